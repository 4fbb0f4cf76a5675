// The general widgets: what they show, how they are worked by keyboard, and what a screen reader hears.

#include "resources.h"
#include "shell/commandpalette.h"
#include "support/testcase.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/chipbar.h"
#include "widgets/columnshare.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/factlist.h"
#include "widgets/pathtimeline.h"
#include "widgets/statebadge.h"
#include "widgets/toast.h"
#include "widgets/wrappedtext.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace polku;
using namespace polku::ui;

namespace {

TimelineData path()
{
    const auto day = [](int month, int number) { return QDate(2026, month, number); };
    TimelineData data;
    data.today = day(3, 17);
    data.todayName = QStringLiteral("today, week 9");
    data.bands = {{PhaseId{1}, QStringLiteral("1 Current state"), day(1, 20), day(2, 16), QStringLiteral("January")},
                  {PhaseId{2}, QStringLiteral("2 Themes and risks"), day(2, 17), day(3, 16), {}}};
    data.to = day(5, 15);
    data.sessions = {{SessionId{10}, QStringLiteral("Kick-off"), day(1, 20), QStringLiteral("20 January")},
                     {SessionId{11}, QStringLiteral("Workshop with a very long name"), day(2, 3), {}},
                     {SessionId{12}, QStringLiteral("Workshop with another long name"), day(2, 4), {}},
                     {SessionId{13}, QStringLiteral("Workshop with a third long name"), day(2, 5), {}}};
    data.deadlines = {{PhaseId{1}, QStringLiteral("5 deliverables"), day(2, 16), {}}};
    return data;
}

} // namespace

class WidgetsTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTextWrapsAndOnlyItsLastLineIsCut()
    {
        const QFont font = QApplication::font();
        const QString text = QStringLiteral("Three apprenticeships in the meals of nine schools");
        const int whole = QFontMetrics(font).horizontalAdvance(text);
        QCOMPARE(wrappedLines(text, font, whole + 2, 3), QStringList(text));
        const QStringList lines = wrappedLines(text, font, whole * 2 / 3, 3);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.join(QLatin1Char(' ')), text);
        const QStringList cut = wrappedLines(text, font, whole / 3, 2);
        QCOMPARE(cut.size(), 2);
        QVERIFY(!cut.first().contains(QChar(0x2026)));
        QVERIFY(cut.last().endsWith(QChar(0x2026)));
    }

    void aWordIsBrokenOnlyWhereItMayBe()
    {
        const QFont font = QApplication::font();
        const QFontMetrics metrics(font);
        // A word that is longer than a line is broken rather than lost, at a syllable and with a hyphen.
        const QString word = QStringLiteral("Markkinavuoropuheluklinikka");
        const QStringList broken = wrappedLines(word, font, metrics.horizontalAdvance(word) * 2 / 3, 2);
        QCOMPARE(broken.size(), 2);
        QVERIFY2(broken.first().endsWith(QLatin1Char('-')), qPrintable(broken.join(QLatin1Char('|'))));
        QCOMPARE(broken.first().chopped(1) + broken.last(), word);
        const QStringList ends{QStringLiteral("Markkinavuoropuhe"), QStringLiteral("Markkinavuoropu"),
                               QStringLiteral("Markkinavuoro"), QStringLiteral("Markkinavuoropuheluk")};
        QVERIFY2(ends.contains(broken.first().chopped(1)), qPrintable(broken.first()));
        // A word that has room on a line of its own stays whole.
        const QString words = QStringLiteral("Alku hankintasuunnitelma");
        const int room = metrics.horizontalAdvance(QStringLiteral("hankintasuunnitelma")) + 2;
        QCOMPARE(wrappedLines(words, font, room, 3), words.split(QLatin1Char(' ')));
        // What has no syllables is broken all the same.
        const QString code = QStringLiteral("0123456789012345678901234567890");
        QCOMPARE(wrappedLines(code, font, metrics.horizontalAdvance(code) / 2 + 4, 4).join(QString()), code);
        QCOMPARE(widestWord(words, metrics), metrics.horizontalAdvance(QStringLiteral("hankintasuunnitelma")));
        QCOMPARE(widestWord(QStringLiteral("a b"), metrics, 500), 500);
    }

    void columnsOfWordsAreAsWideAsTheirWidestWord()
    {
        QTableView view;
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
        model.appendRow({new QStandardItem(QStringLiteral("Työllistämisvelvoitteen seuranta")),
                         new QStandardItem(QStringLiteral("no yes no yes no yes no"))});
        view.setModel(&model);
        view.verticalHeader()->hide();
        view.horizontalHeader()->setMinimumSectionSize(20);
        const int widest = QFontMetrics(view.font()).horizontalAdvance(QStringLiteral("Työllistämisvelvoitteen"));
        view.resize(widest + 100, 200);
        view.show();
        shareRoom(&view, {0, 1});
        QVERIFY(view.columnWidth(0) >= widest);
        QCOMPARE(view.columnWidth(0) + view.columnWidth(1), view.viewport()->width());
        // With room for both they are equal again.
        view.resize(widest * 4, 200);
        shareRoom(&view, {0, 1});
        QVERIFY(std::abs(view.columnWidth(0) - view.columnWidth(1)) <= 1);
        // Where there is room for neither, nothing is scrolled away.
        view.resize(widest, 200);
        shareRoom(&view, {0, 1});
        QVERIFY2(view.columnWidth(0) + view.columnWidth(1) <= view.viewport()->width(),
                 qPrintable(QStringLiteral("%1 and %2 in %3")
                                .arg(view.columnWidth(0))
                                .arg(view.columnWidth(1))
                                .arg(view.viewport()->width())));
    }

    void aToastTellsAndOffersUndoWithoutTakingTheFocus()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit(&window);
        layout->addWidget(field);
        Toast toast(&window);
        window.resize(800, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QSignalSpy pressed(&toast, &Toast::buttonPressed);
        toast.showMessage(QStringLiteral("Deadline moved to 18 March"), QStringLiteral("Undo"));
        QCOMPARE(toast.message(), QStringLiteral("Deadline moved to 18 March"));
        QCOMPARE(toast.accessibleName(), toast.message());
        QVERIFY(field->hasFocus());
        QVERIFY(window.rect().contains(toast.geometry()));
        // Reached by Tab, pressed by Space.
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(toast.button()->hasFocus());
        QTest::keyClick(toast.button(), Qt::Key_Space);
        QCOMPARE(pressed.count(), 1);
        QVERIFY(toast.isHidden());
        // A long message stays inside a narrow window.
        toast.showMessage(QString(400, QLatin1Char('m')).replace(30, 1, QLatin1Char(' ')), QStringLiteral("Undo"));
        QVERIFY(toast.width() <= window.width());
        QVERIFY(Toast::duration(QString(200, QLatin1Char('m'))) > Toast::duration(QStringLiteral("Short")));
    }

    void labelsOfTheTimelineNeverTouch()
    {
        PathTimeline timeline;
        timeline.setData(path());
        for (const int width : {320, 480, 720, 1280}) {
            timeline.resize(width, timeline.sizeHint().height());
            timeline.grab();
            const std::vector<QRect> labels = timeline.labelRects();
            QVERIFY(!labels.empty());
            for (size_t i = 0; i < labels.size(); ++i) {
                QVERIFY(labels[i].right() <= width);
                for (size_t j = i + 1; j < labels.size(); ++j)
                    QVERIFY2(!labels[i].intersects(labels[j]), qPrintable(QString::number(width)));
            }
        }
    }

    void theTimelineIsWorkedByKeyboardAndHeard()
    {
        PathTimeline timeline;
        timeline.setData(path());
        timeline.resize(900, timeline.sizeHint().height());
        timeline.show();
        QVERIFY(QTest::qWaitForWindowActive(&timeline));
        QVERIFY(timeline.textAlternative().contains(QStringLiteral("Kick-off: 20 January")));
        timeline.setFocus(Qt::TabFocusReason);
        QSignalSpy activated(&timeline, &PathTimeline::activated);
        QTest::keyClick(&timeline, Qt::Key_Home);
        QCOMPARE(timeline.accessibleName(), QStringLiteral("1 Current state: January"));
        QTest::keyClick(&timeline, Qt::Key_Right);
        QCOMPARE(timeline.accessibleName(), QStringLiteral("Kick-off: 20 January"));
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<RecordRef>(), RecordRef(SessionId{10}));
    }

    void anEmptyTimelineIsNoTrouble()
    {
        PathTimeline timeline;
        timeline.setData({});
        timeline.resize(400, 150);
        timeline.grab();
        QTest::keyClick(&timeline, Qt::Key_Right);
        QTest::keyClick(&timeline, Qt::Key_Return);
    }

    void chipsAreChosenByKeyboardAndKeepTheirChoice()
    {
        ChipBar bar;
        bar.setChips({{QStringLiteral("all"), QStringLiteral("All teams"), -1},
                      {QStringLiteral("late"), QStringLiteral("Late"), 3}});
        QCOMPARE(bar.chosen(), QStringLiteral("all"));
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        auto *all = bar.findChild<QPushButton *>(QStringLiteral("chip_all"));
        auto *late = bar.findChild<QPushButton *>(QStringLiteral("chip_late"));
        all->setFocus();
        QSignalSpy changed(&bar, &ChipBar::chosenChanged);
        QTest::keyClick(all, Qt::Key_Right);
        QCOMPARE(bar.chosen(), QStringLiteral("late"));
        QVERIFY(late->hasFocus());
        bar.setChips({{QStringLiteral("all"), QStringLiteral("All teams"), -1},
                      {QStringLiteral("late"), QStringLiteral("Late"), 2}});
        QCOMPARE(late->text(), QStringLiteral("Late 2"));
        QVERIFY(late->hasFocus());
        QCOMPARE(changed.count(), 1);
        bar.setChips({{QStringLiteral("all"), QStringLiteral("All teams"), -1}});
        QCOMPARE(bar.chosen(), QStringLiteral("all"));
    }

    void aStateIsSaidInWords()
    {
        for (const Standing standing :
             {Standing::Done, Standing::OnTrack, Standing::NeedsAttention, Standing::Late, Standing::NotStarted}) {
            StateBadge badge(standing);
            QVERIFY(!badge.text().isEmpty());
            QCOMPARE(badge.accessibleName(), badge.text());
        }
        StateBadge badge(Standing::Late, QStringLiteral("Risk map is 9 days late"));
        QCOMPARE(badge.accessibleName(), QStringLiteral("Risk map is 9 days late"));
    }

    void longTextsGiveWayButAreNotLost()
    {
        const QString text = QString(300, QLatin1Char('m'));
        ElidedLabel label(text);
        label.resize(100, label.sizeHint().height());
        label.grab();
        QCOMPARE(label.toolTip(), text);
        QCOMPARE(label.accessibleName(), text);
        FactList facts;
        facts.addFact(QStringLiteral("Team"), text);
        facts.addFact(QStringLiteral("Value"), QString());
        facts.resize(300, 200);
        facts.grab();
        QCOMPARE(facts.count(), 2);
    }

    void anEmptyStateShowsItsWholeAdvice()
    {
        EmptyState empty;
        empty.setTexts(QStringLiteral("Nothing yet"), QStringLiteral("What to do next, ").repeated(6));
        for (const int width : {300, 600, 1200}) {
            empty.resize(width, 500);
            empty.show();
            empty.grab();
            for (const QLabel *label : empty.findChildren<QLabel *>()) {
                if (label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }

    void fewLettersFindTheRightThing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts"); // best first; those after "|" do not fit
        QTest::newRow("beginning before middle")
            << QStringLiteral("pil")
            << QStringList{QStringLiteral("Pilots"), QStringLiteral("New pilot"), QStringLiteral("Compile")};
        QTest::newRow("initials") << QStringLiteral("na")
                                  << QStringList{QStringLiteral("New academy…"), QStringLiteral("|"),
                                                 QStringLiteral("Undo")};
        QTest::newRow("capital letters and å")
            << QStringLiteral("åbo")
            << QStringList{QStringLiteral("ÅBO stad"), QStringLiteral("|"), QStringLiteral("Abo")};
        QTest::newRow("no letters in that order")
            << QStringLiteral("zz") << QStringList{QStringLiteral("|"), QStringLiteral("Zebra")};
    }
    void fewLettersFindTheRightThing()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, texts);
        int last = INT_MAX;
        bool fits = true;
        for (const QString &text : texts) {
            if (text == QLatin1String("|")) {
                fits = false;
                continue;
            }
            const int score = fuzzyScore(typed, text);
            QVERIFY2((score > 0) == fits, qPrintable(text));
            QVERIFY2(score <= last, qPrintable(text));
            last = score;
        }
    }
};

int main(int argc, char **argv)
{
    polku::test::prepareProcess();
    polku::initialiseResources();
    QApplication application(argc, argv);
    theme::Theme theme(application, theme::Scheme::Light);
    WidgetsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_widgets.moc"
