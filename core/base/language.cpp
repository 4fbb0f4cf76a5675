#include "base/language.h"

#include <QTranslator>

namespace polku {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Finnish:
        return QStringLiteral("fi");
    case Language::Swedish:
        return QStringLiteral("sv");
    case Language::English:
        break;
    }
    return QStringLiteral("en");
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        if (code.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

QString languageName(Language language)
{
    switch (language) {
    case Language::Finnish:
        return QStringLiteral("suomi");
    case Language::Swedish:
        return QStringLiteral("svenska");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Finnish:
        return QLocale(QLocale::Finnish, QLocale::Finland);
    case Language::Swedish:
        return QLocale(QLocale::Swedish, QLocale::Finland);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Language messageLanguage()
{
    return languageFromCode(QLocale().name().left(2)).value_or(systemLanguage());
}

Language systemLanguage()
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::Finnish)
        return Language::Finnish;
    return system.language() == QLocale::Swedish ? Language::Swedish : Language::English;
}

Words::Words(Language language) : m_language(language), m_translator(std::make_shared<QTranslator>())
{
    // A missing translation file leaves the English sources; the tests see to it that none is missing.
    (void)m_translator->load(QStringLiteral(":/translations/polku_%1.qm").arg(languageCode(language)));
}

QString Words::operator()(const char *context, const char *source, int count) const
{
    QString text = m_translator->translate(context, source, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QStringLiteral("%n"), locale().toString(count));
    return text;
}

} // namespace polku
