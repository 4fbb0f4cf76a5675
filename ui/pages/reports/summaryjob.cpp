#include "pages/reports/summaryjob.h"

#include "report/booklet.h"
#include "report/pilotsummary.h"
#include "store/workspace.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace polku::ui {

Result<report::Document> buildSummaries(const SummaryRequest &request, const Catalogue &catalogue)
{
    Workspace::Options options;
    options.readOnly = true;
    const auto file = Workspace::open(request.file, options);
    if (!file)
        return Unexpected(file.error());
    return (*file)->read([&](const Reader &reader) {
        if (request.pilots.size() == 1) {
            return report::pilotSummary(report::readPilotFacts(reader, request.pilots.front(), catalogue), catalogue,
                                        request.language);
        }
        return report::booklet(
            report::readBookletFacts(reader, catalogue, request.academy, {}, request.pilots, request.today), catalogue,
            request.language);
    });
}

SummaryJob::SummaryJob(const Catalogue &catalogue, QObject *parent) : QObject(parent), m_catalogue(catalogue)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SummaryJob::finish);
}

SummaryJob::~SummaryJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void SummaryJob::start(Work work)
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

void SummaryJob::startPreview(const SummaryRequest &request)
{
    start([request, &catalogue = m_catalogue](const publish::Progress &progress) {
        const Result<report::Document> document = buildSummaries(request, catalogue);
        if (!document)
            return Outcome{{}, {}, document.error()};
        const Result<publish::Preview> preview = publish::Preview::of(*document, progress);
        return preview ? Outcome{*preview, {}, {}} : Outcome{{}, {}, preview.error()};
    });
}

void SummaryJob::startExport(const SummaryRequest &request, publish::Format format, const QString &path)
{
    start([request, format, path, &catalogue = m_catalogue](const publish::Progress &progress) {
        const Result<report::Document> document = buildSummaries(request, catalogue);
        if (!document)
            return Outcome{{}, {}, document.error()};
        const Result<void> done = publish::publish(*document, format, path, progress);
        return done ? Outcome{{}, path, {}} : Outcome{{}, {}, done.error()};
    });
}

void SummaryJob::cancel()
{
    m_watcher.cancel();
}

void SummaryJob::finish()
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
    else
        Q_EMIT exported(outcome.path);
}

} // namespace polku::ui
