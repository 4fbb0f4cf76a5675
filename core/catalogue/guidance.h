#pragma once

#include "catalogue/vocabulary.h"
#include "model/choices.h"

#include <QStringList>

#include <array>
#include <vector>

// What helps a team to write and to look at itself: the sections of the plan, the maturity model, the checklist.

namespace polku {

/// What a section may hold besides its text: records of the team, told as tables. The code stands in the catalogue; the
/// label is its heading on the page and in documents.
enum class PlanPart {
    Goals,
    Categories,
    Responsibilities,
    ProcessSteps,
    Instruments,
    PilotClauses,
    Trainings,
    ClauseMonitoring,
    Indicators,
    Resources,
    Effort,
    Actions,
    ChangeRisks,
    Approval
};
template <>
inline constexpr std::array choicesOf<PlanPart>{
    Choice{"goals", QT_TRANSLATE_NOOP("Choice", "Goals")},
    Choice{"categories", QT_TRANSLATE_NOOP("Choice", "Procurement categories")},
    Choice{"responsibilities", QT_TRANSLATE_NOOP("Choice", "Who does what")},
    Choice{"process_steps", QT_TRANSLATE_NOOP("Choice", "Steps of a procurement")},
    Choice{"instruments", QT_TRANSLATE_NOOP("Choice", "Tools and clauses")},
    Choice{"pilot_clauses", QT_TRANSLATE_NOOP("Choice", "Clauses of the pilots")},
    Choice{"trainings", QT_TRANSLATE_NOOP("Choice", "Training plan")},
    Choice{"clause_monitoring", QT_TRANSLATE_NOOP("Choice", "Monitoring of the pilots' clauses")},
    Choice{"indicators", QT_TRANSLATE_NOOP("Choice", "Indicators")},
    Choice{"resources", QT_TRANSLATE_NOOP("Choice", "Resources")},
    Choice{"effort", QT_TRANSLATE_NOOP("Choice", "What the actions take")},
    Choice{"actions", QT_TRANSLATE_NOOP("Choice", "Action plan")},
    Choice{"change_risks", QT_TRANSLATE_NOOP("Choice", "Risks of the change")},
    Choice{"approval", QT_TRANSLATE_NOOP("Choice", "Approval")}};

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
    std::vector<PlanPart> parts; ///< in the order they are shown
};

/// What a section of that kind is called in a language: as the catalogue calls it there when it goes by one of the
/// catalogue's names for it, else by the name that the team gave it.
QString titleIn(const PlanSectionGuide &guide, const QString &title, Language language);

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
