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

bool isSame(const Value &a, const Value &b)
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
        part.title = shown.title().simplified();
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            const Value from = before ? before->values[i] : Value();
            const Value to = after ? after->values[i] : Value();
            if (!isCompared(field, shown.kind) || isSame(from, to))
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

private:
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
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const PlanPartDifference &part) { return part.record == record; });
    return found == parts.end() ? nullptr : &*found;
}

PlanComparison comparePlans(const PlanContent &before, const PlanContent &after, const Catalogue &catalogue,
                            const Words &words, const std::function<QString(RecordRef)> &titleOf)
{
    const TitleOf titles = titleOf;
    const Comparer comparer(catalogue, words, titles);
    PlanComparison comparison;
    for (const RecordKind kind : planKinds()) {
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
            part.moved = moved;
            if (moved && part.fate == Fate::Same)
                part.fate = Fate::Changed;
            comparison.parts.push_back(std::move(part));
        }
    }
    return comparison;
}

} // namespace polku
