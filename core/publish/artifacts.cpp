#include "publish/artifacts.h"

#include <array>
#include <cstring>
#include <string_view>

namespace polku::publish {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return std::strchr("()<>[]{}/%", c) != nullptr && c != '\0';
}

/// Reads a page's content one token at a time. Strings and comments are skipped whole, so that what looks like an
/// operator inside them is not taken for one.
class Tokens
{
public:
    explicit Tokens(std::string_view content) : m_content(content) {}

    /// The next token, empty at the end.
    std::string_view next()
    {
        while (m_at < m_content.size() && isSpace(m_content[m_at]))
            ++m_at;
        const std::size_t begin = m_at;
        if (m_at == m_content.size())
            return {};
        const char first = m_content[m_at++];
        if (first == '(')
            skipString();
        else if (first == '%')
            skipPast('\n');
        else if (first == '<' && m_at < m_content.size() && m_content[m_at] != '<')
            skipPast('>');
        else if (first == '/' || !isDelimiter(first))
            while (m_at < m_content.size() && !isSpace(m_content[m_at]) && !isDelimiter(m_content[m_at]))
                ++m_at;
        return m_content.substr(begin, m_at - begin);
    }

    std::size_t position() const { return m_at; }

    /// After the operator ID: past the image's bytes and its closing EI.
    void skipImage()
    {
        for (std::size_t at = m_content.find("EI", m_at); at != std::string_view::npos;
             at = m_content.find("EI", at + 2)) {
            const bool before = at > 0 && isSpace(m_content[at - 1]);
            const bool after = at + 2 >= m_content.size() || isSpace(m_content[at + 2]);
            if (before && after) {
                m_at = at + 2;
                return;
            }
        }
        m_at = m_content.size();
    }

private:
    void skipString()
    {
        for (int depth = 1; m_at < m_content.size() && depth > 0; ++m_at) {
            const char c = m_content[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')')
                --depth;
        }
        m_at = std::min(m_at, m_content.size());
    }

    void skipPast(char end)
    {
        const std::size_t at = m_content.find(end, m_at);
        m_at = at == std::string_view::npos ? m_content.size() : at + 1;
    }

    std::string_view m_content;
    std::size_t m_at = 0;
};

bool isOneOf(std::string_view token, const auto &words)
{
    for (const std::string_view word : words) {
        if (token == word)
            return true;
    }
    return false;
}

constexpr std::array<std::string_view, 6> beginsContent{"re", "m", "BT", "Do", "sh", "BI"};
constexpr std::array<std::string_view, 2> beginsMarked{"BDC", "BMC"};
constexpr std::array<std::string_view, 2> changesState{"q", "Q"};

bool isOperator(std::string_view token)
{
    const char c = token.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
}

} // namespace

std::string markArtifacts(const std::string &content)
{
    std::string out;
    out.reserve(content.size() + 512);
    Tokens tokens(content);
    std::size_t copied = 0;       // how much of `content` is in `out`
    std::size_t operandsFrom = 0; // where the operands of the coming operator begin
    int depth = 0;
    bool open = false;
    const auto insert = [&](const char *text) {
        while (operandsFrom < content.size() && isSpace(content[operandsFrom]))
            ++operandsFrom;
        out.append(content, copied, operandsFrom - copied);
        copied = operandsFrom;
        if (!out.empty() && !isSpace(out.back()))
            out += '\n';
        out += text;
    };
    for (std::string_view token = tokens.next(); !token.empty(); token = tokens.next()) {
        if (!isOperator(token) || token == "true" || token == "false" || token == "null")
            continue;
        if (isOneOf(token, beginsMarked) || isOneOf(token, changesState)) {
            // The mark is closed where the graphics state changes, so that marks and states stay nested.
            if (open)
                insert("EMC\n");
            open = false;
            depth += isOneOf(token, beginsMarked) ? 1 : 0;
        } else if (token == "EMC") {
            --depth;
        } else if (depth == 0 && !open && isOneOf(token, beginsContent)) {
            insert("/Artifact BMC\n");
            open = true;
        }
        if (token == "ID")
            tokens.skipImage();
        operandsFrom = tokens.position();
    }
    operandsFrom = content.size();
    if (open)
        insert("EMC\n");
    out.append(content, copied);
    return out;
}

} // namespace polku::publish
