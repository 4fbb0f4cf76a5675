#include "publish/odtbody.h"
#include "publish/text.h"

#include <algorithm>

// The parts of a text that are more than paragraphs and tables: contents, a title page.

namespace polku::publish {

/// How the word processor makes the contents anew: each entry a link with its page number at the right.
void OdtBody::contentsSource(const report::Contents &contents)
{
    open("text:table-of-content-source", {{"text:outline-level", QString::number(std::clamp(contents.depth, 1, 6))},
                                          {"text:use-outline-level", QStringLiteral("true")}});
    open("text:index-title-template", {{"text:style-name", QStringLiteral("Contents_20_Heading")}});
    m_xml.writeCharacters(cleanText(contents.title).simplified());
    close();
    for (int level = 1; level <= 3; ++level) {
        open("text:table-of-content-entry-template",
             {{"text:outline-level", QString::number(level)},
              {"text:style-name", QStringLiteral("Contents_20_%1").arg(level)}});
        open("text:index-entry-link-start");
        close();
        open("text:index-entry-text");
        close();
        open("text:index-entry-tab-stop",
             {{"style:type", QStringLiteral("right")}, {"style:leader-char", QStringLiteral(" ")}});
        close();
        open("text:index-entry-page-number");
        close();
        open("text:index-entry-link-end");
        close(2);
    }
    close();
}

void OdtBody::write(const report::Contents &contents)
{
    const std::vector<Outline::Entry> entries = m_outline.upTo(contents.depth);
    if (entries.empty())
        return;
    if (m_breakPending || !m_page.isEmpty()) // the break belongs before the contents, not into them
        plainParagraph("Table_20_Contents", QString());
    open("text:table-of-content",
         {{"text:name", QStringLiteral("Contents")}, {"text:protected", QStringLiteral("false")}});
    contentsSource(contents);
    open("text:index-body");
    if (!contents.title.trimmed().isEmpty()) {
        open("text:index-title", {{"text:name", QStringLiteral("Contents_Head")}});
        plainParagraph("Contents_20_Heading", contents.title);
        close();
    }
    for (const Outline::Entry &entry : entries) {
        open("text:p",
             {{"text:style-name", paragraphStyle(QStringLiteral("Contents_20_%1").arg(std::min(entry.level, 3)))}});
        open("text:a", {{"xlink:type", QStringLiteral("simple")},
                        {"xlink:href", QLatin1Char('#') + entry.bookmark},
                        {"text:style-name", QStringLiteral("Index_20_Link")},
                        {"text:visited-style-name", QStringLiteral("Index_20_Link")}});
        characters(entry.text);
        open("text:tab");
        close();
        // A reference, not a number: the word processor fills it in when it knows its pages.
        open("text:bookmark-ref",
             {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", entry.bookmark}});
        if (entry.page > 0)
            characters(QString::number(entry.page));
        close(3);
    }
    close(2);
}

void OdtBody::write(const report::Cover &cover)
{
    beginParagraph("Polku_20_Kicker", QStringLiteral(" fo:margin-top='5cm'"));
    characters(cover.kicker);
    close();
    plainParagraph("Title", cover.title);
    if (!cover.subtitle.trimmed().isEmpty())
        plainParagraph("Subtitle", cover.subtitle);
    for (const QString &line : cover.lines) {
        if (!line.trimmed().isEmpty())
            plainParagraph("Polku_20_Cover_20_Line", line);
    }
    if (!cover.notice.trimmed().isEmpty())
        plainParagraph("Polku_20_Notice", cover.notice);
    m_breakPending = true;
}

} // namespace polku::publish
