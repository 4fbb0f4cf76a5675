#include "widgets/columnshare.h"

#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QHeaderView>
#include <QTableView>

#include <numeric>
#include <vector>

namespace polku::ui {

/// A longer heading is cut rather than take the room of the words below.
constexpr int widestHeading = 140;

static int neededFor(const QTableView *view, int column)
{
    const QFontMetrics metrics(view->font());
    int widest = 0;
    const int rows = qMin(view->model()->rowCount(), rowsMeasured);
    for (int row = 0; row < rows; ++row)
        widest = widestWord(view->model()->index(row, column).data().toString(), metrics, widest);
    const int heading = qMin(view->horizontalHeader()->sectionSizeHint(column), widestHeading);
    // Widths are rounded; a pixel less would break the word.
    return qMax(widest + 2 * theme::gap8 + 2, heading);
}

void shareRoom(QTableView *view, const QList<int> &wordColumns)
{
    QHeaderView *header = view->horizontalHeader();
    int room = view->viewport()->width();
    std::vector<int> columns;
    for (int column = 0; column < header->count(); ++column) {
        if (view->isColumnHidden(column))
            continue;
        if (wordColumns.contains(column))
            columns.push_back(column);
        else
            room -= header->sectionSize(column);
    }
    if (columns.empty() || room <= 0 || view->model()->rowCount() == 0)
        return;
    std::vector<int> least;
    for (const int column : columns)
        least.push_back(neededFor(view, column));
    std::vector<bool> stays(columns.size(), false);
    const int all = std::accumulate(least.begin(), least.end(), 0);
    if (all > room) {
        for (size_t i = 0; i + 1 < columns.size(); ++i) {
            least[i] = least[i] * room / all;
            stays[i] = true;
        }
    }
    // Whoever needs more than its part gets it; the others share the rest.
    for (bool changed = all <= room; changed;) {
        changed = false;
        int left = room;
        int others = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            left -= stays[i] ? least[i] : 0;
            others += stays[i] ? 0 : 1;
        }
        for (size_t i = 0; i < columns.size() && others > 1; ++i) {
            if (!stays[i] && least[i] > left / others) {
                stays[i] = changed = true;
                break;
            }
        }
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        const QHeaderView::ResizeMode mode = stays[i] ? QHeaderView::Fixed : QHeaderView::Stretch;
        if (header->sectionResizeMode(columns[i]) != mode)
            header->setSectionResizeMode(columns[i], mode);
        if (stays[i] && header->sectionSize(columns[i]) != least[i])
            header->resizeSection(columns[i], least[i]);
    }
}

} // namespace polku::ui
