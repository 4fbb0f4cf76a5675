#include "pages/plan/approvalpart.h"

#include "academy/planedit.h"
#include "fields/recordform.h"
#include "fields/recordtable.h"
#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QTableView>
#include <QVBoxLayout>

namespace polku::ui {

ApprovalPart::ApprovalPart(Desk &desk, QWidget *parent)
    : PartView(parent),
      m_form(new RecordForm(desk, RecordKind::Plan, this)),
      m_decisions(new RecordTable(
          desk, RecordKind::Decision,
          {Column::of(&Decision::title, true), Column::of(&Decision::decidedBy, true),
           Column::of(&Decision::decidedOn, true)},
          {[] { return tr("Decisions on the plan"); }, [] { return tr("Add a decision"); },
           [] { return tr("Remove the decision"); },
           [] { return tr("A decision by a body or a role backs the plan; add it with its day and reference."); }},
          this))
{
    m_form->addGroup([] { return tr("Approval"); });
    m_form->addFields(&Plan::approvedBy, &Plan::approvedOn, &Plan::reviewOn);
    m_decisions->detail()->addFields(&Decision::reference, &Decision::text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap12);
    layout->addWidget(m_form);
    layout->addWidget(m_decisions);
}

void ApprovalPart::setPlace(const PartPlace &place)
{
    m_form->setRecord(place.plan);
    const QString plan = QString::fromLatin1(recordType(RecordKind::Plan).table);
    const Query query = Query().where(&Decision::subject, place.plan.value).where(&Decision::subjectKind, plan);
    m_decisions->setRecords(query.orderBy(&Decision::decidedOn), [plan, place](Edit &edit) {
        Decision decision;
        decision.team = place.team;
        decision.subjectKind = plan;
        decision.subject = place.plan.value;
        decision.title = tr("New decision");
        beginSection(edit, place.section);
        return RecordRef(edit.insert(decision));
    });
    m_decisions->setCurrent(0);
}

void ApprovalPart::refresh(const Changes &changes)
{
    m_form->refresh(changes);
    m_decisions->refresh(changes);
}

void ApprovalPart::commitPending()
{
    m_form->commit();
    m_decisions->commitPending();
}

bool ApprovalPart::showRecord(RecordRef record)
{
    if (record.kind != RecordKind::Decision || m_decisions->model().indexOf(record.id) < 0)
        return false;
    m_decisions->setCurrent(record.id);
    m_decisions->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace polku::ui
