#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>
#include <memory>

namespace polku::report {
struct Document;
}

// Turning a document into a file that can be sent to anyone. Nothing here knows what the document is about.

namespace polku::publish {

enum class Format {
    Pdf,      ///< A4, tagged, bookmarked
    Html,     ///< one self-contained file
    Markdown, ///< plain text with tables
    Docx,     ///< Word, with its own styles
    Odt       ///< OpenDocument text, likewise
};
inline constexpr std::array allFormats{Format::Pdf, Format::Html, Format::Markdown, Format::Docx, Format::Odt};

/// Called often while a file is made: `done` of `total` (never shrinking; the same total throughout). Answering false
/// stops the work, which then ends with ErrorKind::Cancelled and leaves nothing behind. Called in the caller's thread.
using Progress = std::function<bool(int done, int total)>;

/// "pdf", "html", "md", "docx", "odt": the usual ending of a file of this format, without the dot.
QString fileEnding(Format format);

/// The whole file in memory. Fails when cancelled, or with ErrorKind::Internal when a library refuses.
Result<QByteArray> render(const report::Document &document, Format format, const Progress &progress = {});

/// Writes the file to `path`, replacing what is there only by a complete file that was read back and found right: a PDF
/// opens and has its pages, title, language and structure; a DOCX or ODT is a whole archive of sound parts; the others
/// have the bytes they should. `styleFile`, when given, is an organisation's own DOCX or ODT (as `format` is) whose
/// styles, headers, footers and margins the document gets, and none of whose text.
/// Fails with a sentence for the person, in the screen's language, and then `path` is as it was.
Result<void> publish(const report::Document &document, Format format, const QString &path,
                     const Progress &progress = {}, const QString &styleFile = {});

/// A picture of a page, the colours as QImage's Format_ARGB32_Premultiplied reads them, rows without padding.
struct PagePicture
{
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

struct PagedDocument;

/// A document set on pages, to look at before it is published: the same lines and pages as the PDF has. Setting the
/// pages is done once, when it is made; drawing one takes a few milliseconds. Copies share the pages.
class Preview
{
public:
    static Result<Preview> of(const report::Document &document, const Progress &progress = {});

    int pageCount() const;
    /// Draws page `page` (from 0). `scale` is pixels per point (1/72 inch); a page is 595 × 842 points. A page that
    /// does not exist, or a scale that is not above 0 and at most 20, gives an empty picture.
    PagePicture page(int page, double scale) const;

private:
    explicit Preview(std::shared_ptr<const PagedDocument> pages) : m_pages(std::move(pages)) {}
    std::shared_ptr<const PagedDocument> m_pages;
};

} // namespace polku::publish
