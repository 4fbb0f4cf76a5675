#include "shell/translation.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>

namespace polku::ui {

Translation::Translation(QObject *parent) : QObject(parent) {}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_swedish);
}

void Translation::use(Language language)
{
    const QString code = languageCode(language);
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_swedish);
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    else if (language == Language::Swedish)
        QCoreApplication::installTranslator(&m_swedish);
    if (m_words.load(QStringLiteral(":/translations/polku_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_words);
    // English may have no words of its own to install, and then Qt tells nobody.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

} // namespace polku::ui
