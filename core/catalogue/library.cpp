#include "catalogue/library.h"

#include "catalogue/content.h"

namespace polku {

MaterialEntry readMaterial(const Content &item)
{
    item.knowsOnly({"code", "kind", "title", "description", "themes", "phase", "link", "language"});
    const bool own = item.source() == Content::Source::Person;
    MaterialEntry material;
    material.code = own ? item.optionalText("code") : item.text("code");
    material.kind = item.choice<MaterialKind>("kind");
    material.title = item.localised("title");
    material.description = item.explanation("description");
    material.themes = own && !item.has("themes") ? QStringList() : item.textList("themes");
    material.phase = item.text("phase");
    material.link = item.optionalText("link");
    material.language = item.optionalText("language");
    if (!own && !material.link.isEmpty() && !material.link.startsWith(QLatin1String("https://")))
        item.mistake("link", QStringLiteral("does not begin with https://"));
    return material;
}

std::vector<MaterialEntry> readMaterials(const Content &file)
{
    return file.list("materials", readMaterial);
}

Terms readTerms(const Content &file)
{
    return {file.vocabulary("languages"), file.vocabulary("organisation_kinds"), file.vocabulary("licences")};
}

} // namespace polku
