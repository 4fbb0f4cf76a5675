#include "catalogue/catalogue.h"
#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "publish/ics.h"
#include "report/calendar.h"

namespace polku::app {

int exportCalendar(const ExportRequest &request)
{
    if (askedFormat(request).toLower() != QLatin1String("ics"))
        return refuseFormat(request, QStringLiteral("ics"));
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Catalogue catalogue;
    const auto calendar = (*workspace)->read([&](const Reader &reader) {
        const ExportSelection selection = selectForExport(**workspace, reader, request);
        const Words words(exportLanguage(request, reader.get(selection.academy)));
        return report::scheduleCalendar(reader, catalogue, selection.academy, selection.team, words,
                                        (*workspace)->clock().now());
    });
    if (!calendar)
        return fail(calendar.error());
    const Result<void> written = publish::writeIcs(*calendar, request.output);
    return written ? int(Done) : fail(written.error());
}

} // namespace polku::app
