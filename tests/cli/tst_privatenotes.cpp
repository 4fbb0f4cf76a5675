// What only the coach may see is in nothing that the program gives out: whatever it can export is exported and read.

#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class TestPrivateNotes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areInNoExport();
    void areInTheCoachsOwnCopyOfEverything();
    void areToldToTheCoachAlone();

private:
    QJsonArray list(const char *kind) const
    {
        return QJsonDocument::fromJson(
                   run(m_folder, {text("list"), text("sample.polku"), text(kind), text("--json")}).bytes)
            .array();
    }
    void plant(const char *kind, const char *column) const
    {
        const QJsonArray all = list(kind);
        QVERIFY(!all.isEmpty());
        for (const QJsonValue &one : all) {
            POLKU_ENDED(run(m_folder, {text("set"), text("sample.polku"), text(kind),
                                       one[QLatin1String("id")].toVariant().toString(), text(column),
                                       text("canary %1").arg(text(kind))}),
                        0);
        }
    }
    /// What another program finds in an export.
    QString wordsOf(const QString &name) const
    {
        const QByteArray bytes = contentOf(m_folder.path(name));
        const bool pdf = bytes.startsWith("%PDF");
        if (!pdf && !bytes.startsWith("PK"))
            return QString::fromUtf8(bytes);
        QProcess reader;
        if (pdf)
            reader.start(text("pdftotext"), {m_folder.path(name), text("-")});
        else
            reader.start(text("unzip"), {text("-p"), m_folder.path(name)});
        if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
            qFatal("%s cannot be read.", qPrintable(name));
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    TemporaryFolder m_folder;
};

void TestPrivateNotes::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
    plant("coaching_note", "text");
    plant("coach_rating", "reason");
}

void TestPrivateNotes::areInNoExport()
{
    // The program itself says what it exports, so that nothing new is forgotten here.
    const Ran refused = run(m_folder, "export sample.polku nothing --to x.md");
    QVERIFY(refused.code != 0);
    const QString offered = refused.errors.section(text(": "), -1).section(QLatin1Char('.'), 0, 0).trimmed();
    QStringList exports = offered.split(text(", "));
    QVERIFY2(exports.removeOne(text("everything")) && exports.size() >= 6, qPrintable(refused.errors));
    const QString team = list("team").first()[QLatin1String("name")].toString();
    for (const QString &what : qAsConst(exports)) {
        QStringList written;
        for (const char *ending : {"md", "html", "pdf", "csv", "ics", "xlsx", "docx", "odt", "json"}) {
            const QString name = what + QLatin1Char('.') + text(ending);
            const QStringList command{text("export"), text("sample.polku"), what, text("--to"), name};
            const QStringList ofTeam{text("--team"), team};
            for (const QStringList &arguments : {command, command + ofTeam}) {
                if (run(m_folder, arguments).code != 0)
                    continue; // not in this format, or not of one team
                written.append(name);
                const QString words = wordsOf(name);
                QVERIFY2(!words.contains(text("canary")), qPrintable(name + QLatin1Char('\n') + words));
            }
        }
        QVERIFY2(!written.isEmpty(), qPrintable(what));
    }
}

/// The copy of everything is the coach's own, as the file itself is; without the notes it could not be read in again.
void TestPrivateNotes::areInTheCoachsOwnCopyOfEverything()
{
    POLKU_ENDED(run(m_folder, "export sample.polku everything --to all.json"), 0);
    QVERIFY(wordsOf(text("all.json")).contains(text("canary coaching_note")));
}

void TestPrivateNotes::areToldToTheCoachAlone()
{
    QVERIFY(run(m_folder, "list sample.polku coaching_note").out.contains(text("canary")));
    for (const char *question : {"info sample.polku", "attention sample.polku --today 2026-03-18 --json",
                                 "attention sample.polku --today 2026-03-18", "review sample.polku"}) {
        const Ran ran = run(m_folder, question);
        POLKU_ENDED(ran, 0);
        QVERIFY2(!ran.out.contains(text("canary")), qPrintable(ran.out));
    }
}

POLKU_TEST_MAIN(TestPrivateNotes)
#include "tst_privatenotes.moc"
