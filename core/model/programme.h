#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// What the coach sets up and every team shares: the academy with its phases, sessions, deliverables, materials, themes.

namespace polku {

/// One edition of the programme, from call to follow-up (domain 1). The parent of everything else.
struct Academy
{
    AcademyId id;
    QString name;
    QString templateCode; ///< catalogue programme it was made from
    AcademyState state = AcademyState::Planned;
    QString language = QStringLiteral("fi"); ///< of its texts and, unless asked otherwise, its documents
    QDate starts;                            ///< first day of week 1
    QDate ends;                              ///< last day of the last academy month
    QString organiser;
    QString description;
    QString coaches;      ///< names of the coaches
    QString contact;      ///< public contact of the organiser
    bool example = false; ///< practice academy: every export says so
    double rank = 0;
};

/// A stretch of the programme: before, four months, follow-ups. Phases of an academy follow each other in time.
struct Phase
{
    PhaseId id;
    AcademyId academy;
    QString code;
    QString name;
    PhaseKind kind = PhaseKind::Month;
    QDate starts;
    QDate ends;
    QString description;
    double rank = 0;
};

/// A gathering: for all teams, or for one (sparring).
struct Session
{
    SessionId id;
    AcademyId academy;
    PhaseId phase;
    TeamId team; ///< none: for all teams
    QString code;
    QString title;
    SessionKind kind = SessionKind::Workshop;
    SessionState state = SessionState::Planned;
    QDate date;
    QTime begins;
    QTime finishes;
    QString place;
    QString link;
    QString agenda;
    QString notes;
    QString movedFrom; ///< why it is not on its ordinary day, in words; empty when it is
};

/// What each team hands in.
struct Deliverable
{
    DeliverableId id;
    AcademyId academy;
    PhaseId phase;
    QString code;
    QString title;
    DeliverableKind kind = DeliverableKind::Text;
    QDate due;
    bool required = true;
    QString guidance;
    double rank = 0;
};

/// Something to read or use.
struct Material
{
    MaterialId id;
    AcademyId academy;
    PhaseId phase;
    QString title;
    MaterialKind kind = MaterialKind::Guide;
    QString description;
    QString link;
    QStringList themes;
    QString language;
    double rank = 0;
};

/// A theme of this academy: of the catalogue, or its own. `eforms` is the social-objective code of notices (BT-775).
struct Theme
{
    ThemeId id;
    AcademyId academy;
    QString code;
    QString name;
    QString eforms;
    QString description;
    double rank = 0;
};

/// What this academy judges applications by; made from the programme template, then the coach's own.
struct Criterion
{
    CriterionId id;
    AcademyId academy;
    QString code;
    QString name;
    QString guidance;
    std::optional<qint64> weight; ///< per cent; those of an academy should make 100
    double rank = 0;
};

/// A material that a session uses.
struct SessionMaterial
{
    SessionMaterialId id;
    SessionId session;
    MaterialId material;
    double rank = 0;
};

} // namespace polku
