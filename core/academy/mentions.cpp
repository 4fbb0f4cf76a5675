#include "academy/mentions.h"

#include "academy/recordproblems.h"
#include "model/records.h"
#include "store/reader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace polku {

/// Longer than a name with its blanks: who writes on after an "@" is not looking for anybody.
constexpr qsizetype longestBegun = 40;

std::vector<Addressee> readAddressees(const Reader &reader, TeamId id)
{
    std::vector<Addressee> people;
    QSet<QString> known;
    const auto add = [&](const QString &name, Side side, PersonRole role) {
        const QString shown = name.simplified();
        if (shown.isEmpty() || known.contains(foldedName(shown)))
            return;
        known.insert(foldedName(shown));
        people.push_back({shown, side, role});
    };
    const std::optional<Team> team = reader.find(id);
    if (!team)
        return people;
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    QStringList coaches = team->coach.split(between);
    if (const std::optional<Academy> academy = reader.find(team->academy))
        coaches.append(academy->coaches.split(between));
    for (const QString &coach : std::as_const(coaches))
        add(coach, Side::Coach, PersonRole::Other);
    const Query there = Query().where(&Person::left, false).orderBy(&Person::name);
    for (const Person &person : reader.where(&Person::team, id, there.only(&Person::name, &Person::role)))
        add(person.name, Side::Team, person.role);
    return people;
}

QStringList namesOf(const std::vector<Addressee> &people)
{
    QStringList names;
    for (const Addressee &person : people)
        names.append(person.name);
    return names;
}

static bool isInWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

std::vector<Mention> findMentions(const QString &text, const QStringList &names)
{
    QStringList longestFirst = names;
    longestFirst.removeAll(QString());
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    std::vector<Mention> mentions;
    for (qsizetype at = text.indexOf(QLatin1Char('@')); at >= 0; at = text.indexOf(QLatin1Char('@'), at + 1)) {
        if (isInWord(text, at - 1))
            continue; // an address
        const auto meant = std::find_if(longestFirst.begin(), longestFirst.end(), [&](const QString &name) {
            return QStringView(text).mid(at + 1, name.size()).compare(name, Qt::CaseInsensitive) == 0 &&
                   !isInWord(text, at + 1 + name.size());
        });
        if (meant != longestFirst.end())
            mentions.push_back({at, meant->size() + 1, *meant});
    }
    return mentions;
}

bool speaksTo(const QString &text, const QString &name)
{
    return !findMentions(text, {name.simplified()}).empty();
}

std::optional<BegunMention> begunMention(const QString &text, qsizetype cursor)
{
    const qsizetype at = cursor > 0 ? text.lastIndexOf(QLatin1Char('@'), cursor - 1) : -1;
    if (at < 0 || isInWord(text, at - 1) || cursor - at > longestBegun)
        return std::nullopt;
    const QString typed = text.mid(at + 1, cursor - at - 1);
    if (typed.contains(QLatin1Char('\n')) || typed.startsWith(QLatin1Char(' ')))
        return std::nullopt;
    return BegunMention{at, typed};
}

std::vector<Addressee> matching(const std::vector<Addressee> &people, const QString &typed)
{
    std::vector<Addressee> found;
    for (const Addressee &person : people) {
        bool fits = person.name.startsWith(typed, Qt::CaseInsensitive);
        for (const QString &word : person.name.split(QLatin1Char(' ')))
            fits = fits || word.startsWith(typed, Qt::CaseInsensitive);
        if (fits)
            found.push_back(person);
    }
    return found;
}

} // namespace polku
