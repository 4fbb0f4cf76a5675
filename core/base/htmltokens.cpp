#include "base/htmltokens.h"

#include "base/entities.h"

#include <QStringList>

namespace polku {

static bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_';
}

/// The place after `end`, or the end of everything.
qsizetype HtmlTokens::after(QLatin1String end, qsizetype from) const
{
    const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
    return found < 0 ? m_html.size() : found + end.size();
}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<') {
            const qsizetype end = m_html.indexOf(u'<', m_at);
            const qsizetype from = std::exchange(m_at, end < 0 ? m_html.size() : end);
            return {HtmlToken::Kind::Text, {}, withoutEntities(m_html.mid(from, m_at - from)), {}};
        }
        const QStringView rest = QStringView(m_html).mid(m_at);
        if (rest.startsWith(u"<!--")) {
            m_at = after(QLatin1String("-->"), m_at + 4);
        } else if (rest.startsWith(u"<![")) {
            const qsizetype from = std::exchange(m_at, after(QLatin1String(">"), m_at));
            return {HtmlToken::Kind::Note, {}, m_html.mid(from, m_at - from), {}};
        } else if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
            m_at = after(QLatin1String(">"), m_at);
        } else {
            HtmlToken token = tag();
            if (token.kind != HtmlToken::Kind::Over)
                return token;
        }
    }
    return {};
}

HtmlToken HtmlTokens::tag()
{
    static const QStringList silent{QStringLiteral("script"),   QStringLiteral("style"),    QStringLiteral("head"),
                                    QStringLiteral("title"),    QStringLiteral("iframe"),   QStringLiteral("object"),
                                    QStringLiteral("noscript"), QStringLiteral("template"), QStringLiteral("svg"),
                                    QStringLiteral("math"),     QStringLiteral("select"),   QStringLiteral("audio"),
                                    QStringLiteral("video"),    QStringLiteral("textarea"), QStringLiteral("xml")};
    HtmlToken token;
    qsizetype at = m_at + 1;
    const bool end = at < m_html.size() && m_html[at] == u'/';
    if (end)
        ++at;
    if (at >= m_html.size() || !m_html[at].isLetter()) {
        // A sign, not a tag.
        ++m_at;
        return {HtmlToken::Kind::Text, {}, QStringLiteral("<"), {}};
    }
    const qsizetype from = at;
    while (at < m_html.size() && isNameCharacter(m_html[at]))
        ++at;
    token.kind = end ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.name = m_html.mid(from, at - from).toLower();
    m_at = at;
    readAttributes(token);
    if (end || !silent.contains(token.name) || m_html[m_at - 2] == u'/')
        return token;
    skipContent(token.name);
    return {};
}

/// Up to and with the ">".
void HtmlTokens::readAttributes(HtmlToken &token)
{
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (!isNameCharacter(m_html[m_at])) {
            ++m_at;
            continue;
        }
        const qsizetype from = m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
            ++m_at;
        const QString name = m_html.mid(from, m_at - from).toLower();
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        QString value;
        if (m_at < m_html.size() && m_html[m_at] == u'=') {
            ++m_at;
            while (m_at < m_html.size() && m_html[m_at].isSpace())
                ++m_at;
            const QChar quote = m_at < m_html.size() ? m_html[m_at] : QChar();
            const bool quoted = quote == u'"' || quote == u'\'';
            const qsizetype begin = quoted ? m_at + 1 : m_at;
            qsizetype close = quoted ? m_html.indexOf(quote, begin) : begin;
            if (close < 0) // a quotation mark that is never closed holds nothing
                close = begin;
            while (!quoted && close < m_html.size() && !m_html[close].isSpace() && m_html[close] != u'>')
                ++close;
            value = withoutEntities(m_html.mid(begin, close - begin));
            m_at = quoted ? close + 1 : close;
        }
        token.attributes.insert(name, value);
    }
    m_at = qMin(m_at + 1, m_html.size());
}

/// To the end of an element whose content nobody reads. One that is never closed ends where the body begins, or takes
/// the rest with it as in a browser.
void HtmlTokens::skipContent(const QString &name)
{
    const qsizetype end = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
    const qsizetype body =
        name == QLatin1String("head") ? m_html.indexOf(QStringLiteral("<body"), m_at, Qt::CaseInsensitive) : -1;
    if (body >= 0 && (end < 0 || body < end))
        m_at = body;
    else
        m_at = end < 0 ? m_html.size() : after(QLatin1String(">"), end);
}

} // namespace polku
