#pragma once

#include "report/document.h"

#include <QByteArray>

#include <span>

namespace polku::publish {

/// A named style of ours in an OpenDocument text; the names are those LibreOffice gives its own.
struct OdtStyle
{
    const char *name; ///< as written: "Heading_20_1"
    const char *xml;  ///< the whole element
};
std::span<const OdtStyle> odtStyles();

/// The style's element in our colours.
QByteArray odtStyleElement(const OdtStyle &style);

/// Namespaces that the elements of ours use, as attributes.
QByteArray odtNamespaces();

/// The style:footer element: the running footer with page numbers.
QByteArray odtFooter(const report::Document &document);

/// A whole styles.xml: A4, Open Sans, a footer; a page "First" without one for a title page.
QByteArray odtStylesPart(const report::Document &document);

} // namespace polku::publish
