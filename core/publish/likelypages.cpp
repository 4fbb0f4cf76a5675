#include "publish/likelypages.h"

#include "publish/pages.h"
#include "publish/pdf.h"

namespace polku::publish {

namespace {

/// As word processors get it: the facts are a table above the text, not a box beside it.
report::Document withoutBoxes(const report::Document &document)
{
    report::Document plain = document;
    for (report::Block &block : plain.blocks) {
        const auto *box = std::get_if<report::FactBox>(&block);
        if (box == nullptr)
            continue;
        report::Table table;
        table.columns = {{{}, report::Table::Align::Start, 0.32}, {{}, report::Table::Align::Start, 0.68}};
        for (const report::FactBox::Fact &fact : box->facts) {
            if (!fact.value.trimmed().isEmpty())
                table.rows.push_back({fact.label, fact.value});
        }
        block = std::move(table);
    }
    return plain;
}

} // namespace

void tellLikelyPages(Outline &outline, const report::Document &document)
{
    const Result<const PdfModule *> pdf = pdfModule();
    if (!pdf)
        return;
    const Result<std::shared_ptr<PagedDocument>> pages = (*pdf)->layOut(withoutBoxes(document), {});
    // The document's own title may stand before its headings.
    const std::size_t headings = outline.entryOfHeading.size();
    if (!pages || (*pages)->bookmarks.size() < headings)
        return;
    const std::size_t before = (*pages)->bookmarks.size() - headings;
    for (std::size_t heading = 0; heading < headings; ++heading) {
        if (const int entry = outline.entryOfHeading[heading]; entry >= 0)
            outline.entries[static_cast<std::size_t>(entry)].page = (*pages)->bookmarks[before + heading].at.page + 1;
    }
}

} // namespace polku::publish
