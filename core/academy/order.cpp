#include "academy/order.h"

#include "store/reader.h"

#include <algorithm>

namespace polku {

static double rankOf(const Row &row)
{
    return codec::Codec<double>::fromValue(row.value(u"rank"));
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
    const Row moved = *here;
    siblings.erase(here);
    const Field &field = *recordType(moved.kind).field(u"rank");
    // Between the two it comes to stand between; ranks that have come together are spread again.
    const auto next = size_t(target);
    const double before = next == 0 ? rankOf(siblings.front()) - 2 : rankOf(siblings[next - 1]);
    const double after = next < siblings.size() ? rankOf(siblings[next]) : before + 2;
    const double rank = (before + after) / 2;
    if (rank > before && rank < after) {
        edit.set(moved.ref(), field, rank);
        return;
    }
    siblings.insert(siblings.begin() + target, moved);
    for (size_t i = 0; i < siblings.size(); ++i)
        edit.set(siblings[i].ref(), field, double(i + 1));
}

double rankAfter(const std::vector<Row> &siblings)
{
    double last = 0;
    for (const Row &row : siblings)
        last = std::max(last, rankOf(row));
    return last + 1;
}

} // namespace polku
