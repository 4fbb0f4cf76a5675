#pragma once

#include "base/result.h"
#include "publish/draw.h"
#include "publish/layout.h"
#include "publish/tags.h"

namespace polku::publish {

/// What makes PDF files and previews: layout.h, draw.h and tags.h, which tell what each function does. They stand on
/// Pango, Cairo and qpdf; a program that needs none of these yet does not load them (docs/decisions/0006).
struct PdfModule
{
    const char *version; ///< the program's that it was built with
    decltype(&publish::layOut) layOut;
    decltype(&publish::drawPdf) drawPdf;
    decltype(&publish::addMeaning) addMeaning;
    decltype(&publish::checkPdf) checkPdf;
    decltype(&publish::drawPicture) drawPicture;
};

/// Loads the module when it is first asked for, and keeps it to the end of the program. Looked for in ../lib/polku from
/// the program, beside the program, and in QCoreApplication::libraryPaths(). Fails with ErrorKind::NotFound, for good,
/// when it is not there or is another version's. Several threads may ask at once.
Result<const PdfModule *> pdfModule();

} // namespace polku::publish
