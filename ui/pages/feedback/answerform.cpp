#include "pages/feedback/answerform.h"

#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/levelchoice.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int widestForm = 720;
constexpr int textLines = 2;

AnswerForm::AnswerForm(Desk &desk, QWidget *parent)
    : QScrollArea(parent),
      m_desk(desk),
      m_card(new Card),
      m_scale(new QLabel(m_card)),
      m_questions(new QVBoxLayout),
      m_teamLabel(new QLabel(m_card)),
      m_team(new QComboBox(m_card)),
      m_teamHint(new QLabel(m_card)),
      m_save(new QPushButton(m_card)),
      m_close(new QPushButton(m_card)),
      m_count(new QLabel(m_card))
{
    m_card->setMaximumWidth(widestForm);
    m_scale->setObjectName(QStringLiteral("scaleWords"));
    m_team->setObjectName(QStringLiteral("answerTeam"));
    m_teamLabel->setBuddy(m_team);
    m_save->setObjectName(QStringLiteral("saveAnswers"));
    m_close->setObjectName(QStringLiteral("closeAnswers"));
    m_count->setObjectName(QStringLiteral("answersSaved"));
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    for (QLabel *label : {m_scale, m_teamHint, m_count}) {
        label->setWordWrap(true);
        theme::setInk(label, &theme::Tokens::muted);
    }
    m_questions->setSpacing(theme::gap12);
    auto *team = new QHBoxLayout;
    team->setSpacing(theme::gap8);
    team->addWidget(m_teamLabel);
    team->addWidget(m_team);
    team->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addWidget(m_count, 1);
    QVBoxLayout *inside = m_card->contents();
    inside->setSpacing(theme::gap12);
    inside->addWidget(m_scale);
    inside->addLayout(m_questions);
    inside->addLayout(team);
    inside->addWidget(m_teamHint);
    inside->addLayout(buttons);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap20);
    layout->addWidget(m_card);
    layout->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    connect(m_save, &QPushButton::clicked, this, &AnswerForm::save);
    connect(m_close, &QPushButton::clicked, this, &AnswerForm::closeRequested);
    retranslate();
}

void AnswerForm::setOccasion(AcademyId academy, SessionId session, const QString &title)
{
    const bool otherAcademy = academy != m_academy;
    const bool moved = !m_made || otherAcademy || session != m_session;
    if (moved && m_made)
        m_drafts.insert(m_session, draft());
    if (otherAcademy)
        m_drafts.clear();
    const bool otherForm = !m_made || session.isNull() != m_session.isNull();
    m_academy = academy;
    m_session = session;
    m_occasion = title;
    m_made = true;
    if (otherForm)
        makeLines();
    fillTeams();
    if (moved) {
        m_saved = 0;
        setDraft(m_drafts.take(session));
    }
    retranslate();
}

AnswerForm::Draft AnswerForm::draft() const
{
    Draft draft;
    for (const Line &line : m_lines) {
        draft.scores.push_back(line.score ? line.score->level() : 0);
        draft.texts.push_back(line.text ? line.text->toPlainText() : QString());
    }
    draft.team = m_team->currentData().toLongLong();
    return draft;
}

void AnswerForm::setDraft(const Draft &draft)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].score)
            m_lines[i].score->setLevel(i < draft.scores.size() ? draft.scores[i] : 0);
        if (m_lines[i].text)
            m_lines[i].text->setPlainText(i < draft.texts.size() ? draft.texts[i] : QString());
    }
    m_team->setCurrentIndex(qMax(0, m_team->findData(draft.team)));
    updateButton();
}

void AnswerForm::makeLines()
{
    for (const Line &line : m_lines)
        delete line.place;
    m_lines.clear();
    for (const FeedbackQuestion &question : feedbackForm(m_desk.catalogue(), !m_session.isNull(), m_desk.language())) {
        Line line;
        line.question = question;
        line.place = new QWidget(m_card);
        auto *layout = new QVBoxLayout(line.place);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::gap4);
        line.label = new QLabel;
        line.label->setWordWrap(true);
        theme::setType(line.label, theme::Type::Strong);
        layout->addWidget(line.label);
        m_questions->addWidget(line.place);
        if (question.scored) {
            line.score = new LevelChoice(highestScore);
            line.score->setObjectName(QStringLiteral("score_") + question.key);
            layout->addWidget(line.score);
            connect(line.score, &LevelChoice::chosen, this, &AnswerForm::updateButton);
        } else {
            line.text = new QPlainTextEdit;
            line.text->setObjectName(QStringLiteral("text_") + question.key);
            line.text->setTabChangesFocus(true);
            line.text->setFixedHeight(textLines * line.text->fontMetrics().lineSpacing() + theme::gap16);
            line.label->setBuddy(line.text);
            layout->addWidget(line.text);
            connect(line.text, &QPlainTextEdit::textChanged, this, &AnswerForm::updateButton);
        }
        m_lines.push_back(line);
    }
    for (const Line &line : m_lines) {
        if (line.text)
            setTabOrder(line.text, m_team); // the team comes after the last question
    }
    setTabOrder(m_team, m_save);
    setTabOrder(m_save, m_close);
}

void AnswerForm::fillTeams()
{
    const qint64 kept = m_team->currentData().toLongLong();
    m_team->clear();
    m_team->addItem(tr("Not told"), qint64(0));
    const auto teams = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        const Query query = Query().where(&Team::state, TeamState::Participant).orderBy(&Team::rank).only(&Team::name);
        return reader.where(&Team::academy, m_academy, query);
    }));
    if (teams) {
        for (const Team &team : *teams)
            m_team->addItem(team.name, team.id.value);
    }
    m_team->setCurrentIndex(qMax(0, m_team->findData(kept)));
}

void AnswerForm::begin()
{
    if (!m_lines.empty() && m_lines.front().score)
        m_lines.front().score->focusButton()->setFocus();
    ensureVisible(0, 0);
}

std::vector<FeedbackAnswer> AnswerForm::answers() const
{
    // Stored in the academy's language, whatever the screen's is.
    const auto academy =
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return reader.get(m_academy); }));
    const Language language =
        academy ? languageFromCode(academy->language).value_or(m_desk.language()) : m_desk.language();
    std::vector<FeedbackAnswer> given;
    for (const Line &line : m_lines) {
        const auto question = knownQuestion(m_desk.catalogue(), line.question.key, language);
        FeedbackAnswer answer{question ? question->text : line.question.text, std::nullopt, {}};
        if (line.score && line.score->level() > 0)
            answer.score = line.score->level();
        if (line.text)
            answer.text = line.text->toPlainText().trimmed();
        if (!answer.isEmpty())
            given.push_back(answer);
    }
    return given;
}

void AnswerForm::save()
{
    const std::vector<FeedbackAnswer> given = answers();
    if (given.empty())
        return;
    const TeamId team{m_team->currentData().toLongLong()};
    const Operation operation = Operation::create(RecordKind::Feedback, m_occasion);
    if (!m_desk.attempt(m_desk.workspace()->edit(
            operation, [&](Edit &edit) { addFeedback(edit, m_academy, m_session, team, m_desk.today(), given); })))
        return;
    ++m_saved;
    setDraft({}); // and the next person has not said that the team may be told
    begin();
    m_desk.say(tr("The answers are saved."), true);
}

void AnswerForm::updateButton()
{
    bool any = false;
    for (const Line &line : m_lines)
        any = any || (line.score && line.score->level() > 0) ||
              (line.text && !line.text->toPlainText().trimmed().isEmpty());
    m_save->setEnabled(any);
    m_count->setText(m_saved > 0 ? tr("%n person(s) saved. The form is ready for the next one.", nullptr, m_saved)
                                 : QString());
}

void AnswerForm::retranslate()
{
    m_card->setTitle(tr("One person's answers: %1").arg(m_occasion));
    m_scale->setText(tr("From 1 (not at all) to 5 (fully). Questions may be left unanswered."));
    const QStringList names{tr("no answer"), tr("not at all"), {}, {}, {}, tr("fully")};
    for (Line &line : m_lines) {
        if (const auto question = knownQuestion(m_desk.catalogue(), line.question.key, m_desk.language()))
            line.question.text = question->text;
        line.label->setText(line.question.text);
        if (line.score)
            line.score->setNames(line.question.text, names);
        if (line.text)
            line.text->setAccessibleName(line.question.text);
    }
    m_teamLabel->setText(tr("Team"));
    m_team->setAccessibleName(tr("Team of the one who answers"));
    m_team->setItemText(0, tr("Not told"));
    m_teamHint->setText(tr("Answers carry no name. Tell the team only when the person wants it; reports never do."));
    m_save->setText(tr("Save the answers"));
    m_save->setAccessibleName(m_save->text());
    m_close->setText(tr("Close the form"));
    m_close->setAccessibleName(m_close->text());
    updateButton();
}

void AnswerForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
