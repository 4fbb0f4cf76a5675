#pragma once

#include "pages/actions/actionmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace polku::ui {

class ChipBar;

/// Over the views of the actions: which view, whose actions, which list of them, filters, groups and columns. Shows and
/// sets what the model says.
class ActionFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionFilters(ActionModel &model, QWidget *parent = nullptr);

    /// "table", "board", "timeline".
    QString viewId() const;
    void setViewId(const QString &id);
    /// Groups and columns are the table's.
    void setForTable(bool forTable);
    void setColumnsMenu(QMenu *menu);
    bool isPanelWanted() const;
    void setPanelWanted(bool wanted);
    /// Whether the line of filters is open.
    bool isOpen() const;
    void setOpen(bool open);
    QLineEdit *search() const { return m_search; }
    void clear();

    /// The actions or the filters are others.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void viewChosen(const QString &id);
    void panelWanted(bool wanted);

private:
    struct Choice
    {
        QString column;
        QLabel *label;
        QComboBox *box;
    };

    void makeChoices();
    void fillTeams();
    void fillLists();
    void fillChoices();
    void fillGroupings();
    void change(const std::function<void(ActionModel::Filter &filter)> &how);
    int setFilters() const;

    ActionModel &m_model;
    ChipBar *m_views;
    QComboBox *m_team;
    QLineEdit *m_search;
    ChipBar *m_lists;
    QToolButton *m_open;
    QToolButton *m_clear;
    QComboBox *m_grouping;
    QPushButton *m_columns;
    QToolButton *m_panel;
    QWidget *m_line;
    std::vector<Choice> m_choices;
    bool m_filling = false;
};

} // namespace polku::ui
