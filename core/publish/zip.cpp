#include "publish/zip.h"

#include <QCoreApplication>

namespace polku::publish {

Result<const ZipModule *> zipModule()
{
    static const Result<const Module *> loaded = loadModule(
        "polku_zip", "polkuZipModule",
        QCoreApplication::translate("Export", "The part of Polku that makes Word and OpenDocument files is missing."));
    if (!loaded)
        return Unexpected(loaded.error());
    return static_cast<const ZipModule *>(*loaded);
}

} // namespace polku::publish
