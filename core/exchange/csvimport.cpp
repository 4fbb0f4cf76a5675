#include "exchange/csvimport.h"

#include "academy/newacademy.h"
#include "academy/selection.h"
#include "catalogue/catalogue.h"
#include "exchange/csvplan.h"
#include "exchange/ownthemes.h"
#include "model/problems.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace polku {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

} // namespace

// Reading cells ------------------------------------------------------------------------------------------------------

CsvReading::CsvReading(const Reader &reader, const Catalogue &catalogue, const CsvPreview &preview, const Words &words)
    : m_reader(reader),
      m_catalogue(catalogue),
      m_words(words),
      m_headers(preview.table.rows.front().cells),
      m_header(readCsvHeader(preview.kind, m_headers)),
      m_academy(preview.academy),
      m_team(preview.team),
      m_width(preview.table.rows.front().cells.size()),
      m_decimalComma(preview.table.decimalComma),
      m_finder(catalogue)
{
}

QString CsvReading::cell(const CsvRow &row, RecordKind record, const char *field) const
{
    const CsvColumn *column = m_header.column(record, field);
    return column ? row.cells.value(column->cell) : QString();
}

/// A number as the table writes it, so that its decimal mark is not taken for one that groups thousands.
static QString plainNumber(const QString &cell, bool decimalComma)
{
    static const QRegularExpression commaGroups(QStringLiteral("^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"));
    static const QRegularExpression commaDecimal(QStringLiteral("^[+-]?[0-9]+,[0-9]+$"));
    QString text = cell;
    if (!decimalComma && commaGroups.match(text).hasMatch())
        text.remove(QLatin1Char(','));
    else if (decimalComma && commaDecimal.match(text).hasMatch())
        text.replace(QLatin1Char(','), QLatin1Char('.'));
    return text;
}

Value CsvReading::value(const Field &field, const QString &cell)
{
    const CodeOfWord codeOf = [this](const Field &asked, const QString &word) {
        const QString code = m_finder(asked, word);
        return code.isEmpty() ? ownThemeCode(m_reader, m_academy, asked, word) : code;
    };
    const bool isReal = field.type == FieldType::Real;
    const Result<Value> parsed =
        parseValue(field, isReal ? plainNumber(cell, m_decimalComma) : cell, m_words.language(), codeOf);
    if (parsed)
        return *parsed;
    const QString sentence = QStringLiteral("%1 %2").arg(parsed.error().what, parsed.error().advice).trimmed();
    throw RowRefused{QStringLiteral("%1: %2").arg(fieldLabel(field, m_words), sentence)};
}

void CsvReading::requireFitting(const CsvRow &row) const
{
    for (qsizetype i = m_width; i < row.cells.size(); ++i) {
        if (!row.cells.at(i).isEmpty())
            throw RowRefused{ImportTexts::tr("The row has more cells than the first row has columns.")};
    }
}

QStringList CsvReading::notes(const Row &row) const
{
    const IsKnownCode isKnown = [this](const Field &field, const QString &code) {
        const Vocabulary *vocabulary = m_catalogue.vocabulary(field);
        return !vocabulary || vocabulary->find(code) || !ownThemeCode(m_reader, m_academy, field, code).isEmpty();
    };
    QStringList notes;
    for (const Problem &problem : problems(row, isKnown))
        notes.append(QStringLiteral("%1: %2").arg(fieldLabel(*problem.field, m_words), problemText(problem, m_words)));
    return notes;
}

// Preview ------------------------------------------------------------------------------------------------------------

int CsvPreview::count(Fate fate) const
{
    return int(std::count_if(lines.begin(), lines.end(), [fate](const Line &line) { return line.fate == fate; }));
}

std::optional<CsvKind> csvKindOf(const Catalogue &catalogue, const CsvTable &table)
{
    const QStringList &headers = table.rows.front().cells;
    if (hasKnownQuestion(catalogue, headers))
        return CsvKind::Feedback;
    if (const std::optional<CsvKind> kind = recognisedCsvKind(headers))
        return kind;
    return looksLikeAnswers(catalogue, table) ? std::optional(CsvKind::Feedback) : std::nullopt;
}

/// Rows of answers, as far as they are not in the file yet.
static Result<CsvPreview> previewAnswers(const Reader &reader, const Catalogue &catalogue, CsvPreview preview,
                                         const std::optional<FeedbackChoices> &choices, QDate today)
{
    using Role = FeedbackColumn::Role;
    const Academy academy = reader.get(preview.academy);
    if (choices) {
        preview.feedback = *choices;
    } else {
        const Language language = languageFromCode(academy.language).value_or(Language::English);
        preview.feedback.columns = guessFeedbackColumns(catalogue, preview.table, language);
        preview.feedback.session = guessFeedbackSession(readFeedback(reader, catalogue, preview.academy, today),
                                                        preview.table, preview.feedback.columns, preview.source);
    }
    for (const FeedbackColumn &column : preview.feedback.columns) {
        if (column.role == Role::LeftOut && !column.header.isEmpty())
            preview.unknownColumns.append(column.header);
    }
    for (const FeedbackRow &row :
         planFeedback(reader, catalogue, preview.academy, preview.table, preview.feedback, today)) {
        CsvPreview::Line &line = preview.lines.emplace_back();
        line.line = row.line;
        line.reason = row.refused;
        line.notes = row.notes;
        const int answers = int(row.answers.size()) + row.known;
        line.title = ImportTexts::tr("%n answer(s)", nullptr, answers);
        if (!row.refused.isEmpty()) {
            line.fate = CsvPreview::Fate::Refused;
            line.title.clear();
        } else if (row.answers.empty()) {
            line.fate = CsvPreview::Fate::Same;
        } else {
            line.fate = row.known > 0 ? CsvPreview::Fate::Changed : CsvPreview::Fate::New;
            if (row.known > 0)
                line.notes.prepend(ImportTexts::tr("%n of its answers are there already.", nullptr, row.known));
        }
    }
    return preview;
}

Result<CsvPreview> previewCsv(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                              std::optional<CsvKind> kind, const CsvTable &table, const QString &source,
                              const Words &words, QDate today, const std::optional<FeedbackChoices> &feedback,
                              TeamId team)
{
    const QStringList &headers = table.rows.front().cells;
    const std::optional<CsvKind> found = kind ? kind : csvKindOf(catalogue, table);
    const QString told = headers.join(QStringLiteral(", ")).left(200);
    if (!found) {
        return failure(
            ErrorKind::BadInput, ImportTexts::tr("The first row of the table does not name columns that Polku knows."),
            ImportTexts::tr(
                "Name them like the fields of a team, a person, an action or a pilot, in any of the three languages."),
            told);
    }
    CsvPreview preview;
    preview.kind = *found;
    preview.academy = academy;
    preview.team = team;
    preview.source = source;
    preview.table = table;
    if (*found == CsvKind::Feedback)
        return previewAnswers(reader, catalogue, std::move(preview), feedback, today);
    CsvReading reading(reader, catalogue, preview, words);
    const RecordType &type = recordType(recordKindOf(*found));
    if (!reading.header().column(type.kind, type.titleField()->column)) {
        return failure(ErrorKind::BadInput,
                       ImportTexts::tr("The table has no column “%1”.").arg(fieldLabel(*type.titleField(), words)),
                       ImportTexts::tr("The first row must name the columns; each record needs its name."), told);
    }
    preview.unknownColumns = reading.header().unknown;
    for (const CsvColumn &column : reading.header().columns) {
        if (column.guessed)
            preview.guesses.push_back({headers.at(column.cell), fieldLabel(*column.field, words)});
    }
    if (*found == CsvKind::Teams)
        planTeams(reading, table, today, preview.lines);
    else
        planRows(reading, type.kind, table, preview.lines);
    return preview;
}

// Import -------------------------------------------------------------------------------------------------------------

static qint64 write(Edit &edit, const PlannedRow &planned)
{
    if (planned.row.id == 0)
        return edit.insert(planned.row).id;
    if (planned.changed)
        edit.update(planned.row);
    return planned.row.id;
}

static void writeTeam(Edit &edit, const Catalogue &catalogue, PlannedTeam team, QDate today)
{
    TeamId id{team.team.row.id};
    if (id.isNull()) {
        id = addTeam(edit, catalogue, fromRow<Team>(team.team.row));
    } else if (team.team.changed) {
        edit.update(team.team.row);
        if (fromRow<Team>(team.team.row).state == TeamState::Participant)
            equipTeam(edit, catalogue, id);
    }
    const auto application = fromRow<Application>(team.application.row);
    if (team.applied) {
        team.application.row.set(u"team", id.value);
        const ApplicationId written{write(edit, team.application)};
        if (team.decided)
            decide(edit, catalogue, written, application.decision, application.reason, today);
    } else if (team.decided) {
        decide(edit, catalogue, id, application.decision, application.reason, today);
    }
    for (PlannedMember &member : team.members) {
        member.organisation.row.set(u"team", id.value);
        const qint64 organisation = write(edit, member.organisation);
        member.membership.row.set(u"team", id.value);
        member.membership.row.set(u"organisation", organisation);
        write(edit, member.membership);
    }
}

Result<Changes> importCsv(Workspace &workspace, const Catalogue &catalogue, const CsvPreview &preview,
                          const Words &words)
{
    using Fate = CsvPreview::Fate;
    const int rows = preview.count(Fate::New) + preview.count(Fate::Changed);
    Operation operation{Op::Import, {}, {preview.source, QString::number(rows)}, false};
    if (preview.source.isEmpty())
        operation = {Op::Paste, {}, {QString::number(rows)}, false};
    const QDate today = workspace.clock().today();
    return workspace.edit(operation, [&](Edit &edit) {
        if (preview.kind == CsvKind::Feedback) {
            const std::vector<FeedbackRow> planned = planFeedback(edit, catalogue, preview.academy, preview.table,
                                                                  preview.feedback, workspace.clock().today());
            for (const FeedbackRow &row : planned)
                addFeedback(edit, preview.academy, preview.feedback.session, {}, row.at, row.answers);
            return;
        }
        CsvReading reading(edit, catalogue, preview, words);
        std::vector<CsvPreview::Line> lines;
        if (preview.kind == CsvKind::Teams) {
            for (const PlannedTeam &team : planTeams(reading, preview.table, today, lines))
                writeTeam(edit, catalogue, team, today);
            return;
        }
        for (const PlannedRow &planned : planRows(reading, recordKindOf(preview.kind), preview.table, lines))
            write(edit, planned);
    });
}

} // namespace polku
