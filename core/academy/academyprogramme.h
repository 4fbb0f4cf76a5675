#pragma once

#include "catalogue/programme.h"
#include "model/programme.h"

#include <optional>

namespace polku {

class Catalogue;
class Edit;
class Reader;

// An academy made from a person's own template carries that template in its file, so that teams get their sessions and
// dates move rightly on any computer.

/// The template that the academy was made from: its own, else that of the catalogue; nothing when it is neither.
std::optional<ProgrammeTemplate> programmeOf(const Reader &reader, const Catalogue &catalogue, const Academy &academy);

/// Keeps the template with the academy unless the catalogue has that very one.
void keepProgramme(Edit &edit, const Catalogue &catalogue, AcademyId academy, const ProgrammeTemplate &programme);

} // namespace polku
