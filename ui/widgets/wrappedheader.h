#pragma once

#include <QHeaderView>

namespace polku::ui {

/// The heads of a table's columns with their words over several lines, for columns that are narrower than their names.
class WrappedHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit WrappedHeader(QWidget *parent = nullptr);

    /// For the longest word of a column's name to stay whole.
    int neededWidth(int section) const;
    /// Of the columns as wide as they are now; whoever shares out the width sets it.
    int neededHeight() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QStringList linesOf(int section, int width) const;
};

} // namespace polku::ui
