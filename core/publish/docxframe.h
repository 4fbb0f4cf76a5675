#pragma once

#include "base/result.h"
#include "publish/zip.h"
#include "report/document.h"

#include <QHash>

#include <vector>

namespace polku::publish {

/// What the content types of a Word document's parts begin with.
inline constexpr char wordType[] = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// What stands around the text of a Word document: styles, numbering, headers and footers, margins.
struct DocxFrame
{
    struct Relation
    {
        QString id;
        QString type; ///< the last part of the type's address: "styles", "footer"
        QString target;
    };
    std::vector<ZipPart> parts; ///< but the text itself, the numbering and what lists the parts
    std::vector<Relation> relations;
    QHash<QString, QString> contentTypes; ///< part → type, for parts whose ending does not tell it
    QHash<QString, QString> endings;      ///< ending → type

    QHash<QString, QString> styleIds; ///< our style's id → the id it has here; missing: the same
    bool bulletsBelongToStyle = true; ///< the style of list items has its mark
    QByteArray section;               ///< the w:sectPr element, its namespaces declared on it
    int textWidth = 0;                ///< in twentieths of a point
    bool saysLanguage = true;         ///< the styles are in the document's language

    QByteArray numberingBefore; ///< word/numbering.xml up to where definitions of ours may stand
    QByteArray numberingBetween;
    QByteArray numberingAfter;
    int firstDefinition = 1; ///< first free w:abstractNumId
    int firstNumber = 1;     ///< first free w:numId: the bullets'; ordered lists have those after it

    QString styleId(const char *ours) const
    {
        const QString id = QString::fromLatin1(ours);
        return styleIds.value(id, id);
    }
};

/// Ours: A4, Open Sans, a footer with page numbers.
DocxFrame ownDocxFrame(const report::Document &document);

/// That of somebody's DOCX or Word template: its styles, theme, headers, footers, pictures in those, and margins; none
/// of its text. Fails with ErrorKind::BadInput and without words for a person when it is no such file.
Result<DocxFrame> docxFrameOf(const std::vector<ZipPart> &base, const report::Document &document);

/// word/numbering.xml with the bullets and as many ordered lists as the text has.
QByteArray docxNumbering(const DocxFrame &frame, int orderedLists);

/// The paragraph at the foot of each page, as an element.
QByteArray docxFooterParagraph(const report::Document &document, const DocxFrame &frame);

/// A part that has content of one kind: "<w:ftr …>" + content.
QByteArray docxPart(const char *root, const QByteArray &content);

} // namespace polku::publish
