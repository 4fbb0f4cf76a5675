#include "pages/messages/messagespage.h"

#include "base/format.h"
#include "base/markdown.h"
#include "catalogue/wording.h"
#include "fields/commentthreads.h"
#include "model/records.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/chipbar.h"
#include "widgets/linkrow.h"
#include "widgets/panelscroll.h"
#include "widgets/reviewstanding.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace polku::ui {

/// Of a long answer so many letters stand here; the whole is with its record.
constexpr qsizetype longestSaid = 400;
constexpr int narrowestMessages = 360;
constexpr int narrowestThreads = 320;
/// The first column of the lines, in pixels.
constexpr int dayWidth = 76;

static QString openThreads()
{
    return QStringLiteral("open");
}

static QString threadsToMe()
{
    return QStringLiteral("me");
}

MessagesPage::MessagesPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_splitter(new QSplitter(this)),
      m_scroll(new PanelScroll("messagesScroll")),
      m_asked(new Card),
      m_sent(new Card),
      m_settled(new Card),
      m_heading(new QLabel),
      m_which(new ChipBar),
      m_threads(new CommentThreads(desk))
{
    m_asked->setObjectName(QStringLiteral("askedCard"));
    m_sent->setObjectName(QStringLiteral("sentCard"));
    m_settled->setObjectName(QStringLiteral("settledCard"));
    m_heading->setObjectName(QStringLiteral("conversationsHeading"));
    theme::setType(m_heading, theme::Type::Heading);
    m_which->setObjectName(QStringLiteral("whichThreads"));

    QVBoxLayout *cards = m_scroll->column();
    cards->setContentsMargins(theme::gap20, theme::gap20, theme::gap16, theme::gap20);
    cards->setSpacing(theme::gap16);
    for (Card *card : {m_asked, m_sent, m_settled})
        cards->addWidget(card);
    cards->addStretch(1);
    m_scroll->setMinimumWidth(narrowestMessages);
    auto *right = new QWidget;
    right->setMinimumWidth(narrowestThreads);
    auto *talk = new QVBoxLayout(right);
    talk->setContentsMargins(theme::gap16, theme::gap20, theme::gap20, theme::gap16);
    talk->setSpacing(theme::gap8);
    talk->addWidget(m_heading);
    talk->addWidget(m_which);
    talk->addWidget(m_threads, 1);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({630, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_which, &ChipBar::chosenChanged, this, &MessagesPage::chooseThreads);
    connect(m_threads, &CommentThreads::subjectRequested, this,
            [this](RecordRef, CommentId comment) { this->desk().open(comment); });
    retranslate();
}

MessagesPage::~MessagesPage() = default;

QString MessagesPage::contextLine() const
{
    return m_waiting > 0 ? tr("%n wait(s) for you", nullptr, m_waiting) : tr("Nothing waits for you.");
}

// Reading and showing ------------------------------------------------------------------------------------------------

void MessagesPage::refresh(const Changes &changes)
{
    read();
    showMessages();
    showChips();
    if (m_threads->isHidden() || changes.touchesAny({RecordKind::Comment, RecordKind::Academy, RecordKind::Team}))
        chooseThreads(m_which->chosen());
    else
        m_threads->refresh(changes);
    Q_EMIT headerChanged();
}

void MessagesPage::read()
{
    m_messages.clear();
    m_open = 0;
    m_toMe = 0;
    m_waiting = 0;
    const TeamId team = desk().team();
    if (!team)
        return;
    const QString me = desk().workspace()->author();
    auto messages = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        for (const TeamThread &open : readOpenThreads(reader, team)) {
            ++m_open;
            m_toMe += speaksTo(open.thread, me) ? 1 : 0;
        }
        m_waiting = countForTeam(reader, team);
        return readTeamMessages(reader, team, desk().today());
    }));
    if (messages)
        m_messages = std::move(*messages);
}

static void tell(Card *card, const QString &words)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    theme::setInk(label, &theme::Tokens::muted);
    card->contents()->addWidget(label);
}

void MessagesPage::showMessages()
{
    for (Card *card : {m_asked, m_sent, m_settled})
        card->clear();
    for (const TeamMessage &message : m_messages) {
        const ReviewState state = message.item.state;
        addMessage(state == ReviewState::Submitted  ? m_sent
                   : state == ReviewState::Approved ? m_settled
                                                    : m_asked,
                   message);
    }
    if (m_asked->contents()->count() == 0)
        tell(m_asked, tr("The coach has sent nothing back. What comes back, or is commented on, stands here with the "
                         "reason, until you hand in a new version."));
    if (m_sent->contents()->count() == 0)
        tell(m_sent, tr("Nothing of yours waits for the coach. Hand in a section on the plan's page, or a deliverable "
                        "on your path."));
    m_settled->setVisible(m_settled->contents()->count() > 0);
}

void MessagesPage::addMessage(Card *card, const TeamMessage &message)
{
    const ReviewItem &item = message.item;
    auto *row =
        new LinkRow(item.since.isValid() ? formatDayAndMonth(desk().language(), item.since) : QString(), item.title);
    const int index = card->contents()->count();
    row->setObjectName(QStringLiteral("%1Line%2").arg(card->objectName()).arg(index));
    row->setRuled(index > 0);
    row->setWhenWidth(dayWidth);
    row->setDetail(item.record.kind == RecordKind::PlanSection ? tr("Section of the plan")
                   : item.record.kind == RecordKind::Plan      ? tr("The whole plan")
                                                               : tr("Deliverable"));
    row->setStanding(standingOf(item.state));
    row->setEnd(choiceLabel(item.state, desk().words()));
    connect(row, &LinkRow::clicked, this, [this, record = item.record] { desk().open(record); });
    card->contents()->setSpacing(0);
    card->contents()->addWidget(row);
    if (message.said.isEmpty())
        return;
    const QString said = markdown::plainText(markdown::read(message.said.text));
    auto *words = new QLabel(said.size() > longestSaid ? said.left(longestSaid).trimmed() + QChar(0x2026) : said);
    words->setObjectName(row->objectName() + QStringLiteral("Said"));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setContentsMargins(dayWidth + theme::iconSize + theme::gap4, 0, 0, theme::gap8);
    card->contents()->addWidget(words);
}

void MessagesPage::showChips()
{
    m_which->setChips({{openThreads(), tr("All open"), m_open}, {threadsToMe(), tr("To me"), m_toMe}});
}

void MessagesPage::chooseThreads(const QString &which)
{
    if (desk().team())
        m_threads->setTeam(desk().team(),
                           which == threadsToMe() ? CommentThreads::Which::ToMe : CommentThreads::Which::Open);
}

void MessagesPage::retranslate()
{
    m_asked->setTitle(tr("The coach has answered"));
    m_sent->setTitle(tr("With the coach"));
    m_settled->setTitle(tr("Approved"));
    m_heading->setText(tr("Conversations"));
    m_which->setAccessibleName(tr("Which conversations to show"));
    m_scroll->setAccessibleName(tr("What you have handed in"));
    m_splitter->setAccessibleName(tr("Messages"));
    showChips();
    if (desk().workspace() && desk().team())
        showMessages();
}

} // namespace polku::ui
