#include "exchange/csv.h"

#include "exchange/encoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace polku {

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

// Rows ---------------------------------------------------------------------------------------------------------------

/// Splits a text into rows of cells.
class RowReader
{
public:
    enum class Quotes { Strict, Lenient }; ///< lenient: what is no quoted cell is read to the letter
    RowReader(const QString &text, QChar separator, qsizetype mostRows = -1, Quotes quotes = Quotes::Strict)
        : m_text(text), m_separator(separator), m_mostRows(mostRows), m_quotes(quotes)
    {
    }

    Result<std::vector<CsvRow>> read();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atLineEnd() const { return m_text.at(m_at) == QLatin1Char('\n') || m_text.at(m_at) == QLatin1Char('\r'); }
    void skipLineEnd();
    Result<QString> readCell();
    Result<QString> readQuoted();

    const QString &m_text;
    QChar m_separator;
    qsizetype m_mostRows;
    Quotes m_quotes;
    qsizetype m_at = 0;
    int m_line = 1;
};

void RowReader::skipLineEnd()
{
    if (m_text.at(m_at) == QLatin1Char('\r') && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == QLatin1Char('\n'))
        ++m_at;
    ++m_at;
    ++m_line;
}

Result<QString> RowReader::readQuoted()
{
    const QChar quote(QLatin1Char('"'));
    const int opened = m_line;
    QString cell;
    ++m_at;
    while (!atEnd()) {
        if (m_text.at(m_at) == quote) {
            if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == quote) {
                cell += quote;
                m_at += 2;
                continue;
            }
            ++m_at;
            while (!atEnd() && m_text.at(m_at) == QLatin1Char(' ') && m_separator != QLatin1Char(' '))
                ++m_at;
            if (atEnd() || atLineEnd() || m_text.at(m_at) == m_separator)
                return cell;
            return failure(ErrorKind::BadInput,
                           CsvTexts::tr("The quotes on line %1 are broken: text follows a closing quote.").arg(m_line),
                           CsvTexts::tr("Nothing was imported. Write quotes inside a quoted cell twice (\"\")."));
        }
        if (atLineEnd()) {
            cell += QLatin1Char('\n');
            skipLineEnd();
        } else {
            cell += m_text.at(m_at++);
        }
    }
    return failure(ErrorKind::BadInput,
                   CsvTexts::tr("The quotes are broken: one opened on line %1 is never closed.").arg(opened),
                   CsvTexts::tr("Nothing was imported. Close the quote on that line."));
}

Result<QString> RowReader::readCell()
{
    qsizetype begin = m_at;
    while (begin < m_text.size() && m_text.at(begin) == QLatin1Char(' '))
        ++begin;
    if (begin < m_text.size() && m_text.at(begin) == QLatin1Char('"')) {
        const qsizetype from = std::exchange(m_at, begin);
        const int line = m_line;
        Result<QString> quoted = readQuoted();
        if (quoted || m_quotes == Quotes::Strict)
            return quoted;
        m_at = from;
        m_line = line;
    }
    begin = m_at;
    while (!atEnd() && !atLineEnd() && m_text.at(m_at) != m_separator)
        ++m_at;
    return m_text.mid(begin, m_at - begin).trimmed();
}

Result<std::vector<CsvRow>> RowReader::read()
{
    std::vector<CsvRow> rows;
    while (!atEnd() && (m_mostRows < 0 || qsizetype(rows.size()) < m_mostRows)) {
        CsvRow row{m_line, {}};
        for (;;) {
            const Result<QString> cell = readCell();
            if (!cell)
                return Unexpected(cell.error());
            row.cells.append(*cell);
            if (atEnd())
                break;
            if (atLineEnd()) {
                skipLineEnd();
                break;
            }
            ++m_at; // the separator
        }
        if (std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            rows.push_back(std::move(row));
    }
    return rows;
}

// Recognising --------------------------------------------------------------------------------------------------------

/// The separator that gives the header several cells, and the rows after it as many.
QChar recognisedSeparator(const QString &text)
{
    QChar best(QLatin1Char(';'));
    double bestScore = 0;
    for (const char16_t candidate : {u';', u'\t', u'|', u','}) {
        const auto rows = RowReader(text, QChar(candidate), 50).read();
        if (!rows || rows->empty() || rows->front().cells.size() < 2)
            continue;
        const qsizetype width = rows->front().cells.size();
        const auto fitting =
            std::count_if(rows->begin(), rows->end(), [width](const CsvRow &row) { return row.cells.size() == width; });
        const double score = double(fitting) / double(rows->size()) * double(std::min<qsizetype>(width, 4));
        if (score > bestScore) {
            best = QChar(candidate);
            bestScore = score;
        }
    }
    return best;
}

bool usesDecimalComma(const std::vector<CsvRow> &rows, QChar separator)
{
    static const QRegularExpression comma(QStringLiteral("^[+-]?[0-9]{1,3}([ .\\x{a0}]?[0-9]{3})*,[0-9]+$"));
    static const QRegularExpression point(QStringLiteral("^[+-]?[0-9]{1,3}([ ,\\x{a0}]?[0-9]{3})*\\.[0-9]+$"));
    int commas = 0;
    int points = 0;
    for (const CsvRow &row : rows) {
        for (const QString &cell : row.cells) {
            commas += int(comma.match(cell).hasMatch());
            points += int(point.match(cell).hasMatch());
        }
    }
    return commas == points ? separator != QLatin1Char(',') : commas > points;
}

bool startsFormula(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n");
    return !cell.isEmpty() && starts.contains(cell.at(0));
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    const std::optional<DecodedText> decoding = decodeText(bytes);
    if (!decoding) {
        return failure(ErrorKind::BadInput, CsvTexts::tr("The file is not a table in text form."),
                       CsvTexts::tr("Save it from the spreadsheet as CSV and import that."));
    }
    QString text = decoding->text;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);

    CsvTable table;
    table.encoding = decoding->encoding;
    // Excel's own way of telling the separator; its line counts as a line but is no row.
    static const QRegularExpression told(QStringLiteral("^\"?sep=(.)\"?\\r?\\n"));
    const auto match = told.match(text);
    table.separator = match.hasMatch() ? match.captured(1).at(0) : recognisedSeparator(text);
    Result<std::vector<CsvRow>> rows = RowReader(text, table.separator).read();
    if (!rows)
        return Unexpected(rows.error());
    table.rows = std::move(*rows);
    if (match.hasMatch() && !table.rows.empty())
        table.rows.erase(table.rows.begin());
    if (table.rows.empty()) {
        return failure(ErrorKind::BadInput, CsvTexts::tr("The file is empty."),
                       CsvTexts::tr("The first row names the columns, each further row is one record."));
    }
    for (CsvRow &row : table.rows) {
        for (QString &cell : row.cells) {
            if (cell.startsWith(QLatin1Char('\'')) && startsFormula(cell.mid(1)))
                cell.remove(0, 1);
        }
    }
    table.decimalComma = usesDecimalComma(table.rows, table.separator);
    return table;
}

Result<CsvTable> readPastedRows(const QString &text)
{
    CsvTable table;
    table.encoding = QStringLiteral("UTF-16");
    table.separator = QLatin1Char('\t');
    Result<std::vector<CsvRow>> rows = RowReader(text, table.separator, -1, RowReader::Quotes::Lenient).read();
    if (!rows)
        return Unexpected(rows.error());
    table.rows = std::move(*rows);
    if (table.rows.empty()) {
        return failure(ErrorKind::BadInput, CsvTexts::tr("There is no text on the clipboard."),
                       CsvTexts::tr("Copy the rows in the spreadsheet first, then paste them here."));
    }
    table.decimalComma = usesDecimalComma(table.rows, table.separator);
    return table;
}

void CsvWriter::addRow(const QStringList &cells)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+([.,][0-9]+)?$"));
    static const QRegularExpression needsQuotes(QStringLiteral("[;,\"\\t\\r\\n]|^\\s|\\s$"));
    QStringList written;
    for (QString cell : cells) {
        if (startsFormula(cell) && !number.match(cell).hasMatch())
            cell.prepend(QLatin1Char('\''));
        if (needsQuotes.match(cell).hasMatch())
            cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        written.append(cell);
    }
    m_text += written.join(QLatin1Char(';')) + QStringLiteral("\r\n");
}

QByteArray CsvWriter::bytes() const
{
    return "\xEF\xBB\xBF" + m_text.toUtf8();
}

} // namespace polku
