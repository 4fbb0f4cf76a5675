#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace polku::ui {

/// How a person left the views of a file: which filters were set, how rows were grouped, which columns were shown. It
/// is no part of the academy, so it lies beside the person's settings, under the file's id and a name of the view.
class ViewMemory
{
public:
    /// An empty path: kept only as long as this lives. A file that cannot be read counts as empty.
    explicit ViewMemory(const QString &file = {});

    /// Empty when nothing is kept under the key.
    QJsonObject view(const QString &key) const;
    void keep(const QString &key, const QJsonObject &view);

private:
    QString m_file;
    QHash<QString, QJsonObject> m_views; ///< those of this run
};

} // namespace polku::ui
