#pragma once

#include "base/language.h"
#include "model/kinds.h"
#include "publish/publish.h"
#include "report/document.h"

#include <QDate>
#include <QFutureWatcher>
#include <QObject>

namespace polku {
class Catalogue;
}

namespace polku::ui {

/// Which summaries, in which language.
struct SummaryRequest
{
    QString file; ///< the academy file; read through a connection of its own
    AcademyId academy;
    std::vector<PilotId> pilots; ///< one: its summary; several: the booklet of them
    Language language = Language::Finnish;
    QDate today;
};

/// Builds the document behind a request. Reads the file as it is on the disk; safe in any thread.
Result<report::Document> buildSummaries(const SummaryRequest &request, const Catalogue &catalogue);

/// Setting a preview or writing a file, beside the window: reports progress, can be cancelled, ends with one signal.
/// Starting anew cancels what runs. The catalogue must outlive the job.
class SummaryJob : public QObject
{
    Q_OBJECT

public:
    explicit SummaryJob(const Catalogue &catalogue, QObject *parent = nullptr);
    /// Cancels and waits.
    ~SummaryJob() override;

    void startPreview(const SummaryRequest &request);
    void startExport(const SummaryRequest &request, publish::Format format, const QString &path);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void previewReady(const polku::publish::Preview &preview);
    void exported(const QString &path);
    void failed(const polku::Error &error);
    /// After a cancelled job: nothing was written.
    void cancelled();

private:
    struct Outcome
    {
        std::optional<publish::Preview> preview;
        QString path;
        std::optional<Error> error;
    };
    using Work = std::function<Outcome(const publish::Progress &)>;
    void start(Work work);
    void finish();

    const Catalogue &m_catalogue;
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace polku::ui
