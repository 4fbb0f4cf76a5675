#pragma once

#include "exchange/csvpaste.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace polku::ui {

class Desk;
class ImportLines;

/// Rows pasted from a spreadsheet, before anything is written: what each column is taken as, which the person corrects,
/// and what will happen row by row. Adding them is one step.
class PasteView final : public QWidget
{
    Q_OBJECT

public:
    explicit PasteView(Desk &desk, QWidget *parent = nullptr);

    /// Shows the rows; `team` is that of rows that name none. False when there is nothing in the text, which the person
    /// is told.
    bool setText(const QString &text, TeamId team);
    /// Lets the keys go to what is next to do.
    void takeFocus();
    /// Works the rows out again, against the file as it is now.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// Added, or given up.
    void finished();
    /// Rows were pasted: what that changed.
    void added(const polku::Changes &changes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QLabel *header;
        QLabel *samples;
        QComboBox *taken;
    };

    void makeLines();
    void take(size_t column, const Field *field);
    void add();
    QString teamOfUnnamed() const;
    bool isReadOnly() const;

    Desk &m_desk;
    TeamId m_team;
    std::optional<CsvTable> m_table;
    PastedColumns m_columns;
    std::optional<CsvPreview> m_preview;
    std::vector<const Field *> m_fields;
    QLabel *m_summary;
    QLabel *m_problem;
    QCheckBox *m_named;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
    ImportLines *m_rows;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace polku::ui
