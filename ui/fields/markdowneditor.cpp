#include "fields/markdowneditor.h"

#include "fields/markdowntext.h"
#include "fields/markdowntoolbar.h"
#include "fields/spellcheck.h"
#include "model/fieldtext.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace polku::ui {

MarkdownEditor::MarkdownEditor(RecordSource &source, const Field &field, QWidget *parent)
    : FieldEditor(source, field, parent),
      m_text(new MarkdownText(this)),
      m_toolbar(new MarkdownToolbar(*m_text, source, this)),
      m_spelling(new SpellCheck(*m_text, source))
{
    setControl(m_text);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->setSpacing(0);
    layout->insertWidget(0, m_toolbar);
    layout->setStretchFactor(m_text, 1);
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        m_changed = true;
        Q_EMIT edited();
    });
    connect(m_text, &MarkdownText::finished, this, &MarkdownEditor::finished);
}

void MarkdownEditor::setValue(const Value &value)
{
    const QScopedValueRollback setting(m_setting, true);
    m_stored = codec::Codec<QString>::fromValue(value);
    m_changed = false;
    m_text->setMarkdown(m_stored);
}

Result<Value> MarkdownEditor::value() const
{
    return parseValue(field(), typed(), source().language());
}

QString MarkdownEditor::typed() const
{
    return m_changed ? m_text->markdown() : m_stored;
}

void MarkdownEditor::setTyped(const QString &text)
{
    const QScopedValueRollback setting(m_setting, true);
    m_stored = text;
    m_changed = false;
    m_text->setMarkdown(text);
}

void MarkdownEditor::settle()
{
    m_text->document()->clearUndoRedoStacks();
}

QWidget *MarkdownEditor::control() const
{
    return m_text;
}

void MarkdownEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_toolbar->setEnabled(!readOnly);
}

} // namespace polku::ui
