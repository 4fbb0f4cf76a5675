#pragma once

#include "base/language.h"
#include "model/kinds.h"

#include <QString>

#include <vector>

namespace polku {

class Catalogue;
class Reader;

/// What the coach reads of a submission, a plan section or a plan, as Markdown: its own text, and after it what the
/// team has handed in as records: the pilots' cards, the sections of the plan, the actions or the indicators. Nothing
/// that is the coach's own or personal. Empty when nothing has been written.
QString reviewText(const Reader &reader, RecordRef record, const Catalogue &catalogue, const Words &words);

/// The records that a submission hands in and that have comments of their own: of kind pilot the team's pilots. Empty
/// for everything else.
std::vector<RecordRef> handedIn(const Reader &reader, RecordRef record);

} // namespace polku
