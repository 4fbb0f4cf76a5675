#include "fields/wordmarks.h"

#include <QTextBlock>

namespace polku::ui {

QString searchedLine(const QTextBlock &block)
{
    return block.text().replace(QChar::LineSeparator, u' ');
}

void addWordMarks(QList<QTextEdit::ExtraSelection> &marks, QTextDocument *document, const markdown::Search &search,
                  const QTextCharFormat &look, qsizetype most)
{
    if (search.words.isEmpty())
        return;
    QTextEdit::ExtraSelection one;
    one.format = look;
    for (QTextBlock block = document->begin(); block.isValid() && most > 0; block = block.next()) {
        const QString line = searchedLine(block);
        const auto next = [&](qsizetype from) { return markdown::nextMatch(line, search, from); };
        for (qsizetype at = next(0); at >= 0 && most > 0; at = next(at + search.words.size())) {
            one.cursor = QTextCursor(document);
            one.cursor.setPosition(block.position() + int(at));
            one.cursor.setPosition(block.position() + int(at + search.words.size()), QTextCursor::KeepAnchor);
            marks.append(one);
            --most;
        }
    }
}

QString selectedWords(const QTextCursor &cursor)
{
    const QString selected = cursor.selectedText().replace(QChar::LineSeparator, u' ');
    for (const QString &paragraph : selected.split(QChar::ParagraphSeparator)) {
        if (const QString words = paragraph.trimmed(); !words.isEmpty())
            return words;
    }
    return {};
}

} // namespace polku::ui
