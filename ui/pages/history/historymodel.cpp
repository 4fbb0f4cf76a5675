#include "pages/history/historymodel.h"

#include "academy/teamview.h"
#include "base/format.h"
#include "catalogue/wording.h"
#include "shell/desk.h"
#include "store/workspace.h"

namespace polku::ui {

constexpr int stepsAtATime = 100;

HistoryModel::HistoryModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) {}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_lines.clear();
    m_complete = false;
    m_lines = read(0);
    endResetModel();
}

QString HistoryModel::dayText(QDate day) const
{
    const QDate today = m_desk.today();
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    const QLocale locale = localeOf(m_desk.language());
    QString weekday = locale.standaloneDayName(day.dayOfWeek());
    weekday.replace(0, 1, weekday.left(1).toUpper());
    return QStringLiteral("%1 %2").arg(weekday, formatDate(m_desk.language(), day));
}

/// A bit of the history without what is not of the team's view, or not for others' eyes. Tells how far it read; 0: to
/// the end.
static std::vector<HistoryStep> seenSteps(const Reader &reader, const HistoryFilter &filter, const Desk &desk,
                                          qint64 *readTo)
{
    const TeamId viewer = desk.team();
    std::vector<HistoryStep> steps = history(reader, filter);
    *readTo = int(steps.size()) < filter.limit ? 0 : steps.back().number;
    if (viewer)
        std::erase_if(steps, [&](const HistoryStep &step) { return !isStepOfTeam(reader, step.number, viewer); });
    else if (desk.isCovered())
        std::erase_if(steps, [&](const HistoryStep &step) { return !isSharedStep(reader, step.number); });
    return steps;
}

std::vector<HistoryModel::Line> HistoryModel::read(qint64 before)
{
    HistoryFilter filter = m_filter;
    filter.before = before;
    filter.limit = stepsAtATime;
    const Words words(m_desk.language());
    const auto lines = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        const TitleOf titleOf = [&](RecordRef ref) { return reader.titleOf(ref); };
        const StepOf stepOf = [&](qint64 number) { return historyStep(reader, number); };
        std::vector<Line> found;
        QDate day = m_lines.empty() ? QDate() : m_lines.back().step.at.toLocalTime().date();
        std::vector<HistoryStep> steps;
        do {
            steps = seenSteps(reader, filter, m_desk, &m_readTo);
            filter.before = m_readTo;
        } while (steps.empty() && m_readTo > 0);
        for (const HistoryStep &step : steps) {
            const QDateTime at = step.at.toLocalTime();
            if (at.date() != day) {
                day = at.date();
                found.push_back({{}, dayText(day), {}});
            }
            const QString time = formatTime(words.language(), at.time());
            found.push_back({step, stepText(step, words, titleOf, stepOf),
                             step.author.isEmpty() ? time : QStringLiteral("%1 · %2").arg(step.author, time)});
        }
        return found;
    }));
    return lines.value_or(std::vector<Line>());
}

int HistoryModel::rowOf(qint64 step) const
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (step != 0 && m_lines[i].step.number == step)
            return int(i);
    }
    return -1;
}

std::optional<HistoryStep> HistoryModel::stepAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[size_t(row)].step.number == 0)
        return std::nullopt;
    return m_lines[size_t(row)].step;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Sentence:
        return line.text;
    case Qt::AccessibleTextRole:
        return line.aside.isEmpty() ? line.text : QStringLiteral("%1, %2").arg(line.text, line.aside);
    case AuthorAndTime:
        return line.aside;
    case StepNumber:
        return line.step.number;
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    const bool heading = index.data(StepNumber).toLongLong() == 0;
    return heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_lines.empty();
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    const std::vector<Line> more = m_readTo > 0 ? read(m_readTo) : std::vector<Line>();
    if (more.empty()) {
        m_complete = true;
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    m_lines.insert(m_lines.end(), more.begin(), more.end());
    endInsertRows();
}

} // namespace polku::ui
