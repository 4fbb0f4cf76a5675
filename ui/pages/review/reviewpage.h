#pragma once

#include "academy/review.h"
#include "academy/reviewqueue.h"
#include "shell/page.h"

class QListView;
class QSplitter;

namespace polku::ui {

class AnswerPanel;
class ChipBar;
class EmptyState;
class ReviewModel;
class ReviewTextView;

/// What the teams have written and the coach answers: what waits, the text with its changes, and the comments side by
/// side. After an answer comes the next that waits.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Review"); }
    QString contextLine() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;

protected:
    void retranslate() override;

private:
    void addShortcuts();
    void readItems();
    void fillChips();
    void fillList();
    void choose(RecordRef record);
    void showChosen();
    void step(int rows);
    void tell(const ReviewItem &item, ReviewStep step);
    void tellRecorded(const ReviewItem &item);
    ReviewList list() const;

    std::vector<ReviewItem> m_all;
    ReviewCounts m_counts;
    RecordRef m_chosen;
    RecordRef m_answered; ///< last; shown again when its answer is undone
    RecordRef m_opened;   ///< shown though it is in no list, until another is chosen
    int m_row = 0;        ///< where the chosen one is, or was before it left the list
    bool m_filling = false;
    ChipBar *m_chips;
    ReviewModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    ReviewTextView *m_text;
    AnswerPanel *m_answer;
};

} // namespace polku::ui
