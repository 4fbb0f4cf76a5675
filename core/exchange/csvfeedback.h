#pragma once

#include "academy/feedback.h"
#include "exchange/csv.h"

namespace polku {

class Catalogue;
class Reader;

// Answers from a survey tool: a row is a person, a column a question. Every tool names its columns as its survey did,
// so each column is guessed and then the person's to correct. Columns that tell who answered are left out.

/// What one column of a table of answers becomes.
struct FeedbackColumn
{
    enum class Role {
        LeftOut,
        Score, ///< answers from 1 to 5
        Text,  ///< answers in words
        Date   ///< the day of the row's answers
    };
    /// Why the column was guessed so.
    enum class Reason {
        None,
        TellsWho,   ///< a name, an address, a team
        Technical,  ///< what the tool notes of itself
        OtherScale, ///< numbers, but not from 1 to 5
        Empty,
        AskedBefore ///< a column before it has the same question
    };

    QString header;
    Role role = Role::LeftOut;
    QString question; ///< as it will be stored: the catalogue's in the academy's language, else the header
    Reason reason = Reason::None;
    int filled = 0;      ///< cells that are not empty
    QStringList samples; ///< the first few different cells, shortened
};

/// What the answers are about, and what each column is: as guessed, or as the person wants it.
struct FeedbackChoices
{
    SessionId session; ///< null: the academy as a whole
    std::vector<FeedbackColumn> columns;
};

/// What a cell says on the scale.
struct ScoreCell
{
    enum class Kind { Score, NoAnswer, Unknown };
    Kind kind = Kind::NoAnswer;
    int score = 0;
};

/// Reads "4", "4,0", "4/5", "4 – good", "Täysin samaa mieltä"; empty cells and "don't know" are no answer.
ScoreCell readScore(const QString &cell);
/// Reads what the tools write: 2026-03-19, 2026/03/19, 19.3.2026, each with or without a time. Days written with the
/// month first cannot be told from others and are not read. Invalid for anything else.
QDate readAnswerDay(const QString &cell);

/// Guesses each column from its header and cells.
std::vector<FeedbackColumn> guessFeedbackColumns(const Catalogue &catalogue, const CsvTable &table, Language language);
/// Guesses which session the answers are about: one whose title is in the file's name, else the last one for all teams
/// in the two weeks before the first answer. Null when there is none.
SessionId guessFeedbackSession(const AcademyFeedback &feedback, const CsvTable &table,
                               const std::vector<FeedbackColumn> &columns, const QString &source);
/// Whether a header is one of the short forms' questions: then the table is one of answers.
bool hasKnownQuestion(const Catalogue &catalogue, const QStringList &headers);
/// Whether some column has a question of several words and scores below it.
bool looksLikeAnswers(const Catalogue &catalogue, const CsvTable &table);

/// One row, worked out.
struct FeedbackRow
{
    int line = 0;
    QDate at;
    std::vector<FeedbackAnswer> answers; ///< those that are not in the file yet
    int known = 0;                       ///< answers that are there already
    QString refused;                     ///< why it cannot be used; a sentence
    QStringList notes;                   ///< what was left out of it, and why; sentences
};

/// Works out the rows. Of the same answer to the same question on the same day, the file gets as many as the table has:
/// importing a table twice changes nothing, and a later export of the same survey adds what is new.
/// Throws Failure as readers do.
std::vector<FeedbackRow> planFeedback(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                                      const CsvTable &table, const FeedbackChoices &choices, QDate today);

} // namespace polku
