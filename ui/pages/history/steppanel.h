#pragma once

#include "store/history.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace polku::ui {

class Desk;

/// One step of the history in detail: who, when, and every field from what to what, with the words that differ marked.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StepPanel(Desk &desk, QWidget *parent = nullptr);

    /// Nothing chosen: an empty panel that says so.
    void setStep(const std::optional<HistoryStep> &step);
    std::optional<HistoryStep> step() const { return m_step; }
    void retranslate();

Q_SIGNALS:
    /// The person wants this step taken back.
    void revertRequested(qint64 step);
    /// The person wants only the history of this record.
    void recordRequested(polku::RecordRef record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QString html(const Reader &reader, const std::vector<CellChange> &cells) const;

    Desk &m_desk;
    std::optional<HistoryStep> m_step;
    QLabel *m_title;
    QLabel *m_aside;
    QTextBrowser *m_detail;
    QPushButton *m_revert;
    QPushButton *m_onlyThis;
};

} // namespace polku::ui
