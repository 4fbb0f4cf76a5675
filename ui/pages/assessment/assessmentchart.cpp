#include "pages/assessment/assessmentchart.h"

#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "shell/desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::ui {

using Kind = LevelChart::Series::Kind;

namespace {

struct ChartTexts
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentChart)
};

std::optional<double> shown(int level)
{
    return level > 0 ? std::optional<double>(level) : std::nullopt;
}

std::vector<std::optional<double>> levelsOf(const MomentAssessment &moment)
{
    std::vector<std::optional<double>> levels;
    for (const AreaScore &area : moment.areas)
        levels.push_back(shown(area.level));
    return levels;
}

bool hasAny(const std::vector<std::optional<double>> &values)
{
    return std::any_of(values.begin(), values.end(), [](const auto &value) { return value.has_value(); });
}

/// Short enough for the head of a column and a mark.
QString seriesName(const Desk &desk, AssessmentMoment moment)
{
    switch (moment) {
    case AssessmentMoment::SixMonths:
        return ChartTexts::tr("6 months");
    case AssessmentMoment::TwelveMonths:
        return ChartTexts::tr("12 months");
    case AssessmentMoment::Start:
    case AssessmentMoment::End:
        break;
    }
    return momentName(desk, moment);
}

LevelChart emptyChart(const Desk &desk, const Assessments &all)
{
    LevelChart chart;
    chart.language = desk.language();
    chart.highest = highestLevel;
    chart.areaHeading = ChartTexts::tr("Area");
    for (const QString &code : all.areas)
        chart.areas.append(areaName(desk, code));
    return chart;
}

} // namespace

QString areaName(const Desk &desk, const QString &code)
{
    return desk.catalogue().maturity().vocabulary.nameOf(code, desk.language());
}

QString areaNames(const Desk &desk, const std::vector<QString> &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(areaName(desk, code));
    return names.join(QStringLiteral(", "));
}

QString momentName(const Desk &desk, AssessmentMoment moment)
{
    return choiceLabel(moment, desk.words());
}

LevelChart teamChart(const Desk &desk, const Assessments &all, const TeamAssessments &team, AssessmentMoment moment)
{
    LevelChart chart = emptyChart(desk, all);
    chart.title = ChartTexts::tr("Levels of %1").arg(team.name);
    const auto add = [&](Kind kind, const QString &name, std::vector<std::optional<double>> values) {
        if (hasAny(values))
            chart.series.push_back({kind, name, std::move(values), kind == Kind::Mean ? 1 : 0});
    };
    if (moment != AssessmentMoment::Start) {
        add(Kind::Before, seriesName(desk, AssessmentMoment::Start), levelsOf(team.at(AssessmentMoment::Start)));
    }
    add(Kind::Now, seriesName(desk, moment), levelsOf(team.at(moment)));
    std::vector<std::optional<double>> targets;
    std::vector<std::optional<double>> means;
    for (size_t area = 0; area < all.areas.size(); ++area) {
        targets.push_back(shown(team.target(area, moment)));
        means.push_back(all.cohort[size_t(moment)][area].mean);
    }
    add(Kind::Target, ChartTexts::tr("Target"), std::move(targets));
    add(Kind::Mean, ChartTexts::tr("Mean"), std::move(means));
    return chart;
}

LevelChart areaChart(const Desk &desk, const Assessments &all, AssessmentMoment moment)
{
    LevelChart chart = emptyChart(desk, all);
    chart.title = ChartTexts::tr("Mean level by area");
    std::vector<std::optional<double>> before;
    std::vector<std::optional<double>> now;
    for (const AreaChange &change : all.change(AssessmentMoment::Start, moment)) {
        before.push_back(change.teams ? std::optional(change.from) : std::nullopt);
        now.push_back(change.teams ? std::optional(change.to) : std::nullopt);
    }
    if (!hasAny(now))
        return chart;
    if (moment != AssessmentMoment::Start)
        chart.series.push_back({Kind::Before, seriesName(desk, AssessmentMoment::Start), std::move(before), 1});
    chart.series.push_back({Kind::Now, seriesName(desk, moment), std::move(now), 1});
    return chart;
}

LevelChart teamsChart(const Desk &desk, const Assessments &all, AssessmentMoment moment)
{
    LevelChart chart;
    chart.language = desk.language();
    chart.highest = highestLevel;
    chart.areaHeading = ChartTexts::tr("Team");
    chart.title = ChartTexts::tr("Mean level by team");
    std::vector<std::optional<double>> before;
    std::vector<std::optional<double>> now;
    for (const TeamAssessments &team : all.teams) {
        if (!team.takesPart)
            continue;
        const auto isUnfinished = [&](AssessmentMoment at) {
            return team.at(at).answered() > 0 && !team.at(at).counts();
        };
        chart.areas.append(isUnfinished(moment) || isUnfinished(AssessmentMoment::Start)
                               ? ChartTexts::tr("%1 (unfinished)", "a team and its self-assessment").arg(team.name)
                               : team.name);
        const std::optional<double> start = team.at(AssessmentMoment::Start).mean();
        const std::optional<double> change = team.change(AssessmentMoment::Start, moment);
        before.push_back(start);
        now.push_back(start && change ? std::optional(*start + *change) : team.at(moment).mean());
    }
    if (moment != AssessmentMoment::Start && hasAny(before))
        chart.series.push_back({Kind::Before, seriesName(desk, AssessmentMoment::Start), std::move(before), 1});
    if (hasAny(now))
        chart.series.push_back({Kind::Now, seriesName(desk, moment), std::move(now), 1});
    return chart;
}

QString meanNote(const Assessments &all, AssessmentMoment moment)
{
    const int teams = all.answered[size_t(moment)];
    if (teams >= fewestTeamsForMean)
        return ChartTexts::tr("The mean is over %n team(s) that have answered.", nullptr, teams);
    return ChartTexts::tr(
        "The mean of the teams is shown when at least four have answered, so that nobody's own answers can "
        "be told from it. Now %n have.",
        nullptr, teams);
}

} // namespace polku::ui
