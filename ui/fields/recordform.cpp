#include "fields/recordform.h"

#include "catalogue/wording.h"
#include "fields/commit.h"
#include "model/records.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace polku::ui {

constexpr int labelWidth = 112;
/// For the sake of a long word labels get so much.
constexpr int mostLabelWidth = 152;

RecordForm::RecordForm(RecordSource &source, RecordKind kind, QWidget *parent)
    : QWidget(parent), m_source(source), m_kind(kind), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap8);
    m_ref.kind = kind;
}

void RecordForm::endGroup()
{
    m_grid = nullptr;
}

void RecordForm::addGroup(Title title)
{
    endGroup();
    auto *heading = new QLabel(title(), this);
    theme::setType(heading, theme::Type::Heading);
    if (!m_headings.empty() || !m_lines.empty())
        heading->setContentsMargins(0, theme::gap12, 0, 0);
    m_layout->addWidget(heading);
    m_headings.emplace_back(heading, std::move(title));
}

BoundField *RecordForm::addField(const Field &field, BoundField::Hint hint)
{
    BoundField *bound = addBound(new BoundField(m_source, field, this));
    bound->setHint(std::move(hint));
    return bound;
}

BoundField *RecordForm::addEditor(FieldEditor *editor)
{
    return addBound(new BoundField(m_source, editor, this));
}

BoundField *RecordForm::addBound(BoundField *bound)
{
    const Field &field = bound->field();
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(theme::gap8);
        m_grid->setVerticalSpacing(theme::gap4);
        m_grids.push_back(m_grid);
        m_grid->setColumnStretch(1, 1);
        m_layout->addLayout(m_grid);
    }
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(bound->editor()->control());
    label->setWordWrap(true);
    theme::setInk(label, &theme::Tokens::muted);
    const int row = m_grid->rowCount();
    // Text, a sentence and the name that a form begins with have the whole width.
    const bool isAbove = field.type == FieldType::Text || isSentence(field) || (field.title && m_lines.empty());
    if (isAbove) {
        label->setContentsMargins(0, theme::gap4, 0, 0);
        m_grid->addWidget(label, row, 0, 1, 2);
        m_grid->addWidget(bound, row + 1, 0, 1, 2);
    } else {
        label->setMinimumHeight(theme::controlHeight);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(bound, row, 1);
    }
    bound->setReadOnly(m_source.workspace() && m_source.workspace()->isReadOnly());
    m_lines.push_back({bound, label, !isAbove});
    const QString text = fieldLabel(field, Words(m_source.language()));
    label->setText(text);
    bound->setLabel(text);
    shareLabels();
    return bound;
}

/// All labels beside their fields are as wide as the longest word in them needs, within reason.
void RecordForm::shareLabels()
{
    int width = labelWidth;
    for (const Line &line : m_lines) {
        if (line.beside)
            width = widestWord(line.label->text(), line.label->fontMetrics(), width);
    }
    width = qMin(width, mostLabelWidth);
    for (QGridLayout *grid : m_grids)
        grid->setColumnMinimumWidth(0, width);
    for (const Line &line : m_lines) {
        if (line.beside)
            line.label->setMaximumWidth(width);
    }
}

void RecordForm::addAllFields()
{
    for (const Field &field : recordType(m_kind).fields) {
        if (!field.hidden)
            addField(field);
    }
}

void RecordForm::addWidget(QWidget *widget)
{
    endGroup();
    m_layout->addWidget(widget);
}

void RecordForm::setFieldVisible(const Field &field, bool visible)
{
    for (const Line &line : m_lines) {
        if (&line.field->field() == &field) {
            line.field->setVisible(visible);
            line.label->setVisible(visible);
        }
    }
}

BoundField *RecordForm::field(QStringView column) const
{
    for (const Line &line : m_lines) {
        if (column == QLatin1String(line.field->field().column))
            return line.field;
    }
    return nullptr;
}

void RecordForm::keepDrafts()
{
    if (!m_row)
        return;
    QHash<QString, QString> drafts;
    for (const Line &line : m_lines) {
        if (line.field->isTyping())
            drafts.insert(QString::fromLatin1(line.field->field().column), line.field->draft());
    }
    if (drafts.isEmpty())
        m_drafts.remove(m_ref);
    else
        m_drafts.insert(m_ref, drafts);
}

void RecordForm::setRecord(RecordRef ref)
{
    if (ref == m_ref && m_row)
        return;
    commit();
    keepDrafts();
    m_ref = ref;
    read();
    if (!m_row)
        return;
    const auto found = m_source.workspace()->read([&](const Reader &reader) { return reader.teamOf(*m_row); });
    const TeamId team = found ? *found : TeamId();
    for (const Line &line : m_lines)
        line.field->bind(*m_row, team);
    refresh({});
    const QHash<QString, QString> drafts = m_drafts.take(ref);
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        if (BoundField *bound = field(draft.key()))
            bound->setDraft(draft.value());
    }
}

void RecordForm::read()
{
    m_row.reset();
    if (!m_ref.id || !m_source.workspace())
        return;
    auto row = m_source.attempt(m_source.workspace()->read([&](const Reader &reader) { return reader.row(m_ref); }));
    if (row)
        m_row = std::move(*row);
}

void RecordForm::refresh(const Changes &changes)
{
    if (!m_ref.id)
        return;
    if (!changes.isEmpty()) {
        for (const Line &line : m_lines) {
            if (line.field->field().type == FieldType::Reference && changes.touches(line.field->field().target))
                line.field->editor()->reload();
        }
        if (m_row && !changes.touches(m_ref))
            return;
        read();
    }
    if (m_row) {
        const std::vector<Problem> problems = problemsOf(m_source, *m_row);
        for (const Line &line : m_lines)
            line.field->refresh(*m_row, problems);
    }
    Q_EMIT refreshed();
}

bool RecordForm::commit()
{
    bool all = true;
    if (m_row) {
        for (const Line &line : m_lines)
            all = line.field->commit() && all;
    }
    return all;
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordForm::retranslate()
{
    const Words words(m_source.language());
    for (const auto &[heading, title] : m_headings)
        heading->setText(title());
    for (const Line &line : m_lines) {
        const QString text = fieldLabel(line.field->field(), words);
        line.label->setText(text);
        line.field->setLabel(text);
        line.field->editor()->reload();
    }
    shareLabels();
    refresh({});
}

} // namespace polku::ui
