#pragma once

#include "store/reader.h"

namespace polku::ui {

/// Where a record belongs: what to open when no page shows it by itself.
struct RecordPlace
{
    AcademyId academy;
    TeamId team; ///< null for the academy's own records
};

/// Nothing when the record is gone.
std::optional<RecordPlace> placeOf(const Reader &reader, RecordRef record);

} // namespace polku::ui
