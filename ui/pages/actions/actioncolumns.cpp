#include "pages/actions/actioncolumns.h"

#include "base/format.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "pages/actions/actionmodel.h"
#include "widgets/statebadge.h"

#include <QCoreApplication>

namespace polku::ui {

namespace {

struct ActionColumnTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionColumns)
};

Standing standingOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::NotStarted:
        return Standing::NotStarted;
    case ActionStatus::InProgress:
        return Standing::OnTrack;
    case ActionStatus::Done:
        return Standing::Done;
    case ActionStatus::Blocked:
        break;
    }
    return Standing::NeedsAttention;
}

Column statusColumn()
{
    Column column = Column::of(&Action::status, true);
    column.data = [](const Row &row, int role) {
        if (role != RowModel::StandingRole)
            return QVariant();
        return QVariant(int(standingOf(codec::Codec<ActionStatus>::fromValue(row.value(u"status")))));
    };
    return column;
}

/// A late day says so itself, as shape and words.
Column dueColumn(const ActionModel &model)
{
    Column column = Column::of(&Action::due, true);
    column.data = [&model](const Row &row, int role) -> QVariant {
        const int late = model.standing({row.id}).daysLate;
        if (late <= 0)
            return {};
        if (role == RowModel::StandingRole)
            return int(Standing::Late);
        if (role != Qt::DisplayRole)
            return {};
        const auto due = codec::Codec<QDate>::fromValue(row.value(u"due"));
        const Language language = model.desk().language();
        const QString day =
            due.year() == model.desk().today().year() ? formatDayAndMonth(language, due) : formatDate(language, due);
        return QStringLiteral("%1 · %2").arg(day, ActionColumnTexts::tr("%n d late", "days", late));
    };
    return column;
}

/// Who does it; someone who has left is told as such.
Column ownerColumn(const ActionModel &model)
{
    Column column = Column::of(&Action::owner, true);
    column.needs = {"owner_role"};
    column.data = [&model](const Row &row, int role) -> QVariant {
        const bool left = model.standing({row.id}).ownerLeft;
        if (role == RowModel::StandingRole)
            return left ? QVariant(int(Standing::NeedsAttention)) : QVariant();
        if (role == Qt::DisplayRole)
            return left ? ActionColumnTexts::tr("%1 (has left)").arg(model.ownerOf(row)) : model.ownerOf(row);
        return role == RowModel::SortRole ? QVariant(model.ownerOf(row)) : QVariant();
    };
    return column;
}

Column teamColumn(const ActionModel &model)
{
    return Column::computed(
        QStringLiteral("team"), [] { return ActionColumnTexts::tr("Team"); },
        [&model](const Row &row, int role) {
            return role == Qt::DisplayRole ? QVariant(model.teamName({row.reference(u"team")})) : QVariant();
        },
        {"team"});
}

Column waitsForColumn(const ActionModel &model)
{
    return Column::computed(
        QStringLiteral("waits_for"), [&model] { return fieldLabel(fieldOf(&Action::waitsFor), model.desk().words()); },
        [&model](const Row &row, int role) -> QVariant {
            const bool waits = model.standing({row.id}).waiting && !row.text(u"waits_for").isEmpty();
            if (role == RowModel::StandingRole)
                return waits ? QVariant(int(Standing::NeedsAttention)) : QVariant();
            if (role != Qt::DisplayRole)
                return {};
            QStringList titles;
            for (const QString &id : codec::Codec<QStringList>::fromValue(row.value(u"waits_for"))) {
                const int other = model.records().indexOf(id.toLongLong());
                if (other >= 0)
                    titles.append(model.records().row(other).title());
            }
            return titles.join(QStringLiteral(", "));
        },
        {"waits_for"});
}

} // namespace

std::vector<Column> actionColumns(const ActionModel &model)
{
    Column theme = Column::of(&Action::theme, true);
    theme.brief = true;
    return {Column::of(&Action::title, true),
            teamColumn(model),
            statusColumn(),
            dueColumn(model),
            ownerColumn(model),
            Column::of(&Action::ownerRole, true),
            Column::of(&Action::priority, true),
            Column::of(&Action::starts, true),
            Column::of(&Action::agreedDue, true),
            Column::of(&Action::doneOn, true),
            theme,
            Column::of(&Action::goal, true),
            Column::of(&Action::section, true),
            Column::of(&Action::pilot, true),
            Column::of(&Action::area, true),
            waitsForColumn(model),
            Column::of(&Action::effort, true),
            Column::of(&Action::cost, true),
            Column::of(&Action::description, true),
            Column::of(&Action::notes, true)};
}

QStringList ordinaryActionColumns()
{
    return {QStringLiteral("title"), QStringLiteral("team"), QStringLiteral("status"),
            QStringLiteral("owner"), QStringLiteral("due"),  QStringLiteral("goal")};
}

/// None of the states is cut.
static int widthOfStates(const Words &words)
{
    int width = 0;
    for (size_t i = 0; i < choicesOf<ActionStatus>.size(); ++i) {
        const auto status = ActionStatus(i);
        width = qMax(width,
                     neededForStanding(standingOf(status), choiceLabel(status, words), theme::font(theme::Type::Body)));
    }
    return width + 2 * theme::gap8;
}

/// A late day with how late it is, unless that is very long ago.
static int widthOfDue(const Words &words)
{
    const QString late = QStringLiteral("%1 · %2").arg(formatDayAndMonth(words.language(), QDate(2026, 12, 28)),
                                                       ActionColumnTexts::tr("%n d late", "days", 88));
    return neededForStanding(Standing::Late, late, theme::font(theme::Type::Body)) + 2 * theme::gap8 + 2;
}

int widthOfActionColumn(const QString &column, const Words &words)
{
    if (column == QLatin1String("status"))
        return widthOfStates(words);
    if (column == QLatin1String("due"))
        return qMax(184, widthOfDue(words));
    static const QHash<QString, int> widths{
        {QStringLiteral("title"), 0},        {QStringLiteral("team"), 110},        {QStringLiteral("priority"), 84},
        {QStringLiteral("owner"), 160},      {QStringLiteral("owner_role"), 160},  {QStringLiteral("starts"), 88},
        {QStringLiteral("agreed_due"), 100}, {QStringLiteral("done_on"), 88},      {QStringLiteral("theme"), 104},
        {QStringLiteral("goal"), 180},       {QStringLiteral("section"), 160},     {QStringLiteral("pilot"), 160},
        {QStringLiteral("area"), 150},       {QStringLiteral("waits_for"), 180},   {QStringLiteral("effort"), 88},
        {QStringLiteral("cost"), 88},        {QStringLiteral("description"), 200}, {QStringLiteral("notes"), 200}};
    return widths.value(column, 120);
}

int leastOfActionColumn(const QString &column, const Words &words)
{
    if (column == QLatin1String("status"))
        return widthOfStates(words);
    static const QHash<QString, int> widths{
        {QStringLiteral("team"), 84}, {QStringLiteral("owner"), 96}, {QStringLiteral("due"), 120}};
    return widths.value(column, 0);
}

} // namespace polku::ui
