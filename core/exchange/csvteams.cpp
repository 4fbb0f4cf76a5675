#include "academy/newacademy.h"
#include "academy/selection.h"
#include "exchange/csvplan.h"
#include "model/records.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace polku {

namespace {

struct TeamTexts
{
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

/// The day of a moment, as survey tools write when an answer came.
QString withoutTime(const QString &cell)
{
    static const QRegularExpression moment(QStringLiteral("^(\\S+)[ ,]+(?:klo |kl\\.? )?[0-9]{1,2}[.:][0-9]{2}\\b.*$"));
    static const QRegularExpression isoMoment(QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2})T.*$"));
    static const QRegularExpression slashed(QStringLiteral("^([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})(?: .*)?$"));
    if (const QRegularExpressionMatch match = slashed.match(cell.trimmed()); match.hasMatch())
        return QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(2), match.captured(3));
    for (const QRegularExpression &form : {isoMoment, moment}) {
        if (const QRegularExpressionMatch match = form.match(cell.trimmed()); match.hasMatch())
            return match.captured(1);
    }
    return cell;
}

QStringList trimmedParts(const QString &cell, const QRegularExpression &separators)
{
    QStringList parts;
    for (const QString &part : cell.split(separators)) {
        if (const QString word = part.simplified(); !word.isEmpty())
            parts.append(word);
    }
    return parts;
}

/// Works out a table of teams: one or more rows a team, each naming any number of its organisations with their units.
class TeamPlanner
{
public:
    TeamPlanner(CsvReading &reading, QDate today) : m_reading(reading)
    {
        // Before the academy starts, a team that is new is one of the call, to be selected.
        if (const auto academy = reading.reader().find(reading.academy()))
            m_newTeams =
                stateOn(*academy, today) == AcademyState::Planned ? TeamState::Applicant : TeamState::Participant;
        for (const Row &row : reading.reader().rows(RecordKind::Team, Query().where(&Team::academy, reading.academy())))
            m_teams.push_back(presentTeam(row));
    }

    void plan(const CsvRow &source, CsvPreview::Line &line);
    std::vector<PlannedTeam> takeTeams() { return std::move(m_teams); }

private:
    PlannedTeam presentTeam(const Row &row) const;
    PlannedRow applicationOf(const Team &team) const;
    void fillApplication(PlannedTeam &team, const CsvRow &source);
    bool hasApplication(const CsvRow &source) const;
    QString answersTo(const Field &field, const CsvRow &source) const;
    size_t teamFor(const CsvRow &source, bool *isNew);
    void fillTeam(PlannedTeam &team, const CsvRow &source);
    void fillMembers(PlannedTeam &team, const CsvRow &source);
    QString partFor(const CsvRow &source, RecordKind record, const char *field, qsizetype index, qsizetype count) const;
    PlannedMember &memberFor(PlannedTeam &team, const QString &name, const QString &businessId) const;
    void set(PlannedRow &planned, const Field &field, const Value &value) const;
    bool setIfGiven(PlannedRow &planned, const Field &field, const QString &cell);

    CsvReading &m_reading;
    TeamState m_newTeams = TeamState::Participant;
    std::vector<PlannedTeam> m_teams;
    std::optional<size_t> m_above; ///< the team of the row above
};

PlannedTeam TeamPlanner::presentTeam(const Row &row) const
{
    PlannedTeam team{{row, false}, applicationOf(fromRow<Team>(row)), false, false, {}, {}};
    const Reader &reader = m_reading.reader();
    const Query ofTeam = Query().where("team", Value(row.id));
    const std::vector<Row> organisations = reader.rows(RecordKind::Organisation, ofTeam);
    for (const Row &membership : reader.rows(RecordKind::Membership, ofTeam.orderBy("rank"))) {
        for (const Row &organisation : organisations) {
            if (organisation.id == membership.reference(u"organisation"))
                team.members.push_back({{organisation, false}, {membership, false}});
        }
    }
    return team;
}

/// A team that takes part without an application has been selected without one.
PlannedRow TeamPlanner::applicationOf(const Team &team) const
{
    if (const auto standing = standingApplication(m_reading.reader(), team.id); team.id && standing)
        return {toRow(*standing), false};
    Application application;
    application.decision =
        team.state == TeamState::Participant ? ApplicationDecision::Selected : ApplicationDecision::Pending;
    return {toRow(application), false};
}

size_t TeamPlanner::teamFor(const CsvRow &source, bool *isNew)
{
    const QString name = m_reading.cell(source, RecordKind::Team, "name").simplified();
    if (name.isEmpty()) {
        // Spreadsheets often write a team's name on the first of its rows only; an application is a row of its own.
        if (m_above && !hasApplication(source))
            return *m_above;
        throw RowRefused{TeamTexts::tr("The row does not name a team.")};
    }
    for (size_t i = 0; i < m_teams.size(); ++i) {
        const Row &team = m_teams[i].team.row;
        if (foldedName(team.title()) == foldedName(name) || foldedName(team.text(u"short_name")) == foldedName(name))
            return i;
    }
    Team team;
    team.academy = m_reading.academy();
    team.name = name;
    team.state = m_newTeams;
    m_teams.push_back({{toRow(team), true}, applicationOf(team), false, false, {}, {}});
    *isNew = true;
    return m_teams.size() - 1;
}

void TeamPlanner::set(PlannedRow &planned, const Field &field, const Value &value) const
{
    const QString column = QString::fromLatin1(field.column);
    planned.changed = planned.changed || planned.row.value(column) != value;
    planned.row.set(column, value);
}

bool TeamPlanner::setIfGiven(PlannedRow &planned, const Field &field, const QString &cell)
{
    if (cell.isEmpty())
        return false;
    set(planned, field, m_reading.value(field, cell));
    return true;
}

void TeamPlanner::fillTeam(PlannedTeam &team, const CsvRow &source)
{
    for (const CsvColumn &column : m_reading.header().columns) {
        const QString cell = source.cells.value(column.cell);
        if (column.record != RecordKind::Team || column.field->title || cell.isEmpty())
            continue;
        const QString name = QLatin1String(column.field->column);
        const Value value = m_reading.value(*column.field, cell);
        if (team.given.contains(name) && team.team.row.value(name) != value) {
            throw RowRefused{
                TeamTexts::tr("%1 is not the same as on line %2.")
                    .arg(fieldLabel(*column.field, m_reading.words()), QString::number(team.given.value(name)))};
        }
        set(team.team, *column.field, value);
        if (!team.given.contains(name))
            team.given.insert(name, source.line);
    }
}

/// What the team wrote when it applied, and the decision, which makes the team's state as in the window.
void TeamPlanner::fillApplication(PlannedTeam &team, const CsvRow &source)
{
    const Row before = team.application.row;
    for (const CsvColumn &column : m_reading.header().columns) {
        if (column.record != RecordKind::Application)
            continue;
        const bool decides =
            column.field == &fieldOf(&Application::decision) || column.field == &fieldOf(&Application::reason);
        const QString cell = column.field == &fieldOf(&Application::received)
                                 ? withoutTime(source.cells.value(column.cell))
                             : column.field->type == FieldType::Text ? answersTo(*column.field, source)
                                                                     : source.cells.value(column.cell);
        // Two answers by one team: which one counts is for a person to say.
        const QString name = QStringLiteral("application.%1").arg(QLatin1String(column.field->column));
        if (!cell.isEmpty() && team.given.contains(name) && team.given.value(name) != source.line &&
            team.application.row.value(QString::fromLatin1(column.field->column)) !=
                m_reading.value(*column.field, cell)) {
            throw RowRefused{
                TeamTexts::tr("%1 is not the same as on line %2.")
                    .arg(fieldLabel(*column.field, m_reading.words()), QString::number(team.given.value(name)))};
        }
        if (!cell.isEmpty() && !team.given.contains(name))
            team.given.insert(name, source.line);
        setIfGiven(team.application, *column.field, cell);
        const bool changes = before.value(QString::fromLatin1(column.field->column)) !=
                             team.application.row.value(QString::fromLatin1(column.field->column));
        bool &told = decides ? team.decided : team.applied;
        told = told || changes;
    }
    if (team.decided) {
        const auto decision = codec::Codec<ApplicationDecision>::fromValue(team.application.row.value(u"decision"));
        set(team.team, fieldOf(&Team::state), codec::Codec<TeamState>::toValue(teamStateAfter(decision)));
    }
}

/// What the row answers to the questions about one thing; several each with its question.
bool TeamPlanner::hasApplication(const CsvRow &source) const
{
    const std::vector<CsvColumn> &columns = m_reading.header().columns;
    return std::any_of(columns.begin(), columns.end(), [&](const CsvColumn &column) {
        return column.record == RecordKind::Application && !source.cells.value(column.cell).isEmpty();
    });
}

QString TeamPlanner::answersTo(const Field &field, const CsvRow &source) const
{
    std::vector<qsizetype> asked;
    for (const CsvColumn &column : m_reading.header().columns) {
        if (column.field == &field)
            asked.push_back(column.cell);
    }
    if (asked.size() == 1)
        return source.cells.value(asked.front());
    QStringList answers;
    for (const qsizetype cell : asked) {
        if (const QString answer = source.cells.value(cell).trimmed(); !answer.isEmpty())
            answers.append(QStringLiteral("%1\n\n%2").arg(m_reading.headerOf(cell), answer));
    }
    return answers.join(QStringLiteral("\n\n"));
}

/// The part of a cell that belongs to one of the row's organisations: with several, the cell has as many parts, or one
/// that is the first one's.
QString TeamPlanner::partFor(const CsvRow &source, RecordKind record, const char *field, qsizetype index,
                             qsizetype count) const
{
    static const QRegularExpression separators(QStringLiteral("[;|\\n]"));
    const QString cell = m_reading.cell(source, record, field);
    if (count == 1 || cell.isEmpty())
        return cell;
    const QStringList parts = cell.split(separators);
    if (parts.size() == count)
        return parts.at(index).simplified();
    if (parts.size() == 1)
        return index == 0 ? cell : QString();
    throw RowRefused{TeamTexts::tr("%1 has %2 parts for %3 organisations.")
                         .arg(fieldLabel(*recordType(record).field(QString::fromLatin1(field)), m_reading.words()))
                         .arg(parts.size())
                         .arg(count)};
}

PlannedMember &TeamPlanner::memberFor(PlannedTeam &team, const QString &name, const QString &businessId) const
{
    for (PlannedMember &member : team.members) {
        const Row &row = member.organisation.row;
        const bool sameId = !businessId.isEmpty() && row.text(u"business_id") == businessId;
        if (sameId || foldedName(row.title()) == foldedName(name))
            return member;
    }
    Organisation organisation;
    organisation.name = name;
    Membership membership;
    membership.role = team.members.empty() ? MembershipRole::Lead : MembershipRole::Partner;
    membership.rank = double(team.members.size() + 1);
    team.members.push_back({{toRow(organisation), true}, {toRow(membership), true}});
    return team.members.back();
}

void TeamPlanner::fillMembers(PlannedTeam &team, const CsvRow &source)
{
    static const QRegularExpression between(QStringLiteral("[;|\\n]"));
    static const QRegularExpression betweenUnits(QStringLiteral("[,;|\\n]"));
    const QStringList names = trimmedParts(m_reading.cell(source, RecordKind::Organisation, "name"), between);
    for (const CsvColumn &column : m_reading.header().columns) {
        const bool ofTeam = column.record == RecordKind::Team || column.record == RecordKind::Application;
        if (names.isEmpty() && !ofTeam && !source.cells.value(column.cell).isEmpty()) {
            throw RowRefused{TeamTexts::tr("%1 is given, but not the organisation that it is about.")
                                 .arg(fieldLabel(*column.field, m_reading.words()))};
        }
    }
    const RecordType &memberships = recordType(RecordKind::Membership);
    for (qsizetype i = 0; i < names.size(); ++i) {
        PlannedMember &member =
            memberFor(team, names.at(i), partFor(source, RecordKind::Organisation, "business_id", i, names.size()));
        for (const CsvColumn &column : m_reading.header().columns) {
            if (column.record == RecordKind::Organisation && !column.field->title) {
                setIfGiven(member.organisation, *column.field,
                           partFor(source, column.record, column.field->column, i, names.size()));
            }
        }
        setIfGiven(member.membership, *memberships.field(u"role"),
                   partFor(source, RecordKind::Membership, "role", i, names.size()));
        // A team's rows may each name one unit: they add up.
        QStringList units = trimmedParts(member.membership.row.text(u"units"), betweenUnits);
        for (const QString &unit :
             trimmedParts(partFor(source, RecordKind::Membership, "units", i, names.size()), betweenUnits)) {
            if (!units.contains(unit, Qt::CaseInsensitive))
                units.append(unit);
        }
        if (!units.isEmpty())
            set(member.membership, *memberships.field(u"units"), units.join(QStringLiteral(", ")));
    }
}

/// How many records of the team are to be made or changed.
std::pair<int, int> weight(const PlannedTeam &team)
{
    int made = 0;
    int changed = 0;
    const auto add = [&](const PlannedRow &planned) {
        made += int(planned.row.id == 0);
        changed += int(planned.changed);
    };
    add(team.team);
    for (const PlannedMember &member : team.members) {
        add(member.organisation);
        add(member.membership);
    }
    return {made, changed};
}

void TeamPlanner::plan(const CsvRow &source, CsvPreview::Line &line)
{
    line.title = m_reading.cell(source, RecordKind::Team, "name").simplified();
    m_reading.requireFitting(source);
    bool isNew = false;
    const size_t index = teamFor(source, &isNew);
    line.title = m_teams[index].team.row.title();
    const PlannedTeam before = m_teams[index];
    try {
        fillTeam(m_teams[index], source);
        fillApplication(m_teams[index], source);
        fillMembers(m_teams[index], source);
    } catch (const RowRefused &) {
        if (isNew)
            m_teams.pop_back();
        else
            m_teams[index] = before;
        throw;
    }
    m_above = index;
    const PlannedTeam &after = m_teams[index];
    if (isNew || weight(after).first > weight(before).first) {
        line.fate = CsvPreview::Fate::New;
    } else {
        // A row may change again what a row above it changes: compare the records themselves.
        bool same = after.team.row == before.team.row && after.application.row == before.application.row;
        for (size_t i = 0; same && i < after.members.size(); ++i) {
            same = after.members[i].organisation.row == before.members[i].organisation.row &&
                   after.members[i].membership.row == before.members[i].membership.row;
        }
        line.fate = same ? CsvPreview::Fate::Same : CsvPreview::Fate::Changed;
    }
    line.notes = m_reading.notes(after.team.row);
    if (after.applied)
        line.notes += m_reading.notes(after.application.row);
    for (const QString &name : trimmedParts(m_reading.cell(source, RecordKind::Organisation, "name"),
                                            QRegularExpression(QStringLiteral("[;|\\n]")))) {
        for (const PlannedMember &member : after.members) {
            if (foldedName(member.organisation.row.title()) == foldedName(name))
                line.notes += m_reading.notes(member.organisation.row);
        }
    }
}

} // namespace

std::vector<PlannedTeam> planTeams(CsvReading &reading, const CsvTable &table, QDate today,
                                   std::vector<CsvPreview::Line> &lines)
{
    TeamPlanner planner(reading, today);
    for (size_t i = 1; i < table.rows.size(); ++i) {
        CsvPreview::Line &line = lines.emplace_back();
        line.line = table.rows[i].line;
        try {
            planner.plan(table.rows[i], line);
        } catch (const RowRefused &refused) {
            line.reason = refused.reason;
        }
    }
    return planner.takeTeams();
}

} // namespace polku
