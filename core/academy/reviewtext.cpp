#include "academy/reviewtext.h"

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
    Writer(const Reader &reader, const Catalogue &catalogue, const Words &words)
        : m_reader(reader), m_catalogue(catalogue), m_words(words), m_titles(titlesFrom(reader))
    {
    }

    void add(const QString &markdown)
    {
        if (!markdown.trimmed().isEmpty())
            m_parts.append(markdown.trimmed());
    }
    QString text() const { return m_parts.join(QStringLiteral("\n\n")); }

    /// `column` names the owner: "team" or "plan".
    void addSections(const char *column, qint64 owner)
    {
        const Query query = Query().where(column, Value(owner)).orderBy(&PlanSection::rank);
        for (const PlanSection &section : m_reader.all<PlanSection>(query)) {
            if (!section.hiddenSection && !section.body.trimmed().isEmpty())
                add(heading(section.title) + section.body);
        }
    }

    void addPilots(TeamId team)
    {
        for (const Row &row : m_reader.rows(RecordKind::Pilot, Query().where("team", Value(team.value)))) {
            add(heading(row.title()));
            addFields(row);
        }
    }

    /// The records of a kind as a table with these columns.
    void addTable(RecordKind kind, TeamId team, const std::vector<const char *> &columns)
    {
        const RecordType &type = recordType(kind);
        const auto rows = m_reader.rows(kind, Query().where("team", Value(team.value)).orderBy("rank"));
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

    const Reader &m_reader;
    const Catalogue &m_catalogue;
    const Words &m_words;
    TitleOf m_titles;
    QStringList m_parts;
};

void addHandedIn(Writer &writer, TeamId team, DeliverableKind kind)
{
    switch (kind) {
    case DeliverableKind::Plan:
        writer.addSections("team", team.value);
        break;
    case DeliverableKind::Pilot:
        writer.addPilots(team);
        break;
    case DeliverableKind::ActionPlan:
        writer.addTable(RecordKind::Action, team, {"title", "due", "owner_role", "status"});
        break;
    case DeliverableKind::Indicators:
        writer.addTable(RecordKind::Indicator, team, {"title", "unit", "baseline", "target", "target_on"});
        break;
    case DeliverableKind::Text:
    case DeliverableKind::Assessment:
    case DeliverableKind::Feedback:
        break;
    }
}

} // namespace

QString reviewText(const Reader &reader, RecordRef record, const Catalogue &catalogue, const Words &words)
{
    Writer writer(reader, catalogue, words);
    if (record.kind == RecordKind::Submission) {
        const Submission submission = reader.get(SubmissionId{record.id});
        writer.add(submission.text);
        addHandedIn(writer, submission.team, reader.get(submission.deliverable).kind);
    } else if (record.kind == RecordKind::PlanSection) {
        writer.add(reader.get(PlanSectionId{record.id}).body);
    } else if (record.kind == RecordKind::Plan) {
        writer.add(reader.get(PlanId{record.id}).summary);
        writer.addSections("plan", record.id);
    }
    return writer.text();
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
