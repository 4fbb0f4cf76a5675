#include "publish/pdf.h"

// The way into the module; its name is what pdf.cpp looks for.
extern "C" Q_DECL_EXPORT const polku::publish::Module *polkuPdfModule()
{
    using namespace polku::publish;
    static constexpr PdfModule module{{POLKU_VERSION}, &layOut,      &drawPdf,   &addMeaning,
                                      &checkPdf,       &drawPicture, &drawFigure};
    return &module;
}
