// The schedule as files to give out.

#include "model/records.h"
#include "pages/schedule/schedulelist.h"
#include "pages/schedule/schedulepage.h"
#include "publish/ics.h"
#include "publish/publish.h"
#include "publish/tablefile.h"
#include "report/schedulereport.h"
#include "shell/files.h"
#include "store/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace polku::ui {

QString SchedulePage::endingOf(Output output)
{
    switch (output) {
    case Output::Pdf:
        return QStringLiteral("pdf");
    case Output::Html:
        return QStringLiteral("html");
    case Output::Markdown:
        return QStringLiteral("md");
    case Output::Workbook:
        return QStringLiteral("xlsx");
    case Output::Csv:
        return QStringLiteral("csv");
    case Output::Calendar:
        break;
    }
    return QStringLiteral("ics");
}

QString SchedulePage::filterOf(Output output)
{
    switch (output) {
    case Output::Pdf:
        return tr("PDF document (*.pdf)");
    case Output::Html:
        return tr("Web page (*.html)");
    case Output::Markdown:
        return tr("Markdown text (*.md)");
    case Output::Workbook:
        return tr("Excel workbook (*.xlsx)");
    case Output::Csv:
        return tr("Table (*.csv)");
    case Output::Calendar:
        break;
    }
    return tr("Calendar (*.ics)");
}

/// What is given out is what the list shows: of one team when one is chosen, in the academy's language.
void SchedulePage::saveAs(Output output)
{
    commitPending();
    const TeamId team = m_list->wanted().team;
    const Language language = languageFromCode(m_schedule.language).value_or(desk().language());
    const Words words(language);
    const QString ending = QLatin1Char('.') + endingOf(output);
    const QString folder = QFileInfo(desk().workspace()->path()).absolutePath();
    const QString base = asFileName(tr("Schedule %1").arg(m_schedule.name).left(60));
    QString path = askSave(QDir(folder).filePath(base + ending), filterOf(output));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    Result<void> written;
    if (output == Output::Calendar) {
        const auto calendar = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
            return report::scheduleCalendar(reader, desk().catalogue(), m_academy, team, words,
                                            desk().workspace()->clock().now());
        }));
        if (!calendar)
            return;
        written = publish::writeIcs(*calendar, path);
    } else {
        const auto facts = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
            return report::readScheduleFacts(reader, desk().catalogue(), m_academy, team, desk().today(), words);
        }));
        if (!facts)
            return;
        const auto table = [&](publish::TableFormat format) {
            return publish::publish(report::scheduleTable(*facts, words), format, path);
        };
        const auto document = [&](publish::Format format) {
            return publish::publish(report::scheduleReport(*facts, words), format, path);
        };
        written = output == Output::Workbook ? table(publish::TableFormat::Xlsx)
                  : output == Output::Csv    ? table(publish::TableFormat::Csv)
                  : output == Output::Pdf    ? document(publish::Format::Pdf)
                  : output == Output::Html   ? document(publish::Format::Html)
                                             : document(publish::Format::Markdown);
    }
    if (desk().attempt(written))
        desk().say(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
}

} // namespace polku::ui
