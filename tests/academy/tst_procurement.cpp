#include "academy/procurement.h"
#include "catalogue/catalogue.h"
#include "resources.h"
#include "support/testcase.h"

using namespace polku;

class TestProcurement : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void thresholds_data();
    void thresholds();
    void noDayMeansToday();
    void onlyStateAgenciesAreCentral();
    void valueBands_data();
    void valueBands();
};

void TestProcurement::thresholds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("central");
    QTest::addColumn<int>("level");
    const auto row = [](const char *type, qint64 value, QDate day, bool central, ThresholdLevel level) {
        QTest::addRow("%s %lld %d %s", type, value, day.year(), central ? "central" : "other")
            << QString::fromLatin1(type) << value << day << central << int(level);
    };
    const QDate in2025(2025, 12, 31);
    const QDate in2026(2026, 1, 1);
    row("goods_services", 59999, in2025, false, ThresholdLevel::Below);
    row("goods_services", 60000, in2025, false, ThresholdLevel::National);
    row("goods_services", 220999, in2025, false, ThresholdLevel::National);
    row("goods_services", 221000, in2025, false, ThresholdLevel::Eu);
    row("goods_services", 143000, in2025, true, ThresholdLevel::Eu);
    row("goods_services", 142999, in2025, true, ThresholdLevel::National);
    row("goods_services", 216000, in2026, false, ThresholdLevel::Eu);
    row("goods_services", 215999, in2026, false, ThresholdLevel::National);
    row("goods_services", 140000, in2026, true, ThresholdLevel::Eu);
    row("works", 149999, in2026, false, ThresholdLevel::Below);
    row("works", 5403999, in2026, false, ThresholdLevel::National);
    row("works", 5404000, in2026, false, ThresholdLevel::Eu);
    row("social_health", 399999, in2026, false, ThresholdLevel::Below);
    row("social_health", 400000, in2026, false, ThresholdLevel::National);
    row("social_health", 750000, in2026, false, ThresholdLevel::Eu);
    row("special_services", 300000, in2026, false, ThresholdLevel::National);
    row("concession", 500000, in2026, false, ThresholdLevel::National);
    row("concession", 5404000, in2026, false, ThresholdLevel::Eu);
    row("utilities", 431999, in2026, false, ThresholdLevel::Below);
    row("utilities", 432000, in2026, false, ThresholdLevel::Eu);
    row("utilities_works", 5404000, in2026, false, ThresholdLevel::Eu);
    // The EU's thresholds of 2030 are not known yet.
    row("goods_services", 59999, QDate(2030, 1, 1), false, ThresholdLevel::Below);
    row("goods_services", 100000, QDate(2030, 1, 1), false, ThresholdLevel::Unknown);
    row("nothing", 100000, in2026, false, ThresholdLevel::Unknown);
}

void TestProcurement::thresholds()
{
    QFETCH(QString, type);
    QFETCH(qint64, value);
    QFETCH(QDate, day);
    QFETCH(bool, central);
    QFETCH(int, level);
    const Catalogue catalogue;
    const ThresholdResult result = compareWithThresholds(catalogue.procurement().thresholds, type, value, day, {},
                                                         central ? BuyerLevel::Central : BuyerLevel::Other);
    QCOMPARE(int(result.level), level);
}

void TestProcurement::noDayMeansToday()
{
    const Catalogue catalogue;
    const auto compare = [&](std::optional<qint64> value) {
        return compareWithThresholds(catalogue.procurement().thresholds, QStringLiteral("goods_services"), value, {},
                                     QDate(2026, 5, 1));
    };
    QCOMPARE(compare(216000).level, ThresholdLevel::Eu);
    QCOMPARE(compare(std::nullopt).level, ThresholdLevel::Unknown);
    QCOMPARE(compare(std::nullopt).eu->amount, qint64(216000));
}

void TestProcurement::onlyStateAgenciesAreCentral()
{
    const Catalogue catalogue;
    QStringList central;
    for (const Entry &kind : catalogue.vocabulary(QLatin1String("organisation_kinds"))->entries) {
        if (buyerLevelOf(kind.code) == BuyerLevel::Central)
            central.append(kind.code);
    }
    QCOMPARE(central, QStringList{QStringLiteral("state_agency")});
}

void TestProcurement::valueBands_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("band");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("under_60k");
    QTest::newRow("just under") << qint64(59999) << QStringLiteral("under_60k");
    QTest::newRow("just at") << qint64(60000) << QStringLiteral("60k_150k");
    QTest::newRow("large") << qint64(1900000) << QStringLiteral("1m_5m");
    QTest::newRow("very large") << qint64(100000000000) << QStringLiteral("over_5m");
    QTest::newRow("negative") << qint64(-1) << QString();
}

void TestProcurement::valueBands()
{
    QFETCH(qint64, value);
    QFETCH(QString, band);
    const Catalogue catalogue;
    const ValueBand *found = valueBandOf(catalogue.procurement().valueBands, value);
    QCOMPARE(found ? found->code : QString(), band);
}

POLKU_TEST_MAIN(TestProcurement)
#include "tst_procurement.moc"
