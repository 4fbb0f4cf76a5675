#include "publish/zip.h"

#include <zip.h>

#include <memory>

namespace polku::publish {

namespace {

constexpr zip_int64_t mostParts = 5000;
constexpr zip_uint64_t mostUnpacked = 200'000'000;
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1 << 5) | 1; // 1 January 1980, the earliest day that an archive can name

struct ZipError
{
    ZipError() { zip_error_init(&error); }
    ~ZipError() { zip_error_fini(&error); }
    ZipError(const ZipError &) = delete;
    ZipError &operator=(const ZipError &) = delete;
    QString text() { return QString::fromUtf8(zip_error_strerror(&error)); }
    zip_error_t error{};
};

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;
using File = std::unique_ptr<zip_file_t, Discard>;

Unexpected notPacked(const QString &detail)
{
    return failure(ErrorKind::Internal, QString(), QString(), QStringLiteral("zip: ") + detail);
}

Unexpected notUnpacked(const QString &detail)
{
    return failure(ErrorKind::BadInput, QString(), QString(), QStringLiteral("zip: ") + detail);
}

bool isPackedAlready(const QString &name)
{
    return name == QLatin1String("mimetype") || name.endsWith(QLatin1String(".png")) ||
           name.endsWith(QLatin1String(".jpg")) || name.endsWith(QLatin1String(".jpeg"));
}

} // namespace

Result<QByteArray> packZip(const std::vector<ZipPart> &parts)
{
    ZipError error;
    Source target(zip_source_buffer_create(nullptr, 0, 0, &error.error));
    if (!target)
        return notPacked(error.text());
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error.error));
    if (!archive)
        return notPacked(error.text());
    zip_source_keep(target.get()); // the archive has one reference, we the other
    for (const ZipPart &part : parts) {
        const auto size = static_cast<zip_uint64_t>(part.bytes.size());
        zip_source_t *source = zip_source_buffer(archive.get(), part.bytes.constData(), size, 0);
        const zip_int64_t index =
            source == nullptr ? -1 : zip_file_add(archive.get(), part.name.toUtf8().constData(), source, 0);
        if (index < 0) {
            zip_source_free(source);
            return notPacked(QString::fromUtf8(zip_strerror(archive.get())));
        }
        const auto at = static_cast<zip_uint64_t>(index);
        const zip_int32_t method = isPackedAlready(part.name) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        if (zip_set_file_compression(archive.get(), at, method, 0) != 0 ||
            zip_file_set_dostime(archive.get(), at, noTime, firstDay, 0) != 0)
            return notPacked(QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return notPacked(QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release(); // closed: it is gone

    zip_stat_t about;
    if (zip_source_stat(target.get(), &about) != 0 || zip_source_open(target.get()) != 0)
        return notPacked(QString::fromUtf8(zip_error_strerror(zip_source_error(target.get()))));
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(target.get(), bytes.data(), about.size);
    zip_source_close(target.get());
    if (read != static_cast<zip_int64_t>(about.size))
        return notPacked(QStringLiteral("the archive could not be read from memory"));
    return bytes;
}

Result<std::vector<ZipPart>> unpackZip(const QByteArray &bytes)
{
    ZipError error;
    Source source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error.error));
    if (!source)
        return notUnpacked(error.text());
    const Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY, &error.error));
    if (!archive)
        return notUnpacked(error.text());
    (void)source.release(); // the archive's now

    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > mostParts)
        return notUnpacked(QStringLiteral("%1 parts").arg(count));
    std::vector<ZipPart> parts;
    zip_uint64_t total = 0;
    for (zip_uint64_t at = 0; at < static_cast<zip_uint64_t>(count); ++at) {
        zip_stat_t about;
        if (zip_stat_index(archive.get(), at, 0, &about) != 0)
            return notUnpacked(QString::fromUtf8(zip_strerror(archive.get())));
        const QString name = QString::fromUtf8(about.name);
        if (name.endsWith(QLatin1Char('/')))
            continue;
        if (about.size > mostUnpacked - total)
            return notUnpacked(QStringLiteral("more than %1 bytes").arg(mostUnpacked));
        total += about.size;
        const File file(zip_fopen_index(archive.get(), at, 0));
        if (!file)
            return notUnpacked(QString::fromUtf8(zip_strerror(archive.get())));
        QByteArray content(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        // One byte more than there should be is asked for: at the end the checksum is compared.
        char beyond = 0;
        if (zip_fread(file.get(), content.data(), about.size) != static_cast<zip_int64_t>(about.size) ||
            zip_fread(file.get(), &beyond, 1) != 0)
            return notUnpacked(QStringLiteral("%1 is damaged").arg(name));
        parts.push_back({name, content});
    }
    return parts;
}

} // namespace polku::publish

// The way into the module; its name is what zip.cpp looks for.
extern "C" Q_DECL_EXPORT const polku::publish::Module *polkuZipModule()
{
    using namespace polku::publish;
    static constexpr ZipModule module{{POLKU_VERSION}, &packZip, &unpackZip};
    return &module;
}
