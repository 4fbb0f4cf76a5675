#pragma once

#include "pages/reports/summaryjob.h"
#include "shell/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace polku::ui {

class EmptyState;
class PilotChoice;
class PreviewView;

/// Pilot summaries for those outside: choose pilots and a language, see the pages as they will be, write them as a
/// file.
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
    void previewShown();

protected:
    void retranslate() override;

private:
    QWidget *makeSide();
    void takeChosenPilots();
    SummaryRequest request() const;
    Language documentLanguage() const;
    void updateChoice();
    void startPreview();
    void startExport(publish::Format format);
    void showWorking(bool working);
    QString formatFilter(publish::Format format) const;
    QStringList publicationLines() const;

    PilotChoice *m_choice;
    QComboBox *m_language;
    QLabel *m_languageLabel;
    QLabel *m_checkHeading;
    QLabel *m_check;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_result;
    QPushButton *m_open;
    PreviewView *m_preview;
    QLabel *m_pageNumber;
    EmptyState *m_empty;
    QWidget *m_body;
    QAction *m_export;
    QAction *m_more;
    QTimer m_delay;
    SummaryJob m_previewJob;
    SummaryJob m_exportJob;
    QString m_exported;
    AcademyId m_academy;
};

} // namespace polku::ui
