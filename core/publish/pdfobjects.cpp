#include "publish/pdfobjects.h"

#include "publish/pdftokens.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace polku::publish {

namespace {

[[noreturn]] void fail(const char *what)
{
    throw std::runtime_error(what);
}

std::optional<std::size_t> numberOf(std::string_view token)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    if (error != std::errc() || end != token.data() + token.size())
        return std::nullopt;
    return number;
}

std::size_t neededNumber(std::string_view token)
{
    const std::optional<std::size_t> number = numberOf(token);
    if (!number)
        fail("a number is missing");
    return *number;
}

std::string_view nextMeant(PdfTokens &tokens)
{
    std::string_view token = tokens.next();
    while (!token.empty() && token.front() == '%')
        token = tokens.next();
    return token;
}

bool opens(std::string_view token)
{
    return token == "<<" || token == "[";
}

bool closes(std::string_view token)
{
    return token == ">>" || token == "]";
}

/// Reads to the end of the value that begins with `first`.
void skipValue(PdfTokens &tokens, std::string_view first)
{
    if (opens(first)) {
        for (int depth = 1; depth > 0;) {
            const std::string_view token = tokens.next();
            if (token.empty())
                fail("a value does not end");
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
        }
    } else if (numberOf(first)) {
        PdfTokens ahead = tokens;
        if (numberOf(ahead.next()) && ahead.next() == "R")
            tokens = ahead;
    }
}

/// The entries of a dictionary one after another.
class Entries
{
public:
    explicit Entries(std::string_view dictionary) : m_text(dictionary), m_tokens(dictionary)
    {
        if (m_tokens.next() != "<<")
            fail("a dictionary is missing");
    }

    std::string_view key;
    std::string_view value;

    bool next()
    {
        key = nextMeant(m_tokens);
        if (key.empty())
            fail("a dictionary does not end");
        if (key == ">>")
            return false;
        const std::string_view first = nextMeant(m_tokens);
        if (first.empty())
            fail("a dictionary does not end");
        skipValue(m_tokens, first);
        const auto begin = static_cast<std::size_t>(first.data() - m_text.data());
        value = m_text.substr(begin, m_tokens.position() - begin);
        return true;
    }

    /// After the last entry: the end of the dictionary.
    std::size_t end() const { return m_tokens.position(); }

private:
    std::string_view m_text;
    PdfTokens m_tokens;
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && PdfTokens::isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && PdfTokens::isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string_view pdfEntry(std::string_view dictionary, std::string_view key)
{
    Entries entries(dictionary);
    while (entries.next()) {
        if (entries.key == key)
            return entries.value;
    }
    return {};
}

std::string withPdfEntry(std::string_view dictionary, std::string_view key, std::string_view value)
{
    Entries entries(dictionary);
    while (entries.next()) {
        if (entries.key == key) {
            const auto begin = static_cast<std::size_t>(entries.value.data() - dictionary.data());
            std::string changed(dictionary);
            return changed.replace(begin, entries.value.size(), value);
        }
    }
    std::string changed(dictionary.substr(0, entries.end() - 2));
    changed.append(key).append(" ").append(value).append("\n").append(dictionary.substr(entries.end() - 2));
    return changed;
}

std::vector<int> pdfReferences(std::string_view value)
{
    std::vector<int> found;
    PdfTokens tokens(value);
    std::string_view token = nextMeant(tokens);
    if (token == "[")
        token = nextMeant(tokens);
    for (; !token.empty() && token != "]"; token = nextMeant(tokens)) {
        const std::optional<std::size_t> number = numberOf(token);
        const std::size_t after = tokens.position();
        skipValue(tokens, token);
        if (number && tokens.position() != after)
            found.push_back(static_cast<int>(*number));
    }
    return found;
}

PdfObjects::PdfObjects(std::string_view file)
{
    const std::size_t mark = file.rfind("startxref");
    if (mark == std::string_view::npos)
        fail("the table of objects is missing");
    PdfTokens tokens(file.substr(mark));
    tokens.next();
    readTable(file, neededNumber(tokens.next()));
}

void PdfObjects::readTable(std::string_view file, std::size_t start)
{
    if (start >= file.size())
        fail("the table of objects is missing");
    const std::string_view text = file.substr(start);
    PdfTokens tokens(text);
    if (tokens.next() != "xref" || tokens.next() != "0")
        fail("the table of objects is of another kind");
    const std::size_t size = neededNumber(tokens.next());
    if (size > text.size())
        fail("the table of objects is too short");
    std::vector<std::pair<std::size_t, std::size_t>> places; // where, which
    for (std::size_t number = 0; number < size; ++number) {
        const std::size_t place = neededNumber(tokens.next());
        tokens.next();
        if (tokens.next() == "n")
            places.emplace_back(place, number);
    }
    if (tokens.next() != "trailer")
        fail("the table of objects does not end");
    const std::string_view trailer = text.substr(tokens.position());
    const std::vector<int> root = pdfReferences(pdfEntry(trailer, "/Root"));
    const std::vector<int> information = pdfReferences(pdfEntry(trailer, "/Info"));
    if (root.size() != 1 || information.size() != 1)
        fail("the document's root is missing");
    m_root = root.front();
    m_information = information.front();

    std::sort(places.begin(), places.end());
    m_objects.resize(std::max<std::size_t>(1, size));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto [begin, number] = places[i];
        const std::size_t end = i + 1 < places.size() ? places[i + 1].first : start;
        if (begin >= end || end > start)
            fail("an object lies outside the file");
        std::string_view object = trimmed(file.substr(begin, end - begin));
        PdfTokens head(object);
        if (numberOf(head.next()) != number || head.next() != "0" || head.next() != "obj" ||
            !object.ends_with("endobj"))
            fail("an object is not where it should be");
        object.remove_suffix(std::string_view("endobj").size());
        m_objects[number].original = trimmed(object.substr(head.position()));
    }
}

const PdfObjects::Object &PdfObjects::at(int number) const
{
    if (number < 1 || number > count())
        fail("an object is missing");
    return m_objects[static_cast<std::size_t>(number)];
}

std::string_view PdfObjects::object(int number) const
{
    const Object &found = at(number);
    return found.changed.empty() ? found.original : std::string_view(found.changed);
}

std::optional<PdfStream> PdfObjects::stream(int number) const
{
    const std::string_view text = object(number);
    if (!text.ends_with("endstream"))
        return std::nullopt;
    Entries entries(text);
    std::string_view length;
    while (entries.next()) {
        if (entries.key == "/Length")
            length = entries.value;
    }
    if (const std::vector<int> elsewhere = pdfReferences(length); elsewhere.size() == 1)
        length = object(elsewhere.front());
    PdfTokens tokens(text.substr(entries.end()));
    if (tokens.next() != "stream")
        fail("a stream does not begin");
    std::size_t begin = entries.end() + tokens.position();
    begin += text.substr(begin, 2) == "\r\n" ? 2 : 1;
    const std::size_t size = neededNumber(length);
    if (begin > text.size() || size > text.size() - begin)
        fail("a stream is too short");
    return PdfStream{text.substr(0, entries.end()), text.substr(begin, size)};
}

void PdfObjects::replace(int number, std::string object)
{
    (void)at(number);
    m_objects[static_cast<std::size_t>(number)].changed = std::move(object);
}

void PdfObjects::setEntry(int number, std::string_view key, std::string_view value)
{
    replace(number, withPdfEntry(object(number), key, value));
}

int PdfObjects::add(std::string object)
{
    m_objects.push_back({{}, std::move(object)});
    return count();
}

} // namespace polku::publish
