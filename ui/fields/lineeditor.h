#pragma once

#include "fields/fieldeditor.h"

class QLineEdit;

namespace polku::ui {

/// One line: text, whole and real numbers, money, times. Numbers and money are shown as people of the language write
/// them and read back in any of the usual ways.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(RecordSource &source, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    void settle() override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    void reload() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QLineEdit *line() const { return m_line; }

private:
    void addCompleter();
    QString shown(const Value &value) const;

    QLineEdit *m_line;
    Value m_value; ///< as last shown
};

} // namespace polku::ui
