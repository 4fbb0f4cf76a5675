#pragma once

#include "catalogue/vocabulary.h"
#include "model/choices.h"

#include <QStringList>

#include <vector>

// Reading matter, and the small word lists that have no file of their own.

namespace polku {

/// Something to read or use that every new academy gets.
struct MaterialEntry
{
    QString code;
    MaterialKind kind = MaterialKind::Guide;
    LocalisedText title;
    LocalisedText description;
    QStringList themes; ///< codes of "themes"
    QString phase;      ///< code of the phase of the programme it belongs to
    QString link;       ///< may be empty
    QString language;   ///< code of the language it is in; empty: that of the academy

    friend bool operator==(const MaterialEntry &, const MaterialEntry &) = default;
};

struct Terms
{
    Vocabulary languages;
    Vocabulary organisationKinds;
    Vocabulary licences;
};

class Content;
MaterialEntry readMaterial(const Content &item);
std::vector<MaterialEntry> readMaterials(const Content &file);
Terms readTerms(const Content &file);

} // namespace polku
