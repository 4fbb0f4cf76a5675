#pragma once

#include "academy/feedback.h"
#include "academy/overview.h"
#include "report/assessmentreport.h"
#include "report/booklet.h"
#include "report/progressreport.h"

#include <optional>

namespace polku::report {

/// What an academy tells its organiser, its funder and the teams' management. What the teams write for the academy may
/// be told to them; nothing that is private to the coach or about a person is here, and means of few answers are not.
struct AcademyReportFacts
{
    struct Participant
    {
        QString name;
        QStringList organisations; ///< the lead first
        QString theme;             ///< code
        QString goal;              ///< in the team's own words
        int pilots = 0;            ///< cancelled ones left out
    };
    /// A session for all teams that was held.
    struct HeldSession
    {
        QDate date;
        QString title;
        int teams = 0;  ///< that were there, in person or online
        int people = 0; ///< as far as they were counted
    };
    Academy academy; ///< public part
    QDate today;
    Overview overview;
    std::vector<Participant> teams;
    std::vector<HeldSession> sessions; ///< in time
    int sessionsPlanned = 0;           ///< for all teams, held ones among them, cancelled ones not
    int teamSessions = 0;              ///< held with single teams
    std::optional<ProgressFacts> progress;
    std::optional<AssessmentFacts> assessments;
    std::optional<BookletFacts> pilots;
    AcademyFeedback feedback;
};

/// Throws Failure (NotFound) when there is no such academy.
AcademyReportFacts readAcademyReportFacts(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                                          QDate today);

/// In brief, teams, progress, self-assessments, pilots, feedback and what happens next. Parts of which there is nothing
/// to tell yet say so in a sentence.
Document academyReport(const AcademyReportFacts &facts, const Catalogue &catalogue, Language language);

} // namespace polku::report
