#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "pages/pagelist.h"
#include "shell/files.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/settings.h"
#include "store/workspace.h"
#include "support/testcase.h"
#include "support/workspaces.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace polku;
using namespace polku::test;
using namespace polku::ui;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, false});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            QString plain;
            while (!(xml.isEndElement() && xml.name() == QLatin1String("translation"))) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    messages.back().translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    plain += xml.text();
            }
            if (messages.back().translations.isEmpty())
                messages.back().translations.append(plain);
        }
    }
    return messages;
}

QString translationFile(const QString &language)
{
    return sourceFolder() + QStringLiteral("/resources/translations/polku_%1.ts").arg(language);
}

QSet<QString> placeholders(const QString &text)
{
    // With an L, the number is written as the language writes numbers.
    static const QRegularExpression pattern(QStringLiteral("%L?([1-9]|n)"));
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/// Words that only English has; one of them in a Finnish or Swedish text was forgotten there.
const QRegularExpression &englishWords()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(the|and|of|this|that|with|cannot|file|open|team|teams|you|your|from|which|are|was|is)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The text without what is typed as it stands: options, and the words that the command line itself uses.
QString withoutCommands(QString text)
{
    static const QRegularExpression commands(
        QStringLiteral("polku [a-z]+ FILE|--[a-z]+|team, pilot, action|FILE|(?:^|(?<=; ))[a-z]+(?=: )"));
    return text.remove(commands);
}

/// Names and words that are spelled alike: the only texts that may equal their source.
bool mayStay(const QString &language, const QString &source)
{
    static const QSet<QString> names{
        QStringLiteral("Polku"), QStringLiteral("CPV"),    QStringLiteral("PDF"),      QStringLiteral("HTML"),
        QStringLiteral("CSV"),   QStringLiteral("JSON"),   QStringLiteral("Markdown"), QStringLiteral("Webinar"),
        QStringLiteral("Pilot"), QStringLiteral("Status"), QStringLiteral("Team"),     QStringLiteral("Start"),
        QStringLiteral("Idea"),  QStringLiteral("Risk"),   QStringLiteral("Plan"),     QStringLiteral("Person")};
    static const QRegularExpression letters(QStringLiteral("[a-z]{3}"), QRegularExpression::CaseInsensitiveOption);
    QString words = source;
    words.remove(QRegularExpression(QStringLiteral("%[1-9n]|\\{[A-Z_]+\\}|\\*\\.[a-z]+")));
    if (!words.contains(letters))
        return true;
    for (const QString &name : names)
        words.remove(name);
    if (!words.contains(letters))
        return true;
    static const QSet<QString> swedish{
        QStringLiteral("Person"),          QStringLiteral("Text"),       QStringLiteral("Risk"),
        QStringLiteral("Version"),         QStringLiteral("Option"),     QStringLiteral("Plan"),
        QStringLiteral("Workshop"),        QStringLiteral("Team"),       QStringLiteral("Feedback"),
        QStringLiteral("Start"),           QStringLiteral("Guide"),      QStringLiteral("Sponsor"),
        QStringLiteral("System"),          QStringLiteral("Program"),    QStringLiteral("Normal"),
        QStringLiteral("Coach"),           QStringLiteral("Form"),       QStringLiteral("Arkiv"),
        QStringLiteral("Partner"),         QStringLiteral("Agenda"),     QStringLiteral("Organisation"),
        QStringLiteral("Material"),        QStringLiteral("Version %1"), QStringLiteral("Text (Markdown)…"),
        QStringLiteral("Potential"),       QStringLiteral("VERSION"),    QStringLiteral("%1 · coach"),
        QStringLiteral("Potential (1–5)"), QStringLiteral("TEAM"),       QStringLiteral("PILOT")};
    return language == QLatin1String("sv") && swedish.contains(source);
}

} // namespace

/// Three languages, complete: in the translation files, and in the window after a switch.
class TestTranslations : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fi", "sv", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : messagesOf(translationFile(language))) {
            if (message.unfinished)
                wrong.append(QStringLiteral("unfinished: ") + message.name());
            for (const QString &translation : message.translations) {
                if (translation.isEmpty())
                    wrong.append(QStringLiteral("empty: ") + message.name());
            }
            // The singular may do without its number.
            QSet<QString> wanted = placeholders(message.source);
            if (placeholders(message.translations.last()) != wanted)
                wrong.append(QStringLiteral("placeholders: ") + message.name());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noWordIsLeftInEnglish_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fi", "sv"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void noWordIsLeftInEnglish()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : messagesOf(translationFile(language))) {
            for (const QString &translation : message.translations) {
                if (translation == message.source && !mayStay(language, message.source))
                    wrong.append(QStringLiteral("as in English: ") + message.name());
                const QRegularExpressionMatch match = englishWords().match(withoutCommands(translation));
                const bool swedishWord =
                    language == QLatin1String("sv") && QStringList{QStringLiteral("team"), QStringLiteral("teams"),
                                                                   QStringLiteral("open"), QStringLiteral("är")}
                                                           .contains(match.captured().toLower());
                if (match.hasMatch() && !swedishWord)
                    wrong.append(QStringLiteral("“%1” in %2").arg(match.captured(), translation));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// The sources hold no text that the translation files do not know.
    void theFilesKnowEveryText()
    {
        TemporaryFolder folder;
        const QString fresh = folder.path(QStringLiteral("fresh_fi.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(sourceFolder());
        lupdate.start(QStringLiteral(POLKU_LUPDATE),
                      {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-silent"),
                       QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(120'000));
        QSet<QString> known;
        for (const Message &message : messagesOf(translationFile(QStringLiteral("fi"))))
            known.insert(message.name());
        QStringList missing;
        for (const Message &message : messagesOf(fresh)) {
            if (!known.contains(message.name()))
                missing.append(message.name());
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("Run ./dev translations for:\n") + missing.join(QLatin1Char('\n'))));
    }

    void theWindowSwitchesEveryVisibleText()
    {
        // English source → it has a Finnish word of its own.
        QSet<QString> english;
        for (const Message &message : messagesOf(translationFile(QStringLiteral("fi")))) {
            if (!message.translations.contains(message.source))
                english.insert(message.source);
        }
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        {
            const Catalogue catalogue;
            valueOf(makeExample(*createWorkspace(path), catalogue, {9, Language::Finnish, QDate(2025, 10, 15)}));
        }
        Settings settings(folder.path(QStringLiteral("settings.ini")));
        theme::Theme theme(*qApp, theme::Scheme::Light);
        MainWindow window(settings, theme, composition());
        window.setLanguage(Language::English);
        window.show();
        QVERIFY(window.files().open(path));
        for (const PageDescription &page : window.pages()->pages())
            window.desk().goTo(page.id);
        window.showWelcome();
        window.setLanguage(Language::Finnish);
        QCoreApplication::processEvents();

        QStringList left;
        const auto see = [&](const QObject *object, const QString &text) {
            const QString plain = QString(text).remove(QLatin1Char('&'));
            if (english.contains(plain)) {
                left.append(QStringLiteral("%1 %2: %3")
                                .arg(QLatin1String(object->metaObject()->className()), object->objectName(), plain));
            }
        };
        const auto look = [&] {
            QCoreApplication::processEvents();
            for (const QWidget *widget : window.findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                see(widget, widget->accessibleName());
                see(widget, widget->toolTip());
                if (const auto *label = qobject_cast<const QLabel *>(widget))
                    see(label, label->text());
                else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    see(button, button->text());
                else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
                    see(field, field->placeholderText());
                else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
                    for (int i = 0; i < box->count(); ++i)
                        see(box, box->itemText(i));
                }
            }
        };
        look();
        for (const PageDescription &page : window.pages()->pages()) {
            window.desk().goTo(page.id);
            look();
        }
        const auto teams = valueOf(window.desk().workspace()->read([](const Reader &reader) {
            return reader.all<Team>(Query().where(&Team::state, TeamState::Participant));
        }));
        window.desk().setTeam(teams.front().id);
        for (const PageDescription &page : window.pages()->pages()) {
            window.desk().goTo(page.id);
            look();
        }
        for (const QAction *action : window.findChildren<QAction *>())
            see(action, action->text());
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    }
};

POLKU_WINDOW_TEST_MAIN(TestTranslations)
#include "tst_translations.moc"
