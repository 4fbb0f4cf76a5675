#pragma once

#include "academy/feedback.h"
#include "shell/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QStandardItemModel;

namespace polku::ui {

class AnswerForm;
class EmptyState;
class ListTable;
class OccasionView;

/// What participants said after sessions and at the end: the occasions at the left, the answers to the chosen one at
/// the right, or the form that takes one person's answers.
class FeedbackPage final : public Page
{
    Q_OBJECT

public:
    explicit FeedbackPage(Desk &desk, QWidget *parent = nullptr);
    ~FeedbackPage() override;

    QString title() const override { return tr("Feedback"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    /// Chooses an occasion; null: the academy as a whole.
    void choose(SessionId session);

protected:
    void retranslate() override;

private:
    /// One line of the list.
    struct Line
    {
        bool together = false; ///< all sessions together
        SessionId session;
    };

    void fillList();
    void showChosen();
    void openForm();
    void copyQuestions();
    void removeQuote(FeedbackId quote);
    QString titleOf(const FeedbackOccasion &occasion) const;
    const FeedbackOccasion *occasion() const;
    bool isReadOnly() const;

    AcademyFeedback m_feedback;
    std::vector<QuestionAnswers> m_together;
    AcademyId m_academy;
    std::vector<Line> m_lines;
    Line m_chosen;
    bool m_hasChosen = false;
    bool m_filling = false;
    bool m_form = false; ///< the form is open
    QAction *m_import;
    QAction *m_add;
    QSplitter *m_splitter;
    ListTable *m_list;
    QStandardItemModel *m_model;
    QStackedWidget *m_right;
    OccasionView *m_view;
    AnswerForm *m_answers;
    EmptyState *m_none;
};

} // namespace polku::ui
