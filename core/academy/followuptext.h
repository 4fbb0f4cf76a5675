#pragma once

#include "model/kinds.h"

#include <QDate>
#include <QString>

#include <vector>

namespace polku {

// What is to be done, as jotted down in the notes of a meeting: a line that begins with "->" and names someone, or a
// day, or both.
//
//     -> Maija 12.3. sopii tapaamisen      -> by Friday Maija sends the draft
//     -> 2026-03-12 riskikartta valmis     -> Boka ett möte (Maija, 12.3.)
//
// The name and the day stand first, in either order, or last: the day as it is, both in brackets. What is not
// understood stays in the text.

/// Somebody whom a line may name.
struct FollowUpPerson
{
    PersonId id;
    QString name;
};

/// Who can be named in the notes about a team.
struct FollowUpPeople
{
    std::vector<FollowUpPerson> team;
    QString coach; ///< the team's coach: a name, or nothing
};

/// One line that begins with "->".
struct FollowUpLine
{
    enum class Reading {
        Action,       ///< what is to be done, and by whom or when
        NoNameNorDay, ///< neither was found: it stays a line of the notes
        NothingToDo,  ///< only a name or a day
    } reading = Reading::NoNameNorDay;
    int line = 0;      ///< in the text, from 0
    QString text;      ///< what stands after the arrow
    QString title;     ///< what is to be done
    PersonId owner;    ///< of the team; none: nobody was named, or the coach
    QString ownerName; ///< in full, as in the team or the coach's
    QDate due;         ///< invalid: no day was found
    QString ambiguous; ///< a name that several have, so that nobody was taken; else empty
    QString noDay;     ///< what looks like a day but is none; else empty

    friend bool operator==(const FollowUpLine &, const FollowUpLine &) = default;
};

/// The lines of the text that begin with "->" (or "→"), in their order. `noted` is the day of the notes, which days
/// without a year are near to. Names are told by the whole name, the first or the last one, in upper or lower case; one
/// that several share names nobody.
std::vector<FollowUpLine> readFollowUpLines(const QString &text, const FollowUpPeople &people, QDate noted);

} // namespace polku
