#include "pages/actions/actionmodel.h"

#include "fields/fieldeditor.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "pages/actions/actioncolumns.h"
#include "store/workspace.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace polku::ui {

const QString ActionModel::none = QStringLiteral("-");

ActionModel::ActionModel(Desk &desk, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_records(new RowModel(desk, RecordKind::Action, actionColumns(*this), this)),
      m_shown(new RowFilter(*m_records, this)),
      m_rows(new GroupedRows(*m_shown, this))
{
    m_records->setAlsoRead({"rank", "team", "owner_role", "waits_for"});
    m_records->setRelated({RecordKind::Action, RecordKind::Person, RecordKind::Goal, RecordKind::PlanSection},
                          [this](const Reader &reader) { readRelated(reader); });
    m_shown->setRule([this](const Row &row) { return passes(row); });
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, [this] {
        if (!m_reading)
            Q_EMIT shownChanged();
    });
}

ActionModel::~ActionModel() = default;

// Reading ------------------------------------------------------------------------------------------------------------

void ActionModel::refresh(const Changes &changes)
{
    {
        const QScopedValueRollback reading(m_reading, true);
        const bool other = m_academy != m_desk.academy();
        m_academy = m_desk.academy();
        if (other || changes.touchesAny({RecordKind::Academy, RecordKind::Team}))
            readTeams();
        if (other)
            reload();
        else
            m_records->refresh(changes);
        // What is filtered or grouped by may be another record's: a goal's name, someone who has left.
        m_shown->invalidate();
        m_rows->regroup();
    }
    dropGone();
    Q_EMIT shownChanged();
}

void ActionModel::retranslate()
{
    m_records->retranslate();
    m_texts.clear();
    m_rows->regroup();
}

void ActionModel::readTeams()
{
    m_teams.clear();
    if (m_academy) {
        m_teams = m_desk
                      .attempt(m_desk.workspace()->read(
                          [this](const Reader &reader) { return readPlanTeams(reader, m_academy, m_desk.team()); }))
                      .value_or(std::vector<PlanTeam>());
    }
    const bool known =
        std::any_of(m_teams.begin(), m_teams.end(), [this](const PlanTeam &team) { return team.team == m_team; });
    if (!known)
        m_team = m_desk.team();
}

void ActionModel::reload()
{
    const Query query = m_team ? Query().where(&Action::team, m_team) : Query().inAcademy(m_academy);
    m_records->setQuery(query.orderBy(&Action::rank));
    if (m_academy)
        m_records->reload();
    else
        m_records->setEmpty();
}

void ActionModel::readRelated(const Reader &reader)
{
    m_standings = readActionStandings(reader, m_academy, m_team, m_desk.workspace()->author(), m_desk.today());
    m_texts.clear();
    m_ranks.clear();
    for (const RecordKind kind : {RecordKind::Goal, RecordKind::PlanSection}) {
        for (const Row &row : reader.rows(kind, Query().inAcademy(m_academy).only({"rank"})))
            m_ranks.insert(row.ref(), codec::Codec<double>::fromValue(row.value(u"rank")));
    }
}

void ActionModel::setTeam(TeamId team)
{
    if (team == m_team)
        return;
    m_team = team;
    {
        const QScopedValueRollback reading(m_reading, true);
        // Names and goals are of one team; what another has none of would hide everything.
        for (const char *column : {"owner", "goal", "section", "pilot"})
            m_filter.columns.remove(QString::fromLatin1(column));
        reload();
        applyFilter();
    }
    dropGone();
    Q_EMIT shownChanged();
}

// Filters and groups -------------------------------------------------------------------------------------------------

void ActionModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    {
        const QScopedValueRollback reading(m_reading, true);
        applyFilter();
        Q_EMIT shownChanged();
    }
    // What is looked at beside the views is one of those that they show.
    const std::vector<ActionId> all = shown();
    if (m_current && !isShown(m_current))
        choose(all.empty() ? ActionId() : all.front());
}

void ActionModel::applyFilter()
{
    m_words = m_filter.words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown->invalidate();
    m_rows->regroup();
}

void ActionModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    applyGrouping();
}

void ActionModel::applyGrouping()
{
    if (m_grouping == Grouping::None)
        m_rows->setGrouping({});
    else
        m_rows->setGrouping([this](const Row &row) { return groupOf(row); });
}

bool ActionModel::passes(const Row &row) const
{
    if (m_filter.list != ActionList::All && !m_standings.value({row.id}).isOn(m_filter.list))
        return false;
    for (auto wanted = m_filter.columns.cbegin(); wanted != m_filter.columns.cend(); ++wanted) {
        const QString value = valueOf(row, wanted.key());
        if (wanted.value() == none ? !value.isEmpty() : value != wanted.value())
            return false;
    }
    return m_words.isEmpty() || hasWords(row);
}

bool ActionModel::hasWords(const Row &row) const
{
    auto text = m_texts.constFind(row.id);
    if (text == m_texts.constEnd()) {
        QStringList parts{row.title(),
                          ownerOf(row),
                          row.text(u"owner_role"),
                          row.text(u"description"),
                          row.text(u"notes"),
                          teamName({row.reference(u"team")})};
        for (const char *column : {"goal", "section", "pilot", "theme", "area"}) {
            const QString name = QString::fromLatin1(column);
            parts.append(wordsOf(name, valueOf(row, name)));
        }
        text = m_texts.insert(row.id, parts.join(QLatin1Char('\n')));
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text->contains(word, Qt::CaseInsensitive); });
}

QString ActionModel::valueOf(const Row &row, const QString &column) const
{
    if (column == QLatin1String("owner"))
        return ownerOf(row);
    const Field *field = recordType(RecordKind::Action).field(column);
    if (!field)
        return {};
    if (field->type != FieldType::Reference)
        return row.text(column);
    const qint64 id = row.reference(column);
    return id ? QString::number(id) : QString();
}

QString ActionModel::wordsOf(const QString &column, const QString &value) const
{
    const Field *field = recordType(RecordKind::Action).field(column);
    if (!field || value.isEmpty() || column == QLatin1String("owner"))
        return value;
    if (column == QLatin1String("team"))
        return teamName({value.toLongLong()});
    if (field->type == FieldType::Reference)
        return m_records->titleOf({field->target, value.toLongLong()});
    for (const Choice &choice : field->choices) {
        if (value == QLatin1String(choice.code))
            return m_desk.words()("Choice", choice.label);
    }
    for (const Option &option : optionsOf(m_desk, *field, {})) {
        if (option.value == Value(value))
            return option.text;
    }
    return value;
}

std::vector<std::pair<QString, QString>> ActionModel::valuesOf(const QString &column) const
{
    QSet<QString> present;
    for (const Row &row : m_records->rows())
        present.insert(valueOf(row, column));
    std::vector<std::pair<QString, QString>> values;
    for (const QString &value : std::as_const(present)) {
        if (!value.isEmpty())
            values.emplace_back(value, wordsOf(column, value));
    }
    const Field *field = recordType(RecordKind::Action).field(column);
    const auto orderOf = [&](const QString &value) {
        if (field && field->type == FieldType::Reference)
            return m_ranks.value({field->target, value.toLongLong()});
        for (size_t i = 0; field && i < field->choices.size(); ++i) {
            if (value == QLatin1String(field->choices[i].code))
                return double(i);
        }
        return 0.0;
    };
    std::sort(values.begin(), values.end(), [&](const auto &a, const auto &b) {
        const double first = orderOf(a.first);
        const double second = orderOf(b.first);
        return first != second ? first < second : QString::localeAwareCompare(a.second, b.second) < 0;
    });
    if (present.contains(QString()))
        values.emplace_back(none, QString());
    return values;
}

GroupedRows::Group ActionModel::groupOf(const Row &row) const
{
    static constexpr const char *columns[] = {nullptr, "status",  "owner", "priority", "goal",
                                              "theme", "section", "pilot", "team"};
    static_assert(std::size(columns) == groupingCount);
    const QString column = QString::fromLatin1(columns[size_t(m_grouping)]);
    const QString value = valueOf(row, column);
    if (value.isEmpty()) {
        constexpr double last = 1e18;
        return {last, m_grouping == Grouping::Owner ? tr("Nobody named") : tr("Not told")};
    }
    const Field *field = recordType(RecordKind::Action).field(column);
    GroupedRows::Group group{0, wordsOf(column, value)};
    if (m_grouping == Grouping::Team) {
        const auto team = std::find_if(m_teams.begin(), m_teams.end(),
                                       [&](const PlanTeam &each) { return each.team.value == value.toLongLong(); });
        group.order = double(team - m_teams.begin());
    } else if (field->type == FieldType::Reference && m_grouping != Grouping::Owner) {
        group.order = m_ranks.value({field->target, value.toLongLong()});
    } else {
        for (size_t i = 0; i < field->choices.size(); ++i) {
            if (value == QLatin1String(field->choices[i].code))
                group.order = double(i);
        }
    }
    return group;
}

// What is kept -------------------------------------------------------------------------------------------------------

QJsonObject ActionModel::view() const
{
    QJsonObject columns;
    for (auto wanted = m_filter.columns.cbegin(); wanted != m_filter.columns.cend(); ++wanted)
        columns.insert(wanted.key(), wanted.value());
    // Words are looked for once; what they leave out would be missed on another day.
    return {{QStringLiteral("team"), QString::number(m_team.value)},
            {QStringLiteral("list"), QLatin1String(actionListCode(m_filter.list))},
            {QStringLiteral("filters"), columns},
            {QStringLiteral("grouping"), int(m_grouping)}};
}

void ActionModel::setView(const QJsonObject &view)
{
    const TeamId team{view.value(QLatin1String("team")).toString().toLongLong()};
    const bool known =
        std::any_of(m_teams.begin(), m_teams.end(), [team](const PlanTeam &each) { return each.team == team; });
    setTeam(known ? team : m_desk.team());
    Filter filter;
    for (int list = 0; list < actionListCount; ++list) {
        if (view.value(QLatin1String("list")).toString() == QLatin1String(actionListCode(ActionList(list))))
            filter.list = ActionList(list);
    }
    const QJsonObject columns = view.value(QLatin1String("filters")).toObject();
    for (auto wanted = columns.begin(); wanted != columns.end(); ++wanted) {
        if (recordType(RecordKind::Action).field(wanted.key()))
            filter.columns.insert(wanted.key(), wanted.value().toString());
    }
    setFilter(filter);
    const int grouping = view.value(QLatin1String("grouping")).toInt();
    setGrouping(grouping > 0 && grouping < groupingCount ? Grouping(grouping) : Grouping::None);
}

// What is shown and chosen -------------------------------------------------------------------------------------------

std::vector<ActionId> ActionModel::shown() const
{
    std::vector<ActionId> actions;
    for (const qint64 id : m_rows->ids())
        actions.push_back({id});
    return actions;
}

bool ActionModel::isShown(ActionId action) const
{
    return m_rows->indexOf(action.value).isValid();
}

std::optional<Action> ActionModel::action(ActionId action) const
{
    const int row = m_records->indexOf(action.value);
    return row < 0 ? std::nullopt : std::optional(fromRow<Action>(m_records->row(row)));
}

int ActionModel::count() const
{
    return m_records->rowCount();
}

int ActionModel::countShown() const
{
    return m_shown->rowCount();
}

QString ActionModel::teamName(TeamId team) const
{
    for (const PlanTeam &each : m_teams) {
        if (each.team == team)
            return each.name;
    }
    return {};
}

QString ActionModel::ownerOf(const Row &row) const
{
    const qint64 owner = row.reference(u"owner");
    const QString name = owner ? m_records->titleOf(PersonId{owner}) : QString();
    return name.isEmpty() ? row.text(u"owner_role") : name;
}

QString ActionModel::ownerOf(ActionId action) const
{
    const int row = m_records->indexOf(action.value);
    return row < 0 ? QString() : ownerOf(m_records->row(row));
}

void ActionModel::choose(ActionId current, const std::vector<ActionId> &chosen)
{
    std::vector<ActionId> all = chosen;
    if (current && std::find(all.begin(), all.end(), current) == all.end())
        all.push_back(current);
    if (current == m_current && all == m_chosen)
        return;
    m_current = current;
    m_chosen = std::move(all);
    Q_EMIT chosenChanged();
}

/// What is gone is chosen no longer; the first that is shown takes its place.
void ActionModel::dropGone()
{
    std::vector<ActionId> left = m_chosen;
    std::erase_if(left, [this](ActionId id) { return m_records->indexOf(id.value) < 0; });
    ActionId current = m_records->indexOf(m_current.value) < 0 ? ActionId() : m_current;
    if (!current) {
        const std::vector<ActionId> all = shown();
        current = !left.empty() ? left.front() : all.empty() ? ActionId() : all.front();
    }
    choose(current, left);
}

} // namespace polku::ui
