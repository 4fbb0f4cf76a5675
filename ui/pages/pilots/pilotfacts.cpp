#include "pages/pilots/pilotfacts.h"

#include "academy/procurement.h"
#include "base/cpv.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/reader.h"

#include <QCoreApplication>

namespace polku::ui {

struct PilotTexts
{
    Q_DECLARE_TR_FUNCTIONS(Pilots)
};

void PilotFacts::read(const Reader &reader, AcademyId academy, QDate today)
{
    m_today = today;
    m_indicators.clear();
    readDelays(reader, academy);
    for (const Indicator &indicator : reader.all<Indicator>(Query().inAcademy(academy).only(&Indicator::pilot)))
        ++m_indicators[indicator.pilot.value];
}

int PilotFacts::countLate(const Reader &reader, AcademyId academy, TeamId team, QDate today)
{
    PilotFacts facts;
    facts.m_today = today;
    facts.readDelays(reader, academy);
    int late = 0;
    if (!facts.m_delays.isEmpty()) {
        for (const Pilot &pilot : reader.all<Pilot>(Query().inAcademy(academy).only(&Pilot::stage, &Pilot::team))) {
            if (!team || pilot.team == team)
                late += facts.isLate(pilot.id.value, pilot.stage);
        }
    }
    return late;
}

void PilotFacts::readDelays(const Reader &reader, AcademyId academy)
{
    m_delays.clear();
    const Query overdue =
        Query()
            .inAcademy(academy)
            .where(&PilotMilestone::planned, m_today, Query::Is::Less)
            .where(&PilotMilestone::actual, QDate())
            .orderBy(&PilotMilestone::planned)
            .only(&PilotMilestone::pilot, &PilotMilestone::title, &PilotMilestone::stage, &PilotMilestone::planned);
    for (const PilotMilestone &milestone : reader.all<PilotMilestone>(overdue)) {
        if (!m_delays.contains(milestone.pilot.value))
            m_delays.insert(milestone.pilot.value, {milestone.title, milestone.stage, milestone.planned});
    }
}

bool PilotFacts::isLate(qint64 pilot, const QString &stage) const
{
    return stage != QLatin1String("closed") && stage != QLatin1String("cancelled") && m_delays.contains(pilot);
}

PilotFacts::State PilotFacts::stateOf(qint64 pilot, const QString &stage, const Catalogue &catalogue,
                                      Language language) const
{
    const Vocabulary &stages = catalogue.procurement().stageVocabulary;
    if (stage == QLatin1String("cancelled"))
        return {Standing::NotStarted, stages.nameOf(stage, language), 0};
    if (stage == QLatin1String("closed"))
        return {Standing::Done, stages.nameOf(stage, language), 0};
    if (const auto delay = m_delays.constFind(pilot); delay != m_delays.constEnd()) {
        const int days = int(delay->planned.daysTo(m_today));
        const QString what = delay->title.isEmpty() ? stages.nameOf(delay->stage, language) : delay->title;
        return {Standing::Late, PilotTexts::tr("%1 is %n day(s) late", nullptr, days).arg(what), days};
    }
    const Entry *present = stages.find(stage);
    const Entry *documents = stages.find(u"documents");
    if (present && documents && present >= documents && m_indicators.value(pilot) == 0)
        return {Standing::NeedsAttention, PilotTexts::tr("No indicator yet"), 0};
    return {Standing::OnTrack, {}, 0};
}

QString thresholdText(const Catalogue &catalogue, Language language, const Row &pilot, QDate today)
{
    const QString type = pilot.text(u"threshold_type");
    const ThresholdResult result = compareWithThresholds(
        catalogue.procurement().thresholds, type, codec::Codec<std::optional<qint64>>::fromValue(pilot.value(u"value")),
        codec::Codec<QDate>::fromValue(pilot.value(u"notice_on")), today);
    const auto euros = [&](const std::optional<Threshold> &threshold) {
        return threshold ? formatEuros(language, threshold->amount) : QString();
    };
    switch (result.level) {
    case ThresholdLevel::Unknown:
        break;
    case ThresholdLevel::Below:
        return result.national ? PilotTexts::tr("Below the national threshold, %1").arg(euros(result.national))
                               : PilotTexts::tr("Below the EU threshold, %1").arg(euros(result.eu));
    case ThresholdLevel::National:
        return result.eu ? PilotTexts::tr("Over the national threshold; the EU threshold is %1").arg(euros(result.eu))
                         : PilotTexts::tr("Over the national threshold, %1").arg(euros(result.national));
    case ThresholdLevel::Eu:
        return PilotTexts::tr("Over the EU threshold, %1").arg(euros(result.eu));
    }
    return type.isEmpty() ? PilotTexts::tr("Choose the kind to compare the value with the thresholds.") : QString();
}

QString cpvName(const Catalogue &catalogue, Language language, const QString &code)
{
    const QString digits = cpvDigits(code);
    for (const CpvEntry &entry : catalogue.cpv()) {
        if (!digits.isEmpty() && entry.code == digits)
            return entry.name.in(language);
    }
    return {};
}

QString eformsText(const Catalogue &catalogue, Language language, const QString &theme)
{
    for (const ThemeEntry &entry : catalogue.themes().themes) {
        if (entry.code != theme || entry.eforms.isEmpty())
            continue;
        return PilotTexts::tr("In notices (eForms): %1, %2")
            .arg(entry.eforms, catalogue.themes().socialObjectives.nameOf(entry.eforms, language));
    }
    return {};
}

} // namespace polku::ui
