#pragma once

#include "base/language.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class QSettings;

namespace polku::ui {

/// What the program remembers about the person and the screen; never anything of an academy.
class Settings
{
public:
    /// The person's own settings, or those in a file.
    explicit Settings(const QString &file = {});
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    /// The file beside the settings in which unsent texts are kept (Drafts).
    QString draftsFile() const;
    /// The file beside the settings in which filters and columns are kept (ViewMemory).
    QString viewsFile() const;

    Language language() const;
    void setLanguage(Language language);
    theme::Scheme scheme() const;
    void setScheme(theme::Scheme scheme);
    /// Written into the history of every file; the name of the system's account until set.
    QString author() const;
    void setAuthor(const QString &author);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// The folder that file dialogs begin in.
    QString folder() const;
    void setFolder(const QString &folder);
    /// The page last looked at.
    QString page() const;
    void setPage(const QString &page);
    /// Where the person's own programme templates are: beside the settings.
    QString templateFolder() const;
    /// Newest first, at most eight; files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

private:
    template <class T>
    void put(const QString &key, const T &value);

    std::unique_ptr<QSettings> m_store;
};

} // namespace polku::ui
