#include "report/sincereport.h"

#include "base/format.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "report/academydocument.h"
#include "report/plainblocks.h"

namespace polku::report {

namespace {

QString recordHeading(const SinceRecord &record, const Words &words)
{
    const QString title = record.title.isEmpty() ? recordLabel(recordType(record.record.kind), words) : record.title;
    switch (record.fate) {
    case Changes::Fate::Added:
        return words("Since", QT_TRANSLATE_NOOP("Since", "%1 (new)")).arg(title);
    case Changes::Fate::Removed:
        return words("Since", QT_TRANSLATE_NOOP("Since", "%1 (deleted)")).arg(title);
    case Changes::Fate::Edited:
        break;
    }
    return title;
}

Table fieldTable(const SinceRecord &record, const Words &words)
{
    Table table;
    const bool added = record.fate == Changes::Fate::Added;
    table.columns.push_back({words("Since", QT_TRANSLATE_NOOP("Since", "Field")), Table::Align::Start, 1});
    if (!added)
        table.columns.push_back({words("Since", QT_TRANSLATE_NOOP("Since", "Before")), Table::Align::Start, 1.5});
    table.columns.push_back({words("Since", QT_TRANSLATE_NOOP("Since", "Now")), Table::Align::Start, added ? 3 : 1.5});
    for (const SinceField &field : record.fields) {
        if (field.isText || !field.sentence.isEmpty())
            continue;
        std::vector<QString> row{field.label};
        if (!added)
            row.push_back(dashed(field.before));
        row.push_back(dashed(field.after));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Added words bold, removed ones in italics within brackets: print has no colours to rely on.
Paragraph textParagraph(const SinceField &field)
{
    Paragraph paragraph;
    paragraph.text.push_back({QStringLiteral("%1: ").arg(field.label), true, false, {}});
    if (field.before.isEmpty()) {
        paragraph.text.push_back({field.after.simplified(), false, false, {}});
        return paragraph;
    }
    for (const DifferencePart &part : changedWords(field.before, field.after)) {
        QString text = part.text;
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        switch (part.kind) {
        case DifferencePart::Kind::Same:
            paragraph.text.push_back({text, false, false, {}});
            break;
        case DifferencePart::Kind::Removed:
            paragraph.text.push_back({QStringLiteral("[%1]").arg(text), false, true, {}});
            break;
        case DifferencePart::Kind::Added:
            paragraph.text.push_back({text, true, false, {}});
            break;
        }
    }
    return paragraph;
}

bool hasDifferences(const Since &since)
{
    for (const SinceRecord &record : since.records) {
        for (const SinceField &field : record.fields) {
            if (field.isText && !field.before.isEmpty())
                return true;
        }
    }
    return false;
}

void addRecord(Document &document, const SinceRecord &record, const Words &words)
{
    document.blocks.push_back(Heading{3, recordHeading(record, words), {}});
    QStringList aside{formatMoment(words.language(), record.at), record.authors.join(QStringLiteral(", "))};
    aside.removeAll(QString());
    document.blocks.push_back(
        Paragraph{{Span{aside.join(QStringLiteral(" · ")), false, false, {}}}, Paragraph::Role::Note});
    const Table table = fieldTable(record, words);
    if (!table.rows.empty())
        document.blocks.push_back(table);
    for (const SinceField &field : record.fields) {
        if (!field.sentence.isEmpty())
            document.blocks.push_back(Paragraph{{Span{field.sentence, false, false, {}}}, Paragraph::Role::Body});
        else if (field.isText)
            document.blocks.push_back(textParagraph(field));
    }
}

} // namespace

Document sinceReport(const Since &since, const Academy &academy, Language language, QDate today)
{
    const Words words(language);
    Document document = academyDocument(academy, words, today);
    document.subject = words("Since", QT_TRANSLATE_NOOP("Since", "What has changed"));
    document.title = words("Since", QT_TRANSLATE_NOOP("Since", "What has changed: %1")).arg(since.teamName);

    document.blocks.push_back(Heading{1, document.title, {}});
    document.blocks.push_back(Paragraph{{Span{sinceText(since.when, words), false, false, {}}}, Paragraph::Role::Lead});
    const QString begins = historyBeginsText(since, words);
    if (!begins.isEmpty())
        document.blocks.push_back(plainParagraph(begins));
    if (since.records.empty()) {
        document.blocks.push_back(plainParagraph(
            begins.isEmpty() ? words("Since", QT_TRANSLATE_NOOP("Since", "Nothing has changed."))
                             : words("Since", QT_TRANSLATE_NOOP("Since", "Nothing has been changed after that."))));
        return document;
    }
    if (hasDifferences(since)) {
        const QString key =
            words("Since", QT_TRANSLATE_NOOP("Since", "In texts, words that were added are bold, and words that were "
                                                      "removed stand in brackets."));
        document.blocks.push_back(Paragraph{{Span{key, false, false, {}}}, Paragraph::Role::Note});
    }
    std::optional<RecordKind> kind;
    for (const SinceRecord &record : since.records) {
        if (kind != record.record.kind) {
            kind = record.record.kind;
            document.blocks.push_back(Heading{2, recordPluralLabel(recordType(*kind), words), {}});
        }
        addRecord(document, record, words);
    }
    return document;
}

} // namespace polku::report
