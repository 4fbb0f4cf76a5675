#include "shell/welcomepage.h"

#include "shell/desk.h"
#include "shell/settings.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace polku::ui {

namespace {

constexpr int columnWidth = 400;

QComboBox *languageBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (const Language language : allLanguages)
        box->addItem(languageName(language), int(language));
    return box;
}

Language chosen(const QComboBox *box)
{
    return Language(box->currentData().toInt());
}

QFormLayout *formIn(Card *card)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::gap12);
    form->setVerticalSpacing(theme::gap8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    card->contents()->addLayout(form);
    return form;
}

/// A form's label in muted ink that leads to its field.
QLabel *labelFor(QWidget *field, QFormLayout *form)
{
    auto *label = new QLabel(field->parentWidget());
    label->setBuddy(field);
    theme::setInk(label, &theme::Tokens::muted);
    form->addRow(label, field);
    return label;
}

QPushButton *buttonIn(Card *card, const QString &name)
{
    auto *button = new QPushButton(card);
    button->setObjectName(name);
    card->contents()->addSpacing(theme::gap8);
    card->contents()->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

} // namespace

WelcomePage::WelcomePage(Desk &desk, Settings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *ground = new QWidget(scroll);
    ground->setBackgroundRole(QPalette::AlternateBase);
    ground->setAutoFillBackground(true);
    scroll->setWidget(ground);
    auto *centred = new QHBoxLayout(ground);
    centred->addStretch(1);
    auto *body = new QVBoxLayout;
    centred->addLayout(body);
    centred->addStretch(1);
    body->setSpacing(theme::gap8);
    body->addStretch(1);
    m_back = new QPushButton(ground);
    m_back->setObjectName(QStringLiteral("backToFile"));
    theme::setButtonKind(m_back, theme::ButtonKind::Link);
    body->addWidget(m_back, 0, Qt::AlignLeft);
    m_title = new QLabel(ground);
    theme::setType(m_title, theme::Type::Figure);
    body->addWidget(m_title);
    m_lead = new QLabel(ground);
    m_lead->setWordWrap(true);
    theme::setInk(m_lead, &theme::Tokens::muted);
    body->addWidget(m_lead);
    body->addSpacing(theme::gap12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::gap16);
    body->addLayout(columns);
    body->addStretch(2);
    columns->addWidget(makeRecentCard());
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::gap16);
    right->addWidget(makeNewCard(), 1);
    right->addWidget(makePracticeCard());
    columns->addLayout(right);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backRequested);
    retranslate();
    refresh();
}

QWidget *WelcomePage::makeRecentCard()
{
    m_recent = new Card({}, this);
    m_recent->setFixedWidth(columnWidth);
    m_open = new QPushButton(m_recent);
    m_open->setObjectName(QStringLiteral("openFile"));
    m_open->setIcon(theme::icon("open", &theme::Tokens::onAccent));
    theme::setButtonKind(m_open, theme::ButtonKind::Primary);
    m_recent->contents()->addWidget(m_open, 0, Qt::AlignLeft);
    m_dropHint = new QLabel(m_recent);
    m_dropHint->setWordWrap(true);
    theme::setType(m_dropHint, theme::Type::Small);
    theme::setInk(m_dropHint, &theme::Tokens::muted);
    m_recent->contents()->addWidget(m_dropHint);
    m_recent->contents()->addSpacing(theme::gap8);
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(0);
    m_recent->contents()->addLayout(m_recentList);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    return m_recent;
}

QWidget *WelcomePage::makeNewCard()
{
    m_new = new Card({}, this);
    m_new->setFixedWidth(columnWidth);
    m_newText = new QLabel(m_new);
    m_newText->setWordWrap(true);
    m_new->contents()->addWidget(m_newText);
    m_make = buttonIn(m_new, QStringLiteral("newAcademy"));
    m_make->setIcon(theme::icon("plus"));
    connect(m_make, &QPushButton::clicked, this, &WelcomePage::academyRequested);
    return m_new;
}

QWidget *WelcomePage::makePracticeCard()
{
    m_practice = new Card({}, this);
    m_practice->setFixedWidth(columnWidth);
    m_practiceText = new QLabel(m_practice);
    m_practiceText->setWordWrap(true);
    m_practice->contents()->addWidget(m_practiceText);
    m_practice->contents()->addSpacing(theme::gap4);
    QFormLayout *form = formIn(m_practice);
    m_week = new QSpinBox(m_practice);
    m_week->setObjectName(QStringLiteral("practiceWeek"));
    m_week->setRange(1, 17);
    m_week->setValue(9);
    m_weekLabel = labelFor(m_week, form);
    m_practiceLanguage = languageBox(QStringLiteral("practiceLanguage"), m_practice);
    m_practiceLanguage->setCurrentIndex(int(m_desk.language()));
    m_practiceLanguageLabel = labelFor(m_practiceLanguage, form);
    m_makePractice = buttonIn(m_practice, QStringLiteral("practiceMake"));
    connect(m_makePractice, &QPushButton::clicked, this, [this] {
        Q_EMIT practiceRequested({m_week->value(), chosen(m_practiceLanguage)});
    });
    return m_practice;
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : m_settings.recentFiles()) {
        const QFileInfo file(path);
        auto *button = new QPushButton(
            theme::icon("document"), file.completeBaseName().replace(QLatin1Char('&'), QLatin1String("&&")), m_recent);
        button->setObjectName(QStringLiteral("recent_") + file.fileName());
        button->setAccessibleName(file.completeBaseName());
        button->setAccessibleDescription(QDir::toNativeSeparators(path));
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setFlat(true);
        button->setProperty("leftAligned", true);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openFileRequested(path); });
        m_recentList->addWidget(button);
    }
    const Workspace *workspace = m_desk.workspace();
    m_back->setVisible(workspace && m_desk.academy());
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Polku"));
    m_lead->setText(tr("A workbench for academies of socially sustainable procurement. An academy is one file on your "
                       "computer."));
    m_back->setText(m_desk.workspace() ? tr("Back to %1").arg(QFileInfo(m_desk.workspace()->path()).completeBaseName())
                                       : QString());
    m_recent->setTitle(tr("Go on with an academy"));
    m_open->setText(tr("Open a file…"));
    m_dropHint->setText(m_recentList->isEmpty()
                            ? tr("Or drop a .polku file on this window. Files you have opened are listed here.")
                            : tr("Or drop a .polku file on this window."));
    m_new->setTitle(tr("Make a new academy"));
    m_newText->setText(
        tr("From a programme template: name, coaches and first day, and you see the whole schedule before "
           "it is made."));
    m_make->setText(tr("New academy…"));
    m_practice->setTitle(tr("Practise with an example"));
    m_practiceText->setText(
        tr("Six made-up teams with their plans and pilots, as an academy looks in the middle of it. "
           "Nothing can go wrong there."));
    m_weekLabel->setText(tr("Week"));
    m_practiceLanguageLabel->setText(tr("Language of its texts"));
    m_makePractice->setText(tr("Make a practice academy"));
    const std::pair<QWidget *, QLabel *> named[] = {{m_week, m_weekLabel},
                                                    {m_practiceLanguage, m_practiceLanguageLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text());
    for (QPushButton *button : {m_back, m_open, m_make, m_makePractice})
        button->setAccessibleName(button->text());
}

} // namespace polku::ui
