#pragma once

#include "report/document.h"
#include "support/workspaces.h"

#include <QHash>

#include <map>
#include <vector>

namespace polku::test {

/// An element of XML with what is in it; names without their prefixes.
struct Element
{
    QString name;
    QHash<QString, QString> attributes;
    std::vector<Element> children;
    QString text; ///< its own and that of everything in it

    /// Everything in it of that name, in order.
    std::vector<const Element *> all(const char *wanted) const;
    const Element *first(const char *wanted) const;
    QString value(const char *attribute) const { return attributes.value(QString::fromLatin1(attribute)); }
};

/// A DOCX or ODT as another program unpacks it.
class Package
{
public:
    /// Writes the bytes into the folder and lists them with unzip.
    Package(const TemporaryFolder &folder, const QString &name, const QByteArray &bytes);

    const QStringList &names() const { return m_names; }
    QByteArray bytes(const QString &part) const;
    /// The part's root, good as long as the package; fails the test when it is not well-formed.
    const Element &xml(const QString &part) const;
    const QString &path() const { return m_path; }

    /// Whether the program that unpacks is installed.
    static bool canRead();

private:
    QString m_path;
    QStringList m_names;
    mutable std::map<QString, Element> m_read;
};

/// The text of the pages that LibreOffice makes of the file, a form feed after each; empty when it makes none.
QString textOfPages(const TemporaryFolder &folder, const QString &path);
/// Whether LibreOffice and pdftotext are installed.
bool canMakePages();

/// A document with everything that the tree knows, its texts in words that nothing else has.
report::Document documentOfEverything();

} // namespace polku::test
