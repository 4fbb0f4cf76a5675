#pragma once

#include "model/choices.h"
#include "store/history.h"

#include <QSet>

#include <optional>

namespace polku {

/// The way of a record through the review, step by step back in time. For the sources of the review only.
class ReviewPast
{
public:
    ReviewPast(const Reader &reader, RecordRef record);

    struct Moment
    {
        const HistoryStep *step = nullptr;
        std::optional<ReviewState> state; ///< that it came into, unless the step was taken back later
        bool beginning = false;           ///< the record was made, or is not followed further
        bool amongMany = false; ///< a beginning with many others, from a file or the practice academy: its day tells
                                ///< nothing of when the record came into its state
    };
    /// The next older step; nothing at the beginning.
    std::optional<Moment> next();

private:
    void look(Moment &moment, bool counts) const;

    const Reader &m_reader;
    RecordRef m_record;
    std::vector<HistoryStep> m_steps;
    size_t m_at = 0;
    QSet<qint64> m_undone;
};

/// Whether the field was written since the record came into the state in which it is, as far as the history tells.
bool isWrittenSinceItsState(const Reader &reader, RecordRef record, const Field &text);

} // namespace polku
