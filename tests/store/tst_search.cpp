#include "store/search.h"
#include "store/workspace.h"
#include "support/baredatabase.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QRandomGenerator>

using namespace polku;
using namespace polku::test;

class TestSearch : public TestCase
{
    Q_OBJECT

    std::optional<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    std::vector<SearchHit> find(const QString &text, int limit = 50) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) { return search(reader, text, limit); }));
    }

    ActionId addAction(Edit &edit, const QString &title, const QString &description) const
    {
        Action action;
        action.title = title;
        action.description = description;
        return edit.insert(action);
    }
    ActionId addAction(const QString &title, const QString &description)
    {
        ActionId id;
        valueOf(m_workspace->edit({}, [&](Edit &edit) { id = addAction(edit, title, description); }));
        return id;
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_workspace.reset();
        m_workspace = createWorkspace(m_folder.emplace().path(QStringLiteral("a.polku")));
    }

    void wordsAreFoundByTheirBeginning()
    {
        const ActionId action =
            addAction(QStringLiteral("Oppisopimuspaikkoja kouluruokailuun"), QStringLiteral("Työllistämisehto"));
        QCOMPARE(find(QStringLiteral("oppisop")).size(), size_t(1));
        QCOMPARE(find(QStringLiteral("oppisop")).front().record, RecordRef(action));
        QCOMPARE(find(QStringLiteral("TYÖLL")).size(), size_t(1));
        QVERIFY(find(QStringLiteral("tyoll")).empty());
        QVERIFY(find(QStringLiteral("sopimus")).empty());
        valueOf(m_workspace->undo());
        QVERIFY(find(QStringLiteral("oppisop")).empty());
    }

    void nothingTypedIsSyntax()
    {
        addAction(QStringLiteral("Not a title"), QStringLiteral("😀 𐐀𐐁𐐂𐐃 and or"));
        for (const char *odd : {"\"", "a*b(c)", "title:x", "'; DROP TABLE pilot; --", "", "   ", "^", "NEAR(a b)",
                                "not:", "-title", "col{", "𐐀", "\xcc\x88\xcc\x88\xcc\x88\xcc\x88"})
            (void)find(QString::fromUtf8(odd));
        QVERIFY(find(QStringLiteral("pasted words ").repeated(3000)).empty());
        QVERIFY(find(QStringLiteral("longword").repeated(10'000)).empty());
        QCOMPARE(find(QStringLiteral("and or ").repeated(3000)).size(), size_t(1));
        QCOMPARE(find(QStringLiteral("AND OR NOT")).size(), size_t(1));
        QCOMPARE(find(QString::fromUtf8("𐐀𐐁𐐂𐐃")).size(), size_t(1));
    }

    void hitsShowTheWordsInTheirContext()
    {
        addAction(QStringLiteral("Oppisopimuspaikkoja"),
                  QStringLiteral("Alku ").repeated(40) +
                      QStringLiteral("ja sitten Keittiöryhmä saa opiskelijan, keittiö. ") +
                      QStringLiteral("Loppu ").repeated(40));
        const auto hits = find(QStringLiteral("keittiö a"));
        QCOMPARE(hits.size(), size_t(1)); // the single letter is left out
        const QString context = hits.front().context;
        QVERIFY2(context.contains(QStringLiteral("\x02Keittiö\x03ryhmä saa")), qPrintable(context));
        QVERIFY2(context.contains(QStringLiteral("\x02keittiö\x03.")), qPrintable(context));
        QVERIFY(context.startsWith(QStringLiteral("…")) && context.endsWith(QStringLiteral("…")));
        QVERIFY(context.size() < 200);
        // A word in the title alone is shown from there.
        QVERIFY(find(QStringLiteral("oppisop")).front().context.startsWith(matchBegins));
    }

    void fewMatchesShowTitlesFirstThenWhereTheWordMattersMost()
    {
        const QString filling = QStringLiteral(" täyte").repeated(60);
        const ActionId often = addAction(QStringLiteral("A"), QStringLiteral("hankinta, hankinta, hankinta") + filling);
        const ActionId title = addAction(QStringLiteral("Iso hankinta"), filling);
        const ActionId older = addAction(QStringLiteral("B"), QStringLiteral("hankinta täyte") + filling);
        const ActionId newer = addAction(QStringLiteral("C"), QStringLiteral("hankinta täyte") + filling);
        std::vector<RecordRef> found;
        for (const SearchHit &hit : find(QStringLiteral("hankinta")))
            found.push_back(hit.record);
        QCOMPARE(found, (std::vector<RecordRef>{title, often, newer, older}));
    }

    void manyMatchesShowTheNewestTitlesFirst()
    {
        valueOf(m_workspace->edit({}, [&](Edit &edit) {
            addAction(edit, QStringLiteral("Vanhin hankinta"), {});
            for (int i = 0; i < 1500; ++i)
                addAction(edit, QStringLiteral("Tehtävä %1").arg(i), QStringLiteral("hankinta"));
            addAction(edit, QStringLiteral("Hankinta otsikossa"), {});
            addAction(edit, QStringLiteral("Uusin tehtävä"), QStringLiteral("hankinta"));
        }));
        for (const QString &typed : {QStringLiteral("ha"), QStringLiteral("han"), QStringLiteral("hankinta")}) {
            const auto hits = find(typed, 20);
            QCOMPARE(hits.size(), size_t(20));
            QCOMPARE(hits.at(0).title, QStringLiteral("Hankinta otsikossa"));
            QCOMPARE(hits.at(1).title, QStringLiteral("Vanhin hankinta"));
            QCOMPARE(hits.at(2).title, QStringLiteral("Uusin tehtävä"));
            QCOMPARE(hits.at(3).title, QStringLiteral("Tehtävä 1499"));
        }
    }

    void theWholeWordIsFoundAmongManyThatBeginAlike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("the only one, the oldest") << QStringLiteral("hanhi");
        QTest::newRow("with a common word") << QStringLiteral("hanhi hankinta");
        QTest::newRow("two common words, seldom together") << QStringLiteral("hankinta hankala");
        QTest::newRow("two rare words") << QStringLiteral("hanhi hankala hankinta");
    }
    void theWholeWordIsFoundAmongManyThatBeginAlike()
    {
        QFETCH(QString, typed);
        ActionId sought;
        valueOf(m_workspace->edit({}, [&](Edit &edit) {
            sought = addAction(edit, QStringLiteral("Etsitty"), QStringLiteral("hanhi hankinta hankala"));
            for (int i = 0; i < 2500; ++i) {
                addAction(edit, QStringLiteral("Tehtävä %1").arg(i),
                          i % 2 ? QStringLiteral("hankinta ja hanke") : QStringLiteral("hankala hanke"));
            }
        }));
        const auto hits = find(typed);
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits.front().record, RecordRef(sought));
    }

    /// Whatever way the search takes, its hits are those of the plain FTS5 query, titles before texts.
    void hitsAreThoseOfTheIndex()
    {
        const QStringList words{QStringLiteral("hankinta"),  QStringLiteral("hankintaehto"), QStringLiteral("hanke"),
                                QStringLiteral("Hankala"),   QStringLiteral("hanhi"),        QStringLiteral("koulu"),
                                QStringLiteral("koulutus"),  QStringLiteral("kohde"),        QStringLiteral("ääni"),
                                QStringLiteral("äänestys"),  QStringLiteral("aani"),         QStringLiteral("x-ray"),
                                QStringLiteral("koe.hanhi"), QStringLiteral("2026"),         QStringLiteral("202"),
                                QStringLiteral("ÄÄNEKOSKI"), QStringLiteral("työ"),          QStringLiteral("työpaja")};
        QRandomGenerator random(7);
        const auto text = [&](int longest) {
            QStringList made;
            for (int i = random.bounded(longest); i >= 0; --i)
                made.append(words.at(std::min(random.bounded(int(words.size())), random.bounded(int(words.size())))));
            return made.join(QLatin1Char(' '));
        };
        valueOf(m_workspace->edit({}, [&](Edit &edit) {
            for (int i = 0; i < 4000; ++i)
                addAction(edit, text(2), text(5));
        }));
        const BareDatabase file(m_workspace->path(), BareDatabase::Mode::Look);
        constexpr int limit = 40;
        int few = 0;
        int many = 0;
        for (int run = 0; run < 300; ++run) {
            QStringList typed;
            QStringList quoted;
            for (int i = random.bounded(3); i >= 0; --i) {
                const QString word = words.at(random.bounded(int(words.size()))).section(QLatin1Char('.'), 0, 0);
                typed.append(word.left(2 + random.bounded(int(word.size()) - 1)));
                for (const QString &part : typed.constLast().split(QLatin1Char('-'), Qt::SkipEmptyParts)) {
                    if (part.size() > 1)
                        quoted.append(QLatin1Char('"') + part + QStringLiteral("\"*"));
                }
            }
            if (quoted.isEmpty())
                continue;
            const auto matching = [&](const QString &expression) {
                return file.texts("SELECT rowid FROM search WHERE search MATCH '" + expression.toUtf8() +
                                  "' ORDER BY rowid DESC");
            };
            const QString expression = quoted.join(QLatin1Char(' '));
            const QStringList all = matching(expression);
            const QStringList titles = matching(QStringLiteral("title : (%1)").arg(expression));
            QStringList found;
            for (const SearchHit &hit : find(typed.join(QLatin1Char(' ')), limit))
                found.append(QString::number(hit.record.id));
            const QByteArray context = typed.join(QLatin1Char(' ')).toUtf8();
            QVERIFY2(found.size() == std::min<qsizetype>(limit, all.size()), context);
            QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
            for (qsizetype i = 0; i < found.size(); ++i) {
                QVERIFY2(all.contains(found.at(i)), context);
                QVERIFY2(titles.contains(found.at(i)) == (i < titles.size()), context);
            }
            (all.size() > limit ? many : few) += 1;
        }
        QVERIFY2(few > 30 && many > 30, qPrintable(QStringLiteral("%1 %2").arg(few).arg(many)));
    }
};

POLKU_TEST_MAIN(TestSearch)
#include "tst_search.moc"
