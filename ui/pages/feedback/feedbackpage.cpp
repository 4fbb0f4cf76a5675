#include "pages/feedback/feedbackpage.h"

#include "base/format.h"
#include "fields/listtable.h"
#include "model/records.h"
#include "pages/feedback/answerform.h"
#include "pages/feedback/occasionview.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace polku::ui {

FeedbackPage::FeedbackPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_import(new QAction(this)),
      m_add(new QAction(this)),
      m_splitter(new QSplitter(this)),
      m_list(new ListTable),
      m_model(new QStandardItemModel(this)),
      m_right(new QStackedWidget),
      m_view(new OccasionView(desk)),
      m_answers(new AnswerForm(desk)),
      m_none(new EmptyState)
{
    m_import->setObjectName(QStringLiteral("importAnswers"));
    m_add->setObjectName(QStringLiteral("addAnswers"));
    m_splitter->setObjectName(QStringLiteral("feedbackSplitter"));
    m_list->setObjectName(QStringLiteral("occasionList"));
    m_model->setColumnCount(3);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordColumns({0}, 56);
    m_view->setObjectName(QStringLiteral("occasionView"));
    m_answers->setObjectName(QStringLiteral("answerForm"));
    m_none->setObjectName(QStringLiteral("noAnswers"));
    m_none->setIcon("comment");
    m_none->addButton({})->setObjectName(QStringLiteral("addAnswersNow"));
    m_none->addButton({})->setObjectName(QStringLiteral("importAnswersNow"));
    m_none->addButton({})->setObjectName(QStringLiteral("copyQuestions"));
    const QList<QPushButton *> buttons = m_none->findChildren<QPushButton *>();
    connect(buttons.at(0), &QPushButton::clicked, m_add, &QAction::trigger);
    connect(buttons.at(1), &QPushButton::clicked, m_import, &QAction::trigger);
    connect(buttons.at(2), &QPushButton::clicked, this, &FeedbackPage::copyQuestions);

    auto *left = new QWidget;
    auto *inside = new QVBoxLayout(left);
    inside->setContentsMargins(theme::gap12, theme::gap8, 0, 0);
    inside->addWidget(m_list);
    left->setMinimumWidth(280);
    for (QWidget *part : std::initializer_list<QWidget *>{m_view, m_answers, m_none})
        m_right->addWidget(part);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({380, 690});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_filling || !index.isValid())
            return;
        m_chosen = m_lines[size_t(index.row())];
        m_hasChosen = true;
        m_form = m_form && !m_chosen.together;
        showChosen();
        Q_EMIT headerChanged();
    });
    connect(m_add, &QAction::triggered, this, &FeedbackPage::openForm);
    connect(m_import, &QAction::triggered, this, [this] { this->desk().goTo(QStringLiteral("exchange")); });
    connect(m_answers, &AnswerForm::closeRequested, this, [this] {
        m_form = false;
        showChosen();
        m_list->setFocus();
    });
    connect(m_view, &OccasionView::removeRequested, this, &FeedbackPage::removeQuote);
    retranslate();
}

FeedbackPage::~FeedbackPage() = default;

bool FeedbackPage::isReadOnly() const
{
    return !desk().workspace() || desk().workspace()->isReadOnly();
}

QString FeedbackPage::titleOf(const FeedbackOccasion &occasion) const
{
    return occasion.session ? occasion.title : tr("The academy as a whole");
}

QString FeedbackPage::contextLine() const
{
    int answered = 0;
    int all = 0;
    for (const FeedbackOccasion &one : m_feedback.occasions) {
        all += !one.session.isNull();
        answered += one.session && one.answers() > 0;
    }
    return all > 0 ? tr("feedback on %1 of %n session(s) held", nullptr, all).arg(answered) : QString();
}

QList<QAction *> FeedbackPage::actions() const
{
    return isReadOnly() || !m_academy ? QList<QAction *>() : QList<QAction *>{m_import, m_add};
}

// Reading and showing ------------------------------------------------------------------------------------------------

void FeedbackPage::refresh(const Changes &changes)
{
    const bool other = m_academy != desk().academy();
    if (other) {
        m_academy = desk().academy();
        m_hasChosen = false;
        m_form = false;
    }
    if (!other &&
        !changes.touchesAny({RecordKind::Academy, RecordKind::Session, RecordKind::Team, RecordKind::Feedback}))
        return;
    m_feedback = {};
    if (m_academy) {
        if (auto feedback = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
                return readFeedback(reader, desk().catalogue(), m_academy, desk().today());
            })))
            m_feedback = std::move(*feedback);
    }
    m_together = m_feedback.together(false);
    fillList();
    Q_EMIT headerChanged();
}

void FeedbackPage::fillList()
{
    m_lines.clear();
    if (!m_together.empty())
        m_lines.push_back({true, {}});
    for (const FeedbackOccasion &one : m_feedback.occasions)
        m_lines.push_back({false, one.session});
    const auto same = [this](const Line &line) {
        return line.together == m_chosen.together && line.session == m_chosen.session;
    };
    if (!m_hasChosen || std::none_of(m_lines.begin(), m_lines.end(), same)) {
        // The last session that anything was said of; else the last one held.
        m_chosen = {};
        for (const FeedbackOccasion &one : m_feedback.occasions) {
            if (one.session && (one.answers() > 0 || !m_hasChosen))
                m_chosen = {false, one.session};
            m_hasChosen = m_hasChosen || one.answers() > 0;
        }
        m_hasChosen = true;
    }
    const QScopedValueRollback filling(m_filling, true);
    m_model->removeRows(0, m_model->rowCount());
    const auto add = [&](const QString &title, const QString &detail, int answers, std::optional<double> mean) {
        // The sign between stays with the date: it begins a line rather than end one.
        const QString sign = QStringLiteral("· ");
        const QString dated =
            tr("%1 · %2", "title, date").arg(title, detail).replace(sign + detail, unbroken(sign) + detail);
        QList<QStandardItem *> cells{
            new QStandardItem(detail.isEmpty() ? title : dated),
            new QStandardItem(answers > 0 ? QString::number(answers) : QStringLiteral("–")),
            new QStandardItem(mean ? localeOf(desk().language()).toString(*mean, 'f', 1) : QStringLiteral("–"))};
        for (int column = 1; column < cells.size(); ++column)
            cells.at(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(cells);
    };
    const auto meanOf = [](const std::vector<QuestionAnswers> &questions) {
        ScoreCounts all;
        for (const QuestionAnswers &question : questions)
            all.add(question.scores);
        return all.mean();
    };
    for (const Line &line : m_lines) {
        if (line.together) {
            int answers = 0;
            for (const QuestionAnswers &question : m_together)
                answers = qMax(answers, question.answers());
            add(tr("All sessions together"), {}, answers, meanOf(m_together));
        } else if (const FeedbackOccasion *one = m_feedback.occasion(line.session)) {
            add(titleOf(*one), unbroken(formatDayAndMonth(desk().language(), one->date)), one->answers(),
                meanOf(one->questions));
        }
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (same(m_lines[i]))
            m_list->setCurrentIndex(m_model->index(int(i), 0));
    }
    showChosen();
}

const FeedbackOccasion *FeedbackPage::occasion() const
{
    return m_chosen.together ? nullptr : m_feedback.occasion(m_chosen.session);
}

void FeedbackPage::showChosen()
{
    const Language language = desk().language();
    const FeedbackOccasion *one = occasion();
    if (m_chosen.together) {
        int occasions = 0;
        for (const FeedbackOccasion &each : m_feedback.occasions)
            occasions += each.answers() > 0;
        m_view->setQuestions(
            tr("All sessions together"),
            tr("The questions that were asked more than once, over %n occasion(s).", nullptr, occasions), m_together, 0,
            occasions);
        m_right->setCurrentWidget(m_view);
        return;
    }
    if (!one)
        return;
    if (m_form) {
        m_answers->setOccasion(m_academy, one->session, titleOf(*one));
        m_right->setCurrentWidget(m_answers);
        return;
    }
    if (one->answers() == 0) {
        m_none->setTexts(tr("No answers yet: %1").arg(titleOf(*one)),
                         tr("Write down what people answered on paper, or import the file of a survey tool. Copied "
                            "questions can be pasted into the tool; the import then knows them again."));
        for (QPushButton *button : m_none->findChildren<QPushButton *>())
            button->setVisible(button->objectName() == QLatin1String("copyQuestions") || !isReadOnly());
        m_right->setCurrentWidget(m_none);
        return;
    }
    const QString people = tr("%n person(s) answered", nullptr, one->answers());
    const QString date = formatDate(language, one->date);
    m_view->setQuestions(titleOf(*one), date.isEmpty() ? people : QStringLiteral("%1 · %2").arg(date, people),
                         one->questions, one->answers(), 0);
    m_right->setCurrentWidget(m_view);
}

void FeedbackPage::choose(SessionId session)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].together && m_lines[i].session == session)
            m_list->setCurrentIndex(m_model->index(int(i), 0));
    }
}

bool FeedbackPage::show(RecordRef record)
{
    const auto answer = desk().attempt(
        desk().workspace()->read([&](const Reader &reader) { return reader.find(FeedbackId{record.id}); }));
    if (!answer || !*answer || (*answer)->academy != m_academy)
        return false;
    m_form = false;
    choose((*answer)->session);
    m_list->setFocus();
    return true;
}

// What the page does -------------------------------------------------------------------------------------------------

void FeedbackPage::openForm()
{
    if (m_chosen.together)
        choose({}); // of all together one asks at the end
    m_form = true;
    showChosen();
    m_answers->begin();
}

void FeedbackPage::copyQuestions()
{
    QStringList texts;
    for (const FeedbackQuestion &question :
         feedbackForm(desk().catalogue(), !m_chosen.session.isNull(), desk().language()))
        texts.append(question.scored ? tr("%1 (from 1 to 5)", "question").arg(question.text) : question.text);
    QGuiApplication::clipboard()->setText(texts.join(QLatin1Char('\n')));
    desk().say(tr("The questions are on the clipboard."));
}

void FeedbackPage::removeQuote(FeedbackId quote)
{
    const RecordRef gone = quote;
    const auto answer =
        desk().attempt(desk().workspace()->read([&](const Reader &reader) { return reader.find(quote); }));
    if (!answer || !*answer)
        return;
    // A score given with the words stays.
    const QString question = (*answer)->question;
    const bool scored = (*answer)->score.has_value();
    if (desk().attempt(desk().workspace()->edit(Operation::remove(gone, question), [&](Edit &edit) {
            if (scored)
                edit.set(quote, &Feedback::text, QString());
            else
                edit.remove(gone);
        })))
        desk().say(tr("The answer is taken out."), true);
}

void FeedbackPage::retranslate()
{
    m_import->setText(tr("Import answers…"));
    m_import->setToolTip(tr("Bring in the answers of a survey tool from a CSV file"));
    m_add->setText(tr("Add answers"));
    m_list->setAccessibleName(tr("Sessions and the answers on them"));
    m_splitter->setAccessibleName(tr("Feedback"));
    m_model->setHorizontalHeaderLabels({tr("Session"), tr("Answers"), tr("Mean")});
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < 3; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QList<QPushButton *> buttons = m_none->findChildren<QPushButton *>();
    const QStringList names{m_add->text(), m_import->text(), tr("Copy the questions")};
    for (int i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->setText(names.value(i));
        buttons.at(i)->setAccessibleName(names.value(i));
    }
    m_view->retranslate();
    if (m_academy) {
        m_together = m_feedback.together(false);
        fillList();
    }
}

} // namespace polku::ui
