#pragma once

#include "model/field.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace polku::ui {

class ActionModel;
class FieldEditor;

/// What is done to several chosen actions at once: one field of all of them set, all moved in time, marked as done or
/// deleted; each as one step.
class ManyActions final : public QWidget
{
    Q_OBJECT

public:
    explicit ManyActions(ActionModel &model, QWidget *parent = nullptr);

    /// Other actions are chosen.
    void refresh();
    void retranslate();
    /// Lets the keys go to the field of that column.
    void editField(const QString &column);

Q_SIGNALS:
    void deleteRequested();

private:
    const Field &field() const;
    void makeEditor();
    void apply();
    void showWhatApplyDoes();
    void setAll(const Field &field, const Value &value);

    ActionModel &m_model;
    QLabel *m_title;
    QLabel *m_advice;
    QLabel *m_fieldLabel;
    QComboBox *m_field;
    QVBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
    QLabel *m_problem;
    QPushButton *m_apply;
    QPushButton *m_done;
    QPushButton *m_delete;
};

} // namespace polku::ui
