#pragma once

#include "shell/page.h"

#include <QList>

class QAbstractButton;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace polku::ui {

class NavigationItem;

/// The left side: which academy, how far it is, as whom the person works, and the pages in groups. Only icons when
/// narrow. Arrow keys walk through the pages.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(const QList<PageDescription> &pages, QWidget *parent = nullptr);

    void setAcademy(const QString &name, const QString &line);
    /// Other academies of the file, chosen from the name; null or empty: no choice.
    void setAcademyMenu(QMenu *menu);
    /// Shows the pages that are for the team, or for the coach when `team` is null, and under which name the person
    /// works. The menu chooses another.
    void setTeam(TeamId team, const QString &name);
    void setTeamMenu(QMenu *menu);
    void setCurrent(const QString &page);
    void setWaiting(const QString &page, int count);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showGroups();
    void openTeamMenu();
    /// Those that are there now, in their order.
    QList<NavigationItem *> shownItems() const;

    struct Group
    {
        QLabel *label;
        std::function<QString()> name;
        qsizetype first; ///< its pages
        qsizetype last;
    };

    QList<PageDescription> m_pages;
    QList<NavigationItem *> m_items;
    QList<Group> m_groups;
    QPushButton *m_name;
    QLabel *m_line;
    QWidget *m_head;
    NavigationItem *m_who; ///< as whom the person works
    QMenu *m_teamMenu = nullptr;
    TeamId m_team;
    QString m_teamName;
    bool m_narrow = false;
};

} // namespace polku::ui
