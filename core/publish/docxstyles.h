#pragma once

#include "base/language.h"

#include <QByteArray>

#include <span>

namespace polku::publish {

/// A style of ours in a Word document. Word knows its own styles by `name`, in whatever language it runs; the id is
/// what a document's paragraphs say.
struct DocxStyle
{
    const char *id;
    const char *name;
    const char *type;       ///< "paragraph", "character", "table"
    const char *definition; ///< what stands between the name and the end, "%NUMBER%" for the number of the bullets
};
std::span<const DocxStyle> docxStyles();

/// The style's element, with the namespace declared on it so that it may stand in anyone's styles.
QByteArray docxStyleElement(const DocxStyle &style, int bullets);

/// A whole word/styles.xml with all of them.
QByteArray docxStylesPart(Language language, int bullets);

} // namespace polku::publish
