#include "bench/bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace polku::bench {

namespace {

struct Start
{
    double milliseconds = 0; ///< from starting the process to the first painted window
    double megabytes = 0;    ///< resident then
};

struct Display
{
    QString platform; ///< Qt's name
    QString name;     ///< of the X server, where there is one
};

Start start(const Bench &bench, const Display &display, const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), display.platform);
    if (!display.name.isEmpty())
        environment.insert(QStringLiteral("DISPLAY"), display.name);
    // Settings and backups of whoever measures stay out of it.
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), bench.folder + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), bench.folder + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), bench.folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begun = std::chrono::steady_clock::now().time_since_epoch();
    process.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, arguments);
    if (!process.waitForFinished(60'000))
        throw std::runtime_error("no window was painted by " + program.toStdString());
    const QList<QByteArray> told = process.readAllStandardOutput().simplified().split(' ');
    if (told.size() != 2)
        throw std::runtime_error(program.toStdString() + " told nothing");
    const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(begun).count();
    return {double(told[0].toLongLong() - nanoseconds) / 1e6, double(told[1].toLongLong()) / 1e6};
}

void measureStart(const Bench &bench, const Display &display, const QString &with, const QString &file,
                  double timesTime, std::optional<double> timesMemory, std::vector<Comparison> &rows)
{
    const QString where = QStringLiteral(" (%1)").arg(display.platform);
    Comparison time{
        QStringLiteral("Start to first painted window, ") + with + where, QStringLiteral("ms"), {}, {}, timesTime, {}};
    Comparison memory{
        QStringLiteral("Resident memory then, ") + with + where, QStringLiteral("MB"), {}, {}, timesMemory, {}};
    const auto measured = [&](int run, Series &series, const QString &program, const QStringList &arguments) {
        const Start result = start(bench, display, program, arguments);
        if (run > 0)
            series.add(result.megabytes);
        return result.milliseconds;
    };
    measure(
        time, bench.runs(21),
        [&](int run) { return measured(run, memory.floor, QStringLiteral("polku_bench_empty"), {}); },
        [&](int run) { return measured(run, memory.ours, QStringLiteral("polku_bench_window"), {file}); });
    rows.push_back(time);
    if (memory.ours.least() > 0)
        rows.push_back(memory);
}

void measureBoth(const Bench &bench, const Display &display, std::vector<Comparison> &rows)
{
    measureStart(bench, display, QStringLiteral("sample"), bench.sample, 2, 2, rows);
    measureStart(bench, display, QStringLiteral("big archive"), bench.archive, 2.5, {}, rows);
}

} // namespace

void measureStarting(const Bench &bench, std::vector<Comparison> &rows)
{
    measureBoth(bench, {QStringLiteral("offscreen"), {}}, rows);
    const QString server = bench.quick ? QString() : QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (server.isEmpty())
        return;
    QProcess display;
    display.start(server,
                  {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                   QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!display.waitForStarted() || !display.waitForReadyRead(10'000))
        throw std::runtime_error("Xvfb did not start");
    const QString name = QLatin1Char(':') + QString::fromLatin1(display.readAllStandardOutput().trimmed());
    measureBoth(bench, {QStringLiteral("xcb"), name}, rows);
    display.terminate();
    display.waitForFinished();
}

} // namespace polku::bench
