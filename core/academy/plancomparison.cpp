#include "academy/plancomparison.h"

#include "academy/review.h"
#include "base/alignment.h"
#include "catalogue/wording.h"
#include "model/records.h"

#include <QSet>

#include <algorithm>

namespace polku {

namespace {

using Fate = PlanPartDifference::Fate;

bool isCompared(const Field &field, RecordKind kind)
{
    // That a section is left out is seen in its words, and an own section's code is none of the team's business.
    return !field.hidden && field.privacy != Privacy::CoachPrivate &&
           !(isReviewed(kind) && QLatin1String(field.column) == QLatin1String("state"));
}

bool isSameValue(const Value &a, const Value &b)
{
    return a == b || (isEmpty(a) && isEmpty(b));
}

bool isLeftOut(const Row *row)
{
    return row && row->kind == RecordKind::PlanSection && fromRow<PlanSection>(*row).hiddenSection;
}

class Comparer
{
public:
    Comparer(const Catalogue &catalogue, const Words &words, const TitleOf &titleOf)
        : m_catalogue(catalogue), m_words(words), m_titleOf(titleOf)
    {
    }

    PlanPartDifference compare(const Row *before, const Row *after) const
    {
        const Row &shown = after ? *after : *before;
        const RecordType &type = recordType(shown.kind);
        PlanPartDifference part;
        part.record = shown.ref();
        part.title = titleOfRow(shown);
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            const Value from = before ? before->values[i] : Value();
            const Value to = after ? after->values[i] : Value();
            if (!isCompared(field, shown.kind) || isSameValue(from, to))
                continue;
            PlanFieldDifference difference{&field, fieldLabel(field, m_words), wordsFor(field, from),
                                           wordsFor(field, to)};
            // What stands at its default says nothing of a record that is new or gone.
            const bool alone = !before || !after;
            const bool told = !alone || (!field.title && isTold(field, alone && !before ? to : from));
            if (told && difference.before != difference.after)
                part.fields.push_back(std::move(difference));
        }
        part.fate = !before ? Fate::Added : !after ? Fate::Removed : part.fields.empty() ? Fate::Same : Fate::Changed;
        return part;
    }

    /// The columns of the responsibility matrix in the row of one task: which part each role has in it.
    void addShares(PlanPartDifference &part, const std::vector<const Row *> &before,
                   const std::vector<const Row *> &after) const
    {
        const Field &field = fieldOf(&ResponsibilityShare::part);
        const auto partOf = [&](const std::vector<const Row *> &shares, qint64 role) {
            QString said; // of several the newest counts
            for (const Row *share : shares) {
                const bool mine =
                    share->reference(u"responsibility") == part.record.id && share->reference(u"role") == role;
                said = mine ? wordsFor(field, share->value(u"part")) : said;
            }
            return said;
        };
        std::vector<qint64> roles;
        for (const auto *shares : {&before, &after}) {
            for (const Row *share : *shares) {
                const qint64 role = share->reference(u"role");
                if (share->reference(u"responsibility") == part.record.id &&
                    std::find(roles.begin(), roles.end(), role) == roles.end())
                    roles.push_back(role);
            }
        }
        for (const qint64 role : roles) {
            const QString from = part.fate == Fate::Added ? QString() : partOf(before, role);
            const QString to = part.fate == Fate::Removed ? QString() : partOf(after, role);
            if (from != to)
                part.fields.push_back({&field, m_titleOf({RecordKind::PlanRole, role}).simplified(), from, to});
        }
        if (part.fate == Fate::Same && !part.fields.empty())
            part.fate = Fate::Changed;
    }

private:
    QString titleOfRow(const Row &row) const
    {
        const QString title = row.title().simplified();
        // A role without a name is called by who has it.
        return title.isEmpty() && row.kind == RecordKind::PlanRole
                   ? m_titleOf({RecordKind::Person, row.reference(u"person")}).simplified()
                   : title;
    }
    static bool isTold(const Field &field, const Value &value)
    {
        return field.type != FieldType::Flag || value != Value(qint64(0));
    }
    QString wordsFor(const Field &field, const Value &value) const
    {
        return isEmpty(value) ? QString() : wording(field, value, m_catalogue, m_words, m_titleOf);
    }

    const Catalogue &m_catalogue;
    const Words &m_words;
    const TitleOf &m_titleOf;
};

} // namespace

int PlanComparison::differing() const
{
    return int(std::count_if(parts.begin(), parts.end(),
                             [](const PlanPartDifference &part) { return part.fate != Fate::Same; }));
}

int PlanComparison::differing(RecordKind kind) const
{
    return int(std::count_if(parts.begin(), parts.end(), [kind](const PlanPartDifference &part) {
        return part.record.kind == kind && part.fate != Fate::Same;
    }));
}

const PlanPartDifference *PlanComparison::part(RecordRef record) const
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const PlanPartDifference &part) { return part.record == record; });
    return found == parts.end() ? nullptr : &*found;
}

PlanComparison comparePlans(const PlanContent &before, const PlanContent &after, const Catalogue &catalogue,
                            const Words &words, const std::function<QString(RecordRef)> &titleOf)
{
    // As it was called then, also when it is gone by now.
    const TitleOf titles = [&](RecordRef ref) {
        const Row *known = after.row(ref) ? after.row(ref) : before.row(ref);
        if (known && known->kind == RecordKind::PlanRole && known->title().isEmpty())
            return titleOf({RecordKind::Person, known->reference(u"person")});
        return known && !known->title().isEmpty() ? known->title() : titleOf(ref);
    };
    const Comparer comparer(catalogue, words, titles);
    PlanComparison comparison;
    for (const RecordKind kind : planKinds()) {
        if (kind == RecordKind::ResponsibilityShare)
            continue; // told with their tasks
        const std::vector<const Row *> from = before.of(kind);
        const std::vector<const Row *> to = after.of(kind);
        QSet<qint64> known;
        for (const Row *row : from)
            known.insert(row->id);
        QSet<qint64> kept;
        for (const Row *row : to)
            kept.insert(row->id);
        // A record that is in both but does not face itself has moved.
        const auto pairs = aligned(
            from.size(), to.size(), [&](size_t a, size_t b) { return from[a]->id == to[b]->id; },
            [](size_t, size_t) { return 0.0; });
        for (const AlignedPair &pair : pairs) {
            const Row *was = pair.before == AlignedPair::none ? nullptr : from[pair.before];
            const Row *is = pair.after == AlignedPair::none ? nullptr : to[pair.after];
            const bool moved = !was != !is && (was ? kept.contains(was->id) : known.contains(is->id));
            if (moved && was)
                continue; // told where it is now
            if (moved)
                was = before.row(is->ref());
            if ((!was || isLeftOut(was)) && (!is || isLeftOut(is)))
                continue;
            PlanPartDifference part = comparer.compare(was, is);
            if (kind == RecordKind::Responsibility)
                comparer.addShares(part, before.of(RecordKind::ResponsibilityShare),
                                   after.of(RecordKind::ResponsibilityShare));
            part.moved = moved;
            if (moved && part.fate == Fate::Same)
                part.fate = Fate::Changed;
            comparison.parts.push_back(std::move(part));
        }
    }
    return comparison;
}

} // namespace polku
