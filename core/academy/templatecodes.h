#pragma once

#include "catalogue/programme.h"

namespace polku {

// Codes for what an academy has that its template never named. For the sources that make templates.

inline QString titleForCode(const PhaseTemplate &item)
{
    return item.name.en;
}
inline QString titleForCode(const SessionTemplate &item)
{
    return item.title.en;
}
inline QString titleForCode(const DeliverableTemplate &item)
{
    return item.title.en;
}
inline QString titleForCode(const CriterionTemplate &item)
{
    return item.name.en;
}
inline QString titleForCode(const ThemeEntry &item)
{
    return item.name.en;
}
inline QString titleForCode(const MaterialEntry &item)
{
    return item.title.en;
}

/// Gives every item of a template a code of its own: the one it has, else one made of its title.
template <class Items>
void fillCodes(Items *items)
{
    QStringList taken;
    for (auto &item : *items) {
        const QString wanted = item.code.isEmpty() ? codeFromTitle(titleForCode(item)) : item.code;
        item.code = wanted;
        for (int number = 2; taken.contains(item.code); ++number)
            item.code = QStringLiteral("%1_%2").arg(wanted, QString::number(number));
        taken.append(item.code);
    }
}

} // namespace polku
