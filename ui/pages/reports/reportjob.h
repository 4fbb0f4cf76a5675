#pragma once

#include "publish/publish.h"
#include "publish/tablefile.h"
#include "report/reports.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <variant>

namespace polku {
class Catalogue;
}

namespace polku::ui {

/// As what a report is written.
using ReportForm = std::variant<publish::Format, publish::TableFormat>;

/// Showing a report or writing it as a file, beside the window: reads the academy file as it is on the disk through a
/// connection of its own, reports progress, can be cancelled, ends with one signal. Starting anew cancels what runs.
/// The catalogue must outlive the job.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(const Catalogue &catalogue, QObject *parent = nullptr);
    /// Cancels and waits.
    ~ReportJob() override;

    /// Ends with previewReady() for a report with pages, with tableReady() for one that is a table only.
    void startPreview(const QString &file, const report::ReportRequest &request);
    /// `styleFile`: the organisation's own file that gives the document its look, or empty.
    void startExport(const QString &file, const report::ReportRequest &request, ReportForm form, const QString &path,
                     const QString &styleFile);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void previewReady(const polku::publish::Preview &preview);
    void tableReady(const polku::report::DataTable &table);
    void exported(const QString &path);
    void failed(const polku::Error &error);
    /// After a cancelled job: nothing was written.
    void cancelled();

private:
    struct Outcome
    {
        std::optional<publish::Preview> preview;
        std::optional<report::DataTable> table;
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
