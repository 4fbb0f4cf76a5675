#pragma once

#include "pages/actions/actionmodel.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace polku::ui {

class FieldDelegate;
class ListTable;

/// The actions as a table: every field edited in place, several chosen at once, sorted by any column, in groups, and a
/// line below in which new ones are typed.
class ActionTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionTable(ActionModel &model, QWidget *parent = nullptr);

    void commitPending();
    void retranslate();
    /// The records may be written or not.
    void setReadOnly(bool readOnly);
    ListTable *view() const { return m_view; }
    QLineEdit *newLine() const { return m_new; }
    QMenu *columnsMenu() const { return m_menu; }
    /// Columns, their order of sorting: to be kept and set again.
    QJsonObject kept() const;
    void setKept(const QJsonObject &kept);
    /// Shows the current action and lets the keys go to the table.
    void showCurrent();

Q_SIGNALS:
    void deleteRequested();
    void pasteRequested();
    /// A new action's name was typed; the line is emptied when it was made.
    void typed(const QString &title);
    /// Something about the columns or the sorting changed.
    void keptChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenu();
    void showColumns();
    void fitTitle();
    void spanHeadings();
    void takeSelection();
    void giveSelection();
    bool takeKey(const QKeyEvent &event);
    void toggleColumn(const QString &column, bool shown);

    ActionModel &m_model;
    ListTable *m_view;
    FieldDelegate *m_delegate;
    QLineEdit *m_new;
    QMenu *m_menu;
    QStringList m_columns;
    bool m_syncing = false;
    bool m_fitting = false;
    bool m_pressed = false; ///< a button of the mouse on the header
    bool m_sized = false;   ///< the person has dragged the edge of a column
    bool m_readOnly = false;
};

} // namespace polku::ui
