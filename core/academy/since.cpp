#include "academy/since.h"

#include "base/format.h"
#include "base/markdown.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/activity.h"
#include "store/history.h"

#include <algorithm>
#include <map>
#include <set>

namespace polku {

namespace {

/// What became of one record over all the steps.
struct Fold
{
    bool existed = false;
    bool exists = true;
    std::map<size_t, std::pair<Value, Value>> fields; ///< by their order: before the first step, after the last
    QDateTime at;
    QStringList authors;
};
using Folds = std::map<RecordRef, Fold>;

bool isShared(const RecordType &type)
{
    return type.scope != Scope::CoachPrivate;
}

bool isShown(const Field &field)
{
    const bool personal = field.privacy == Privacy::Personal && !field.title;
    return !field.hidden && field.privacy != Privacy::CoachPrivate && !personal;
}

/// `begins`: when a practice academy was made, if that was after `from`.
Folds foldSteps(const Reader &reader, TeamId team, const QDateTime &from, QDateTime &begins)
{
    Folds folds;
    for (const TeamStep &step : teamSteps(reader, team, from)) {
        if (step.op == Op::MakeExample) {
            begins = step.at;
            continue;
        }
        const std::set<RecordRef> ours(step.records.begin(), step.records.end());
        for (const CellChange &cell : stepDetail(reader, step.number)) {
            const RecordType &type = recordType(cell.record.kind);
            if (!ours.contains(cell.record) || !isShared(type))
                continue;
            const auto [found, isNew] = folds.try_emplace(cell.record);
            Fold &fold = found->second;
            if (isNew)
                fold.existed = cell.fate != Changes::Fate::Added;
            fold.exists = cell.fate != Changes::Fate::Removed;
            fold.at = step.at;
            if (!step.author.isEmpty() && !fold.authors.contains(step.author))
                fold.authors.append(step.author);
            if (cell.field) {
                const auto index = size_t(cell.field - type.fields.data());
                fold.fields.try_emplace(index, cell.before, Value()).first->second.second = cell.after;
            }
        }
    }
    return folds;
}

bool isSame(const Value &a, const Value &b)
{
    return a == b || (isEmpty(a) && isEmpty(b));
}

class Teller
{
public:
    Teller(const Reader &reader, const Catalogue &catalogue, const Words &words)
        : m_reader(reader), m_catalogue(catalogue), m_words(words), m_titleOf(titlesFrom(reader))
    {
    }

    std::optional<SinceRecord> tell(RecordRef record, const Fold &fold) const
    {
        if (!fold.existed && !fold.exists)
            return std::nullopt;
        const RecordType &type = recordType(record.kind);
        SinceRecord told;
        told.record = record;
        told.at = fold.at;
        told.authors = fold.authors;
        told.fate = !fold.existed  ? Changes::Fate::Added
                    : !fold.exists ? Changes::Fate::Removed
                                   : Changes::Fate::Edited;
        told.title = titleOf(record, fold).simplified();
        if (told.fate == Changes::Fate::Removed)
            return told;
        for (const auto &[index, values] : fold.fields) {
            const Field &field = type.fields[index];
            // An added record's title stands over it already.
            if (!isShown(field) || isSame(values.first, values.second) ||
                (told.fate == Changes::Fate::Added && field.title && field.type == FieldType::Line))
                continue;
            told.fields.push_back({fieldLabel(field, m_words), text(field, values.first), text(field, values.second),
                                   field.type == FieldType::Text,
                                   changeSentence(field, values.first, values.second, m_words)});
        }
        if (told.fate == Changes::Fate::Edited && told.fields.empty())
            return std::nullopt;
        return told;
    }

private:
    QString text(const Field &field, const Value &value) const
    {
        const QString words = isEmpty(value) ? QString() : wording(field, value, m_catalogue, m_words, m_titleOf);
        return field.type == FieldType::Text ? withReadableTables(words) : words;
    }

    /// A table is read as its cells, not as the signs that make it one.
    static QString withReadableTables(const QString &text)
    {
        if (!text.contains(QLatin1Char('|')))
            return text;
        const markdown::Blocks blocks = markdown::read(text);
        const bool any = std::any_of(blocks.begin(), blocks.end(), [](const markdown::Block &block) {
            return block.kind == markdown::Block::Kind::Table;
        });
        return any ? markdown::plainText(blocks).replace(QLatin1Char('\t'), QStringLiteral(" · ")) : text;
    }

    QString titleOf(RecordRef record, const Fold &fold) const
    {
        if (fold.exists)
            return shortened(m_reader.titleOf(record));
        const RecordType &type = recordType(record.kind);
        const Field *title = type.titleField();
        if (!title)
            return {};
        const auto found = fold.fields.find(size_t(title - type.fields.data()));
        return found == fold.fields.end() ? QString() : shortened(text(*title, found->second.first));
    }

    /// Comments and the like are called by their whole text.
    static QString shortened(const QString &title)
    {
        const QString line = title.simplified();
        return line.size() > 90 ? line.left(89).trimmed() + QChar(0x2026) : line;
    }

    const Reader &m_reader;
    const Catalogue &m_catalogue;
    const Words &m_words;
    TitleOf m_titleOf;
};

} // namespace

SinceWhen sinceLastSession(const Reader &reader, TeamId team, QDate today)
{
    const Query query = Query()
                            .where(&Session::academy, reader.get(team).academy)
                            .where(&Session::state, SessionState::Held)
                            .where(&Session::date, today, Query::Is::AtMost)
                            .only(&Session::team, &Session::title, &Session::kind, &Session::date, &Session::finishes);
    std::optional<Session> last;
    const auto weight = [&](const Session &session) {
        return std::tuple(session.team == team && session.kind == SessionKind::Coaching, session.date,
                          session.finishes);
    };
    for (const Session &session : reader.all<Session>(query)) {
        if ((session.team && session.team != team) || (last && weight(session) < weight(*last)))
            continue;
        last = session;
    }
    if (!last)
        return {};
    SinceWhen when{SinceWhen::What::Session, last->id, last->title, last->date, {}};
    when.moment = last->finishes.isValid() ? QDateTime(last->date, last->finishes)
                                           : last->date.addDays(1).startOfDay().addMSecs(-1);
    return when;
}

SinceWhen sinceDay(QDate day)
{
    return {SinceWhen::What::Day, {}, {}, day, day.startOfDay().addMSecs(-1)};
}

Since readSince(const Reader &reader, TeamId team, const SinceWhen &when, const Catalogue &catalogue,
                const Words &words)
{
    const Team about = reader.get(team);
    Since since{team, about.name, about.academy, when, {}, {}};
    const Teller teller(reader, catalogue, words);
    for (const auto &[record, fold] : foldSteps(reader, team, when.moment, since.historyBegins)) {
        if (auto told = teller.tell(record, fold))
            since.records.push_back(std::move(*told));
    }
    std::stable_sort(since.records.begin(), since.records.end(), [](const SinceRecord &a, const SinceRecord &b) {
        return std::tie(a.record.kind, a.title) < std::tie(b.record.kind, b.title);
    });
    return since;
}

QString sinceText(const SinceWhen &when, const Words &words)
{
    const QString day = formatDate(words.language(), when.day);
    switch (when.what) {
    case SinceWhen::What::Session:
        return words("Since", QT_TRANSLATE_NOOP("Since", "Since the session “%1” on %2")).arg(when.sessionTitle, day);
    case SinceWhen::What::Day:
        return words("Since", QT_TRANSLATE_NOOP("Since", "Since %1")).arg(day);
    case SinceWhen::What::Start:
        return words("Since", QT_TRANSLATE_NOOP("Since", "Since the start: no session has been held yet"));
    }
    Q_UNREACHABLE();
}

QString historyBeginsText(const Since &since, const Words &words)
{
    if (!since.historyBegins.isValid())
        return {};
    return words("Since", QT_TRANSLATE_NOOP("Since", "The history of this practice academy begins on %1, when it was "
                                                     "made. What it holds from before then is not told as changes."))
        .arg(formatDate(words.language(), since.historyBegins.toLocalTime().date()));
}

std::vector<DifferencePart> changedWords(const QString &before, const QString &after)
{
    constexpr qsizetype beside = 60; ///< characters kept on each side of a change
    std::vector<DifferencePart> parts = wordDifferences(before, after);
    for (size_t i = 0; i < parts.size(); ++i) {
        QString &text = parts[i].text;
        if (parts[i].kind != DifferencePart::Kind::Same || text.size() <= 2 * beside + 20)
            continue;
        const bool first = i == 0;
        const bool last = i + 1 == parts.size();
        // Cut between words.
        const qsizetype head = text.lastIndexOf(QLatin1Char(' '), beside);
        const qsizetype tail = text.indexOf(QLatin1Char(' '), text.size() - beside);
        const QString start = first || head < 0 ? QString() : text.left(head);
        const QString end = last || tail < 0 ? QString() : text.mid(tail + 1);
        QStringList kept{start, QStringLiteral("…"), end};
        kept.removeAll(QString());
        text = kept.join(QLatin1Char(' '));
    }
    return parts;
}

} // namespace polku
