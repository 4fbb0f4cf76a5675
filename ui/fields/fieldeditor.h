#pragma once

#include "model/field.h"
#include "models/recordsource.h"

#include <QWidget>

namespace polku::ui {

/// Shows and edits one value of a field, in the form that the field's type asks for. Knows no record and writes
/// nothing: BoundField and FieldDelegate do.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    ~FieldEditor() override;
    const Field &field() const { return m_field; }
    /// Shows a stored value; what was typed is gone, and nothing is left to undo in the field.
    virtual void setValue(const Value &value) = 0;
    /// What is in the editor now; fails with a sentence about it.
    virtual Result<Value> value() const = 0;
    /// The text as typed, of editors in which something invalid can be typed; for keeping it while the editor shows
    /// another record.
    virtual QString typed() const { return {}; }
    virtual void setTyped(const QString &text) { Q_UNUSED(text) }
    /// Whether what is refused stays in the editor, to be put right there; else the stored value comes back, with the
    /// reason beside it.
    virtual bool keepsRefused() const { return true; }
    /// What was typed is written: shows it as a stored value is shown.
    virtual void settle() = 0;
    /// The widget that takes the keys, carries the object name and the accessible name.
    virtual QWidget *control() const = 0;
    /// What screen readers call the control.
    virtual void setName(const QString &name) { control()->setAccessibleName(name); }
    virtual void setReadOnly(bool readOnly) = 0;
    /// The team whose records a reference may choose. Call reload() after.
    void setTeam(TeamId team) { m_team = team; }
    TeamId team() const { return m_team; }
    /// Reads the choices anew: after a change of records or of the language.
    virtual void reload() {}

Q_SIGNALS:
    /// The person changed what is in the editor.
    void edited();
    /// The person is done with it: Enter, focus gone, a choice made.
    void finished();

protected:
    FieldEditor(RecordSource &source, const Field &field, QWidget *parent);
    RecordSource &source() const { return m_source; }
    /// Lays out the control as the whole of the editor and gives it the focus of the editor.
    void setControl(QWidget *control);

private:
    RecordSource &m_source;
    const Field &m_field;
    TeamId m_team;
};

/// The editor for a field's type. `source` must outlive it; `field` is one of a RecordType.
FieldEditor *makeFieldEditor(RecordSource &source, const Field &field, QWidget *parent);
/// The same for a form, where a sentence has room to wrap.
FieldEditor *makeFormEditor(RecordSource &source, const Field &field, QWidget *parent);
/// A line that may be longer than a name: a whole sentence.
bool isSentence(const Field &field);

/// One choice of a field: of the catalogue, of the program, or a record.
struct Option
{
    Value value;
    QString text;
};

/// What a person may choose for a field of type Choice, Codes or Reference, in the order to show. Themes include the
/// academy's own; references the records of the team, or of the academy where the kind has no team.
std::vector<Option> optionsOf(const RecordSource &source, const Field &field, TeamId team);

} // namespace polku::ui
