#include "catalogue/wording.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "model/recordlists.h"
#include "model/records.h"

namespace polku {

TitleOf titlesFrom(const Reader &reader)
{
    return [&reader](RecordRef ref) { return reader.titleOf(ref); };
}

StepOf stepsFrom(const Reader &reader)
{
    return [&reader](qint64 number) { return historyStep(reader, number); };
}

static QString choiceWording(const Field &field, const QString &code, const Catalogue &catalogue, const Words &words)
{
    for (const Choice &choice : field.choices) {
        if (code == QLatin1String(choice.code))
            return words("Choice", choice.label);
    }
    const Vocabulary *vocabulary = catalogue.vocabulary(field);
    return vocabulary ? vocabulary->nameOf(code, words.language()) : code;
}

/// A record by its title.
static QString recordWording(RecordRef ref, const Words &words, const TitleOf &titleOf)
{
    const QString title = titleOf ? titleOf(ref) : QString();
    if (!title.isEmpty())
        return title;
    return words("Wording", QT_TRANSLATE_NOOP("Wording", "deleted %1"))
        .arg(recordLabel(recordType(ref.kind), words).toLower());
}

static QString textWording(const Field &field, const QString &text, const Catalogue &catalogue, const Words &words,
                           const TitleOf &titleOf)
{
    const Language language = words.language();
    switch (field.type) {
    case FieldType::Choice:
        return choiceWording(field, text, catalogue, words);
    case FieldType::Codes: {
        QStringList names;
        for (const QString &code : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            names.append(listsRecords(field) ? recordWording({field.target, code.toLongLong()}, words, titleOf)
                                             : choiceWording(field, code, catalogue, words));
        return names.join(QStringLiteral(", "));
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? formatDate(language, date) : text;
    }
    case FieldType::Time: {
        const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
        return time.isValid() ? formatTime(language, time) : text;
    }
    case FieldType::Moment: {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        return moment.isValid() ? formatMoment(language, moment) : text;
    }
    default:
        return text;
    }
}

static QString wholeWording(const Field &field, qint64 number, const Words &words, const TitleOf &titleOf)
{
    switch (field.type) {
    case FieldType::Flag:
        return number ? words("Wording", QT_TRANSLATE_NOOP("Wording", "Yes"))
                      : words("Wording", QT_TRANSLATE_NOOP("Wording", "No"));
    case FieldType::Money:
        return formatEuros(words.language(), number);
    case FieldType::Reference:
        return recordWording({field.target, number}, words, titleOf);
    default:
        return formatNumber(words.language(), double(number), 0);
    }
}

QString wording(const Field &field, const Value &value, const Catalogue &catalogue, const Words &words,
                const TitleOf &titleOf)
{
    if (const auto *text = std::get_if<QString>(&value))
        return textWording(field, *text, catalogue, words, titleOf);
    if (const auto *whole = std::get_if<qint64>(&value))
        return wholeWording(field, *whole, words, titleOf);
    if (const auto *real = std::get_if<double>(&value))
        return formatNumber(words.language(), *real);
    return {};
}

QString briefWording(const Field &field, const Value &value, const Catalogue &catalogue, const Words &words,
                     const TitleOf &titleOf, int longest)
{
    QString text = wording(field, value, catalogue, words, titleOf).simplified();
    if (text.isEmpty())
        return words("Wording", QT_TRANSLATE_NOOP("Wording", "empty"));
    if (text.size() > longest) {
        qsizetype cut = longest - 1;
        // Not between the halves of a character beyond the basic plane.
        if (text.at(cut).isLowSurrogate())
            --cut;
        text = text.left(cut).trimmed() + QChar(0x2026);
    }
    return text;
}

QString fieldLabel(const Field &field, const Words &words)
{
    return words("Field", field.label);
}

QString recordLabel(const RecordType &type, const Words &words)
{
    return words("Record", type.label);
}

QString recordPluralLabel(const RecordType &type, const Words &words)
{
    return words("Record", type.plural);
}

QString changeSentence(const Field &field, const Value &before, const Value &after, const Words &words)
{
    const qint64 *from = std::get_if<qint64>(&before);
    const qint64 *to = std::get_if<qint64>(&after);
    if (&field != &fieldOf(&Pilot::version) || !from || !to)
        return {};
    const QString sentence =
        *to > *from ? words("Step", QT_TRANSLATE_NOOP("Step", "Version %2 of the pilot replaces version %1."))
                    : words("Step", QT_TRANSLATE_NOOP("Step", "The pilot went back from version %1 to version %2."));
    return sentence.arg(*from).arg(*to);
}

QString cellText(const CellChange &cell, const Catalogue &catalogue, const Words &words, const TitleOf &titleOf)
{
    const QString label = fieldLabel(*cell.field, words);
    const QString before = briefWording(*cell.field, cell.before, catalogue, words, titleOf);
    const QString after = briefWording(*cell.field, cell.after, catalogue, words, titleOf);
    if (const QString told = changeSentence(*cell.field, cell.before, cell.after, words); !told.isEmpty())
        return told;
    if (cell.fate == Changes::Fate::Edited)
        return QStringLiteral("%1: %2 → %3").arg(label, before, after);
    return QStringLiteral("%1: %2").arg(label, cell.fate == Changes::Fate::Added ? after : before);
}

QString CodeFinder::operator()(const Field &field, const QString &word)
{
    const QByteArray key = field.vocabulary ? QByteArray(field.vocabulary)
                           : field.choices.empty()
                               ? QByteArray()
                               : QByteArray::number(qulonglong(reinterpret_cast<quintptr>(field.choices.data())));
    if (key.isEmpty())
        return {};
    auto table = m_tables.find(key);
    if (table == m_tables.end())
        table = m_tables.insert(key, readTable(field));
    return table->value(word.simplified().toCaseFolded());
}

CodeFinder::WordTable CodeFinder::readTable(const Field &field)
{
    if (m_words.empty()) {
        for (const Language language : allLanguages)
            m_words.emplace_back(language);
    }
    WordTable table;
    const auto learn = [&table](const QString &word, const QString &code) {
        const QString folded = word.simplified().toCaseFolded();
        if (!folded.isEmpty() && !table.contains(folded))
            table.insert(folded, code);
    };
    // Codes first: a code always means itself, whatever else is called so.
    for (const Choice &choice : field.choices)
        learn(QLatin1String(choice.code), QLatin1String(choice.code));
    const Vocabulary *vocabulary = m_catalogue.vocabulary(field);
    if (vocabulary) {
        for (const Entry &entry : vocabulary->entries)
            learn(entry.code, entry.code);
    }
    for (const Words &words : m_words) {
        for (const Choice &choice : field.choices)
            learn(words("Choice", choice.label), QLatin1String(choice.code));
        if (vocabulary) {
            for (const Entry &entry : vocabulary->entries) {
                learn(entry.name.in(words.language()), entry.code);
                learn(entry.shortName.in(words.language()), entry.code);
            }
        }
    }
    return table;
}

} // namespace polku
