#pragma once

#include "base/worddifference.h"
#include "catalogue/wording.h"
#include "store/changes.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace polku {

class Catalogue;
class Reader;

// What has changed in a team since it was last met: for the page before a session, and its print.

/// The day that the changes are counted from.
struct SinceWhen
{
    enum class What {
        Session, ///< the team's last held coaching session, or, without one, the last held session of all teams
        Day,     ///< a chosen day, from its morning on
        Start    ///< no session has been held: everything
    } what = What::Start;
    SessionId session;
    QString sessionTitle;
    QDate day;
    QDateTime moment; ///< changes after this count; invalid: all
};

/// The last session that was held with the team before the end of `today`; counted from its end.
SinceWhen sinceLastSession(const Reader &reader, TeamId team, QDate today);
SinceWhen sinceDay(QDate day);

/// One field from what to what, in words.
struct SinceField
{
    QString label;
    QString before; ///< empty: nothing
    QString after;
    bool isText = false; ///< long: shown by its differing words
    QString sentence{};  ///< says it all where that reads better than before and after; else empty
};

/// One record that is not as it was.
struct SinceRecord
{
    RecordRef record;
    Changes::Fate fate = Changes::Fate::Edited;
    QString title;                  ///< may be empty
    QDateTime at;                   ///< of the last change, UTC
    QStringList authors;            ///< who changed it, each once
    std::vector<SinceField> fields; ///< of a removed record none
};

struct Since
{
    TeamId team;
    QString teamName;
    AcademyId academy;
    SinceWhen when;
    /// Of a practice academy that was made after that day: nothing is known of what was before. Else invalid.
    QDateTime historyBegins;
    std::vector<SinceRecord> records; ///< by kind, in the order of the kinds; within one by title
};

/// The difference between then and now, from the history: what was changed and changed back, or undone, is left out,
/// and so are records and fields that only the coach sees, personal details, and the making of a practice academy.
/// Throws Failure (NotFound) when there is no such team.
Since readSince(const Reader &reader, TeamId team, const SinceWhen &when, const Catalogue &catalogue,
                const Words &words);

/// "Since the session “Coaching 2” on 3 March 2026".
QString sinceText(const SinceWhen &when, const Words &words);

/// "The history begins on 27 November 2026 …", where it does not reach back to the day that the changes are counted
/// from; else empty.
QString historyBeginsText(const Since &since, const Words &words);

/// wordDifferences() for reading: of long stretches that are the same, only what lies beside a change, with "…".
std::vector<DifferencePart> changedWords(const QString &before, const QString &after);

} // namespace polku
