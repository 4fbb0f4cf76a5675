#include "fields/texteditor.h"

#include "model/fieldtext.h"
#include "theme/tokens.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace polku::ui {

constexpr int mostTextLines = 16;

TextEditor::TextEditor(RecordSource &source, const Field &field, QWidget *parent)
    : FieldEditor(source, field, parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(theme::gap8 - 1); // as far in as the text of a line
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    setControl(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_setting)
            Q_EMIT edited();
    });
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
    if (field().type == FieldType::Line) {
        if (const Result<Value> now = value()) // what was pasted may have had lines
            setValue(*now);
    }
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

void TextEditor::setFewestLines(int lines)
{
    m_fewestLines = lines;
    grow();
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Resize && m_text->width() != m_width) {
        m_width = m_text->width();
        grow();
    }
    if (watched == m_text && event->type() == QEvent::FontChange)
        grow();
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT finished();
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers().testFlag(Qt::ControlModifier) || field().type == FieldType::Line)) {
            Q_EMIT finished();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void TextEditor::grow()
{
    // Measured by the text itself: the document is laid out only when it is seen.
    const QFontMetrics metrics = m_text->fontMetrics();
    const int margins = 2 * (int(m_text->document()->documentMargin()) + m_text->frameWidth());
    // Of the editor, not of its viewport, which follows a resize only later.
    const int width = qMax(80, m_text->width() - margins - 4);
    const QString text = m_text->toPlainText().left(mostTextLines * 200) + QLatin1Char('.'); // a last empty line counts
    const int needed = metrics.boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text).height();
    const int line = metrics.lineSpacing();
    const int lines = qBound(m_fewestLines, (needed + line - 1) / line, mostTextLines);
    m_text->setVerticalScrollBarPolicy(lines == mostTextLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = lines * line + margins + theme::gap4;
    if (m_text->minimumHeight() != height || m_text->maximumHeight() != height)
        m_text->setFixedHeight(height);
}

} // namespace polku::ui
