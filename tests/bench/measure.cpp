#include "bench/measure.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace polku::bench {

void Series::add(double value)
{
    m_values.insert(std::upper_bound(m_values.begin(), m_values.end(), value), value);
}

double Series::median() const
{
    const size_t middle = m_values.size() / 2;
    return m_values.size() % 2 == 1 ? m_values[middle] : (m_values[middle - 1] + m_values[middle]) / 2;
}

static QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

static QString cell(const Series &series, const QString &unit)
{
    return QStringLiteral("%1 %2 (%3–%4)")
        .arg(number(series.median()), unit, number(series.least()), number(series.most()));
}

static QStringList cells(const Comparison &row)
{
    const double ratio = row.ours.median() / row.floor.median();
    QStringList targets;
    bool met = true;
    if (row.times) {
        targets.append(QStringLiteral("≤ %1 ×").arg(*row.times));
        met = met && ratio <= *row.times;
    }
    if (row.below) {
        targets.append(QStringLiteral("< %1 %2").arg(QString::number(*row.below), row.unit));
        met = met && row.ours.median() < *row.below;
    }
    const QString verdict = targets.isEmpty() ? QStringLiteral("–")
                            : met             ? QStringLiteral("yes")
                                              : QStringLiteral("no");
    return {row.what,
            cell(row.floor, row.unit),
            cell(row.ours, row.unit),
            QStringLiteral("%1 ×").arg(ratio, 0, 'f', 2),
            targets.isEmpty() ? QStringLiteral("–") : targets.join(QStringLiteral(", ")),
            verdict};
}

QString tableOf(const std::vector<Comparison> &rows)
{
    std::vector<QStringList> lines{{QStringLiteral("What"), QStringLiteral("Floor"), QStringLiteral("Ours"),
                                    QStringLiteral("Ratio"), QStringLiteral("Target"), QStringLiteral("Met")}};
    for (const Comparison &row : rows)
        lines.push_back(cells(row));
    std::array<qsizetype, 6> widths{};
    for (const QStringList &line : lines) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line[qsizetype(i)].size());
    }
    QString table;
    for (size_t row = 0; row < lines.size(); ++row) {
        for (size_t i = 0; i < widths.size(); ++i)
            table += QStringLiteral("| %1 ").arg(lines[row][qsizetype(i)].leftJustified(widths[i]));
        table += QStringLiteral("|\n");
        if (row > 0)
            continue;
        for (const qsizetype width : widths)
            table += QStringLiteral("|%1").arg(QString(width + 2, QLatin1Char('-')));
        table += QStringLiteral("|\n");
    }
    return table;
}

} // namespace polku::bench
