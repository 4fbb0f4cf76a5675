#pragma once

#include "academy/plancomparison.h"
#include "academy/planversions.h"
#include "base/blockdifference.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace polku::ui {

class Desk;
class StateBadge;

/// One part of the plan in two versions, side by side, and the button that brings the earlier one back.
class VersionPart final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionPart(Desk &desk, QWidget *parent = nullptr);

    /// What stands over the two sides, and whether the left one can be brought back: it is an earlier state.
    void setSides(const PlanMoment &before, const PlanMoment &after);
    /// `was` and `is`: the record in both, null where it is not. Keeps its place in the same record.
    void setPart(const PlanPartDifference &part, const Row *was, const Row *is);
    void clear();

Q_SIGNALS:
    void restoreRequested(polku::RecordRef record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QString summary() const;
    void updateRestore();
    void retranslate();

    Desk &m_desk;
    std::optional<PlanPartDifference> m_part;
    std::vector<std::pair<QString, std::vector<BlockDifference>>> m_texts; ///< label and blocks, in order
    PlanMoment m_before;
    PlanMoment m_after;
    bool m_wasThere = false;
    QSet<int> m_unfolded;
    QLabel *m_title;
    StateBadge *m_state;
    QLabel *m_summary;
    QPushButton *m_restore;
    QTextBrowser *m_browser;
};

} // namespace polku::ui
