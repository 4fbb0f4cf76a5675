#pragma once

#include "fields/fieldeditor.h"

class QComboBox;

namespace polku::ui {

/// One line of free text with a list of likely values to choose from: the academy's coaches for the coach of a team.
class SuggestionEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SuggestionEditor(RecordSource &source, const Field &field, QWidget *parent);

    /// Whether the field has likely values.
    static bool suits(const Field &field);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    void settle() override;
    QWidget *control() const override;
    void setName(const QString &name) override;
    void setReadOnly(bool readOnly) override;
    void reload() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
};

} // namespace polku::ui
