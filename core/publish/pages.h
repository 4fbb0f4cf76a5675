#pragma once

#include "publish/typesetter.h"

#include <QHash>

#include <string>
#include <variant>
#include <vector>

namespace polku::publish {

// What is drawn on each page, in order: the layout makes it, the PDF writer and the preview draw it. Lengths are points
// from the top left corner of the page.

/// Begins a structure element (a PDF tag name). An element may end on a later page. Only an element without others in
/// it may hold text or drawings; what lies in none is decoration.
struct OpenTag
{
    const char *name = "";
    int link = -1; ///< index into PagedDocument::links for a Link; its active area is x, y, width, height
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

struct CloseTag
{
    const char *name = "";
};

struct DrawLines
{
    const TextBlock *text = nullptr;
    int first = 0;
    int count = 0;
    double x = 0;
    double y = 0; ///< top of the first line's box
};

struct DrawRun
{
    const TextBlock *text = nullptr;
    int run = 0; ///< of the text's
    double x = 0;
    double y = 0; ///< baseline
    double width = 0;
    quint32 colour = 0;
    bool underlined = false;
};

struct DrawBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    quint32 colour = 0;
};

struct DrawRule
{
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double thickness = 0;
    quint32 colour = 0;
    bool dashed = false;
};

/// The shape of a mark; the word beside it says the same.
struct DrawMark
{
    report::Mark mark = report::Mark::None;
    double x = 0;
    double y = 0;
    double size = 0; ///< of the square that it fills
};

using Command = std::variant<OpenTag, CloseTag, DrawLines, DrawRun, DrawBox, DrawRule, DrawMark>;

struct PagePosition
{
    int page = 0; ///< from 0
    double y = 0;
};

struct Bookmark
{
    QString text;
    int level = 1;
    PagePosition at;
};

/// What a figure shows, in words, and where it is.
struct FigureMeaning
{
    QString alternative;
    int page = 0;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Used in one thread at a time.
struct PagedDocument
{
    std::vector<std::unique_ptr<Typesetter>> typesetters; ///< own the lines that the commands draw
    std::vector<std::vector<Command>> pages;
    std::vector<Bookmark> bookmarks;
    std::vector<FigureMeaning> figures; ///< in the order of the Figure elements
    std::vector<QString> links;         ///< safe: https, mailto, #anchor
    QHash<QString, PagePosition> anchors;
};

} // namespace polku::publish
