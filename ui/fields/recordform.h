#pragma once

#include "fields/boundfield.h"
#include "store/changes.h"

#include <QHash>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace polku::ui {

/// The form of one record: rows of label and editor in groups, made from field descriptions. Reads the record itself
/// and follows its changes; each field writes by itself.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    using Title = std::function<QString()>;

    RecordForm(RecordSource &source, RecordKind kind, QWidget *parent = nullptr);

    /// A heading over the fields and widgets that follow. A function, so that it follows the language.
    void addGroup(Title title);
    /// Long texts stand below their label, everything else beside it.
    BoundField *addField(const Field &field, BoundField::Hint hint = {});
    template <class R, class T>
    BoundField *addField(T R::*member, BoundField::Hint hint = {})
    {
        return addField(fieldOf(member), std::move(hint));
    }
    /// With an editor of its own for its field, taken over.
    BoundField *addEditor(FieldEditor *editor);
    template <class R, class... T>
    void addFields(T R::*...members)
    {
        (addField(fieldOf(members)), ...);
    }
    /// All fields of the kind that people see, in their order.
    void addAllFields();
    /// Something between the fields, over the whole width: a table of what belongs to the record.
    void addWidget(QWidget *widget);
    /// Shows or hides one field with its label.
    void setFieldVisible(const Field &field, bool visible);

    /// Shows another record, none for id 0. What was typed and refused is kept and comes back with its record.
    void setRecord(RecordRef ref);
    RecordRef record() const { return m_ref; }
    /// Null when none is shown or it is gone.
    const Row *row() const { return m_row ? &*m_row : nullptr; }
    void refresh(const Changes &changes);
    /// Writes what is typed; false when something was refused.
    bool commit();

    BoundField *field(QStringView column) const;
    template <class R, class T>
    BoundField *field(T R::*member) const
    {
        return field(QString::fromLatin1(fieldOf(member).column));
    }

Q_SIGNALS:
    /// The record was read anew.
    void refreshed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        BoundField *field;
        QLabel *label;
        bool beside; ///< the label stands beside the field, not above it
    };

    void read();
    void keepDrafts();
    void retranslate();
    void endGroup();
    void shareLabels();
    BoundField *addBound(BoundField *bound);

    RecordSource &m_source;
    RecordKind m_kind;
    QVBoxLayout *m_layout;
    QGridLayout *m_grid = nullptr; ///< of the present group
    std::vector<QGridLayout *> m_grids;
    std::vector<Line> m_lines;
    std::vector<std::pair<QLabel *, Title>> m_headings;
    RecordRef m_ref;
    std::optional<Row> m_row;
    QHash<RecordRef, QHash<QString, QString>> m_drafts; ///< by record, then column
};

} // namespace polku::ui
