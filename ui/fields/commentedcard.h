#pragma once

#include "model/kinds.h"
#include "store/changes.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace polku::ui {

class CommentThreads;
class RecordSource;

/// The card of one record, and on a tab beside it what is said about that record, with the number of open threads.
class CommentedCard final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object name of the tabs ("pilot": pilotTabs); `card` is taken over.
    CommentedCard(RecordSource &source, const char *name, QWidget *card, QWidget *parent = nullptr);

    /// What a screen reader calls the tabs: "The pilot's card and comments".
    void setTabsName(std::function<QString()> name);
    /// Id 0: none.
    void setRecord(RecordRef record);
    void refresh(const Changes &changes);
    void showCard();
    /// Opens the comments at that one.
    void showComment(CommentId comment);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { Card, Comments };

    void showCount();
    void retranslate();

    RecordSource &m_source;
    RecordRef m_record;
    std::function<QString()> m_name;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    CommentThreads *m_comments;
};

} // namespace polku::ui
