#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

// A report as meaning, not as a drawing: builders make this tree from records, writers (core/publish) turn it into PDF,
// HTML, Markdown and, later, DOCX and ODT. A builder never knows the format; a writer never knows what a pilot is.
// All texts are final: in the document's language, numbers and dates already formatted.

namespace polku::report {

/// A run of text with one look.
struct Span
{
    QString text;
    bool strong = false;
    bool emphasis = false;
    QString link; ///< https:// or mailto:; empty: none. An entry "#anchor" points to a heading of the document.
};
using Inline = std::vector<Span>;

struct Heading
{
    int level = 1; ///< 1: a part or a summary's title, 2: section, 3: subsection; never skips a level
    QString text;
    QString anchor; ///< unique in the document when something links to it; else empty
};

struct Paragraph
{
    enum class Role {
        Body,
        Lead,     ///< the sentence under a title
        Kicker,   ///< the small line above a title (theme)
        Note,     ///< small print
        Quotation ///< exact wording, e.g. of a clause
    };
    Inline text;
    Role role = Role::Body;
};

struct List
{
    /// Where an item stands: in the list itself, or in one within the item above it.
    struct Place
    {
        int level = 1; ///< to deepestList; at most one deeper than the item above
        bool ordered = false;
    };
    static constexpr int deepestList = 6;

    bool ordered = false;
    std::vector<Inline> items;
    std::vector<Place> places = {}; ///< of each item; empty: all stand in the list itself

    Place place(size_t item) const { return item < places.size() ? places[item] : Place{1, ordered}; }
};

/// An item of a list with what stands before it.
struct ListItem
{
    const Inline *text = nullptr;
    List::Place place;
    int number = 1; ///< of an ordered one, within its own list
    bool first =
        false; ///< begins a list of its own: the first of all, one deeper than the item above, or of another kind
};
/// The items that have words, in their order.
inline std::vector<ListItem> itemsOf(const List &list)
{
    std::vector<ListItem> items;
    std::vector<ListItem> open; // of each level down to the present one, its last
    for (size_t i = 0; i < list.items.size(); ++i) {
        bool words = false;
        for (const Span &span : list.items[i])
            words = words || !span.text.trimmed().isEmpty();
        if (!words)
            continue;
        ListItem item{&list.items[i], list.place(i), 1, true};
        item.place.level = qBound(1, item.place.level, qMin(int(open.size()) + 1, List::deepestList));
        open.resize(qMin(open.size(), size_t(item.place.level)));
        if (int(open.size()) == item.place.level) {
            const ListItem &above = open.back();
            item.first = above.place.ordered != item.place.ordered;
            item.number = item.first ? 1 : above.number + 1;
            open.back() = item;
        } else {
            open.push_back(item);
        }
        items.push_back(item);
    }
    return items;
}

/// Label–value pairs that a reader looks up ("Buyer", "CPV"). Set beside the text where the format can.
struct FactBox
{
    struct Fact
    {
        QString label;
        QString value;
    };
    QString title; ///< for those who cannot see that it is a box
    std::vector<Fact> facts;
};

/// How something stands: a shape with a colour beside the word that says the same.
enum class Mark {
    None,
    NotBegun,  ///< a broken ring
    Good,      ///< a ring half filled: under way
    Attention, ///< a triangle
    Bad,       ///< an octagon
    Done       ///< a filled disc with a tick
};

struct Table
{
    enum class Align { Start, End };
    struct Column
    {
        QString header;
        Align align = Align::Start;
        double weight = 1; ///< share of the width
    };
    QString caption; ///< what the table tells; read out, and shown above it when not empty
    std::vector<Column> columns;
    std::vector<std::vector<QString>> rows; ///< as many cells as columns; the first column heads its row
    std::vector<std::vector<Mark>> marks{}; ///< none at all, or one for each cell of the rows

    /// Mark::None for cells that have none.
    Mark mark(size_t row, size_t column) const
    {
        return row < marks.size() && column < marks[row].size() ? marks[row][column] : Mark::None;
    }
};

/// A chart with its meaning in words. `values` are in order; writers draw it, or write its table.
struct BarChart
{
    struct Bar
    {
        QString label;
        double value = 0;
        QString valueText;
        bool expected = false; ///< an estimate: drawn lighter
    };
    QString title;
    QString alternative; ///< the same in words, for those who cannot see it
    std::vector<Bar> bars;
    std::optional<double> target;
    QString targetText;      ///< "target 4"
    bool horizontal = false; ///< bars to the right, for long labels
};

/// Contents with links to the headings up to a level; page numbers where the format has pages.
struct Contents
{
    QString title;
    int depth = 1;
};

/// What follows starts on a new page where there are pages.
struct PageBreak
{
};

/// The title page: only at the start of a document.
struct Cover
{
    QString kicker;
    QString title;
    QString subtitle;
    std::vector<QString> lines; ///< organiser, date, version
    QString notice;             ///< "Example data …"; shown clearly when not empty
};

using Block = std::variant<Heading, Paragraph, List, FactBox, Table, BarChart, Contents, PageBreak, Cover>;

struct Document
{
    Language language = Language::Finnish;
    QString title;
    QString subject;
    QString author; ///< the organiser; never a person
    QDate date;
    QString notice;     ///< "Example data, not a real procurement": writers show it on every page
    QString footerLeft; ///< running footer where there are pages, closing line elsewhere
    QString footerRight;
    QString pageLabel;  ///< "Page %1 of %2" in the document's language
    QString onThisPage; ///< accessible name for navigation, in the document's language
    std::vector<Block> blocks;
};

} // namespace polku::report
