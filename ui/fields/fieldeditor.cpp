#include "fields/fieldeditor.h"

#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "fields/choiceeditor.h"
#include "fields/codeseditor.h"
#include "fields/dateeditor.h"
#include "fields/flageditor.h"
#include "fields/lineeditor.h"
#include "fields/suggestioneditor.h"
#include "fields/texteditor.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QVBoxLayout>

namespace polku::ui {

FieldEditor::FieldEditor(RecordSource &source, const Field &field, QWidget *parent)
    : QWidget(parent), m_source(source), m_field(field)
{
}

FieldEditor::~FieldEditor()
{
    // A control that goes with the focus on it says that it is finished, when nobody is left to pass it on.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void FieldEditor::setControl(QWidget *control)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    control->setObjectName(QString::fromLatin1(m_field.column));
    setFocusProxy(control);
}

FieldEditor *makeFieldEditor(RecordSource &source, const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Text:
        return new TextEditor(source, field, parent);
    case FieldType::Flag:
        return new FlagEditor(source, field, parent);
    case FieldType::Date:
        return new DateEditor(source, field, parent);
    case FieldType::Choice:
    case FieldType::Reference:
        return new ChoiceEditor(source, field, parent);
    case FieldType::Codes:
        if (field.vocabulary)
            return new CodesEditor(source, field, parent);
        break;
    case FieldType::Line:
        if (SuggestionEditor::suits(field))
            return new SuggestionEditor(source, field, parent);
        break;
    case FieldType::Whole:
    case FieldType::Real:
    case FieldType::Money:
    case FieldType::Time:
    case FieldType::Moment:
        break;
    }
    return new LineEditor(source, field, parent);
}

FieldEditor *makeFormEditor(RecordSource &source, const Field &field, QWidget *parent)
{
    return isSentence(field) ? new TextEditor(source, field, parent) : makeFieldEditor(source, field, parent);
}

bool isSentence(const Field &field)
{
    constexpr int longestName = 200;
    return field.type == FieldType::Line && field.longest > longestName;
}

namespace {

std::vector<Option> recordOptions(const Reader &reader, const RecordSource &source, const Field &field, TeamId team)
{
    const RecordType &type = recordType(field.target);
    const Field *title = type.titleField();
    Query query;
    if (title)
        query = query.orderBy(title->column);
    if (type.scope == Scope::Team && field.target != RecordKind::Team) {
        if (!team)
            return {};
        query = query.where("team", team.value);
    } else if (source.academy()) {
        query = query.inAcademy(source.academy());
    }
    std::vector<Option> options;
    for (const Row &row : reader.rows(field.target, title ? query.only({title->column}) : query))
        options.push_back({Value(row.id), title ? row.title() : reader.titleOf(row.ref())});
    return options;
}

void addOwnThemes(const RecordSource &source, std::vector<Option> &options)
{
    if (!source.workspace() || !source.academy())
        return;
    const auto themes = source.workspace()->read([&](const Reader &reader) {
        return reader.all<Theme>(Query().inAcademy(source.academy()).only(&Theme::code, &Theme::name));
    });
    if (!themes)
        return;
    for (const Theme &theme : *themes) {
        const bool known = std::any_of(options.begin(), options.end(),
                                       [&](const Option &option) { return option.value == Value(theme.code); });
        if (!known && !theme.code.isEmpty())
            options.push_back({theme.code, theme.name});
    }
}

} // namespace

std::vector<Option> optionsOf(const RecordSource &source, const Field &field, TeamId team)
{
    std::vector<Option> options;
    if (field.type == FieldType::Reference) {
        if (source.workspace()) {
            auto found = source.workspace()->read(
                [&](const Reader &reader) { return recordOptions(reader, source, field, team); });
            if (found)
                options = std::move(*found);
        }
        return options;
    }
    const Words words(source.language());
    for (const Choice &choice : field.choices)
        options.push_back({QString::fromLatin1(choice.code), words("Choice", choice.label)});
    if (const Vocabulary *vocabulary = source.catalogue().vocabulary(field)) {
        for (const Entry &entry : vocabulary->entries)
            options.push_back({entry.code, entry.name.in(source.language())});
        if (qstrcmp(field.vocabulary, "themes") == 0)
            addOwnThemes(source, options);
    }
    return options;
}

} // namespace polku::ui
