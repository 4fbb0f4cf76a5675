#pragma once

#include "base/language.h"
#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace polku {

class Catalogue;
class Reader;

/// What the coach reads of a submission, a plan section or a plan, as Markdown: its own text, and after it what the
/// team has handed in as records: the pilots' cards, the sections of the plan, the actions or the indicators. Nothing
/// that is the coach's own or personal. Empty when nothing has been written.
QString reviewText(const Reader &reader, RecordRef record, const Catalogue &catalogue, const Words &words);

/// A text as it was when it was last submitted or answered and read otherwise than now.
struct EarlierVersion
{
    ReviewState state = ReviewState::Submitted; ///< that the record came into then
    QDateTime at;                               ///< UTC
    QString text;                               ///< the whole of reviewText() then, in the words of now
};
/// From the history; nothing when the text is the same as then, or the history does not reach so far. What is composed
/// of several records (a pilot card, a whole plan) is composed of them as they were.
std::optional<EarlierVersion> earlierVersion(const Reader &reader, RecordRef record, const Catalogue &catalogue,
                                             const Words &words);

/// The records that a submission hands in and that have comments of their own: of kind pilot the team's pilots. Empty
/// for everything else.
std::vector<RecordRef> handedIn(const Reader &reader, RecordRef record);

} // namespace polku
