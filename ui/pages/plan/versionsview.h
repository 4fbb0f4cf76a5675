#pragma once

#include "academy/plancomparison.h"
#include "academy/planpast.h"
#include "store/changes.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QSplitter;
class QToolButton;

namespace polku::ui {

class Desk;
class EmptyState;
class TimeSlider;
class VersionPart;
class VersionParts;

/// The versions of one plan: two of them chosen, the parts that differ at the left, one of them side by side in the
/// middle, and below the line of time on which the earlier of the two is moved. The page says which plan.
class VersionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsView(Desk &desk, QWidget *parent = nullptr);
    ~VersionsView() override;

    /// Another plan is shown from its newest version to now.
    void setPlan(PlanId plan);
    PlanId plan() const { return m_plan; }
    void refresh(const Changes &changes);
    /// Compares that version with now.
    void showVersion(PlanVersionId version);

    /// To a part further down the list, or up.
    void step(int rows);
    /// Asks for a name and keeps the plan as it is under it.
    void nameVersion();

Q_SIGNALS:
    /// The person wants back to writing.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeTime();
    void readMoments();
    /// By value: it may be the two that are shown, the other way round.
    void choose(PlanMoment before, PlanMoment after);
    void fillChoices();
    void fillChoice(QComboBox *box, const PlanMoment &chosen);
    void compare();
    void showComparison();
    void showPart();
    void restore(RecordRef record);
    void renameVersion(const PlanMoment &version);
    void removeVersion(const PlanMoment &version);
    void fillMenu();
    QString summary() const;
    bool isReadOnly() const;
    void retranslate();

    Desk &m_desk;
    PlanId m_plan;
    std::vector<PlanMoment> m_moments; ///< oldest first, the last is now
    std::optional<PlanPast> m_past;
    PlanMoment m_before;
    PlanMoment m_after;
    PlanContent m_was;
    PlanContent m_is;
    PlanComparison m_comparison;
    bool m_filling = false;

    QLabel *m_compare;
    QComboBox *m_from;
    QToolButton *m_swap;
    QLabel *m_with;
    QComboBox *m_to;
    QToolButton *m_more;
    QLabel *m_summary;
    QCheckBox *m_all;
    QWidget *m_bar;
    QSplitter *m_splitter;
    VersionParts *m_model;
    QListView *m_list;
    VersionPart *m_part;
    EmptyState *m_none;
    QWidget *m_time;
    QLabel *m_when;
    TimeSlider *m_slider;
};

} // namespace polku::ui
