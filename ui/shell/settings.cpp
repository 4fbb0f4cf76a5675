#include "shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace polku::ui {

namespace {

constexpr qsizetype recentLimit = 8;
constexpr QLatin1String languageKey("language");
constexpr QLatin1String schemeKey("appearance");
constexpr QLatin1String authorKey("author");
constexpr QLatin1String geometryKey("window");
constexpr QLatin1String folderKey("folder");
constexpr QLatin1String pageKey("page");
constexpr QLatin1String recentKey("recent");

constexpr std::array schemeCodes{"system", "light", "dark"};

} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                           QStringLiteral("Polku"), QStringLiteral("polku"))
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

/// Writing waits for the disk, and what a start sets is mostly what the last one left: then nothing is written.
template <class T>
void Settings::put(const QString &key, const T &value)
{
    if (!m_store->contains(key) || m_store->value(key).template value<T>() != value)
        m_store->setValue(key, value);
}

QString Settings::draftsFile() const
{
    return QFileInfo(m_store->fileName()).absoluteDir().filePath(QStringLiteral("drafts.json"));
}

QString Settings::viewsFile() const
{
    return QFileInfo(m_store->fileName()).absoluteDir().filePath(QStringLiteral("views.ini"));
}

Language Settings::language() const
{
    return languageFromCode(m_store->value(languageKey).toString()).value_or(systemLanguage());
}

void Settings::setLanguage(Language language)
{
    m_store->setValue(languageKey, languageCode(language));
}

theme::Scheme Settings::scheme() const
{
    const QString code = m_store->value(schemeKey).toString();
    for (size_t i = 0; i < schemeCodes.size(); ++i) {
        if (code == QLatin1String(schemeCodes[i]))
            return theme::Scheme(int(i));
    }
    return theme::Scheme::System;
}

void Settings::setScheme(theme::Scheme scheme)
{
    m_store->setValue(schemeKey, QLatin1String(schemeCodes[size_t(scheme)]));
}

QString Settings::author() const
{
    return m_store->value(authorKey).toString();
}

void Settings::setAuthor(const QString &author)
{
    m_store->setValue(authorKey, author);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(geometryKey, geometry);
}

QString Settings::folder() const
{
    const QString folder = m_store->value(folderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    put(folderKey, folder);
}

QString Settings::page() const
{
    return m_store->value(pageKey).toString();
}

void Settings::setPage(const QString &page)
{
    put(pageKey, page);
}

QString Settings::templateFolder() const
{
    return QFileInfo(m_store->fileName()).dir().filePath(QStringLiteral("templates"));
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_store->value(recentKey).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = m_store->value(recentKey).toStringList();
    files.removeAll(absolute);
    files.prepend(absolute);
    put(recentKey, QStringList(files.mid(0, recentLimit)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = m_store->value(recentKey).toStringList();
    files.removeAll(path);
    m_store->setValue(recentKey, files);
}

} // namespace polku::ui
