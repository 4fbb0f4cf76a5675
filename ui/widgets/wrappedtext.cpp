#include "widgets/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace polku::ui {

namespace {

/// Letters that stay together at either end of a broken word.
constexpr qsizetype leastBefore = 2;
constexpr qsizetype leastAfter = 3;

bool isBreak(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp;
}

/// Calls `each` with every stretch of `text` within which no line may end.
template <class F>
void forWords(const QString &text, F &&each)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool blank = i == text.size() || isBreak(text.at(i));
        const bool joint = !blank && (text.at(i) == QLatin1Char('-') || text.at(i) == QLatin1Char('/'));
        if (!blank && !joint)
            continue;
        const qsizetype end = joint ? i + 1 : i;
        if (end > start)
            each(start, end);
        start = i + 1;
    }
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouyåäöæøéèáàíóúü").contains(c.toLower());
}

/// Finnish and Swedish words part before the consonant that a vowel follows.
bool mayPartBefore(QStringView word, qsizetype at)
{
    return at >= leastBefore && word.size() - at >= leastAfter && word.at(at).isLetter() && !isVowel(word.at(at)) &&
           isVowel(word.at(at + 1)) && word.at(at - 1).isLetter();
}

/// The text with soft hyphens in the words that are longer than a line.
QString partedText(const QString &text, const QFontMetrics &metrics, int width)
{
    QString parted;
    qsizetype copied = 0;
    forWords(text, [&](qsizetype start, qsizetype end) {
        const QString word = text.mid(start, end - start);
        if (metrics.horizontalAdvance(word) <= width)
            return;
        parted += text.mid(copied, start - copied);
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (mayPartBefore(word, i))
                parted += QChar(QChar::SoftHyphen);
            parted += word.at(i);
        }
        copied = end;
    });
    return parted + text.mid(copied);
}

QString withoutSoftHyphens(QString text)
{
    return text.remove(QChar(QChar::SoftHyphen));
}

} // namespace

int widestWord(const QString &text, const QFontMetrics &metrics, int known)
{
    int widest = known;
    const int letter = metrics.horizontalAdvance(QLatin1Char('m'));
    forWords(text, [&](qsizetype start, qsizetype end) {
        if ((end - start) * letter > widest) // else it is not worth measuring
            widest = qMax(widest, metrics.horizontalAdvance(text.mid(start, end - start)));
    });
    return widest;
}

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    // Less, not equal: widths are rounded, and at the edge the layout below decides.
    if (metrics.horizontalAdvance(text) < width)
        return {text};
    if (most < 2)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    const QString parted = partedText(text, metrics, width);
    QTextLayout layout(parted, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            const QString rest = withoutSoftHyphens(parted.mid(line.textStart()));
            lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
            break;
        }
        const QString words = parted.mid(line.textStart(), line.textLength()).trimmed();
        const bool broken = words.endsWith(QChar(QChar::SoftHyphen));
        lines.append(broken ? withoutSoftHyphens(words) + QLatin1Char('-') : withoutSoftHyphens(words));
    }
    layout.endLayout();
    return lines;
}

void paintLines(QPainter *painter, const QRect &rect, const QStringList &lines, Qt::Alignment across)
{
    const int height = painter->fontMetrics().height();
    QRect place(rect.left(), rect.top(), rect.width(), height);
    for (const QString &line : lines) {
        painter->drawText(place, int(across | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        place.translate(0, height);
    }
}

} // namespace polku::ui
