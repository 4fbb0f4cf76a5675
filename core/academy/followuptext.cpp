#include "academy/followuptext.h"

#include "academy/followupday.h"
#include "academy/recordproblems.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>

namespace polku {

namespace {

/// A name as it is compared, without what stands around it.
QString bareName(QString name)
{
    static const QRegularExpression around(QStringLiteral("^@|[,:;]+$"));
    return foldedName(name.remove(around));
}

bool isSeparator(const QString &word)
{
    static const QStringList separators{QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—"),
                                        QStringLiteral(":"), QStringLiteral(","), QStringLiteral("/")};
    return separators.contains(word);
}

bool joinsNames(const QString &word)
{
    static const QStringList joins{QStringLiteral("ja"),   QStringLiteral("och"), QStringLiteral("and"),
                                   QStringLiteral("sekä"), QStringLiteral("&"),   QStringLiteral("+")};
    return joins.contains(word.toLower());
}

/// Whom the words may name, by every way of naming them.
class Names
{
public:
    explicit Names(const FollowUpPeople &people) : m_people(people)
    {
        for (size_t i = 0; i < people.team.size(); ++i)
            add(people.team[i].name, int(i));
        add(people.coach, coach);
    }

    static constexpr int coach = -1;
    static constexpr qsizetype mostNames = 6; ///< words of one name
    struct Found
    {
        int words = 0; ///< 0: no name begins here
        int who = 0;   ///< index among the team, or coach
        bool ambiguous = false;
    };

    Found at(const QStringList &words, qsizetype from) const
    {
        QStringList names;
        Found longest;
        for (qsizetype i = from; i < words.size() && i < from + mostNames; ++i) {
            names.append(bareName(words.at(i)));
            const auto found = m_names.constFind(names.join(QLatin1Char(' ')));
            if (found != m_names.cend())
                longest = {int(i - from) + 1, *found->begin(), found->size() > 1};
        }
        return longest;
    }

    PersonId id(int who) const { return who == coach ? PersonId() : m_people.team[size_t(who)].id; }
    QString name(int who) const { return who == coach ? m_people.coach : m_people.team[size_t(who)].name; }

private:
    void add(const QString &name, int who)
    {
        // A role in the place of a name, and "Virtanen, Maija", are known by what stands before the comma.
        const QString beforeComma = name.section(QLatin1Char(','), 0, 0);
        QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (parts.isEmpty())
            return;
        std::transform(parts.cbegin(), parts.cend(), parts.begin(), bareName);
        for (const QString &way :
             {parts.join(QLatin1Char(' ')), parts.first(), parts.last(), beforeComma.simplified().toLower()})
            m_names[way].insert(who);
    }

    const FollowUpPeople &m_people;
    QHash<QString, std::set<int>> m_names;
};

/// Reads one line, word by word.
class LineReader
{
public:
    LineReader(const Names &names, QDate noted) : m_names(names), m_noted(noted) {}

    FollowUpLine read(const QString &text)
    {
        m_line.text = text.simplified();
        QStringList words = m_line.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        words = takeBrackets(words);
        QStringList kept;
        const qsizetype rest = takeBeginning(words, &kept);
        words = kept + words.mid(rest);
        if (!m_line.due.isValid())
            words = takeEnd(words);
        if (!m_line.due.isValid() && m_line.ownerName.isEmpty())
            words = takeDayAfterName(words);
        while (!words.isEmpty() && isSeparator(words.first()))
            words.removeFirst();
        m_line.title = words.join(QLatin1Char(' '));
        const bool known = !m_line.ownerName.isEmpty() || m_line.due.isValid();
        m_line.reading = !known                   ? FollowUpLine::Reading::NoNameNorDay
                         : m_line.title.isEmpty() ? FollowUpLine::Reading::NothingToDo
                                                  : FollowUpLine::Reading::Action;
        return m_line;
    }

private:
    bool takeName(const QStringList &words, qsizetype *at, QStringList *kept)
    {
        if (!m_line.ownerName.isEmpty())
            return false;
        const Names::Found found = m_names.at(words, *at);
        if (found.words == 0)
            return false;
        if (found.ambiguous) {
            m_line.ambiguous = words.mid(*at, found.words).join(QLatin1Char(' '));
            return false;
        }
        m_line.owner = m_names.id(found.who);
        m_line.ownerName = m_names.name(found.who);
        qsizetype end = *at + found.words;
        // The first of several is the owner; who else takes part is said by the title.
        qsizetype last = end;
        while (last < words.size()) {
            const bool joined = joinsNames(words.at(last));
            const bool comma = words.at(last - 1).endsWith(QLatin1Char(','));
            const qsizetype next = joined ? last + 1 : last;
            const Names::Found other = joined || comma ? m_names.at(words, next) : Names::Found();
            if (other.words == 0)
                break;
            last = next + other.words;
        }
        if (last > end && kept)
            *kept += words.mid(*at, last - *at);
        *at = last;
        return true;
    }

    bool takeDay(const QStringList &words, qsizetype *at)
    {
        if (m_line.due.isValid())
            return false;
        const std::optional<JottedDay> day = jottedDayAt(words, *at, m_noted);
        if (!day)
            return false;
        if (!day->date.isValid()) {
            m_line.noDay = words.mid(*at, day->words).join(QLatin1Char(' '));
            return false;
        }
        m_line.due = day->date;
        *at += day->words;
        return true;
    }

    /// Takes the name and the day that the words begin with; returns where the rest begins.
    qsizetype takeBeginning(const QStringList &words, QStringList *kept)
    {
        qsizetype at = 0;
        for (bool taken = true; taken;) {
            while (at < words.size() && isSeparator(words.at(at)))
                ++at;
            taken = at < words.size() && (takeName(words, &at, kept) || takeDay(words, &at));
        }
        return at;
    }

    /// Takes the day that the words end with.
    QStringList takeEnd(const QStringList &words)
    {
        for (qsizetype from = std::max<qsizetype>(1, words.size() - 6); from < words.size(); ++from) {
            const std::optional<JottedDay> day = jottedDayAt(words, from, m_noted);
            if (!day || from + day->words != words.size())
                continue;
            if (!day->date.isValid()) {
                m_line.noDay = words.mid(from).join(QLatin1Char(' '));
                continue;
            }
            m_line.due = day->date;
            m_line.noDay.clear();
            return words.mid(0, from);
        }
        return words;
    }

    /// Takes the day after a name that nobody of the team has, or that several have: "Kalle Koski 12.3. soittaa".
    QStringList takeDayAfterName(QStringList words)
    {
        for (qsizetype at = 0; at < words.size() && at < 3 && words.at(at).front().isUpper(); ++at) {
            qsizetype end = at + 1;
            if (end < words.size() && takeDay(words, &end)) {
                words.remove(at + 1, end - at - 1);
                break;
            }
        }
        return words;
    }

    /// Takes "(Maija, 12.3.)" off the end when all of it is understood.
    QStringList takeBrackets(const QStringList &words)
    {
        const QString text = words.join(QLatin1Char(' '));
        const qsizetype open = text.lastIndexOf(QLatin1Char('('));
        if (open <= 0 || !text.endsWith(QLatin1Char(')')))
            return words;
        const QStringList inside =
            text.mid(open + 1, text.size() - open - 2).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        LineReader attempt(m_names, m_noted);
        if (inside.isEmpty() || attempt.takeBeginning(inside, nullptr) != inside.size())
            return words;
        m_line.owner = attempt.m_line.owner;
        m_line.ownerName = attempt.m_line.ownerName;
        m_line.due = attempt.m_line.due;
        return text.left(open).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    const Names &m_names;
    QDate m_noted;
    FollowUpLine m_line;
};

} // namespace

std::vector<FollowUpLine> readFollowUpLines(const QString &text, const FollowUpPeople &people, QDate noted)
{
    static const QRegularExpression arrow(QStringLiteral("^\\s*(?:[-*•]\\s+)?(?:-+>|→|–>|—>)(.*)$"));
    const Names names(people);
    std::vector<FollowUpLine> found;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = arrow.match(lines.at(i));
        if (!match.hasMatch() || match.captured(1).trimmed().isEmpty())
            continue;
        FollowUpLine line = LineReader(names, noted).read(match.captured(1));
        line.line = int(i);
        found.push_back(std::move(line));
    }
    return found;
}

} // namespace polku
