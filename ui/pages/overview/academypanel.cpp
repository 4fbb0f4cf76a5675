#include "pages/overview/academypanel.h"

#include "fields/recordform.h"
#include "model/records.h"
#include "shell/desk.h"
#include "widgets/panelscroll.h"

#include <QLabel>
#include <QVBoxLayout>

namespace polku::ui {

AcademyPanel::AcademyPanel(Desk &desk, QWidget *parent)
    : SidePanel(QStringLiteral("academyPanel"), parent), m_form(new RecordForm(desk, RecordKind::Academy))
{
    m_form->addFields(&Academy::name, &Academy::state, &Academy::ends, &Academy::language, &Academy::organiser,
                      &Academy::coaches, &Academy::contact, &Academy::description);
    scroll()->column()->addWidget(m_form);
    scroll()->column()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll());
    retranslate();
}

void AcademyPanel::setAcademy(AcademyId academy)
{
    if (m_form->record() != RecordRef(academy))
        m_form->setRecord(academy);
}

void AcademyPanel::refresh(const Changes &changes)
{
    m_form->refresh(changes);
}

void AcademyPanel::commitPending()
{
    m_form->commit();
}

void AcademyPanel::begin()
{
    m_form->field(&Academy::name)->setFocus(Qt::OtherFocusReason);
}

void AcademyPanel::retranslate()
{
    title()->setText(tr("About the academy"));
    scroll()->setAccessibleName(title()->text());
}

} // namespace polku::ui
