#pragma once

#include "base/result.h"
#include "publish/publish.h"
#include "publish/zip.h"
#include "report/document.h"

namespace polku::publish {

/// The document as an OpenDocument text (1.3), in the styles that LibreOffice itself uses. `base` is empty, or the
/// parts of an organisation's ODT or OpenDocument template, as for toDocx (docx.h), which also tells how it fails.
Result<QByteArray> toOdt(const report::Document &document, const std::vector<ZipPart> &base, const Progress &progress);

} // namespace polku::publish
