#include "publish/flow.h"
#include "publish/layout.h"
#include "publish/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace polku::publish {

namespace {

using report::Table;

struct Cell
{
    RichText text;
    const TextBlock *block = nullptr;
    double natural = 0; ///< width without any line break of ours, with the room for the mark
    report::Mark mark = report::Mark::None;

    double inset() const { return mark == report::Mark::None ? 0 : look::markRoom; }
};
using Row = std::vector<Cell>;

constexpr double ruleThickness = 0.9;
constexpr double rowRuleThickness = 0.6;
constexpr double hair = 0.05;
constexpr std::size_t unbroken = 5; // a table of so few rows is not worth breaking
constexpr double unbrokenHeight = 190;

/// The table with its widths found and its rows drawn one by one.
class TableLayout
{
public:
    TableLayout(Flow &flow, const Table &table, double follows) : m_flow(flow), m_table(table), m_follows(follows) {}
    void place();

private:
    void makeRows();
    Row makeRow(Type type, const std::vector<QString> &texts, int index = -1);
    void chooseColumn();
    bool chooseWidths();
    void moveWidths(const std::vector<double> &wanted);
    std::vector<double> longestWords();
    double longestWord(const Cell &cell, Type type);
    void fit(Row &row, Type type);
    double firstHeight(const TextBlock &caption) const;
    bool isWhole() const;
    double height(const Row &row) const;
    double left(std::size_t column) const;
    void drawHeader(bool meant);
    void drawRow(const Row &row);
    /// The last two rows stand on one page, with what follows them.
    void keepTogether(double lastRows);
    void drawCells(const Row &row, int first, int count, bool head);

    Flow &m_flow;
    const Table &m_table;
    double m_follows;
    Type m_head = Type::TableHead;
    Type m_cell = Type::TableCell;
    Row m_header;
    std::vector<Row> m_rows;
    std::vector<double> m_widths;
    bool m_hasHeader = false;
    double m_total = 0;
};

/// `index`: of the row in the table; the header has none.
Row TableLayout::makeRow(Type type, const std::vector<QString> &texts, int index)
{
    Row row(m_table.columns.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i < texts.size())
            row[i].text = richText(texts[i]);
        row[i].block = &m_flow.typesetter().set(type, row[i].text, 0);
        if (index >= 0)
            row[i].mark = m_table.mark(static_cast<std::size_t>(index), i);
        row[i].natural = Typesetter::width(*row[i].block) + row[i].inset();
    }
    return row;
}

/// Beside a box there is room for a narrow table only; a wide one begins below the box, unless that leaves a large
/// hole.
void TableLayout::chooseColumn()
{
    std::vector<double> widest(m_table.columns.size(), 0);
    const auto take = [&widest](const Row &row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widest[i] = std::max(widest[i], row[i].natural);
    };
    take(m_header);
    for (const Row &row : m_rows)
        take(row);
    const double gaps = look::cellGap * static_cast<double>(widest.size() - 1);
    const double natural = std::accumulate(widest.begin(), widest.end(), gaps);
    if (m_flow.isBeside() && natural > m_flow.width() && m_flow.besideBottom() - m_flow.y() < 140)
        m_flow.clearBeside();
    m_total = m_flow.width();
}

/// The widest of what a line break never divides.
double TableLayout::longestWord(const Cell &cell, Type type)
{
    constexpr int mostMeasured = 6;
    std::vector<QByteArrayView> words =
        wordsOf(QByteArrayView(cell.text.utf8).first(std::min<qsizetype>(cell.text.utf8.size(), 4096)));
    // Letters differ in width: what is nearly as long may be wider.
    double widest = 0;
    int measured = 0;
    std::stable_sort(words.begin(), words.end(),
                     [](QByteArrayView one, QByteArrayView other) { return one.size() > other.size(); });
    for (const QByteArrayView word : words) {
        if (measured++ == mostMeasured || word.size() * 4 < words.front().size() * 3)
            break;
        const QString one = QString::fromUtf8(word.first(std::min<qsizetype>(word.size(), 400)));
        widest = std::max(widest, Typesetter::width(m_flow.typesetter().set(type, one, 0)));
    }
    return std::min(cell.natural, widest + cell.inset());
}

/// Of each column.
std::vector<double> TableLayout::longestWords()
{
    std::vector<double> longest(m_table.columns.size(), 0);
    const auto take = [&](const Row &row, Type type) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].natural > longest[i])
                longest[i] = std::max(longest[i], longestWord(row[i], type));
        }
    };
    take(m_header, m_head);
    for (const Row &row : m_rows)
        take(row, m_cell);
    return longest;
}

/// Columns with room to spare give it to those that lack it.
void TableLayout::moveWidths(const std::vector<double> &wanted)
{
    double lacking = 0;
    double spare = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        lacking += std::max(0.0, wanted[i] - m_widths[i]);
        spare += std::max(0.0, m_widths[i] - wanted[i]);
    }
    const double given = std::min(lacking, spare);
    for (std::size_t i = 0; given > 0 && i < m_widths.size(); ++i) {
        const double lack = wanted[i] - m_widths[i];
        m_widths[i] += lack > 0 ? given * lack / lacking : given * lack / spare;
    }
}

/// False when a column stays narrower than its longest word.
bool TableLayout::chooseWidths()
{
    const std::size_t columns = m_table.columns.size();
    const double available = m_total - look::cellGap * static_cast<double>(columns - 1);
    double weights = 0;
    for (const Table::Column &column : m_table.columns)
        weights += std::max(0.05, column.weight);
    m_widths.assign(columns, 0);
    std::vector<double> natural(columns, 0);
    std::vector<double> least(columns, 0);
    for (std::size_t i = 0; i < columns; ++i) {
        m_widths[i] = available * std::max(0.05, m_table.columns[i].weight) / weights;
        const auto take = [&](const Row &row, Type type) {
            natural[i] = std::max(natural[i], row[i].natural);
            if (row[i].natural <= m_widths[i])
                least[i] = std::max(least[i], row[i].natural);
            else if (least[i] < available)
                least[i] = std::max(least[i], longestWord(row[i], type));
        };
        take(m_header, m_head);
        for (const Row &row : m_rows)
            take(row, m_cell);
        natural[i] = std::min(natural[i], 2 * available);
    }
    const double most = available / 2; // an address may be as long as it likes, and is broken
    const auto isWide = [&]() {
        for (std::size_t i = 0; i < columns; ++i) {
            if (m_widths[i] + hair < std::min(least[i], most))
                return false;
        }
        return true;
    };
    moveWidths(natural);
    moveWidths(least);
    if (isWide())
        return true;
    // What fitted on one line may have to be broken, so that no word is.
    least = longestWords();
    moveWidths(least);
    return isWide();
}

void TableLayout::fit(Row &row, Type type)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].natural > m_widths[i] + hair)
            row[i].block = &m_flow.typesetter().set(type, row[i].text, std::max(1.0, m_widths[i] - row[i].inset()));
    }
}

double TableLayout::height(const Row &row) const
{
    double tallest = m_flow.typesetter().lineHeight(m_cell);
    for (const Cell &cell : row)
        tallest = std::max(tallest, cell.block->height());
    return tallest + 2 * look::rowPadding;
}

double TableLayout::left(std::size_t column) const
{
    double x = m_flow.left();
    for (std::size_t i = 0; i < column; ++i)
        x += m_widths[i] + look::cellGap;
    return x;
}

void TableLayout::drawCells(const Row &row, int first, int count, bool head)
{
    const double top = m_flow.y() + look::rowPadding;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const TextBlock &block = *row[i].block;
        const char *tag = head || i == 0 ? "TH" : "TD";
        m_flow.open(tag);
        const int last = std::min(block.count(), first + count);
        const double inset = row[i].inset();
        if (inset > 0 && first == 0) {
            m_flow.add(DrawMark{row[i].mark, left(i), top + (block.lineHeight - look::markSize) / 2, look::markSize});
        }
        if (m_table.columns[i].align == Table::Align::Start && block.width > 0 && first < last) {
            m_flow.add(DrawLines{&block, first, last - first, left(i) + inset, top});
        } else {
            for (int line = first; line < last; ++line) {
                const TextLine &one = block.lines[static_cast<std::size_t>(line)];
                const double slack = m_widths[i] - Typesetter::width(one);
                const bool end = m_table.columns[i].align == Table::Align::End;
                const double shift = end ? slack - Typesetter::indent(block, one) : inset;
                m_flow.add(DrawLines{&block, line, 1, left(i) + shift, top + block.lineHeight * (line - first)});
            }
        }
        m_flow.close(tag);
    }
}

/// `meant`: in the structure of the document; else a repetition after a page break, which is decoration.
void TableLayout::drawHeader(bool meant)
{
    if (!m_hasHeader)
        return;
    if (meant) {
        m_flow.open("THead");
        m_flow.open("TR");
        drawCells(m_header, 0, 1 << 20, true);
        m_flow.close("TR");
        m_flow.close("THead");
    } else {
        for (std::size_t i = 0; i < m_header.size(); ++i) {
            const TextBlock &block = *m_header[i].block;
            for (int line = 0; line < block.count(); ++line) {
                const double slack = m_widths[i] - Typesetter::width(block.lines[static_cast<std::size_t>(line)]);
                const double shift = m_table.columns[i].align == Table::Align::End ? slack : 0;
                m_flow.add(DrawLines{&block, line, 1, left(i) + shift,
                                     m_flow.y() + look::rowPadding + block.lineHeight * line});
            }
        }
    }
    m_flow.advance(height(m_header));
    m_flow.add(DrawRule{m_flow.left(), m_flow.y(), m_flow.left() + m_total, m_flow.y(), ruleThickness, look::ink});
    m_flow.advance(ruleThickness / 2);
}

void TableLayout::drawRow(const Row &row)
{
    const double lineHeight = m_flow.typesetter().lineHeight(m_cell);
    const double whole = height(row);
    const double onePage = look::contentBottom - look::marginTop - height(m_header) - 2;
    if (whole > m_flow.remaining() && (whole <= onePage || m_flow.remaining() < 4 * lineHeight)) {
        m_flow.newPage();
        drawHeader(false);
    }
    int lines = 1;
    for (const Cell &cell : row)
        lines = std::max(lines, cell.block->count());
    // Only a row higher than a page is continued on the next one.
    for (int first = 0; first < lines;) {
        const int room = static_cast<int>((m_flow.remaining() - 2 * look::rowPadding + 0.01) / lineHeight);
        const int count = std::min(lines - first, std::max(1, room));
        m_flow.open("TR");
        drawCells(row, first, count, false);
        m_flow.close("TR");
        m_flow.advance(count * lineHeight + 2 * look::rowPadding);
        first += count;
        if (first < lines) {
            m_flow.newPage();
            drawHeader(false);
        }
    }
    m_flow.add(
        DrawRule{m_flow.left(), m_flow.y(), m_flow.left() + m_total, m_flow.y(), rowRuleThickness, look::rowLine});
}

void TableLayout::keepTogether(double lastRows)
{
    const double whole = lastRows + m_follows;
    const double kept = whole <= look::contentBottom / 2 ? whole : lastRows;
    if (kept > m_flow.remaining() && kept <= look::contentBottom / 2) {
        m_flow.newPage();
        drawHeader(false);
    }
}

void TableLayout::makeRows()
{
    std::vector<QString> heads;
    for (const Table::Column &column : m_table.columns) {
        heads.push_back(column.header);
        m_hasHeader = m_hasHeader || !column.header.trimmed().isEmpty();
    }
    m_header = makeRow(m_head, heads);
    m_rows.clear();
    m_rows.reserve(m_table.rows.size());
    for (std::size_t i = 0; i < m_table.rows.size(); ++i)
        m_rows.push_back(makeRow(m_cell, m_table.rows[i], static_cast<int>(i)));
}

/// Whether the table is so small that it is not broken; three rows never are, for one would stand alone.
bool TableLayout::isWhole() const
{
    if (m_rows.size() <= 3 || m_rows.size() > unbroken)
        return m_rows.size() <= 3;
    double sum = 0;
    for (const Row &row : m_rows)
        sum += height(row);
    return sum <= unbrokenHeight;
}

/// What has to stand on one page at the table's beginning: no row stands alone at the foot of a page, nor on the next
/// one.
double TableLayout::firstHeight(const TextBlock &caption) const
{
    double first = caption.height() + (m_hasHeader ? height(m_header) : 0);
    const bool whole = isWhole();
    for (std::size_t i = 0; i < std::min<std::size_t>(whole ? unbroken : 2, m_rows.size()); ++i)
        first += std::min(height(m_rows[i]), 200.0);
    return whole && first + m_follows <= look::contentBottom / 2 ? first + m_follows : first;
}

void TableLayout::place()
{
    if (m_table.columns.empty())
        return;
    makeRows();
    chooseColumn();
    if (!chooseWidths()) {
        m_head = Type::SmallTableHead;
        m_cell = Type::SmallTableCell;
        makeRows();
        chooseWidths();
    }
    fit(m_header, m_head);
    for (Row &row : m_rows)
        fit(row, m_cell);

    const TextBlock &caption = m_flow.typesetter().set(Type::Note, m_table.caption, m_total);
    m_flow.begin(firstHeight(caption));
    m_flow.open("Table");
    if (!caption.lines.empty()) {
        m_flow.open("Caption");
        m_flow.add(DrawLines{&caption, 0, caption.count(), m_flow.left(), m_flow.y()});
        m_flow.close("Caption");
        m_flow.advance(caption.height());
    }
    drawHeader(true);
    if (!m_rows.empty()) {
        m_flow.open("TBody");
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (i > 0 && m_rows.size() > 3 && i + 2 == m_rows.size())
                keepTogether(height(m_rows[i]) + height(m_rows[i + 1]));
            drawRow(m_rows[i]);
        }
        m_flow.close("TBody");
    }
    m_flow.close("Table");
    m_flow.gap(11);
}

} // namespace

void layTable(Flow &flow, const Table &table, double follows)
{
    TableLayout(flow, table, follows).place();
}

} // namespace polku::publish
