#include "commands.h"
#include "console.h"
#include "exchange/everything.h"
#include "exportselection.h"
#include "publish/outputfile.h"
#include "report/reports.h"

#include <QFileInfo>

#include <functional>
#include <vector>

namespace polku::app {

namespace {

int exportEverything(const ExportRequest &request)
{
    if (askedFormat(request).toLower() != QLatin1String("json"))
        return refuseFormat(request, QStringLiteral("json"));
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Result<QByteArray> json = (*workspace)->read([](const Reader &reader) { return everythingJson(reader); });
    if (!json)
        return fail(json.error());
    // What could not be read in again would be no export.
    const Result<void> written = publish::writeOutputFile(request.output, *json, [](const QByteArray &read) {
        return readEverything(read).map([](const Everything &) {});
    });
    if (!written)
        return fail(written.error());
    tell(CommandLine::tr("The document holds everything, also what only the coach sees: private notes, points and "
                         "contact details. Give it to nobody who may not see them."));
    return Done;
}

/// A kind of export, and which options beside --to and --format say something about it.
struct ExportKind
{
    QString name;
    std::function<int(const ExportRequest &)> write;
    bool academy = true;
    bool team = true;
    bool pilot = false;
    bool since = false;
    bool session = false;
    bool language = true;
};

std::vector<ExportKind> allKinds()
{
    std::vector<ExportKind> kinds;
    for (const report::ReportType &type : report::reportTypes()) {
        kinds.push_back({.name = QLatin1String(type.code),
                         .write = [&type](const ExportRequest &request) { return exportReport(request, type); },
                         .team = type.ofTeam != report::ReportType::OfTeam::Never,
                         .pilot = type.ofPilots,
                         .since = type.kind == report::ReportKind::Changes,
                         .session = type.kind == report::ReportKind::Feedback});
    }
    kinds.push_back({.name = QStringLiteral("calendar"), .write = exportCalendar});
    kinds.push_back({.name = QStringLiteral("template"), .write = exportTemplate, .team = false, .language = false});
    kinds.push_back({.name = QStringLiteral("everything"),
                     .write = exportEverything,
                     .academy = false,
                     .team = false,
                     .language = false});
    return kinds;
}

/// The first option that was given and would be passed over in silence; empty when there is none.
QString uselessOption(const ExportKind &kind, const ExportRequest &request)
{
    if (!kind.academy && !request.academy.isEmpty())
        return QStringLiteral("--academy");
    if (!kind.team && !request.team.isEmpty())
        return QStringLiteral("--team");
    if (!kind.pilot && !request.pilot.isEmpty())
        return QStringLiteral("--pilot");
    if (!kind.since && request.since.isValid())
        return QStringLiteral("--since");
    if (!kind.session && !request.session.isEmpty())
        return QStringLiteral("--session");
    return !kind.language && request.language ? QStringLiteral("--language") : QString();
}

/// Also by a link or another way to write its path.
bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

} // namespace

int runExport(const ExportRequest &request)
{
    if (isSameFile(request.output, request.file))
        return failUsage(CommandLine::tr("The export would replace the academy file itself."),
                         CommandLine::tr("Give another file after --to."));
    const QString ending = askedFormat(request).toLower();
    if (!request.style.isEmpty() && ending != QLatin1String("docx") && ending != QLatin1String("odt"))
        return failUsage(CommandLine::tr("--style goes with DOCX and ODT only."),
                         CommandLine::tr("Leave it out, or give --to a file that ends in .docx or .odt."));
    QStringList names;
    for (const ExportKind &kind : allKinds()) {
        names.append(kind.name);
        if (request.what != kind.name)
            continue;
        if (const QString option = uselessOption(kind, request); !option.isEmpty())
            return failUsage(CommandLine::tr("%1 does not go with the export of “%2”.").arg(option, request.what),
                             CommandLine::tr("Leave it out."));
        return kind.write(request);
    }
    return failUsage(CommandLine::tr("“%1” cannot be exported.").arg(request.what),
                     CommandLine::tr("Choose one of: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace polku::app
