#include "shell/recordplace.h"

#include "academy/teamview.h"

namespace polku::ui {

std::optional<RecordPlace> placeOf(const Reader &reader, RecordRef record, TeamId viewer)
{
    const std::optional<Row> row = reader.row(record);
    if (!row)
        return std::nullopt;
    RecordPlace place;
    place.team = reader.teamOf(*row);
    if (record.kind == RecordKind::Academy)
        place.academy = {record.id};
    else if (recordType(record.kind).indexOf(u"academy") >= 0)
        place.academy = {row->reference(u"academy")};
    else if (const std::optional<Team> team = reader.find(place.team))
        place.academy = team->academy;
    place.isForTeam = viewer && isForTeam(reader, *row, viewer);
    return place;
}

} // namespace polku::ui
