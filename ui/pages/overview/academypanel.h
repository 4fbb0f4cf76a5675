#pragma once

#include "model/kinds.h"
#include "store/changes.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace polku::ui {

class Desk;
class PanelScroll;
class RecordForm;

/// What the academy itself is, beside the overview: its name, who runs it and how to reach them, how far it has come.
/// Its first day stands on the page of the schedule, where what moves with it is shown first.
class AcademyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AcademyPanel(Desk &desk, QWidget *parent = nullptr);

    void setAcademy(AcademyId academy);
    void refresh(const Changes &changes);
    void commitPending();
    void begin();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    PanelScroll *m_scroll;
    QLabel *m_title;
    QToolButton *m_close;
    RecordForm *m_form;
};

} // namespace polku::ui
