#pragma once

#include "fields/fieldeditor.h"

class QComboBox;
class QVBoxLayout;

namespace polku::ui {

/// What an action waits for: the actions chosen so far, each with a button that takes it away, and a list of the team's
/// others that is searched by typing.
class WaitsForEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit WaitsForEditor(RecordSource &source, QWidget *parent = nullptr);

    /// The action itself is no choice.
    void setAction(ActionId action);

    void setValue(const Value &value) override;
    Result<Value> value() const override;
    QString typed() const override { return m_ids.join(QLatin1Char(',')); }
    void setTyped(const QString &text) override { setValue(text); }
    void settle() override {}
    bool keepsRefused() const override { return false; }
    QWidget *control() const override;
    void setName(const QString &name) override;
    void setReadOnly(bool readOnly) override;
    void reload() override;

Q_SIGNALS:
    /// One of the actions was clicked.
    void opened(polku::ActionId action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void takeTyped();
    void add(const QString &id);
    void remove(const QString &id);
    void change(const QStringList &ids);

    ActionId m_action;
    TeamId m_loaded; ///< whose actions are offered
    QStringList m_ids;
    QHash<QString, QString> m_titles; ///< of the team's actions
    QStringList m_order;
    QVBoxLayout *m_lines;
    QList<QWidget *> m_shown;
    QComboBox *m_add;
    bool m_readOnly = false;
};

} // namespace polku::ui
