#pragma once

#include <QTableView>

namespace polku::ui {

/// The table of a page: columns as wide as their texts, those of words share the room that is left. When the words of
/// any row do not fit on one line, every row is two lines high and they wrap; a row that needs a third gets it.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    /// Which columns share the room; after setModel(). No column becomes narrower than `least` pixels.
    void setWordColumns(const QList<int> &columns, int least);

private:
    void fitLater();
    void fitRows();
    int linesOf(int row, int most) const;

    QList<int> m_wordColumns;
    bool m_fitting = false;
};

} // namespace polku::ui
