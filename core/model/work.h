#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// What happens along the way: submissions, attendance, comments, feedback, attachments, decisions.

namespace polku {

/// A team's state for one deliverable.
struct Submission
{
    SubmissionId id;
    TeamId team;
    DeliverableId deliverable;
    ReviewState state = ReviewState::NotStarted;
    QString text;
    QDate submittedOn;
    QDate reviewedOn;
    QString response; ///< what the coach answers, also why it was returned
};

/// A team, or one person of it, has studied a material.
struct Study
{
    StudyId id;
    TeamId team;
    MaterialId material;
    PersonId person; ///< none: the team as a whole
    QDate studiedOn;
    QString note;
};

/// A team at a session; with a person, that person.
struct Attendance
{
    AttendanceId id;
    TeamId team;
    SessionId session;
    PersonId person;
    AttendanceState state = AttendanceState::Present;
    std::optional<qint64> people;
    QString note;
};

/// One turn in a thread about a record; open to both sides whatever the record's state.
struct Comment
{
    CommentId id;
    TeamId team;
    QString subjectKind;
    qint64 subject = 0;
    CommentId thread; ///< the comment that opened the thread; none for that one itself
    QDateTime at;
    QString author;
    Side side = Side::Team;
    QString text;
    QString anchor; ///< the words it is about
    bool resolved = false;
};

/// One answer to one question, without a name.
struct Feedback
{
    FeedbackId id;
    AcademyId academy;
    TeamId team;
    SessionId session;
    QDate at;
    QString question;
    std::optional<qint64> score;
    QString text;
};

/// A file kept with a record; its bytes lie in the blob table by their hash.
struct Attachment
{
    AttachmentId id;
    TeamId team;
    QString subjectKind;
    qint64 subject = 0;
    QString name;
    QString mediaType;
    std::optional<qint64> size;
    QString hash;        ///< SHA-256, hexadecimal
    QString description; ///< alternative text of pictures
};

/// A decision that backs the work: who decided what and when.
struct Decision
{
    DecisionId id;
    TeamId team;
    QString subjectKind;
    qint64 subject = 0;
    QString title;
    QDate decidedOn;
    QString decidedBy; ///< a body or a role, not a name
    QString reference; ///< diary number or link
    QString text;
};

} // namespace polku
