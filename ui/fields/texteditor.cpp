#include "fields/texteditor.h"

#include "model/fieldtext.h"
#include "theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace polku::ui {

constexpr int fewestLines = 2;
constexpr int mostLines = 16;

TextEditor::TextEditor(RecordSource &source, const Field &field, QWidget *parent)
    : FieldEditor(source, field, parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    setControl(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextEditor::grow);
    grow();
}

void TextEditor::setValue(const Value &value)
{
    const QScopedValueRollback setting(m_setting, true);
    const QString text = codec::Codec<QString>::fromValue(value);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->document()->clearUndoRedoStacks();
}

Result<Value> TextEditor::value() const
{
    return parseValue(field(), m_text->toPlainText(), source().language());
}

QString TextEditor::typed() const
{
    return m_text->toPlainText();
}

void TextEditor::setTyped(const QString &text)
{
    const QScopedValueRollback setting(m_setting, true);
    m_text->setPlainText(text);
}

void TextEditor::settle()
{
    m_text->document()->clearUndoRedoStacks();
}

QWidget *TextEditor::control() const
{
    return m_text;
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    grow();
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT finished();
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT finished();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void TextEditor::grow()
{
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines < mostLines; block = block.next()) {
        m_text->document()->documentLayout()->blockBoundingRect(block); // lays the block out
        lines += qMax(1, block.layout()->lineCount());
    }
    lines = qBound(fewestLines, lines, mostLines);
    const int margins = 2 * (int(m_text->document()->documentMargin()) + m_text->frameWidth()) + 2;
    const int height = lines * m_text->fontMetrics().lineSpacing() + margins;
    if (m_text->minimumHeight() != height || m_text->maximumHeight() != height)
        m_text->setFixedHeight(height);
}

} // namespace polku::ui
