#pragma once

#include "models/rowmodel.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace polku::ui {

class FieldDelegate;
class RecordForm;
class SectionHeader;

/// A small table of what belongs to a record (the clauses of a pilot, the people of a team): as high as its rows,
/// edited in place, with a button that adds a row and one that removes the chosen one. Below it, when asked for,
/// further fields of the chosen row as a form.
class RecordTable final : public QWidget
{
    Q_OBJECT

public:
    using Text = std::function<QString()>;
    struct Texts
    {
        Text title;
        Text add;    ///< "Add a clause"
        Text remove; ///< "Remove the clause": tool tip and accessible name
        Text empty;  ///< one line in the place of an empty table; may be none
    };
    /// Adds the new record (and what else comes with it) and returns it.
    using Maker = std::function<RecordRef(Edit &edit)>;

    RecordTable(RecordSource &source, RecordKind kind, std::vector<Column> columns, Texts texts,
                QWidget *parent = nullptr);

    /// The form of the chosen row, made with the first call; add the fields that the table does not show.
    RecordForm *detail();
    /// Which columns share the room, instead of all those of words.
    void setWordColumns(const QList<int> &columns);
    /// How many lines of words a cell shows; two unless said otherwise, the rest is told by the tool tip.
    void setMostLines(int lines);
    /// The rows are in an order of their own (rank): buttons and Ctrl+Shift with the arrow keys move the chosen one.
    void setMovable();
    /// Another form than that of the row itself.
    void addBelow(QWidget *widget);
    /// Removes something else than the row: the organisation behind a membership.
    void setRemoved(std::function<RecordRef(const Row &row)> removed) { m_removed = std::move(removed); }

    /// Shows the records of `query`; `maker` makes a new one.
    void setRecords(const Query &query, Maker maker);
    void setNothing();
    void refresh(const Changes &changes);
    void commitPending();

    RowModel &model() const { return *m_model; }
    QTableView *view() const { return m_view; }
    /// Id 0: none.
    RecordRef current() const;
    void setCurrent(qint64 id);
    void add();
    void removeCurrent();
    /// By so many places, −1 up; stays at the ends.
    void moveCurrent(int by);

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showButtons();
    void shareColumns();
    void retranslate();
    void fit();
    void fitLater();
    void showCurrent();

    RecordSource &m_source;
    Texts m_texts;
    RowModel *m_model;
    SectionHeader *m_header;
    QTableView *m_view;
    FieldDelegate *m_delegate;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up = nullptr; ///< when rows can be moved
    QPushButton *m_down = nullptr;
    QHBoxLayout *m_buttons;
    QWidget *m_empty;
    QWidget *m_below;
    RecordForm *m_detail = nullptr;
    Maker m_maker;
    std::function<RecordRef(const Row &row)> m_removed;
    qint64 m_current = 0;
    int m_mostLines = 2;
    bool m_fitting = false;
    QList<int> m_words; ///< columns of words
    QList<int> m_lines; ///< all that hold text: where there is little room, they share it
    bool m_narrow = false;
};

/// A table as the pages have it: whole rows chosen, no grid, the first column takes the room that is left.
void setUpTable(QTableView *view);

} // namespace polku::ui
