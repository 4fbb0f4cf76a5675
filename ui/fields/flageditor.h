#pragma once

#include "fields/fieldeditor.h"

class QCheckBox;

namespace polku::ui {

/// Yes or no.
class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(RecordSource &source, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    void settle() override {}
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

} // namespace polku::ui
