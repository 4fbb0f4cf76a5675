#include "academy/academytemplate.h"

#include "academy/academyprogramme.h"
#include "academy/templatecodes.h"
#include "academy/weeks.h"
#include "academy/workingdays.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/reader.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace polku {

namespace {

template <class Items>
auto itemOfCode(const Items &items, const QString &code)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.code == code; });
    return code.isEmpty() || found == items.end() ? nullptr : &*found;
}

/// Makes one template.
class Maker
{
public:
    Maker(const Reader &reader, const Catalogue &catalogue, AcademyId academy, const Words &words)
        : m_reader(reader),
          m_catalogue(catalogue),
          m_words(words),
          m_academy(reader.get(academy)),
          m_language(languageFromCode(m_academy.language).value_or(Language::English)),
          m_base(programmeOf(reader, catalogue, m_academy).value_or(ProgrammeTemplate()))
    {
    }

    AcademyTemplate make()
    {
        if (!m_academy.starts.isValid()) {
            refuse(QT_TRANSLATE_NOOP("AcademyTemplate", "“%1” has no first day, so its weeks cannot be counted."),
                   QT_TRANSLATE_NOOP("AcademyTemplate", "Give the academy its first day."));
        }
        ProgrammeTemplate &programme = m_made.programme;
        programme.name = textOf(m_academy.name, m_base.name);
        programme.code = codeFromTitle(m_academy.name);
        programme.description = textOf(m_academy.description, m_base.description);
        addPhases();
        addMaterials(); // before the sessions, which name them
        readUses();
        addSessions();
        addTeamSessions();
        addDeliverables();
        programme.months =
            int(std::count_if(programme.phases.begin(), programme.phases.end(),
                              [](const PhaseTemplate &phase) { return phase.kind == PhaseKind::Month; }));
        addCriteria();
        addThemes();
        inOrder(&programme.sessions, [](const SessionTemplate &session) {
            return std::tuple(session.week, session.weekday, session.begins);
        });
        inOrder(&programme.deliverables, [](const DeliverableTemplate &deliverable) {
            return std::tuple(deliverable.dueWeek, deliverable.dueWeekday);
        });
        fillCodes(&programme.sessions);
        fillCodes(&programme.deliverables);
        tellLeftOut();
        return std::move(m_made);
    }

private:
    QString say(const char *sentence) const { return m_words("AcademyTemplate", sentence); }

    [[noreturn]] void refuse(const char *what, const char *advice) const
    {
        throw Failure({ErrorKind::BadInput, say(what).arg(m_academy.name), say(advice), {}});
    }

    /// The academy's text; in all languages while it is the template's.
    LocalisedText textOf(const QString &text, const LocalisedText &base) const
    {
        return text == base.in(m_language) ? base : LocalisedText{text, text, text};
    }
    template <class Item>
    LocalisedText textOf(const QString &text, const Item *base, LocalisedText Item::*member) const
    {
        return textOf(text, base ? base->*member : LocalisedText());
    }

    int weekOf(QDate day) const { return weekNumber(m_academy.starts, day); }

    /// Where an item would be were it not for holidays: where its template had it, when it still is where that leads;
    /// else what the reason of the move tells.
    QDate ordinaryDay(QDate day, QDate inTemplate, const QString &movedFrom = {}) const
    {
        const HolidayRules &holidays = m_catalogue.holidays();
        if (inTemplate.isValid() && workingDayFrom(inTemplate, holidays) == day)
            return inTemplate;
        const Words words(m_language);
        for (QDate before = day.addDays(-1); !movedFrom.isEmpty() && !isWorkingDay(before, holidays);
             before = before.addDays(-1)) {
            if (whyNotWorking(before, holidays, words) == movedFrom)
                return before;
        }
        return day;
    }

    void addPhases()
    {
        std::vector<Phase> phases =
            m_reader.where(&Phase::academy, m_academy.id, Query().orderBy(&Phase::starts).orderBy(&Phase::rank));
        for (const Phase &phase : phases) {
            if (!phase.starts.isValid() || !phase.ends.isValid() || phase.ends < phase.starts) {
                ++m_undated;
                continue;
            }
            const PhaseTemplate *base = itemOfCode(m_base.phases, phase.code);
            PhaseTemplate made;
            made.code = phase.code;
            made.kind = phase.kind;
            made.name = textOf(phase.name, base, &PhaseTemplate::name);
            made.description = textOf(phase.description, base, &PhaseTemplate::description);
            made.startWeek = weekOf(phase.starts);
            if (phase.starts != m_academy.starts)
                made.startWeekday = phase.starts.dayOfWeek();
            made.endWeek = weekOf(phase.ends);
            made.endWeekday = phase.ends.dayOfWeek();
            // The day before the start, whichever weekday that is another time.
            if (phase.ends == m_academy.starts.addDays(-1)) {
                made.endWeek = 0;
                made.endWeekday = 7;
            }
            m_made.programme.phases.push_back(made);
            m_phases.push_back(phase);
        }
        if (m_phases.empty()) {
            refuse(QT_TRANSLATE_NOOP("AcademyTemplate", "“%1” has no phase with a first and a last day."),
                   QT_TRANSLATE_NOOP("AcademyTemplate", "Give its phases their days on the schedule."));
        }
        fillCodes(&m_made.programme.phases);
    }

    /// The code of the phase a record belongs to; without one, of the phase that the day is in, else of the last that
    /// began before.
    QString phaseOf(PhaseId id, QDate day) const
    {
        size_t found = 0;
        for (size_t i = 0; i < m_phases.size(); ++i) {
            if (m_phases[i].id == id)
                return m_made.programme.phases[i].code;
            if (day.isValid() && m_phases[i].starts <= day)
                found = i;
        }
        return m_made.programme.phases[found].code;
    }

    void readUses()
    {
        for (const SessionMaterial &use :
             m_reader.all<SessionMaterial>(Query().inAcademy(m_academy.id).orderBy(&SessionMaterial::rank))) {
            const QString code = m_materials.value(use.material);
            QStringList &codes = m_uses[use.session];
            if (!code.isEmpty() && !codes.contains(code))
                codes.append(code);
        }
    }

    /// The materials that at least half of one session's editions for the teams use.
    QStringList sharedMaterials(const std::vector<Session> &group) const
    {
        QStringList all;
        for (const Session &session : group)
            all += m_uses.value(session.id);
        QStringList shared;
        for (const QString &code : std::as_const(all)) {
            if (!shared.contains(code) && all.count(code) * 2 >= qsizetype(group.size()))
                shared.append(code);
        }
        return shared;
    }

    SessionTemplate sessionOf(const Session &session) const
    {
        const SessionTemplate *base = itemOfCode(m_base.sessions, session.code);
        const QDate inTemplate = base ? dayInWeek(m_academy.starts, base->week, base->weekday) : QDate();
        const QDate ordinary = ordinaryDay(session.date, inTemplate, session.movedFrom);
        SessionTemplate made;
        made.code = session.code;
        made.phase = phaseOf(session.phase, session.date);
        made.kind = session.kind;
        made.title = textOf(session.title, base, &SessionTemplate::title);
        made.agenda = textOf(session.agenda, base, &SessionTemplate::agenda);
        made.week = weekOf(ordinary);
        made.weekday = ordinary.dayOfWeek();
        made.begins = session.begins;
        made.finishes = session.finishes;
        made.materials = m_uses.value(session.id);
        if (!made.begins.isValid() || !made.finishes.isValid() || made.finishes <= made.begins) {
            made.begins = session.begins.isValid() ? session.begins : base ? base->begins : QTime(9, 0);
            made.finishes = made.begins < QTime(22, 0) ? made.begins.addSecs(3600) : QTime(23, 59);
        }
        return made;
    }

    void addSessions()
    {
        const Query query = Query().where(&Session::team, TeamId()).orderBy(&Session::date).orderBy(&Session::begins);
        for (const Session &session : m_reader.where(&Session::academy, m_academy.id, query)) {
            if (session.state == SessionState::Cancelled)
                continue;
            if (session.date.isValid())
                m_made.programme.sessions.push_back(sessionOf(session));
            else
                ++m_undated;
        }
    }

    void addTeamSessions()
    {
        const auto participants = m_reader.count(
            RecordKind::Team, Query().where(&Team::academy, m_academy.id).where(&Team::state, TeamState::Participant));
        std::map<QString, std::vector<Session>> groups; // by code, else by title
        bool any = false;
        const Query query = Query().orderBy(&Session::date).orderBy(&Session::begins);
        for (const Session &session : m_reader.where(&Session::academy, m_academy.id, query)) {
            if (!session.team || !session.date.isValid())
                continue;
            any = true;
            if (session.state != SessionState::Cancelled)
                groups[session.code.isEmpty() ? session.title : session.code].push_back(session);
        }
        for (const SessionTemplate &base : m_base.sessions) {
            if (!base.perTeam)
                continue;
            const auto group = groups.find(base.code);
            const PhaseTemplate *phase = m_base.phase(base.phase);
            // Interviews are nobody's until they are agreed on, and without teams nobody has any session yet.
            const bool notYet = !any || (phase && phase->kind == PhaseKind::Before);
            if (group != groups.end()) {
                SessionTemplate made = sessionOf(group->second.front());
                made.title = base.title;
                made.agenda = base.agenda;
                made.materials = sharedMaterials(group->second);
                addTeamSession(made);
                groups.erase(group);
            } else if (notYet && m_made.programme.phase(base.phase)) {
                addTeamSession(base);
            }
        }
        for (const auto &[name, group] : groups) {
            if (group.size() < 2 || qint64(group.size()) * 2 < participants)
                continue;
            SessionTemplate made = sessionOf(group.front());
            // What is written for one team stays with that team.
            made.agenda = {};
            made.materials = sharedMaterials(group);
            const auto isOfAnotherTitle = [&first = group.front()](const Session &session) {
                return session.title != first.title;
            };
            if (std::any_of(group.begin(), group.end(), isOfAnotherTitle))
                continue;
            addTeamSession(made);
        }
    }

    void addTeamSession(SessionTemplate session)
    {
        const std::vector<MaterialEntry> &materials = *m_made.programme.materials;
        erase_if(session.materials, [&](const QString &code) { return !itemOfCode(materials, code); });
        session.perTeam = true;
        m_made.programme.sessions.push_back(std::move(session));
    }

    void addDeliverables()
    {
        const Query query = Query().orderBy(&Deliverable::rank);
        for (const Deliverable &deliverable : m_reader.where(&Deliverable::academy, m_academy.id, query)) {
            if (!deliverable.due.isValid()) {
                ++m_undated;
                continue;
            }
            const DeliverableTemplate *base = itemOfCode(m_base.deliverables, deliverable.code);
            const QDate inTemplate = base ? dayInWeek(m_academy.starts, base->dueWeek, base->dueWeekday) : QDate();
            const QDate ordinary = ordinaryDay(deliverable.due, inTemplate);
            m_made.programme.deliverables.push_back({deliverable.code, phaseOf(deliverable.phase, deliverable.due),
                                                     deliverable.kind,
                                                     textOf(deliverable.title, base, &DeliverableTemplate::title),
                                                     textOf(deliverable.guidance, base, &DeliverableTemplate::guidance),
                                                     weekOf(ordinary), ordinary.dayOfWeek(), deliverable.required});
        }
    }

    void addCriteria()
    {
        const Query query = Query().orderBy(&Criterion::rank);
        for (const Criterion &criterion : m_reader.where(&Criterion::academy, m_academy.id, query)) {
            const CriterionTemplate *base = itemOfCode(m_base.criteria, criterion.code);
            m_made.programme.criteria.push_back({criterion.code, textOf(criterion.name, base, &CriterionTemplate::name),
                                                 textOf(criterion.guidance, base, &CriterionTemplate::guidance),
                                                 int(std::clamp<qint64>(criterion.weight.value_or(0), 0, 100))});
        }
        fillCodes(&m_made.programme.criteria);
    }

    void addThemes()
    {
        const std::vector<ThemeEntry> &bases = m_base.themes ? *m_base.themes : m_catalogue.themes().themes;
        std::vector<ThemeEntry> themes;
        const Query query = Query().orderBy(&Theme::rank);
        for (const Theme &theme : m_reader.where(&Theme::academy, m_academy.id, query)) {
            const ThemeEntry *base = itemOfCode(bases, theme.code);
            themes.push_back({theme.code, textOf(theme.name, base, &ThemeEntry::name),
                              base ? base->shortName : LocalisedText(),
                              textOf(theme.description, base, &ThemeEntry::description), theme.eforms});
        }
        fillCodes(&themes);
        m_made.programme.themes = std::move(themes);
    }

    void addMaterials()
    {
        const std::vector<MaterialEntry> &bases = m_base.materials ? *m_base.materials : m_catalogue.materials();
        std::vector<MaterialEntry> materials;
        std::vector<MaterialId> ids;
        const Query query = Query().orderBy(&Material::rank);
        for (const Material &material : m_reader.where(&Material::academy, m_academy.id, query)) {
            const auto base = std::find_if(bases.begin(), bases.end(), [&](const MaterialEntry &entry) {
                return entry.title.in(m_language) == material.title;
            });
            const MaterialEntry *same = base == bases.end() ? nullptr : &*base;
            MaterialEntry made;
            made.code = same ? same->code : QString();
            made.kind = material.kind;
            made.title = textOf(material.title, same, &MaterialEntry::title);
            made.description = textOf(material.description, same, &MaterialEntry::description);
            made.themes = material.themes;
            made.phase = phaseOf(material.phase, {});
            made.link = material.link;
            if (material.language != m_academy.language)
                made.language = material.language;
            materials.push_back(std::move(made));
            ids.push_back(material.id);
        }
        fillCodes(&materials);
        for (size_t i = 0; i < ids.size(); ++i)
            m_materials.insert(ids[i], materials[i].code);
        m_made.programme.materials = std::move(materials);
    }

    /// As in a file: phase by phase, there in time.
    template <class Items, class Key>
    void inOrder(Items *items, Key key) const
    {
        const ProgrammeTemplate &programme = m_made.programme;
        std::stable_sort(items->begin(), items->end(), [&](const auto &a, const auto &b) {
            return std::tuple(programme.phase(a.phase), key(a)) < std::tuple(programme.phase(b.phase), key(b));
        });
    }

    void tellLeftOut()
    {
        if (m_undated > 0) {
            m_made.leftOut.append(
                m_words("AcademyTemplate",
                        QT_TRANSLATE_N_NOOP("AcademyTemplate",
                                            "%n phase(s), session(s) or deliverable(s) without a date were left out."),
                        m_undated));
        }
    }

    const Reader &m_reader;
    const Catalogue &m_catalogue;
    const Words &m_words;
    Academy m_academy;
    Language m_language;
    ProgrammeTemplate m_base;
    AcademyTemplate m_made;
    std::vector<Phase> m_phases;            ///< those of the template, in its order
    QHash<MaterialId, QString> m_materials; ///< their codes in the template
    QHash<SessionId, QStringList> m_uses;   ///< codes of the materials of each session
    int m_undated = 0;
};

} // namespace

AcademyTemplate templateOfAcademy(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                                  const Words &words)
{
    return Maker(reader, catalogue, academy, words).make();
}

} // namespace polku
