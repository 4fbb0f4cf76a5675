#pragma once

#include "base/markdown.h"

#include <QTextEdit>

class QTextBlock;
class QTextTable;

namespace polku::ui {

/// A text to write in, with headings, lists, check lists, tables, quotations and links. Reads and gives Markdown. What
/// is pasted keeps its structure and drops the rest; nothing that a text names is ever loaded.
///
/// Keys: Enter in an empty item leaves the list; Tab and Shift+Tab at an item's start move it deeper and back, in a
/// table to the next cell (from the last one to a new row, from an empty last row out of the table), elsewhere to the
/// next control. Ctrl+Space or a click on the box ticks an item of a check list, and takes the tick away. "- ", "1. ",
/// "[] ", "# " and "> " at the start of a paragraph make what they say.
class MarkdownText final : public QTextEdit
{
    Q_OBJECT

public:
    /// What a paragraph can be made into.
    enum class Style { Body, Heading1, Heading2, Heading3 };

    explicit MarkdownText(QWidget *parent = nullptr);

    /// Replaces the text; nothing is left to undo. The cursor stays where it was, as far as there is text.
    void setMarkdown(const QString &markdown);
    /// The text as Markdown; remembered until it changes.
    QString markdown() const;
    /// Shows the same text in the colours and sizes of now.
    void restyle();
    int wordCount() const;

    // What the cursor stands in, and what is done to it; each one step of undo.
    Style style() const;
    void setStyle(Style style);
    bool isStrong() const;
    void setStrong(bool strong);
    bool isEmphasis() const;
    void setEmphasis(bool emphasis);
    /// The list mark of the paragraph; nothing when it is in none.
    std::optional<markdown::Block::Mark> mark() const;
    /// Makes the paragraphs items with the mark; those that all have it, paragraphs again.
    void toggleMark(markdown::Block::Mark mark);
    /// Moves the items deeper or, with −1, back; out of the list from the first level.
    void indent(int by);
    /// Ticks the check-list items that the selection touches; when all are ticked, takes the ticks away. False when
    /// there are none.
    bool tick();
    bool isQuoted() const;
    void setQuoted(bool quoted);
    QString link() const;
    /// Makes the selected words, or those of the link the cursor stands in, a link; empty takes it away. Without words
    /// the target itself is put in. False when nobody could safely go there.
    bool setLink(const QString &target);

    bool isInTable() const;
    void insertNewTable();
    void addRow();
    void addColumn();
    void removeRow();
    void removeColumn();

Q_SIGNALS:
    /// The person is done: Ctrl+Enter, or the focus has gone elsewhere.
    void finished();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool enterKey();
    bool backspaceKey();
    bool spaceKey();
    bool tabInTable(bool next);
    /// The check-list item whose box is there; invalid when there is none.
    QTextBlock boxAt(QPoint place) const;
    void setShape(QTextCursor cursor, const markdown::Block &shape);
    /// Runs `change` for each paragraph that the selection touches, outside of tables, as one step.
    void forEachParagraph(const std::function<void(const QTextCursor &)> &change);
    void fitWidth();

    mutable std::optional<QString> m_markdown;
    bool m_restyling = false;
};

} // namespace polku::ui
