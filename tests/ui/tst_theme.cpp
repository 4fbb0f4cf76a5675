// Colours that everyone can read, icons that exist, and a style that draws every control without complaint.

#include "resources.h"
#include "support/testcase.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGroupBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace polku::ui;
using polku::ui::theme::Tokens;

namespace {

/// Relative luminance and contrast of WCAG 2.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(double(colour.redF())) + 0.7152 * channel(double(colour.greenF())) +
           0.0722 * channel(double(colour.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class ThemeTest : public polku::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        const std::pair<const char *, QColor Tokens::*> inks[] = {
            {"ink", &Tokens::ink},   {"muted", &Tokens::muted},           {"accent", &Tokens::accent},
            {"done", &Tokens::done}, {"on track", &Tokens::onTrack},      {"attention", &Tokens::attention},
            {"late", &Tokens::late}, {"not started", &Tokens::notStarted}};
        const std::pair<const char *, QColor Tokens::*> grounds[] = {
            {"window", &Tokens::window}, {"surface", &Tokens::surface}, {"soft", &Tokens::soft}};
        for (const Tokens *tokens : {&theme::lightTokens(), &theme::darkTokens()}) {
            const char *look = tokens == &theme::lightTokens() ? "light" : "dark";
            const auto row = [&](const char *ink, const QColor &text, const char *ground, const QColor &under) {
                QTest::addRow("%s: %s on %s", look, ink, ground) << text << under;
            };
            for (const auto &[ink, text] : inks) {
                for (const auto &[ground, under] : grounds)
                    row(ink, tokens->*text, ground, tokens->*under);
            }
            row("on accent", tokens->onAccent, "accent", tokens->accent);
            row("on accent", tokens->onAccent, "accent under the pointer", tokens->accentHover);
            row("ink", tokens->ink, "attention soft", tokens->attentionSoft);
            row("ink", tokens->ink, "expected", tokens->expected);
            row("ink", tokens->ink, "rules", tokens->line2);
            row("on inverse", tokens->onInverse, "inverse", tokens->inverse);
            row("inverse accent", tokens->inverseAccent, "inverse", tokens->inverse);
        }
    }
    void textCanBeReadOnEveryGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void everyIconIsDrawn()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            const QImage image = theme::icon(name.constData()).pixmap(16, 16).toImage();
            QCOMPARE(image.size(), QSize(16, 16));
            bool drawn = false;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    drawn = drawn || image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(drawn, name.constData());
        }
    }

    void anIconTakesTheColourOfTheAppearance()
    {
        const auto strongest = [] {
            const QImage image = theme::icon("flag", &Tokens::ink).pixmap(32, 32).toImage();
            QColor found(Qt::transparent);
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x) {
                    if (image.pixelColor(x, y).alpha() > found.alpha())
                        found = image.pixelColor(x, y);
                }
            }
            return found;
        };
        QApplication::setPalette(theme::paletteOf(theme::lightTokens()));
        QVERIFY(strongest().lightness() < 80);
        QApplication::setPalette(theme::paletteOf(theme::darkTokens()));
        QVERIFY(strongest().lightness() > 180);
        QApplication::setPalette(theme::paletteOf(theme::lightTokens()));
    }

    /// Every icon that the sources name is in resources/icons.
    void everyIconNamedExists()
    {
        static const QRegularExpression call(
            QStringLiteral(R"re((?:theme::icon\(|paintIcon\([^;]*?|\.icon = |setIcon\()"([a-z-]+)")re"));
        for (const char *folder : {"ui/shell", "ui/widgets", "ui/theme", "ui/pages", "ui/fields"}) {
            const QDir top(polku::test::sourceFolder() + QLatin1Char('/') + QLatin1String(folder));
            QStringList files;
            for (const QString &name : top.entryList({QStringLiteral("*.cpp")}))
                files.append(top.filePath(name));
            for (const QString &path : files) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString source = QString::fromUtf8(file.readAll());
                for (auto it = call.globalMatch(source); it.hasNext();) {
                    const QString name = it.next().captured(1);
                    QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), qPrintable(path + name));
                }
            }
        }
    }

    void theStyleDrawsEveryControl()
    {
        for (const Tokens *tokens : {&theme::lightTokens(), &theme::darkTokens()}) {
            QApplication::setPalette(theme::paletteOf(*tokens));
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            auto *primary = new QPushButton(QStringLiteral("Primary"));
            theme::setButtonKind(primary, theme::ButtonKind::Primary);
            auto *link = new QPushButton(QStringLiteral("Link"));
            theme::setButtonKind(link, theme::ButtonKind::Link);
            auto *menu = new QPushButton(QStringLiteral("Menu"));
            menu->setMenu(new QMenu(menu));
            auto *combo = new QComboBox;
            combo->setEditable(true);
            combo->addItem(QStringLiteral("One"));
            auto *check = new QCheckBox(QStringLiteral("Check"));
            check->setTristate(true);
            check->setCheckState(Qt::PartiallyChecked);
            auto *radio = new QRadioButton(QStringLiteral("Radio"));
            radio->setChecked(true);
            auto *line = new QLineEdit;
            line->setClearButtonEnabled(true);
            line->setText(QStringLiteral("Text"));
            auto *table = new QTableWidget(40, 3);
            table->setSortingEnabled(true);
            table->selectRow(1);
            auto *tabs = new QTabBar;
            tabs->addTab(QStringLiteral("One"));
            tabs->addTab(QStringLiteral("Two"));
            auto *splitter = new QSplitter;
            splitter->addWidget(new QPlainTextEdit(QStringLiteral("Text")));
            splitter->addWidget(new QGroupBox(QStringLiteral("Group")));
            auto *progress = new QProgressBar;
            progress->setRange(0, 0);
            auto *tool = new QToolButton;
            tool->setText(QStringLiteral("Tool"));
            tool->setCheckable(true);
            tool->setChecked(true);
            for (QWidget *widget :
                 std::initializer_list<QWidget *>{primary, link, menu, combo, check, radio, line, table, tabs, splitter,
                                                  progress, tool, new QDateEdit, new QScrollBar(Qt::Horizontal)})
                layout->addWidget(widget);
            window.resize(600, 900);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            const QImage image = window.grab().toImage();
            QCOMPARE(image.pixelColor(1, 1), tokens->surface);
            QCOMPARE(primary->grab().toImage().pixelColor(primary->width() / 2, 2), tokens->accent);
        }
        QApplication::setPalette(theme::paletteOf(theme::lightTokens()));
    }

    void controlsHaveTheHeightOfTheGrid()
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{new QPushButton(QStringLiteral("Text")), new QComboBox,
                                                                new QLineEdit, new QDateEdit}) {
            QVERIFY2(widget->sizeHint().height() >= theme::controlHeight && widget->sizeHint().height() <= 32,
                     widget->metaObject()->className());
            delete widget;
        }
    }
};

int main(int argc, char **argv)
{
    polku::test::prepareProcess();
    polku::initialiseResources();
    QApplication application(argc, argv);
    theme::Theme theme(application, theme::Scheme::Light);
    ThemeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
