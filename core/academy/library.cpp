#include "academy/library.h"

#include "catalogue/catalogue.h"
#include "store/reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace polku {

// Rules --------------------------------------------------------------------------------------------------------------

bool isToBeStudied(MaterialKind kind)
{
    return kind == MaterialKind::Guide || kind == MaterialKind::Annex || kind == MaterialKind::Study;
}

StudyState studyState(MaterialKind kind, const Phase *phase, bool studied, QDate today)
{
    if (studied)
        return StudyState::Studied;
    if (!isToBeStudied(kind) || !phase || !phase->starts.isValid())
        return StudyState::NotExpected;
    if (today < phase->starts)
        return StudyState::Later;
    return phase->ends.isValid() && today > phase->ends ? StudyState::Missing : StudyState::Expected;
}

QDate StudyCell::since() const
{
    QDate first;
    for (const StudyMark &mark : marks) {
        if (mark.on.isValid() && (!first.isValid() || mark.on < first))
            first = mark.on;
    }
    return first;
}

static int count(const std::vector<StudyCell> &cells, StudyState state)
{
    return int(std::count_if(cells.begin(), cells.end(), [state](const auto &cell) { return cell.state == state; }));
}

int LibraryMaterial::studied() const
{
    return count(cells, StudyState::Studied);
}

int LibraryMaterial::missing() const
{
    return count(cells, StudyState::Missing);
}

const LibraryMaterial *Library::material(MaterialId id) const
{
    const auto found =
        std::find_if(materials.begin(), materials.end(), [id](const auto &one) { return one.material.id == id; });
    return found == materials.end() ? nullptr : &*found;
}

std::pair<int, int> Library::studiedOfExpected(size_t team) const
{
    std::pair<int, int> counts;
    for (const LibraryMaterial &one : materials) {
        const StudyState state = one.cells[team].state;
        const bool studied = state == StudyState::Studied && isToBeStudied(one.material.kind);
        counts.first += studied;
        counts.second += studied || state == StudyState::Missing || state == StudyState::Expected;
    }
    return counts;
}

// Reading ------------------------------------------------------------------------------------------------------------

namespace {

class LibraryGatherer
{
public:
    LibraryGatherer(const Reader &reader, AcademyId academy, QDate today, TeamId viewer)
        : m_reader(reader), m_today(today), m_viewer(viewer)
    {
        m_library.academy = academy;
    }

    Library gather()
    {
        readTeams();
        readMaterials();
        readUses();
        readStudies();
        for (LibraryMaterial &one : m_library.materials) {
            for (StudyCell &cell : one.cells) {
                cell.state =
                    studyState(one.material.kind, one.phase ? &*one.phase : nullptr, !cell.marks.empty(), m_today);
            }
        }
        return std::move(m_library);
    }

private:
    bool isSeen(TeamId team) const { return !m_viewer || team == m_viewer; }

    void readTeams()
    {
        const Query query = Query()
                                .where(&Team::state, TeamState::Participant)
                                .orderBy(&Team::rank)
                                .only(&Team::name, &Team::shortName);
        for (const Team &team : m_reader.where(&Team::academy, m_library.academy, query)) {
            if (isSeen(team.id))
                m_library.teams.push_back({team.id, team.shortName.isEmpty() ? team.name : team.shortName});
        }
    }

    void readMaterials()
    {
        std::vector<Phase> phases = m_reader.where(&Phase::academy, m_library.academy);
        std::stable_sort(phases.begin(), phases.end(), [](const Phase &a, const Phase &b) {
            return std::pair(a.starts, a.rank) < std::pair(b.starts, b.rank);
        });
        const auto placeOf = [&](PhaseId phase) {
            return std::find_if(phases.begin(), phases.end(), [phase](const Phase &one) { return one.id == phase; }) -
                   phases.begin();
        };
        std::vector<Material> materials =
            m_reader.where(&Material::academy, m_library.academy, Query().orderBy(&Material::rank));
        std::stable_sort(materials.begin(), materials.end(),
                         [&](const Material &a, const Material &b) { return placeOf(a.phase) < placeOf(b.phase); });
        for (Material &material : materials) {
            LibraryMaterial &one = m_library.materials.emplace_back();
            if (const auto place = placeOf(material.phase); place < std::ssize(phases))
                one.phase = phases[size_t(place)];
            one.material = std::move(material);
            for (const LibraryTeam &team : m_library.teams)
                one.cells.push_back({team.id, StudyState::NotExpected, {}});
            m_places.insert(one.material.id, m_library.materials.size() - 1);
        }
    }

    void readUses()
    {
        QHash<SessionId, Session> sessions;
        const Query query = Query().only(&Session::title, &Session::date, &Session::team);
        for (const Session &session : m_reader.where(&Session::academy, m_library.academy, query)) {
            if (!session.team || isSeen(session.team))
                sessions.insert(session.id, session);
        }
        for (const SessionMaterial &use : m_reader.all<SessionMaterial>(Query().inAcademy(m_library.academy))) {
            const auto place = m_places.constFind(use.material);
            const auto session = sessions.constFind(use.session);
            if (place == m_places.constEnd() || session == sessions.constEnd())
                continue;
            m_library.materials[*place].sessions.push_back({session->id, session->title, session->date});
        }
        for (LibraryMaterial &one : m_library.materials) {
            std::stable_sort(one.sessions.begin(), one.sessions.end(),
                             [](const MaterialUse &a, const MaterialUse &b) { return a.date < b.date; });
            QSet<QString> titles;
            std::erase_if(one.sessions, [&](const MaterialUse &use) {
                const bool another = titles.contains(use.title);
                titles.insert(use.title);
                return another;
            });
        }
    }

    void readStudies()
    {
        QHash<PersonId, QString> people;
        for (const Person &person : m_reader.all<Person>(Query().inAcademy(m_library.academy).only(&Person::name)))
            people.insert(person.id, person.name);
        const Query query = Query().inAcademy(m_library.academy).orderBy(&Study::studiedOn);
        for (const Study &study : m_reader.all<Study>(query)) {
            const auto place = m_places.constFind(study.material);
            if (place == m_places.constEnd())
                continue;
            for (StudyCell &cell : m_library.materials[*place].cells) {
                if (cell.team == study.team)
                    cell.marks.push_back({study.id, people.value(study.person), study.studiedOn});
            }
        }
    }

    const Reader &m_reader;
    QDate m_today;
    TeamId m_viewer;
    Library m_library;
    QHash<MaterialId, size_t> m_places;
};

} // namespace

Library readLibrary(const Reader &reader, AcademyId academy, QDate today, TeamId viewer)
{
    return LibraryGatherer(reader, academy, today, viewer).gather();
}

// Writing ------------------------------------------------------------------------------------------------------------

StudyId addStudy(Edit &edit, TeamId team, MaterialId material, PersonId person, QDate on)
{
    Study study;
    study.team = team;
    study.material = material;
    study.person = person;
    study.studiedOn = on;
    return edit.insert(study);
}

int removeStudies(Edit &edit, TeamId team, MaterialId material)
{
    const std::vector<Study> studies = edit.where(&Study::team, team, Query().where(&Study::material, material));
    for (const Study &study : studies)
        edit.remove(study.id);
    return int(studies.size());
}

Material materialFrom(const MaterialEntry &source, Language language)
{
    Material material;
    material.title = source.title.in(language);
    material.kind = source.kind;
    material.description = source.description.in(language);
    material.link = source.link;
    material.themes = source.themes;
    material.language = source.language.isEmpty() ? languageCode(language) : source.language;
    return material;
}

int addCatalogueMaterials(Edit &edit, const Catalogue &catalogue, AcademyId academy)
{
    const Language language = languageFromCode(edit.get(academy).language).value_or(Language::English);
    QHash<QString, PhaseId> phases;
    for (const Phase &phase : edit.where(&Phase::academy, academy))
        phases.insert(phase.code, phase.id);
    QSet<QString> titles;
    double rank = 0;
    for (const Material &material : edit.where(&Material::academy, academy)) {
        titles.insert(material.title);
        rank = std::max(rank, material.rank);
    }
    int added = 0;
    for (const MaterialEntry &entry : catalogue.materials()) {
        const bool there = std::any_of(allLanguages.begin(), allLanguages.end(),
                                       [&](Language any) { return titles.contains(entry.title.in(any)); });
        if (there)
            continue;
        Material material = materialFrom(entry, language);
        material.academy = academy;
        material.phase = phases.value(entry.phase);
        material.rank = ++rank;
        edit.insert(material);
        ++added;
    }
    return added;
}

} // namespace polku
