#pragma once

#include "catalogue/vocabulary.h"

#include <QStringList>

#include <vector>

// Themes of social sustainability, clauses, and reading matter.

namespace polku {

/// A theme of pilots, goals and materials (domain 7.1).
struct ThemeEntry
{
    QString code;
    LocalisedText name;
    LocalisedText shortName;
    LocalisedText description;
    QString eforms; ///< social-objective code of notices (BT-775)

    friend bool operator==(const ThemeEntry &, const ThemeEntry &) = default;
};

struct Themes
{
    std::vector<ThemeEntry> themes;
    Vocabulary vocabulary; ///< the themes as "themes"
    Vocabulary socialObjectives;
    Vocabulary sdgs;
};

/// A kind of requirement or condition (domain 3 and 4).
struct ClauseKind
{
    QString code;
    LocalisedText name;
    LocalisedText description;
    LocalisedText when;      ///< when it fits
    QStringList fields;      ///< columns of a clause that this kind uses, in the order of the form
    LocalisedText modelText; ///< to start writing from
};

struct Clauses
{
    std::vector<ClauseKind> kinds;
    Vocabulary vocabulary; ///< the kinds as "clause_kinds"
    Vocabulary placements;
    Vocabulary targetGroups;
    Vocabulary paths;
    Vocabulary frequencies;

    /// Null when there is none of that code.
    const ClauseKind *kind(QStringView code) const;
};

class Content;
ThemeEntry readTheme(const Content &item);
Themes readThemes(const Content &file);
Clauses readClauses(const Content &file);

} // namespace polku
