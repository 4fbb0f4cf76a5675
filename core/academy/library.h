#pragma once

#include "base/language.h"
#include "model/choices.h"
#include "model/kinds.h"
#include "model/programme.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace polku {

class Catalogue;
class Edit;
class Reader;
struct MaterialEntry;

// The academy's materials, and which team has studied which. Plain values and pure functions.

/// How a team stands with a material.
enum class StudyState {
    NotExpected, ///< nobody asks for it: it is at hand when needed
    Later,       ///< its phase has not begun
    Expected,    ///< its phase is going on
    Missing,     ///< its phase is over
    Studied
};

/// Whether materials of that kind are to be studied: guides, annexes and self-study are. Forms are filled in, laws and
/// examples looked up, each when it is needed.
bool isToBeStudied(MaterialKind kind);
/// What is expected of a material of that kind. `phase` null: it belongs to no phase, and nobody asks when it is read.
StudyState studyState(MaterialKind kind, const Phase *phase, bool studied, QDate today);

/// Who of a team has studied a material, and when.
struct StudyMark
{
    StudyId id;
    QString person; ///< empty: the team as a whole
    QDate on;       ///< may be invalid: not noted
};

struct StudyCell
{
    TeamId team;
    StudyState state = StudyState::NotExpected;
    std::vector<StudyMark> marks; ///< in time

    /// The first day that is noted; invalid when none is.
    QDate since() const;
};

/// A session that uses a material.
struct MaterialUse
{
    SessionId session;
    QString title;
    QDate date;
};

struct LibraryMaterial
{
    Material material;
    std::optional<Phase> phase;
    std::vector<MaterialUse>
        sessions;                 ///< in time; those for all teams and, of each title, one of those of single teams
    std::vector<StudyCell> cells; ///< by team, as Library::teams

    int studied() const;
    int missing() const;
};

struct LibraryTeam
{
    TeamId id;
    QString name; ///< the short one where there is one
};

/// The materials of an academy by phase, then in their own order, and how the teams that take part stand with them.
struct Library
{
    AcademyId academy;
    std::vector<LibraryMaterial> materials;
    std::vector<LibraryTeam> teams;

    /// Null when it is not among them.
    const LibraryMaterial *material(MaterialId id) const;
    /// How many of the materials that the team was to have studied by now it has, and how many there are.
    std::pair<int, int> studiedOfExpected(size_t team) const;
};

/// Reads the library of an academy, or as a team sees it: with its own studies alone, and no session of another.
/// Throws Failure when the file cannot be read.
Library readLibrary(const Reader &reader, AcademyId academy, QDate today, TeamId viewer = {});

/// Notes that the team, or one person of it, has studied the material.
StudyId addStudy(Edit &edit, TeamId team, MaterialId material, PersonId person, QDate on);
/// Takes away every note that somebody of the team has studied the material; returns how many there were.
int removeStudies(Edit &edit, TeamId team, MaterialId material);

/// A material of the catalogue as a record of an academy, without academy and phase.
Material materialFrom(const MaterialEntry &source, Language language);
/// Adds the catalogue's materials that the academy has not (by their title in any language), each to the phase of its
/// code where there is one; returns how many.
int addCatalogueMaterials(Edit &edit, const Catalogue &catalogue, AcademyId academy);

} // namespace polku
