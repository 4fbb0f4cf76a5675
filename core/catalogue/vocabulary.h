#pragma once

#include "base/language.h"

#include <vector>

namespace polku {

/// One word of a vocabulary. `description` and `shortName` may be empty.
struct Entry
{
    QString code;
    LocalisedText name;
    LocalisedText description;
    LocalisedText shortName;
};

/// A list of codes with their words, in the order people see them: what Field::vocabulary names.
struct Vocabulary
{
    QString name;
    std::vector<Entry> entries;

    /// Null when there is no such code.
    const Entry *find(QStringView code) const;
    /// The entry's name; the code itself when it is not in the list (an academy may have codes of its own).
    QString nameOf(QStringView code, Language language) const;
    /// The entry's short name for tables and charts; its name when it has none.
    QString shortNameOf(QStringView code, Language language) const;
};

} // namespace polku
