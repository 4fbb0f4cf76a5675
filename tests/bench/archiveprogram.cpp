// polku_archive FILE [--academies N]: makes a large academy file to measure and try things with.

#include "bench/archive.h"
#include "catalogue/catalogue.h"
#include "resources.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    polku::initialiseResources();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes an academy file of many academies."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The file to make."));
    const QCommandLineOption academies(QStringLiteral("academies"), QStringLiteral("How many academies (100)."),
                                       QStringLiteral("N"), QStringLiteral("100"));
    parser.addOption(academies);
    parser.process(application);
    polku::bench::ArchiveSize size;
    size.academies = parser.value(academies).toInt();
    if (parser.positionalArguments().size() != 1 || size.academies < 1)
        parser.showHelp(2);

    const polku::Catalogue catalogue;
    const auto made = polku::bench::makeArchive(parser.positionalArguments().constFirst(), catalogue, size,
                                                QDate::currentDate(), [&](int academy) {
                                                    std::fprintf(stderr, "\r%d of %d academies%s", academy,
                                                                 size.academies, academy == size.academies ? "\n" : "");
                                                });
    if (!made) {
        std::fprintf(stderr, "%s %s\n", qPrintable(made.error().what), qPrintable(made.error().advice));
        return 1;
    }
    return 0;
}
