#include "pages/coaching/sessionwindow.h"

#include "fields/boundfield.h"
#include "fields/texteditor.h"
#include "model/problems.h"
#include "model/records.h"
#include "pages/coaching/followuplist.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "widgets/card.h"
#include "widgets/elidedlabel.h"
#include "widgets/quietbrowser.h"
#include "widgets/statebadge.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace polku::ui {

constexpr int agendaWidth = 300;
constexpr int actionsWidth = 340;

static QScrollArea *scrolling(QWidget *content, const char *name)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    scroll->setWidget(content);
    return scroll;
}

SessionWindow::SessionWindow(Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_desk(desk),
      m_tick(new QTimer(this)),
      m_title(new ElidedLabel),
      m_name(new ElidedLabel),
      m_place(new QLabel),
      m_previous(new QPushButton),
      m_next(new QPushButton),
      m_time(new QLabel),
      m_standing(new StateBadge),
      m_run(new QPushButton),
      m_again(new QPushButton),
      m_leave(new QPushButton),
      m_agendaHeader(new SectionHeader),
      m_agenda(new QuietBrowser),
      m_notesHeader(new SectionHeader),
      m_notesSeen(new QLabel),
      m_notes(new BoundField(desk, fieldOf(&Comment::text))),
      m_trouble(new QLabel),
      m_followUps(new FollowUpList(desk)),
      m_actionsHeader(new SectionHeader),
      m_noActions(new QLabel),
      m_keys(new QLabel)
{
    setObjectName(QStringLiteral("sessionWindow"));
    setAutoFillBackground(true);
    setMinimumSize(760, 520);
    const std::pair<QWidget *, const char *> names[] = {
        {m_title, "sessionTitle"},    {m_name, "sessionTeam"},      {m_place, "sessionPlace"},
        {m_previous, "previousTeam"}, {m_next, "nextTeam"},         {m_time, "sessionTime"},
        {m_standing, "sessionOver"},  {m_run, "runTimer"},          {m_again, "resetTimer"},
        {m_leave, "leaveSession"},    {m_agenda, "sessionAgenda"},  {m_trouble, "sessionTrouble"},
        {m_keys, "sessionKeys"},      {m_notesSeen, "sessionSeen"}, {m_noActions, "sessionNoActions"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_notes->editor()->control()->setObjectName(QStringLiteral("sessionNotes"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(makeBottom(), 1);

    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &SessionWindow::showTime);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_run, &QPushButton::clicked, this, &SessionWindow::startOrPause);
    connect(m_again, &QPushButton::clicked, this, &SessionWindow::resetTime);
    connect(m_leave, &QPushButton::clicked, this, &QWidget::close);
    connect(m_notes->editor(), &FieldEditor::edited, this, [this] {
        if (!m_about.notes)
            beginNotes();
    });
    connect(m_followUps, &FollowUpList::aboutToWrite, this, [this] { m_notes->commit(); });
    connect(&m_desk, &Desk::failed, this, [this](const Error &error) {
        m_trouble->setText(error.advice.isEmpty() ? error.what : error.what + QLatin1Char(' ') + error.advice);
        m_trouble->show();
    });
    addShortcuts();
    retranslate();
}

QWidget *SessionWindow::makeTop()
{
    for (QLabel *label : {m_place, m_time})
        label->setTextFormat(Qt::PlainText);
    theme::setInk(m_title, &theme::Tokens::muted);
    theme::setInk(m_place, &theme::Tokens::muted);
    theme::setType(m_name, theme::Type::Figure);
    theme::setType(m_time, theme::Type::Figure);
    m_previous->setIcon(theme::icon("chevron-left"));
    m_next->setIcon(theme::icon("chevron-right"));
    m_again->setIcon(theme::icon("undo"));
    m_leave->setIcon(theme::icon("close"));
    theme::setButtonKind(m_run, theme::ButtonKind::Primary);

    auto *about = new QVBoxLayout;
    about->setSpacing(2);
    about->addWidget(m_title);
    about->addWidget(m_name);
    auto *top = new QWidget;
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap12);
    line->setSpacing(theme::gap8);
    line->addLayout(about, 1);
    line->addSpacing(theme::gap12);
    line->addWidget(m_previous);
    line->addWidget(m_place);
    line->addWidget(m_next);
    line->addSpacing(theme::gap20);
    line->addWidget(m_standing);
    line->addWidget(m_time);
    line->addWidget(m_run);
    line->addWidget(m_again);
    line->addSpacing(theme::gap20);
    line->addWidget(m_leave);
    return top;
}

QWidget *SessionWindow::makeBottom()
{
    m_agenda->setFrameShape(QFrame::NoFrame);
    connect(m_agenda, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (isSafeLink(link.toString()))
            QDesktopServices::openUrl(link);
    });
    m_agenda->document()->setDocumentMargin(0);
    m_agenda->document()->setIndentWidth(theme::gap16);
    for (QLabel *label : {m_notesSeen, m_trouble, m_noActions, m_keys}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        theme::setType(label, theme::Type::Small);
        theme::setInk(label, &theme::Tokens::muted);
    }
    theme::setInk(m_trouble, &theme::Tokens::late);
    m_trouble->hide();

    if (auto *text = qobject_cast<TextEditor *>(m_notes->editor()))
        text->setFewestLines(8);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::gap8);
    left->addWidget(m_agendaHeader);
    left->addWidget(m_agenda, 1);

    auto *notes = new QWidget;
    auto *middle = new QVBoxLayout(notes);
    middle->setContentsMargins(0, 0, theme::gap4, 0);
    middle->setSpacing(theme::gap8);
    middle->addWidget(m_notesHeader);
    middle->addWidget(m_notesSeen);
    middle->addWidget(m_notes);
    middle->addWidget(m_trouble);
    middle->addSpacing(theme::gap8);
    middle->addWidget(m_followUps);
    middle->addStretch(1);

    auto *actions = new QWidget;
    m_right = new QVBoxLayout(actions);
    m_right->setContentsMargins(0, 0, theme::gap4, 0);
    m_right->setSpacing(theme::gap4);
    m_right->addWidget(m_actionsHeader);
    m_right->addWidget(m_noActions);
    m_right->addStretch(1);

    auto *leftArea = new QWidget;
    leftArea->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::gap20 + theme::gap4);
    leftArea->setMinimumWidth(agendaWidth * 2 / 3);
    auto *middleArea = scrolling(notes, "sessionNotesScroll");
    auto *rightArea = scrolling(actions, "sessionActionsScroll");
    rightArea->setMinimumWidth(actionsWidth * 2 / 3);
    columns->addWidget(leftArea, agendaWidth);
    columns->addWidget(middleArea, 2 * agendaWidth);
    columns->addWidget(rightArea, actionsWidth);
    auto *bottom = new QWidget;
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap12);
    layout->setSpacing(theme::gap12);
    layout->addLayout(columns, 1);
    layout->addWidget(m_keys);
    return bottom;
}

void SessionWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::Key_PageDown, [this] { step(1); });
    add(Qt::Key_PageUp, [this] { step(-1); });
    add(Qt::Key_F5, [this] { startOrPause(); });
    add(Qt::Key_Escape, [this] { close(); });
    add(Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    add(QKeySequence::Undo, [this] { undo(); });
    // The two keys turn the teams' pages wherever the focus is; a text would scroll with them.
    m_notes->editor()->control()->installEventFilter(this);
    m_agenda->installEventFilter(this);
}

bool SessionWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SessionWindow::closeEvent(QCloseEvent *event)
{
    commitPending();
    if (m_desk.workspace() && team())
        timer().pause(now());
    m_tick->stop();
    event->accept();
}

/// On a large screen others sit far from it: the texts grow with the window.
void SessionWindow::scaleTexts()
{
    constexpr double ordinary = 1280;
    constexpr const char *ordinaryFont = "ordinaryFont";
    const double scale = std::clamp(1 + 0.6 * (width() - ordinary) / ordinary, 1.0, 2.0);
    for (QWidget *widget : findChildren<QWidget *>()) {
        const bool hasText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget) ||
                             qobject_cast<QAbstractScrollArea *>(widget) || qobject_cast<ElidedLabel *>(widget) ||
                             qobject_cast<StateBadge *>(widget);
        if (!hasText || qobject_cast<QScrollArea *>(widget))
            continue;
        if (!widget->property(ordinaryFont).isValid())
            widget->setProperty(ordinaryFont, widget->font());
        QFont font = widget->property(ordinaryFont).value<QFont>();
        if (font.pixelSize() > 0)
            font.setPixelSize(qRound(font.pixelSize() * scale));
        else
            font.setPointSizeF(font.pointSizeF() * scale);
        if (font != widget->font())
            widget->setFont(font);
    }
}

void SessionWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scaleTexts();
}

void SessionWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SessionWindow::retranslate()
{
    m_again->setText(tr("From the start"));
    m_leave->setText(tr("Leave"));
    for (QPushButton *button : {m_again, m_leave})
        button->setAccessibleName(button->text());
    // Arrows alone: the names of teams are long.
    m_previous->setAccessibleName(tr("Previous team"));
    m_next->setAccessibleName(tr("Next team"));
    for (const auto &[button, key] : {std::pair(m_previous, Qt::Key_PageUp), std::pair(m_next, Qt::Key_PageDown)})
        button->setToolTip(QStringLiteral("%1 (%2)").arg(button->accessibleName(),
                                                         QKeySequence(key).toString(QKeySequence::NativeText)));
    m_run->setToolTip(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
    m_leave->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_agendaHeader->setText(tr("Agenda"));
    m_agenda->setAccessibleName(tr("Agenda"));
    m_notesHeader->setText(tr("What we agree"));
    m_notesSeen->setText(tr("The team sees these notes, here and afterwards."));
    m_notes->setLabel(tr("What we agree; the team sees these notes"));
    m_actionsHeader->setText(tr("Open actions of the team"));
    m_noActions->setText(tr("The team has no open actions. A line of the notes that begins with -> and a name or a "
                            "day becomes one."));
    m_keys->setText(tr("Page Down: next team · Page Up: previous team · F5: start or pause the time · F11: the whole "
                       "screen or a window · Esc: leave"));
    if (m_meeting.session && m_desk.workspace())
        showTeam();
}

} // namespace polku::ui
