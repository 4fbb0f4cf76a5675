// People type with real keys into real fields; what is in the file afterwards is what they meant, or the field says why
// not.

#include "formwindow.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_Fields : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void enterWrites();
    void leavingTheFieldWrites();
    void restingWrites();
    void impossibleValuesStayBesideTheirReason_data();
    void impossibleValuesStayBesideTheirReason();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void aRefusedDraftComesBackWithItsRecord();
    void halfADateIsNoMistakeWhileTyping();
    void moneyIsShownInTheLanguage();
    void choicesAndReferences();
    void longListsAreSearched();
    void codesAreAddedAndRemoved();
    void cpvIsFoundByName();
    void aCalendarChoosesADay();
    void changesFromElsewhereAppearUnlessTyping();
    void everyControlHasAName();
    void nothingCanBeTypedInAFileForLooking();
};

void tst_Fields::enterWrites()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *title = window.control<QLineEdit>("title");
    window.type(title, QStringLiteral("Cooks in the making"));
    QCOMPARE(source.read(source.pilot).title, QStringLiteral("Apprentices in school meals"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(source.read(source.pilot).title, QStringLiteral("Cooks in the making"));
    QCOMPARE(source.failures, {});
}

void tst_Fields::leavingTheFieldWrites()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    window.type(window.control<QLineEdit>("unit"), QStringLiteral("Kitchens"));
    QTest::keyClick(window.control<QLineEdit>("unit"), Qt::Key_Tab);
    QCOMPARE(source.read(source.pilot).unit, QStringLiteral("Kitchens"));

    auto *text = window.control<QPlainTextEdit>("background");
    window.type(text, QStringLiteral("New **background**"));
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(source.read(source.pilot).background, QStringLiteral("New **background**"));
}

void tst_Fields::restingWrites()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    QSignalSpy changed(source.workspace(), &Workspace::changed);
    auto *title = window.control<QLineEdit>("title");
    window.type(title, QStringLiteral("Half a"));
    QVERIFY(changed.wait());
    QCOMPARE(source.read(source.pilot).title, QStringLiteral("Half a"));
    // Writing does not get in the way of typing on.
    QTest::keyClicks(title, QStringLiteral(" title"));
    QCOMPARE(title->text(), QStringLiteral("Half a title"));
    QVERIFY(changed.wait());
    QCOMPARE(source.read(source.pilot).title, QStringLiteral("Half a title"));
}

void tst_Fields::impossibleValuesStayBesideTheirReason_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *column, const char *typed, const char *reason) {
        QTest::newRow(name) << QByteArray(column) << QString::fromUtf8(typed) << QString::fromUtf8(reason);
    };
    row("no such day", "notice_on", "31.2.2026", "There is no such day as 31.2.2026. Check the day and the month.");
    row("no date", "notice_on", "soon", "“soon” is not a date. Write it like 31.12.2026 or 2026-12-31.");
    row("ends before it starts", "contract_ends", "1.7.2026", "Ends before it starts (1 August 2026).");
    row("no number", "value", "much", "“much” is not a whole number. Write it like 1234 or 1 234.");
    row("out of range", "option_months", "999", "Must be between 0 and 240.");
    row("no CPV", "cpv", "123", "A CPV code has eight digits, like 90910000 or 90910000-9.");
    row("missing", "title", "", "This is missing.");
}

void tst_Fields::impossibleValuesStayBesideTheirReason()
{
    QFETCH(const QByteArray, column);
    QFETCH(const QString, typed);
    QFETCH(const QString, reason);
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    const QStringList before = tableDump(source.workspace()->path());

    auto *line = window.control<QLineEdit>(column.constData());
    window.type(line, typed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(window.problem(column.constData()), reason);
    QCOMPARE(line->text(), typed);
    QCOMPARE(line->accessibleDescription(), reason);
    QCOMPARE(differences(before, tableDump(source.workspace()->path())), QString());
    QVERIFY(!window.form->commit());

    // Put right, the reason goes.
    window.type(line, column == "title" || column == "unit" ? QStringLiteral("Fine")
                      : column == "cpv"                     ? QStringLiteral("90910000")
                      : column == "notice_on"               ? QStringLiteral("1.3.2026")
                      : column == "contract_ends"           ? QStringLiteral("1.9.2026")
                                                            : QStringLiteral("12"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(window.problem(column.constData()), QString());
    QVERIFY(window.form->commit());
}

void tst_Fields::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("Finnish") << QStringLiteral("19.3.2026");
    QTest::newRow("ISO") << QStringLiteral("2026-03-19");
    QTest::newRow("in words") << QStringLiteral("19 March 2026");
}

void tst_Fields::datesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *line = window.control<QLineEdit>("notice_on");
    window.type(line, typed);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(source.read(source.pilot).noticeOn, QDate(2026, 3, 19));
    QCOMPARE(line->text(), QStringLiteral("19 March 2026"));
}

void tst_Fields::aRefusedDraftComesBackWithItsRecord()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *line = window.control<QLineEdit>("notice_on");
    window.type(line, QStringLiteral("31.2.2026"));
    window.form->setRecord(source.other);
    QCOMPARE(line->text(), QString());
    QCOMPARE(window.problem("notice_on"), QString());
    window.form->setRecord(source.pilot);
    QCOMPARE(line->text(), QStringLiteral("31.2.2026"));
    QVERIFY(!window.problem("notice_on").isEmpty());
}

void tst_Fields::halfADateIsNoMistakeWhileTyping()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    QSignalSpy changed(source.workspace(), &Workspace::changed);
    auto *line = window.control<QLineEdit>("notice_on");
    window.type(line, QStringLiteral("19.3."));
    QVERIFY(!changed.wait(900));
    QCOMPARE(window.problem("notice_on"), QString());
    QTest::keyClicks(line, QStringLiteral("2026"));
    QVERIFY(changed.wait());
    QCOMPARE(source.read(source.pilot).noticeOn, QDate(2026, 3, 19));
}

void tst_Fields::moneyIsShownInTheLanguage()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *value = window.control<QLineEdit>("value");
    QCOMPARE(value->text(), QStringLiteral("€1,900,000"));
    window.type(value, QStringLiteral("2 450 000"));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(source.read(source.pilot).value, std::optional<qint64>(2'450'000));
    QCOMPARE(value->text(), QStringLiteral("€2,450,000"));
    source.screenLanguage = Language::Finnish;
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window.form, &change);
    QCOMPARE(value->text().simplified().replace(QChar(0xa0), QLatin1Char(' ')), QStringLiteral("2 450 000 €"));
}

void tst_Fields::choicesAndReferences()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *permission = window.control<QComboBox>("permission");
    permission->setFocus();
    QTest::keyClick(permission, Qt::Key_Down);
    QCOMPARE(source.read(source.pilot).permission, Permission::Asked);

    auto *buyer = window.control<QComboBox>("organisation");
    QCOMPARE(buyer->count(), 3);
    buyer->setFocus();
    QTest::keyClick(buyer, Qt::Key_Down);
    QCOMPARE(source.read(source.pilot).organisation, source.organisations.first());
    // A new organisation can be chosen at once.
    QVERIFY(
        source.workspace()->edit(Operation::create(RecordKind::Organisation, QStringLiteral("Zoo")), [&](Edit &edit) {
            Organisation zoo;
            zoo.team = source.team;
            zoo.name = QStringLiteral("Zoo");
            edit.insert(zoo);
        }));
    QCOMPARE(buyer->count(), 4);
    QCOMPARE(buyer->currentText(), QStringLiteral("Education"));
}

void tst_Fields::longListsAreSearched()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *theme = window.control<QComboBox>("theme");
    QVERIFY(theme->isEditable());
    const Vocabulary *themes = source.catalogue().vocabulary(fieldOf(&Pilot::theme));
    const QString last = themes->entries.back().name.en;
    window.type(theme, last);
    QTest::keyClick(theme, Qt::Key_Return);
    QCOMPARE(source.read(source.pilot).theme, themes->entries.back().code);
    window.type(theme, QStringLiteral("no such theme"));
    QTest::keyClick(theme, Qt::Key_Return);
    QVERIFY(window.problem("theme").contains(QStringLiteral("“no such theme” is not one of the choices.")));
    QCOMPARE(source.read(source.pilot).theme, themes->entries.back().code);
}

void tst_Fields::codesAreAddedAndRemoved()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *add = window.control<QToolButton>("themes");
    Q_EMIT add->menu()->aboutToShow();
    add->menu()->actions().at(1)->trigger();
    Q_EMIT add->menu()->aboutToShow();
    add->menu()->actions().at(0)->trigger();
    const auto &entries = source.catalogue().vocabulary(fieldOf(&Pilot::themes))->entries;
    QCOMPARE(source.read(source.pilot).themes, QStringList({entries[1].code, entries[0].code}));
    auto *chip = window.form->findChild<QToolButton *>(QStringLiteral("themes_") + entries[1].code);
    QCOMPARE(chip->accessibleName(), QStringLiteral("Remove ") + entries[1].name.en);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(source.read(source.pilot).themes, QStringList({entries[0].code}));
}

void tst_Fields::cpvIsFoundByName()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *cpv = window.control<QLineEdit>("cpv");
    window.type(cpv, QStringLiteral("catering"));
    QTest::keyClick(cpv, Qt::Key_Down);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTest::keyClick(cpv, Qt::Key_Return);
    QVERIFY2(source.read(source.pilot).cpv.startsWith(QStringLiteral("555")), qPrintable(cpv->text()));
}

void tst_Fields::aCalendarChoosesADay()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *line = window.control<QLineEdit>("contract_starts");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = window.form->findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 8, 1));
    Q_EMIT calendar->activated(QDate(2026, 8, 17));
    QCOMPARE(source.read(source.pilot).contractStarts, QDate(2026, 8, 17));
    QCOMPARE(line->text(), QStringLiteral("17 August 2026"));
}

void tst_Fields::changesFromElsewhereAppearUnlessTyping()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *title = window.control<QLineEdit>("title");
    auto *unit = window.control<QLineEdit>("unit");
    window.type(unit, QStringLiteral("being typed"));
    QVERIFY(source.workspace()->set(source.pilot, &Pilot::title, QStringLiteral("From elsewhere")));
    QVERIFY(source.workspace()->set(source.pilot, &Pilot::unit, QStringLiteral("Other unit")));
    QCOMPARE(title->text(), QStringLiteral("From elsewhere"));
    QCOMPARE(unit->text(), QStringLiteral("being typed"));
}

void tst_Fields::everyControlHasAName()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    for (const QWidget *widget : window.form->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLineEdit *>(widget->parent()) ||
            qobject_cast<const QComboBox *>(widget->parent()) || widget->window() != &window)
            continue;
        if (!widget->findChildren<QWidget *>().isEmpty() && widget->focusProxy())
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void tst_Fields::nothingCanBeTypedInAFileForLooking()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    for (const char *column : {"title", "background", "notice_on"})
        window.form->field(QString::fromLatin1(column))->setReadOnly(true);
    auto *title = window.control<QLineEdit>("title");
    window.type(title, QStringLiteral("No"));
    QCOMPARE(title->text(), QStringLiteral("Apprentices in school meals"));
}

POLKU_WINDOW_TEST_MAIN(tst_Fields)
#include "tst_fields.moc"
