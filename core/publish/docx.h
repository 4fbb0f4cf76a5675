#pragma once

#include "base/result.h"
#include "publish/publish.h"
#include "publish/zip.h"
#include "report/document.h"

namespace polku::publish {

/// The document as a Word document (ECMA-376, transitional): Word's own styles for headings, lists and contents, tables
/// with header rows, charts as pictures with their meaning in words. `base` is empty, or the parts of an organisation's
/// DOCX or Word template whose styles, headers, footers and margins it gets. Fails with ErrorKind::BadInput, without
/// words for a person, when the base is no such file; and when `progress` stops it.
Result<QByteArray> toDocx(const report::Document &document, const std::vector<ZipPart> &base, const Progress &progress);

/// Whether what was read back is a whole archive whose every part of XML is well-formed.
Result<void> checkPackage(const QByteArray &bytes);

} // namespace polku::publish
