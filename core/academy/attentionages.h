#pragma once

#include "academy/attention.h"
#include "store/operation.h"
#include "store/reader.h"

#include <QHash>

namespace polku {

/// Steps that are no sign of life: the practice academy appears whole, and moving dates touches every team.
const std::vector<Op> &silentOperations();

/// Since when things need attention that carry no day themselves. A section or plan: since the day on which it was
/// handed in or returned, as the history tells it; else since it was last touched; one that came into the file with its
/// state, as far as other records tell (ReviewDays). A pilot: since it was added.
class AttentionAges
{
public:
    /// `section`: the code of the section; empty for a whole plan.
    void addText(RecordRef text, const QString &section) { m_texts.insert(text, section); }
    void addPilot(PilotId pilot) { m_pilots.push_back(pilot.value); }

    /// Gives the items about them their days. `scope` narrows to the records that may tell: those of the academy.
    void apply(std::vector<AttentionItem> &items, const Reader &reader, const Query &scope, QDate today) const;

private:
    std::vector<qint64> m_pilots;
    QHash<RecordRef, QString> m_texts;
};

} // namespace polku
