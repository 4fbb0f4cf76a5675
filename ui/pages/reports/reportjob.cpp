#include "pages/reports/reportjob.h"

#include "store/workspace.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace polku::ui {

/// What `build` makes of the file as it is on the disk.
template <class Build>
static auto built(const QString &path, const Build &build) -> Result<decltype(build(std::declval<const Reader &>()))>
{
    Workspace::Options options;
    options.readOnly = true;
    const auto file = Workspace::open(path, options);
    if (!file)
        return Unexpected(file.error());
    return (*file)->read(build);
}

static Result<report::Document> documentOf(const QString &file, const report::ReportRequest &request,
                                           const Catalogue &catalogue)
{
    return built(file, [&](const Reader &reader) { return report::buildDocument(reader, catalogue, request); });
}

static Result<report::DataTable> tableOf(const QString &file, const report::ReportRequest &request,
                                         const Catalogue &catalogue)
{
    return built(file, [&](const Reader &reader) { return report::buildTable(reader, catalogue, request); });
}

ReportJob::ReportJob(const Catalogue &catalogue, QObject *parent) : QObject(parent), m_catalogue(catalogue)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportJob::finish);
}

ReportJob::~ReportJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ReportJob::start(Work work)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Outcome> &promise) {
        promise.addResult(work([&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        }));
    }));
}

void ReportJob::startPreview(const QString &file, const report::ReportRequest &request)
{
    start([file, request, &catalogue = m_catalogue](const publish::Progress &progress) -> Outcome {
        if (!report::reportType(request.kind).hasPages(!request.team.isNull())) {
            const Result<report::DataTable> table = tableOf(file, request, catalogue);
            return table ? Outcome{{}, *table, {}, {}} : Outcome{{}, {}, {}, table.error()};
        }
        const Result<report::Document> document = documentOf(file, request, catalogue);
        if (!document)
            return {{}, {}, {}, document.error()};
        const Result<publish::Preview> preview = publish::Preview::of(*document, progress);
        return preview ? Outcome{*preview, {}, {}, {}} : Outcome{{}, {}, {}, preview.error()};
    });
}

void ReportJob::startExport(const QString &file, const report::ReportRequest &request, ReportForm form,
                            const QString &path, const QString &styleFile)
{
    start(
        [file, request, form, path, styleFile, &catalogue = m_catalogue](const publish::Progress &progress) -> Outcome {
            Result<void> done;
            if (const auto *format = std::get_if<publish::Format>(&form)) {
                const Result<report::Document> document = documentOf(file, request, catalogue);
                if (!document)
                    return {{}, {}, {}, document.error()};
                done = publish::publish(*document, *format, path, progress, styleFile);
            } else {
                const Result<report::DataTable> table = tableOf(file, request, catalogue);
                if (!table)
                    return {{}, {}, {}, table.error()};
                if (!progress(500, 1000)) // asked before anything is written
                    return {{}, {}, {}, Error{ErrorKind::Cancelled, {}, {}, {}}};
                done = publish::publish(*table, std::get<publish::TableFormat>(form), path);
            }
            return done ? Outcome{{}, {}, path, {}} : Outcome{{}, {}, {}, done.error()};
        });
}

void ReportJob::cancel()
{
    m_watcher.cancel();
}

void ReportJob::finish()
{
    // A cancelled future drops its result, also one that was complete a moment before.
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        Q_EMIT cancelled();
        return;
    }
    const Outcome outcome = m_watcher.result();
    if (outcome.error && outcome.error->kind == ErrorKind::Cancelled)
        Q_EMIT cancelled();
    else if (outcome.error)
        Q_EMIT failed(*outcome.error);
    else if (outcome.preview)
        Q_EMIT previewReady(*outcome.preview);
    else if (outcome.table)
        Q_EMIT tableReady(*outcome.table);
    else
        Q_EMIT exported(outcome.path);
}

} // namespace polku::ui
