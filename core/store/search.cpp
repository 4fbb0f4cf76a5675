#include "store/search.h"

#include "store/connection.h"
#include "store/searchwords.h"

#include <QSet>

#include <tuple>

namespace polku {

namespace {

/// So many matches are ranked; with more of them the words say little, and the typist would have to wait.
constexpr size_t rankedAtMost = 300;
/// So many records, or titles, which are short, are read to find those that hold the words whole.
constexpr size_t readAtMost = 500;
constexpr size_t titlesAtMost = 1000;
/// After so many a first guess is made whether reading on will fill the list.
constexpr size_t firstGuess = 100;

/// With a team, only its own records and those of no team.
constexpr const char *newestFirst =
    "SELECT rowid FROM search WHERE search MATCH ?1 AND (?3 = 0 OR ifnull(team, ?3) = ?3) ORDER BY rowid DESC LIMIT ?2";

/// A record of the index whose texts were read.
struct Candidate
{
    SearchHit hit;
    QString body;
    bool titleHasAll = false;
    double weight = 0; ///< how much the words matter in the texts, up to the number of words; 0: not all are there
};

/// In how many of the records read each word stands.
using Times = std::vector<size_t>;

/// One search in one state of the file. FTS5 finds words quickly by the beginnings it has an index of, two and three
/// letters; longer ones make it join the lists of all words that begin with them, tens of milliseconds where these are
/// common. So it is first asked for three letters, and the rest is compared in the texts, the newest first: common
/// words fill the list at once. Only the words that turn out to be rare there, which are quick to join, it gets whole.
class Search
{
public:
    Search(const Reader &reader, const QString &text, int limit, TeamId team)
        : m_connection(reader.connection()),
          m_team(team),
          m_words(text),
          m_whole(size_t(m_words.size())),
          m_limit(size_t(std::max(limit, 0)))
    {
    }

    std::vector<SearchHit> run()
    {
        if (m_words.isEmpty() || m_limit == 0)
            return {};
        std::vector<Candidate> found = bestOrNewest();
        std::vector<SearchHit> hits;
        for (Candidate &candidate : found) {
            if (hits.size() == m_limit)
                break;
            const QString context = m_words.contextOf(candidate.body);
            candidate.hit.context = context.isEmpty() ? m_words.contextOf(candidate.hit.title) : context;
            hits.push_back(std::move(candidate.hit));
        }
        return hits;
    }

private:
    /// All matches, ranked, which may be more than the limit; or with too many for that the newest, titles first.
    std::vector<Candidate> bestOrNewest()
    {
        const size_t most = std::max(m_limit, readAtMost);
        while (true) {
            const std::vector<qint64> ids = newest(m_words.expression(m_whole), most);
            if (ids.size() <= rankedAtMost)
                return ranked(ids);
            std::vector<Candidate> found;
            Times times(m_whole.size());
            size_t read = 0;
            for (const qint64 id : ids) {
                if (found.size() == m_limit || isHopeless(found.size(), read, most))
                    break;
                ++read;
                std::optional<Candidate> candidate = candidateOf(id);
                if (candidate && (isExact() || holdsAll(candidate->hit.title, candidate->body, times)))
                    found.push_back(std::move(*candidate));
            }
            if (found.size() == m_limit || isExact())
                return withTitlesFirst(std::move(found));
            takeRareWhole(times, read);
        }
    }

    std::vector<Candidate> ranked(const std::vector<qint64> &ids)
    {
        std::vector<Candidate> found;
        for (const qint64 id : ids) {
            std::optional<Candidate> candidate = candidateOf(id);
            if (!candidate)
                continue;
            weigh(*candidate);
            if (isExact() || candidate->weight > 0)
                found.push_back(std::move(*candidate));
        }
        std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
            return std::tuple(a.titleHasAll, a.weight, a.hit.record.id) >
                   std::tuple(b.titleHasAll, b.weight, b.hit.record.id);
        });
        return found;
    }

    /// The newest records that have all words in their title, which may be older than those found, go before them.
    std::vector<Candidate> withTitlesFirst(std::vector<Candidate> found)
    {
        std::vector<Candidate> all;
        QSet<qint64> ids;
        for (const qint64 id : newestTitles()) {
            if (std::optional<Candidate> candidate = candidateOf(id)) {
                ids.insert(id);
                all.push_back(std::move(*candidate));
            }
        }
        for (Candidate &candidate : found) {
            if (!ids.contains(candidate.hit.record.id))
                all.push_back(std::move(candidate));
        }
        return all;
    }

    /// Stops stepping as soon as the list is full: passing by all the records without the words in their title is slow.
    std::vector<qint64> newestTitles()
    {
        const size_t most = std::max(m_limit, titlesAtMost);
        while (true) {
            Statement statement = m_connection.prepare(newestFirst);
            statement.bind(1, QStringLiteral("title : (%1)").arg(m_words.expression(m_whole)))
                .bind(2, qint64(-1))
                .bind(3, m_team.value);
            std::vector<qint64> found;
            Times times(m_whole.size());
            size_t read = 0;
            while (found.size() < m_limit && !isHopeless(found.size(), read, most)) {
                if (!statement.next())
                    return found;
                ++read;
                const qint64 id = statement.whole(0);
                if (isExact() || holdsAll(titleOf(id), {}, times))
                    found.push_back(id);
            }
            if (found.size() == m_limit)
                return found;
            takeRareWhole(times, read);
        }
    }

    bool isExact() const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (!isExact(i))
                return false;
        }
        return true;
    }

    /// Whether reading on, up to `most`, will not fill the list: when at this pace a quarter of it would stay empty.
    bool isHopeless(size_t found, size_t read, size_t most) const
    {
        return !isExact() && (read >= most || (read >= firstGuess && found * most < m_limit * read * 3 / 4));
    }

    /// The words that stand in few of the records read, at least the rarest one, are from now on looked for whole.
    void takeRareWhole(const Times &times, size_t read)
    {
        size_t few = read;
        for (qsizetype i = 0; i < m_words.size(); ++i)
            few = isExact(i) ? few : std::min(few, times[size_t(i)]);
        few = std::max(few, read / 10);
        for (size_t i = 0; i < m_whole.size(); ++i)
            m_whole[i] = m_whole[i] || times[i] <= few;
    }

    std::vector<qint64> newest(const QString &expression, size_t count)
    {
        Statement statement = m_connection.prepare(newestFirst);
        statement.bind(1, expression).bind(2, qint64(count)).bind(3, m_team.value);
        std::vector<qint64> ids;
        while (statement.next())
            ids.push_back(statement.whole(0));
        return ids;
    }

    /// Nothing: a kind of record that this version does not know.
    std::optional<Candidate> candidateOf(qint64 id)
    {
        Statement statement = m_connection.prepare("SELECT kind, team, title, body FROM search WHERE rowid = ?");
        statement.bind(1, id);
        const RecordType *type = statement.next() ? recordType(statement.text(0)) : nullptr;
        if (!type)
            return {};
        return Candidate{{{type->kind, id}, {statement.whole(1)}, statement.text(2), {}}, statement.text(3)};
    }

    QString titleOf(qint64 id)
    {
        Statement statement = m_connection.prepare("SELECT title FROM search WHERE rowid = ?");
        statement.bind(1, id);
        return statement.next() ? statement.text(0) : QString();
    }

    /// Whether FTS5 gets the word in a form that finds nothing else.
    bool isExact(qsizetype index) const { return m_whole[size_t(index)] || !m_words.isLong(index); }

    /// Whether the words that FTS5 did not look for exactly are there.
    bool holdsAll(const QString &title, const QString &body, Times &times) const
    {
        bool all = true;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (isExact(i))
                continue;
            const bool holds = m_words.isIn(title, i) || m_words.isIn(body, i);
            times[size_t(i)] += holds ? 1 : 0;
            all = all && holds;
        }
        return all;
    }

    /// As bm25 weighs, but without asking how rare each word is in the whole file, for which FTS5 would have to join
    /// its lists again: a word counts less each further time, and less in a longer text.
    void weigh(Candidate &candidate) const
    {
        constexpr double saturation = 1.2;
        constexpr double usualLength = 1000; // characters
        const double length = double(candidate.hit.title.size() + candidate.body.size()) / usualLength;
        bool hasAll = true;
        candidate.titleHasAll = true;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const int inTitle = m_words.countIn(candidate.hit.title, i);
            const int count = inTitle + m_words.countIn(candidate.body, i);
            candidate.titleHasAll = candidate.titleHasAll && inTitle > 0;
            hasAll = hasAll && count > 0;
            candidate.weight += count / (count + saturation * (0.25 + 0.75 * length));
        }
        if (!hasAll)
            candidate.weight = 0;
    }

    Connection &m_connection;
    const TeamId m_team;
    const SearchWords m_words;
    std::vector<bool> m_whole; ///< the words that FTS5 gets whole
    const size_t m_limit;
};

} // namespace

std::vector<SearchHit> search(const Reader &reader, const QString &text, int limit, TeamId team)
{
    return Search(reader, text, limit, team).run();
}

} // namespace polku
