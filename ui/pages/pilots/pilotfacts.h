#pragma once

#include "base/language.h"
#include "model/kinds.h"
#include "widgets/statebadge.h"

#include <QDate>
#include <QHash>

namespace polku {
class Catalogue;
class Reader;
struct Pilot;
struct Row;
} // namespace polku

namespace polku::ui {

/// What the list of pilots needs to know beyond the pilots themselves, read in a few queries for all of them.
class PilotFacts
{
public:
    void read(const Reader &reader, AcademyId academy, QDate today);
    /// How many pilots of the academy are late.
    static int countLate(const Reader &reader, AcademyId academy, TeamId team, QDate today);

    struct State
    {
        Standing standing = Standing::OnTrack;
        QString text; ///< "Tender documents 4 days late"
        int daysLate = 0;
    };
    /// How a pilot stands: cancelled or closed, late by its milestones, without indicator when it should have one.
    State stateOf(qint64 pilot, const QString &stage, const Catalogue &catalogue, Language language) const;
    bool isLate(qint64 pilot, const QString &stage) const;

private:
    void readDelays(const Reader &reader, AcademyId academy);

    struct Delay
    {
        QString title;
        QString stage; ///< names the milestone when it has no title
        QDate planned;
    };
    QHash<qint64, Delay> m_delays; ///< by pilot: what should have happened first
    QHash<qint64, int> m_indicators;
    QDate m_today;
};

/// What the law's thresholds say of a value: "Over the EU threshold, €750,000". Empty when nothing can be said.
QString thresholdText(const Catalogue &catalogue, Language language, const Row &pilot, QDate today);
/// The name of a CPV code in the short list; empty when it is not there.
QString cpvName(const Catalogue &catalogue, Language language, const QString &code);
/// "eForms: opp (opportunities…)": what a notice says of a theme. Empty without one.
QString eformsText(const Catalogue &catalogue, Language language, const QString &theme);

} // namespace polku::ui
