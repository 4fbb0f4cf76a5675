#include "publish/module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace polku::publish {

Result<const Module *> loadModule(const char *name, const char *entry, const QString &missing)
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList folders{program + QStringLiteral("/../lib/polku"), program};
    folders += QCoreApplication::libraryPaths();
    QStringList tried;
    for (const QString &folder : std::as_const(folders)) {
        QLibrary library(folder + QLatin1Char('/') + QLatin1String(name));
        // What it made may live as long as the program.
        library.setLoadHints(QLibrary::PreventUnloadHint);
        const auto give = reinterpret_cast<const Module *(*)()>(library.resolve(entry));
        if (!give) {
            tried.append(library.errorString());
            continue;
        }
        const Module *module = give();
        if (qstrcmp(module->version, POLKU_VERSION) == 0)
            return module;
        tried.append(QStringLiteral("%1: version %2").arg(library.fileName(), QLatin1String(module->version)));
    }
    return failure(ErrorKind::NotFound, missing,
                   QCoreApplication::translate("Export", "Install Polku again, or choose another format."),
                   tried.join(QLatin1Char('\n')));
}

} // namespace polku::publish
