// What the window remembers from one start to the next.

#include "shell/settings.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QCoreApplication>
#include <QFile>

using namespace polku;
using namespace polku::ui;

class SettingsTest : public polku::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void settingsThatStayAreNotWritten()
    {
        const test::TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("settings.ini"));
        const QString recent = folder.write(QStringLiteral("recent.polku"), "");
        const auto set = [&](const QString &page) {
            Settings settings(path);
            settings.addRecentFile(recent);
            settings.setFolder(folder.path());
            settings.setPage(page);
        };
        const auto written = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        set(QStringLiteral("pilots"));
        // Gone when Qt writes the file.
        const QByteArray before = "; a remark\n" + written();
        folder.write(QStringLiteral("settings.ini"), before);
        set(QStringLiteral("pilots"));
        QCOMPARE(written(), before);
        set(QStringLiteral("teams"));
        QVERIFY(written().contains("page=teams"));
        QCOMPARE(Settings(path).recentFiles(), QStringList{recent});
    }

    void settingsAreKept()
    {
        test::TemporaryFolder folder;
        const QString file = folder.path(QStringLiteral("settings.ini"));
        const QString one = folder.write(QStringLiteral("one.polku"), {});
        const QString two = folder.write(QStringLiteral("two.polku"), {});
        {
            Settings settings(file);
            QCOMPARE(settings.author(), QString()); // the account on the computer is no person's name
            settings.setScheme(theme::Scheme::Dark);
            settings.setLanguage(Language::Swedish);
            settings.setAuthor(QStringLiteral("Åsa Öberg"));
            settings.addRecentFile(one);
            settings.addRecentFile(two);
            settings.addRecentFile(one);
        }
        const Settings settings(file);
        QCOMPARE(settings.scheme(), theme::Scheme::Dark);
        QCOMPARE(settings.language(), Language::Swedish);
        QCOMPARE(settings.author(), QStringLiteral("Åsa Öberg"));
        QCOMPARE(settings.recentFiles(), (QStringList{one, two}));
        QFile::remove(two);
        QCOMPARE(settings.recentFiles(), QStringList{one});
    }
};

POLKU_TEST_MAIN(SettingsTest)
#include "tst_settings.moc"
