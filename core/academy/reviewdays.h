#pragma once

#include "model/work.h"
#include "store/reader.h"

#include <QHash>

#include <vector>

namespace polku {

/// What the records themselves tell of the day on which a section or a plan came into its state. It is asked for those
/// that came into the file with their state (from another file, with the practice academy): of these the history does
/// not know since when.
class ReviewDays
{
public:
    /// Of the records that `scope` narrows to: an academy's or a team's.
    ReviewDays(const Reader &reader, const Query &scope);

    /// Of what was answered the day of the coach's last comment on it; else the newest day on which the team handed in
    /// a deliverable that asks for it, or got it back. `section`: its code; empty for a plan. Invalid when nothing
    /// tells.
    QDate of(RecordRef record, TeamId team, const QString &section, ReviewState state) const;

private:
    struct HandedIn
    {
        std::vector<QString> sections; ///< that the deliverable asks for; empty: all
        QDate submitted;
        QDate reviewed;
    };
    QHash<TeamId, std::vector<HandedIn>> m_handedIn;
    QHash<RecordRef, QDate> m_answered;
};

} // namespace polku
