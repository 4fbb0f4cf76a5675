#pragma once

#include "base/result.h"
#include "publish/pages.h"

#include <QByteArray>

namespace polku::publish {

/// Adds what Cairo cannot write: the language, the title in the window, alternatives and places of figures, the scope
/// of header cells, words for links, artifact marks, and the XMP metadata that says the file is meant to be PDF/UA-1.
Result<QByteArray> addMeaning(const QByteArray &pdf, const PagedDocument &pages, const report::Document &document);

/// Whether the bytes are a PDF with this many pages and the document's title, language and structure; else what is
/// wrong.
Result<void> checkPdf(const QByteArray &pdf, int pageCount, const report::Document &document);

} // namespace polku::publish
