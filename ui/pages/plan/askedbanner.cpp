#include "pages/plan/askedbanner.h"

#include "base/format.h"
#include "shell/desk.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/statebadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace polku::ui {

/// Of a long answer so many letters stand here; the whole is in the comments.
constexpr int longestWords = 400;

AskedBanner::AskedBanner(Desk &desk, const char *name, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_heading(new QLabel(this)),
      m_words(new QLabel(this)),
      m_reply(new QPushButton(this))
{
    m_heading->setObjectName(QLatin1String(name) + QStringLiteral("Heading"));
    theme::setType(m_heading, theme::Type::Strong);
    m_words->setObjectName(QLatin1String(name));
    for (QLabel *label : {m_heading, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reply->setObjectName(QLatin1String(name) + QStringLiteral("Reply"));
    auto *text = new QVBoxLayout;
    text->setSpacing(theme::gap4);
    text->addWidget(m_heading);
    text->addWidget(m_words);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::gap20 + theme::iconSize + theme::gap8, theme::gap8, theme::gap12, theme::gap8);
    line->setSpacing(theme::gap12);
    line->addLayout(text, 1);
    line->addWidget(m_reply, 0, Qt::AlignTop);
    connect(m_reply, &QPushButton::clicked, this, [this] { Q_EMIT answerRequested(m_answer.comment); });
    m_reply->setAccessibleName(tr("Answer the coach")); // also before there is an answer to tell
    hide();
}

void AskedBanner::setAnswer(ReviewState state, const CoachAnswer &answer, bool whole)
{
    m_state = state;
    m_answer = answer;
    m_whole = whole;
    const bool answered = state == ReviewState::Returned || (state == ReviewState::Commented && !answer.isEmpty());
    if (answered)
        tell();
    setVisible(answered);
}

void AskedBanner::tell()
{
    const QString when = formatMoment(m_desk.language(), m_answer.at);
    const QString who = m_answer.author.isEmpty() ? tr("The coach") : m_answer.author;
    const bool returned = m_state == ReviewState::Returned;
    if (!m_answer.at.isValid())
        m_heading->setText(m_whole ? tr("The whole plan was returned.") : tr("This section was returned."));
    else if (m_whole)
        m_heading->setText(returned ? tr("%1 returned the whole plan, %2.").arg(who, when)
                                    : tr("%1 commented on the whole plan, %2.").arg(who, when));
    else
        m_heading->setText(returned ? tr("%1 returned this section, %2.").arg(who, when)
                                    : tr("%1 commented on this section, %2.").arg(who, when));
    const QString &said = m_answer.text;
    m_words->setText(said.size() > longestWords ? said.left(longestWords).trimmed() + QChar(0x2026) : said);
    m_words->setAccessibleName(QStringLiteral("%1 %2").arg(m_heading->text(), m_words->text()));
    m_words->setVisible(!said.isEmpty());
    m_reply->setText(tr("Answer"));
    m_reply->setAccessibleName(tr("Answer the coach"));
    m_reply->setVisible(bool(m_answer.comment));
    update();
}

void AskedBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(rect(), tokens.attentionSoft);
    const Standing standing = m_state == ReviewState::Returned ? Standing::NeedsAttention : Standing::OnTrack;
    painter.fillRect(QRect(0, 0, theme::gap4, height()), tokens.*standingInk(standing));
    const QRect shape(theme::gap20, theme::gap8 + 1, theme::iconSize, theme::iconSize);
    theme::paintIcon(&painter, shape, standingIcon(standing), tokens.*standingInk(standing));
}

void AskedBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden())
        tell();
}

} // namespace polku::ui
