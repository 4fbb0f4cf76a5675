#include "fields/commit.h"

#include "academy/fieldchange.h"
#include "academy/recordproblems.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku::ui {

QString sentenceOf(const Error &error)
{
    return error.advice.isEmpty() ? error.what : error.what + QLatin1Char(' ') + error.advice;
}

std::vector<Problem> problemsOf(const RecordSource &source, const Row &row)
{
    const auto isKnown = [&](const Field &field, const QString &code) {
        const Vocabulary *vocabulary = source.catalogue().vocabulary(field);
        if (!vocabulary || vocabulary->find(code))
            return true;
        if (qstrcmp(field.vocabulary, "themes") != 0 || !source.workspace())
            return false;
        const auto own = source.workspace()->read(
            [&](const Reader &reader) { return reader.count(RecordKind::Theme, Query().where(&Theme::code, code)); });
        return own && *own > 0;
    };
    std::vector<Problem> found = problems(row, isKnown);
    if (source.workspace() && hasProblemsAmongOthers(row.kind)) {
        const auto among =
            source.workspace()->read([&](const Reader &reader) { return problemsAmongOthers(reader, row); });
        if (among)
            found.insert(found.end(), among->begin(), among->end());
    }
    return found;
}

QString problemLines(const RecordSource &source, const std::vector<Problem> &problems, const Field &field, bool *error)
{
    const Words words(source.language());
    QStringList errors;
    QStringList warnings;
    for (const Problem &problem : problems) {
        if (problem.field == &field)
            (problem.severity == Problem::Severity::Error ? errors : warnings).append(problemText(problem, words));
    }
    if (error)
        *error = !errors.isEmpty();
    return (errors + warnings).join(QLatin1Char(' '));
}

Commit commitValue(RecordSource &source, RecordRef ref, const Field &field, const Result<Value> &typed)
{
    if (!typed)
        return {Commit::Outcome::Refused, sentenceOf(typed.error())};
    Workspace *workspace = source.workspace();
    if (!workspace)
        return {Commit::Outcome::Gone, {}};
    const auto read = source.attempt(workspace->read([&](const Reader &reader) { return reader.row(ref); }));
    if (!read)
        return {Commit::Outcome::Failed, {}};
    if (!*read)
        return {Commit::Outcome::Gone, {}};
    Row row = **read;
    const QString column = QString::fromLatin1(field.column);
    const Value &stored = row.value(column);
    if (stored == *typed || (isEmpty(stored) && isEmpty(*typed)))
        return {};
    row.set(column, *typed);
    bool error = false;
    const QString why = problemLines(source, problemsOf(source, row), field, &error);
    if (error)
        return {Commit::Outcome::Refused, why};
    Result<Changes> changed = changeField(*workspace, source.catalogue(), ref, field, *typed);
    // What a rule refuses is told beside the field, as what the field itself refuses is.
    if (!changed && changed.error().kind == ErrorKind::BadInput)
        return {Commit::Outcome::Refused, sentenceOf(changed.error())};
    if (!source.attempt(std::move(changed)))
        return {Commit::Outcome::Failed, {}};
    return {};
}

} // namespace polku::ui
