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

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fill();
    void fillChanges();
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
    QLabel *m_compared;
    ReadingView *m_browser;
};

} // namespace polku::ui
