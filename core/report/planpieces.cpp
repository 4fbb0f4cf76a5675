#include "report/planpieces.h"

#include "report/markdown.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace polku::report {

/// For a figure with its unit.
constexpr qsizetype fewestLetters = 20;

const Plan &planOf(const PlanFacts &facts)
{
    if (facts.plan)
        return *facts.plan;
    throw Failure({ErrorKind::NotFound,
                   QCoreApplication::translate("Report", "“%1” has no plan yet.").arg(facts.team.name),
                   QCoreApplication::translate("Report", "Begin the plan first, or choose another team."),
                   {}});
}

QString clipped(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const QString part = text.left(most);
    const qsizetype blank = part.lastIndexOf(QLatin1Char(' '));
    return part.left(blank > most / 2 ? blank : most) + QStringLiteral("…");
}

QString opening(const QString &markdown, qsizetype most)
{
    const QString text = plainTextOfMarkdown(markdown);
    if (text.size() <= most)
        return text;
    const QString part = text.left(most);
    const qsizetype sentence = part.lastIndexOf(QLatin1String(". "));
    return sentence > most / 2 ? part.left(sentence + 1) : clipped(text, most);
}

Table kept(Table table, size_t rows, qsizetype letters)
{
    if (table.rows.size() > rows)
        table.rows.resize(rows);
    if (table.marks.size() > rows)
        table.marks.resize(rows);
    double widest = 0;
    for (const Table::Column &column : table.columns)
        widest = std::max(widest, column.weight);
    for (std::vector<QString> &row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            const auto share = qsizetype(double(letters) * table.columns[i].weight / widest);
            row[i] = clipped(row[i], std::max(fewestLetters, share));
        }
    }
    return table;
}

double linesOfText(const QString &text)
{
    constexpr double lettersOfLine = 78;
    return std::ceil(double(text.size()) / lettersOfLine) * 1.2;
}

double linesOfRow(const Table &table, const std::vector<QString> &row)
{
    constexpr double lettersOfPage = 95;
    constexpr double spaceAround = 0.7;
    double all = 0;
    for (const Table::Column &column : table.columns)
        all += column.weight;
    double lines = 1;
    for (size_t i = 0; i < row.size(); ++i)
        lines = std::max(lines, std::ceil(double(row[i].size()) * all / (lettersOfPage * table.columns[i].weight)));
    return lines + spaceAround;
}

Table fitted(Table table, double most, double *left)
{
    size_t rows = 0;
    double room = std::min(most, *left);
    for (const std::vector<QString> &row : table.rows) {
        const double lines = linesOfRow(table, row);
        if (lines > room)
            break;
        room -= lines;
        *left -= lines;
        ++rows;
    }
    table.rows.resize(rows);
    if (!table.marks.empty())
        table.marks.resize(rows);
    return table;
}

std::vector<const Action *> openActions(const PlanFacts &facts)
{
    std::vector<const Action *> open;
    for (const Action &action : facts.actions) {
        if (action.status != ActionStatus::Done)
            open.push_back(&action);
    }
    return open;
}

void addTable(std::vector<Block> &blocks, const QString &heading, Table table)
{
    if (table.rows.empty())
        return;
    blocks.push_back(Heading{2, heading, {}});
    blocks.push_back(std::move(table));
}

} // namespace polku::report
