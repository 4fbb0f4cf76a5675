#include "academy/reviewpast.h"

#include "model/records.h"

namespace polku {

namespace {

/// A record's life is followed back over so many steps of the history.
constexpr int mostSteps = 200;

/// Whether the step made many records at once, so that looking into it would take long and tell only that this one was
/// among them.
bool madeMuch(const HistoryStep &step)
{
    const Op op = step.operation.op;
    return op == Op::MakeExample || op == Op::Import || op == Op::CreateAcademy;
}

/// The step of typing in a field.
bool leavesTheState(const HistoryStep &step, RecordRef record)
{
    return step.operation.op == Op::Change && step.operation.subject == record &&
           step.operation.args.value(0) != QLatin1String("state");
}

HistoryFilter stepsOf(RecordRef record)
{
    HistoryFilter filter;
    filter.record = record;
    filter.limit = mostSteps;
    return filter;
}

} // namespace

ReviewPast::ReviewPast(const Reader &reader, RecordRef record)
    : m_reader(reader), m_record(record), m_steps(history(reader, stepsOf(record)))
{
}

std::optional<ReviewPast::Moment> ReviewPast::next()
{
    while (m_at < m_steps.size()) {
        const HistoryStep &step = m_steps[m_at++];
        const bool undone = m_undone.contains(step.number);
        if (step.reverts != 0 && !undone)
            m_undone.insert(step.reverts);
        if (leavesTheState(step, m_record))
            continue;
        const bool amongMany = madeMuch(step);
        Moment moment{&step, std::nullopt, amongMany, amongMany};
        if (!moment.beginning)
            look(moment, step.reverts == 0 && !undone);
        return moment;
    }
    return std::nullopt;
}

void ReviewPast::look(Moment &moment, bool counts) const
{
    const Field *state = recordType(m_record.kind).field(u"state");
    for (const CellChange &cell : stepDetail(m_reader, moment.step->number)) {
        if (cell.record != m_record)
            continue;
        moment.beginning = moment.beginning || cell.fate == Changes::Fate::Added;
        if (cell.field == state && counts)
            moment.state = codec::Codec<ReviewState>::fromValue(cell.after);
    }
}

bool isWrittenSinceItsState(const Reader &reader, RecordRef record, const Field &text)
{
    const Field *state = recordType(record.kind).field(u"state");
    QSet<qint64> undone;
    for (const HistoryStep &step : history(reader, stepsOf(record))) {
        if (undone.contains(step.number))
            continue;
        if (step.reverts != 0) {
            undone.insert(step.reverts);
            continue;
        }
        if (madeMuch(step))
            return false;
        for (const CellChange &cell : stepDetail(reader, step.number)) {
            if (cell.record != record)
                continue;
            if (cell.field == state || cell.fate == Changes::Fate::Added)
                return false;
            if (cell.field == &text)
                return true;
        }
    }
    return false;
}

} // namespace polku
