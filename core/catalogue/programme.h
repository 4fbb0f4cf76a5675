#pragma once

#include "base/language.h"
#include "model/choices.h"

#include <QDateTime>

#include <vector>

// Programme templates: what an academy is made from. Weeks count from the academy's first (1); 0 is the week before it,
// and weeks before that are negative.

namespace polku {

struct PhaseTemplate
{
    QString code;
    PhaseKind kind = PhaseKind::Month;
    LocalisedText name;
    LocalisedText description;
    int startWeek = 1; ///< begins on Monday of this week
    int endWeek = 1;   ///< ends on Sunday of this week
};

struct SessionTemplate
{
    QString code;
    QString phase; ///< code of its phase
    SessionKind kind = SessionKind::Workshop;
    LocalisedText title;
    LocalisedText agenda;
    int week = 1;
    int weekday = 1; ///< 1 Monday … 7 Sunday
    QTime begins;
    QTime finishes;
    bool perTeam = false; ///< one for each team; else one for all
};

struct DeliverableTemplate
{
    QString code;
    QString phase;
    DeliverableKind kind = DeliverableKind::Text;
    LocalisedText title;
    LocalisedText guidance;
    int dueWeek = 1;
    int dueWeekday = 1;
    bool required = true;
};

/// What applications are judged by.
struct CriterionTemplate
{
    QString code;
    LocalisedText name;
    LocalisedText guidance;
    int weight = 0; ///< per cent; those of a template make 100
};

struct ProgrammeTemplate
{
    QString code;
    LocalisedText name;
    LocalisedText description;
    int months = 4;
    std::vector<PhaseTemplate> phases;
    std::vector<SessionTemplate> sessions;
    std::vector<DeliverableTemplate> deliverables;
    std::vector<CriterionTemplate> criteria;

    /// Null when there is none of that code.
    const PhaseTemplate *phase(QStringView phaseCode) const;
};

class Content;
std::vector<ProgrammeTemplate> readProgrammes(const Content &file);

} // namespace polku
