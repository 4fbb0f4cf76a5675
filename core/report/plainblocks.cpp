#include "report/plainblocks.h"

#include <QtGlobal>

#include <iterator>

namespace polku::report {

Paragraph plainParagraph(const QString &text, Paragraph::Role role)
{
    return Paragraph{{Span{text, false, false, {}}}, role};
}

void append(std::vector<Block> &blocks, std::vector<Block> more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

QString dashed(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringLiteral("–") : text;
}

QString partText(const Words &words, int part, int whole)
{
    return words("Report", "%1 of %2").arg(words.locale().toString(part), words.locale().toString(whole));
}

} // namespace polku::report
