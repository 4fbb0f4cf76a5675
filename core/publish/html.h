#pragma once

#include "report/document.h"

#include <QByteArray>

namespace polku::publish {

/// The document as one HTML 5 file in UTF-8, also well-formed as XML: no scripts, nothing loaded from anywhere.
QByteArray toHtml(const report::Document &document);

} // namespace polku::publish
