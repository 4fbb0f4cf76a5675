#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace polku {
class Catalogue;
}

namespace polku::bench {

/// How large an archive is. As it stands: what a coach has after many years, 100 academies of 8 teams with 24,000
/// actions and 3,000 pilots.
struct ArchiveSize
{
    int academies = 100;
    int teams = 8;           ///< in each academy
    int pilotsPerEight = 30; ///< pilots in each academy of eight teams
    int actionsPerTeam = 30;
};

/// Makes the file `path` with an archive of that size, every academy one step of the history, the last one running on
/// `today`. The same size and day give the same records. `told` hears of every academy done.
Result<void> makeArchive(const QString &path, const Catalogue &catalogue, const ArchiveSize &size, QDate today,
                         const std::function<void(int academy)> &told = {});

} // namespace polku::bench
