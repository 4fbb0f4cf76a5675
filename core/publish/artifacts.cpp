#include "publish/artifacts.h"

#include "publish/pdftokens.h"

#include <array>

namespace polku::publish {

namespace {

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

std::string markArtifacts(std::string_view content)
{
    std::string out;
    out.reserve(content.size() + 512);
    PdfTokens tokens(content);
    std::size_t copied = 0;       // how much of `content` is in `out`
    std::size_t operandsFrom = 0; // where the operands of the coming operator begin
    int depth = 0;
    bool open = false;
    const auto insert = [&](const char *text) {
        while (operandsFrom < content.size() && PdfTokens::isSpace(content[operandsFrom]))
            ++operandsFrom;
        out.append(content.substr(copied, operandsFrom - copied));
        copied = operandsFrom;
        if (!out.empty() && !PdfTokens::isSpace(out.back()))
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
    out.append(content.substr(copied));
    return out;
}

} // namespace polku::publish
