#pragma once

#include "base/language.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace polku {

/// Tells right words from wrong ones in one language. Stands on a library and a dictionary of the system: Voikko for
/// Finnish, Hunspell for Swedish and English. Both are loaded when they are there (docs/decisions/0019).
class Spelling
{
public:
    Spelling() = default;
    virtual ~Spelling() = default;
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;

    virtual bool isRight(const QString &word) const = 0;
    /// The likeliest first, at most `most`.
    virtual QStringList suggestions(const QString &word, qsizetype most = 6) const = 0;
};

/// Null where the library or the dictionary is missing. `folders`: where dictionaries of Hunspell are looked for.
std::unique_ptr<Spelling> makeSpelling(Language language, const QStringList &folders);
/// Where systems keep them, and a folder "dictionaries" beside the program.
QStringList dictionaryFolders();

/// A word of a text: its place and how long it is.
struct WordPlace
{
    int start = 0;
    int length = 0;
    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};
/// The words that are worth looking at: runs of letters, with hyphens and apostrophes inside. What has a digit, is all
/// capitals (abbreviations) or is part of an address (web, mail, file) is none.
std::vector<WordPlace> wordsToSpell(QStringView text);

} // namespace polku
