#include "shell/drafts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>

namespace polku::ui {

/// From a change to the disk: long enough that typing does not write at every key.
constexpr auto untilWritten = std::chrono::milliseconds(300);

Drafts::Drafts(const QString &file) : m_file(file)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilWritten);
    QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { write(); });
    QFile kept(m_file);
    if (m_file.isEmpty() || !kept.open(QIODevice::ReadOnly))
        return;
    const QJsonObject texts = QJsonDocument::fromJson(kept.readAll()).object();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        m_texts.insert(it.key(), it.value().toString());
}

Drafts::~Drafts()
{
    if (m_soon.isActive())
        write();
}

void Drafts::keep(const QString &key, const QString &text)
{
    if (m_texts.value(key) == text)
        return;
    if (text.isEmpty())
        m_texts.remove(key);
    else
        m_texts.insert(key, text);
    if (!m_file.isEmpty())
        m_soon.start();
}

void Drafts::write()
{
    m_soon.stop();
    if (m_texts.isEmpty()) {
        QFile::remove(m_file);
        return;
    }
    QJsonObject texts;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        texts.insert(it.key(), it.value());
    // Where it cannot be written, the text is still in the window; typing is not interrupted for that.
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(texts).toJson());
    file.commit();
}

} // namespace polku::ui
