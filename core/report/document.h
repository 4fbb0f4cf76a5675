#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>

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
    bool ordered = false;
    std::vector<Inline> items;
};

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
