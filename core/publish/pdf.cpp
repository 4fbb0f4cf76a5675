#include "publish/pdf.h"

#include <QCoreApplication>
#include <QLibrary>

namespace polku::publish {

namespace {

Result<const PdfModule *> load()
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList folders{program + QStringLiteral("/../lib/polku"), program};
    folders += QCoreApplication::libraryPaths();
    QStringList tried;
    for (const QString &folder : std::as_const(folders)) {
        QLibrary library(folder + QStringLiteral("/polku_pdf"));
        // Pages that it made may live as long as the program.
        library.setLoadHints(QLibrary::PreventUnloadHint);
        const auto entry = reinterpret_cast<const PdfModule *(*)()>(library.resolve("polkuPdfModule"));
        if (!entry) {
            tried.append(library.errorString());
            continue;
        }
        const PdfModule *module = entry();
        if (qstrcmp(module->version, POLKU_VERSION) == 0)
            return module;
        tried.append(QStringLiteral("%1: version %2").arg(library.fileName(), QLatin1String(module->version)));
    }
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate("Export", "The part of Polku that makes PDF files is missing."),
                   QCoreApplication::translate("Export", "Install Polku again, or choose another format."),
                   tried.join(QLatin1Char('\n')));
}

} // namespace

Result<const PdfModule *> pdfModule()
{
    static const Result<const PdfModule *> loaded = load();
    return loaded;
}

} // namespace polku::publish
