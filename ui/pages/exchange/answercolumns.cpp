#include "pages/exchange/answercolumns.h"

#include "base/format.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>

namespace polku::ui {

using Role = FeedbackColumn::Role;
using Reason = FeedbackColumn::Reason;

/// More columns than these scroll.
constexpr int mostHeight = 280;

AnswerColumns::AnswerColumns(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_sessionLabel(new QLabel(this)),
      m_session(new QComboBox(this)),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_grid(new QGridLayout(m_content))
{
    m_session->setObjectName(QStringLiteral("answersAbout"));
    m_session->setMinimumContentsLength(30);
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sessionLabel->setBuddy(m_session);
    m_grid->setContentsMargins(0, 0, theme::gap8, 0);
    m_grid->setHorizontalSpacing(theme::gap12);
    m_grid->setVerticalSpacing(theme::gap8);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 4);
    for (int column = 0; column < 4; ++column) {
        auto *heading = new QLabel(m_content);
        theme::setType(heading, theme::Type::Small);
        theme::setInk(heading, &theme::Tokens::muted);
        m_grid->addWidget(heading, 0, column);
        m_headings.append(heading);
    }
    m_scroll->setObjectName(QStringLiteral("answerColumns"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    auto *about = new QHBoxLayout;
    about->setSpacing(theme::gap8);
    about->addWidget(m_sessionLabel);
    about->addWidget(m_session);
    about->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap12);
    layout->addLayout(about);
    layout->addWidget(m_scroll);
    connect(m_session, &QComboBox::activated, this, [this] {
        m_choices.session = {m_session->currentData().toLongLong()};
        Q_EMIT changed();
    });
    retranslate();
}

void AnswerColumns::setChoices(const FeedbackChoices &choices)
{
    const bool same =
        std::equal(choices.columns.begin(), choices.columns.end(), m_choices.columns.begin(), m_choices.columns.end(),
                   [](const FeedbackColumn &a, const FeedbackColumn &b) { return a.header == b.header; });
    m_choices = choices;
    fillSessions();
    if (!same)
        makeLines();
    for (size_t i = 0; i < m_lines.size(); ++i)
        showLine(i);
    m_content->layout()->activate();
    m_scroll->setFixedHeight(qMin(m_content->sizeHint().height(), mostHeight));
}

void AnswerColumns::fillSessions()
{
    const QSignalBlocker quiet(m_session);
    m_session->clear();
    m_session->addItem(tr("The academy as a whole"), qint64(0));
    if (!m_desk.workspace() || !m_desk.academy())
        return;
    const auto feedback = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        return readFeedback(reader, m_desk.catalogue(), m_desk.academy(), m_desk.today());
    }));
    if (feedback) {
        for (const FeedbackOccasion &one : feedback->occasions) {
            if (one.session)
                m_session->addItem(
                    QStringLiteral("%1 · %2").arg(one.title, formatDayAndMonth(m_desk.language(), one.date)),
                    one.session.value);
        }
    }
    m_session->setCurrentIndex(qMax(0, m_session->findData(m_choices.session.value)));
}

void AnswerColumns::makeLines()
{
    for (const Line &line : m_lines) {
        for (QWidget *widget : std::initializer_list<QWidget *>{line.header, line.samples, line.role, line.question}) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was just used
        }
    }
    m_lines.clear();
    for (size_t i = 0; i < m_choices.columns.size(); ++i) {
        Line line{new QLabel(m_content), new QLabel(m_content), new QComboBox(m_content), new QComboBox(m_content)};
        for (QLabel *label : {line.header, line.samples}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        theme::setInk(line.samples, &theme::Tokens::muted);
        line.role->setObjectName(QStringLiteral("columnRole%1").arg(i));
        for (const Role role : {Role::LeftOut, Role::Score, Role::Text, Role::Date})
            line.role->addItem(QString(), int(role));
        line.question->setObjectName(QStringLiteral("columnQuestion%1").arg(i));
        line.question->setEditable(true);
        line.question->setInsertPolicy(QComboBox::NoInsert);
        line.question->setMinimumContentsLength(24);
        line.question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const int row = int(i) + 1;
        m_grid->addWidget(line.header, row, 0);
        m_grid->addWidget(line.samples, row, 1);
        m_grid->addWidget(line.role, row, 2);
        m_grid->addWidget(line.question, row, 3);
        connect(line.role, &QComboBox::activated, this, [this, i] {
            m_choices.columns[i].role = Role(m_lines[i].role->currentData().toInt());
            m_choices.columns[i].reason = Reason::None;
            Q_EMIT changed();
        });
        const auto ask = [this, i] {
            const QString question = m_lines[i].question->currentText().simplified();
            if (question.isEmpty() || question == m_choices.columns[i].question)
                return;
            m_choices.columns[i].question = question;
            Q_EMIT changed();
        };
        connect(line.question, &QComboBox::activated, this, ask);
        connect(line.question->lineEdit(), &QLineEdit::editingFinished, this, ask);
        m_lines.push_back(line);
    }
    retranslate();
}

QString AnswerColumns::reasonText(const FeedbackColumn &column) const
{
    if (column.role != Role::LeftOut)
        return column.samples.join(QStringLiteral(" | "));
    switch (column.reason) {
    case Reason::TellsWho:
        return tr("It tells who answered. Feedback carries no names.");
    case Reason::Technical:
        return tr("The survey tool's own note.");
    case Reason::OtherScale:
        return tr("The numbers are on another scale than from 1 to 5.");
    case Reason::Empty:
        return tr("There is nothing in it.");
    case Reason::AskedBefore:
        return tr("A column before it has the same question.");
    case Reason::None:
        break;
    }
    return column.samples.join(QStringLiteral(" | "));
}

void AnswerColumns::showLine(size_t index)
{
    const Line &line = m_lines[index];
    const FeedbackColumn &column = m_choices.columns[index];
    line.header->setText(column.header);
    line.samples->setText(reasonText(column));
    line.samples->setToolTip(column.samples.join(QLatin1Char('\n')));
    line.role->setCurrentIndex(line.role->findData(int(column.role)));
    const bool asked = column.role == Role::Score || column.role == Role::Text;
    line.question->setEnabled(asked);
    if (!line.question->lineEdit()->hasFocus() || !line.question->lineEdit()->isModified()) {
        const QSignalBlocker quiet(line.question);
        line.question->clear();
        for (const bool ofSession : {true, false}) {
            for (const FeedbackQuestion &question : feedbackForm(m_desk.catalogue(), ofSession, m_desk.language())) {
                if (question.scored == (column.role == Role::Score))
                    line.question->addItem(question.text);
            }
        }
        line.question->setEditText(column.question);
        line.question->lineEdit()->setCursorPosition(0);
    }
}

void AnswerColumns::retranslate()
{
    m_sessionLabel->setText(tr("The answers are about"));
    m_session->setAccessibleName(m_sessionLabel->text());
    const QStringList headings{tr("Column of the table"), tr("What is in it"), tr("Taken as"), tr("Question")};
    for (int i = 0; i < m_headings.size(); ++i)
        m_headings.at(i)->setText(headings.value(i));
    const QStringList roles{tr("Left out"), tr("Scores from 1 to 5"), tr("Answers in words"), tr("Day of the answer")};
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QString header = m_choices.columns[i].header;
        for (int role = 0; role < roles.size(); ++role)
            m_lines[i].role->setItemText(role, roles.at(role));
        m_lines[i].role->setAccessibleName(tr("“%1” is taken as").arg(header));
        m_lines[i].question->setAccessibleName(tr("Question of “%1”").arg(header));
        m_lines[i].question->lineEdit()->setObjectName(m_lines[i].question->objectName() + QStringLiteral("Text"));
        m_lines[i].question->lineEdit()->setAccessibleName(m_lines[i].question->accessibleName());
        showLine(i);
    }
}

} // namespace polku::ui
