#include "publish/pdf.h"

#include <QCoreApplication>

namespace polku::publish {

Result<const PdfModule *> pdfModule()
{
    static const Result<const Module *> loaded =
        loadModule("polku_pdf", "polkuPdfModule",
                   QCoreApplication::translate("Export", "The part of Polku that makes PDF files is missing."));
    if (!loaded)
        return Unexpected(loaded.error());
    return static_cast<const PdfModule *>(*loaded);
}

} // namespace polku::publish
