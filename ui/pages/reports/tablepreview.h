#pragma once

#include "report/datatable.h"

#include <QTableView>

namespace polku::ui {

/// A table as it will be in a spreadsheet. Its texts are of the table's own language.
class TablePreview : public QTableView
{
    Q_OBJECT

public:
    explicit TablePreview(QWidget *parent = nullptr);

    void setTable(const report::DataTable &table);
    int rowCount() const;

private:
    class Model;
    Model *m_model;
};

} // namespace polku::ui
