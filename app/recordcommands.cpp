#include "academy/fieldchange.h"
#include "academy/recordproblems.h"
#include "academy/review.h"
#include "academy/schedule.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/vocabulary.h"
#include "catalogue/wording.h"
#include "commands.h"
#include "console.h"
#include "exchange/csv.h"
#include "exchange/everything.h"
#include "exchange/ownthemes.h"
#include "model/fieldtext.h"

namespace polku::app {

static const RecordType *kindCalled(const QString &name)
{
    if (const RecordType *type = recordType(QStringView(name)))
        return type;
    QStringList kinds;
    for (const RecordKind kind : allRecordKinds)
        kinds.append(QLatin1String(recordType(kind).table));
    failUsage(CommandLine::tr("There is no kind of record called “%1”.").arg(name),
              CommandLine::tr("Choose one of: %1.").arg(kinds.join(QStringLiteral(", "))));
    return nullptr;
}

static QByteArray csvOf(const RecordType &type, const std::vector<Row> &rows)
{
    CsvWriter csv;
    QStringList header{QStringLiteral("id")};
    for (const Field &field : type.fields)
        header.append(QLatin1String(field.column));
    csv.addRow(header);
    for (const Row &row : rows) {
        QStringList cells{QString::number(row.id)};
        for (size_t i = 0; i < type.fields.size(); ++i)
            cells.append(plainText(type.fields[i], row.values[i]));
        csv.addRow(cells);
    }
    return csv.bytes();
}

int runList(const QString &file, const QString &kind, ListForm form)
{
    const RecordType *type = kindCalled(kind);
    if (!type)
        return WrongUsage;
    const auto workspace = openToRead(file);
    if (!workspace)
        return fail(workspace.error());
    const auto done = (*workspace)->read([&](const Reader &reader) {
        const std::vector<Row> rows = reader.rows(type->kind);
        if (form == ListForm::Json) {
            sayBytes(jsonOfRows(rows));
        } else if (form == ListForm::Csv) {
            sayBytes(csvOf(*type, rows));
        } else {
            for (const Row &row : rows) {
                const QString title = type->titleField() ? row.title() : reader.titleOf(row.ref());
                say(QStringLiteral("%1  %2").arg(QString::number(row.id), title.simplified()));
            }
        }
        return true;
    });
    return done ? int(Done) : fail(done.error());
}

/// What of the field's value is wrong or odd: kept all the same, as a form would, but told.
static void tellProblems(const std::vector<Problem> &problems, const Field &field, const Words &words)
{
    for (const Problem &problem : problems) {
        if (problem.field == &field)
            tell(QStringLiteral("%1: %2").arg(fieldLabel(field, words), problemText(problem, words)));
    }
}

/// What is odd on the schedule with a phase, a session or a deliverable whose day or time was changed.
static QStringList scheduleProblems(const Reader &reader, const Catalogue &catalogue, const Row &row,
                                    const Words &words)
{
    const auto problemsOf = [](const auto *item) { return item ? item->problems : QStringList(); };
    const auto schedule = [&] { return readSchedule(reader, catalogue, academyOf(reader, row), words); };
    switch (row.kind) {
    case RecordKind::Phase:
        return problemsOf(schedule().phase({row.id}));
    case RecordKind::Session:
        return problemsOf(schedule().session({row.id}));
    case RecordKind::Deliverable:
        return problemsOf(schedule().deadline({row.id}));
    default:
        return {};
    }
}

static bool isOnTheSchedule(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Time || &field == &fieldOf(&Session::phase) ||
           &field == &fieldOf(&Deliverable::phase);
}

/// Another first day of an academy moves more than itself.
static void tellMoves(const Changes &changes, const Row &changed, const Value &asked)
{
    qsizetype moved = 0;
    for (const RecordKind kind : {RecordKind::Phase, RecordKind::Session, RecordKind::Deliverable})
        moved += changes.records(kind).size();
    if (moved > 0)
        tell(CommandLine::tr("%n phase(s), session(s) and deadline(s) moved along.", nullptr, int(moved)));
    if (changed.value(u"starts") != asked) {
        tell(CommandLine::tr("The first week has sessions before that weekday, so the academy starts on %1.")
                 .arg(formatDate(systemLanguage(), fromRow<Academy>(changed).starts)));
    }
}

/// The value that was written for the field of the record, checked against the file.
static Result<Value> valueFor(const Workspace &workspace, const Row &row, const Field &field, const QString &text)
{
    const Catalogue catalogue;
    CodeFinder finder(catalogue);
    const auto value = workspace.read([&](const Reader &reader) {
        const CodeOfWord codeOf = [&](const Field &asked, const QString &word) {
            const QString code = finder(asked, word);
            return code.isEmpty() ? ownThemeCode(reader, academyOf(reader, row), asked, word) : code;
        };
        Result<Value> parsed = parseValue(field, text, systemLanguage(), codeOf);
        if (const Vocabulary *vocabulary = catalogue.vocabulary(field); !parsed && vocabulary) {
            for (const Entry &entry : vocabulary->entries) {
                parsed.error().detail += QStringLiteral("%1  %2\n").arg(entry.code, entry.name.in(systemLanguage()));
            }
        }
        if (parsed && field.type == FieldType::Reference && !isNull(*parsed) &&
            !reader.row({field.target, std::get<qint64>(*parsed)})) {
            throw Failure({ErrorKind::NotFound,
                           CommandLine::tr("There is no %1 with the id %2.")
                               .arg(QLatin1String(recordType(field.target).table), text),
                           CommandLine::tr("“polku list” tells the ids."),
                           {}});
        }
        return parsed;
    });
    return value ? *value : Unexpected(value.error());
}

int runSet(const SetRequest &request)
{
    const RecordType *type = kindCalled(request.kind);
    if (!type)
        return WrongUsage;
    const Field *field = type->field(request.field);
    if (!field) {
        QStringList columns;
        for (const Field &known : type->fields)
            columns.append(QLatin1String(known.column));
        return failUsage(
            CommandLine::tr("A record of the kind “%1” has no field “%2”.").arg(request.kind, request.field),
            CommandLine::tr("Choose one of: %1.").arg(columns.join(QStringLiteral(", "))));
    }
    if (field->parent) {
        return failUsage(
            CommandLine::tr("“%1” tells what the record belongs to and cannot be changed.").arg(request.field));
    }
    bool isNumber = false;
    const RecordRef ref(type->kind, request.id.toLongLong(&isNumber));
    if (!isNumber) {
        return failUsage(CommandLine::tr("“%1” is not the id of a record.").arg(request.id),
                         CommandLine::tr("“polku list” tells the ids."));
    }
    const bool submits = isReviewed(type->kind) && field == type->field(u"state") &&
                         request.value == QLatin1String(codeOf(ReviewState::Submitted));
    if (request.on.isValid() && !submits) {
        return failUsage(CommandLine::tr("A day is given only with the state “submitted”."),
                         CommandLine::tr("Leave --on out, or write: state submitted."));
    }
    const auto workspace = openToWrite(request.file);
    if (!workspace)
        return fail(workspace.error());
    const auto row = (*workspace)->read([&](const Reader &reader) { return reader.existingRow(ref); });
    if (!row)
        return fail(row.error());
    const Result<Value> value = valueFor(**workspace, *row, *field, request.value);
    if (!value)
        return fail(value.error());
    const Catalogue catalogue;
    const auto changes = request.on.isValid() ? handIn(**workspace, ref, Side::Coach, request.on)
                                              : changeField(**workspace, catalogue, ref, *field, *value);
    if (!changes)
        return fail(changes.error());
    const auto after = (*workspace)->read([&](const Reader &reader) { return reader.existingRow(ref); });
    if (!after)
        return fail(after.error());
    const Row &changed = *after;
    if (field == &fieldOf(&Academy::starts))
        tellMoves(*changes, changed, *value);
    const Words words(systemLanguage());
    const auto found = (*workspace)->read([&](const Reader &reader) {
        const QStringList schedule =
            isOnTheSchedule(*field) ? scheduleProblems(reader, catalogue, changed, words) : QStringList();
        return std::pair(recordProblems(reader, changed), schedule);
    });
    if (!found)
        return fail(found.error());
    const auto &[own, schedule] = *found;
    const bool toldOfField =
        std::any_of(own.begin(), own.end(), [&](const Problem &problem) { return problem.field == field; });
    tellProblems(own, *field, words);
    for (const QString &problem : toldOfField ? QStringList() : schedule)
        tell(problem);
    return Done;
}

} // namespace polku::app
