#pragma once

#include "exchange/csvimport.h"
#include "exchange/everything.h"
#include "shell/page.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace polku::ui {

class AnswerColumns;
class EmptyState;
class ImportLines;

/// Bringing data in from a table or from a document of everything, after a look at what will happen; and writing
/// everything out.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Import and export"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;

    /// Reads a file and shows what importing it would do. Nothing is changed.
    void preview(const QString &path);

    /// Both answer an empty text when the person gives up. Tests replace them.
    std::function<QString()> askOpen;
    std::function<QString(const QString &suggested)> askSave;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void readTable(const QByteArray &bytes);
    void readAll(const QByteArray &bytes);
    void updateTablePreview();
    void showTable();
    void showEverything();
    void importNow();
    void forget();
    void exportEverything();

    QAction *m_choose;
    QAction *m_export;
    QWidget *m_body;
    EmptyState *m_empty;
    QLabel *m_summary;
    QLabel *m_warning;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    AnswerColumns *m_columns; ///< of a table of answers
    ImportLines *m_lines;
    QPushButton *m_import;
    QPushButton *m_cancel;

    QString m_source; ///< the file's name; empty: nothing chosen
    std::optional<CsvTable> m_table;
    std::optional<FeedbackChoices> m_choices; ///< as the person corrected them
    std::optional<CsvPreview> m_preview;
    std::optional<Everything> m_everything;
};

} // namespace polku::ui
