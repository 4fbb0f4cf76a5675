#include "catalogue/programme.h"

#include "catalogue/content.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace polku {

namespace {

// Two years before and five after are more than any programme has, and few enough to count with.
constexpr int firstWeek = -104;
constexpr int lastWeek = 260;

bool isOwn(const Content &item)
{
    return item.source() == Content::Source::Person;
}

/// A person need not think of codes; fillCodes() does.
QString readCode(const Content &item)
{
    return isOwn(item) ? item.optionalText("code") : item.text("code");
}

int readWeekday(const Content &item, const char *key)
{
    return item.wholeWithin(key, 1, 7);
}

/// A phase with what happens in it.
struct PhaseContent
{
    PhaseTemplate phase;
    std::vector<SessionTemplate> sessions;
    std::vector<DeliverableTemplate> deliverables;
};

SessionTemplate readSession(const Content &item)
{
    item.knowsOnly({"code", "kind", "title", "agenda", "week", "weekday", "start", "end", "per_team", "materials"});
    SessionTemplate session;
    session.code = readCode(item);
    session.kind = item.choice<SessionKind>("kind");
    session.title = item.localised("title");
    session.agenda = item.explanation("agenda");
    session.week = item.wholeWithin("week", firstWeek, lastWeek);
    session.weekday = readWeekday(item, "weekday");
    session.begins = item.time("start");
    session.finishes = item.time("end");
    session.perTeam = isOwn(item) && !item.has("per_team") ? false : item.flag("per_team");
    if (item.has("materials"))
        session.materials = item.textList("materials");
    if (session.begins.isValid() && session.finishes.isValid() && session.finishes <= session.begins)
        item.mistake("end", QT_TRANSLATE_NOOP("Content", "not after start"));
    return session;
}

DeliverableTemplate readDeliverable(const Content &item)
{
    item.knowsOnly({"code", "kind", "title", "guidance", "due_week", "due_weekday", "required"});
    DeliverableTemplate deliverable;
    deliverable.code = readCode(item);
    deliverable.kind = item.choice<DeliverableKind>("kind");
    deliverable.title = item.localised("title");
    deliverable.guidance = item.explanation("guidance");
    deliverable.dueWeek = item.wholeWithin("due_week", firstWeek, lastWeek);
    deliverable.dueWeekday = readWeekday(item, "due_weekday");
    deliverable.required = isOwn(item) && !item.has("required") ? true : item.flag("required");
    return deliverable;
}

PhaseContent readPhase(const Content &item)
{
    item.knowsOnly({"code", "kind", "name", "description", "start_week", "end_week", "start_weekday", "end_weekday",
                    "sessions", "deliverables"});
    PhaseContent content;
    PhaseTemplate &phase = content.phase;
    phase.code = readCode(item);
    phase.kind = item.choice<PhaseKind>("kind");
    phase.name = item.localised("name");
    phase.description = item.explanation("description");
    phase.startWeek = item.wholeWithin("start_week", firstWeek, lastWeek);
    phase.endWeek = item.wholeWithin("end_week", firstWeek, lastWeek);
    phase.startWeekday = item.optionalWholeWithin("start_weekday", 1, 7, phase.startWeekday);
    phase.endWeekday = item.optionalWholeWithin("end_weekday", 1, 7, phase.endWeekday);
    if (std::pair(phase.endWeek, phase.endWeekday) < std::pair(phase.startWeek, phase.startWeekday))
        item.mistake("end_week", QT_TRANSLATE_NOOP("Content", "before start_week"));
    content.sessions = item.optionalList("sessions", readSession);
    content.deliverables = item.optionalList("deliverables", readDeliverable);
    for (SessionTemplate &session : content.sessions)
        session.week += phase.startWeek - 1;
    for (DeliverableTemplate &deliverable : content.deliverables)
        deliverable.dueWeek += phase.startWeek - 1;
    return content;
}

CriterionTemplate readCriterion(const Content &item)
{
    item.knowsOnly({"code", "name", "guidance", "weight"});
    return {readCode(item), item.localised("name"), item.explanation("guidance"), item.wholeWithin("weight", 0, 100)};
}

/// Gives a code to those without one.
template <class Items, class Title>
void fillCodes(Items *items, Title title)
{
    QSet<QString> codes;
    for (const auto &each : *items)
        codes.insert(each.code);
    for (auto &each : *items) {
        if (!each.code.isEmpty())
            continue;
        const QString code = codeFromTitle(title(each).in(Language::English));
        each.code = code;
        for (int number = 2; codes.contains(each.code); ++number)
            each.code = QStringLiteral("%1_%2").arg(code, QString::number(number));
        codes.insert(each.code);
    }
}

/// Codes that stand in two phases; those that stand twice in one have been told already.
template <class Items>
void tellSharedCodes(const Content &item, const char *key, const Items &items)
{
    QHash<QString, QString> phases;
    for (const auto &each : items) {
        if (!each.code.isEmpty() && phases.value(each.code, each.phase) != each.phase)
            item.mistake(key, QT_TRANSLATE_NOOP("Content", "the code \"%1\" is there twice"), {each.code});
        phases.insert(each.code, each.phase);
    }
}

} // namespace

static void tellMissingMaterials(const Content &item, const ProgrammeTemplate &programme)
{
    QSet<QString> codes;
    for (const MaterialEntry &material : programme.materials.value_or(std::vector<MaterialEntry>()))
        codes.insert(material.code);
    for (const SessionTemplate &session : programme.sessions) {
        for (const QString &code : session.materials) {
            if (!codes.contains(code))
                item.mistake("sessions", QT_TRANSLATE_NOOP("Content", "there is no material of the code \"%1\""),
                             {code});
        }
    }
}

const PhaseTemplate *ProgrammeTemplate::phase(QStringView phaseCode) const
{
    for (const PhaseTemplate &candidate : phases) {
        if (phaseCode == candidate.code)
            return &candidate;
    }
    return nullptr;
}

QString codeFromTitle(const QString &title)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString code = title.normalized(QString::NormalizationForm_KD).toLower();
    code.remove(QRegularExpression(QStringLiteral("\\p{Mn}")));
    code.replace(other, QStringLiteral(" "));
    code = code.simplified().replace(QLatin1Char(' '), QLatin1Char('_')).left(60);
    return code.isEmpty() ? QStringLiteral("own") : code;
}

ProgrammeTemplate readProgramme(const Content &item)
{
    item.knowsOnly(
        {"polku_template", "code", "name", "description", "months", "phases", "criteria", "themes", "materials"});
    ProgrammeTemplate programme;
    programme.name = item.localised("name");
    programme.code = readCode(item);
    if (programme.code.isEmpty())
        programme.code = codeFromTitle(programme.name.en);
    programme.description = item.explanation("description");

    std::vector<PhaseContent> phases = item.list("phases", readPhase);
    std::vector<PhaseTemplate> bare;
    for (const PhaseContent &content : phases)
        bare.push_back(content.phase);
    fillCodes(&bare, [](const PhaseTemplate &phase) { return phase.name; });
    for (size_t i = 0; i < phases.size(); ++i) {
        for (SessionTemplate &session : phases[i].sessions) {
            session.phase = bare[i].code;
            programme.sessions.push_back(std::move(session));
        }
        for (DeliverableTemplate &deliverable : phases[i].deliverables) {
            deliverable.phase = bare[i].code;
            programme.deliverables.push_back(std::move(deliverable));
        }
    }
    programme.phases = std::move(bare);
    tellSharedCodes(item, "sessions", programme.sessions);
    tellSharedCodes(item, "deliverables", programme.deliverables);
    fillCodes(&programme.sessions, [](const SessionTemplate &session) { return session.title; });
    fillCodes(&programme.deliverables, [](const DeliverableTemplate &deliverable) { return deliverable.title; });
    const auto months = std::count_if(programme.phases.begin(), programme.phases.end(),
                                      [](const PhaseTemplate &phase) { return phase.kind == PhaseKind::Month; });
    if (months == 0)
        item.mistake("phases", QT_TRANSLATE_NOOP("Content", "none of them is of the kind \"month\""));
    programme.months =
        isOwn(item) ? item.optionalWholeWithin("months", 0, 60, int(months)) : item.wholeWithin("months", 1, 60);

    programme.criteria =
        isOwn(item) ? item.optionalList("criteria", readCriterion) : item.list("criteria", readCriterion);
    fillCodes(&programme.criteria, [](const CriterionTemplate &each) { return each.name; });
    int weight = 0;
    for (const CriterionTemplate &criterion : programme.criteria)
        weight += criterion.weight;
    // The coach's own criteria may make another sum; the window tells of it.
    if (weight != 100 && !isOwn(item))
        item.mistake("criteria", QStringLiteral("the weights make %1, not 100").arg(weight));

    if (item.has("themes")) {
        programme.themes = item.optionalList("themes", readTheme);
        fillCodes(&*programme.themes, [](const ThemeEntry &each) { return each.name; });
    }
    if (item.has("materials")) {
        programme.materials = item.optionalList("materials", readMaterial);
        fillCodes(&*programme.materials, [](const MaterialEntry &each) { return each.title; });
        for (const MaterialEntry &material : *programme.materials) {
            if (!programme.phase(material.phase))
                item.mistake("materials", QT_TRANSLATE_NOOP("Content", "there is no phase of the code \"%1\""),
                             {material.phase});
        }
    }
    tellMissingMaterials(item, programme);
    return programme;
}

std::vector<ProgrammeTemplate> readProgrammes(const Content &file)
{
    return file.list("templates", readProgramme);
}

} // namespace polku
