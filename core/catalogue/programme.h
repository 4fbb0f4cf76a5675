#pragma once

#include "base/language.h"
#include "catalogue/library.h"
#include "catalogue/themes.h"
#include "model/choices.h"

#include <QDateTime>

#include <optional>
#include <vector>

// Programme templates: what an academy is made from. Here weeks count from the academy's first (1); 0 is the week
// before it, and weeks before that are negative. In a file the weeks of sessions and due days count from the first week
// of their phase (1), so that whoever writes a template by hand moves a phase by changing one number.

namespace polku {

struct PhaseTemplate
{
    QString code;
    PhaseKind kind = PhaseKind::Month;
    LocalisedText name;
    LocalisedText description;
    int startWeek = 1;    ///< the week that it begins in
    int endWeek = 1;      ///< the week that it ends in
    int startWeekday = 1; ///< 1 Monday … 7 Sunday; a phase that begins on Monday of week 1 begins with the academy
    int endWeekday = 7;   ///< a phase that ends on Sunday of week 0 ends the day before the academy begins

    friend bool operator==(const PhaseTemplate &, const PhaseTemplate &) = default;
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
    bool perTeam = false;  ///< one for each team; else one for all
    QStringList materials; ///< that it uses: codes of the template's own materials

    friend bool operator==(const SessionTemplate &, const SessionTemplate &) = default;
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

    friend bool operator==(const DeliverableTemplate &, const DeliverableTemplate &) = default;
};

/// What applications are judged by.
struct CriterionTemplate
{
    QString code;
    LocalisedText name;
    LocalisedText guidance;
    int weight = 0; ///< per cent; those of a template make 100

    friend bool operator==(const CriterionTemplate &, const CriterionTemplate &) = default;
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
    std::optional<std::vector<ThemeEntry>> themes;       ///< nothing: those of the catalogue
    std::optional<std::vector<MaterialEntry>> materials; ///< nothing: those of the catalogue

    friend bool operator==(const ProgrammeTemplate &, const ProgrammeTemplate &) = default;
    /// Null when there is none of that code.
    const PhaseTemplate *phase(QStringView phaseCode) const;
};

class Content;
/// One template; the one way any is read, whether the program's or a person's.
ProgrammeTemplate readProgramme(const Content &item);
/// The templates of the program.
std::vector<ProgrammeTemplate> readProgrammes(const Content &file);

/// A code made of a title: "Coaching 1: goals" becomes "coaching_1_goals". Never empty.
QString codeFromTitle(const QString &title);

} // namespace polku
