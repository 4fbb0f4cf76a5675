#pragma once

#include "model/field.h"

namespace polku {

class Reader;

// What of an academy a team sees: its own records and those that the academy shares with all, none of another team and
// nothing that is the coach's own (docs/decisions/0020). It keeps a view free of what is not the team's; it hides
// nothing from somebody who has the file.

/// Whether records of that kind hold nothing that only the coach sees. An application does: the coach's points, the
/// notes of the interview. Feedback was given to the coach, without names; criteria are what the coach judges by.
bool isSharedWithTeams(const RecordType &type);

/// Whether the team sees the record, which must be in the file.
bool isForTeam(const Reader &reader, const Row &row, TeamId team);

/// Whether a step of the history changed nothing that only the coach sees.
bool isSharedStep(const Reader &reader, qint64 step);

/// Whether a step of the history is the team's: it changed nothing but what isForTeam() of the team's own records.
bool isStepOfTeam(const Reader &reader, qint64 step, TeamId team);

} // namespace polku
