#include "shell/viewmemory.h"

#include <QJsonDocument>
#include <QSettings>

namespace polku::ui {

ViewMemory::ViewMemory(const QString &file) : m_file(file) {}

QJsonObject ViewMemory::view(const QString &key) const
{
    if (m_views.contains(key) || m_file.isEmpty())
        return m_views.value(key);
    const QSettings store(m_file, QSettings::IniFormat);
    return QJsonDocument::fromJson(store.value(key).toString().toUtf8()).object();
}

void ViewMemory::keep(const QString &key, const QJsonObject &view)
{
    if (this->view(key) == view)
        return;
    m_views.insert(key, view);
    if (!m_file.isEmpty()) {
        QSettings store(m_file, QSettings::IniFormat);
        store.setValue(key, QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact)));
    }
}

} // namespace polku::ui
