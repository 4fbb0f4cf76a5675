#include "report/reporthead.h"

#include "base/format.h"
#include "report/pilotsummary.h"

namespace polku::report {

Document headedDocument(const Academy &academy, const QString &title, const QString &subject, const Words &words,
                        QDate today)
{
    Document document;
    document.language = words.language();
    document.title = title;
    document.subject = subject;
    document.author = academy.organiser;
    document.date = today;
    document.notice = exampleNotice(academy, words);
    document.footerLeft = academy.name;
    document.footerRight = formatDate(words.language(), today);
    document.pageLabel = words("Report", "%1 (%2)");
    document.onThisPage = words("Report", "On this page");
    return document;
}

Paragraph plainParagraph(const QString &text, Paragraph::Role role)
{
    return Paragraph{{Span{text, false, false, {}}}, role};
}

void append(std::vector<Block> &blocks, std::vector<Block> more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

QString percentText(const Words &words, int percent)
{
    return words("Report", QT_TRANSLATE_NOOP("Report", "%1 %")).arg(words.locale().toString(percent));
}

QString partText(const Words &words, int part, int whole)
{
    return words("Report", "%1 of %2").arg(words.locale().toString(part), words.locale().toString(whole));
}

} // namespace polku::report
