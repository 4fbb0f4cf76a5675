#include "academy/teamview.h"

#include "model/teams.h"
#include "store/history.h"
#include "store/reader.h"

#include <algorithm>

namespace polku {

bool isSharedWithTeams(const RecordType &type)
{
    return type.scope != Scope::CoachPrivate && type.kind != RecordKind::Feedback &&
           type.kind != RecordKind::Criterion &&
           std::none_of(type.fields.begin(), type.fields.end(),
                        [](const Field &field) { return field.privacy == Privacy::CoachPrivate; });
}

bool isForTeam(const Reader &reader, const Row &row, TeamId team)
{
    const RecordType &type = recordType(row.kind);
    if (!isSharedWithTeams(type))
        return false;
    // What is said about the coach's own is the coach's too.
    if (type.indexOf(u"subject_kind") >= 0) {
        const RecordType *about = recordType(row.text(u"subject_kind"));
        if (about && !isSharedWithTeams(*about))
            return false;
    }
    if (const TeamId owner = reader.teamOf(row))
        return owner == team;
    if (type.scope == Scope::Team)
        return false;
    const auto own = reader.find(team);
    if (!own)
        return false;
    if (row.kind == RecordKind::Academy)
        return own->academy.value == row.id;
    if (type.indexOf(u"academy") >= 0)
        return own->academy.value == row.reference(u"academy");
    // What hangs on another record of the academy, as the material of a session does, is seen with that.
    for (const Field &field : type.fields) {
        if (field.parent) {
            const auto parent = reader.row({field.target, row.reference(QString::fromLatin1(field.column))});
            return parent && isForTeam(reader, *parent, team);
        }
    }
    return false;
}

bool isSharedStep(const Reader &reader, qint64 step)
{
    const std::vector<TouchedRecord> touched = touchedBy(reader, step);
    return std::all_of(touched.begin(), touched.end(),
                       [](const TouchedRecord &each) { return isSharedWithTeams(recordType(each.record.kind)); });
}

bool isStepOfTeam(const Reader &reader, qint64 step, TeamId team)
{
    const std::vector<TouchedRecord> touched = touchedBy(reader, step);
    return !touched.empty() && std::all_of(touched.begin(), touched.end(), [team](const TouchedRecord &each) {
        return each.team == team && isSharedWithTeams(recordType(each.record.kind));
    });
}

} // namespace polku
