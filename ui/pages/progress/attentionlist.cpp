#include "pages/progress/attentionlist.h"

#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/draw.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "widgets/card.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/statebadge.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace polku::ui {

namespace {

Standing standingOf(AttentionReason reason)
{
    switch (reason) {
    case AttentionReason::Late:
        return Standing::Late;
    case AttentionReason::WaitsForCoach:
        return Standing::OnTrack;
    case AttentionReason::FollowUpDue:
        return Standing::NotStarted;
    default:
        return Standing::NeedsAttention;
    }
}

/// The frame around an item.
class ItemFrame final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Tokens &tokens = theme::tokensOf(this);
        theme::draw::box(&painter, rect(), tokens.surface, tokens.line, theme::cardRadius);
    }
};

/// A shape in its colour of the appearance at hand.
class Shape final : public QWidget
{
public:
    Shape(const char *icon, QColor theme::Tokens::*ink, QWidget *parent) : QWidget(parent), m_icon(icon), m_ink(ink)
    {
        setFixedSize(theme::iconSize, theme::iconSize + 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        constexpr int size = theme::iconSize - 2;
        theme::paintIcon(&painter, QRect(0, (height() - size) / 2, size, size), m_icon, theme::tokensOf(this).*m_ink);
    }

private:
    const char *m_icon;
    QColor theme::Tokens::*m_ink;
};

} // namespace

AttentionList::AttentionList(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_heading(new QLabel(this)),
      m_scroll(new QScrollArea(this)),
      m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("attentionList"));
    m_heading->setObjectName(QStringLiteral("attentionHeading"));
    theme::setType(m_heading, theme::Type::Heading);
    m_scroll->setObjectName(QStringLiteral("attentionItems"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its buttons have the focus, and are scrolled to
    m_scroll->viewport()->setAutoFillBackground(false);
    m_empty->setIcon("done");
    m_empty->hide();
    connect(&m_desk, &Desk::coveredChanged, this, [this] {
        if (m_desk.workspace() && m_desk.academy())
            refresh();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap16, theme::gap16, 0, 0);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
}

void AttentionList::retranslate()
{
    m_scroll->setAccessibleName(tr("What needs you"));
    m_empty->setTexts(tr("Nothing waits"), tr("Late work, what waits for your answer and quiet teams are told here."));
    if (m_desk.workspace() && m_desk.academy())
        refresh();
}

void AttentionList::setHeadingVisible(bool visible)
{
    m_heading->setVisible(visible);
}

void AttentionList::setTeam(TeamId team)
{
    m_team = team;
    refresh();
}

void AttentionList::setShared(bool shared)
{
    m_shared = shared;
    refresh();
}

void AttentionList::refresh()
{
    const int before = count();
    auto items = m_desk.attempt(m_desk.workspace()->read(
        [&](const Reader &reader) { return readAttention(reader, m_desk.academy(), m_desk.today()); }));
    m_items = std::move(items).value_or(std::vector<AttentionItem>());
    if (m_shared || m_desk.isCovered())
        m_items = withoutPrivate(std::move(m_items));
    if (m_team)
        std::erase_if(m_items, [this](const AttentionItem &item) { return item.team != m_team; });
    show();
    if (count() != before)
        Q_EMIT countChanged(count());
}

void AttentionList::show()
{
    // The button that was pressed is among the old items: they go when its click is over.
    const bool focused = m_content && m_content->isAncestorOf(focusWidget());
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the list, never wider
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, theme::gap16, theme::gap16);
    layout->setSpacing(theme::gap8);
    const AttentionItem *before = nullptr;
    for (const AttentionItem &item : m_items) {
        if (!before || before->reason != item.reason) {
            auto *heading = new SectionHeader(attentionHeading(item.reason, m_desk.words()), m_content);
            heading->setObjectName(QStringLiteral("reason_") + QLatin1String(attentionCode(item.reason)));
            layout->addWidget(heading);
        }
        layout->addWidget(makeItem(item));
        before = &item;
    }
    layout->addStretch(1);
    m_scroll->setWidget(m_content);
    m_heading->setText(m_items.empty() ? tr("Needs you") : tr("Needs you · %1").arg(count()));
    m_scroll->setVisible(!m_items.empty());
    m_empty->setVisible(m_items.empty());
    if (focused) {
        if (auto *first = m_content->findChild<QPushButton *>())
            first->setFocus();
    }
}

QWidget *AttentionList::makeItem(const AttentionItem &item)
{
    const QString sentence = attentionText(item, m_desk.words());
    auto *frame = new ItemFrame(m_content);
    frame->setObjectName(QStringLiteral("attentionItem"));
    frame->setAccessibleName(tr("%1: %2").arg(item.teamName, sentence));
    auto *team = new ElidedLabel(item.teamName, frame);
    theme::setType(team, theme::Type::Small);
    theme::setInk(team, &theme::Tokens::muted);
    auto *age = new QLabel(item.since.isValid() ? tr("%n d", "days", item.days) : QString(), frame);
    theme::setType(age, theme::Type::Small);
    theme::setInk(age, &theme::Tokens::muted);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gap8);
    top->addWidget(team, 1);
    top->addWidget(age);

    const Standing standing = standingOf(item.reason);
    auto *text = new QLabel(sentence, frame);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::gap4);
    middle->addWidget(new Shape(standingIcon(standing), standingInk(standing), frame), 0, Qt::AlignTop);
    middle->addWidget(text, 1);

    auto *next = new QPushButton(attentionStepText(item, m_desk.words()), frame);
    next->setObjectName(QStringLiteral("attentionStep"));
    next->setAccessibleName(tr("%1: %2 %3").arg(next->text(), item.teamName, sentence));
    theme::setButtonKind(next, theme::ButtonKind::Link);
    next->setEnabled(item.step() != AttentionStep::MarkDone || !m_desk.workspace()->isReadOnly());
    next->installEventFilter(this);
    connect(next, &QPushButton::clicked, this, [this, item] { take(item); });
    // Where the card is narrow, what is beside the button goes below it.
    auto *bottom = new QWidget(frame);
    auto *flow = new FlowLayout(bottom, theme::gap8);
    flow->addWidget(next);
    if (item.isPrivate)
        flow->addWidget(makeSecret(bottom));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bottom->setSizePolicy(policy);

    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme::gap12, theme::gap8, theme::gap12, theme::gap8);
    layout->setSpacing(theme::gap4);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(bottom);
    return frame;
}

QWidget *AttentionList::makeSecret(QWidget *parent) const
{
    auto *secret = new QWidget(parent);
    auto *text = new QLabel(tr("Only you see this"), secret);
    theme::setType(text, theme::Type::Small);
    theme::setInk(text, &theme::Tokens::muted);
    auto *line = new QHBoxLayout(secret);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::gap4);
    line->addWidget(new Shape("lock", &theme::Tokens::muted, secret));
    line->addWidget(text);
    return secret;
}

void AttentionList::take(const AttentionItem &item)
{
    switch (item.step()) {
    case AttentionStep::OpenRecord:
        return m_desk.open(item.record);
    case AttentionStep::ShowChanges:
        return m_desk.openOn(QStringLiteral("since"), item.team);
    case AttentionStep::OpenAssessment:
        return m_desk.openOn(QStringLiteral("assessment"), item.team);
    case AttentionStep::MarkDone:
        break;
    }
    const CoachingNoteId note{item.record.id};
    if (m_desk.attempt(m_desk.workspace()->set(note, &CoachingNote::followUp, QDate())))
        m_desk.say(tr("You came back to this."), true);
}

bool AttentionList::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(watched);
    if (!button)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(button->parentWidget(), 0, theme::gap8);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        button->click();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const auto buttons = m_content->findChildren<QPushButton *>();
        const qsizetype next = buttons.indexOf(button) + (key == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < buttons.size())
            buttons.at(next)->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace polku::ui
