#include "base/entities.h"

#include <array>

namespace polku {

struct NamedEntity
{
    const char *name;
    char16_t character;
};

/// Those that word processors and pages in our languages write; the others stay as they are.
static constexpr std::array namedEntities{
    NamedEntity{"amp", u'&'},        NamedEntity{"lt", u'<'},        NamedEntity{"gt", u'>'},
    NamedEntity{"quot", u'"'},       NamedEntity{"apos", u'\''},     NamedEntity{"nbsp", u'\u00a0'},
    NamedEntity{"auml", u'ä'},       NamedEntity{"ouml", u'ö'},      NamedEntity{"aring", u'å'},
    NamedEntity{"Auml", u'Ä'},       NamedEntity{"Ouml", u'Ö'},      NamedEntity{"Aring", u'Å'},
    NamedEntity{"uuml", u'ü'},       NamedEntity{"eacute", u'é'},    NamedEntity{"Eacute", u'É'},
    NamedEntity{"egrave", u'è'},     NamedEntity{"euro", u'€'},      NamedEntity{"sect", u'§'},
    NamedEntity{"copy", u'©'},       NamedEntity{"reg", u'®'},       NamedEntity{"deg", u'°'},
    NamedEntity{"plusmn", u'±'},     NamedEntity{"frac12", u'½'},    NamedEntity{"times", u'×'},
    NamedEntity{"middot", u'·'},     NamedEntity{"bull", u'•'},      NamedEntity{"hellip", u'…'},
    NamedEntity{"ndash", u'–'},      NamedEntity{"mdash", u'—'},     NamedEntity{"lsquo", u'‘'},
    NamedEntity{"rsquo", u'’'},      NamedEntity{"ldquo", u'“'},     NamedEntity{"rdquo", u'”'},
    NamedEntity{"bdquo", u'„'},      NamedEntity{"laquo", u'«'},     NamedEntity{"raquo", u'»'},
    NamedEntity{"rarr", u'→'},       NamedEntity{"larr", u'←'},      NamedEntity{"le", u'≤'},
    NamedEntity{"ge", u'≥'},         NamedEntity{"ne", u'≠'},        NamedEntity{"minus", u'−'},
    NamedEntity{"shy", u'\u00ad'},   NamedEntity{"ensp", u'\u2002'}, NamedEntity{"emsp", u'\u2003'},
    NamedEntity{"thinsp", u'\u2009'}};

QString entityText(QStringView entity)
{
    if (!entity.startsWith(u'&') || !entity.endsWith(u';') || entity.size() < 3)
        return {};
    const QStringView name = entity.mid(1, entity.size() - 2);
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const uint code = hexadecimal ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
        if (!ok)
            return {};
        const bool character = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(char32_t(code));
        const char32_t valid = character ? char32_t(code) : U'\ufffd';
        return QString::fromUcs4(&valid, 1);
    }
    for (const NamedEntity &known : namedEntities) {
        if (name == QLatin1String(known.name))
            return QString(QChar(known.character));
    }
    return {};
}

QString withoutEntities(const QString &text)
{
    constexpr qsizetype longest = 12;
    if (!text.contains(QLatin1Char('&')))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == QLatin1Char('&') ? text.indexOf(QLatin1Char(';'), i) : -1;
        const QString character =
            end > i && end - i < longest ? entityText(QStringView(text).mid(i, end - i + 1)) : QString();
        if (character.isEmpty()) {
            out += text[i];
        } else {
            out += character;
            i = end;
        }
    }
    return out;
}

} // namespace polku
