#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <memory>
#include <optional>

class QTranslator;

namespace polku {

/// The three languages of the program, its catalogue and its documents.
enum class Language { Finnish, Swedish, English };

inline constexpr std::array allLanguages{Language::Finnish, Language::Swedish, Language::English};

/// "fi", "sv", "en": in the catalogue, on the command line, in files.
QString languageCode(Language language);
std::optional<Language> languageFromCode(QStringView code);
/// The language's own name for itself: "suomi", "svenska", "English".
QString languageName(Language language);
/// Finnish and Swedish as written in Finland, British English.
QLocale localeOf(Language language);
/// The language that suits the person's system: Finnish or Swedish when set so, else English.
Language systemLanguage();
/// The language that the program speaks now, in which its errors are told: that of QLocale's default.
Language messageLanguage();

/// A text of the catalogue in all three languages.
struct LocalisedText
{
    QString fi;
    QString sv;
    QString en;

    const QString &in(Language language) const
    {
        return language == Language::Finnish ? fi : language == Language::Swedish ? sv : en;
    }
    friend bool operator==(const LocalisedText &, const LocalisedText &) = default;
};

/// The program's own words in one given language, whatever language the screen is in: documents and the command line
/// use this where the window uses tr(). The sources are the same English texts, marked QT_TRANSLATE_NOOP.
class Words
{
public:
    explicit Words(Language language);

    Language language() const { return m_language; }
    QLocale locale() const { return localeOf(m_language); }
    /// The translation of `source` in `context`; `count` chooses the plural form and replaces %n.
    QString operator()(const char *context, const char *source, int count = -1) const;

private:
    Language m_language;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace polku
