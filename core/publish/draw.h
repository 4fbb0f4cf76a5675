#pragma once

#include "base/result.h"
#include "publish/pages.h"
#include "publish/publish.h"

namespace polku::publish {

/// The pages as a PDF with structure and bookmarks, but without what Cairo cannot write (see tags.h).
Result<QByteArray> drawPdf(const PagedDocument &pages, const report::Document &document, const Progress &progress);

/// One page as a picture; `page` exists and `scale` is sane.
PagePicture drawPicture(const PagedDocument &pages, int page, double scale);

/// One figure alone, without its title, as a picture; `figure` exists and `scale` is sane.
PagePicture drawFigure(const PagedDocument &pages, int figure, double scale);

} // namespace polku::publish
