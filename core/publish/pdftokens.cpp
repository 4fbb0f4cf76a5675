#include "publish/pdftokens.h"

#include <algorithm>

namespace polku::publish {

namespace {

bool isDelimiter(char c)
{
    return c != '\0' && std::string_view("()<>[]{}/%").find(c) != std::string_view::npos;
}

} // namespace

bool PdfTokens::isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

std::string_view PdfTokens::next()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    const std::size_t begin = m_at;
    if (m_at == m_text.size())
        return {};
    const char first = m_text[m_at++];
    const bool doubled = m_at < m_text.size() && m_text[m_at] == first;
    if (first == '(')
        skipString();
    else if (first == '%')
        skipPast('\n');
    else if ((first == '<' || first == '>') && doubled)
        ++m_at;
    else if (first == '<')
        skipPast('>');
    else if (first == '/' || !isDelimiter(first))
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && !isDelimiter(m_text[m_at]))
            ++m_at;
    return m_text.substr(begin, m_at - begin);
}

void PdfTokens::skipImage()
{
    for (std::size_t at = m_text.find("EI", m_at); at != std::string_view::npos; at = m_text.find("EI", at + 2)) {
        const bool before = at > 0 && isSpace(m_text[at - 1]);
        const bool after = at + 2 >= m_text.size() || isSpace(m_text[at + 2]);
        if (before && after) {
            m_at = at + 2;
            return;
        }
    }
    m_at = m_text.size();
}

void PdfTokens::skipString()
{
    for (int depth = 1; m_at < m_text.size() && depth > 0; ++m_at) {
        const char c = m_text[m_at];
        if (c == '\\')
            ++m_at;
        else if (c == '(')
            ++depth;
        else if (c == ')')
            --depth;
    }
    m_at = std::min(m_at, m_text.size());
}

void PdfTokens::skipPast(char end)
{
    const std::size_t at = m_text.find(end, m_at);
    m_at = at == std::string_view::npos ? m_text.size() : at + 1;
}

} // namespace polku::publish
