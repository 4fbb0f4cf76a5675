#include "academy/personerasure.h"

#include "catalogue/wording.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace polku {

namespace {

/// Takes what tells of a person out of texts and kept records, and counts how often it was there.
class Eraser
{
public:
    Eraser(const Person &person, const QString &instead) : m_id(QString::number(person.id.value)), m_instead(instead)
    {
        for (const QString &told : {person.name, person.email, person.phone}) {
            if (told.trimmed().isEmpty())
                continue;
            QStringList words;
            for (const QString &word : told.simplified().split(QLatin1Char(' ')))
                words.append(QRegularExpression::escape(word));
            // Between its words a name may be broken over lines.
            m_told.emplace_back(QStringLiteral("(?<![\\w])%1(?![\\w])").arg(words.join(QStringLiteral("\\s+"))),
                                QRegularExpression::CaseInsensitiveOption |
                                    QRegularExpression::UseUnicodePropertiesOption);
        }
    }

    int places() const { return m_places; }

    QString text(QString text)
    {
        for (const QRegularExpression &told : m_told) {
            int here = 0;
            for (auto found = told.globalMatch(text); found.hasNext(); found.next())
                ++here;
            if (here > 0)
                text.replace(told, m_instead);
            m_places += here;
        }
        return text;
    }

    /// The content of a version; as it was when there is nothing of the person in it.
    QString content(const QString &json)
    {
        const int before = m_places;
        QJsonObject whole = QJsonDocument::fromJson(json.toUtf8()).object();
        if (!whole.value(QLatin1String("records")).isArray())
            return text(json);
        QJsonArray records = whole.value(QLatin1String("records")).toArray();
        for (QJsonValueRef value : records) {
            QJsonObject record = value.toObject();
            const RecordType *type = recordType(record.value(QLatin1String("kind")).toString());
            record.insert(QStringLiteral("fields"), fields(type, record.value(QLatin1String("fields")).toObject()));
            value = record;
        }
        if (m_places == before)
            return json;
        whole.insert(QStringLiteral("records"), records);
        return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
    }

private:
    /// Those that this program does not know are texts to it.
    QJsonObject fields(const RecordType *type, const QJsonObject &kept)
    {
        QJsonObject left;
        for (auto field = kept.begin(); field != kept.end(); ++field) {
            const Field *known = type ? type->field(field.key()) : nullptr;
            if (!field->isString()) {
                left.insert(field.key(), *field);
            } else if (known && known->type == FieldType::Reference) {
                const bool meant = known->target == RecordKind::Person && field->toString() == m_id;
                m_places += meant ? 1 : 0;
                if (!meant)
                    left.insert(field.key(), *field);
            } else {
                left.insert(field.key(), text(field->toString()));
            }
        }
        return left;
    }

    QString m_id;
    QString m_instead;
    std::vector<QRegularExpression> m_told;
    int m_places = 0;
};

/// The version without the person; how often they stood in it.
int eraseFrom(PlanVersion &version, const Person &person, const QString &instead)
{
    Eraser eraser(person, instead);
    for (QString PlanVersion::*told : {&PlanVersion::title, &PlanVersion::author, &PlanVersion::note})
        version.*told = eraser.text(version.*told);
    version.content = eraser.content(version.content);
    return eraser.places();
}

std::vector<PlanVersion> versionsOf(const Reader &reader, TeamId team)
{
    return reader.where(&PlanVersion::team, team, Query().orderBy(&PlanVersion::at));
}

} // namespace

std::vector<NamedVersion> versionsNaming(const Reader &reader, PersonId id)
{
    const Person person = reader.get(id);
    std::vector<NamedVersion> named;
    for (PlanVersion &version : versionsOf(reader, person.team)) {
        const QString title = version.title;
        if (const int places = eraseFrom(version, person, {}); places > 0)
            named.push_back({version.id, title, places});
    }
    return named;
}

void erasePerson(Edit &edit, PersonId id)
{
    const Person person = edit.get(id);
    const auto team = edit.find(person.team);
    const auto academy = team ? edit.find(team->academy) : std::nullopt;
    const Words words(languageFromCode(academy ? academy->language : QString()).value_or(Language::Finnish));
    const QString instead = words("Erasing", QT_TRANSLATE_NOOP("Erasing", "[name removed]"));
    for (PlanVersion &version : versionsOf(edit, person.team)) {
        if (eraseFrom(version, person, instead) > 0)
            edit.update(version);
    }
    edit.remove(id);
}

Result<Changes> erasePerson(Workspace &workspace, PersonId id)
{
    const auto name = workspace.read([id](const Reader &reader) { return reader.titleOf(id); });
    if (!name)
        return Unexpected(name.error());
    return workspace.edit(Operation::remove(id, *name), [id](Edit &edit) { erasePerson(edit, id); });
}

void removeRecord(Edit &edit, RecordRef record)
{
    if (record.kind == RecordKind::Person)
        erasePerson(edit, {record.id});
    else
        edit.remove(record);
}

} // namespace polku
