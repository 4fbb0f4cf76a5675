#include "catalogue/wording.h"

#include "base/format.h"
#include "model/records.h"

// The history's steps as sentences.

namespace polku {

static QString say(const Words &words, const char *sentence, const QStringList &args = {})
{
    QString text = words("Step", sentence);
    // All at once, so that a title with "%2" in it stays as it is.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == QLatin1Char('%') && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number >= 1 && number <= args.size()) {
            result += args.at(number - 1);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

/// The record's kind inside a sentence: "pilot".
static QString kindInSentence(RecordKind kind, const Words &words)
{
    QString label = recordLabel(recordType(kind), words);
    if (!label.isEmpty())
        label[0] = label.at(0).toLower();
    return label;
}

static QString shortened(const QString &title)
{
    const QString line = title.simplified();
    return line.size() > 80 ? line.left(79).trimmed() + QChar(0x2026) : line;
}

static QString changeText(const Operation &operation, const Words &words, const TitleOf &titleOf)
{
    const Field *field = recordType(operation.subject.kind).field(operation.args.value(0));
    const QString label = field ? fieldLabel(*field, words) : operation.args.value(0);
    const QString title = titleOf ? shortened(titleOf(operation.subject)) : QString();
    const QString kind = kindInSentence(operation.subject.kind, words);
    if (field == &fieldOf(&Pilot::version) && !title.isEmpty())
        return say(words, QT_TRANSLATE_NOOP("Step", "New version number of the pilot “%1”"), {title});
    if (title.isEmpty())
        return say(words, QT_TRANSLATE_NOOP("Step", "Changed %1: %2"), {kind, label});
    // What has no name of its own goes by what it belongs to, of which there may be several.
    if (!recordType(operation.subject.kind).titleField())
        return say(words, QT_TRANSLATE_NOOP("Step", "Changed %1 of “%2”: %3"), {kind, title, label});
    return say(words, QT_TRANSLATE_NOOP("Step", "Changed %1 of “%2”"), {label, title});
}

/// A sentence about a record of a kind, with its title when it has one.
static QString aboutRecord(const Operation &operation, const Words &words, const char *titled, const char *untitled)
{
    const QString kind = kindInSentence(operation.subject.kind, words);
    const QString title = shortened(operation.args.value(0));
    return title.isEmpty() ? say(words, untitled, {kind}) : say(words, titled, {kind, title});
}

static QString operationText(const HistoryStep &step, const Words &words, const TitleOf &titleOf, const StepOf &stepOf,
                             int depth);

/// The step that undoing and redoing is about in the end.
static std::optional<HistoryStep> original(const HistoryStep &step, const StepOf &stepOf)
{
    std::optional<HistoryStep> found = step;
    while (found && (found->operation.op == Op::Undo || found->operation.op == Op::Redo)) {
        // A step only ever reverts an older one; anything else is not followed, so that this ends.
        if (!stepOf || found->reverts <= 0 || found->reverts >= found->number)
            return std::nullopt;
        found = stepOf(found->reverts);
    }
    return found;
}

static QString revertedText(const HistoryStep &step, const Words &words, const TitleOf &titleOf, const StepOf &stepOf,
                            int depth)
{
    const Op op = step.operation.op;
    std::optional<HistoryStep> target;
    if (op != Op::Revert)
        target = original(step, stepOf);
    else if (stepOf && step.reverts > 0 && step.reverts < step.number && depth < 8)
        target = stepOf(step.reverts);
    const QString what = target ? operationText(*target, words, titleOf, stepOf, depth + 1)
                                : say(words, QT_TRANSLATE_NOOP("Step", "an earlier step"));
    switch (op) {
    case Op::Undo:
        return say(words, QT_TRANSLATE_NOOP("Step", "Undid: %1"), {what});
    case Op::Redo:
        return say(words, QT_TRANSLATE_NOOP("Step", "Redid: %1"), {what});
    default:
        return say(words, QT_TRANSLATE_NOOP("Step", "Took back: %1"), {what});
    }
}

static QString operationText(const HistoryStep &step, const Words &words, const TitleOf &titleOf, const StepOf &stepOf,
                             int depth)
{
    const Operation &operation = step.operation;
    const QString first = shortened(operation.args.value(0));
    const QStringList ofTeam{first, shortened(operation.args.value(1))};
    switch (operation.op) {
    case Op::Change:
        return changeText(operation, words, titleOf);
    case Op::Create:
        return aboutRecord(operation, words, QT_TRANSLATE_NOOP("Step", "Added %1 “%2”"),
                           QT_TRANSLATE_NOOP("Step", "Added %1"));
    case Op::Delete:
        return aboutRecord(operation, words, QT_TRANSLATE_NOOP("Step", "Deleted %1 “%2”"),
                           QT_TRANSLATE_NOOP("Step", "Deleted %1"));
    case Op::ChangeMany:
        return first.isEmpty() ? say(words, QT_TRANSLATE_NOOP("Step", "Changed several records"))
                               : say(words, QT_TRANSLATE_NOOP("Step", "Changed “%1”"), {first});
    case Op::ChangeEach: {
        const RecordType &type = recordType(operation.subject.kind);
        const Field *field = type.field(operation.args.value(0));
        const QString label = field ? fieldLabel(*field, words) : operation.args.value(0);
        return words("Step", QT_TRANSLATE_N_NOOP("Step", "Changed %1 of %n record(s): %2"),
                     operation.args.value(1).toInt())
            .replace(QStringLiteral("%1"), label)
            .replace(QStringLiteral("%2"), recordPluralLabel(type, words));
    }
    case Op::DeleteEach:
        return words("Step", QT_TRANSLATE_N_NOOP("Step", "Deleted %n record(s): %1"), operation.args.value(0).toInt())
            .replace(QStringLiteral("%1"), recordPluralLabel(recordType(operation.subject.kind), words));
    case Op::CreateAcademy:
        return say(words, QT_TRANSLATE_NOOP("Step", "Made the academy “%1”"), {first});
    case Op::MakeExample:
        return say(words, QT_TRANSLATE_NOOP("Step", "Made the practice academy as it is in week %1"), {first});
    case Op::Import: {
        const int rows = operation.args.value(1).toInt();
        return words("Step", QT_TRANSLATE_N_NOOP("Step", "Imported %n row(s) from %1"), rows)
            .replace(QStringLiteral("%1"), first);
    }
    case Op::Paste:
        return words("Step", QT_TRANSLATE_N_NOOP("Step", "Pasted %n row(s) from the clipboard"),
                     operation.args.value(0).toInt());
    case Op::ImportPlan:
        return say(words, QT_TRANSLATE_NOOP("Step", "Brought the text of %1 into “%2”"), ofTeam);
    case Op::MoveSchedule:
    case Op::MoveAction:
        return say(words, QT_TRANSLATE_NOOP("Step", "Moved the dates of “%1”"), {first});
    case Op::AgreeDates:
        return say(words, QT_TRANSLATE_NOOP("Step", "Set the present dates of the actions of “%1” as agreed"), {first});
    case Op::Start:
        return say(words, QT_TRANSLATE_NOOP("Step", "Started “%1” of %2"), ofTeam);
    case Op::Submit:
        // What came some other way, on an earlier day, is recorded later.
        if (const QDate day = operation.handedInOn(); day.isValid()) {
            return say(words, QT_TRANSLATE_NOOP("Step", "Recorded “%1” of %2 as submitted on %3"),
                       ofTeam + QStringList(formatDate(words.language(), day)));
        }
        return say(words, QT_TRANSLATE_NOOP("Step", "Submitted “%1” of %2"), ofTeam);
    case Op::Approve:
        return say(words, QT_TRANSLATE_NOOP("Step", "Approved “%1” of %2"), ofTeam);
    case Op::Return:
        return say(words, QT_TRANSLATE_NOOP("Step", "Returned “%1” of %2"), ofTeam);
    case Op::Reopen:
        return say(words, QT_TRANSLATE_NOOP("Step", "Reopened “%1” of %2"), ofTeam);
    case Op::Comment:
        return say(words, QT_TRANSLATE_NOOP("Step", "Commented on “%1” of %2"), ofTeam);
    case Op::Answer:
        return say(words, QT_TRANSLATE_NOOP("Step", "Answered a comment on “%1” of %2"), ofTeam);
    case Op::ResolveThread:
        return say(words, QT_TRANSLATE_NOOP("Step", "Resolved a comment on “%1” of %2"), ofTeam);
    case Op::ReopenThread:
        return say(words, QT_TRANSLATE_NOOP("Step", "Reopened a comment on “%1” of %2"), ofTeam);
    case Op::Select:
        return say(words, QT_TRANSLATE_NOOP("Step", "Selected “%1” into the academy"), {first});
    case Op::Reserve:
        return say(words, QT_TRANSLATE_NOOP("Step", "Put “%1” on the reserve list"), {first});
    case Op::Decline:
        return say(words, QT_TRANSLATE_NOOP("Step", "Declined the application of “%1”"), {first});
    case Op::Undecide:
        return say(words, QT_TRANSLATE_NOOP("Step", "Took back the decision on “%1”"), {first});
    case Op::Restore:
        return say(words, QT_TRANSLATE_NOOP("Step", "Brought back “%1” as it was in “%2”"), ofTeam);
    case Op::Undo:
    case Op::Redo:
    case Op::Revert:
        return revertedText(step, words, titleOf, stepOf, depth);
    }
    Q_UNREACHABLE();
}

QString stepText(const HistoryStep &step, const Words &words, const TitleOf &titleOf, const StepOf &stepOf)
{
    return operationText(step, words, titleOf, stepOf, 0);
}

} // namespace polku
