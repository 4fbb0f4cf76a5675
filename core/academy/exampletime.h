#pragma once

#include "base/language.h"

#include <QDate>
#include <QJsonObject>

namespace polku {

/// Reads the content of the practice academy (resources/sample/*.json) as of a day. In it a record is an object whose
/// members are columns of the file, or tables with the records that belong to it, and
/// - a day is "9/3" (Wednesday of academy week 9; week 0 is the week before the first), "m5" (first day of the fifth
///   month after the one the academy starts in) or "m5e" (its last day);
/// - a text is {"fi", "sv", "en"} or "@name", one of the shared words; {year} in it stands for the year in which the
///   academy starts;
/// - {"from": day, "value": …}, or a text with "from", holds from that day on;
/// - {"steps": [[day, value], …]} is what the last step that has been reached says.
/// What else changes with time (reviews, stages, readings, actions) examplerules.cpp tells.
class ExampleTime
{
public:
    ExampleTime(QDate academyStarts, QDate today, Language language, const QJsonObject &words)
        : m_starts(academyStarts), m_today(today), m_language(language), m_words(words)
    {
    }

    QDate today() const { return m_today; }
    /// Throws Failure when it is written wrongly.
    QDate day(const QString &when) const;
    bool hasCome(const QString &when) const { return day(when) <= m_today; }
    /// What holds today, texts in the wanted language; undefined when nothing does yet.
    QJsonValue now(const QJsonValue &content) const;

private:
    QString inLanguage(const QJsonObject &text) const;

    QDate m_starts;
    QDate m_today;
    Language m_language;
    QJsonObject m_words;
};

/// Gives up on content that is written wrongly: throws Failure (Internal) naming the place.
[[noreturn]] void failExample(const QString &place);

} // namespace polku
