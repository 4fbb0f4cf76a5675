#pragma once

#include "exchange/csvimport.h"

#include <QTreeWidget>

namespace polku::ui {

/// What an import would do, row by row: which line, what will happen to it, its name, and why it is refused or what to
/// look at.
class ImportLines final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ImportLines(QWidget *parent = nullptr);

    void showPreview(const CsvPreview &preview);
    /// "New: 3 · changed: 1 · as they are: 0 · refused: 1".
    static QString summary(const CsvPreview &preview);
};

} // namespace polku::ui
