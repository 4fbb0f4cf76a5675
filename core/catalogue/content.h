#pragma once

#include "catalogue/vocabulary.h"
#include "model/choices.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace polku {

/// One object of a catalogue file while it is read. What is asked of it and is missing or of the wrong kind is noted as
/// a mistake with its place ("templates[0].sessions[3].title.sv: missing"), and reading goes on with an empty value, so
/// that all mistakes of a file are told at once.
class Content
{
public:
    /// `mistakes` must outlive the content and everything read from it.
    Content(const QJsonObject &object, const QString &place, QStringList *mistakes)
        : m_object(object), m_place(place), m_mistakes(mistakes)
    {
    }

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QString text(const char *key) const;
    /// Empty when absent.
    QString optionalText(const char *key) const;
    /// All three languages are needed.
    LocalisedText localised(const char *key) const;
    /// Empty when absent; all three languages when there.
    LocalisedText optionalLocalised(const char *key) const;
    std::vector<LocalisedText> localisedList(const char *key) const;
    QStringList textList(const char *key) const;
    qint64 whole(const char *key) const;
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

    /// What `read(const Content &)` makes of each object of a list. Objects with a "code" must have different ones.
    template <class F>
    auto list(const char *key, F &&read) const
    {
        std::vector<decltype(read(*this))> values;
        for (const Content &item : items(key))
            values.push_back(read(item));
        return values;
    }
    /// A list of {code, name, description, short} as a vocabulary.
    Vocabulary vocabulary(const char *key) const;

    void mistake(const char *key, const QString &what) const;

private:
    std::vector<Content> items(const char *key) const;
    LocalisedText localisedValue(const QJsonValue &value, const char *key) const;
    int choiceIndex(const char *key, std::span<const Choice> choices) const;

    QJsonObject m_object;
    QString m_place;
    QStringList *m_mistakes;
};

} // namespace polku
