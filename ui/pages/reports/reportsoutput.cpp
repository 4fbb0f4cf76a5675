#include "pages/reports/reportspage.h"

#include "pages/reports/reportchoice.h"
#include "shell/files.h"
#include "store/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

// The reports page: writing what is shown into a file.

namespace polku::ui {

ReportForm ReportsPage::ordinaryForm() const
{
    return m_choice->hasPages() ? ReportForm(publish::Format::Pdf) : ReportForm(publish::TableFormat::Xlsx);
}

QString ReportsPage::endingOf(ReportForm form)
{
    return std::visit([](auto format) { return publish::fileEnding(format); }, form);
}

QString ReportsPage::filterOf(ReportForm form) const
{
    if (form == ReportForm(publish::Format::Pdf))
        return tr("PDF document (*.pdf)");
    if (form == ReportForm(publish::Format::Html))
        return tr("Web page (*.html)");
    if (form == ReportForm(publish::Format::Markdown))
        return tr("Markdown text (*.md)");
    if (form == ReportForm(publish::Format::Docx))
        return tr("Word document (*.docx)");
    if (form == ReportForm(publish::Format::Odt))
        return tr("OpenDocument text (*.odt)");
    return form == ReportForm(publish::TableFormat::Xlsx) ? tr("Excel workbook (*.xlsx)") : tr("Table (*.csv)");
}

QString ReportsPage::menuTextOf(ReportForm form) const
{
    if (form == ReportForm(publish::Format::Pdf))
        return tr("PDF document…");
    if (form == ReportForm(publish::Format::Html))
        return tr("Web page (HTML)…");
    if (form == ReportForm(publish::Format::Markdown))
        return tr("Text (Markdown)…");
    if (form == ReportForm(publish::Format::Docx))
        return tr("Word document (DOCX)…");
    if (form == ReportForm(publish::Format::Odt))
        return tr("OpenDocument text (ODT)…");
    return form == ReportForm(publish::TableFormat::Xlsx) ? tr("Excel workbook…") : tr("Table (CSV)…");
}

void ReportsPage::startExport(ReportForm form)
{
    const report::ReportRequest wanted = m_choice->request();
    const auto name = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        if (wanted.pilots.size() == 1)
            return reader.titleOf(wanted.pilots.front());
        return wanted.team ? reader.titleOf(wanted.team) : reader.titleOf(wanted.academy);
    }));
    const QString kind = Words(wanted.language)("Reports", m_choice->type().name);
    const QString ending = QLatin1Char('.') + endingOf(form);
    const QString base = asFileName(QStringLiteral("%1 – %2").arg(kind, name.value_or(QString())).left(80));
    const QString file = desk().workspace()->path();
    const QString folder = QFileInfo(file).absolutePath();
    QString path = askSave(QDir(folder).filePath(base + ending), filterOf(form));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    m_result->hide();
    m_open->hide();
    showWorking(true);
    const auto *format = std::get_if<publish::Format>(&form);
    m_exportJob.startExport(file, wanted, form, path, format ? m_choice->styleFile(*format) : QString());
}

} // namespace polku::ui
