#pragma once

#include "fields/fieldeditor.h"

class QPlainTextEdit;

namespace polku::ui {

/// Text of any length, written as Markdown. Grows with what is in it, up to a height after which it scrolls. Tab moves
/// on; Ctrl+Enter commits. A field of one line is a sentence that wraps: there Enter alone commits.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(RecordSource &source, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    void settle() override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    /// As high as so many lines when there is little in it.
    void setFewestLines(int lines);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_text;
    bool m_setting = false;
    int m_fewestLines = 2;
    int m_width = 0; ///< that the height was made for
};

} // namespace polku::ui
