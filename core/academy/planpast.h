#pragma once

#include "academy/plancontent.h"
#include "academy/planversions.h"

#include <map>

namespace polku {

/// A plan at some moments. Going further back goes on from what is known, so that a slider can be dragged; forget it
/// when the plan has changed.
class PlanPast
{
public:
    explicit PlanPast(PlanId plan) : m_plan(plan) {}

    /// Empty when the plan was not there yet. Throws Failure: NotFound when plan or version are gone, Damaged when the
    /// version or a step of the history cannot be read.
    PlanContent at(const Reader &reader, const PlanMoment &moment);

private:
    PlanContent after(const Reader &reader, qint64 step);

    PlanId m_plan;
    std::map<qint64, PlanContent> m_known; ///< by the step after which it was so
};

} // namespace polku
