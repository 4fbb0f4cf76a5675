#include "catalogue/vocabulary.h"

namespace polku {

const Entry *Vocabulary::find(QStringView code) const
{
    for (const Entry &entry : entries) {
        if (code == entry.code)
            return &entry;
    }
    return nullptr;
}

QString Vocabulary::nameOf(QStringView code, Language language) const
{
    const Entry *entry = find(code);
    return entry ? entry->name.in(language) : code.toString();
}

QString Vocabulary::shortNameOf(QStringView code, Language language) const
{
    const Entry *entry = find(code);
    if (!entry)
        return code.toString();
    const QString &brief = entry->shortName.in(language);
    return brief.isEmpty() ? entry->name.in(language) : brief;
}

} // namespace polku
