#include "academy/waitsfor.h"

#include "academy/recordproblems.h"
#include "actioncase.h"

#include <random>

using namespace polku;
using namespace polku::test;

/// What waits for what, and that it never goes in a circle.
class TestWaitsFor : public ActionCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        makeActions(6);
    }
    void findsTheShortestCircle_data();
    void findsTheShortestCircle();
    void circlesAlreadyThereEndTheSearch();
    void tellsWhatIsBeforeAndAfter();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void writesEachOnce();
    void dropsWhatIsNoLongerThere();
    void warnsOfWhatIsDueLater();
    void aDeletedActionLeavesNoTrace();
    void historyTellsTitles();
    void noOrderOfEditsMakesACircle_data();
    void noOrderOfEditsMakesACircle();

private:
    WaitsFor links() const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) { return readWaitsFor(reader, m_team); }));
    }
    QString names(const std::vector<ActionId> &actions) const
    {
        QString all;
        for (const ActionId action : actions)
            all += links().titleOf(action);
        return all;
    }
};

/// Links as "a:bc d:a": a waits for b and c, d for a.
static std::vector<Action> graph(const QString &text)
{
    std::vector<Action> actions;
    for (char name = 'a'; name <= 'f'; ++name) {
        Action action;
        action.id = {name};
        action.title = QString(QLatin1Char(name));
        actions.push_back(action);
    }
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const QChar before : part.mid(2))
            actions[size_t(part.at(0).unicode() - u'a')].waitsFor.append(QString::number(before.unicode()));
    }
    return actions;
}

void TestWaitsFor::findsTheShortestCircle_data()
{
    QTest::addColumn<QString>("links");
    QTest::addColumn<QString>("wanted"); // "a:b"
    QTest::addColumn<QString>("circle");
    const auto row = [](const char *name, const char *links, const char *wanted, const char *circle) {
        QTest::newRow(name) << QString::fromLatin1(links) << QString::fromLatin1(wanted) << QString::fromLatin1(circle);
    };
    row("nothing", "", "a:", "");
    row("one link", "", "a:b", "");
    row("itself", "", "a:a", "a");
    row("two", "b:a", "a:b", "ab");
    row("three", "b:c c:a", "a:b", "abc");
    row("the same way twice is no circle", "b:d c:d", "a:bc", "");
    row("the shorter of two", "b:c c:a d:a", "a:bd", "ad");
    row("its old links do not count", "a:b b:a", "a:c", "");
    row("a circle elsewhere is not its own", "b:c c:b", "a:b", "");
    row("a long chain", "b:c c:d d:e e:f f:a", "a:b", "abcdef");
    row("beside others", "b:ef c:b", "a:cd", "");
}

void TestWaitsFor::findsTheShortestCircle()
{
    QFETCH(QString, links);
    QFETCH(QString, wanted);
    QFETCH(QString, circle);
    std::vector<ActionId> before;
    for (const QChar name : wanted.mid(2))
        before.push_back({name.unicode()});
    QString found;
    for (const ActionId id : WaitsFor(graph(links)).circle({wanted.at(0).unicode()}, before))
        found += QChar(char16_t(id.value));
    QCOMPARE(found, circle);
}

void TestWaitsFor::circlesAlreadyThereEndTheSearch()
{
    const WaitsFor links(graph(QStringLiteral("a:b b:c c:b d:a e:f f:e")));
    QCOMPARE(links.circle({'d'}, {ActionId{'a'}}), std::vector<ActionId>{});
    QCOMPARE(links.circle({'b'}, links.before({'b'})), (std::vector<ActionId>{{'b'}, {'c'}}));
}

void TestWaitsFor::tellsWhatIsBeforeAndAfter()
{
    valueOf(wait('a', "bc"));
    valueOf(wait('d', "b"));
    QCOMPARE(names(links().before(id('a'))), QStringLiteral("bc"));
    QCOMPARE(names(links().after(id('b'))), QStringLiteral("ad"));
    QVERIFY(links().isWaiting(id('a')));
    QVERIFY(!links().isWaiting(id('b')));
    set('b', &Action::status, ActionStatus::Done);
    QCOMPARE(names(links().openBefore(id('a'))), QStringLiteral("c"));
    QVERIFY(!links().isWaiting(id('d')));
    set('a', &Action::status, ActionStatus::Done);
    QVERIFY(!links().isWaiting(id('a'))); // what is done waits for nothing
}

void TestWaitsFor::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("names"); // of what a is to wait for; "?": no action, "!": another team's
    QTest::addColumn<QString>("why");
    QTest::newRow("itself") << QStringLiteral("a") << QStringLiteral("An action cannot wait for itself.");
    QTest::newRow("two") << QStringLiteral("b") << QStringLiteral("a → b → a");
    QTest::newRow("three") << QStringLiteral("c") << QStringLiteral("a → c → b → a");
    QTest::newRow("among others") << QStringLiteral("dc") << QStringLiteral("a → c → b → a");
    QTest::newRow("nobody's") << QStringLiteral("d?") << QStringLiteral("no action with the id “?”");
    QTest::newRow("another team's") << QStringLiteral("!") << QStringLiteral("no action with the id");
}

void TestWaitsFor::refusesWhatCannotBe()
{
    QFETCH(QString, names);
    QFETCH(QString, why);
    valueOf(wait('b', "a"));
    valueOf(wait('c', "b"));
    const QStringList before = tableDump(m_path);
    QStringList ids;
    for (const QChar name : names) {
        ids.append(name == QLatin1Char('?')   ? QString(name)
                   : name == QLatin1Char('!') ? QString::number(m_other.value)
                                              : QString::number(id(name.toLatin1()).value));
    }
    const Result<Changes> refused = wait('a', ids);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY2(refused.error().what.contains(QStringLiteral("“a”")), qPrintable(refused.error().what));
    QVERIFY2(refused.error().advice.contains(why), qPrintable(refused.error().advice));
    QCOMPARE(differences(before, tableDump(m_path)), QString());

    // The form tells the same beside the field, before anything is written.
    Action wanted = action('a');
    wanted.waitsFor = ids;
    const auto problem =
        valueOf(m_workspace->read([&](const Reader &reader) { return recordProblems(reader, toRow(wanted)); }));
    QCOMPARE(problem.size(), size_t(1));
    QCOMPARE(problem[0].field, &fieldOf(&Action::waitsFor));
    QCOMPARE(problem[0].severity, Problem::Severity::Error);
    QVERIFY(problemText(problem[0], Words(Language::English)).contains(why));
}

void TestWaitsFor::writesEachOnce()
{
    valueOf(wait('a', "cbc"));
    QCOMPARE(action('a').waitsFor, idsOfNames("cb"));
    valueOf(wait('a', ""));
    QCOMPARE(action('a').waitsFor, QStringList());
}

void TestWaitsFor::dropsWhatIsNoLongerThere()
{
    set('a', &Action::waitsFor, idsOfNames("b") + QStringList{QStringLiteral("77"), QStringLiteral("x")});
    valueOf(wait('a', action('a').waitsFor + idsOfNames("c")));
    QCOMPARE(action('a').waitsFor, idsOfNames("bc"));
}

void TestWaitsFor::warnsOfWhatIsDueLater()
{
    const auto warning = [&] {
        const auto found = valueOf(
            m_workspace->read([&](const Reader &reader) { return waitsForProblem(reader, reader.get(id('a'))); }));
        return found ? problemText(*found, Words(Language::English)) : QString();
    };
    valueOf(wait('a', "b"));
    set('a', &Action::due, QDate(2025, 11, 3));
    QCOMPARE(warning(), QString());
    set('b', &Action::due, QDate(2025, 11, 3));
    QCOMPARE(warning(), QString());
    set('b', &Action::due, QDate(2025, 11, 4));
    QCOMPARE(warning(), QStringLiteral("It waits for “b”, which is due later (4 November 2025)."));
    set('b', &Action::status, ActionStatus::Done);
    QCOMPARE(warning(), QString());
}

void TestWaitsFor::aDeletedActionLeavesNoTrace()
{
    valueOf(wait('a', "bcd"));
    valueOf(wait('e', "c"));
    const QStringList before = tableDump(m_path);
    valueOf(
        m_workspace->edit(Operation::remove(id('c'), QStringLiteral("c")), [&](Edit &edit) { edit.remove(id('c')); }));
    QCOMPARE(action('a').waitsFor, idsOfNames("bd"));
    QCOMPARE(action('e').waitsFor, QStringList());
    valueOf(m_workspace->undo());
    QCOMPARE(differences(before, tableDump(m_path)), QString());
    // With the whole team; other records are not looked at.
    valueOf(
        m_workspace->edit(Operation::remove(m_team, QStringLiteral("team")), [&](Edit &edit) { edit.remove(m_team); }));
    valueOf(m_workspace->undo());
    QCOMPARE(differences(before, tableDump(m_path)), QString());
}

void TestWaitsFor::historyTellsTitles()
{
    valueOf(wait('a', "bc"));
    QCOMPARE(sentenceOfStep(), QStringLiteral("Changed Waits for of “a”"));
    const Value value = codec::Codec<QStringList>::toValue(action('a').waitsFor);
    const QString text = valueOf(m_workspace->read([&](const Reader &reader) {
        return wording(fieldOf(&Action::waitsFor), value, m_catalogue, Words(Language::English), titlesFrom(reader));
    }));
    QCOMPARE(text, QStringLiteral("b, c"));
}

void TestWaitsFor::noOrderOfEditsMakesACircle_data()
{
    QTest::addColumn<int>("seed");
    const int one = qEnvironmentVariableIntValue("POLKU_SEED");
    for (int seed = one ? one : 1; seed <= (one ? one : 12); ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Actions are asked to wait for others at random; what is accepted can always be done in some order, and what is
/// refused really closes a circle, by a check that knows nothing of the one in the program.
void TestWaitsFor::noOrderOfEditsMakesACircle()
{
    QFETCH(int, seed);
    std::mt19937 random{quint32(seed)};
    constexpr int count = 6;
    std::array<QSet<int>, count> model;
    // Takes away what waits for nothing until nothing is left, or something stays.
    const auto canBeDone = [](std::array<QSet<int>, count> links) {
        QSet<int> open{0, 1, 2, 3, 4, 5};
        for (bool moved = true; moved;) {
            moved = false;
            for (const int action : QSet<int>(open)) {
                if (!links[size_t(action)].intersects(open)) {
                    open.remove(action);
                    moved = true;
                }
            }
        }
        return open.isEmpty();
    };
    int refused = 0;
    for (int step = 0; step < 25; ++step) {
        const int who = int(random() % count);
        QSet<int> wanted;
        QByteArray names;
        for (int other = 0; other < count; ++other) {
            if (random() % 4 == 0) {
                wanted.insert(other);
                names += char('a' + other);
            }
        }
        std::array<QSet<int>, count> next = model;
        next[size_t(who)] = wanted;
        const Result<Changes> written = wait(char('a' + who), names.constData());
        QCOMPARE(written.has_value(), canBeDone(next));
        if (written)
            model = next;
        else
            ++refused;
        for (int i = 0; i < count; ++i)
            QCOMPARE(int(action(char('a' + i)).waitsFor.size()), int(model[size_t(i)].size()));
    }
    QVERIFY(refused > 0);
}

POLKU_TEST_MAIN(TestWaitsFor)
#include "tst_waitsfor.moc"
