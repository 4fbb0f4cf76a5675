#include "pages/actions/manyactions.h"

#include "academy/actionedit.h"
#include "catalogue/wording.h"
#include "fields/commit.h"
#include "fields/fieldeditor.h"
#include "model/records.h"
#include "pages/actions/actionmodel.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace polku::ui {

/// What several actions may have in common; a name or a description is each one's own.
constexpr const char *commonColumns[] = {"status", "owner",   "owner_role", "due",  "starts", "priority",  "goal",
                                         "theme",  "section", "pilot",      "area", "effort", "agreed_due"};

ManyActions::ManyActions(ActionModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_title(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_fieldLabel(new QLabel(this)),
      m_field(new QComboBox(this)),
      m_place(new QVBoxLayout),
      m_problem(new QLabel(this)),
      m_apply(new QPushButton(this)),
      m_done(new QPushButton(this)),
      m_delete(new QPushButton(this))
{
    setMinimumWidth(300);
    m_title->setObjectName(QStringLiteral("manyTitle"));
    theme::setType(m_title, theme::Type::Title);
    theme::setInk(m_advice, &theme::Tokens::muted);
    theme::setInk(m_problem, &theme::Tokens::late);
    for (QLabel *label : {m_title, m_advice, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->setObjectName(QStringLiteral("manyProblem"));
    m_problem->hide();
    m_field->setObjectName(QStringLiteral("manyField"));
    m_fieldLabel->setBuddy(m_field);
    for (const char *column : commonColumns)
        m_field->addItem(QString(), QString::fromLatin1(column));
    m_apply->setObjectName(QStringLiteral("manyApply"));
    theme::setButtonKind(m_apply, theme::ButtonKind::Primary);
    m_done->setObjectName(QStringLiteral("manyDone"));
    m_done->setIcon(theme::icon("check"));
    m_delete->setObjectName(QStringLiteral("manyDelete"));
    m_delete->setIcon(theme::icon("trash"));
    m_place->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_done);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap12);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addSpacing(theme::gap8);
    layout->addWidget(m_fieldLabel);
    layout->addWidget(m_field);
    layout->addLayout(m_place);
    layout->addWidget(m_problem);
    layout->addWidget(m_apply, 0, Qt::AlignLeft);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ManyActions::makeEditor);
    connect(m_apply, &QPushButton::clicked, this, &ManyActions::apply);
    connect(m_done, &QPushButton::clicked, this,
            [this] { setAll(fieldOf(&Action::status), codec::Codec<ActionStatus>::toValue(ActionStatus::Done)); });
    connect(m_delete, &QPushButton::clicked, this, &ManyActions::deleteRequested);
    retranslate();
    makeEditor();
}

const Field &ManyActions::field() const
{
    return *recordType(RecordKind::Action).field(m_field->currentData().toString());
}

void ManyActions::makeEditor()
{
    if (m_editor) {
        m_place->removeWidget(m_editor);
        m_editor->hide();
        m_editor->deleteLater();
    }
    m_editor = makeFormEditor(m_model.desk(), field(), this);
    m_editor->setName(m_field->currentText());
    m_place->addWidget(m_editor);
    // What the first of them has: a choice has no empty value to begin with.
    const QString column = QString::fromLatin1(field().column);
    if (const auto first = m_model.chosen().empty() ? std::nullopt : m_model.action(m_model.chosen().front());
        first && !field().choices.empty())
        m_editor->setValue(toRow(*first).value(column));
    m_editor->show();
    m_problem->hide();
    connect(m_editor, &FieldEditor::edited, m_problem, &QWidget::hide);
    connect(m_editor, &FieldEditor::edited, this, &ManyActions::showWhatApplyDoes);
    refresh();
}

void ManyActions::editField(const QString &column)
{
    const int index = m_field->findData(column);
    if (index >= 0)
        m_field->setCurrentIndex(index);
    m_editor->setFocus();
}

void ManyActions::refresh()
{
    const int count = int(m_model.chosen().size());
    m_title->setText(tr("%n action(s) chosen", nullptr, count));
    // People, goals and pilots are one team's.
    QSet<TeamId> teams;
    for (const ActionId id : m_model.chosen()) {
        if (const auto action = m_model.action(id))
            teams.insert(action->team);
    }
    const bool mixed = teams.size() > 1 && field().type == FieldType::Reference;
    const TeamId team = teams.size() == 1 ? *teams.begin() : TeamId();
    if (m_editor && m_editor->team() != team) {
        m_editor->setTeam(team);
        m_editor->reload();
    } else if (m_editor && field().type == FieldType::Reference) {
        m_editor->reload();
    }
    m_advice->setText(mixed ? tr("They are of several teams, which do not share this. Choose actions of one team.")
                            : tr("Choose what to change; it is written into all of them as one step."));
    showWhatApplyDoes();
    const bool writable = m_model.desk().workspace() && !m_model.desk().workspace()->isReadOnly();
    m_apply->setEnabled(writable && !mixed);
    m_done->setVisible(writable);
    m_delete->setVisible(writable);
}

void ManyActions::apply()
{
    const Result<Value> value = m_editor->value();
    if (!value) {
        m_problem->setText(sentenceOf(value.error()));
        m_problem->show();
        return;
    }
    setAll(field(), *value);
    // What was set stays in the editor: a second press must not empty it again.
    m_editor->setValue(*value);
    showWhatApplyDoes();
}

/// That pressing empties the field in all of them is said before.
void ManyActions::showWhatApplyDoes()
{
    const int count = int(m_model.chosen().size());
    const Result<Value> value = m_editor ? m_editor->value() : Result<Value>(Value());
    m_apply->setText(value && isEmpty(*value) ? tr("Empty it in all %n", nullptr, count)
                                              : tr("Change all %n", nullptr, count));
    m_apply->setAccessibleName(m_apply->text());
}

void ManyActions::setAll(const Field &field, const Value &value)
{
    Desk &desk = m_model.desk();
    const bool isDay = &field == &fieldOf(&Action::starts) || &field == &fieldOf(&Action::due);
    // What cannot be right in one of them is told before anything is written.
    for (const ActionId id : m_model.chosen()) {
        const auto action = m_model.action(id);
        if (!action)
            continue;
        Row changed = toRow(*action);
        changed.set(QString::fromLatin1(field.column), value);
        const std::vector<Problem> found = problems(changed);
        const auto wrong = std::find_if(found.begin(), found.end(), [&](const Problem &problem) {
            // Due before it starts is told beside the due day, whichever of the two is written.
            return problem.severity == Problem::Severity::Error &&
                   (problem.field == &field || (isDay && problem.field == &fieldOf(&Action::due)));
        });
        if (wrong != found.end()) {
            m_problem->setText(
                tr("“%1”: %2 Nothing was changed.").arg(changed.title(), problemText(*wrong, desk.words())));
            m_problem->show();
            return;
        }
    }
    m_problem->hide();
    const int count = int(m_model.chosen().size());
    if (desk.attempt(changeActions(*desk.workspace(), m_model.chosen(), field, value)))
        desk.say(tr("%n action(s) changed.", nullptr, count), true);
}

void ManyActions::retranslate()
{
    m_fieldLabel->setText(tr("Change of all of them"));
    m_field->setAccessibleName(m_fieldLabel->text());
    for (int i = 0; i < m_field->count(); ++i)
        m_field->setItemText(i, fieldLabel(*recordType(RecordKind::Action).field(m_field->itemData(i).toString()),
                                           m_model.desk().words()));
    m_done->setText(tr("Mark as done"));
    m_done->setAccessibleName(tr("Mark all chosen actions as done"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete all chosen actions"));
    if (m_editor) {
        m_editor->setName(m_field->currentText());
        m_editor->reload();
    }
    refresh();
}

} // namespace polku::ui
