#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;
using namespace polku::test;

/// Actions on the command line.
class TestCommandActions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void refusesACircleByName();

private:
    TemporaryFolder m_folder;
};

void TestCommandActions::refusesACircleByName()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
    const Ran listed = run(m_folder, "list sample.polku action --json");
    POLKU_ENDED(listed, 0);
    // Two actions of one team that wait for nothing.
    QJsonObject first;
    QJsonObject second;
    for (const QJsonValue &row : QJsonDocument::fromJson(listed.bytes).array()) {
        const QJsonObject action = row.toObject();
        if (!action.value(QLatin1String("waits_for")).toArray().isEmpty())
            continue;
        if (first.isEmpty())
            first = action;
        else if (second.isEmpty() && action.value(QLatin1String("team")) == first.value(QLatin1String("team")))
            second = action;
    }
    QVERIFY(!second.isEmpty());
    const auto id = [](const QJsonObject &action) { return action.value(QLatin1String("id")).toVariant().toString(); };
    const auto title = [](const QJsonObject &action) { return action.value(QLatin1String("title")).toString(); };
    const auto set = [&](const QJsonObject &action, const QJsonObject &before) {
        return run(m_folder, {QStringLiteral("set"), QStringLiteral("sample.polku"), QStringLiteral("action"),
                              id(action), QStringLiteral("waits_for"), id(before)});
    };
    POLKU_ENDED(set(first, second), 0);
    const Ran refused = set(second, first);
    QVERIFY(refused.code != 0);
    const QString circle = QStringLiteral("%1 → %2 → %1").arg(title(second), title(first));
    QVERIFY2(refused.errors.contains(circle), qPrintable(refused.errors));
    QVERIFY(set(first, first).code != 0);
}

POLKU_TEST_MAIN(TestCommandActions)
#include "tst_commandactions.moc"
