#pragma once

#include <QMap>
#include <QString>
#include <QTimer>

namespace polku::ui {

/// What a person has begun to write to a team and not sent. It is no part of the academy until it is sent, and must not
/// go to others with the file, so it lies beside the person's settings, in a file that only they can read. Written
/// shortly after each change: it survives the window being killed.
class Drafts
{
public:
    /// An empty path: kept only as long as this lives. A file that cannot be read counts as empty.
    explicit Drafts(const QString &file = {});
    ~Drafts();
    Drafts(const Drafts &) = delete;
    Drafts &operator=(const Drafts &) = delete;

    /// Empty when nothing is kept under the key.
    QString text(const QString &key) const { return m_texts.value(key); }
    /// An empty text lets go of what was kept.
    void keep(const QString &key, const QString &text);

private:
    void write();

    QString m_file;
    QMap<QString, QString> m_texts;
    QTimer m_soon;
};

} // namespace polku::ui
