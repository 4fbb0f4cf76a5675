#include "pages/actions/actiontimeline.h"

#include "academy/actionmoves.h"
#include "academy/agreeddates.h"
#include "base/format.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actionwords.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/bartimeline.h"
#include "widgets/chipbar.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <memory>

namespace polku::ui {

static const QStringList &scaleChips()
{
    static const QStringList chips{QStringLiteral("whole"), QStringLiteral("months"), QStringLiteral("weeks")};
    return chips;
}

ActionTimeline::ActionTimeline(ActionModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_zoom(new ChipBar(this)),
      m_legend(new ElidedLabel({}, this)),
      m_today(new QPushButton(this)),
      m_agree(new QPushButton(this)),
      m_timeline(new BarTimeline(this))
{
    m_zoom->setObjectName(QStringLiteral("timelineZoom"));
    m_today->setObjectName(QStringLiteral("timelineToday"));
    m_agree->setObjectName(QStringLiteral("agreeDates"));
    m_timeline->setObjectName(QStringLiteral("actionBars"));
    theme::setType(m_legend, theme::Type::Small);
    theme::setInk(m_legend, &theme::Tokens::muted);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme::gap20, theme::gap4, theme::gap20, theme::gap8);
    line->setSpacing(theme::gap12);
    line->addWidget(m_zoom, 1);
    line->addWidget(m_legend);
    line->addWidget(m_today);
    line->addWidget(m_agree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_timeline, 1);

    connect(&model, &ActionModel::shownChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            fill();
    });
    // What is told of a bar is asked of the model.
    connect(&model, &QObject::destroyed, m_timeline, [this] { m_timeline->setData({}); });
    connect(&model, &ActionModel::chosenChanged, this, [this] {
        m_timeline->setCurrent(m_model.current());
        updateAgree();
    });
    connect(m_timeline, &BarTimeline::currentChanged, this, [this](RecordRef bar) { m_model.choose({bar.id}); });
    connect(m_timeline, &BarTimeline::activated, this, &ActionTimeline::opened);
    connect(m_timeline, &BarTimeline::moveRequested, this, &ActionTimeline::move);
    connect(m_timeline, &BarTimeline::placeRequested, this,
            [this](RecordRef bar, QDate day, bool byKeys) { write({bar.id}, placedOn(day), byKeys); });
    connect(m_zoom, &ChipBar::chosenChanged, this, [this](const QString &chip) {
        m_timeline->setZoom(BarTimeline::Zoom(std::max(0, int(scaleChips().indexOf(chip)))));
    });
    connect(m_timeline, &BarTimeline::zoomChanged, this, [this] {
        m_zoom->choose(scale());
        Q_EMIT scaleChanged();
    });
    connect(m_today, &QPushButton::clicked, this, [this] { m_timeline->showDay(m_model.desk().today()); });
    connect(m_agree, &QPushButton::clicked, this, &ActionTimeline::agree);
    retranslate();
    m_timeline->setZoom(BarTimeline::Zoom::Months);
}

QString ActionTimeline::scale() const
{
    return scaleChips().at(int(m_timeline->zoom()));
}

void ActionTimeline::setScale(const QString &scale)
{
    if (const auto place = scaleChips().indexOf(scale); place >= 0)
        m_timeline->setZoom(BarTimeline::Zoom(int(place)));
}

void ActionTimeline::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_timeline->setReadOnly(readOnly);
    m_agree->setVisible(!readOnly);
}

void ActionTimeline::showCurrent()
{
    if (m_stale)
        fill();
    m_timeline->setCurrent(m_model.current());
    m_timeline->setFocus();
}

void ActionTimeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

/// What has no room to be read whole is left out; the tool tips tell the same.
void ActionTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLegend();
}

void ActionTimeline::showLegend()
{
    int wanted = 2 * theme::gap20 + 4 * theme::gap12;
    for (const QWidget *part : {static_cast<const QWidget *>(m_zoom), static_cast<const QWidget *>(m_legend),
                                static_cast<const QWidget *>(m_today), static_cast<const QWidget *>(m_agree)})
        wanted += part->sizeHint().width();
    m_legend->setVisible(width() >= wanted);
}

// What is shown ------------------------------------------------------------------------------------------------------

BarTimelineData ActionTimeline::read() const
{
    // Kept with what is shown: words about a bar are made when it is in sight, or somebody asks.
    const auto told = std::make_shared<const ActionWords>(m_model);
    const ActionWords &words = *told;
    BarTimelineData bars;
    bars.noteOf = [told](RecordRef record) {
        const Action *action = told->action({record.id});
        if (!action)
            return QString();
        QStringList note{told->state(*action)};
        for (const QString &part : {told->slip(*action), told->owner(action->id)}) {
            if (!part.isEmpty())
                note.append(part);
        }
        return note.join(QStringLiteral(" · "));
    };
    bars.detailOf = [told](RecordRef record) {
        const Action *action = told->action({record.id});
        return action ? told->detail(*action) : QString();
    };
    bars.language = m_model.desk().language();
    bars.today = m_model.desk().today();
    QHash<ActionId, ActionDates> dates;
    const std::vector<ActionId> shown = m_model.shown();
    bars.bars.reserve(shown.size());
    for (const ActionId id : shown) {
        const Action *action = words.action(id);
        if (!action)
            continue;
        const ActionDates days = datesOf(*action);
        dates.insert(id, days);
        // A due day before the beginning is told where it is written; here it must not turn the bar over.
        bars.bars.push_back({id, action->title, days.from(), std::max(days.from(), days.until()),
                             days.starts.isValid() != days.due.isValid(), action->agreedDue, words.standing(*action)});
    }
    for (const ActionId id : shown) {
        for (const ActionId before : words.links().before(id)) {
            const ActionDates first = dates.value(before);
            const ActionDates then = dates.value(id);
            const bool broken = first.due.isValid() && then.any() && then.from() <= first.due &&
                                words.action(before)->status != ActionStatus::Done;
            bars.links.push_back({before, id, broken});
        }
    }
    return bars;
}

void ActionTimeline::fill()
{
    m_stale = false;
    m_timeline->setData(read());
    m_timeline->setCurrent(m_model.current());
    updateAgree();
}

// Moving -------------------------------------------------------------------------------------------------------------

void ActionTimeline::move(RecordRef bar, BarTimeline::Part part, int days, bool byKeys)
{
    const auto action = m_model.action({bar.id});
    if (!action)
        return;
    const ActionDates now = datesOf(*action);
    switch (part) {
    case BarTimeline::Part::Whole:
        return write(action->id, moved(now, days), byKeys);
    case BarTimeline::Part::End:
        return write(action->id, endMoved(now, days), byKeys);
    case BarTimeline::Part::Beginning:
        return write(action->id, startMoved(now, days), byKeys);
    }
}

void ActionTimeline::write(ActionId id, const ActionDates &dates, bool byKeys)
{
    Desk &desk = m_model.desk();
    const auto before = m_model.action(id);
    if (!before || datesOf(*before) == dates ||
        !desk.attempt(setActionDates(*desk.workspace(), id, dates, byKeys ? Moving::ByKeys : Moving::ByDrag)))
        return;
    // By the keys the bar itself tells where it is; a message at every press would only be in the way.
    if (byKeys)
        return;
    desk.say(
        tr("“%1” is planned for %2.").arg(before->title, formatDateRange(desk.language(), dates.starts, dates.due)),
        true);
}

// As agreed ----------------------------------------------------------------------------------------------------------

/// That of the filter, else of the action looked at.
TeamId ActionTimeline::teamToAgree() const
{
    if (m_model.team())
        return m_model.team();
    if (m_model.teams().size() == 1)
        return m_model.teams().front().team;
    const auto current = m_model.action(m_model.current());
    return current ? current->team : TeamId();
}

void ActionTimeline::updateAgree()
{
    const TeamId team = teamToAgree();
    m_agree->setEnabled(!m_readOnly && team);
    m_agree->setToolTip(team ? tr("The present dates of all actions of %1 count as agreed from now on. The thin lines "
                                  "show them when dates move.")
                                   .arg(m_model.teamName(team))
                             : tr("Choose a team first: dates are agreed with one team."));
}

void ActionTimeline::agree()
{
    Desk &desk = m_model.desk();
    const TeamId team = teamToAgree();
    if (!team)
        return;
    const auto agreed = desk.attempt(agreePresentDates(*desk.workspace(), team));
    if (!agreed)
        return;
    if (*agreed == 0)
        desk.say(tr("The present dates of %1 were agreed already.").arg(m_model.teamName(team)));
    else
        desk.say(tr("The present dates of %n action(s) count as agreed now.", nullptr, *agreed), true);
}

void ActionTimeline::retranslate()
{
    m_zoom->setChips(
        {{scaleChips().at(0), tr("Whole")}, {scaleChips().at(1), tr("Months")}, {scaleChips().at(2), tr("Weeks")}});
    m_zoom->setAccessibleName(tr("Scale of the timeline"));
    m_zoom->setToolTip(tr("Ctrl + and Ctrl − change the scale."));
    m_legend->setText(tr("Thin line: as agreed. Arrow: the one waits for the other."));
    m_today->setText(tr("Today"));
    m_today->setAccessibleName(tr("Show today on the timeline"));
    m_agree->setText(tr("Agree the present dates"));
    m_agree->setAccessibleName(m_agree->text());
    m_timeline->setName(tr("Timeline of the actions"));
    showLegend();
    m_stale = true;
    if (isVisible())
        fill();
}

} // namespace polku::ui
