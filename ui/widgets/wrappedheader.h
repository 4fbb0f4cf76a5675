#pragma once

#include <QHeaderView>

namespace polku::ui {

/// The heads of a table's columns with their words over several lines, for columns that are narrower than their names;
/// or, where even a word has no room, turned upright (the first head, over the names of the rows, stays as it is).
class WrappedHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrappedHeader(QWidget *parent = nullptr);

    /// The heads after the first are read from below.
    void setUpright(bool upright);
    bool isUpright() const { return m_upright; }
    /// For the longest word of a column's name to stay whole; upright, for one line.
    int neededWidth(int section) const;
    /// Of the columns as wide as they are now; whoever shares out the width sets it.
    int neededHeight() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QStringList linesOf(int section, int width) const;
    bool stands(int section) const { return m_upright && section > 0; }
    /// Of one that stands: as many lines as the column has room for, none longer than a head may be high.
    QStringList uprightLines(int section) const;
    void paintUpright(QPainter *painter, const QRect &rect, int section) const;

    bool m_upright = false;
};

} // namespace polku::ui
