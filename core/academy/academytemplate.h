#pragma once

#include "base/language.h"
#include "catalogue/programme.h"
#include "model/kinds.h"

#include <QStringList>

namespace polku {

class Catalogue;
class Reader;

/// An academy as a template for the next one.
struct AcademyTemplate
{
    ProgrammeTemplate programme;
    QStringList leftOut; ///< what could not be taken along, as whole sentences
};

/// Makes a template of an academy as it stands: its phases, the sessions and deliverables counted in weeks from its
/// start, criteria, themes, and materials with the sessions that use them. What had been moved off a holiday goes back
/// to its ordinary weekday. Sessions of each team are taken once: those of the template the academy was made from, and
/// those that two teams and at least half of the participants have, with the materials that half of them use. Nothing
/// of a team, and no notes, places, links or people, is in it. A text that is still the template's keeps its other
/// languages. `leftOut` is in the words' language. Throws Failure: NotFound, or BadInput when the academy has no start
/// or no phase with days.
AcademyTemplate templateOfAcademy(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                                  const Words &words);

} // namespace polku
