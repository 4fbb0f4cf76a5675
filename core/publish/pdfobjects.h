#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The objects of a PDF as text. Cairo writes a thousand summaries as 130,000 objects; taking every one of them apart
// and putting it together again would take as long as setting their text, so they are copied as they stand.

namespace polku::publish {

/// A value of a dictionary by its key ("/Type"); empty when it has none. `dictionary` begins with <<.
std::string_view pdfEntry(std::string_view dictionary, std::string_view key);
/// The dictionary with this value for the key, in place of the one it has or as a new one.
std::string withPdfEntry(std::string_view dictionary, std::string_view key, std::string_view value);
/// The numbers of the objects that a reference, or an array, refers to; what lies deeper in an array is left out.
std::vector<int> pdfReferences(std::string_view value);

struct PdfStream
{
    std::string_view dictionary;
    std::string_view data; ///< as it is in the file
};

/// A file in which every object is whole in itself and listed in one table, and changes to it. Objects are
/// numbered from 1; an object is what stands between "obj" and "endobj". Throws std::runtime_error when the file is not
/// so.
class PdfObjects
{
public:
    /// Keeps views of `file`, which must outlive it.
    explicit PdfObjects(std::string_view file);

    int count() const { return static_cast<int>(m_objects.size()) - 1; }
    int root() const { return m_root; }
    int information() const { return m_information; }

    std::string_view object(int number) const;
    /// Nothing when the object is no stream.
    std::optional<PdfStream> stream(int number) const;

    /// Different objects may be replaced in several threads at once.
    void replace(int number, std::string object);
    void setEntry(int number, std::string_view key, std::string_view value);
    /// The number of the new object.
    int add(std::string object);

private:
    struct Object
    {
        std::string_view original;
        std::string changed; ///< when not empty, instead of the original
    };

    const Object &at(int number) const;
    void readTable(std::string_view file, std::size_t start);

    std::vector<Object> m_objects; ///< by number; the first is none
    int m_root = 0;
    int m_information = 0;
};

} // namespace polku::publish
