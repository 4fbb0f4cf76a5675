#include "academy/attentionages.h"

#include "academy/reviewdays.h"
#include "store/activity.h"
#include "store/history.h"

namespace polku {

const std::vector<Op> &silentOperations()
{
    static const std::vector<Op> operations{Op::MakeExample, Op::MoveSchedule};
    return operations;
}

/// Nor does it tell the age of a text that it came from another file: it came with its state.
static const std::vector<Op> &agelessOperations()
{
    static const std::vector<Op> operations{Op::MakeExample, Op::MoveSchedule, Op::Import};
    return operations;
}

static std::vector<qint64> ofReason(const std::vector<AttentionItem> &items, AttentionReason reason,
                                    const QHash<RecordRef, QString> &texts)
{
    std::vector<qint64> ids;
    for (const AttentionItem &item : items) {
        if (item.reason == reason && texts.contains(item.record))
            ids.push_back(item.record.id);
    }
    return ids;
}

/// The day that the step tells: of what came some other way than in the program, when it came.
static QDate dayOf(const HistoryStep &step)
{
    const QDate came = step.operation.handedInOn();
    return came.isValid() ? came : step.at.toLocalTime().date();
}

void AttentionAges::apply(std::vector<AttentionItem> &items, const Reader &reader, const Query &scope,
                          QDate today) const
{
    QHash<qint64, HistoryStep> steps =
        newestSteps(reader, ofReason(items, AttentionReason::WaitsForCoach, m_texts), {Op::Submit, Op::Reopen});
    steps.insert(newestSteps(reader, ofReason(items, AttentionReason::Returned, m_texts), {Op::Return}));
    std::vector<qint64> rest;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        if (!steps.contains(text.key().id))
            rest.push_back(text.key().id);
    }
    const QHash<qint64, TouchTimes> touched = touchTimes(reader, rest, agelessOperations());
    const QHash<qint64, TouchTimes> added = touchTimes(reader, m_pilots, silentOperations());
    std::optional<ReviewDays> days; // read when something asks for it
    for (AttentionItem &item : items) {
        if (item.since.isValid())
            continue;
        const qint64 id = item.record.id;
        if (item.record.kind == RecordKind::Pilot) {
            item.setSince(added.value(id).first.toLocalTime().date(), today);
            continue;
        }
        const auto text = m_texts.constFind(item.record);
        if (text == m_texts.constEnd())
            continue;
        if (const auto step = steps.constFind(id); step != steps.constEnd()) {
            item.setSince(dayOf(*step), today);
        } else if (const auto touch = touched.constFind(id); touch != touched.constEnd()) {
            item.setSince(touch->last.toLocalTime().date(), today);
        } else {
            if (!days)
                days.emplace(reader, scope);
            const bool waits = item.reason == AttentionReason::WaitsForCoach;
            const QDate since =
                days->of(item.record, item.team, *text, waits ? ReviewState::Submitted : ReviewState::Returned);
            item.older = !since.isValid() || since > today;
            if (!item.older)
                item.setSince(since, today);
        }
    }
}

} // namespace polku
