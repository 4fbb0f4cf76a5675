#pragma once

#include "base/result.h"
#include "publish/draw.h"
#include "publish/layout.h"
#include "publish/module.h"
#include "publish/tags.h"

namespace polku::publish {

/// What makes PDF files and previews: layout.h, draw.h and tags.h, which tell what each function does. They stand on
/// Pango, Cairo and qpdf; a program that needs none of these yet does not load them (docs/decisions/0006).
struct PdfModule : Module
{
    decltype(&publish::layOut) layOut;
    decltype(&publish::drawPdf) drawPdf;
    decltype(&publish::addMeaning) addMeaning;
    decltype(&publish::checkPdf) checkPdf;
    decltype(&publish::drawPicture) drawPicture;
    decltype(&publish::drawFigure) drawFigure;
};

/// Loads the module when it is first asked for; fails as loadModule() does, and then for good. Several threads may ask
/// at once.
Result<const PdfModule *> pdfModule();

} // namespace polku::publish
