#pragma once

#include "academy/actionmoves.h"
#include "widgets/bartimeline.h"

class QPushButton;

namespace polku::ui {

class ActionModel;
class ChipBar;
class ElidedLabel;

/// The actions that are shown, on a timeline: dates are moved by dragging or by the keys, what was agreed stands below
/// as a thin line, what waits for what is an arrow. Over it the scale, today, and the command that agrees the present
/// dates.
class ActionTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionTimeline(ActionModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Shows the current action and lets the keys go to the timeline.
    void showCurrent();
    void retranslate();
    BarTimeline *timeline() const { return m_timeline; }

    /// "whole", "months" or "weeks"; another word changes nothing.
    QString scale() const;
    void setScale(const QString &scale);

Q_SIGNALS:
    /// The person chose another scale.
    void scaleChanged();
    /// Enter, or a click: the person wants to see the whole of the action.
    void opened();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLegend();
    void fill();
    BarTimelineData read() const;
    void move(RecordRef bar, BarTimeline::Part part, int days, bool byKeys);
    void write(ActionId id, const ActionDates &dates, bool byKeys);
    void agree();
    void updateAgree();
    TeamId teamToAgree() const;

    ActionModel &m_model;
    ChipBar *m_zoom;
    ElidedLabel *m_legend;
    QPushButton *m_today;
    QPushButton *m_agree;
    BarTimeline *m_timeline;
    bool m_readOnly = false;
    bool m_stale = true; ///< what is shown has changed while the timeline was not seen
};

} // namespace polku::ui
