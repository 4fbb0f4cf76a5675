#include "academy/reviewtext.h"

#include "academy/planparts.h"
#include "academy/review.h"
#include "academy/reviewpast.h"
#include "academy/reviewqueue.h"
#include "academy/teamrecords.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "store/reader.h"

#include <algorithm>

namespace polku {

namespace {

/// What of a part's records is read.
struct PartTable
{
    PlanPart part;
    RecordKind kind;
    std::vector<const char *> columns;
};

const std::vector<PartTable> &partTables()
{
    static const std::vector<PartTable> tables{
        {PlanPart::Goals, RecordKind::Goal, {"title", "indicator", "baseline", "target", "due", "owner_role"}},
        {PlanPart::Categories, RecordKind::SpendCategory, {"title", "value", "potential", "risk", "note"}},
        {PlanPart::ProcessSteps, RecordKind::ProcessStep, {"stage", "title", "owner_role", "tool"}},
        {PlanPart::Instruments, RecordKind::Instrument, {"title", "kind", "used_when", "state", "owner_role"}},
        {PlanPart::Trainings, RecordKind::Training, {"title", "audience", "method", "due", "owner_role"}},
        {PlanPart::Indicators, RecordKind::Indicator, {"title", "unit", "baseline", "target", "source"}},
        {PlanPart::Resources, RecordKind::Resource, {"title", "kind", "amount", "unit", "source"}},
        {PlanPart::ChangeRisks, RecordKind::Risk, {"title", "likelihood", "impact", "response", "owner_role"}}};
    return tables;
}

/// Null for parts that are no table of one kind.
const PartTable *tableOf(PlanPart part)
{
    const auto found = std::find_if(partTables().begin(), partTables().end(),
                                    [part](const PartTable &table) { return table.part == part; });
    return found == partTables().end() ? nullptr : &*found;
}

/// The kinds of all parts.
std::vector<RecordKind> partKinds()
{
    std::vector<RecordKind> kinds{RecordKind::PlanRole, RecordKind::Responsibility, RecordKind::ResponsibilityShare};
    for (const PartTable &table : partTables())
        kinds.push_back(table.kind);
    return kinds;
}

/// Puts a team's records into Markdown.
class Writer
{
public:
    Writer(const TeamRecords &records, const TitleOf &titles, const Catalogue &catalogue, const Words &words)
        : m_records(records), m_catalogue(catalogue), m_words(words), m_titles(titles)
    {
    }

    void add(const QString &markdown)
    {
        if (!markdown.trimmed().isEmpty())
            m_parts.append(markdown.trimmed());
    }
    QString text() const { return m_parts.join(QStringLiteral("\n\n")); }

    /// Of one plan; null: of all of the team's.
    void addSections(PlanId plan)
    {
        for (const Row &row : m_records.rows(RecordKind::PlanSection)) {
            const PlanSection section = fromRow<PlanSection>(row);
            if ((plan && section.plan != plan) || section.hiddenSection)
                continue;
            Writer own(m_records, m_titles, m_catalogue, m_words);
            own.addSection(section);
            if (const QString text = own.text(); !text.isEmpty())
                add(heading(section.title) + text);
        }
    }

    /// The text of a section and the tables that belong to it.
    void addSection(const PlanSection &section)
    {
        add(section.body);
        const PlanSectionGuide *guide = section.code.isEmpty() ? nullptr : m_catalogue.planSection(section.code);
        if (!guide)
            return;
        for (const PlanPart part : guide->parts) {
            if (part == PlanPart::Responsibilities)
                addResponsibilities(section.plan);
            else if (const PartTable *table = tableOf(part))
                addTable(table->kind, table->columns, section.plan);
        }
    }

    void addPilots()
    {
        for (const Row &row : m_records.rows(RecordKind::Pilot)) {
            add(heading(row.title()));
            addFields(row);
        }
    }

    /// The records of a kind as a table with these columns; of one plan, or all of the team's.
    void addTable(RecordKind kind, const std::vector<const char *> &columns, PlanId plan = {})
    {
        const RecordType &type = recordType(kind);
        QList<QStringList> lines;
        for (const Row &row : rowsOf(kind, plan)) {
            QStringList line;
            for (const char *column : columns) {
                const QString name = QString::fromLatin1(column);
                line.append(valueOf(*type.field(name), row.value(name)));
            }
            lines.append(line);
        }
        QStringList head;
        for (const char *column : columns)
            head.append(fieldLabel(*type.field(QString::fromLatin1(column)), m_words));
        // What nobody has filled in takes no room from what there is to read.
        for (qsizetype column = head.size() - 1; column > 0; --column) {
            const auto hasNothing = [column](const QStringList &line) { return line[column].isEmpty(); };
            if (!std::all_of(lines.begin(), lines.end(), hasNothing))
                continue;
            head.removeAt(column);
            for (QStringList &line : lines)
                line.removeAt(column);
        }
        addTable(head, lines);
    }

    void addResponsibilities(PlanId plan)
    {
        const std::vector<Row> roles = rowsOf(RecordKind::PlanRole, plan);
        const std::vector<Row> shares = m_records.rows(RecordKind::ResponsibilityShare);
        QStringList head{fieldLabel(fieldOf(&Responsibility::title), m_words)};
        for (const Row &role : roles)
            head.append(role.title());
        QList<QStringList> lines;
        for (const Row &task : rowsOf(RecordKind::Responsibility, plan)) {
            QStringList line{task.title()};
            for (const Row &role : roles) {
                QString letter;
                for (const Row &row : shares) { // the newest counts
                    const auto share = fromRow<ResponsibilityShare>(row);
                    if (share.responsibility.value == task.id && share.role.value == role.id)
                        letter = letterOf(share.part);
                }
                line.append(letter);
            }
            lines.append(line);
        }
        addTable(head, lines);
    }

private:
    static bool isPerson(const Field &field)
    {
        return field.type == FieldType::Reference && field.target == RecordKind::Person;
    }
    std::vector<Row> rowsOf(RecordKind kind, PlanId plan) const
    {
        std::vector<Row> rows = m_records.rows(kind);
        if (plan && recordType(kind).field(u"plan"))
            std::erase_if(rows, [plan](const Row &row) { return row.reference(u"plan") != plan.value; });
        return rows;
    }
    void addTable(const QStringList &head, const QList<QStringList> &lines)
    {
        if (lines.isEmpty())
            return;
        QString table = line(head) + QStringLiteral("|---").repeated(head.size()) + QLatin1String("|\n");
        for (const QStringList &cells : lines)
            table += line(cells);
        add(table);
    }
    static QString line(const QStringList &cells)
    {
        QString line;
        for (const QString &text : cells)
            line += QLatin1String("| ") + cell(text);
        return line + QLatin1String("|\n");
    }
    static QString heading(const QString &title) { return QStringLiteral("## %1\n\n").arg(title.simplified()); }
    static QString cell(const QString &text)
    {
        return text.simplified().replace(QLatin1Char('|'), QLatin1String("\\|")) + QLatin1Char(' ');
    }
    QString valueOf(const Field &field, const Value &value) const
    {
        return isEmpty(value) ? QString() : wording(field, value, m_catalogue, m_words, m_titles);
    }

    /// Short values as a list, long texts each under its label.
    void addFields(const Row &row)
    {
        const RecordType &type = recordType(row.kind);
        QString facts;
        QString texts;
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            if (field.hidden || field.title || field.privacy == Privacy::CoachPrivate ||
                field.privacy == Privacy::Personal || isPerson(field))
                continue;
            const QString value = valueOf(field, row.values[i]).trimmed();
            if (value.isEmpty())
                continue;
            if (field.type == FieldType::Text)
                texts += QStringLiteral("### %1\n\n").arg(fieldLabel(field, m_words)) + value + QLatin1String("\n\n");
            else
                facts += QStringLiteral("- **%1:** ").arg(fieldLabel(field, m_words)) + value + QLatin1Char('\n');
        }
        add(facts);
        add(texts);
    }

    const TeamRecords &m_records;
    const Catalogue &m_catalogue;
    const Words &m_words;
    const TitleOf &m_titles;
    QStringList m_parts;
};

/// The kinds whose records are handed in with a deliverable of the kind.
std::vector<RecordKind> kindsOf(DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Plan:
        return {RecordKind::PlanSection};
    case DeliverableKind::Pilot:
        return {RecordKind::Pilot};
    case DeliverableKind::ActionPlan:
        return {RecordKind::Action};
    case DeliverableKind::Indicators:
        return {RecordKind::Indicator};
    case DeliverableKind::Text:
    case DeliverableKind::Assessment:
    case DeliverableKind::Feedback:
        break;
    }
    return {};
}

void addHandedIn(Writer &writer, DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Plan:
        writer.addSections({});
        break;
    case DeliverableKind::Pilot:
        writer.addPilots();
        break;
    case DeliverableKind::ActionPlan:
        writer.addTable(RecordKind::Action, {"title", "due", "owner_role", "status"});
        break;
    case DeliverableKind::Indicators:
        writer.addTable(RecordKind::Indicator, {"title", "unit", "baseline", "target", "target_on"});
        break;
    case DeliverableKind::Text:
    case DeliverableKind::Assessment:
    case DeliverableKind::Feedback:
        break;
    }
}

/// What is read of a record under review: now, and then.
class Composition
{
public:
    Composition(const Reader &reader, const Row &row, const Catalogue &catalogue, const Words &words)
        : m_record(row.ref()),
          m_catalogue(catalogue),
          m_words(words),
          m_titles(titlesFrom(reader)),
          m_deliverable(row.kind == RecordKind::Submission ? reader.get(fromRow<Submission>(row).deliverable).kind
                                                           : DeliverableKind::Text),
          m_records(reader, {row.reference(u"team")}, kinds())
    {
    }

    QString text() const
    {
        Writer writer(m_records, m_titles, m_catalogue, m_words);
        const std::optional<Row> row = m_records.row(m_record);
        if (!row)
            return {};
        if (m_record.kind == RecordKind::Submission) {
            writer.add(row->text(u"text"));
            addHandedIn(writer, m_deliverable);
        } else if (m_record.kind == RecordKind::PlanSection) {
            writer.addSection(fromRow<PlanSection>(*row));
        } else if (m_record.kind == RecordKind::Plan) {
            writer.add(row->text(u"summary"));
            writer.addSections({m_record.id});
        }
        return writer.text();
    }

    void goBackTo(qint64 step) { m_records.goBackTo(step); }

private:
    std::vector<RecordKind> kinds() const
    {
        std::vector<RecordKind> kinds = kindsOf(m_deliverable);
        if (m_record.kind == RecordKind::Plan)
            kinds.push_back(RecordKind::PlanSection);
        kinds.push_back(m_record.kind);
        if (std::find(kinds.begin(), kinds.end(), RecordKind::PlanSection) != kinds.end()) {
            const std::vector<RecordKind> parts = partKinds();
            kinds.insert(kinds.end(), parts.begin(), parts.end());
        }
        return kinds;
    }

    RecordRef m_record;
    const Catalogue &m_catalogue;
    const Words &m_words;
    TitleOf m_titles;
    DeliverableKind m_deliverable;
    TeamRecords m_records;
};

} // namespace

QString reviewText(const Reader &reader, RecordRef record, const Catalogue &catalogue, const Words &words)
{
    return isReviewed(record.kind) ? Composition(reader, reader.existingRow(record), catalogue, words).text()
                                   : QString();
}

std::optional<EarlierVersion> earlierVersion(const Reader &reader, RecordRef record, const Catalogue &catalogue,
                                             const Words &words)
{
    const std::optional<Row> row = isReviewed(record.kind) ? reader.row(record) : std::nullopt;
    if (!row)
        return std::nullopt;
    Composition composition(reader, *row, catalogue, words);
    const QString now = composition.text();
    ReviewPast past(reader, record);
    while (const auto moment = past.next()) {
        if (moment->state && isIn(ReviewList::All, *moment->state)) {
            composition.goBackTo(moment->step->number);
            if (const QString text = composition.text(); text != now)
                return EarlierVersion{*moment->state, moment->step->at, text};
        }
        if (moment->beginning)
            break;
    }
    return std::nullopt;
}

std::vector<RecordRef> handedIn(const Reader &reader, RecordRef record)
{
    std::vector<RecordRef> records;
    if (record.kind != RecordKind::Submission)
        return records;
    const auto submission = reader.find(SubmissionId{record.id});
    if (!submission || reader.get(submission->deliverable).kind != DeliverableKind::Pilot)
        return records;
    for (const Pilot &pilot : reader.where(&Pilot::team, submission->team, Query().only(&Pilot::title)))
        records.push_back(pilot.id);
    return records;
}

} // namespace polku
