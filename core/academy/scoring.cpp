#include "academy/scoring.h"

#include "academy/academyprogramme.h"
#include "catalogue/catalogue.h"
#include "store/reader.h"

#include <algorithm>

namespace polku {

ScoreTotal weightedTotal(std::span<const WeightedPoints> points)
{
    const auto weightOf = [](const WeightedPoints &item) { return std::max<qint64>(0, item.weight.value_or(0)); };
    const bool weighted =
        std::any_of(points.begin(), points.end(), [&](const auto &item) { return weightOf(item) > 0; });
    ScoreTotal total;
    qint64 sum = 0;
    qint64 weights = 0;
    for (const WeightedPoints &item : points) {
        const qint64 weight = weighted ? weightOf(item) : 1;
        if (weight == 0)
            continue;
        ++total.all;
        if (!item.points)
            continue;
        ++total.scored;
        sum += weight * std::clamp<qint64>(*item.points, 0, 5);
        weights += weight;
    }
    if (weights > 0)
        total.total = double(sum) / double(weights);
    return total;
}

ScoreTotal weightedTotal(std::span<const CriterionPoints> points)
{
    std::vector<WeightedPoints> weighted;
    for (const CriterionPoints &item : points)
        weighted.push_back({item.criterion.weight, item.score.points});
    return weightedTotal(weighted);
}

std::vector<Criterion> readCriteria(const Reader &reader, AcademyId academy)
{
    return reader.where(&Criterion::academy, academy, Query().orderBy(&Criterion::rank));
}

qint64 weightSum(std::span<const Criterion> criteria)
{
    qint64 sum = 0;
    for (const Criterion &criterion : criteria)
        sum += criterion.weight.value_or(0);
    return sum;
}

std::vector<CriterionPoints> readPoints(const Reader &reader, const Application &application)
{
    const std::optional<Team> team = reader.find(application.team);
    if (!team)
        return {};
    std::vector<CriterionPoints> points;
    for (Criterion &criterion : readCriteria(reader, team->academy))
        points.push_back({std::move(criterion), {}});
    for (CriterionScore &score : reader.where(&CriterionScore::application, application.id)) {
        const auto place = std::find_if(points.begin(), points.end(), [&](const CriterionPoints &item) {
            return item.criterion.id == score.criterion && !item.score.id;
        });
        if (place != points.end())
            place->score = std::move(score);
    }
    return points;
}

void addTemplateCriteria(Edit &edit, const Catalogue &catalogue, AcademyId academy)
{
    const Academy about = edit.get(academy);
    const Language language = languageFromCode(about.language).value_or(Language::English);
    const std::optional<ProgrammeTemplate> programme = programmeOf(edit, catalogue, about);
    double rank = double(edit.count(RecordKind::Criterion, Query().where(&Criterion::academy, academy)));
    for (const CriterionTemplate &source : programme ? programme->criteria : std::vector<CriterionTemplate>()) {
        edit.insert(Criterion{
            {}, academy, source.code, source.name.in(language), source.guidance.in(language), source.weight, ++rank});
    }
}

} // namespace polku
