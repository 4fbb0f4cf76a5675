#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace polku {

class Reader;

// Speaking to somebody in a comment: "@" and their name. It stays plain text; who is meant is found when it is read.

/// Somebody who can be spoken to.
struct Addressee
{
    QString name;
    Side side = Side::Team;
    PersonRole role = PersonRole::Other; ///< of somebody in the team

    friend bool operator==(const Addressee &, const Addressee &) = default;
};

/// The coaches of the team and of its academy, then the people of the team by name; not who has left, and nobody twice.
std::vector<Addressee> readAddressees(const Reader &reader, TeamId id);
QStringList namesOf(const std::vector<Addressee> &people);

/// A name after "@" in a text.
struct Mention
{
    qsizetype start = 0; ///< of the "@"
    qsizetype length = 0;
    QString name; ///< as it is in the list

    friend bool operator==(const Mention &, const Mention &) = default;
};
/// Where the text speaks to one of `names`, in order: "@" at the start of a word, then the whole name, upper or lower
/// case. Of "Outi" and "Outi Korpi" the longer one is meant.
std::vector<Mention> findMentions(const QString &text, const QStringList &names);
/// Whether the text speaks to `name`; never for an empty name.
bool speaksTo(const QString &text, const QString &name);

/// The beginning of a name that is being typed.
struct BegunMention
{
    qsizetype start = 0; ///< of the "@"
    QString typed;       ///< after it, up to the cursor
};
/// Nothing when the cursor does not stand in one.
std::optional<BegunMention> begunMention(const QString &text, qsizetype cursor);
/// Who may be meant: one of the words of the name begins so. All for an empty text.
std::vector<Addressee> matching(const std::vector<Addressee> &people, const QString &typed);

} // namespace polku
