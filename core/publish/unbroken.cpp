#include "publish/unbroken.h"

#include <QRegularExpression>

namespace polku::publish {

namespace {

void keep(QString &text)
{
    static const QRegularExpression date(
        QStringLiteral("\\b(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|"
                       "December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b(?: (\\d{4})\\b)?"));
    QRegularExpressionMatchIterator dates = date.globalMatch(text);
    while (dates.hasNext()) {
        const QRegularExpressionMatch match = dates.next();
        text[match.capturedEnd(1)] = QChar(QChar::Nbsp);
        if (match.capturedStart(3) > 0)
            text[match.capturedStart(3) - 1] = QChar(QChar::Nbsp);
    }
}

void keep(report::Inline &text)
{
    for (report::Span &span : text)
        keep(span.text);
}

struct Keeper
{
    void operator()(report::Paragraph &paragraph) const { keep(paragraph.text); }
    void operator()(report::List &list) const
    {
        for (report::Inline &item : list.items)
            keep(item);
    }
    void operator()(report::FactBox &box) const
    {
        for (report::FactBox::Fact &fact : box.facts)
            keep(fact.value);
    }
    void operator()(report::Table &table) const
    {
        for (std::vector<QString> &row : table.rows) {
            for (QString &cell : row)
                keep(cell);
        }
    }
    template <class Other>
    void operator()(Other &) const
    {
    }
};

} // namespace

bool hasSpacedDates(const report::Document &document)
{
    return document.language == Language::English;
}

report::Document withUnbrokenDates(report::Document document)
{
    for (report::Block &block : document.blocks)
        std::visit(Keeper(), block);
    return document;
}

} // namespace polku::publish
