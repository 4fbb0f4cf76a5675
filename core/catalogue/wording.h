#pragma once

#include "base/language.h"
#include "model/field.h"
#include "store/history.h"

#include <QHash>

#include <functional>
#include <optional>

namespace polku {

class Catalogue;

/// What to call a record (Reader::titleOf); empty when it is gone.
using TitleOf = std::function<QString(RecordRef ref)>;
/// The step of that number (historyStep); nothing when there is none.
using StepOf = std::function<std::optional<HistoryStep>(qint64 number)>;

/// Both from a file; good while the reader is.
TitleOf titlesFrom(const Reader &reader);
StepOf stepsFrom(const Reader &reader);

// Values, fields and steps of the history in words, in any of the three languages: for the window, the command line,
// exports and reports.

/// "Clean offices", "2 March 2027", "€1,900,000", "Yes", "Tender period"; a reference by its title. Long texts whole,
/// as Markdown. Empty for an empty value.
QString wording(const Field &field, const Value &value, const Catalogue &catalogue, const Words &words,
                const TitleOf &titleOf = {});
/// As wording(), but never empty ("empty") and cut to one line of at most `longest` characters.
QString briefWording(const Field &field, const Value &value, const Catalogue &catalogue, const Words &words,
                     const TitleOf &titleOf = {}, int longest = 80);

/// "Stage".
QString fieldLabel(const Field &field, const Words &words);
/// "Pilot", "Pilots".
QString recordLabel(const RecordType &type, const Words &words);
QString recordPluralLabel(const RecordType &type, const Words &words);
/// The word of an enumerator.
template <class E>
QString choiceLabel(E value, const Words &words)
{
    return words("Choice", choicesOf<E>[size_t(value)].label);
}

/// A step as a whole sentence: 'Changed Stage of “Clean offices”', 'Deleted pilot “Clean offices”', 'Undid: …'.
QString stepText(const HistoryStep &step, const Words &words, const TitleOf &titleOf, const StepOf &stepOf = {});
/// A change that reads better as a sentence of its own than as "before → after": of a pilot's version. Empty for
/// others.
QString changeSentence(const Field &field, const Value &before, const Value &after, const Words &words);
/// One cell of a step: "Stage: Idea → Tender period"; for added and removed records "Stage: Idea".
QString cellText(const CellChange &cell, const Catalogue &catalogue, const Words &words, const TitleOf &titleOf = {});

/// Finds the code behind a word of a choice in any of the three languages, upper or lower case: "Siivous", "Städning"
/// and "cleaning" all name the sector "cleaning". A CodeOfWord for parseValue(); keep one for many values, it learns
/// each field's words once. The catalogue must outlive it. Not for several threads at once.
class CodeFinder
{
public:
    explicit CodeFinder(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// Empty when no choice of the field is called so.
    QString operator()(const Field &field, const QString &word);

private:
    using WordTable = QHash<QString, QString>; // folded word → code
    WordTable readTable(const Field &field);

    const Catalogue &m_catalogue;
    std::vector<Words> m_words;
    QHash<QByteArray, WordTable> m_tables;
};

} // namespace polku
