#pragma once

#include "store/reader.h"

namespace polku::ui {

/// Where a record belongs: what to open when no page shows it by itself.
struct RecordPlace
{
    AcademyId academy;
    TeamId team;            ///< null for the academy's own records
    bool isForTeam = false; ///< whether the team that was asked for sees it
};

/// Nothing when the record is gone. `viewer` is the team whose view is shown, null for the coach's.
std::optional<RecordPlace> placeOf(const Reader &reader, RecordRef record, TeamId viewer = {});

} // namespace polku::ui
