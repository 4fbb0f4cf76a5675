#pragma once

#include "catalogue/vocabulary.h"

#include <QStringList>

#include <array>
#include <vector>

// What helps a team to write and to look at itself: the sections of the plan, the maturity model, the checklist.

namespace polku {

/// Help for one section of an operating-model plan. Texts are Markdown.
struct PlanSectionGuide
{
    QString code;
    int number = 0; ///< from 1, the order in the plan
    LocalisedText title;
    LocalisedText answers; ///< the question it answers, in a sentence
    std::vector<LocalisedText> questions;
    LocalisedText guidance;
    LocalisedText example; ///< a worked example
    QStringList references;
};

/// One area of the maturity model with what each level from 1 to 5 looks like.
struct MaturityArea
{
    QString code;
    LocalisedText name;
    LocalisedText question;
    std::array<LocalisedText, 5> levels; ///< levels[0] is level 1
};

struct MaturityModel
{
    std::array<LocalisedText, 6> scale; ///< names of the levels 0 (not assessed) to 5
    std::vector<MaturityArea> areas;
    Vocabulary vocabulary; ///< the areas as "maturity_areas"

    /// Null when there is none of that code.
    const MaturityArea *area(QStringView code) const;
};

struct ChecklistItem
{
    QString code;
    LocalisedText text;
    LocalisedText why;
};

struct ChecklistPhase
{
    QString code;
    LocalisedText name;
    std::vector<ChecklistItem> items;
};

/// Against labour exploitation: what to do in each phase of a procurement (domain 5).
struct Checklist
{
    std::vector<ChecklistPhase> phases;
    std::vector<ChecklistItem> signs; ///< what to look out for; without `why`
    Vocabulary contacts;
    Vocabulary riskSectors;
    LocalisedText note;
};

class Content;
std::vector<PlanSectionGuide> readPlanSections(const Content &file);
MaturityModel readMaturity(const Content &file);
Checklist readChecklist(const Content &file);

} // namespace polku
