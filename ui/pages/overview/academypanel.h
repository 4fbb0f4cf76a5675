#pragma once

#include "model/kinds.h"
#include "store/changes.h"
#include "widgets/sidepanel.h"

namespace polku::ui {

class Desk;
class RecordForm;

/// What the academy itself is, beside the overview: its name, who runs it and how to reach them, how far it has come.
/// Its first day stands on the page of the schedule, where what moves with it is shown first.
class AcademyPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit AcademyPanel(Desk &desk, QWidget *parent = nullptr);

    void setAcademy(AcademyId academy);
    void refresh(const Changes &changes);
    void commitPending();
    /// Takes the focus.
    void begin();

protected:
    void retranslate() override;

private:
    RecordForm *m_form;
};

} // namespace polku::ui
