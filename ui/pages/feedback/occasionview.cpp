#include "pages/feedback/occasionview.h"

#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/distributiontable.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

/// What a card of bars needs before another stands beside it.
constexpr int leastCard = 290;
/// Wider, the end of a line is too far from its beginning.
constexpr int widestContent = 1280;

OccasionView::OccasionView(Desk &desk, QWidget *parent)
    : QScrollArea(parent),
      m_desk(desk),
      m_title(new QLabel),
      m_subtitle(new QLabel),
      m_few(new QLabel),
      m_grid(new QGridLayout),
      m_tableCard(new Card),
      m_table(new DistributionTable),
      m_quotes(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("occasionTitle"));
    m_subtitle->setObjectName(QStringLiteral("occasionAnswers"));
    m_few->setObjectName(QStringLiteral("fewAnswers"));
    m_table->setObjectName(QStringLiteral("distributionTable"));
    for (QLabel *label : {m_title, m_subtitle, m_few}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    theme::setType(m_title, theme::Type::Title);
    theme::setInk(m_subtitle, &theme::Tokens::muted);
    theme::setInk(m_few, &theme::Tokens::attention);
    m_grid->setSpacing(theme::gap16);
    m_quotes->setSpacing(theme::gap16);
    m_tableCard->contents()->addWidget(m_table);
    auto *content = new QWidget;
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    content->setMaximumWidth(widestContent);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap20);
    layout->setSpacing(theme::gap12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_few);
    layout->addLayout(m_grid);
    layout->addWidget(m_tableCard);
    layout->addLayout(m_quotes);
    layout->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    retranslate();
}

void OccasionView::setQuestions(const QString &title, const QString &subtitle,
                                const std::vector<QuestionAnswers> &questions, int answers, int together)
{
    m_about = title;
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_few->setVisible(together == 0 && answers < fewestAnswersToTell);
    showBars(questions);
    showQuotes(questions);
}

void OccasionView::showBars(const std::vector<QuestionAnswers> &questions)
{
    std::vector<Distribution> distributions;
    for (const QuestionAnswers &question : questions) {
        if (question.scores.answers() > 0)
            distributions.push_back({question.text, question.scores, m_desk.language()});
    }
    for (Card *card : m_bars)
        delete card;
    m_bars.clear();
    for (const Distribution &distribution : distributions) {
        auto *card = new Card({}, widget());
        auto *question = new QLabel(distribution.question);
        question->setWordWrap(true);
        question->setTextFormat(Qt::PlainText);
        theme::setType(question, theme::Type::Strong);
        auto *bars = new DistributionBars;
        bars->setObjectName(QStringLiteral("bars%1").arg(m_bars.size()));
        bars->setDistribution(distribution);
        auto *mean =
            new QLabel(tr("Mean %1 · %n answer(s)", nullptr, distribution.scores.answers()).arg(distribution.mean()));
        theme::setInk(mean, &theme::Tokens::muted);
        card->contents()->setSpacing(theme::gap8);
        card->contents()->addWidget(question);
        card->contents()->addStretch(1);
        card->contents()->addWidget(bars);
        card->contents()->addWidget(mean);
        m_bars.push_back(card);
    }
    m_columns = 0;
    arrange();
    m_tableCard->setVisible(!distributions.empty());
    m_table->setDistributions(distributions, tr("Answers: %1").arg(m_about));
}

void OccasionView::arrange()
{
    const int room = viewport()->width() - 2 * theme::gap20;
    const int columns = qBound(1, room / leastCard, 3);
    if (columns == m_columns)
        return;
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        m_grid->addWidget(m_bars[i], int(i) / columns, int(i) % columns);
        m_bars[i]->show();
    }
}

void OccasionView::showQuotes(const std::vector<QuestionAnswers> &questions)
{
    while (QLayoutItem *item = m_quotes->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // it may hold the button that was just pressed
        delete item;
    }
    const bool writable = m_desk.workspace() && !m_desk.workspace()->isReadOnly();
    for (const QuestionAnswers &question : questions) {
        if (question.quotes.empty())
            continue;
        auto *card = new Card(question.text, widget());
        card->setObjectName(QStringLiteral("quotes_") + question.key);
        card->contents()->setSpacing(theme::gap8);
        for (const FeedbackQuote &quote : question.quotes) {
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            auto *text = new QLabel(tr("“%1”").arg(quote.text));
            text->setWordWrap(true);
            text->setTextFormat(Qt::PlainText);
            line->addWidget(text, 1);
            if (writable) {
                auto *remove = new QToolButton;
                remove->setObjectName(QStringLiteral("removeQuote_%1").arg(quote.id.value));
                remove->setIcon(theme::icon("trash"));
                remove->setAutoRaise(true);
                remove->setFocusPolicy(Qt::StrongFocus);
                remove->setToolTip(tr("Take this answer out, for example because it tells who wrote it"));
                remove->setAccessibleName(tr("Take out the answer “%1”").arg(quote.text.simplified().left(80)));
                connect(remove, &QToolButton::clicked, this, [this, id = quote.id] { Q_EMIT removeRequested(id); });
                line->addWidget(remove, 0, Qt::AlignTop);
            }
            card->contents()->addWidget(row);
        }
        m_quotes->addWidget(card);
    }
}

void OccasionView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void OccasionView::retranslate()
{
    m_table->setAccessibleName(tr("Answers: %1").arg(m_about));
    m_few->setText(tr("Fewer than four have answered. Reports tell only how many they are, so that nobody can be "
                      "recognised; do not show these answers to others either."));
}

} // namespace polku::ui
