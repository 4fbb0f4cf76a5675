#include "exchange/csvcolumns.h"

#include "base/language.h"
#include "model/records.h"

#include <QHash>
#include <QRegularExpression>

namespace polku {

namespace {

struct Synonyms
{
    RecordKind record;
    const char *column;
    const char *words; ///< folded, between bars
};

/// What people call columns besides the fields' own labels.
constexpr Synonyms synonyms[] = {
    {RecordKind::Team, "name",
     "team name|tiimi|tiimin nimi|ryhmä|ryhmän nimi|nimi|teamets namn|lag|lagets namn|grupp|namn"},
    {RecordKind::Team, "short_name", "abbreviation|lyhenne|förkortning"},
    {RecordKind::Organisation, "name",
     "organisations|organization|organizations|organisation name|organisaatio|organisaatiot|organisaation nimi|"
     "hankintayksikkö|contracting entity|organisationer|organisationens namn|upphandlande enhet"},
    {RecordKind::Organisation, "business_id", "business id|y tunnus|ytunnus|fo nummer"},
    {RecordKind::Organisation, "kind", "type|tyyppi|typ|organisation type|organisaation tyyppi|organisationstyp"},
    {RecordKind::Organisation, "city", "city|town|kunta|kaupunki|paikkakunta|kommun|stad|ort"},
    {RecordKind::Organisation, "website", "www|web|kotisivu|kotisivut|verkkosivut|webbplats|webbsida"},
    {RecordKind::Membership, "units", "unit|yksikkö|yksiköt|enhet|enheter"},
    {RecordKind::Membership, "role", "role|rooli|roll"},
    {RecordKind::Application, "received",
     "arrived|submitted|timestamp|completion time|application received|saapunut|jätetty|lähetetty|aikaleima|"
     "valmistumisaika|hakemus saapunut|inkommen|inlämnad|skickad|tidsstämpel|slutförandetid|ansökan inkommen"},
    {RecordKind::Person, "team", "team name|tiimi|tiimin nimi|ryhmä|lag|grupp"},
    {RecordKind::Person, "organisation", "organisaatio|organization|employer|työnantaja|arbetsgivare"},
    {RecordKind::Person, "name", "full name|nimi|koko nimi|henkilö|namn|fullständigt namn"},
    {RecordKind::Person, "job_title", "title|position|titteli|nimike|tehtävänimike|titel|befattning"},
    {RecordKind::Person, "email", "email|mail|e mail|sähköposti|sähköpostiosoite|s posti|e post|epost|e postadress"},
    {RecordKind::Person, "phone", "telephone|mobile|tel|puhelin|puhelinnumero|puh|telefon|telefonnummer|mobil"},
    {RecordKind::Action, "team", "team name|tiimi|tiimin nimi|ryhmä|lag|grupp"},
    {RecordKind::Action, "title", "task|what|name|tehtävä|mitä|nimi|otsikko|uppgift|vad|namn|rubrik"},
    {RecordKind::Action, "status", "state|tila|läge"},
    {RecordKind::Action, "due", "deadline|due date|when|määräaika|määräpäivä|eräpäivä|milloin|senast|förfallodag|när"},
    {RecordKind::Action, "starts", "start|start date|alku|alkaa|alkupäivä|början|börjar"},
    {RecordKind::Action, "owner", "responsible|who|vastuuhenkilö|vastuussa|kuka|ansvarig|vem"},
    {RecordKind::Pilot, "team", "team name|tiimi|tiimin nimi|ryhmä|lag|grupp"},
    {RecordKind::Pilot, "title", "name|procurement|nimi|hankinta|otsikko|namn|upphandling|rubrik"},
    {RecordKind::Pilot, "value", "value|estimated value|arvo|ennakoitu arvo|arvioitu arvo|värde|uppskattat värde"},
    {RecordKind::Pilot, "organisation", "organisation|organization|organisaatio|hankintayksikkö|upphandlande enhet"},
    {RecordKind::Pilot, "cpv", "cpv code|cpv koodi|cpv kod"},
};

/// Stems by which a question of a call is known for what it asks an applicant about; folded, between bars.
constexpr Synonyms questions[] = {
    {RecordKind::Application, "working_time", "working time|work time|hours|työaika|työaja|työtunt|arbetstid|timmar"},
    {RecordKind::Application, "management",
     "management|leadership|commitment|johdon|johto|sitoutu|sitoudu|ledning|engagemang"},
    {RecordKind::Application, "strategy_link", "strateg"},
    {RecordKind::Application, "pilot_idea", "pilot"},
    {RecordKind::Application, "team_text",
     "composition|members and|roles in|kokoonpano|jäsenet ja|roolit|sammansättning|medlemmar|roller"},
    {RecordKind::Application, "needs",
     "need|expect|hope to|tarpee|tarpei|tarvetta|tarvitse|odotu|odota|behov|behöv|förvänt"},
    {RecordKind::Organisation, "name", "applicant|applying|hakijat|hakijaorganisaatio|hakevat|hakeva|sökande"},
};

/// A header without what people write differently: case, blanks, hyphens, underscores, marks at the end.
QString folded(const QString &header)
{
    // Survey tools number their questions.
    static const QRegularExpression number(QStringLiteral("^\\s*[0-9]+[.)]\\s+"));
    QString text = QString(header).remove(number).normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : text) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('.'))
            c = QLatin1Char(' ');
    }
    return text.simplified();
}

struct Target
{
    RecordKind record;
    const Field *field;
    bool guessed = false;
};

/// The words that mean each field; what is said first stays.
class Meanings
{
public:
    explicit Meanings(CsvKind kind)
    {
        for (const Language language : allLanguages)
            m_words.emplace_back(language);
        if (kind == CsvKind::Teams) {
            addRecord(RecordKind::Team, {});
            addRecord(RecordKind::Organisation, {});
            addRecord(RecordKind::Membership, {"role", "units"});
            addRecord(RecordKind::Application,
                      {"received", "needs", "strategy_link", "theme", "pilot_idea", "team_text", "working_time",
                       "management", "decision", "decision_reason"});
            m_questions = true;
        } else {
            addRecord(recordKindOf(kind), {});
        }
    }

    std::optional<Target> find(const QString &header) const
    {
        const QString key = folded(header);
        const auto found = m_targets.constFind(key);
        if (found != m_targets.constEnd())
            return *found;
        return m_questions ? askedBy(key) : std::nullopt;
    }

private:
    /// What a question that is no field's name asks about.
    static std::optional<Target> askedBy(const QString &header)
    {
        const QString words = QLatin1Char(' ') + header;
        for (const Synonyms &asked : questions) {
            for (const QString &stem : QString::fromUtf8(asked.words).split(QLatin1Char('|'))) {
                if (words.contains(QLatin1Char(' ') + stem))
                    return Target{asked.record, recordType(asked.record).field(QString::fromLatin1(asked.column)),
                                  true};
            }
        }
        return std::nullopt;
    }

    void learn(const QString &word, const Target &target)
    {
        const QString key = folded(word);
        if (!key.isEmpty() && !m_targets.contains(key))
            m_targets.insert(key, target);
    }

    void addRecord(RecordKind kind, const QList<QByteArray> &only)
    {
        const RecordType &type = recordType(kind);
        const auto isImported = [&](const Field &field) {
            const bool isTeam = QLatin1String(field.column) == QLatin1String("team") &&
                                kind != RecordKind::Organisation && kind != RecordKind::Membership;
            return (only.isEmpty() || only.contains(QByteArray(field.column))) && (!field.hidden || isTeam);
        };
        for (const Field &field : type.fields) {
            if (!isImported(field))
                continue;
            const Target target{kind, &field, false};
            learn(QStringLiteral("%1.%2").arg(QLatin1String(type.table), QLatin1String(field.column)), target);
            // Both a team and its organisations have a name: of a table of teams it is the team's.
            if (field.title) {
                for (const Words &words : m_words)
                    learn(words("Record", type.label), target);
            }
            learn(QLatin1String(field.column), target);
            for (const Words &words : m_words)
                learn(words("Field", field.label), target);
        }
        for (const Synonyms &known : synonyms) {
            const Field *field = type.field(QString::fromLatin1(known.column));
            if (known.record != kind || !isImported(*field))
                continue;
            for (const QString &word : QString::fromUtf8(known.words).split(QLatin1Char('|')))
                learn(word, {kind, field, false});
        }
    }

    std::vector<Words> m_words;
    QHash<QString, Target> m_targets;
    bool m_questions = false; ///< headers may be questions of a call
};

} // namespace

QString csvKindCode(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Teams:
        return QStringLiteral("teams");
    case CsvKind::People:
        return QStringLiteral("people");
    case CsvKind::Actions:
        return QStringLiteral("actions");
    case CsvKind::Feedback:
        return QStringLiteral("feedback");
    case CsvKind::Pilots:
        break;
    }
    return QStringLiteral("pilots");
}

std::optional<CsvKind> csvKindFromCode(QStringView code)
{
    for (const CsvKind kind : allCsvKinds) {
        if (code == csvKindCode(kind))
            return kind;
    }
    return std::nullopt;
}

RecordKind recordKindOf(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Teams:
        return RecordKind::Team;
    case CsvKind::People:
        return RecordKind::Person;
    case CsvKind::Actions:
        return RecordKind::Action;
    case CsvKind::Feedback:
        return RecordKind::Feedback;
    case CsvKind::Pilots:
        break;
    }
    return RecordKind::Pilot;
}

const CsvColumn *CsvHeader::column(RecordKind record, const char *field) const
{
    for (const CsvColumn &column : columns) {
        if (column.record == record && QLatin1String(column.field->column) == QLatin1String(field))
            return &column;
    }
    return nullptr;
}

CsvHeader readCsvHeader(CsvKind kind, const QStringList &headers)
{
    const Meanings meanings(kind);
    CsvHeader header;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const std::optional<Target> target = meanings.find(headers.at(i));
        // A call may ask about one thing in several questions.
        const bool joins =
            target && target->record == RecordKind::Application && target->field->type == FieldType::Text;
        if (target && (joins || !header.column(target->record, target->field->column)))
            header.columns.push_back({i, target->record, target->field, target->guessed});
        else if (!headers.at(i).isEmpty())
            header.unknown.append(headers.at(i));
    }
    return header;
}

std::optional<CsvKind> recognisedCsvKind(const QStringList &headers)
{
    std::optional<CsvKind> best;
    size_t most = 0;
    for (const CsvKind kind : allCsvKinds) {
        if (kind == CsvKind::Feedback)
            continue;
        const CsvHeader header = readCsvHeader(kind, headers);
        const RecordType &type = recordType(recordKindOf(kind));
        if (header.columns.size() > most && header.column(type.kind, type.titleField()->column)) {
            best = kind;
            most = header.columns.size();
        }
    }
    return best;
}

} // namespace polku
