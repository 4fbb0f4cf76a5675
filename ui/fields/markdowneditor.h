#pragma once

#include "fields/fieldeditor.h"

namespace polku::ui {

class MarkdownText;
class MarkdownToolbar;
class SpellCheck;

/// A long text with its structure, stored as Markdown: the text to write in under a bar of what can be done to it.
/// What is stored stays as it is, to the letter, until the person changes something.
class MarkdownEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MarkdownEditor(RecordSource &source, const Field &field, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    void settle() override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

    MarkdownText *text() const { return m_text; }
    MarkdownToolbar *toolbar() const { return m_toolbar; }
    SpellCheck *spelling() const { return m_spelling; }

private:
    MarkdownText *m_text;
    MarkdownToolbar *m_toolbar;
    SpellCheck *m_spelling;
    QString m_stored; ///< as it is in the file, while nothing has been changed
    bool m_changed = false;
    bool m_setting = false;
};

} // namespace polku::ui
