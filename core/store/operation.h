#pragma once

#include "model/kinds.h"

#include <QDate>
#include <QStringList>

#include <array>

namespace polku {

/// What a step in the history was meant to do. Stored by code (operationCode) and put into words when shown, in the
/// reader's language (catalogue/wording.h).
enum class Op {
    Change,        ///< one field of `subject`; args: column
    Create,        ///< `subject` made; args: its title
    Delete,        ///< `subject` removed with all it contains; args: its title
    ChangeMany,    ///< several fields or records; args: title of the subject, if any
    ChangeEach,    ///< one field of several records of the subject's kind; args: column, number of records
    DeleteEach,    ///< several records of the subject's kind removed; args: their number
    CreateAcademy, ///< a whole academy from a template; args: its name
    MakeExample,   ///< the practice academy; args: week
    Import,        ///< from a file; args: file name, number of rows
    Paste,         ///< rows from the clipboard; args: number of rows
    ImportPlan,    ///< a text written elsewhere into `subject`, a plan; args: file name, the plan's title
    MoveSchedule,  ///< an academy's dates; args: its name
    MoveAction,    ///< an action's days; args: its title
    AgreeDates,    ///< the present dates of a team's actions count as agreed; args: its name
    // Review and comments; subject: the record reviewed or talked about; args: its title, its team's name
    Start,         ///< what is to be written was begun
    Submit,        ///< handed in for review; a third argument: the day on which it came, where that was earlier
    Approve,       ///< accepted by the coach
    Return,        ///< given back for changes
    Reopen,        ///< taken back into the state before: by the coach to review again, by the team to write on
    Comment,       ///< a thread begun
    Answer,        ///< a thread answered
    ResolveThread, ///< nothing left to do about a thread
    ReopenThread,  ///< something left to do after all
    // Applications
    Select,   ///< `subject`, a team, taken into the academy; args: its name
    Reserve,  ///< a team put on the reserve list; args: its name
    Decline,  ///< a team's application declined; args: its name
    Undecide, ///< the decision on a team's application taken back; args: its name
    // Versions of a plan
    Restore, ///< `subject`, a part of a plan, as it was earlier; args: its title, what that state is called
    Undo,    ///< args as of the step taken back
    Redo,    ///< args as of the step done again
    Revert   ///< an older step taken back; args as of that step
};

inline constexpr std::array operationCodes{
    "change",         "create",        "delete",  "change_many", "change_each",   "delete_each", "create_academy",
    "make_example",   "import",        "paste",   "import_plan", "move_schedule", "move_action", "agree_dates",
    "start",          "submit",        "approve", "return",      "reopen",        "comment",     "answer",
    "resolve_thread", "reopen_thread", "select",  "reserve",     "decline",       "undecide",    "restore",
    "undo",           "redo",          "revert"};

/// One edit's meaning.
struct Operation
{
    Op op = Op::ChangeMany;
    RecordRef subject; ///< id 0: none in particular
    QStringList args;
    /// Commits of typing: amends the newest step when that was the same change of the same field by the same author
    /// within the last minute.
    bool coalesce = false;

    /// One field of one record.
    static Operation change(RecordRef ref, const char *column)
    {
        return {Op::Change, ref, {QString::fromLatin1(column)}, true};
    }
    static Operation create(RecordKind kind, const QString &title) { return {Op::Create, {kind, 0}, {title}, false}; }
    static Operation remove(RecordRef ref, const QString &title) { return {Op::Delete, ref, {title}, false}; }

    /// Of what was handed in some other way than in the program: the day on which it came; else invalid.
    QDate handedInOn() const { return op == Op::Submit ? QDate::fromString(args.value(2), Qt::ISODate) : QDate(); }
};

} // namespace polku
