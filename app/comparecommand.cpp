#include "academy/plancomparison.h"
#include "academy/planpast.h"
#include "academy/planpath.h"
#include "base/blockdifference.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "commands.h"
#include "console.h"
#include "model/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace polku::app {

namespace {

using PartFate = PlanPartDifference::Fate;
using BlockKind = BlockDifference::Kind;

/// Both texts in one line, for a terminal without colours: "owned by [-procurement-]{+finance+}".
QString marked(const std::vector<DifferencePart> &parts)
{
    QString line;
    for (const DifferencePart &part : parts) {
        const QString text = part.text;
        line += part.kind == DifferencePart::Kind::Removed ? QStringLiteral("[-%1-]").arg(text)
                : part.kind == DifferencePart::Kind::Added ? QStringLiteral("{+%1+}").arg(text)
                                                           : text;
    }
    return line;
}

QStringList linesOf(const markdown::Block &block)
{
    return markdown::write({block}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList linesOf(const TableDifference &table)
{
    QStringList lines;
    for (const RowDifference &row : table.rows) {
        if (row.kind == RowDifference::Kind::Same)
            continue;
        QStringList cells;
        for (const CellDifference &cell : row.cells)
            cells.append(marked(cell));
        const QString sign = row.kind == RowDifference::Kind::Removed ? QStringLiteral("-")
                             : row.kind == RowDifference::Kind::Added ? QStringLiteral("+")
                                                                      : QStringLiteral("~");
        lines.append(QStringLiteral("%1 | %2 |").arg(sign, cells.join(QStringLiteral(" | "))));
    }
    return lines;
}

/// What differs in a text, a line each with a sign before it.
QStringList linesOf(const PlanFieldDifference &field)
{
    if (!field.isText())
        return {QStringLiteral("~ ") + marked(wordDifferences(field.before, field.after))};
    QStringList lines;
    const auto add = [&](const char *sign, const QStringList &text) {
        for (const QString &line : text)
            lines.append(QString::fromLatin1(sign) + QLatin1Char(' ') + line);
    };
    for (const BlockDifference &block : blockDifferences(field.before, field.after)) {
        switch (block.kind) {
        case BlockKind::Same:
            break;
        case BlockKind::Removed:
            add("-", linesOf(block.before));
            break;
        case BlockKind::Added:
            add("+", linesOf(block.after));
            break;
        case BlockKind::Looks:
            add("-", linesOf(block.before));
            add("+", linesOf(block.after));
            break;
        case BlockKind::Changed:
            if (!block.table.rows.empty())
                lines += linesOf(block.table);
            else
                add("~", marked(block.words).split(QLatin1Char('\n')));
        }
    }
    return lines;
}

QLatin1String codeOfFate(PartFate fate)
{
    switch (fate) {
    case PartFate::Same:
        return QLatin1String("same");
    case PartFate::Changed:
        return QLatin1String("changed");
    case PartFate::Added:
        return QLatin1String("added");
    case PartFate::Removed:
        break;
    }
    return QLatin1String("removed");
}

QLatin1String codeOfWhat(PlanMoment::What what)
{
    switch (what) {
    case PlanMoment::What::Now:
        return QLatin1String("now");
    case PlanMoment::What::Version:
        return QLatin1String("version");
    case PlanMoment::What::Review:
        return QLatin1String("review");
    case PlanMoment::What::Day:
        break;
    }
    return QLatin1String("day");
}

QJsonObject jsonOf(const PlanMoment &moment, const Words &words)
{
    QJsonObject object{{QStringLiteral("kind"), codeOfWhat(moment.what)},
                       {QStringLiteral("name"), momentName(moment, words)}};
    if (moment.version)
        object.insert(QStringLiteral("id"), QString::number(moment.version.value));
    if (moment.at.isValid())
        object.insert(QStringLiteral("at"), moment.at.toUTC().toString(Qt::ISODate));
    if (!moment.author.isEmpty())
        object.insert(QStringLiteral("author"), moment.author);
    if (!moment.note.isEmpty())
        object.insert(QStringLiteral("note"), moment.note);
    return object;
}

QJsonObject jsonOf(const PlanPartDifference &part)
{
    QJsonArray fields;
    for (const PlanFieldDifference &field : part.fields) {
        fields.append(QJsonObject{{QStringLiteral("field"), QLatin1String(field.field->column)},
                                  {QStringLiteral("label"), field.label},
                                  {QStringLiteral("before"), field.before},
                                  {QStringLiteral("after"), field.after}});
    }
    return {{QStringLiteral("kind"), QLatin1String(recordType(part.record.kind).table)},
            {QStringLiteral("id"), QString::number(part.record.id)},
            {QStringLiteral("title"), part.title},
            {QStringLiteral("fate"), codeOfFate(part.fate)},
            {QStringLiteral("moved"), part.moved},
            {QStringLiteral("fields"), fields}};
}

/// "Section “Goals”, changed".
QString headOf(const PlanPartDifference &part, const Words &words)
{
    const QString kind = recordLabel(recordType(part.record.kind), words);
    switch (part.fate) {
    case PartFate::Added:
        return CommandLine::tr("%1 “%2”: new", "kind, title").arg(kind, part.title);
    case PartFate::Removed:
        return CommandLine::tr("%1 “%2”: removed", "kind, title").arg(kind, part.title);
    default:
        return part.moved ? CommandLine::tr("%1 “%2”: moved", "kind, title").arg(kind, part.title)
                          : CommandLine::tr("%1 “%2”: changed", "kind, title").arg(kind, part.title);
    }
}

void tellPart(const PlanPartDifference &part, const Words &words)
{
    say(QString());
    say(headOf(part, words));
    const bool onlyText = part.fields.size() == 1 && part.record.kind == RecordKind::PlanSection;
    for (const PlanFieldDifference &field : part.fields) {
        if (!onlyText)
            say(QStringLiteral("  %1").arg(field.label));
        for (const QString &line : linesOf(field))
            say(QStringLiteral("    %1").arg(line));
    }
}

QString nameWithDetail(const PlanMoment &moment, const Words &words)
{
    const QString detail = momentDetail(moment, words);
    return detail.isEmpty() ? momentName(moment, words)
                            : CommandLine::tr("%1 (%2)", "version, when").arg(momentName(moment, words), detail);
}

/// The team asked for; when none was, the only one that takes part.
Result<TeamId> chosenTeam(const Reader &reader, AcademyId academy, const QString &wanted)
{
    std::vector<Row> rows = reader.rows(RecordKind::Team, Query().where(&Team::academy, academy));
    if (wanted.isEmpty()) {
        std::erase_if(rows, [](const Row &row) { return fromRow<Team>(row).state != TeamState::Participant; });
        if (rows.size() == 1)
            return TeamId{rows.front().id};
    }
    const auto team = chosenRecord(rows, RecordKind::Team, wanted);
    return team ? Result<TeamId>(TeamId{team->id}) : Unexpected(team.error());
}

void tellVersions(const Reader &reader, PlanId plan, bool json, const Words &words)
{
    const std::vector<PlanMoment> versions = readPlanVersions(reader, plan);
    if (json) {
        QJsonArray array;
        for (const PlanMoment &version : versions)
            array.append(jsonOf(version, words));
        sayBytes(QJsonDocument(array).toJson());
        return;
    }
    if (versions.empty())
        say(CommandLine::tr("No version of the plan has been kept."));
    for (const PlanMoment &version : versions)
        say(QStringLiteral("%1  %2").arg(QString::number(version.version.value), nameWithDetail(version, words)));
}

void tellComparison(const PlanPath &path, const PlanMoment &from, const PlanMoment &to,
                    const PlanComparison &comparison, bool json, const Words &words)
{
    if (json) {
        QJsonArray parts;
        for (const PlanPartDifference &part : comparison.parts) {
            if (part.fate != PartFate::Same)
                parts.append(jsonOf(part));
        }
        sayBytes(QJsonDocument(QJsonObject{{QStringLiteral("team"), QString::number(path.team.value)},
                                           {QStringLiteral("plan"), QString::number(path.plan.value)},
                                           {QStringLiteral("from"), jsonOf(from, words)},
                                           {QStringLiteral("to"), jsonOf(to, words)},
                                           {QStringLiteral("differing"), comparison.differing()},
                                           {QStringLiteral("parts"), parts}})
                     .toJson());
        return;
    }
    say(path.title.simplified());
    say(QStringLiteral("%1 → %2").arg(nameWithDetail(from, words), nameWithDetail(to, words)));
    if (comparison.isSame()) {
        say(CommandLine::tr("Nothing differs."));
        return;
    }
    for (const PlanPartDifference &part : comparison.parts) {
        if (part.fate != PartFate::Same)
            tellPart(part, words);
    }
}

} // namespace

int runCompare(const CompareRequest &request)
{
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const auto academy = chosenAcademy(**workspace, request.academy);
    if (!academy)
        return fail(academy.error());
    const Words words(systemLanguage());
    const Catalogue catalogue;
    const auto done = (*workspace)->read([&](const Reader &reader) {
        const auto orThrow = [](auto result) {
            if (!result)
                throw Failure(result.error());
            return *result;
        };
        const PlanPath path = readPlanPath(reader, orThrow(chosenTeam(reader, *academy, request.team)));
        if (!path.plan) {
            throw Failure({ErrorKind::NotFound,
                           CommandLine::tr("“%1” has no plan.").arg(path.teamName),
                           CommandLine::tr("Choose a team that takes part."),
                           {}});
        }
        if (request.list) {
            tellVersions(reader, path.plan, request.json, words);
            return true;
        }
        const auto versions = readPlanVersions(reader, path.plan);
        if (request.from.isEmpty() && versions.empty()) {
            throw Failure({ErrorKind::NotFound,
                           CommandLine::tr("No version of the plan has been kept."),
                           CommandLine::tr("Say --from with a day, such as 2026-03-12."),
                           {}});
        }
        const PlanMoment from =
            request.from.isEmpty() ? versions.back() : orThrow(chosenMoment(reader, path.plan, request.from, words));
        const PlanMoment to =
            request.to.isEmpty() ? PlanMoment() : orThrow(chosenMoment(reader, path.plan, request.to, words));
        PlanPast past(path.plan);
        const PlanContent before = past.at(reader, from);
        const PlanContent after = past.at(reader, to);
        tellComparison(path, from, to, comparePlans(before, after, catalogue, words, titlesFrom(reader)), request.json,
                       words);
        return true;
    });
    return done ? int(Done) : fail(done.error());
}

} // namespace polku::app
