#include "publish/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace polku::publish {

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 && u < 0x7f) || u == u'\n' || (u >= 0xa0 && u < 0x2028) || (u >= 0x2030 && u < 0xd800);
    });
}

} // namespace

QString cleanText(const QString &text)
{
    if (isPlain(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if ((QChar::surrogateToUcs4(c, text[i + 1]) & 0xfffe) != 0xfffe)
                clean += text.mid(i, 2);
            ++i;
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (u == u'\r' || u == 0x2028 || u == 0x2029 || u == 0x0b || u == 0x0c || u == 0x85) {
            if (u != u'\r' || i + 1 == text.size() || text[i + 1] != QLatin1Char('\n'))
                clean += QLatin1Char('\n');
        } else if (u == u'\n' || u == u'\t' || (u >= 0x20 && u < 0x7f) || (u >= 0xa0 && u < 0xfdd0) ||
                   (u > 0xfdef && u < 0xfffe && u != 0xfeff)) {
            clean += c;
        }
    }
    return clean;
}

QByteArray xmlText(const QString &text)
{
    return cleanText(text).simplified().toHtmlEscaped().toUtf8();
}

std::vector<QByteArrayView> wordsOf(QByteArrayView utf8)
{
    std::vector<QByteArrayView> words;
    for (qsizetype from = 0, at = 0; at <= utf8.size(); ++at) {
        const bool space = at == utf8.size() || utf8[at] == ' ' || utf8[at] == '\n';
        if (!space && utf8[at] != '-')
            continue;
        words.push_back(utf8.sliced(from, at + (space ? 0 : 1) - from));
        from = at + 1;
    }
    return words;
}

QString safeLink(const QString &link)
{
    if (link.startsWith(QLatin1Char('#')))
        return link.size() > 1 ? cleanText(link) : QString();
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const bool https = url.scheme() == QLatin1String("https") && !url.host().isEmpty();
    const bool mail = url.scheme() == QLatin1String("mailto") && !url.path().isEmpty();
    return https || mail ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString plainText(const report::Inline &text)
{
    QString plain;
    for (const report::Span &span : text)
        plain += cleanText(span.text);
    return plain;
}

HeadingPlan headingPlan(const report::Document &document)
{
    int first = 0;
    bool cover = false;
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            first += heading->level <= 1 ? 1 : 0;
        cover = cover || std::holds_alternative<report::Cover>(block);
    }
    if (cover)
        return {false, 1};
    return {first != 1, first > 1 ? 1 : 0};
}

bool hasContents(const report::Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(),
                       [](const report::Block &block) { return std::holds_alternative<report::Contents>(block); });
}

bool leadsToNext(const report::Document &document, std::size_t block)
{
    if (block == 0 || block + 1 >= document.blocks.size())
        return false;
    const report::Block &next = document.blocks[block + 1];
    if (!std::holds_alternative<report::Heading>(document.blocks[block - 1]))
        return false;
    const auto *paragraph = std::get_if<report::Paragraph>(&document.blocks[block]);
    const bool note = paragraph != nullptr && paragraph->role == report::Paragraph::Role::Note;
    return std::holds_alternative<report::Table>(next) || std::holds_alternative<report::BarChart>(next) ||
           (note && std::holds_alternative<report::Paragraph>(next));
}

std::vector<std::vector<report::FactBox::Fact>> factRows(const report::FactBox &box)
{
    constexpr qsizetype shortLabel = 45;
    constexpr qsizetype shortValue = 14;
    std::vector<report::FactBox::Fact> facts;
    std::copy_if(box.facts.begin(), box.facts.end(), std::back_inserter(facts),
                 [](const report::FactBox::Fact &fact) { return !fact.value.trimmed().isEmpty(); });
    const bool beside =
        facts.size() > 2 && std::all_of(facts.begin(), facts.end(), [](const report::FactBox::Fact &fact) {
            return fact.label.size() <= shortLabel && fact.value.size() <= shortValue;
        });
    std::vector<std::vector<report::FactBox::Fact>> rows;
    for (report::FactBox::Fact &fact : facts) {
        if (!beside || rows.empty() || rows.back().size() == 2)
            rows.emplace_back();
        rows.back().push_back(std::move(fact));
    }
    if (beside && rows.back().size() == 1)
        rows.back().emplace_back();
    return rows;
}

QString footerLeft(const report::Document &document, qsizetype letters)
{
    QString left = cleanText(document.footerLeft).simplified();
    const QString notice = cleanText(document.notice).simplified();
    const QString between = left.isEmpty() || notice.isEmpty() ? QString() : QStringLiteral(" · ");
    const qsizetype room = letters - notice.size() - between.size();
    if (left.size() > room && room > 10) {
        left.truncate(room - 1);
        left = left.trimmed() + QStringLiteral("…");
    }
    return left + between + notice;
}

bool rowKeepsNext(std::size_t row, std::size_t rows, bool goesOn)
{
    constexpr std::size_t whole = 5;
    if (row + 1 == rows)
        return goesOn;
    return rows <= whole || row == 0 || row + 2 == rows;
}

report::Table chartTable(const report::BarChart &chart, const Words &words)
{
    report::Table table;
    table.caption = chart.title;
    table.columns = {{words("Document", QT_TRANSLATE_NOOP("Document", "Bar")), report::Table::Align::Start, 2},
                     {words("Document", QT_TRANSLATE_NOOP("Document", "Value")), report::Table::Align::End, 1}};
    for (const report::BarChart::Bar &bar : chart.bars)
        table.rows.push_back({bar.label, bar.valueText});
    if (chart.target && !chart.targetText.isEmpty())
        table.rows.push_back({words("Document", QT_TRANSLATE_NOOP("Document", "Target line")), chart.targetText});
    return table;
}

double ChartScale::share(double value) const
{
    return std::clamp(((std::isfinite(value) ? value : 0) - low) / (high - low), 0.0, 1.0);
}

ChartScale chartScale(const report::BarChart &chart)
{
    ChartScale scale{0, 0};
    const auto take = [&scale](double value) {
        if (std::isfinite(value)) {
            scale.low = std::min(scale.low, value);
            scale.high = std::max(scale.high, value);
        }
    };
    for (const report::BarChart::Bar &bar : chart.bars)
        take(bar.value);
    if (chart.target)
        take(*chart.target);
    if (!(scale.high > scale.low))
        scale.high = scale.low + 1;
    return scale;
}

QString markSign(report::Mark mark)
{
    switch (mark) {
    case report::Mark::NotBegun:
        return QStringLiteral("○ ");
    case report::Mark::Good:
        return QStringLiteral("◐ ");
    case report::Mark::Attention:
        return QStringLiteral("▲ ");
    case report::Mark::Bad:
        return QStringLiteral("◼ ");
    case report::Mark::Done:
        return QStringLiteral("✔ ");
    case report::Mark::None:
        break;
    }
    return {};
}

} // namespace polku::publish
