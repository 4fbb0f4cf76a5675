#pragma once

#include "fields/fieldeditor.h"
#include "model/problems.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QLabel;

namespace polku::ui {

/// The editor of one field of one record, with what is wrong below it. Writes on Enter, when the focus leaves, when a
/// choice is made, half a second after the last key, and at least every second while typing goes on; never writes what
/// cannot be right, and keeps it as typed.
class BoundField final : public QWidget
{
    Q_OBJECT

public:
    /// A quiet line below the editor that explains the value: a threshold, the name behind a code.
    using Hint = std::function<QString(const Row &row)>;

    BoundField(RecordSource &source, const Field &field, QWidget *parent = nullptr);
    /// With an editor of its own for the field, taken over; it gets the room that there is.
    BoundField(RecordSource &source, FieldEditor *editor, QWidget *parent = nullptr);
    ~BoundField() override;

    const Field &field() const { return m_editor->field(); }
    FieldEditor *editor() const { return m_editor; }
    void setHint(Hint hint);

    /// Shows the field of another record. Call commit() before.
    void bind(const Row &row, TeamId team);
    /// The record changed: shows its value unless the person is typing here, and what is wrong with it.
    void refresh(const Row &row, const std::vector<Problem> &problems);
    /// Writes what is typed. False when it was refused; then it stays, with the reason.
    bool commit();
    bool isTyping() const { return m_typing; }
    /// Typed but not (yet) right: to be kept for when this record is shown again.
    QString draft() const { return m_typing ? m_editor->typed() : QString(); }
    void setDraft(const QString &text);
    /// What is shown as wrong; empty when nothing.
    QString problem() const;

    void setLabel(const QString &label);
    void setReadOnly(bool readOnly) { m_editor->setReadOnly(readOnly); }

Q_SIGNALS:
    /// What is in the editor is what is in the file.
    void written();

private:
    enum class Manner { AtRest, Done };
    void waitForRest();
    bool write(Manner manner);
    void showProblem(const QString &text, bool error);

    RecordSource &m_source;
    FieldEditor *m_editor;
    QLabel *m_problem;
    QLabel *m_hintLabel;
    Hint m_hint;
    RecordRef m_ref;
    QTimer m_rest;
    QElapsedTimer m_unwritten; ///< since typing that is not in the file began
    bool m_typing = false;
    bool m_refused = false; ///< what is typed was refused, and the reason is shown
    bool m_writing = false;
};

} // namespace polku::ui
