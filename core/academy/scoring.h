#pragma once

#include "model/programme.h"
#include "model/teams.h"

#include <optional>
#include <span>
#include <vector>

namespace polku {

class Catalogue;
class Edit;
class Reader;

/// What an application got by one criterion.
struct WeightedPoints
{
    std::optional<qint64> weight; ///< per cent; nothing counts as 0
    std::optional<qint64> points; ///< 0 to 5; nothing: not scored yet
};

/// What the points of an application make together.
struct ScoreTotal
{
    /// The weighted mean of the points given so far, 0 to 5, so that it reads like the points themselves. What is not
    /// scored yet is left out, not taken for zero; complete() tells whether the total can be compared.
    std::optional<double> total;
    int scored = 0; ///< criteria with points
    int all = 0;    ///< criteria that count

    bool complete() const { return all > 0 && scored == all; }
    friend bool operator==(const ScoreTotal &, const ScoreTotal &) = default;
};

/// Weights need not make 100: their share counts. A criterion of weight 0 counts for nothing, unless all are 0: then
/// all count alike. Points outside 0 to 5 are taken for the nearer end.
ScoreTotal weightedTotal(std::span<const WeightedPoints> points);

/// One criterion of an academy with what an application got by it.
struct CriterionPoints
{
    Criterion criterion;
    CriterionScore score; ///< id 0: nothing is written of it yet
};

/// The criteria of the application's academy in their order, each with what the application got. When a criterion has
/// been scored twice (two files brought together), the first counts.
std::vector<CriterionPoints> readPoints(const Reader &reader, const Application &application);
/// The criteria of the academy in their order.
std::vector<Criterion> readCriteria(const Reader &reader, AcademyId academy);
/// Sum of the weights; those of an academy should make 100.
qint64 weightSum(std::span<const Criterion> criteria);
ScoreTotal weightedTotal(std::span<const CriterionPoints> points);
/// Gives an academy the criteria of its programme template, in its own language, after those that it has.
void addTemplateCriteria(Edit &edit, const Catalogue &catalogue, AcademyId academy);

} // namespace polku
