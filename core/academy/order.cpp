#include "academy/order.h"

#include <algorithm>

namespace polku {

static double rankOf(const Row &row)
{
    return codec::Codec<double>::fromValue(row.value(u"rank"));
}

void placeAmong(Edit &edit, RecordRef record, const std::vector<Row> &others, size_t place)
{
    if (others.empty())
        return;
    const Field &field = *recordType(record.kind).field(u"rank");
    place = std::min(place, others.size());
    const double before = place == 0 ? rankOf(others.front()) - 2 : rankOf(others[place - 1]);
    const double after = place < others.size() ? rankOf(others[place]) : before + 2;
    const double rank = (before + after) / 2;
    if (rank > before && rank < after) {
        edit.set(record, field, rank);
        return;
    }
    double next = 1;
    for (size_t i = 0; i <= others.size(); ++i) {
        if (i == place)
            edit.set(record, field, next++);
        if (i < others.size())
            edit.set(others[i].ref(), field, next++);
    }
}

void moveInOrder(Edit &edit, std::vector<Row> siblings, qint64 id, int by)
{
    const auto here = std::find_if(siblings.begin(), siblings.end(), [id](const Row &row) { return row.id == id; });
    if (here == siblings.end())
        return;
    const auto place = here - siblings.begin();
    const auto target = std::clamp<std::ptrdiff_t>(place + by, 0, std::ptrdiff_t(siblings.size()) - 1);
    if (target == place)
        return;
    const RecordRef moved = here->ref();
    siblings.erase(here);
    placeAmong(edit, moved, siblings, size_t(target));
}

double rankAfter(const std::vector<Row> &siblings)
{
    double last = 0;
    for (const Row &row : siblings)
        last = std::max(last, rankOf(row));
    return last + 1;
}

} // namespace polku
