#include "academy/recordproblems.h"

#include "academy/scoring.h"
#include "academy/waitsfor.h"
#include "base/businessid.h"
#include "model/records.h"
#include "store/reader.h"

namespace polku {

QString foldedName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

static Problem warning(const Field &field, const char *text, const QStringList &args)
{
    return {&field, Problem::Severity::Warning, text, args};
}

static std::vector<Problem> teamProblems(const Reader &reader, const Team &team)
{
    if (foldedName(team.name).isEmpty())
        return {};
    for (const Team &other : reader.where(&Team::academy, team.academy, Query().only(&Team::name))) {
        if (other.id != team.id && foldedName(other.name) == foldedName(team.name)) {
            return {warning(fieldOf(&Team::name),
                            QT_TRANSLATE_NOOP("Problem", "The academy has another team of this name. Give one of them "
                                                         "a name that tells them apart."),
                            {})};
        }
    }
    return {};
}

static std::vector<Problem> organisationProblems(const Reader &reader, const Organisation &organisation)
{
    const std::optional<Team> team = reader.find(organisation.team);
    if (!team)
        return {};
    const QString id = normalisedBusinessId(organisation.businessId);
    const QString name = foldedName(organisation.name);
    const Query all =
        Query().inAcademy(team->academy).only(&Organisation::team, &Organisation::name, &Organisation::businessId);
    for (const Organisation &other : reader.all<Organisation>(all)) {
        if (other.team == organisation.team)
            continue;
        const QString otherId = normalisedBusinessId(other.businessId);
        const bool byId = !id.isEmpty() && id == otherId;
        const bool byName = !name.isEmpty() && name == foldedName(other.name) && (id.isEmpty() || otherId.isEmpty());
        if (!byId && !byName)
            continue;
        return {warning(byId ? fieldOf(&Organisation::businessId) : fieldOf(&Organisation::name),
                        QT_TRANSLATE_NOOP("Problem", "This organisation is also in the team “%1”. Check that it is "
                                                     "meant to be in both."),
                        {reader.titleOf(other.team)})};
    }
    return {};
}

static std::vector<Problem> criterionProblems(const Reader &reader, const Criterion &criterion)
{
    qint64 sum = criterion.weight.value_or(0);
    for (const Criterion &other :
         reader.where(&Criterion::academy, criterion.academy, Query().only(&Criterion::weight))) {
        if (other.id != criterion.id)
            sum += other.weight.value_or(0);
    }
    if (sum == 100)
        return {};
    return {warning(fieldOf(&Criterion::weight),
                    QT_TRANSLATE_NOOP("Problem", "The weights make %1 per cent together, not 100. Their shares count "
                                                 "all the same."),
                    {QString::number(sum)})};
}

/// Whoever is to do something must still be there.
static std::vector<Problem> ownerProblems(const Reader &reader, const Row &row)
{
    const PersonId owner{row.reference(u"owner")};
    const std::optional<Person> person = owner ? reader.find(owner) : std::nullopt;
    if (!person || !person->left)
        return {};
    return {warning(*recordType(row.kind).field(u"owner"),
                    QT_TRANSLATE_NOOP("Problem", "%1 has left the team. Choose who goes on with this."),
                    {person->name})};
}

static std::vector<Problem> actionProblems(const Reader &reader, const Row &row)
{
    const auto action = fromRow<Action>(row);
    std::vector<Problem> found;
    if (action.status != ActionStatus::Done)
        found = ownerProblems(reader, row);
    if (const std::optional<Problem> waits = waitsForProblem(reader, action))
        found.push_back(*waits);
    return found;
}

bool hasProblemsAmongOthers(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Team:
    case RecordKind::Organisation:
    case RecordKind::Criterion:
    case RecordKind::Goal:
    case RecordKind::Action:
    case RecordKind::Pilot:
    case RecordKind::Risk:
        return true;
    default:
        return false;
    }
}

std::vector<Problem> problemsAmongOthers(const Reader &reader, const Row &row)
{
    switch (row.kind) {
    case RecordKind::Team:
        return teamProblems(reader, fromRow<Team>(row));
    case RecordKind::Organisation:
        return organisationProblems(reader, fromRow<Organisation>(row));
    case RecordKind::Action:
        return actionProblems(reader, row);
    case RecordKind::Criterion:
        return criterionProblems(reader, fromRow<Criterion>(row));
    case RecordKind::Goal:
    case RecordKind::Pilot:
    case RecordKind::Risk:
        return ownerProblems(reader, row);
    default:
        return {};
    }
}

std::vector<Problem> recordProblems(const Reader &reader, const Row &row, const IsKnownCode &isKnown)
{
    std::vector<Problem> found = problems(row, isKnown);
    const std::vector<Problem> among = problemsAmongOthers(reader, row);
    found.insert(found.end(), among.begin(), among.end());
    return found;
}

} // namespace polku
