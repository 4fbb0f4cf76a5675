#pragma once

#include "catalogue/vocabulary.h"
#include "model/choices.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

class QJsonArray;

namespace polku {

/// One object of a catalogue file while it is read. What is asked of it and is missing or of the wrong kind is noted as
/// a mistake with its place, and reading goes on with an empty value, so that all mistakes of a file are told at once.
class Content
{
public:
    /// Whose file it is. The program's own must be whole, with every text in three languages, and its mistakes are for
    /// whoever edits the program ("cpv[0].name: no text in language "sv""). A person's may leave out what only
    /// explains, give a text in one language, and hear of mistakes in words of the screen ("phase 3, session 2, “week”:
    /// …").
    enum class Source { Program, Person };

    /// `mistakes` must outlive the content and everything read from it.
    Content(const QJsonObject &object, const QString &place, QStringList *mistakes, Source source = Source::Program)
        : m_object(object), m_place(place), m_mistakes(mistakes), m_source(source)
    {
    }

    Source source() const { return m_source; }
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QString text(const char *key) const;
    /// Empty when absent.
    QString optionalText(const char *key) const;
    /// All three languages are needed; in a person's file one text for all is enough.
    LocalisedText localised(const char *key) const;
    /// Empty when absent; as localised() when there.
    LocalisedText optionalLocalised(const char *key) const;
    /// A text that explains: a person's file may leave it out or empty.
    LocalisedText explanation(const char *key) const;
    std::vector<LocalisedText> localisedList(const char *key) const;
    QStringList textList(const char *key) const;
    qint64 whole(const char *key) const;
    /// A whole number within limits; `least` when it is none.
    int wholeWithin(const char *key, int least, int most) const;
    /// The same; `otherwise` when absent.
    int optionalWholeWithin(const char *key, int least, int most, int otherwise) const;
    /// Nothing for null.
    std::optional<qint64> optionalWhole(const char *key) const;
    bool flag(const char *key) const;
    /// ISO 8601.
    QDate date(const char *key) const;
    /// Invalid for null.
    QDate optionalDate(const char *key) const;
    /// HH:mm.
    QTime time(const char *key) const;

    /// The enumerator of a code.
    template <class E>
    E choice(const char *key) const
    {
        return E(choiceIndex(key, choicesOf<E>));
    }

    /// The enumerators of a list of codes; none when absent. For the program's own files.
    template <class E>
    std::vector<E> optionalChoices(const char *key) const
    {
        std::vector<E> values;
        for (const int index : choiceIndexes(key, choicesOf<E>))
            values.push_back(E(index));
        return values;
    }

    /// What `read(const Content &)` makes of each object of a list. Objects with a "code" must have different ones.
    template <class F>
    auto list(const char *key, F &&read) const
    {
        std::vector<decltype(read(*this))> values;
        for (const Content &item : items(key))
            values.push_back(read(item));
        return values;
    }
    /// The same; empty when absent. A list that is there may be empty.
    template <class F>
    auto optionalList(const char *key, F &&read) const
    {
        std::vector<decltype(read(*this))> values;
        for (const Content &item : optionalItems(key))
            values.push_back(read(item));
        return values;
    }
    /// A list of {code, name, description, short} as a vocabulary.
    Vocabulary vocabulary(const char *key) const;

    /// In a person's file, anything but these keys is a mistake: most likely one of them misspelt.
    void knowsOnly(std::initializer_list<const char *> keys) const;

    void mistake(const char *key, const QString &what) const;
    /// The same with a text of context "Content" and what its %1, %2 … stand for.
    void mistake(const char *key, const char *what, const QStringList &args = {}) const;

private:
    std::vector<Content> items(const char *key) const;
    std::vector<Content> optionalItems(const char *key) const;
    std::vector<Content> itemsOf(const QJsonArray &array, const char *key) const;
    QString placeOfItem(const char *key, qsizetype number) const;
    LocalisedText localisedValue(const QJsonValue &value, const char *key) const;
    LocalisedText textOfPerson(const QJsonValue &value, const char *key) const;
    int choiceIndex(const char *key, std::span<const Choice> choices) const;
    std::vector<int> choiceIndexes(const char *key, std::span<const Choice> choices) const;

    QJsonObject m_object;
    QString m_place;
    QStringList *m_mistakes;
    Source m_source;
};

} // namespace polku
