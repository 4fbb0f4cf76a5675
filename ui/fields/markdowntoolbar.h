#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QToolButton;

namespace polku::ui {

class FlowLayout;
class MarkdownText;
class RecordSource;

/// What can be done to a structured text, as buttons with keys: they show how the place of the cursor is, and never
/// take the focus from the text when they are clicked.
class MarkdownToolbar final : public QWidget
{
    Q_OBJECT

public:
    MarkdownToolbar(MarkdownText &text, RecordSource &source, QWidget *parent = nullptr);

    /// A button of the owner's at the end of the bar; its text, icon and keys are those of the action.
    QToolButton *addButton(QAction *action);
    /// Asks for the target of a link.
    void askLink();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Makes a command of the text: an action with keys that works in the text, and a button.
    QAction *add(const char *name, const char *icon, const QKeySequence &keys, const std::function<void()> &run,
                 bool checkable = false);
    void addTableMenu();
    void update();
    void retranslate();

    MarkdownText &m_text;
    RecordSource &m_source;
    FlowLayout *m_layout;
    QComboBox *m_style;
    QAction *m_strong;
    QAction *m_emphasis;
    QAction *m_bullets;
    QAction *m_numbers;
    QAction *m_checks;
    QAction *m_deeper;
    QAction *m_back;
    QAction *m_quote;
    QAction *m_link;
    QToolButton *m_table;
    QAction *m_newTable;
    QAction *m_row;
    QAction *m_column;
    QAction *m_removeRow;
    QAction *m_removeColumn;
};

} // namespace polku::ui
