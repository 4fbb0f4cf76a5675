#pragma once

#include <string_view>

namespace polku::publish {

/// Reads PDF syntax (a page's content, or an object) one token at a time. Strings and comments are read whole, so that
/// what looks like an operator or a bracket inside them is not taken for one.
class PdfTokens
{
public:
    explicit PdfTokens(std::string_view text) : m_text(text) {}

    /// The next token, empty at the end: a name, number, operator, string or comment, or one of << >> [ ] { }.
    std::string_view next();
    /// Where the last token ends.
    std::size_t position() const { return m_at; }
    /// After the operator ID: past the image's bytes and its closing EI.
    void skipImage();

    static bool isSpace(char c);

private:
    void skipString();
    void skipPast(char end);

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace polku::publish
