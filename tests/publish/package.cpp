#include "package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

namespace polku::test {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, int seconds = 60)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(seconds * 1000);
    return process.readAllStandardOutput();
}

Element readElement(QXmlStreamReader &reader)
{
    Element element;
    element.name = reader.name().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            break;
        if (reader.isStartElement()) {
            element.children.push_back(readElement(reader));
            element.text += element.children.back().text;
        } else if (reader.isCharacters()) {
            element.text += reader.text();
        }
    }
    return element;
}

void gather(const Element &element, QLatin1String wanted, std::vector<const Element *> &found)
{
    for (const Element &child : element.children) {
        if (child.name == wanted)
            found.push_back(&child);
        gather(child, wanted, found);
    }
}

} // namespace

std::vector<const Element *> Element::all(const char *wanted) const
{
    std::vector<const Element *> found;
    gather(*this, QLatin1String(wanted), found);
    return found;
}

const Element *Element::first(const char *wanted) const
{
    const auto found = all(wanted);
    return found.empty() ? nullptr : found.front();
}

Package::Package(const TemporaryFolder &folder, const QString &name, const QByteArray &bytes)
    : m_path(folder.write(name, bytes))
{
    m_names = QString::fromUtf8(outputOf(QStringLiteral("unzip"), {QStringLiteral("-Z1"), m_path}))
                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QByteArray Package::bytes(const QString &part) const
{
    QString pattern = part; // unzip reads it as one
    pattern.replace(QLatin1Char('['), QLatin1String("\\["));
    return outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), m_path, pattern});
}

const Element &Package::xml(const QString &part) const
{
    if (const auto known = m_read.find(part); known != m_read.end())
        return known->second;
    QXmlStreamReader reader(bytes(part));
    reader.readNextStartElement();
    const Element &root = m_read.emplace(part, readElement(reader)).first->second;
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        QTest::qFail(qPrintable(part + QStringLiteral(": ") + reader.errorString()), __FILE__, __LINE__);
    return root;
}

bool Package::canRead()
{
    return !QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty();
}

bool canMakePages()
{
    return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

QString textOfPages(const TemporaryFolder &folder, const QString &path)
{
    const QString target = folder.path(QStringLiteral("pages"));
    outputOf(QStringLiteral("soffice"),
             {QStringLiteral("-env:UserInstallation=file://") + folder.path(QStringLiteral("office")),
              QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
              QStringLiteral("--outdir"), target, path},
             300);
    const QString pdf = QDir(target).filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".pdf"));
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
}

report::Document documentOfEverything()
{
    using namespace report;
    const auto t = [](const char *text) { return QString::fromUtf8(text); };
    const auto plain = [](const QString &text) { return Inline{Span{text, false, false, {}}}; };
    Document document;
    document.language = Language::Swedish;
    document.title = t("Titeln & <taggen>");
    document.subject = t("Ämnet");
    document.author = t("Arrangören");
    document.date = QDate(2026, 3, 19);
    document.notice = t("Exempelnotis");
    document.footerLeft = t("Sidfotvänster");
    document.footerRight = t("Sidfothöger");
    document.pageLabel = t("Sida %1 av %2");
    document.blocks.push_back(
        Cover{t("Pärmrad"), t("Pärmtitel"), t("Undertitel"), {t("Pärmdatum")}, t("Exempelnotis")});
    document.blocks.push_back(Contents{t("Innehållet"), 2});
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(Paragraph{plain(t("Överrad")), Paragraph::Role::Kicker});
    document.blocks.push_back(Heading{1, t("Kapitel ett"), t("one")});
    document.blocks.push_back(Paragraph{plain(t("Ingressen")), Paragraph::Role::Lead});
    document.blocks.push_back(FactBox{t("Fakta"), {{t("Etikett"), t("Värde")}, {t("Tom"), QString()}}});
    document.blocks.push_back(Heading{2, t("Avsnittet"), {}});
    document.blocks.push_back(Paragraph{
        {Span{t("Fet"), true, false, {}}, Span{t(" kursiv"), false, true, {}},
         Span{t(" ute"), false, false, t("https://example.org/?a=1&b=2")}, Span{t(" inne"), false, false, t("#two")},
         Span{t(" farlig"), false, false, t("javascript:alert(1)")}, Span{t("\nrad två  med\ttabb"), false, false, {}}},
        Paragraph::Role::Body});
    document.blocks.push_back(Paragraph{plain(t("Citatet")), Paragraph::Role::Quotation});
    document.blocks.push_back(Paragraph{plain(t("Anmärkningen")), Paragraph::Role::Note});
    document.blocks.push_back(List{false, {plain(t("Punkt a")), plain(t("Punkt b"))}});
    document.blocks.push_back(List{true, {plain(t("Steg a")), plain(t("Steg b"))}});
    document.blocks.push_back(Heading{3, t("Underavsnittet"), {}});
    document.blocks.push_back(List{true, {plain(t("Steg igen"))}});
    document.blocks.push_back(Table{t("Tabellen"),
                                    {{t("Kolumn"), Table::Align::Start, 3}, {t("Tal"), Table::Align::End, 1}},
                                    {{t("Rad ett"), t("11")}, {t("Rad två"), t("22")}}});
    document.blocks.push_back(Table{{}, {{t("Andra")}, {t("Tabell")}}, {{t("cell"), t("cell")}}});
    BarChart chart;
    chart.title = t("Diagrammet");
    chart.alternative = t("Diagrammet i ord: 2 och 3.");
    chart.bars = {{t("A"), 2, t("2"), false}, {t("B"), 3, t("3"), true}};
    document.blocks.push_back(chart);
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(Heading{1, t("Kapitel två"), t("two")});
    document.blocks.push_back(Table{{}, {{t("Sista")}}, {{t("slutet")}}});
    return document;
}

} // namespace polku::test
