#pragma once

#include "pages/plan/partview.h"

namespace polku::ui {

class RecordForm;
class RecordTable;

/// Who approves the plan and when, when it is looked at again, and the decisions about it.
class ApprovalPart final : public PartView
{
    Q_OBJECT

public:
    explicit ApprovalPart(Desk &desk, QWidget *parent = nullptr);

    void setPlace(const PartPlace &place) override;
    void refresh(const Changes &changes) override;
    void commitPending() override;
    bool showRecord(RecordRef record) override;

private:
    RecordForm *m_form;
    RecordTable *m_decisions;
};

} // namespace polku::ui
