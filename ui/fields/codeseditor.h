#pragma once

#include "fields/fieldeditor.h"

#include <QStringList>

class QToolButton;

namespace polku::ui {

class FlowLayout;

/// Any number of codes of a vocabulary: a chip for each, which takes it away, and a menu that adds one.
class CodesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CodesEditor(RecordSource &source, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    void settle() override {}
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    void reload() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillMenu();
    void setCodes(const QStringList &codes);
    QString nameOf(const QString &code) const;

    FlowLayout *m_flow;
    QToolButton *m_add;
    QList<QToolButton *> m_chips;
    std::vector<Option> m_options;
    QStringList m_codes;
    bool m_readOnly = false;
};

} // namespace polku::ui
