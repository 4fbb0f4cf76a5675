// The house of docs/architecture.md, held to: who may include whom, which library is used where, how long a file may
// be.

#include "support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace {

struct SourceFile
{
    QString path; ///< from the top of the tree, "core/base/id.h"
    QStringList lines;

    QString at(qsizetype index) const { return QStringLiteral("%1:%2: ").arg(path).arg(index + 1); }
};

QList<SourceFile> filesIn(const QString &folder, const QStringList &patterns)
{
    const QDir top(polku::test::sourceFolder());
    QList<SourceFile> files;
    QDirIterator entries(top.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files.append(
                {top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
    }
    return files;
}

QList<SourceFile> sources(const QStringList &folders)
{
    QList<SourceFile> files;
    for (const QString &folder : folders)
        files += filesIn(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    return files;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What each room may include besides itself. core's rooms first, then ui's folders.
QMap<QString, QStringList> roomTable()
{
    QMap<QString, QStringList> table;
    table.insert(QStringLiteral("core/base"), {});
    table.insert(QStringLiteral("core/model"), words("base"));
    table.insert(QStringLiteral("core/store"), words("base model"));
    table.insert(QStringLiteral("core/catalogue"), words("base model store"));
    table.insert(QStringLiteral("core/academy"), words("base model store catalogue"));
    table.insert(QStringLiteral("core/exchange"), words("base model store catalogue academy"));
    table.insert(QStringLiteral("core/report"), words("base model store catalogue academy"));
    const QStringList core = words("base model store catalogue academy exchange report publish");
    table.insert(QStringLiteral("core/publish"), core);
    table.insert(QStringLiteral("ui/theme"), core);
    table.insert(QStringLiteral("ui/text"), core);
    table.insert(QStringLiteral("ui/models"), core + words("text theme"));
    table.insert(QStringLiteral("ui/widgets"), core + words("text theme"));
    table.insert(QStringLiteral("ui/fields"), core + words("text theme models widgets"));
    const QStringList ui = words("theme text models widgets fields pages shell");
    table.insert(QStringLiteral("ui/pages"), core + ui);
    table.insert(QStringLiteral("ui/shell"), core + ui);
    table.insert(QStringLiteral("ui"), core + ui);
    table.insert(QStringLiteral("app"), core + ui);
    return table;
}

/// Libraries and headers of the system, and the rooms that may include them; an empty list means all.
QList<std::pair<QString, QStringList>> libraryTable()
{
    return {
        {QStringLiteral("sqlite3.h"), words("core/store")},
        {QStringLiteral("SQLiteCpp/"), words("core/store")},
        {QStringLiteral("cairo"), words("core/publish")},
        {QStringLiteral("pango/"), words("core/publish")},
        {QStringLiteral("fontconfig/"), words("core/publish")},
        {QStringLiteral("glib"), words("core/publish")},
        {QStringLiteral("hb"), words("core/publish")},
        {QStringLiteral("libical/"), words("core/publish")},
        {QStringLiteral("qpdf/"), words("core/publish")},
        {QStringLiteral("xlsxwriter.h"), words("core/publish")},
        {QStringLiteral("zip.h"), words("core/publish")},
        {QStringLiteral("md4c"), words("core/base")},
        {QStringLiteral("CLI/"), words("app")},
        {QStringLiteral("tl/expected.hpp"), {}},
        // A file's bytes on the disk before it is moved into place; each beside its counterpart on Windows.
        {QStringLiteral("fcntl.h"), words("core/publish")},
        {QStringLiteral("unistd.h"), words("core/publish")},
        {QStringLiteral("io.h"), words("core/publish")},
    };
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("app") || parts.size() == 2)
        return parts.first();
    return parts.mid(0, 2).join(QLatin1Char('/'));
}

QString report(const QStringList &breaches)
{
    return QLatin1Char('\n') + breaches.join(QLatin1Char('\n'));
}

} // namespace

class LayeringTest : public polku::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void includesRunDownward();
    void pagesDoNotKnowEachOther();
    void librariesStayInTheirRooms();
    void coreUsesQtCoreOnly();
    void filesStayShort();
    void nothingNamesAMachine();
    void nothingIsLeftForLater();
};

void LayeringTest::includesRunDownward()
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    const QMap<QString, QStringList> table = roomTable();
    QStringList breaches;
    int seen = 0;
    for (const SourceFile &file : sources(words("core ui app"))) {
        const QString room = roomOf(file.path);
        if (!table.contains(room)) {
            breaches.append(file.path + QStringLiteral(": is in no room of the table"));
            continue;
        }
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString header = include.match(file.lines[i]).captured(1);
            if (header.isEmpty() || header == QLatin1String("resources.h") || header.endsWith(QLatin1String(".moc")))
                continue;
            ++seen;
            const QString target = header.section(QLatin1Char('/'), 0, 0);
            const QString own = room.section(QLatin1Char('/'), -1);
            const bool besideIt =
                !header.contains(QLatin1Char('/')) && (room == QLatin1String("app") || room == QLatin1String("ui"));
            if (target != own && !besideIt && !table.value(room).contains(target))
                breaches.append(file.at(i) + QStringLiteral("%1 may not include \"%2\"").arg(room, header));
        }
    }
    QVERIFY2(seen > 50, "The sources were not found.");
    QVERIFY2(breaches.isEmpty(), qPrintable(report(breaches)));
}

void LayeringTest::pagesDoNotKnowEachOther()
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"pages/([a-z]+)/"));
    QStringList breaches;
    for (const SourceFile &file : sources(words("ui/pages"))) {
        const QStringList parts = file.path.split(QLatin1Char('/'));
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString page = include.match(file.lines[i]).captured(1);
            if (!page.isEmpty() && parts.size() > 3 && parts[2] != page)
                breaches.append(file.at(i) +
                                QStringLiteral("the page %1 may not include the page %2").arg(parts[2], page));
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(report(breaches)));
}

void LayeringTest::librariesStayInTheirRooms()
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*<([^>]+)>"));
    static const QRegularExpression ofQtOrTheStandard(QStringLiteral("^(Q\\w+(/\\w+(\\.h)?)?|q\\w+\\.h|[a-z_]+)$"));
    const auto table = libraryTable();
    QStringList breaches;
    for (const SourceFile &file : sources(words("core ui app"))) {
        const QString room = roomOf(file.path);
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString header = include.match(file.lines[i]).captured(1);
            const auto library = std::find_if(table.begin(), table.end(),
                                              [&](const auto &entry) { return header.startsWith(entry.first); });
            if (library != table.end()) {
                if (!library->second.isEmpty() && !library->second.contains(room))
                    breaches.append(file.at(i) + QStringLiteral("<%1> belongs to %2 only")
                                                     .arg(header, library->second.join(QStringLiteral(", "))));
            } else if (!header.isEmpty() && !ofQtOrTheStandard.match(header).hasMatch()) {
                breaches.append(file.at(i) + QStringLiteral("<%1> is on no list of libraries").arg(header));
            }
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(report(breaches)));
}

void LayeringTest::coreUsesQtCoreOnly()
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*<(?:QtCore/)?(Q\\w+|q\\w+\\.h|Q\\w+/.*)>"));
    const QStringList folders = QStringLiteral(POLKU_QTCORE_HEADERS).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    const auto isInQtCore = [&](const QString &header) {
        return std::any_of(folders.begin(), folders.end(),
                           [&](const QString &folder) { return QFile::exists(QDir(folder).filePath(header)); });
    };
    QVERIFY(isInQtCore(QStringLiteral("QString")));
    QStringList breaches;
    for (const SourceFile &file : sources(words("core"))) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString header = include.match(file.lines[i]).captured(1);
            if (!header.isEmpty() && !isInQtCore(header) && !header.startsWith(QLatin1String("qpdf/")))
                breaches.append(file.at(i) + QStringLiteral("<%1> is not of Qt Core").arg(header));
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(report(breaches)));
}

void LayeringTest::filesStayShort()
{
    constexpr int mostLines = 500;
    QStringList breaches;
    for (const SourceFile &file : sources(words("core ui app tests resources"))) {
        if (file.lines.size() > mostLines)
            breaches.append(file.at(mostLines) +
                            QStringLiteral("%1 lines; no file has more than %2").arg(file.lines.size()).arg(mostLines));
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(report(breaches)));
}

/// Everything that is text and ours: sources, scripts, documentation, the files at the top.
static QList<SourceFile> allTexts()
{
    QStringList patterns;
    for (const char *suffix :
         {"h", "cpp", "txt", "cmake", "json", "md", "sql", "ts", "svg", "xml", "desktop", "csv", "sh"})
        patterns.append(QStringLiteral("*.") + QLatin1String(suffix));
    QList<SourceFile> files;
    for (const QString &folder : words("core ui app resources tests docs .ci"))
        files += filesIn(folder, patterns + QStringList{QStringLiteral("run")});
    for (const QString &name : words("dev README.md CMakeLists.txt CMakePresets.json .clang-tidy .clang-format")) {
        QFile file(QDir(polku::test::sourceFolder()).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({name, QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
    }
    return files;
}

static QStringList linesWith(const QRegularExpression &pattern, const QString &what)
{
    QStringList breaches;
    for (const SourceFile &file : allTexts()) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString found = pattern.match(file.lines[i]).captured(0);
            if (!found.isEmpty())
                breaches.append(file.at(i) + what.arg(found));
        }
    }
    return breaches;
}

void LayeringTest::nothingNamesAMachine()
{
    // Not after a letter, digit or dot: that would be the path of a web address.
    static const QRegularExpression place(
        QStringLiteral("(?<![\\w.)}])/(home|root|Users|work|tmp|mnt)/|\\b[A-Z]:\\\\\\\\?Users"));
    const QStringList breaches = linesWith(place, QStringLiteral("\"%1\" is a place on one machine"));
    QVERIFY2(breaches.isEmpty(), qPrintable(report(breaches)));
}

void LayeringTest::nothingIsLeftForLater()
{
    static const QRegularExpression mark(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") +
                                         QStringLiteral("ME)\\b"));
    const QStringList breaches = linesWith(mark, QStringLiteral("\"%1\": finish it, or write an issue"));
    QVERIFY2(breaches.isEmpty(), qPrintable(report(breaches)));
}

POLKU_TEST_MAIN(LayeringTest)
#include "tst_layering.moc"
