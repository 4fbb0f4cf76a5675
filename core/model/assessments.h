#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// Self-assessment, and what only the coach sees.

namespace polku {

/// A team's view of itself by the maturity model, at one moment.
struct Assessment
{
    AssessmentId id;
    TeamId team;
    AssessmentMoment moment = AssessmentMoment::Start;
    QDate date;
    QString note;
    bool complete = false;
};

/// One area of an assessment; 0 means not assessed.
struct AssessmentScore
{
    AssessmentScoreId id;
    TeamId team;
    AssessmentId assessment;
    QString area;
    std::optional<qint64> level;
    std::optional<qint64> target;
    QString evidence;
    QString link;
};

/// The coach's own notes on a team; never leaves the coach's file.
struct CoachingNote
{
    CoachingNoteId id;
    TeamId team;
    SessionId session;
    QDate at;
    QString text;
    QDate followUp;
};

/// The coach's own view of a team in a phase, where it differs from the computed one.
struct CoachRating
{
    CoachRatingId id;
    TeamId team;
    PhaseId phase;
    ProgressState rating = ProgressState::OnTrack;
    QString reason;
    QDate at;
};

/// A cell of the progress board as it was on a day, so that a team's path can be looked at.
struct ProgressSnapshot
{
    ProgressSnapshotId id;
    TeamId team;
    PhaseId phase;
    QDate date;
    ProgressState state = ProgressState::NotStarted; ///< computed
    QString rating;                                  ///< code of the coach's own where it differed; else empty
    std::optional<qint64> done;                      ///< of what the phase asks of the team
    std::optional<qint64> expected;
};

} // namespace polku
