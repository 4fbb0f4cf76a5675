#pragma once

#include "publish/module.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace polku::publish {

/// A file in an archive.
struct ZipPart
{
    QString name; ///< with '/' between folders
    QByteArray bytes;
};

/// The archive of the parts in their order, always the same bytes for the same parts. A first part called "mimetype"
/// and pictures are not packed. Fails with ErrorKind::Internal.
Result<QByteArray> packZip(const std::vector<ZipPart> &parts);

/// The parts of an archive from anywhere. Fails with ErrorKind::BadInput, without words for a person, when it is none,
/// is damaged or encrypted, or holds more than 5,000 parts or 200 MB.
Result<std::vector<ZipPart>> unpackZip(const QByteArray &bytes);

/// The two functions, which stand on libzip; a program that needs neither yet does not load it (docs/decisions/0012).
struct ZipModule : Module
{
    decltype(&publish::packZip) pack;
    decltype(&publish::unpackZip) unpack;
};
/// Loads the module when it is first asked for; fails as loadModule() does, and then for good. Several threads may ask
/// at once.
Result<const ZipModule *> zipModule();

} // namespace polku::publish
