#pragma once

#include "academy/feedback.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace polku::ui {

class Card;
class Desk;
class DistributionTable;

/// What was said of one occasion: how the answers fell, as bars and as a table, and the quotes.
class OccasionView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit OccasionView(Desk &desk, QWidget *parent = nullptr);

    /// Shows what is to be known of an occasion. `together` counts occasions: their answers to the same questions, no
    /// quotes; 0: one occasion.
    void setQuestions(const QString &title, const QString &subtitle, const std::vector<QuestionAnswers> &questions,
                      int answers, int together);
    void retranslate();

Q_SIGNALS:
    /// Take this answer out.
    void removeRequested(polku::FeedbackId quote);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBars(const std::vector<QuestionAnswers> &questions);
    void showQuotes(const std::vector<QuestionAnswers> &questions);
    void arrange();

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_few;
    QGridLayout *m_grid;
    std::vector<Card *> m_bars;
    Card *m_tableCard;
    DistributionTable *m_table;
    QVBoxLayout *m_quotes;
    QString m_about;
    int m_columns = 0;
};

} // namespace polku::ui
