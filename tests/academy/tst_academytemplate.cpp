#include "academy/planpreview.h"
#include "catalogue/templatefile.h"
#include "support/canaries.h"
#include "templatecase.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace polku;
using namespace polku::test;

/// An academy as the template of the next one.
class TestAcademyTemplate : public TemplateCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameScheduleComesBack_data();
    void theSameScheduleComesBack();
    void whatWasMovedByHandComesAlong();
    void aDayMovedOffAHolidayGoesBack();
    void sessionsOfTeamsAreTakenOnce();
    void materialsComeAlongWithTheirSessions();
    void ownTextsComeAlongAndOthersKeepTheirLanguages();
    void nothingOfTeamsOrNotesIsInIt();
    void whatHasNoDateIsLeftOutAndTold();
    void refusesWhatHasNoWeeks();

private:
    static QStringList lines(const AcademyPlan &plan);
};

/// Everything of a plan that a person sees, one line a thing, sorted.
QStringList TestAcademyTemplate::lines(const AcademyPlan &plan)
{
    QStringList lines{QStringLiteral("academy %1 %2 %3")
                          .arg(plan.academy.starts.toString(Qt::ISODate), plan.academy.ends.toString(Qt::ISODate),
                               plan.academy.description)};
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    for (const Phase &phase : plan.phases) {
        lines.append(QStringLiteral("phase %1 %2 %3–%4 %5 %6")
                         .arg(phase.code, phase.name, day(phase.starts), day(phase.ends), phase.description)
                         .arg(int(phase.kind)));
    }
    const auto add = [&](const char *kind, const std::vector<InPhase<Session>> &sessions) {
        for (const auto &[phase, session] : sessions) {
            lines.append(QStringLiteral("%1 %2 %3 %4 %5–%6 %7 %8 in %9")
                             .arg(QLatin1String(kind), session.code, session.title, day(session.date),
                                  session.begins.toString(), session.finishes.toString(), session.movedFrom,
                                  session.agenda)
                             .arg(phase));
        }
    };
    add("session", plan.sessions);
    add("team session", plan.teamSessions);
    for (const auto &[phase, deliverable] : plan.deliverables) {
        lines.append(QStringLiteral("deliverable %1 %2 %3 %4 %5 in %6")
                         .arg(deliverable.code, deliverable.title, day(deliverable.due), deliverable.guidance)
                         .arg(deliverable.required)
                         .arg(phase));
    }
    for (const Criterion &criterion : plan.criteria)
        lines.append(QStringLiteral("criterion %1 %2").arg(criterion.name).arg(criterion.weight.value_or(-1)));
    for (const Theme &theme : plan.themes)
        lines.append(QStringLiteral("theme %1 %2 %3").arg(theme.code, theme.name, theme.eforms));
    for (const auto &[phase, material] : plan.materials)
        lines.append(QStringLiteral("material %1 %2 in %3").arg(material.title, material.language).arg(phase));
    std::sort(lines.begin(), lines.end());
    return lines;
}

void TestAcademyTemplate::theSameScheduleComesBack_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("language");
    // Starts on each weekday, over Christmas, Easter, Ascension Day and Midsummer, in each language.
    int number = 0;
    for (QDate start(2025, 8, 4); start < QDate(2027, 6, 1); start = start.addDays(36)) {
        const int language = number++ % 3;
        QTest::addRow("%s", qPrintable(start.toString(QStringLiteral("ddd yyyy-MM-dd")))) << start << language;
    }
}

void TestAcademyTemplate::theSameScheduleComesBack()
{
    QFETCH(QDate, start);
    QFETCH(int, language);
    const ProgrammeTemplate &built = *m_catalogue.programme({});
    const AcademyId academy = make(start, Language(language));
    const AcademyTemplate made = templateOf(academy);
    QCOMPARE(made.leftOut, QStringList());
    // Through a file, as it is passed on.
    const ProgrammeTemplate read = valueOf(readTemplate(templateJson(made.programme), text("own.json")));
    QVERIFY(read == made.programme);
    for (const QDate another : {start, start.addDays(7), QDate(2028, 1, 12)}) {
        for (const Language other : allLanguages)
            QCOMPARE(lines(plan(read, another, other)), lines(plan(built, another, other)));
    }
}

void TestAcademyTemplate::whatWasMovedByHandComesAlong()
{
    const AcademyId academy = make(QDate(2027, 1, 18));
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Session &session : edit.where(&Session::code, text("workshop_model"))) {
            edit.set(session.id, &Session::date, QDate(2027, 2, 2)); // Tuesday of week 3
            edit.set(session.id, &Session::begins, QTime(13, 0));
            edit.set(session.id, &Session::finishes, QTime(15, 0));
        }
        for (const Phase &phase : edit.where(&Phase::code, text("month_2")))
            edit.set(phase.id, &Phase::starts, QDate(2027, 2, 17)); // Wednesday of week 5
        Session extra;
        extra.academy = academy;
        extra.title = text("Extra day");
        extra.date = QDate(2027, 2, 25); // Thursday of week 6, in no phase
        extra.begins = QTime(9, 0);
        edit.insert(extra);
    }));
    const AcademyPlan next = plan(templateOf(academy).programme, QDate(2028, 1, 17));
    const auto session = [&](const char *title) {
        for (const auto &each : next.sessions) {
            if (each.record.title == text(title))
                return each;
        }
        qFatal("no session %s", title);
    };
    QCOMPARE(session("Workshop: operating model").record.date, QDate(2028, 2, 1));
    QCOMPARE(session("Workshop: operating model").record.begins, QTime(13, 0));
    QCOMPARE(next.phases.at(2).starts, QDate(2028, 2, 16));
    QCOMPARE(session("Extra day").record.date, QDate(2028, 2, 24));
    QCOMPARE(session("Extra day").record.finishes, QTime(10, 0));
    QCOMPARE(next.phases.at(session("Extra day").phase).code, text("month_2"));
}

void TestAcademyTemplate::aDayMovedOffAHolidayGoesBack()
{
    // The closing seminar falls on Ascension Day and is held on the Friday.
    const AcademyId academy = make(QDate(2027, 1, 11));
    const AcademyPlan next = plan(templateOf(academy).programme, QDate(2028, 1, 10));
    for (const auto &session : next.sessions) {
        if (session.record.code == text("closing"))
            QCOMPARE(session.record.date.dayOfWeek(), 4);
    }
    // The same for a session that the coach added and the schedule moved, which no template knows.
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Session extra;
        extra.academy = academy;
        extra.title = text("Extra day");
        extra.date = QDate(2027, 5, 7);
        extra.movedFrom = text("6 May 2027 is a holiday: Ascension Day.");
        edit.insert(extra);
    }));
    const std::vector<SessionTemplate> sessions = templateOf(academy).programme.sessions;
    const auto extra = std::find_if(sessions.begin(), sessions.end(), [](const SessionTemplate &session) {
        return session.title.en == text("Extra day");
    });
    QVERIFY(extra != sessions.end());
    QCOMPARE(extra->weekday, 4);
}

void TestAcademyTemplate::sessionsOfTeamsAreTakenOnce()
{
    const AcademyId academy = make(QDate(2027, 1, 18));
    std::vector<TeamId> teams;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const char *name : {"One", "Two", "Three"}) {
            Team team;
            team.academy = academy;
            team.name = text(name);
            team.state = TeamState::Participant;
            teams.push_back(addTeam(edit, m_catalogue, team));
        }
        const auto add = [&](TeamId team, const char *title) {
            Session session;
            session.academy = academy;
            session.team = team;
            session.title = text(title);
            session.agenda = text("About this team only");
            session.date = QDate(2027, 3, 3);
            edit.insert(session);
        };
        add(teams[0], "Visit");
        add(teams[1], "Visit");
        add(teams[2], "A word with the mayor");
    }));
    const ProgrammeTemplate made = templateOf(academy).programme;
    const auto titles = [](const ProgrammeTemplate &programme) {
        QStringList found;
        for (const SessionTemplate &session : programme.sessions) {
            if (session.perTeam)
                found.append(session.title.en);
        }
        found.sort();
        return found;
    };
    QStringList expected = titles(*m_catalogue.programme({}));
    expected.append(text("Visit"));
    expected.sort();
    QCOMPARE(titles(made), expected);
    QVERIFY(!templateJson(made).contains("About this team only"));
    // The first team's day is the template's, whoever came after.
    for (const SessionTemplate &session : made.sessions) {
        const auto &built = m_catalogue.programme({})->sessions;
        const auto same = std::find_if(built.begin(), built.end(),
                                       [&](const SessionTemplate &each) { return each.code == session.code; });
        if (same != built.end())
            QVERIFY2(*same == session, qPrintable(session.code));
    }
}

void TestAcademyTemplate::materialsComeAlongWithTheirSessions()
{
    const AcademyId academy = make(QDate(2026, 1, 19));
    const auto participant = [&](Edit &edit, AcademyId in, const char *name) {
        Team team;
        team.academy = in;
        team.name = text(name);
        team.state = TeamState::Participant;
        return addTeam(edit, m_catalogue, team);
    };
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        const auto materials = edit.where(&Material::academy, academy, Query().orderBy(&Material::rank));
        Material own;
        own.academy = academy;
        own.title = text("Slides of the day");
        own.phase = materials.front().phase;
        const MaterialId slides = edit.insert(own);
        // One that goes: the template must not name what it does not have.
        edit.remove(materials.at(2).id);
        const Session forAll = edit.where(&Session::academy, academy, Query().orderBy(&Session::date)).front();
        edit.insert(SessionMaterial{{}, forAll.id, slides, 1});
        edit.insert(SessionMaterial{{}, forAll.id, materials.at(1).id, 2});
        const std::vector<TeamId> teams{participant(edit, academy, "Town"), participant(edit, academy, "City")};
        int number = 0;
        for (const TeamId team : teams) {
            const auto sessions = edit.where(&Session::team, team, Query().orderBy(&Session::date));
            edit.insert(SessionMaterial{{}, sessions.front().id, materials.at(0).id, 1});
            if (number++ == 0)
                edit.insert(SessionMaterial{{}, sessions.back().id, materials.at(0).id, 1});
        }
    }));
    const AcademyTemplate made = templateOf(academy);
    const ProgrammeTemplate read = valueOf(readTemplate(templateJson(made.programme), text("own.json")));
    QVERIFY(read == made.programme);

    const AcademyId next = make(QDate(2027, 1, 18), Language::English, &read);
    valueOf(m_workspace->edit({}, [&](Edit &edit) { participant(edit, next, "Village"); }));
    const auto uses = [&](AcademyId of) {
        QStringList found;
        valueOf(m_workspace->read([&](const Reader &reader) {
            for (const SessionMaterial &use : reader.all<SessionMaterial>(Query().inAcademy(of))) {
                const Session session = reader.get(use.session);
                found.append(
                    QStringLiteral("%1 %2: %3")
                        .arg(session.code, session.team ? text("team") : text("all"), reader.get(use.material).title));
                if (reader.get(use.material).academy != of)
                    qFatal("A material of another academy");
            }
            return true;
        }));
        found.removeDuplicates();
        found.sort();
        return found;
    };
    QVERIFY(uses(academy).size() >= 4);
    QCOMPARE(uses(next), uses(academy));
    // Two of the session for all, one of each session of the team.
    QCOMPARE(all<SessionMaterial>(Query().inAcademy(next)).size(), size_t(4));
}

void TestAcademyTemplate::ownTextsComeAlongAndOthersKeepTheirLanguages()
{
    const AcademyId academy = make(QDate(2027, 1, 18), Language::Finnish);
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        edit.set(academy, &Academy::name, text("Kevät 2027"));
        for (const Session &session : edit.where(&Session::code, text("kickoff")))
            edit.set(session.id, &Session::title, text("Lähtölaukaus"));
        for (const Criterion &criterion : edit.where(&Criterion::code, text("team")))
            edit.set(criterion.id, &Criterion::weight, 40);
        for (const Material &material : edit.all<Material>(Query().orderBy(&Material::rank).limit(1)))
            edit.remove(material.id);
    }));
    const ProgrammeTemplate made = templateOf(academy).programme;
    QCOMPARE(made.name.sv, text("Kevät 2027"));
    QCOMPARE(made.code, text("kevat_2027"));
    for (const SessionTemplate &session : made.sessions) {
        if (session.code == text("kickoff"))
            QCOMPARE(session.title.en, text("Lähtölaukaus"));
        if (session.code == text("closing"))
            QCOMPARE(session.title.en, text("Closing seminar"));
    }
    const auto team = std::find_if(made.criteria.begin(), made.criteria.end(),
                                   [](const CriterionTemplate &each) { return each.code == text("team"); });
    QCOMPARE(team->weight, 40);
    QCOMPARE(made.materials->size(), m_catalogue.materials().size() - 1);
}

void TestAcademyTemplate::nothingOfTeamsOrNotesIsInIt()
{
    plantCanaries(*m_workspace);
    const Academy academy = all<Academy>().front();
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        edit.set(academy.id, &Academy::starts, QDate(2027, 1, 18));
        edit.set(academy.id, &Academy::language, text("en"));
        for (const Phase &phase : edit.all<Phase>()) {
            edit.set(phase.id, &Phase::starts, QDate(2027, 1, 18));
            edit.set(phase.id, &Phase::ends, QDate(2027, 5, 16));
        }
        // One of a team, and the same for all.
        for (Session session : edit.all<Session>()) {
            edit.set(session.id, &Session::date, QDate(2027, 2, 3));
            session.id = {};
            session.team = {};
            session.code = text("for_all");
            session.date = QDate(2027, 2, 4);
            edit.insert(session);
        }
        for (const Deliverable &deliverable : edit.all<Deliverable>())
            edit.set(deliverable.id, &Deliverable::due, QDate(2027, 2, 5));
    }));
    const QString json = QString::fromUtf8(templateJson(templateOf(academy.id).programme));
    QSet<QString> found;
    static const QRegularExpression canary(QStringLiteral("canary-[a-z_]+-[a-z_]+"));
    for (auto match = canary.globalMatch(json); match.hasNext();)
        found.insert(match.next().captured());
    QVERIFY(found.contains(text("canary-session-agenda")));
    // Only the academy's own kinds, and of them nothing about who, where and how it went.
    static const QRegularExpression allowed(
        QStringLiteral("^canary-(academy-(name|description)|phase-(code|name|description)|session-(title|agenda)|"
                       "deliverable-(code|title|guidance)|criterion-(code|name|guidance)|"
                       "theme-(code|name|eforms|description)|material-(title|description|link|themes|language))$"));
    for (const QString &word : std::as_const(found))
        QVERIFY2(allowed.match(word).hasMatch(), qPrintable(word));
}

void TestAcademyTemplate::whatHasNoDateIsLeftOutAndTold()
{
    const AcademyId academy = make(QDate(2027, 1, 18));
    const size_t before = templateOf(academy).programme.sessions.size();
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Session &session : edit.where(&Session::code, text("kickoff")))
            edit.set(session.id, &Session::date, QDate());
        for (const Session &session : edit.where(&Session::code, text("closing")))
            edit.set(session.id, &Session::state, SessionState::Cancelled);
        for (const Deliverable &deliverable : edit.where(&Deliverable::code, text("feedback")))
            edit.set(deliverable.id, &Deliverable::due, QDate());
    }));
    const AcademyTemplate made = templateOf(academy);
    QCOMPARE(made.programme.sessions.size(), before - 2);
    QCOMPARE(made.leftOut.size(), 1);
    QVERIFY2(made.leftOut.front().startsWith(text("2 ")), qPrintable(made.leftOut.front()));
}

void TestAcademyTemplate::refusesWhatHasNoWeeks()
{
    const AcademyId academy = make(QDate(2027, 1, 18));
    const auto fails = [&] {
        return m_workspace->read([&](const Reader &reader) {
            return templateOfAcademy(reader, m_catalogue, academy, Words(Language::English));
        });
    };
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Phase &phase : edit.all<Phase>())
            edit.set(phase.id, &Phase::ends, QDate());
    }));
    QCOMPARE(fails().error().what, text("“Academy” has no phase with a first and a last day."));
    valueOf(m_workspace->set(academy, &Academy::starts, QDate()));
    QCOMPARE(fails().error().kind, ErrorKind::BadInput);
    QCOMPARE(fails().error().what, text("“Academy” has no first day, so its weeks cannot be counted."));
}

POLKU_TEST_MAIN(TestAcademyTemplate)
#include "tst_academytemplate.moc"
