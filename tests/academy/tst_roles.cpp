#include "academy/roles.h"
#include "model/records.h"
#include "support/testcase.h"

using namespace polku;

class TestRoles : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoIsMissing_data();
    void tellsWhoIsMissing();
    void whoLeftDoesNotCount();
};

static QString codes(const std::vector<PersonRole> &roles)
{
    QStringList list;
    for (const PersonRole role : roles)
        list.append(QLatin1String(codeOf(role)));
    return list.join(QLatin1Char(' '));
}

static std::vector<Person> peopleIn(const QString &roles)
{
    std::vector<Person> people;
    for (const QString &code : roles.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Person person;
        person.role = codec::Codec<PersonRole>::fromValue(code);
        people.push_back(person);
    }
    return people;
}

void TestRoles::tellsWhoIsMissing_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("organisations");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char *name, const char *theme, const char *organisations, const char *people,
                        const char *missing) {
        QTest::newRow(name) << QString::fromLatin1(theme) << QString::fromLatin1(organisations)
                            << QString::fromLatin1(people) << QString::fromLatin1(missing);
    };
    constexpr const char *five = "sponsor procurement_lead substance_unit procurement_expert sustainability_expert";
    row("nobody", "", "", "", five);
    row("all five", "SOC", "ngo", five, "");
    row("others do not stand in", "", "", "contact_person other employment_services", five);
    row("two of one role", "", "state_agency", "sponsor sponsor procurement_lead substance_unit procurement_expert",
        "sustainability_expert");
    row("employment in a city", "EMP", "city", five, "employment_services");
    row("employment in a municipality", "EMP", "municipality", five, "employment_services");
    row("a municipality among others", "EMP", "ngo municipality", five, "employment_services");
    row("employment without a municipality", "EMP", "wellbeing_services_county university", five, "");
    row("another theme in a city", "HR", "city", five, "");
    row("employment services are there", "EMP", "city", "employment_services sponsor",
        "procurement_lead substance_unit procurement_expert sustainability_expert");
}

void TestRoles::tellsWhoIsMissing()
{
    QFETCH(QString, theme);
    QFETCH(QString, organisations);
    QFETCH(QString, people);
    QFETCH(QString, missing);
    const QStringList kinds = organisations.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QCOMPARE(codes(missingRoles(theme, kinds, peopleIn(people))), missing);
}

void TestRoles::whoLeftDoesNotCount()
{
    std::vector<Person> people =
        peopleIn(QStringLiteral("sponsor procurement_lead substance_unit procurement_expert sustainability_expert"));
    people.front().left = true;
    QCOMPARE(codes(missingRoles({}, {}, people)), QStringLiteral("sponsor"));
    people.push_back(peopleIn(QStringLiteral("sponsor")).front());
    QCOMPARE(codes(missingRoles({}, {}, people)), QString());
}

POLKU_TEST_MAIN(TestRoles)
#include "tst_roles.moc"
