#include "exchange/ownthemes.h"

#include "model/records.h"
#include "store/reader.h"

namespace polku {

AcademyId academyOf(const Reader &reader, const Row &row)
{
    if (row.kind == RecordKind::Academy)
        return {row.id};
    if (recordType(row.kind).indexOf(u"academy") >= 0)
        return {row.reference(u"academy")};
    const std::optional<Team> team = reader.find(reader.teamOf(row));
    return team ? team->academy : AcademyId();
}

QString ownThemeCode(const Reader &reader, AcademyId academy, const Field &field, const QString &word)
{
    if (!field.vocabulary || QLatin1String(field.vocabulary) != QLatin1String("themes"))
        return {};
    const QString folded = word.simplified().toCaseFolded();
    for (const Theme &theme : reader.where(&Theme::academy, academy)) {
        if (theme.code.toCaseFolded() == folded || theme.name.simplified().toCaseFolded() == folded)
            return theme.code;
    }
    return {};
}

} // namespace polku
