#include "catalogue/wording.h"
#include "pages/plan/versionpart.h"
#include "pages/plan/versionparts.h"
#include "pages/plan/versionsview.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "widgets/emptystate.h"
#include "widgets/timeslider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>

// The versions of a plan: which two are chosen, what differs between them, and how that is shown.

namespace polku::ui {

void VersionsView::setPlan(PlanId plan)
{
    m_plan = plan;
    m_before = {};
    m_after = {};
    readMoments();
    // From what was kept last; without any, from where the history begins.
    const auto newest = std::find_if(m_moments.rbegin(), m_moments.rend(),
                                     [](const PlanMoment &moment) { return moment.what == PlanMoment::What::Version; });
    choose(newest != m_moments.rend() ? *newest : m_moments.empty() ? PlanMoment() : m_moments.front(), {});
}

void VersionsView::readMoments()
{
    m_moments.clear();
    m_past.reset();
    if (!m_plan)
        return;
    m_past.emplace(m_plan);
    m_moments =
        m_desk
            .attempt(m_desk.workspace()->read([this](const Reader &reader) { return readPlanMoments(reader, m_plan); }))
            .value_or(std::vector<PlanMoment>{PlanMoment()});
}

void VersionsView::refresh(const Changes &changes)
{
    const auto &kinds = planKinds();
    const bool content =
        std::any_of(kinds.begin(), kinds.end(), [&](RecordKind kind) { return changes.touches(kind); });
    if (!m_plan || (!content && !changes.touches(RecordKind::PlanVersion)))
        return;
    readMoments();
    // A version that is gone can be chosen no more; a renamed one has another name.
    const auto again = [this](const PlanMoment &moment) {
        for (const PlanMoment &known : m_moments) {
            const bool same =
                known.what == moment.what && (moment.what == PlanMoment::What::Version ? known.version == moment.version
                                                                                       : known.step == moment.step);
            if (same)
                return known;
        }
        // The day at hand may have been the last, which is now.
        return moment.what == PlanMoment::What::Day ? moment : PlanMoment();
    };
    const PlanMoment before = again(m_before);
    if (before.what != m_before.what)
        return setPlan(m_plan);
    choose(before, again(m_after));
}

void VersionsView::showVersion(PlanVersionId version)
{
    for (const PlanMoment &moment : m_moments) {
        if (moment.version == version && moment.what == PlanMoment::What::Version)
            return choose(moment, {});
    }
}

void VersionsView::choose(PlanMoment before, PlanMoment after)
{
    m_before = std::move(before);
    m_after = std::move(after);
    fillChoices();
    compare();
    showComparison();
}

void VersionsView::fillChoices()
{
    const QScopedValueRollback filling(m_filling, true);
    fillChoice(m_from, m_before);
    fillChoice(m_to, m_after);
    QList<TimeSlider::Stop> stops;
    int chosen = 0;
    for (const PlanMoment &moment : m_moments) {
        if (moment == m_before)
            chosen = int(stops.size());
        const bool now = moment.what == PlanMoment::What::Now;
        stops.append({now ? m_desk.workspace()->clock().now() : moment.at, moment.what == PlanMoment::What::Version});
    }
    m_slider->setStops(stops);
    m_slider->setValue(chosen);
    m_slider->setEnabled(stops.size() > 1);
    const QString detail = momentDetail(m_before, m_desk.words());
    const QString name = momentName(m_before, m_desk.words());
    QString when = stops.size() <= 1
                       ? tr("The history of the plan begins today. Every day of work will be a point here.")
                   : detail.isEmpty() ? tr("On the left: %1").arg(name)
                                      : tr("On the left: %1 · %2").arg(name, detail);
    if (m_before.what == PlanMoment::What::Version && !m_before.note.isEmpty())
        when += QStringLiteral(" · ") + m_before.note.simplified();
    m_when->setText(when);
    m_slider->setAccessibleDescription(when);
}

/// Now and what was kept, the newest first, then the reviews of sections; a day only when it is chosen.
void VersionsView::fillChoice(QComboBox *box, const PlanMoment &chosen)
{
    box->clear();
    int current = -1;
    const auto add = [&](int place) {
        const PlanMoment &moment = m_moments[size_t(place)];
        const QString detail = momentDetail(moment, m_desk.words());
        const QString name = momentName(moment, m_desk.words());
        if (moment == chosen)
            current = box->count();
        box->addItem(detail.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, detail), place);
    };
    for (const PlanMoment::What what : {PlanMoment::What::Now, PlanMoment::What::Version, PlanMoment::What::Review}) {
        bool first = true;
        for (int place = int(m_moments.size()); place-- > 0;) {
            if (m_moments[size_t(place)].what != what)
                continue;
            if (first && what == PlanMoment::What::Review)
                box->insertSeparator(box->count());
            first = false;
            add(place);
        }
    }
    for (int place = 0; current < 0 && place < int(m_moments.size()); ++place) {
        if (m_moments[size_t(place)] == chosen)
            add(place);
    }
    box->setCurrentIndex(current);
}

void VersionsView::compare()
{
    m_was = {};
    m_is = {};
    m_comparison = {};
    if (!m_plan || !m_past)
        return;
    m_desk.attempt(m_desk.workspace()->read([this](const Reader &reader) {
        m_was = m_past->at(reader, m_before);
        m_is = m_past->at(reader, m_after);
        m_comparison = comparePlans(m_was, m_is, m_desk.catalogue(), m_desk.words(), titlesFrom(reader));
        return true;
    }));
}

QString VersionsView::summary() const
{
    if (m_was.isEmpty() && !m_is.isEmpty())
        return tr("The plan on the left was not there yet.");
    const int sections = m_comparison.differing(RecordKind::PlanSection);
    const int goals = m_comparison.differing(RecordKind::Goal);
    const int others = m_comparison.differing() - sections - goals;
    QStringList parts;
    if (sections > 0)
        parts.append(tr("%n section(s) differ.", nullptr, sections));
    if (goals > 0)
        parts.append(tr("%n goal(s) differ.", nullptr, goals));
    if (others > 0)
        parts.append(tr("%n other part(s) differ.", nullptr, others));
    return parts.isEmpty() ? tr("Nothing differs between the two.") : parts.join(QLatin1Char(' '));
}

void VersionsView::showComparison()
{
    const int same = int(m_comparison.parts.size()) - m_comparison.differing();
    m_summary->setText(summary());
    m_all->setText(tr("Also the %n part(s) that are the same", nullptr, same));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(same > 0);
    const RecordRef open = m_model->record(m_list->currentIndex().row());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setComparison(m_comparison, m_all->isChecked());
        const int row = m_model->rowOf(open);
        m_list->setCurrentIndex(m_model->index(std::max(0, row), 0));
    }
    m_part->setSides(m_before, m_after);
    showPart();
}

void VersionsView::showPart()
{
    const RecordRef record = m_model->record(m_list->currentIndex().row());
    const PlanPartDifference *part = m_comparison.part(record);
    m_part->setVisible(part);
    m_none->setVisible(!part);
    m_list->setVisible(m_model->rowCount() > 0);
    if (part) {
        m_part->setPart(*part, m_was.row(record), m_is.row(record));
        return;
    }
    m_part->clear();
    const bool any = m_moments.size() > 1;
    m_none->setTexts(any ? tr("The two are the same") : tr("No version yet"),
                     any ? tr("Choose an earlier version on the left, or move along the time below.")
                         : tr("Keep the plan under a name before you send it to somebody: what has changed since can "
                              "then always be told, and brought back. Each review of the plan keeps one by itself."));
}

} // namespace polku::ui
