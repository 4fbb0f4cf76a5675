#include "exchange/csvpaste.h"

#include "academy/recordproblems.h"
#include "catalogue/wording.h"
#include "model/fieldtext.h"
#include "model/records.h"
#include "store/reader.h"

#include <QSet>

#include <algorithm>

namespace polku {

namespace {

/// So many rows are looked at to guess by.
constexpr size_t rowsGuessedBy = 40;

/// What is in one column.
struct PastedCells
{
    QStringList texts; ///< those that are not empty

    template <class Is>
    bool mostly(Is &&is) const
    {
        const auto fitting = std::count_if(texts.begin(), texts.end(), is);
        return !texts.isEmpty() && fitting * 4 >= texts.size() * 3;
    }
};

class ColumnGuess
{
public:
    ColumnGuess(const Reader &reader, const Catalogue &catalogue, CsvKind kind, TeamId team, Language language)
        : m_reader(reader),
          m_finder(catalogue),
          m_type(recordType(recordKindOf(kind))),
          m_team(team),
          m_language(language)
    {
    }

    std::vector<const Field *> fieldsOf(const std::vector<PastedCells> &columns)
    {
        std::vector<const Field *> fields(columns.size(), nullptr);
        takeChoices(columns, fields);
        takeDays(columns, fields);
        takePeople(columns, fields);
        for (size_t i = 0; i < columns.size(); ++i) {
            const bool words = columns[i].mostly([](const QString &text) {
                return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
            });
            if (!fields[i] && words) {
                fields[i] = m_type.titleField();
                break;
            }
        }
        return fields;
    }

private:
    static bool has(const std::vector<const Field *> &fields, const Field *field)
    {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    }

    void takeChoices(const std::vector<PastedCells> &columns, std::vector<const Field *> &fields)
    {
        for (const char *name : {"status", "priority", "stage", "theme"}) {
            const Field *field = m_type.field(QString::fromLatin1(name));
            for (size_t i = 0; field && i < columns.size(); ++i) {
                const bool fits =
                    columns[i].mostly([&](const QString &text) { return !m_finder(*field, text).isEmpty(); });
                if (!fields[i] && fits && !has(fields, field))
                    fields[i] = field;
            }
        }
    }

    /// Of two days the first is when it starts and the second when it is due; one alone is due.
    void takeDays(const std::vector<PastedCells> &columns, std::vector<const Field *> &fields)
    {
        const Field *due = m_type.field(u"due");
        const Field *starts = m_type.field(u"starts");
        std::vector<size_t> days;
        for (size_t i = 0; due && i < columns.size(); ++i) {
            if (!fields[i] &&
                columns[i].mostly([&](const QString &text) { return parseValue(*due, text, m_language).has_value(); }))
                days.push_back(i);
        }
        if (days.size() == 1)
            fields[days[0]] = due;
        if (days.size() > 1) {
            fields[days[0]] = starts;
            fields[days[1]] = due;
        }
    }

    void takePeople(const std::vector<PastedCells> &columns, std::vector<const Field *> &fields)
    {
        const Field *owner = m_type.field(u"owner");
        if (!owner || !m_team)
            return;
        QSet<QString> names;
        for (const Person &person : m_reader.where(&Person::team, m_team, Query().only(&Person::name)))
            names.insert(foldedName(person.name));
        for (size_t i = 0; i < columns.size(); ++i) {
            const bool fits = columns[i].mostly([&](const QString &text) { return names.contains(foldedName(text)); });
            if (!fields[i] && fits && !has(fields, owner))
                fields[i] = owner;
        }
    }

    const Reader &m_reader;
    CodeFinder m_finder;
    const RecordType &m_type;
    TeamId m_team;
    Language m_language;
};

size_t widthOfPasted(const CsvTable &table)
{
    qsizetype width = 0;
    for (const CsvRow &row : table.rows)
        width = qMax(width, row.cells.size());
    return size_t(width);
}

} // namespace

std::vector<const Field *> pastableFields(CsvKind kind)
{
    std::vector<const Field *> fields;
    for (const Field &field : recordType(recordKindOf(kind)).fields) {
        if (!field.hidden || qstrcmp(field.column, "team") == 0)
            fields.push_back(&field);
    }
    return fields;
}

PastedColumns guessPastedColumns(const Reader &reader, const Catalogue &catalogue, CsvKind kind, const CsvTable &table,
                                 TeamId team, Language language)
{
    PastedColumns guess;
    const size_t width = widthOfPasted(table);
    guess.fields.assign(width, nullptr);
    if (table.rows.empty())
        return guess;
    const CsvHeader header = readCsvHeader(kind, table.rows.front().cells);
    // One word that is also a column's name may be a record's; two are no accident.
    guess.named = table.rows.size() > 1 && (header.columns.size() > 1 || (width == 1 && header.columns.size() == 1));
    if (guess.named) {
        for (const CsvColumn &column : header.columns)
            guess.fields[size_t(column.cell)] = column.field;
        return guess;
    }
    std::vector<PastedCells> columns(width);
    for (size_t row = 0; row < qMin(table.rows.size(), rowsGuessedBy); ++row) {
        for (qsizetype cell = 0; cell < table.rows[row].cells.size(); ++cell) {
            if (const QString &text = table.rows[row].cells.at(cell); !text.isEmpty())
                columns[size_t(cell)].texts.append(text);
        }
    }
    guess.fields = ColumnGuess(reader, catalogue, kind, team, language).fieldsOf(columns);
    return guess;
}

CsvTable withNamedColumns(const CsvTable &table, CsvKind kind, const PastedColumns &columns)
{
    CsvTable named = table;
    const QLatin1String record(recordType(recordKindOf(kind)).table);
    CsvRow header;
    for (const Field *field : columns.fields)
        header.cells.append(field ? QStringLiteral("%1.%2").arg(record, QLatin1String(field->column)) : QString());
    if (columns.named) {
        header.line = named.rows.front().line;
        named.rows.front() = header;
    } else {
        named.rows.insert(named.rows.begin(), header);
    }
    return named;
}

} // namespace polku
