#include "publish/xlsx.h"

#include "report/datatable.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace polku::publish {

namespace {

using report::DataTable;
using Kind = DataTable::Kind;

// What a sheet can hold.
constexpr qsizetype mostCharacters = 32'767;
constexpr size_t mostRows = 1'048'573; // beside the header and what stands below
constexpr qsizetype mostOfSheetName = 31;
// In characters of the ordinary typeface.
constexpr double narrowest = 8;
constexpr double widest = 60;

/// As the cell may hold it.
QByteArray cellText(const QString &text)
{
    QString clean = text;
    clean.remove(QLatin1Char('\r'));
    // In a workbook "_x000D_" stands for a character; ours stands for itself.
    static const QRegularExpression escape(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    clean.replace(escape, QStringLiteral("_x005F_\\1"));
    if (clean.size() > mostCharacters)
        clean = clean.left(mostCharacters - 1) + QChar(0x2026);
    return clean.toUtf8();
}

/// A sheet's name has some 30 characters and none that stand for something in a reference.
QByteArray sheetName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\'\\x00-\\x1f]"));
    QString clean = name;
    clean.remove(forbidden);
    return clean.simplified().left(mostOfSheetName).toUtf8();
}

const char *dayFormat(Language language)
{
    return language == Language::English ? "d mmm yyyy" : "d.m.yyyy";
}

/// Writes one table into one sheet.
class Writer
{
public:
    Writer(lxw_workbook *workbook, const DataTable &table) : m_workbook(workbook), m_table(table)
    {
        QByteArray name = sheetName(table.name);
        if (!name.isEmpty() && workbook_validate_sheet_name(workbook, name.constData()) != LXW_NO_ERROR)
            name.clear();
        m_sheet = workbook_add_worksheet(workbook, name.isEmpty() ? nullptr : name.constData());
        m_head = workbook_add_format(workbook);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(m_head, LXW_BORDER_THIN);
    }

    void write()
    {
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            writeColumn(lxw_col_t(i), m_table.columns[i]);
        worksheet_freeze_panes(m_sheet, 1, 0);
        lxw_format *italic = workbook_add_format(m_workbook);
        format_set_italic(italic);
        lxw_row_t below = lxw_row_t(rowCount() + 1);
        for (const QString &text : {m_table.warning, m_table.note}) {
            if (!text.isEmpty())
                worksheet_write_string(m_sheet, below++, 0, cellText(text).constData(), italic);
        }
        // Printed: across the page, with the header on every page.
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
    }

private:
    size_t rowCount() const { return std::min(m_table.rows.size(), mostRows); }

    lxw_format *formatOf(const DataTable::Column &column)
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        switch (column.kind) {
        case Kind::Text:
            format_set_text_wrap(format);
            break;
        case Kind::Date:
            format_set_num_format(format, dayFormat(m_table.language));
            format_set_align(format, LXW_ALIGN_LEFT);
            break;
        case Kind::Time:
            format_set_num_format(format, "hh:mm");
            format_set_align(format, LXW_ALIGN_LEFT);
            break;
        case Kind::Money:
            format_set_num_format(format, m_table.language == Language::English ? "\"€\"#,##0" : "#,##0\\ \"€\"");
            break;
        case Kind::Number:
            if (column.decimals > 0)
                format_set_num_format(format, ("0." + QByteArray(column.decimals, '0')).constData());
            break;
        }
        return format;
    }

    void writeColumn(lxw_col_t place, const DataTable::Column &column)
    {
        lxw_format *format = formatOf(column);
        worksheet_write_string(m_sheet, 0, place, cellText(column.header).constData(), m_head);
        double width = std::min(double(column.header.size()), 22.0);
        for (size_t row = 0; row < rowCount(); ++row) {
            if (place >= m_table.rows[row].size())
                continue;
            const DataTable::Cell &cell = m_table.rows[row][place];
            writeCell(lxw_row_t(row + 1), place, cell, format);
            width = std::max(width, widthOf(cell, column));
        }
        worksheet_set_column(m_sheet, place, place, std::clamp(width + 1.5, narrowest, widest), nullptr);
    }

    void writeCell(lxw_row_t row, lxw_col_t place, const DataTable::Cell &cell, lxw_format *format)
    {
        if (cell.number) {
            worksheet_write_number(m_sheet, row, place, *cell.number, format);
        } else if (cell.day.isValid() && cell.day.year() >= 1900 && cell.day.year() <= 9999) {
            lxw_datetime moment{cell.day.year(), cell.day.month(), cell.day.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row, place, &moment, format);
        } else if (cell.day.isValid()) {
            // Workbooks know no other days.
            worksheet_write_string(m_sheet, row, place, cell.day.toString(Qt::ISODate).toUtf8().constData(), format);
        } else if (cell.time.isValid()) {
            const double share = double(QTime(0, 0).secsTo(cell.time)) / 86'400;
            worksheet_write_number(m_sheet, row, place, share, format);
        } else if (!cell.text.isEmpty()) {
            worksheet_write_string(m_sheet, row, place, cellText(cell.text).constData(), format);
        }
    }

    double widthOf(const DataTable::Cell &cell, const DataTable::Column &column) const
    {
        if (cell.day.isValid())
            return 11;
        if (!cell.text.isEmpty()) {
            qsizetype longest = 0;
            const QStringList lines = cell.text.split(QLatin1Char('\n'));
            for (const QString &line : lines)
                longest = std::max(longest, line.size());
            return double(longest);
        }
        const double grouped = column.kind == Kind::Money ? 1.35 : 1; // thousands apart, and the sign
        return grouped * double(report::plainText(cell, column, m_table.language).size());
    }

    lxw_workbook *m_workbook;
    const DataTable &m_table;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
};

Unexpected notMade(const QString &detail)
{
    return failure(
        ErrorKind::Storage, QCoreApplication::translate("Export", "The workbook could not be made."),
        QCoreApplication::translate("Export", "Check that there is free space for temporary files, and try again."),
        detail);
}

} // namespace

Result<QByteArray> toXlsx(const report::DataTable &table)
{
    // The library writes files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notMade(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return notMade({});
    Writer(workbook, table).write();
    QByteArray title = table.name.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(workbook, &properties);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return notMade(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notMade(file.errorString());
    return file.readAll();
}

} // namespace polku::publish
