#include "commands.h"
#include "console.h"
#include "exchange/everything.h"
#include "exportselection.h"
#include "publish/outputfile.h"
#include "report/reports.h"

#include <QFileInfo>

namespace polku::app {

namespace {

int exportEverything(const ExportRequest &request)
{
    if (!request.team.isEmpty() || !request.pilot.isEmpty() || !request.academy.isEmpty()) {
        return failUsage(CommandLine::tr("Everything is everything: --academy, --team and --pilot do not go with it."));
    }
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
    return written ? int(Done) : fail(written.error());
}

} // namespace

int runExport(const ExportRequest &request)
{
    if (QFileInfo(request.output).absoluteFilePath() == QFileInfo(request.file).absoluteFilePath())
        return failUsage(CommandLine::tr("The export would replace the academy file itself."),
                         CommandLine::tr("Give another file after --to."));
    if (const report::ReportType *type = report::reportType(request.what))
        return exportReport(request, *type);
    if (request.what == QLatin1String("calendar"))
        return exportCalendar(request);
    if (request.what == QLatin1String("everything"))
        return exportEverything(request);
    QStringList all;
    for (const report::ReportType &type : report::reportTypes())
        all.append(QLatin1String(type.code));
    all += {QStringLiteral("calendar"), QStringLiteral("everything")};
    return failUsage(CommandLine::tr("“%1” cannot be exported.").arg(request.what),
                     CommandLine::tr("Choose one of: %1.").arg(all.join(QStringLiteral(", "))));
}

} // namespace polku::app
