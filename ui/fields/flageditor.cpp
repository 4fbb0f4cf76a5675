#include "fields/flageditor.h"

#include <QCheckBox>

namespace polku::ui {

FlagEditor::FlagEditor(RecordSource &source, const Field &field, QWidget *parent)
    : FieldEditor(source, field, parent), m_box(new QCheckBox(this))
{
    setControl(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

void FlagEditor::setValue(const Value &value)
{
    m_box->setChecked(codec::Codec<bool>::fromValue(value));
}

Result<Value> FlagEditor::value() const
{
    return codec::Codec<bool>::toValue(m_box->isChecked());
}

QWidget *FlagEditor::control() const
{
    return m_box;
}

void FlagEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace polku::ui
