#pragma once

#include "base/language.h"
#include "base/result.h"
#include "model/kinds.h"

#include <QDate>

namespace polku {

class Catalogue;
class Workspace;

/// What the practice academy should look like.
struct ExampleOptions
{
    int week = 9;                          ///< the academy week that `today` lies in: 1 to 17
    Language language = Language::Finnish; ///< of its texts
    QDate today;                           ///< invalid: the workspace's today
};

/// The weeks a practice academy can be in: those of its four months.
inline constexpr int lastExampleWeek = 17;

/// Makes the practice academy as one step of the history: six fictional teams with their pilots, actions, plans and
/// everything else, as they are in that week; nothing that has happened lies after `today`. It is marked as example
/// data. The same options, clock and ids give the same records. The content is in resources/sample; exampletime.h tells
/// how it is written. Fails (BadInput) on a week outside.
Result<AcademyId> makeExample(Workspace &workspace, const Catalogue &catalogue, const ExampleOptions &options);

} // namespace polku
