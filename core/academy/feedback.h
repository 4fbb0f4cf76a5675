#pragma once

#include "base/language.h"
#include "model/choices.h"
#include "model/kinds.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace polku {

class Catalogue;
class Edit;
class Reader;

// What participants say after a session and at the end of the academy: the answers by occasion and by question, as
// distributions and quotes. Plain values and pure functions.

/// Answers on a scale go from 1 (not at all) to this (fully).
inline constexpr int highestScore = 5;
/// What is given out tells no figures and no quotes of an occasion that fewer people answered: whoever was there could
/// tell who said what (docs/decisions/0013). The desk itself shows them to the coach, with a word of warning.
inline constexpr int fewestAnswersToTell = 4;

/// How often each score was given.
struct ScoreCounts
{
    std::array<int, highestScore> counts{}; ///< of score 1 first

    int answers() const;
    /// Nothing without answers.
    std::optional<double> mean() const;
    /// Ignores what is not on the scale.
    void add(qint64 score);
    void add(const ScoreCounts &other);

    friend bool operator==(const ScoreCounts &, const ScoreCounts &) = default;
};

/// Somebody's own words.
struct FeedbackQuote
{
    FeedbackId id;
    QString text;
    TeamId team; ///< null: not told, as a rule
    QDate at;
};

/// The answers to one question at one occasion. Whether it is answered by scores or by words shows from what is there;
/// some survey tools give both for one question.
struct QuestionAnswers
{
    QString key;  ///< the same in every language: the catalogue's code, else the question in small letters
    QString text; ///< as it was asked; of the catalogue's questions in the academy's language
    ScoreCounts scores;
    std::vector<FeedbackQuote> quotes; ///< oldest first

    /// How many people answered it.
    int answers() const { return scores.answers() > int(quotes.size()) ? scores.answers() : int(quotes.size()); }
};

/// A session, or the academy as a whole, with what was said of it.
struct FeedbackOccasion
{
    SessionId session; ///< null: the academy as a whole
    QString title;     ///< empty: the academy as a whole
    QDate date;        ///< of the session
    SessionKind kind = SessionKind::Workshop;
    TeamId team;                            ///< of a session of one team
    std::vector<QuestionAnswers> questions; ///< by scores first, in the order of the forms, then of asking

    /// How many people answered, as far as it can be known: the most that any question got. Answers carry no name, so
    /// that nobody can be counted twice or found again.
    int answers() const;
    /// Enough answers that nobody is told apart.
    bool canBeTold() const { return answers() >= fewestAnswersToTell; }
    /// Null when it was not asked.
    const QuestionAnswers *question(const QString &key) const;
};

/// All feedback of an academy.
struct AcademyFeedback
{
    AcademyId academy;
    /// The sessions for all teams that have been held and every other session with answers, in time; then the academy
    /// as a whole.
    std::vector<FeedbackOccasion> occasions;

    /// Null when it is not among them.
    const FeedbackOccasion *occasion(SessionId session) const;
    bool isEmpty() const;
    /// The answers of all occasions to the same questions, without quotes; those questions that were asked at least
    /// twice. With `toTell` only over occasions that can be told, so that no two figures given out can be subtracted to
    /// find what the few of another occasion said.
    std::vector<QuestionAnswers> together(bool toTell) const;
};

/// Reads the feedback of an academy as of a day. Throws Failure when the file cannot be read.
AcademyFeedback readFeedback(const Reader &reader, const Catalogue &catalogue, AcademyId academy, QDate today);

// The short form ------------------------------------------------------------------------------------------------------

/// A question as it is put.
struct FeedbackQuestion
{
    QString key;
    QString text;
    bool scored = true; ///< from 1 to 5; else in words
};

/// The questions of the catalogue: after a session, or at the end.
std::vector<FeedbackQuestion> feedbackForm(const Catalogue &catalogue, bool ofSession, Language language);
/// Words as questions and answers are compared: letters and digits alone, without case.
QString foldedWords(const QString &words);
/// What makes the same question asked in another language, or with other marks and blanks, one question.
QString questionKey(const Catalogue &catalogue, const QString &question);
/// The catalogue's question of that key in a language, nothing when it is a question of somebody's own.
std::optional<FeedbackQuestion> knownQuestion(const Catalogue &catalogue, const QString &key, Language language);

/// One person's answer to one question; without score and text it is none.
struct FeedbackAnswer
{
    QString question;
    std::optional<int> score;
    QString text;

    bool isEmpty() const { return !score && text.trimmed().isEmpty(); }
};

/// Writes the answers of one person and returns how many there were. `team` is null unless the person wants it told.
int addFeedback(Edit &edit, AcademyId academy, SessionId session, TeamId team, QDate at,
                const std::vector<FeedbackAnswer> &answers);

} // namespace polku
