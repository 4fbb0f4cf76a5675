#pragma once

#include "exchange/csvcolumns.h"
#include "exchange/csvfeedback.h"
#include "model/kinds.h"
#include "store/changes.h"

namespace polku {

class Catalogue;
class Reader;
class Words;
class Workspace;

// Bringing in teams, people, actions, pilots and feedback from a table: first as a preview that can be shown, then as
// one step.
//
// Feedback carries no names (csvfeedback.h). All other records are known by their name: a team's within the academy,
// everything else's within its team, ignoring case and blanks. A row about a record that is there changes it; importing
// a table twice changes nothing. Empty cells leave what is there. A row that cannot be used is refused with its reason,
// and the others are imported.

/// What a table would do, row by row. Making one changes nothing.
struct CsvPreview
{
    enum class Fate { New, Changed, Same, Refused };
    struct Line
    {
        int line = 0; ///< in the table's file, from 1
        Fate fate = Fate::Refused;
        QString title;
        QString reason;    ///< why the row was refused; a sentence
        QStringList notes; ///< what looks wrong in a row that is taken all the same; sentences
    };

    /// A question of a call, and the label of the field that its answers go into.
    struct Guess
    {
        QString header;
        QString field;
    };

    CsvKind kind = CsvKind::Teams;
    AcademyId academy;
    TeamId team;    ///< of rows that name no team; null: they are refused where there are several teams
    QString source; ///< the file's name, for the history; empty: pasted
    CsvTable table;
    FeedbackChoices feedback;   ///< of a table of feedback: what its columns are and what it is about
    QStringList unknownColumns; ///< headers whose cells are not imported
    std::vector<Guess> guesses; ///< headers that name no field but ask about one
    std::vector<Line> lines;    ///< one for each row, in their order

    int count(Fate fate) const;
};

/// What the table holds: feedback when one of its headers is a question of the short forms, else what
/// recognisedCsvKind() says, else feedback when it looks like answers.
std::optional<CsvKind> csvKindOf(const Catalogue &catalogue, const CsvTable &table);

/// Works out what the table would do to the academy. `kind` nothing: csvKindOf(). `words` gives the language of reasons
/// and notes. `team` is that of rows that name none. `today` is the day of answers that tell none and are about no
/// session; `feedback` nothing: guessed. Fails (BadInput) when the headers are not understood. Throws Failure as
/// readers do.
Result<CsvPreview> previewCsv(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                              std::optional<CsvKind> kind, const CsvTable &table, const QString &source,
                              const Words &words, QDate today, const std::optional<FeedbackChoices> &feedback = {},
                              TeamId team = {});

/// Does what the preview shows, against the file as it is now, as one step. New participants get their plan,
/// submissions and sessions (addTeam).
Result<Changes> importCsv(Workspace &workspace, const Catalogue &catalogue, const CsvPreview &preview,
                          const Words &words);

} // namespace polku
