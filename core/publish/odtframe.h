#pragma once

#include "base/result.h"
#include "publish/zip.h"
#include "report/document.h"

namespace polku::publish {

/// What stands around the text of an OpenDocument text: styles, headers and footers, margins.
struct OdtFrame
{
    std::vector<ZipPart> parts; ///< styles.xml first, then the pictures and fonts that it shows
    QString firstPage;          ///< the page (master page) on which the text begins, by its name
    QString coverPage;          ///< the page of a cover; empty: like the first
    double textWidth = 17;      ///< in centimetres
    bool saysLanguage = true;   ///< the styles are in the document's language
};

OdtFrame ownOdtFrame(const report::Document &document);

/// That of somebody's ODT or OpenDocument template: its styles, headers, footers, pictures in those, and margins; none
/// of its text. Fails with ErrorKind::BadInput and without words for a person when it is no such file.
Result<OdtFrame> odtFrameOf(const std::vector<ZipPart> &base, const report::Document &document);

} // namespace polku::publish
