#pragma once

#include "academy/comments.h"
#include "academy/planpath.h"
#include "academy/reviewqueue.h"

namespace polku {

// What lies between one team and its coach: what the coach said to what the team handed in, what still waits for the
// coach, and the conversations.

/// How something that was handed in came back, or that it has not.
struct TeamMessage
{
    ReviewItem item;
    CoachAnswer said; ///< empty: nothing was said with it, or it waits
};

/// What was handed in: first what is to be written anew (the oldest answer first), then what was commented on, what
/// waits for the coach, and what is approved (the newest first).
std::vector<TeamMessage> readTeamMessages(const Reader &reader, TeamId team, QDate today);
void sortMessages(std::vector<TeamMessage> &messages);

/// Whether the team is to answer: something is left to do, and the coach spoke last.
bool waitsForTeam(const CommentThread &thread);
/// What waits for the team: what came back, and the conversations in which the coach spoke last.
int countForTeam(const Reader &reader, TeamId team);

} // namespace polku
