#include "base/businessid.h"
#include "base/cpv.h"
#include "base/dates.h"
#include "base/format.h"
#include "base/id.h"
#include "base/worddifference.h"
#include "support/testcase.h"

#include <QSet>

using namespace polku;
using namespace polku::test;

Q_DECLARE_METATYPE(polku::CpvCheck)

class TestBase : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void businessIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalised");
        const auto row = [](const char *text, const char *normalised) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(normalised);
        };
        row("2077474-0", "2077474-0");
        row("2229500-6", "2229500-6");
        row("1234567-1", "1234567-1");
        row("1234562-0", "1234562-0");
        row("201256-6", "0201256-6");
        row(" 2077474-0 ", "2077474-0");
        row("2077474-1", "");
        row("1234568-0", ""); // remainder 1: never issued
        row("20774740", "");
        row("2077474-", "");
        row("a077474-0", "");
        row("", "");
    }
    void businessIds()
    {
        QFETCH(QString, text);
        QFETCH(QString, normalised);
        QCOMPARE(normalisedBusinessId(text), normalised);
        QCOMPARE(isBusinessId(text), !normalised.isEmpty());
    }

    void cpvCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<CpvCheck>("expected");
        QTest::newRow("cleaning") << QStringLiteral("90910000-9") << CpvCheck::Agrees;
        QTest::newRow("construction") << QStringLiteral("45000000-7") << CpvCheck::Agrees;
        QTest::newRow("catering") << QStringLiteral("55520000-1") << CpvCheck::Agrees;
        QTest::newRow("real, from before the renumbering") << QStringLiteral("03300000-2") << CpvCheck::Unusual;
        QTest::newRow("as in eForms") << QStringLiteral("55520000") << CpvCheck::WithoutCheck;
        QTest::newRow("seven digits") << QStringLiteral("5552000") << CpvCheck::Malformed;
        QTest::newRow("words") << QStringLiteral("catering") << CpvCheck::Malformed;
        QTest::newRow("empty") << QString() << CpvCheck::Malformed;
    }
    void cpvCodes()
    {
        QFETCH(QString, code);
        QFETCH(CpvCheck, expected);
        QCOMPARE(checkCpv(code), expected);
    }

    void easterSundays()
    {
        QCOMPARE(easterSunday(2022), QDate(2022, 4, 17));
        QCOMPARE(easterSunday(2026), QDate(2026, 4, 5));
        QCOMPARE(easterSunday(2027), QDate(2027, 3, 28));
        QCOMPARE(easterSunday(2028), QDate(2028, 4, 16));
    }

    void idsAreOrderedAndDistinct()
    {
        FixedClock clock(QDate(2026, 3, 19));
        IdSource source(clock, [] { return 7u; }); // the worst generator
        QSet<qint64> seen;
        qint64 last = 0;
        for (int i = 0; i < 10'000; ++i) {
            if (i == 5'000)
                clock.advance(-86'400'000); // the clock steps back a day
            const qint64 id = source.next();
            QVERIFY(id > last);
            seen.insert(id);
            last = id;
        }
        QCOMPARE(seen.size(), 10'000);
    }

    void datesNumbersAndMoneyFollowTheLanguage()
    {
        const QDate day(2026, 3, 19);
        QCOMPARE(formatDate(Language::Finnish, day), QStringLiteral("19.3.2026"));
        QCOMPARE(formatDate(Language::Swedish, day), QStringLiteral("19.3.2026"));
        QCOMPARE(formatDate(Language::English, day), QStringLiteral("19 March 2026"));
        QCOMPARE(formatDate(Language::English, {}), QString());
        QCOMPARE(formatDateRange(Language::Finnish, day, day.addDays(1)), QStringLiteral("19.3.2026–20.3.2026"));
        const QTime nine(9, 5);
        QCOMPARE(formatTime(Language::Swedish, nine), QStringLiteral("9.05"));
        QCOMPARE(formatTime(Language::English, nine), QStringLiteral("09:05"));
        QCOMPARE(formatTime(Language::English, {}), QString());
        QCOMPARE(formatTimeRange(Language::Finnish, nine, QTime(11, 30)), QStringLiteral("9.05–11.30"));
        QCOMPARE(formatTimeRange(Language::Finnish, nine, {}), QStringLiteral("9.05"));
        QCOMPARE(formatTimeRange(Language::English, {}, nine), QStringLiteral("09:05"));
        QCOMPARE(formatNumber(Language::Finnish, 2.5), QStringLiteral("2,5"));
        QCOMPARE(formatNumber(Language::English, 24), QStringLiteral("24"));
        QCOMPARE(formatPercent(Language::English, 36), QStringLiteral("36%"));
        QCOMPARE(formatPercent(Language::Finnish, 36), QStringLiteral("36\u00a0%"));
        QCOMPARE(formatPercent(Language::Swedish, 12.5, 1), QStringLiteral("12,5\u00a0%"));
        QCOMPARE(unbroken(QStringLiteral("29 Sep 2025")), QStringLiteral("29\u00a0Sep\u00a02025"));
        QCOMPARE(formatEuros(Language::English, 1'900'000), QStringLiteral("€1,900,000"));
        QCOMPARE(formatEuros(Language::Finnish, 1'900'000).simplified(), QStringLiteral("1 900 000 €"));
        QCOMPARE(formatEurosShort(Language::English, 11'400'000), QStringLiteral("€11.4M"));
        QCOMPARE(formatEurosShort(Language::Finnish, 11'400'000).simplified(), QStringLiteral("11,4 milj. €"));
    }

    void wordDifferencesGiveBothTextsBack_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("both empty") << QString() << QString();
        QTest::newRow("from nothing") << QString() << QStringLiteral("uusi teksti");
        QTest::newRow("one word") << QStringLiteral("yksi kaksi kolme") << QStringLiteral("yksi neljä kolme");
        QTest::newRow("moved") << QStringLiteral("a b c d") << QStringLiteral("c d a b");
        QTest::newRow("punctuation") << QStringLiteral("Ehto, joka.") << QStringLiteral("Ehto joka!");
        QTest::newRow("emoji") << QStringLiteral("hyvä 👍") << QStringLiteral("hyvä 👎");
        QTest::newRow("very long") << QStringLiteral("a b ").repeated(20'000)
                                   << QStringLiteral("b c ").repeated(20'000);
    }
    void wordDifferencesGiveBothTextsBack()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QString first;
        QString second;
        for (const DifferencePart &part : wordDifferences(before, after)) {
            if (part.kind != DifferencePart::Kind::Added)
                first += part.text;
            if (part.kind != DifferencePart::Kind::Removed)
                second += part.text;
        }
        QCOMPARE(first, before);
        QCOMPARE(second, after);
    }

    void wordDifferencesNameTheWord()
    {
        using Kind = DifferencePart::Kind;
        const std::vector<DifferencePart> expected{{Kind::Same, QStringLiteral("yksi ")},
                                                   {Kind::Removed, QStringLiteral("kaksi")},
                                                   {Kind::Added, QStringLiteral("neljä")},
                                                   {Kind::Same, QStringLiteral(" kolme")}};
        QVERIFY(wordDifferences(QStringLiteral("yksi kaksi kolme"), QStringLiteral("yksi neljä kolme")) == expected);
    }
};

POLKU_TEST_MAIN(TestBase)
#include "tst_base.moc"
