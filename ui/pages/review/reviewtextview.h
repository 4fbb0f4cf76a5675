#pragma once

#include "academy/reviewqueue.h"
#include "academy/reviewtext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

class Desk;
class ReadingView;
class StateBadge;

/// The text under review, readable, or with what has changed since it was last read marked in it.
class ReviewTextView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTextView(Desk &desk, QWidget *parent = nullptr);

    /// Nothing: an empty view.
    void setItem(const std::optional<ReviewItem> &item);
    /// Marks the words that a comment is about, and scrolls to them; empty: nothing.
    void showAnchor(const QString &words);
    /// Asks for a comment about the selected words (commentRequested), or says why there can be none.
    void commentOnWords();

Q_SIGNALS:
    /// The person wants to comment on these words of the record's own text.
    void commentRequested(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fill();
    void fillChanges();
    void showMark();
    void showCommentButton();
    QString stateLine() const;
    void retranslate();

    Desk &m_desk;
    std::optional<ReviewItem> m_item;
    QString m_text; ///< Markdown
    std::optional<EarlierVersion> m_earlier;
    RecordRef m_beside;
    QLabel *m_title;
    QLabel *m_team;
    StateBadge *m_state;
    QPushButton *m_changes;
    QPushButton *m_open;
    QPushButton *m_commentOn;
    QString m_anchor; ///< words that a comment is about
    QLabel *m_compared;
    ReadingView *m_browser;
};

} // namespace polku::ui
