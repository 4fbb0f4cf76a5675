#pragma once

#include "pages/reports/reportjob.h"
#include "shell/page.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace polku::ui {

class EmptyState;
class PreviewView;
class ReportChoice;
class TablePreview;

/// Every report for those outside: choose one, of whom and in which language, see it as it will be, write it as a file.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Reports"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;

    /// Asks where to save; an empty answer means the person gave up. Tests replace it.
    std::function<QString(const QString &suggested, const QString &filter)> askSave;
    /// Opens a file with the system's program for it. Tests replace it.
    std::function<void(const QString &path)> openFile;

Q_SIGNALS:
    void exported(const QString &path);
    /// The chosen report is seen, or it is told why there is none.
    void previewShown();

protected:
    void retranslate() override;

private:
    QWidget *makeSide();
    QWidget *makePages();
    void connectJobs();
    void takeWish();
    void updateChoice();
    void updateActions();
    void startPreview();
    void tellNothing(const QString &what, const QString &advice);
    void startExport(ReportForm form);
    void showWorking(bool working);
    /// What the primary button writes: pages where there are any.
    ReportForm ordinaryForm() const;
    static QString endingOf(ReportForm form);
    QString filterOf(ReportForm form) const;
    QString menuTextOf(ReportForm form) const;
    QStringList warnings() const;

    ReportChoice *m_choice;
    QLabel *m_checkHeading;
    QLabel *m_check;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_result;
    QPushButton *m_open;
    PreviewView *m_preview;
    QLabel *m_pageNumber;
    QWidget *m_pages;
    TablePreview *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_shown;
    QAction *m_export;
    QAction *m_more;
    QTimer m_delay;
    ReportJob m_previewJob;
    ReportJob m_exportJob;
    QString m_exported;
    AcademyId m_academy;
    bool m_hasReport = false; ///< there is something to write
};

} // namespace polku::ui
