#pragma once

#include "shell/page.h"

#include <QHash>

class QAbstractButton;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace polku::ui {

class NavigationItem;

/// The left side: which academy, how far it is, and the pages in groups. Only icons when narrow. Arrow keys walk
/// through the pages.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(const QList<PageDescription> &pages, QWidget *parent = nullptr);

    void setAcademy(const QString &name, const QString &line);
    /// Other academies of the file, chosen from the name; null or empty: no choice.
    void setAcademyMenu(QMenu *menu);
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

    QList<PageDescription> m_pages;
    QList<NavigationItem *> m_items;
    QHash<QLabel *, std::function<QString()>> m_groups;
    QPushButton *m_name;
    QLabel *m_line;
    QWidget *m_head;
    bool m_narrow = false;
};

} // namespace polku::ui
