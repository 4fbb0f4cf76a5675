#pragma once

#include <QTableView>

namespace polku::ui {

class FieldDelegate;
class RecordSource;
class RowFilter;

/// The table of a page: columns as wide as their texts, those of words share the room that is left. When the words of
/// any row do not fit on one line, they wrap and every row is two lines high (setEvenRows); a row that needs a third
/// gets it. However far it is scrolled, it begins with a whole row.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    /// Shows the rows of `filter`, edited in place and sorted by a column that the person may change; −1: as they come.
    /// `words` are the columns that share the room; no column becomes narrower than `least` pixels.
    void setRows(RecordSource &source, RowFilter &filter, int sortedBy, const QList<int> &words, int least);
    /// Whether a row that needs two lines makes all others as high, for an even look; it does unless said otherwise.
    void setEvenRows(bool even) { m_even = even; }
    /// Writes what is typed in a cell and not yet written.
    void commitPending();
    /// Of a table that shows something else than records; after setModel().
    void setWordColumns(const QList<int> &columns, int least);

protected:
    void updateGeometries() override;

private:
    void beginWithAWholeRow();
    void fitLater();
    void fitRows();
    int linesOf(int row, int most) const;

    FieldDelegate *m_delegate = nullptr;
    bool m_even = true;
    bool m_fitting = false;
    QList<int> m_words; ///< columns of words
};

} // namespace polku::ui
