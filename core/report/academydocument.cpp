#include "report/academydocument.h"

#include "base/format.h"
#include "model/programme.h"
#include "report/pilotsummary.h"

#include <QtGlobal>

namespace polku::report {

Document academyDocument(const Academy &academy, const Words &words, QDate date)
{
    Document document;
    document.language = words.language();
    document.author = academy.organiser;
    document.date = date;
    document.notice = exampleNotice(academy, words);
    document.footerLeft = academy.name;
    document.footerRight = formatDate(words.language(), date);
    document.pageLabel = words("Report", QT_TRANSLATE_NOOP("Report", "%1 (%2)"));
    document.onThisPage = words("Report", QT_TRANSLATE_NOOP("Report", "On this page"));
    return document;
}

} // namespace polku::report
