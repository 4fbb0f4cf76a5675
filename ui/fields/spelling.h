#pragma once

#include "base/language.h"

#include <QHash>
#include <QStringList>
#include <QSyntaxHighlighter>

#include <memory>

namespace polku::ui {

/// What checks the spelling of a language on this computer: Voikko for Finnish, Hunspell for Swedish and English, with
/// the dictionaries that are installed. Loaded when first asked for; nothing else of the program needs them.
class Spelling
{
public:
    virtual ~Spelling() = default;
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;

    /// The checker of a language, shared by all who ask; null when none is installed.
    static Spelling *of(Language language);

    bool isRight(const QString &word);
    /// What may have been meant, the likeliest first, at most `most`.
    QStringList suggestions(const QString &word, int most = 6);

protected:
    Spelling() = default;
    virtual bool check(const QString &word) = 0;
    virtual QStringList suggest(const QString &word) = 0;

private:
    QHash<QString, bool> m_known;
};

/// The words of a line with their places: letters, with hyphens and apostrophes between them.
struct WordPlace
{
    int from = 0;
    int size = 0;
};
QList<WordPlace> wordsOf(const QString &line);

/// Underlines in a document what a checker does not know.
class SpellingMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellingMarks(QTextDocument *document) : QSyntaxHighlighter(document) {}

    /// Null: nothing is underlined.
    void setSpelling(Spelling *spelling, const QColor &ink);
    Spelling *spelling() const { return m_spelling; }

protected:
    void highlightBlock(const QString &text) override;

private:
    Spelling *m_spelling = nullptr;
    QColor m_ink;
};

} // namespace polku::ui
