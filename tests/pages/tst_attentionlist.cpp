// The list of who needs the coach: read from above, walked through by keys, its next steps taken.

#include "academy/example.h"
#include "academy/newacademy.h"
#include "pages/progress/attentionlist.h"
#include "shell/desk.h"
#include "support/windowscene.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_AttentionList : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsTheReasonsInOrder();
    void opensTheRecord();
    void aStepGoesToThePageWithTheTeam();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void keysWalkAndOpen();
    void aFollowUpIsMarkedAsDone();
    void nothingPrivateOnASharedScreen();
    void onlyOneTeam();
    void saysThatNothingWaits();
    void everyControlHasAName();
    void followsTheLanguage();

private:
    QList<QPushButton *> steps() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // items of before go
        return m_list->findChildren<QPushButton *>(QStringLiteral("attentionStep"));
    }
    QPushButton *followUp() const
    {
        for (QPushButton *button : steps()) {
            if (button->text() == QStringLiteral("Mark as done"))
                return button;
        }
        return nullptr;
    }
    QStringList sentences() const
    {
        QStringList found;
        for (const QFrame *item : m_list->findChildren<QFrame *>(QStringLiteral("attentionItem")))
            found.append(item->accessibleName());
        return found;
    }

    TemporaryFolder m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AttentionList> m_list;
};

void tst_AttentionList::initTestCase()
{
    const auto file = createWorkspace(m_folder.path(QStringLiteral("practice.polku")));
    const Catalogue catalogue;
    valueOf(makeExample(*file, catalogue, {9, Language::English, testMoment().date()}));
}

void tst_AttentionList::init()
{
    failOnWarnings();
    const QString copy = m_folder.path(QStringLiteral("%1.polku").arg(QLatin1String(QTest::currentTestFunction())));
    QFile::copy(m_folder.path(QStringLiteral("practice.polku")), copy);
    auto file = openWorkspace(copy);
    const AcademyId academy =
        valueOf(file->read([](const Reader &reader) { return reader.all<Academy>().front().id; }));
    m_desk = std::make_unique<Desk>();
    m_desk->setLanguage(Language::English);
    m_desk->setWorkspace(std::move(file));
    m_desk->setAcademy(academy);
    m_list = std::make_unique<AttentionList>(*m_desk);
    connect(m_desk.get(), &Desk::changed, m_list.get(), &AttentionList::refresh);
    m_list->resize(300, 700);
    m_list->retranslate();
    m_list->QWidget::show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
}

void tst_AttentionList::cleanup()
{
    m_list.reset();
    m_desk.reset();
}

void tst_AttentionList::tellsTheReasonsInOrder()
{
    QStringList headings;
    for (const SectionHeader *heading : m_list->findChildren<SectionHeader *>())
        headings.append(heading->objectName());
    QCOMPARE(headings.mid(0, 3), (QStringList{QStringLiteral("reason_late"), QStringLiteral("reason_returned"),
                                              QStringLiteral("reason_waits_for_coach")}));
    QVERIFY2(sentences().at(0).startsWith(QStringLiteral("Koskela: “Risk and opportunity map” is ")),
             qPrintable(sentences().at(0)));
    QCOMPARE(m_list->findChild<QLabel *>(QStringLiteral("attentionHeading"))->text(),
             QStringLiteral("Needs you · %1").arg(m_list->count()));
    QCOMPARE(int(sentences().size()), m_list->count());
}

void tst_AttentionList::opensTheRecord()
{
    QSignalSpy opened(m_desk.get(), &Desk::openRequested);
    QTest::mouseClick(steps().front(), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<RecordRef>().kind, RecordKind::Submission);
}

void tst_AttentionList::aStepGoesToThePageWithTheTeam()
{
    // Nobody has been heard from for weeks, and nobody has assessed itself.
    Desk &desk = *m_desk;
    valueOf(desk.workspace()->edit({}, [&](Edit &edit) {
        for (const Assessment &assessment : edit.all<Assessment>())
            edit.remove(assessment.id);
    }));
    QSignalSpy opened(&desk, &Desk::openOnRequested);
    const auto pressed = [&](const QString &text) {
        for (QPushButton *button : steps()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    QVERIFY(pressed(QStringLiteral("Open the self-assessment")));
    QCOMPARE(opened.takeFirst().at(0).toString(), QStringLiteral("assessment"));
    if (pressed(QStringLiteral("See what has happened")))
        QCOMPARE(opened.takeFirst().at(0).toString(), QStringLiteral("since"));
}

void tst_AttentionList::nothingIsCutOff_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    for (const Language language : allLanguages) {
        for (const int width : {270, 300, 330, 480})
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(languageCode(language)).arg(width)))
                << language << width;
    }
}

void tst_AttentionList::nothingIsCutOff()
{
    QFETCH(Language, language);
    QFETCH(int, width);
    m_desk->setLanguage(language);
    m_list->retranslate();
    m_list->resize(width, 700);
    steps();
    QCoreApplication::processEvents();
    const QWidget *viewport = m_list->findChild<QScrollArea *>()->viewport();
    int words = 0;
    const auto cut = [&] {
        QStringList found;
        words = 0;
        for (const QFrame *item : m_list->findChildren<QFrame *>(QStringLiteral("attentionItem"))) {
            const QRect place(item->mapTo(viewport, QPoint()), item->size());
            if (!item->isVisible() || place.right() >= viewport->width())
                found.append(item->accessibleName());
            for (const QWidget *part : item->findChildren<QWidget *>()) {
                const QRect inside(part->mapTo(item, QPoint()), part->size());
                if (!item->rect().contains(inside))
                    found.append(item->accessibleName());
                const auto *button = qobject_cast<const QPushButton *>(part);
                const auto *label = qobject_cast<const QLabel *>(part);
                if (button && button->width() < button->sizeHint().width())
                    found.append(button->text());
                if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                    found.append(label->text());
                words += (button && !button->text().isEmpty()) || (label && !label->text().isEmpty());
            }
        }
        return found;
    };
    QCOMPARE(cut(), QStringList());
    QVERIFY(m_list->count() > 5);
    QVERIFY(words >= 2 * m_list->count()); // each has its sentence and its step
    // The look finds what is cut.
    QPushButton *step = steps().front();
    step->setFixedWidth(step->sizeHint().width() - 8);
    QCoreApplication::processEvents();
    QCOMPARE(cut(), QStringList{step->text()});
}

void tst_AttentionList::keysWalkAndOpen()
{
    QSignalSpy opened(m_desk.get(), &Desk::openRequested);
    const QList<QPushButton *> buttons = steps();
    buttons.front()->setFocus();
    QTest::keyClick(buttons.front(), Qt::Key_Up); // nothing above
    QVERIFY(buttons.front()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(buttons.at(2)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0), opened.at(1));
    // The list scrolls along.
    for (qsizetype i = 3; i < buttons.size(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(buttons.back()->hasFocus());
    QVERIFY(!buttons.back()->visibleRegion().isEmpty());
}

void tst_AttentionList::aFollowUpIsMarkedAsDone()
{
    QSignalSpy said(m_desk.get(), &Desk::said);
    const int before = m_list->count();
    QPushButton *button = followUp();
    QVERIFY(button);
    QVERIFY(button->parentWidget()->findChildren<QLabel *>().last()->text() == QStringLiteral("Only you see this"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_list->count(), before - 1);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.at(0).at(1).toBool());
    valueOf(m_desk->workspace()->undo());
    QCOMPARE(m_list->count(), before);
    QVERIFY(followUp());
}

void tst_AttentionList::nothingPrivateOnASharedScreen()
{
    QVERIFY(followUp());
    const int before = m_list->count();
    m_list->setShared(true);
    QVERIFY(!followUp());
    QVERIFY(m_list->count() < before && m_list->count() > 0);
    m_list->setShared(false);
    QCOMPARE(m_list->count(), before);
}

void tst_AttentionList::onlyOneTeam()
{
    const auto teams = valueOf(m_desk->workspace()->read([](const Reader &reader) { return reader.all<Team>(); }));
    for (const Team &team : teams) {
        if (team.shortName == QStringLiteral("Tunturi"))
            m_list->setTeam(team.id);
    }
    steps();
    QVERIFY(m_list->count() > 0);
    for (const QString &sentence : sentences())
        QVERIFY2(sentence.startsWith(QStringLiteral("Tunturi: ")), qPrintable(sentence));
}

void tst_AttentionList::saysThatNothingWaits()
{
    QSignalSpy counted(m_list.get(), &AttentionList::countChanged);
    m_desk->setAcademy(valueOf(createAcademy(*m_desk->workspace(), m_desk->catalogue(), {}, QStringLiteral("Next one"),
                                             QDate(2026, 1, 19), Language::English)));
    m_list->refresh();
    QCOMPARE(m_list->count(), 0);
    QCOMPARE(counted.last().at(0).toInt(), 0);
    QVERIFY(m_list->findChild<EmptyState *>()->isVisible());
    QVERIFY(steps().isEmpty());
}

void tst_AttentionList::everyControlHasAName()
{
    QCOMPARE(unnamedControls(m_list.get()).join(QLatin1Char('\n')), QString());
}

void tst_AttentionList::followsTheLanguage()
{
    m_desk->setLanguage(Language::Finnish);
    m_list->retranslate();
    steps();
    QVERIFY2(sentences().at(0).contains(QStringLiteral("päivää myöhässä")), qPrintable(sentences().at(0)));
}

POLKU_WINDOW_TEST_MAIN(tst_AttentionList)
#include "tst_attentionlist.moc"
