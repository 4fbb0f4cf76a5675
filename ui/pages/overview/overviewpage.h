#pragma once

#include "shell/page.h"

#include <QDate>

#include <memory>
#include <vector>

class QGridLayout;
class QScrollArea;
class QSplitter;

namespace polku {
class Reader;
struct Overview;
} // namespace polku

namespace polku::ui {

class AcademyPanel;
class Card;
class EmptyState;
class LinkRow;
class PathTimeline;

/// Where the academy is now, what comes next, what is late, what has been done, and what changed since the last visit.
/// Every line opens its record.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Desk &desk, QWidget *parent = nullptr);
    ~OverviewPage() override;

    QString title() const override { return tr("Overview"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    RecordRef record() const override;
    void commitPending() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int daysAhead = 14; ///< that the cards look

    /// The edits of one person on one day.
    struct Visit
    {
        QDate day;
        QString author;
        QString sentence; ///< the newest
        int steps = 0;
    };

    void read();
    void readVisits(const Reader &reader);
    // overviewcards.cpp
    void showCards();
    void showTimeline();
    void showNext();
    void showLate();
    void showSoFar();
    void showVisits();
    void showWaiting();
    LinkRow *addLine(Card *card, const QString &when, const QString &what);
    void openOnClick(LinkRow *row, RecordRef record);
    QString dayName(QDate day) const;
    // overviewpage.cpp
    void arrange();
    int columnsThatFit() const;
    void openPanel();
    void closePanel();

    std::unique_ptr<Overview> m_overview; ///< as last read, to be shown anew in another language
    std::vector<Visit> m_visits;
    QAction *m_about;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid;
    Card *m_timelineCard;
    PathTimeline *m_timeline;
    Card *m_next;
    Card *m_late;
    Card *m_soFar;
    Card *m_since;
    Card *m_waiting;
    EmptyState *m_empty;
    AcademyPanel *m_panel = nullptr; ///< made when it is first opened
    int m_columns = 0;
};

} // namespace polku::ui
