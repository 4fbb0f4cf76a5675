#include "report/indicatorblocks.h"

#include "base/format.h"

#include <QCoreApplication>
#include <QSet>

namespace polku::report {

namespace {

using MeasuredIndicator = PilotFacts::MeasuredIndicator;

QString number(const Words &words, std::optional<double> value)
{
    return value ? formatNumber(words.language(), *value) : QStringLiteral("–");
}

QString targetText(const Words &words, const Indicator &indicator)
{
    if (!indicator.target)
        return QStringLiteral("–");
    const QString value = number(words, indicator.target);
    switch (indicator.direction) {
    case IndicatorDirection::AtLeast:
        return QStringLiteral("≥ ") + value;
    case IndicatorDirection::AtMost:
        return QStringLiteral("≤ ") + value;
    case IndicatorDirection::Exactly:
        break;
    }
    return value;
}

QString titleWithUnit(const Indicator &indicator)
{
    return indicator.unit.isEmpty() ? indicator.title : QStringLiteral("%1 (%2)").arg(indicator.title, indicator.unit);
}

/// The newest reading that is there: real before expected.
const Measurement *latest(const MeasuredIndicator &measured)
{
    const Measurement *found = nullptr;
    for (const Measurement &measurement : measured.measurements) {
        if (measurement.value && (!found || !measurement.expected || found->expected))
            found = &measurement;
    }
    return found;
}

Table indicatorTable(const PilotFacts &facts, const Words &words)
{
    const Language language = words.language();
    Table table;
    table.columns = {{words("Report", QT_TRANSLATE_NOOP("Report", "Indicator")), Table::Align::Start, 3.4},
                     {words("Report", QT_TRANSLATE_NOOP("Report", "Baseline")), Table::Align::End, 1},
                     {words("Report", QT_TRANSLATE_NOOP("Report", "Target")), Table::Align::End, 1},
                     {words("Report", QT_TRANSLATE_NOOP("Report", "Actual")), Table::Align::End, 1.3},
                     {words("Report", QT_TRANSLATE_NOOP("Report", "Date")), Table::Align::End, 1.5}};
    for (const MeasuredIndicator &measured : facts.indicators) {
        const Indicator &indicator = measured.indicator;
        QString actual = QStringLiteral("–");
        QString date;
        if (const Measurement *measurement = latest(measured)) {
            actual = number(words, measurement->value);
            if (measurement->expected)
                actual = words("Report", QT_TRANSLATE_NOOP("Report", "%1 (expected)")).arg(actual);
            date = formatDate(language, measurement->date);
        }
        table.rows.push_back(
            {titleWithUnit(indicator), number(words, indicator.baseline), targetText(words, indicator), actual, date});
    }
    return table;
}

/// "I/26" in Finnish and Swedish, "Q1 2026" in English.
QString quarterLabel(Language language, QDate date)
{
    const int quarter = (date.month() + 2) / 3;
    if (language == Language::English)
        return QStringLiteral("Q%1 %2").arg(quarter).arg(date.year());
    static constexpr const char *roman[] = {"I", "II", "III", "IV"};
    return QStringLiteral("%1/%2")
        .arg(QLatin1String(roman[quarter - 1]))
        .arg(date.year() % 100, 2, 10, QLatin1Char('0'));
}

/// Quarters when every reading has its own, days otherwise.
QStringList barLabels(const std::vector<Measurement> &measurements, Language language)
{
    QStringList quarters;
    QStringList days;
    for (const Measurement &measurement : measurements) {
        quarters.append(quarterLabel(language, measurement.date));
        days.append(formatDate(language, measurement.date));
    }
    return QSet<QString>(quarters.begin(), quarters.end()).size() == quarters.size() ? quarters : days;
}

std::optional<BarChart> measuredChart(const MeasuredIndicator &measured, const Words &words)
{
    constexpr size_t most = 10;
    const Language language = words.language();
    std::vector<Measurement> readings;
    for (const Measurement &measurement : measured.measurements) {
        if (measurement.value && *measurement.value >= 0 && measurement.date.isValid())
            readings.push_back(measurement);
    }
    if (readings.size() < 2)
        return std::nullopt;
    if (readings.size() > most)
        readings.erase(readings.begin(), readings.end() - most);

    BarChart chart;
    chart.title = titleWithUnit(measured.indicator);
    const QStringList labels = barLabels(readings, language);
    QStringList parts;
    for (size_t i = 0; i < readings.size(); ++i) {
        const Measurement &reading = readings[i];
        QString text = number(words, reading.value);
        chart.bars.push_back({labels.at(int(i)), *reading.value, text, reading.expected});
        if (reading.expected)
            text = words("Report", "%1 (expected)").arg(text);
        parts.append(QStringLiteral("%1: %2").arg(labels.at(int(i)), text));
    }
    chart.target = measured.indicator.target;
    if (chart.target)
        chart.targetText = words("Report", QT_TRANSLATE_NOOP("Report", "target %1")).arg(number(words, chart.target));
    chart.alternative = chart.target
                            ? words("Report", QT_TRANSLATE_NOOP("Report", "Bar chart of “%1”. %2. The target is %3."))
                                  .arg(chart.title, parts.join(QStringLiteral(", ")), number(words, chart.target))
                            : words("Report", QT_TRANSLATE_NOOP("Report", "Bar chart of “%1”. %2."))
                                  .arg(chart.title, parts.join(QStringLiteral(", ")));
    return chart;
}

} // namespace

std::vector<Block> indicatorBlocks(const PilotFacts &facts, const Words &words)
{
    std::vector<Block> blocks;
    if (facts.indicators.empty())
        return blocks;
    blocks.push_back(indicatorTable(facts, words));
    const MeasuredIndicator *richest = nullptr;
    for (const MeasuredIndicator &measured : facts.indicators) {
        if (!richest || measured.measurements.size() > richest->measurements.size())
            richest = &measured;
    }
    if (const std::optional<BarChart> chart = measuredChart(*richest, words))
        blocks.push_back(*chart);
    return blocks;
}

} // namespace polku::report
