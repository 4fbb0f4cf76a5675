#pragma once

#include "base/result.h"
#include "model/teams.h"
#include "store/changes.h"

#include <vector>

namespace polku {

class Edit;
class Reader;
class Workspace;

// Erasing a person: the record goes, and with it the name where the program has copied it. What is copied are the kept
// versions of plans (docs/decisions/0017): in them stand names as owners, in tables and in texts.

/// A kept version of a plan in which something of the person stands.
struct NamedVersion
{
    PlanVersionId version;
    QString title;
    int places = 0; ///< how often, references among them
};
/// Those of the person's team, oldest first. A version that cannot be read is looked through as a text.
std::vector<NamedVersion> versionsNaming(const Reader &reader, PersonId id);

/// As part of an edit: removes the person, and takes their name, e-mail address and telephone number out of every kept
/// version of the team's plans. "[name removed]" stands there, in the academy's language; who was meant by a reference
/// is nobody. A name is found when it is written whole, in upper or lower case; inflected forms and parts of it are
/// not. Steps of the history before this one are not touched. Throws Failure (NotFound) when the person is gone.
void erasePerson(Edit &edit, PersonId id);
/// The same as one step of the history.
Result<Changes> erasePerson(Workspace &workspace, PersonId id);

/// Removes a record as a person means it: a person is erased, everything else removed with what it contains.
void removeRecord(Edit &edit, RecordRef record);

} // namespace polku
