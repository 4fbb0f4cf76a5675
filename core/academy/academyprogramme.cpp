#include "academy/academyprogramme.h"

#include "catalogue/catalogue.h"
#include "catalogue/templatefile.h"
#include "model/records.h"
#include "store/reader.h"

namespace polku {

static const QString &templateMediaType()
{
    static const QString type = QStringLiteral("application/vnd.polku.template+json");
    return type;
}

static QString kindName()
{
    return QString::fromLatin1(recordType(RecordKind::Academy).table);
}

std::optional<ProgrammeTemplate> programmeOf(const Reader &reader, const Catalogue &catalogue, const Academy &academy)
{
    const Query query = Query()
                            .where(&Attachment::subjectKind, kindName())
                            .only(&Attachment::mediaType, &Attachment::hash, &Attachment::name);
    for (const Attachment &attachment : reader.where(&Attachment::subject, academy.id.value, query)) {
        if (attachment.mediaType != templateMediaType())
            continue;
        const std::optional<QByteArray> bytes = reader.blob(attachment.hash);
        const Result<ProgrammeTemplate> programme = readTemplate(bytes.value_or(QByteArray()), attachment.name);
        if (programme)
            return *programme;
    }
    if (const ProgrammeTemplate *programme = catalogue.programme(academy.templateCode))
        return *programme;
    return std::nullopt;
}

void keepProgramme(Edit &edit, const Catalogue &catalogue, AcademyId academy, const ProgrammeTemplate &programme)
{
    const ProgrammeTemplate *known = catalogue.programme(programme.code);
    if (known && *known == programme)
        return;
    const QByteArray bytes = templateJson(programme);
    Attachment attachment;
    attachment.subjectKind = kindName();
    attachment.subject = academy.value;
    attachment.name = QStringLiteral("%1.%2").arg(programme.code, QLatin1String(templateFileEnding));
    attachment.mediaType = templateMediaType();
    attachment.size = bytes.size();
    attachment.hash = edit.keepBlob(bytes);
    edit.insert(attachment);
}

} // namespace polku
