#include "pages/library/studypanel.h"

#include "base/format.h"
#include "fields/recordform.h"
#include "fields/recordtable.h"
#include "model/records.h"
#include "pages/library/studymodel.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace polku::ui {

/// Narrower than other panels: the table beside it has a column for each team.
constexpr int leastWidth = 308;

/// Without a person, the mark is the whole team's.
static Column whoColumn()
{
    Column who = Column::of(&Study::person, true);
    who.data = [](const Row &row, int role) -> QVariant {
        const bool team = row.reference(u"person") == 0;
        return team && role == Qt::DisplayRole ? StudyPanel::tr("Whole team") : QVariant();
    };
    return who;
}

StudyPanel::StudyPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_name(new QLabel(this)),
      m_badge(new StateBadge(Standing::NotStarted, {}, this)),
      m_why(new QLabel(this)),
      m_toggle(new QPushButton(this)),
      m_marks(new RecordTable(desk, RecordKind::Study, {whoColumn(), Column::of(&Study::studiedOn, true)},
                              {[] { return tr("Who has studied it"); }, [] { return tr("Add a person"); },
                               [] { return tr("Take the mark away"); },
                               [] { return tr("Nobody yet. Without a person, a mark is the whole team's."); }},
                              this)),
      m_hint(new QLabel(this))
{
    setMinimumWidth(leastWidth);
    m_title->setObjectName(QStringLiteral("studyTeam"));
    m_name->setObjectName(QStringLiteral("studyMaterial"));
    m_badge->setObjectName(QStringLiteral("studyState"));
    m_why->setObjectName(QStringLiteral("studyWhy"));
    m_toggle->setObjectName(QStringLiteral("toggleStudied"));
    m_marks->setObjectName(QStringLiteral("studyMarks"));
    for (QLabel *label : {m_title, m_name, m_why, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    theme::setType(m_title, theme::Type::Title);
    theme::setInk(m_why, &theme::Tokens::muted);
    theme::setInk(m_hint, &theme::Tokens::muted);
    m_marks->detail()->addFields(&Study::note);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap20);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_title);
    layout->addWidget(m_name);
    layout->addWidget(m_badge);
    layout->addWidget(m_why);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addSpacing(theme::gap8);
    layout->addWidget(m_marks);
    layout->addStretch(1);
    layout->addWidget(m_hint);
    connect(m_toggle, &QPushButton::clicked, this, &StudyPanel::toggleRequested);
    retranslate();
}

void StudyPanel::setCell(const LibraryMaterial *material, const LibraryTeam *team, const StudyCell *cell)
{
    const MaterialId materialId = material ? material->material.id : MaterialId();
    const TeamId teamId = team && cell ? team->id : TeamId();
    const bool other = materialId != m_material || teamId != m_team;
    m_material = materialId;
    m_team = teamId;
    const bool any = materialId && teamId;
    const bool writable = m_desk.workspace() && !m_desk.workspace()->isReadOnly();
    m_title->setText(any ? team->name : material ? material->material.title : QString());
    m_name->setText(any ? material->material.title : tr("Choose a team's cell to see who has studied the material."));
    m_badge->setVisible(any && standingOf(cell->state));
    m_why->setVisible(any);
    m_toggle->setVisible(any && writable);
    m_marks->setVisible(any);
    if (!any) {
        m_marks->setNothing();
        return;
    }
    m_state = cell->state;
    if (const std::optional<Standing> standing = standingOf(cell->state))
        m_badge->setStanding(*standing,
                             cell->state == StudyState::Studied ? tr("Studied") : studyWord(*cell, m_desk.language()));
    const QString ends = material->phase ? formatDate(m_desk.language(), material->phase->ends) : QString();
    switch (cell->state) {
    case StudyState::Studied:
        m_why->hide();
        break;
    case StudyState::Missing:
        m_why->setText(tr("It belongs to the phase “%1”, which ended on %2.").arg(material->phase->name, ends));
        break;
    case StudyState::Expected:
        m_why->setText(tr("It belongs to the phase “%1”, which goes on until %2.").arg(material->phase->name, ends));
        break;
    case StudyState::Later:
        m_why->setText(tr("It belongs to the phase “%1”, which has not begun.").arg(material->phase->name));
        break;
    case StudyState::NotExpected:
        m_why->setText(isToBeStudied(material->material.kind)
                           ? tr("It belongs to no phase, so nobody waits for it.")
                           : tr("Forms, laws and examples are at hand when they are needed; nobody waits for them."));
        break;
    }
    m_toggle->setText(m_state == StudyState::Studied ? tr("Take the marks away") : tr("Mark as studied today"));
    m_toggle->setAccessibleName(m_toggle->text());
    theme::setButtonKind(m_toggle,
                         m_state == StudyState::Studied ? theme::ButtonKind::Ordinary : theme::ButtonKind::Primary);
    if (other) {
        m_marks->setRecords(
            Query().where(&Study::team, m_team).where(&Study::material, m_material).orderBy(&Study::studiedOn),
            [this](Edit &edit) { return addStudy(edit, m_team, m_material, {}, m_desk.today()); });
    }
}

void StudyPanel::refresh(const Changes &changes)
{
    if (m_material && m_team)
        m_marks->refresh(changes);
}

void StudyPanel::commitPending()
{
    m_marks->commitPending();
}

void StudyPanel::retranslate()
{
    m_hint->setText(tr("Space or a double click in the table marks a material as studied today, and takes the mark "
                       "away again."));
}

void StudyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
