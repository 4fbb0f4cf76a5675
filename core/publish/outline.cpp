#include "publish/outline.h"

#include "publish/text.h"

#include <algorithm>

namespace polku::publish {

Outline outlineOf(const report::Document &document)
{
    Outline outline;
    for (const report::Block &block : document.blocks) {
        const auto *heading = std::get_if<report::Heading>(&block);
        if (heading == nullptr)
            continue;
        const QString text = cleanText(heading->text).simplified();
        if (text.isEmpty()) {
            outline.entryOfHeading.push_back(-1);
            continue;
        }
        const int index = static_cast<int>(outline.entries.size());
        outline.entryOfHeading.push_back(index);
        const QString bookmark = QStringLiteral("_Toc%1").arg(index + 1, 9, 10, QLatin1Char('0'));
        outline.entries.push_back({text, std::clamp(heading->level, 1, 6), 0, bookmark});
        if (!heading->anchor.isEmpty() && !outline.bookmarks.contains(heading->anchor))
            outline.bookmarks.insert(heading->anchor, bookmark);
    }
    return outline;
}

std::vector<Outline::Entry> Outline::upTo(int depth) const
{
    std::vector<Entry> named;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(named),
                 [depth](const Entry &entry) { return entry.level <= depth; });
    return named;
}

std::vector<PageLabelPart> pageLabelParts(const QString &label)
{
    using Number = PageLabelPart::Number;
    const QString pattern = cleanText(label).simplified();
    std::vector<PageLabelPart> parts(1);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = QStringView(pattern).mid(i);
        const bool page = rest.startsWith(QLatin1String("%1"));
        if (page || rest.startsWith(QLatin1String("%2"))) {
            parts.back().then = page ? Number::Page : Number::Pages;
            parts.emplace_back();
            ++i;
        } else {
            parts.back().text += pattern[i];
        }
    }
    return parts;
}

QString languageTag(Language language)
{
    switch (language) {
    case Language::Finnish:
        return QStringLiteral("fi-FI");
    case Language::Swedish:
        return QStringLiteral("sv-FI");
    case Language::English:
        break;
    }
    return QStringLiteral("en-GB");
}

} // namespace polku::publish
