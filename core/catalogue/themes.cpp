#include "catalogue/themes.h"

#include "catalogue/content.h"

namespace polku {

ThemeEntry readTheme(const Content &item)
{
    item.knowsOnly({"code", "name", "short", "description", "eforms"});
    const bool own = item.source() == Content::Source::Person;
    return {own ? item.optionalText("code") : item.text("code"), item.localised("name"), item.explanation("short"),
            item.explanation("description"), own ? item.optionalText("eforms") : item.text("eforms")};
}

Themes readThemes(const Content &file)
{
    Themes content;
    content.socialObjectives = file.vocabulary("social_objectives");
    content.sdgs = file.vocabulary("sdgs");
    content.themes = file.list("themes", [&](const Content &item) {
        ThemeEntry theme = readTheme(item);
        if (!content.socialObjectives.find(theme.eforms))
            item.mistake("eforms", QStringLiteral("unknown code \"%1\"").arg(theme.eforms));
        return theme;
    });
    content.vocabulary.name = QStringLiteral("themes");
    for (const ThemeEntry &theme : content.themes)
        content.vocabulary.entries.push_back({theme.code, theme.name, theme.description, theme.shortName});
    return content;
}

const ClauseKind *Clauses::kind(QStringView code) const
{
    for (const ClauseKind &candidate : kinds) {
        if (code == candidate.code)
            return &candidate;
    }
    return nullptr;
}

Clauses readClauses(const Content &file)
{
    Clauses content;
    content.kinds = file.list("kinds", [](const Content &item) {
        return ClauseKind{item.text("code"),      item.localised("name"),  item.localised("description"),
                          item.localised("when"), item.textList("fields"), item.localised("model_text")};
    });
    content.vocabulary.name = QStringLiteral("clause_kinds");
    for (const ClauseKind &kind : content.kinds)
        content.vocabulary.entries.push_back({kind.code, kind.name, kind.description, {}});
    content.placements = file.vocabulary("placements");
    content.targetGroups = file.vocabulary("target_groups");
    content.paths = file.vocabulary("paths");
    content.frequencies = file.vocabulary("frequencies");
    return content;
}

} // namespace polku
