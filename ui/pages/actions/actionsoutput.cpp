// The actions as files to give out.

#include "academy/planpath.h"
#include "model/records.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actionspage.h"
#include "publish/ics.h"
#include "publish/tablefile.h"
#include "report/reports.h"
#include "shell/files.h"
#include "store/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace polku::ui {

/// What is given out are the actions of the team, or of all teams, in the academy's language.
void ActionsPage::saveAs(Output output)
{
    commitPending();
    if (output == Output::Pdf)
        return desk().showReport({QStringLiteral("actions"), m_model->team(), {}});
    const auto academy =
        desk().attempt(desk().workspace()->read([this](const Reader &reader) { return reader.get(m_academy); }));
    if (!academy)
        return;
    report::ReportRequest wanted;
    wanted.kind = report::ReportKind::Actions;
    wanted.academy = m_academy;
    wanted.team = m_model->team();
    wanted.language = languageFromCode(academy->language).value_or(desk().language());
    wanted.today = desk().today();
    const QString ending = output == Output::Workbook ? QStringLiteral(".xlsx")
                           : output == Output::Csv    ? QStringLiteral(".csv")
                                                      : QStringLiteral(".ics");
    const QString filter = output == Output::Workbook ? tr("Excel workbook (*.xlsx)")
                           : output == Output::Csv    ? tr("Table (*.csv)")
                                                      : tr("Calendar (*.ics)");
    const QString whose = wanted.team ? m_model->teamName(wanted.team) : academy->name;
    const QString folder = QFileInfo(desk().workspace()->path()).absolutePath();
    QString path = askSave(QDir(folder).filePath(asFileName(tr("Actions %1").arg(whose).left(60)) + ending), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    Result<void> written;
    if (output == Output::Calendar) {
        const auto calendar = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
            return report::buildCalendar(reader, wanted, desk().workspace()->clock().now());
        }));
        if (!calendar)
            return;
        written = publish::writeIcs(*calendar, path);
    } else {
        const auto table = desk().attempt(desk().workspace()->read(
            [&](const Reader &reader) { return report::buildTable(reader, desk().catalogue(), wanted); }));
        if (!table)
            return;
        const auto format = output == Output::Workbook ? publish::TableFormat::Xlsx : publish::TableFormat::Csv;
        written = publish::publish(*table, format, path);
    }
    if (desk().attempt(written))
        desk().say(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
}

} // namespace polku::ui
