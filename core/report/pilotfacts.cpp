#include "report/pilotfacts.h"

#include "base/format.h"
#include "catalogue/catalogue.h"

#include <QCoreApplication>

namespace polku::report {

Row publicPart(const Row &row)
{
    const RecordType &type = recordType(row.kind);
    Row blank = emptyRow(row.kind);
    blank.id = row.id;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        if (field.privacy == Privacy::Public || field.parent)
            blank.values[i] = row.values[i];
    }
    return blank;
}

template <class R, class T>
static std::vector<R> publicWhere(const Reader &reader, T R::*member, const std::type_identity_t<T> &value,
                                  const Query &query)
{
    std::vector<R> records = reader.where(member, value, query);
    for (R &record : records)
        record = publicRecord(record);
    return records;
}

static QString bandOf(std::optional<qint64> value, const Catalogue &catalogue)
{
    if (value) {
        for (const ValueBand &band : catalogue.procurement().valueBands) {
            if (*value >= band.from && (!band.to || *value < *band.to))
                return band.code;
        }
    }
    return {};
}

PilotFacts readPilotFacts(const Reader &reader, PilotId id, const Catalogue &catalogue)
{
    PilotFacts facts;
    const Pilot pilot = reader.get(id);
    facts.valueBand = bandOf(pilot.value, catalogue);
    facts.pilot = publicRecord(pilot);
    const Team team = reader.get(pilot.team);
    facts.team = publicRecord(team);
    facts.academy = publicRecord(reader.get(team.academy));
    for (const Membership &membership :
         reader.where(&Membership::team, pilot.team, Query().orderBy(&Membership::role).orderBy(&Membership::rank))) {
        if (const std::optional<Organisation> organisation = reader.find(membership.organisation))
            facts.organisations.push_back(publicRecord(*organisation));
    }
    facts.clauses = publicWhere(reader, &Clause::pilot, id, Query().orderBy(&Clause::rank));
    for (const Indicator &indicator : publicWhere(reader, &Indicator::pilot, id, Query().orderBy(&Indicator::rank))) {
        facts.indicators.push_back({indicator, publicWhere(reader, &Measurement::indicator, indicator.id,
                                                           Query().orderBy(&Measurement::date))});
    }
    return facts;
}

/// Whether the pilot is at the stage or past it. The stages are in their order.
static bool hasReached(const Pilot &pilot, QLatin1String wanted, const Catalogue &catalogue)
{
    for (const StageEntry &stage : catalogue.procurement().stages) {
        if (stage.code == wanted)
            return true;
        if (stage.code == pilot.stage)
            return false;
    }
    return true;
}

bool isTenderPublic(const Pilot &pilot, const Catalogue &catalogue)
{
    if (pilot.stage == QLatin1String("cancelled"))
        return pilot.noticeOn.isValid();
    return hasReached(pilot, QLatin1String("notice"), catalogue);
}

static QString told(const QString &dates, bool planned, const Words &words)
{
    return dates.isEmpty() || !planned ? dates
                                       : words("Report", QT_TRANSLATE_NOOP("Report", "%1 (planned)")).arg(dates);
}

QString noticeDay(const Pilot &pilot, const Words &words, const Catalogue &catalogue)
{
    return told(formatDate(words.language(), pilot.noticeOn), !hasReached(pilot, QLatin1String("notice"), catalogue),
                words);
}

QString decisionDay(const Pilot &pilot, const Words &words, const Catalogue &catalogue)
{
    return told(formatDate(words.language(), pilot.decisionOn),
                !hasReached(pilot, QLatin1String("decision"), catalogue), words);
}

QString contractPeriod(const Pilot &pilot, const Words &words, const Catalogue &catalogue)
{
    return told(formatDateRange(words.language(), pilot.contractStarts, pilot.contractEnds),
                !hasReached(pilot, QLatin1String("contract"), catalogue), words);
}

QStringList publicationProblems(const Pilot &pilot, const Words &words, const Catalogue &catalogue)
{
    QStringList problems;
    const auto add = [&](const char *source) { problems.append(words("Publication", source)); };
    if (!isTenderPublic(pilot, catalogue))
        add(QT_TRANSLATE_NOOP("Publication",
                              "The tender has not been published yet: keep the summary inside the academy."));
    if (pilot.permission != Permission::Granted)
        add(QT_TRANSLATE_NOOP("Publication", "The permission to publish has not been recorded."));
    if (pilot.result.isEmpty())
        add(QT_TRANSLATE_NOOP("Publication", "The result in one sentence is missing."));
    if (pilot.contactRole.isEmpty())
        add(QT_TRANSLATE_NOOP("Publication", "The contact role is missing, so readers have nobody to ask."));
    if (pilot.licence.isEmpty())
        add(QT_TRANSLATE_NOOP("Publication",
                              "The licence is missing, so readers do not know whether they may use the text."));
    return problems;
}

} // namespace polku::report
