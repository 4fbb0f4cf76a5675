#pragma once

#include "pages/plan/partview.h"

class QLabel;
class QPushButton;

namespace polku {
class Reader;
}

namespace polku::ui {

/// What is written elsewhere and stands in this section of the plan's documents: a line that says so, and the way
/// there.
class NotePart final : public PartView
{
    Q_OBJECT

public:
    NotePart(Desk &desk, PlanPart part, QWidget *parent = nullptr);

    void setPlace(const PartPlace &place) override;
    void refresh(const Changes &changes) override;
    void begin() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    bool isOfPilots() const;
    QString told(const Reader &reader) const;

    Desk &m_desk;
    PlanPart m_part;
    TeamId m_team;
    QLabel *m_text;
    QPushButton *m_go;
};

} // namespace polku::ui
