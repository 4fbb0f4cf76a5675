#include "academy/reviewtext.h"

#include "academy/review.h"
#include "academy/reviewpast.h"
#include "academy/reviewqueue.h"
#include "academy/teamrecords.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "store/reader.h"

namespace polku {

namespace {

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
            if ((!plan || section.plan == plan) && !section.hiddenSection && !section.body.trimmed().isEmpty())
                add(heading(section.title) + section.body);
        }
    }

    void addPilots()
    {
        for (const Row &row : m_records.rows(RecordKind::Pilot)) {
            add(heading(row.title()));
            addFields(row);
        }
    }

    /// The records of a kind as a table with these columns.
    void addTable(RecordKind kind, const std::vector<const char *> &columns)
    {
        const RecordType &type = recordType(kind);
        const auto rows = m_records.rows(kind);
        if (rows.empty())
            return;
        QString head;
        QString rule;
        for (const char *column : columns) {
            head += QLatin1String("| ") + cell(fieldLabel(*type.field(QString::fromLatin1(column)), m_words));
            rule += QLatin1String("|---");
        }
        QString table = head + QLatin1String("|\n") + rule + QLatin1String("|\n");
        for (const Row &row : rows) {
            for (const char *column : columns) {
                const QString name = QString::fromLatin1(column);
                table += QLatin1String("| ") + cell(valueOf(*type.field(name), row.value(name)));
            }
            table += QLatin1String("|\n");
        }
        add(table);
    }

private:
    static bool isPerson(const Field &field)
    {
        return field.type == FieldType::Reference && field.target == RecordKind::Person;
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
            writer.add(row->text(u"body"));
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
