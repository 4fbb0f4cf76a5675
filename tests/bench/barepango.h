#pragma once

#include <QByteArray>

#include <vector>

namespace polku::report {
struct Document;
}

namespace polku::bench {

/// A text of a document with the size and width that it is set in.
struct SetText
{
    QByteArray utf8;
    double size = 0;  ///< points
    double width = 0; ///< points
    bool bold = false;
};

/// Every text of a document that stands on its pages.
std::vector<SetText> textsOf(const report::Document &document);

/// Lays the texts out by Pango, one after the other, and does nothing with them; returns the number of lines.
int layOutAll(const std::vector<SetText> &texts);

} // namespace polku::bench
