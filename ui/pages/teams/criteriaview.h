#pragma once

#include "model/kinds.h"
#include "store/changes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

class Desk;
class RecordTable;
class StateBadge;

/// The academy's selection criteria: names, weights, guidance and order, with what the weights make together.
class CriteriaView final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaView(Desk &desk, QWidget *parent = nullptr);

    void refresh(const Changes &changes);
    void commitPending();
    int count() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step);
    void takeTemplate();
    void showSum();
    void retranslate();

    Desk &m_desk;
    AcademyId m_academy;
    QLabel *m_lead;
    RecordTable *m_table;
    StateBadge *m_sum;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_template;
};

} // namespace polku::ui
