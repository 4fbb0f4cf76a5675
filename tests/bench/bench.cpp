// polku_bench [--quick] [--archive FILE] [PART…]: measures, each number beside its floor (docs/benchmarks.md).

#include "bench/bench.h"

#include "academy/example.h"
#include "bench/archive.h"
#include "catalogue/catalogue.h"
#include "resources.h"
#include "store/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace polku;
using namespace polku::bench;

static void makeFiles(const Bench &bench, bool archiveIsThere)
{
    const Catalogue catalogue;
    {
        const auto sample = required(Workspace::create(bench.sample, {}));
        required(makeExample(*sample, catalogue, {}));
    }
    if (archiveIsThere)
        return;
    const ArchiveSize size = bench.quick ? ArchiveSize{2, 2, 16, 5} : ArchiveSize();
    required(makeArchive(bench.archive, catalogue, size, QDate::currentDate(), [&](int academy) {
        if (academy % 10 == 0)
            std::fprintf(stderr, "\rMaking an archive: %d of %d academies%s", academy, size.academies,
                         academy == size.academies ? "\n" : "");
    }));
}

int main(int argc, char **argv)
{
    polku::initialiseResources();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // views are painted into pictures
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Polku; docs/benchmarks.md explains the table."));
    parser.addHelpOption();
    const QCommandLineOption quick(QStringLiteral("quick"),
                                   QStringLiteral("Once each, on small files: only shows that everything runs."));
    const QCommandLineOption archive(QStringLiteral("archive"),
                                     QStringLiteral("A file of polku_archive to measure with; made anew without it."),
                                     QStringLiteral("FILE"));
    parser.addOptions({quick, archive});
    parser.addPositionalArgument(QStringLiteral("part"),
                                 QStringLiteral("start, store, desk, write or publish; all without one."),
                                 QStringLiteral("[PART…]"));
    parser.process(application);
    const QStringList parts = parser.positionalArguments();
    const auto wanted = [&](const char *part) { return parts.isEmpty() || parts.contains(QLatin1String(part)); };

    // Beside the program: temporary folders may lie in memory, where durable writes cost nothing.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    Bench bench;
    bench.quick = parser.isSet(quick);
    bench.folder = folder.path();
    bench.sample = folder.filePath(QStringLiteral("sample.polku"));
    bench.archive = parser.isSet(archive) ? parser.value(archive) : folder.filePath(QStringLiteral("archive.polku"));
    std::vector<Comparison> rows;
    try {
        makeFiles(bench, parser.isSet(archive));
        if (wanted("start"))
            measureStarting(bench, rows);
        if (wanted("store"))
            measureStore(bench, rows);
        if (wanted("desk")) {
            measureDesk(bench, rows);
            measureAttention(bench, rows);
            measureActions(bench, rows);
            measureActionTimeline(bench, rows);
        }
        if (wanted("write"))
            measureWriting(bench, rows);
        if (wanted("publish")) {
            measurePublishing(bench, rows);
            measurePlanPublishing(bench, rows);
        }
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "polku_bench: %s\n", exception.what());
        return 1;
    }
    std::printf("Archive: %.0f MB. Median (least–most).\n\n%s", double(QFileInfo(bench.archive).size()) / 1e6,
                qPrintable(tableOf(rows)));
    return 0;
}
