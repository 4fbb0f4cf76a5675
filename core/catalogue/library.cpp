#include "catalogue/library.h"

#include "catalogue/content.h"

namespace polku {

std::vector<MaterialEntry> readMaterials(const Content &file)
{
    return file.list("materials", [](const Content &item) {
        MaterialEntry material;
        material.code = item.text("code");
        material.kind = item.choice<MaterialKind>("kind");
        material.title = item.localised("title");
        material.description = item.localised("description");
        material.themes = item.textList("themes");
        material.phase = item.text("phase");
        material.link = item.optionalText("link");
        if (!material.link.isEmpty() && !material.link.startsWith(QLatin1String("https://")))
            item.mistake("link", QStringLiteral("does not begin with https://"));
        return material;
    });
}

Terms readTerms(const Content &file)
{
    return {file.vocabulary("languages"), file.vocabulary("organisation_kinds"), file.vocabulary("licences")};
}

} // namespace polku
