#pragma once

#include "fields/fieldeditor.h"

class QComboBox;

namespace polku::ui {

/// One of the choices of a field, or one record. Long lists are searched by typing any part of a name. A stored code
/// that is not among the choices stays and is shown.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(RecordSource &source, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override;
    void setTyped(const QString &text) override;
    void settle() override;
    /// A state that a rule refuses is no draft to put right: the present one comes back.
    bool keepsRefused() const override { return field().choices.empty(); }
    QWidget *control() const override;
    void setName(const QString &name) override;
    void setReadOnly(bool readOnly) override;
    void reload() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    int indexOf(const Value &value) const;
    void makeSearchable();

    QComboBox *m_box;
    std::vector<Option> m_options;
    Value m_value;
    bool m_loaded = false;
};

} // namespace polku::ui
