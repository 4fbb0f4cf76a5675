#pragma once

#include "store/workspace.h"

#include <random>

namespace polku::test {

/// Random edits over every record kind, the same for the same seed: values made from the field descriptions, references
/// to records that exist, deletions with everything that hangs on them, typing, several of these in one edit.
class RandomEdits
{
public:
    /// `workspace` and `clock` must outlive this; the clock moves on with every edit.
    RandomEdits(Workspace &workspace, FixedClock &clock, quint32 seed);

    /// One random edit. Fails only when the store does.
    Result<Changes> edit();
    /// Writes here and there and then gives up; must leave no trace.
    Result<Changes> failingEdit();

    /// From 0 to `bound` - 1.
    int number(int bound);
    bool chance(int percent) { return number(100) < percent; }

private:
    Value valueFor(const Reader &reader, const Field &field);
    Value anyReference(const Reader &reader, const Field &field);
    QString anyText(int words);
    void chooseSubject(const Reader &reader, Row &row);
    std::optional<RecordRef> anyRecord(const Reader &reader);
    RecordRef insert(Edit &edit);
    void change(Edit &edit);
    void remove(Edit &edit);
    Result<Changes> type();

    Workspace &m_workspace;
    FixedClock &m_clock;
    std::mt19937 m_random;
};

} // namespace polku::test
