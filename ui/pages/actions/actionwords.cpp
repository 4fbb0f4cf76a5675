#include "pages/actions/actionwords.h"

#include "academy/actionmoves.h"
#include "base/format.h"
#include "catalogue/wording.h"
#include "models/rowmodel.h"
#include "pages/actions/actionmodel.h"

#include <QCoreApplication>

namespace polku::ui {

namespace {

struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

} // namespace

ActionWords::ActionWords(const ActionModel &model) : m_model(model)
{
    for (const Row &row : model.records().rows()) {
        m_places.insert(row.id, int(m_actions.size()));
        m_actions.push_back(fromRow<Action>(row));
    }
    m_links = WaitsFor(m_actions);
}

const Action *ActionWords::action(ActionId id) const
{
    const int place = m_places.value(id.value, -1);
    return place < 0 ? nullptr : &m_actions[size_t(place)];
}

QString ActionWords::owner(ActionId id) const
{
    // Words are also asked for after the model has read other rows and before they are made anew.
    const std::vector<Row> &rows = m_model.records().rows();
    const int place = m_places.value(id.value, -1);
    const bool there = place >= 0 && place < int(rows.size()) && rows[size_t(place)].id == id.value;
    return there ? m_model.ownerOf(rows[size_t(place)]) : m_model.ownerOf(id);
}

Standing ActionWords::standing(const Action &action) const
{
    if (action.status == ActionStatus::Done)
        return Standing::Done;
    if (m_model.standing(action.id).daysLate > 0)
        return Standing::Late;
    if (action.status == ActionStatus::Blocked)
        return Standing::NeedsAttention;
    return action.status == ActionStatus::InProgress ? Standing::OnTrack : Standing::NotStarted;
}

QString ActionWords::state(const Action &action) const
{
    const Language language = m_model.desk().language();
    // The year is told where it is another one.
    const auto day = [&](QDate date) {
        return date.year() == m_model.desk().today().year() ? formatDayAndMonth(language, date)
                                                            : formatDate(language, date);
    };
    if (action.status == ActionStatus::Done) {
        return action.doneOn.isValid() ? ActionTexts::tr("Done %1").arg(day(action.doneOn))
                                       : choiceLabel(action.status, m_model.desk().words());
    }
    if (const int late = m_model.standing(action.id).daysLate; late > 0)
        return ActionTexts::tr("%n day(s) late", nullptr, late);
    if (!action.due.isValid())
        return ActionTexts::tr("No date");
    return ActionTexts::tr("Due %1").arg(day(action.due));
}

QString ActionWords::waits(const Action &action) const
{
    if (action.status == ActionStatus::Done)
        return {};
    const std::vector<ActionId> open = m_links.openBefore(action.id);
    if (open.empty())
        return {};
    if (open.size() == 1)
        return ActionTexts::tr("Waits for “%1”").arg(m_links.titleOf(open.front()));
    return ActionTexts::tr("Waits for %n action(s)", nullptr, int(open.size()));
}

QString ActionWords::slip(const Action &action) const
{
    const int days = daysOffAgreed(action);
    if (days > 0)
        return ActionTexts::tr("%n day(s) later than agreed", nullptr, days);
    // What was done before its day was as agreed; what is planned for an earlier day is news.
    return days < 0 && action.status != ActionStatus::Done
               ? ActionTexts::tr("%n day(s) earlier than agreed", nullptr, -days)
               : QString();
}

QString ActionWords::titles(const std::vector<ActionId> &actions) const
{
    QStringList all;
    for (const ActionId action : actions)
        all.append(ActionTexts::tr("“%1”", "title of an action").arg(m_links.titleOf(action)));
    return all.join(QStringLiteral(", "));
}

QString ActionWords::detail(const Action &action) const
{
    const Words &words = m_model.desk().words();
    const Language language = m_model.desk().language();
    QStringList parts{action.title};
    parts.append(choiceLabel(action.status, words));
    if (const QString now = state(action); now != parts.last())
        parts.append(now);
    if (action.starts.isValid() || action.due.isValid())
        parts.append(formatDateRange(language, action.starts, action.due));
    if (action.agreedDue.isValid()) {
        const QString off = slip(action);
        const QString day = formatDate(language, action.agreedDue);
        parts.append(off.isEmpty() ? ActionTexts::tr("As agreed, %1").arg(day)
                                   : ActionTexts::tr("%1, which was %2").arg(off, day));
    }
    if (const QString who = owner(action.id); !who.isEmpty())
        parts.append(ActionTexts::tr("Owner: %1").arg(who));
    if (const auto before = m_links.before(action.id); !before.empty())
        parts.append(ActionTexts::tr("Waits for: %1").arg(titles(before)));
    if (const auto after = m_links.after(action.id); !after.empty())
        parts.append(ActionTexts::tr("Waiting for this: %1").arg(titles(after)));
    return parts.join(QStringLiteral(". "));
}

} // namespace polku::ui
