#pragma once

#include "academy/since.h"
#include "publish/publish.h"
#include "shell/page.h"

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTemporaryDir;
class QTextBrowser;
class QUrl;

namespace polku::report {
struct Document;
}

namespace polku::ui {

class DayEdit;
class EmptyState;

/// What has changed in a team since the last session with it, or since a chosen day: to read before meeting it, to
/// print for the table. Every record opens.
class SincePage final : public Page
{
    Q_OBJECT

public:
    explicit SincePage(Desk &desk, QWidget *parent = nullptr);
    ~SincePage() override;

    QString title() const override { return tr("Since last time"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override { return {m_save, m_open}; }
    void refresh(const Changes &changes) override;
    /// A team that takes part: what has changed in it since it was last met.
    bool show(RecordRef record) override;

    /// Asks where to save; an empty answer means the person gave up. Tests replace it.
    std::function<QString(const QString &suggested, const QString &filter)> askSave;
    /// Opens a file with the system's program for it. Tests replace it.
    std::function<void(const QString &path)> openFile;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    TeamId team() const;
    void fillTeams();
    void chooseTeam();
    void read();
    void showSince();
    QString html() const;
    QString recordHtml(const SinceRecord &record) const;
    std::optional<report::Document> document() const;
    void save(publish::Format format);
    void openAsPdf();
    void follow(const QUrl &link);
    QString fileName(publish::Format format) const;

    QComboBox *m_team;
    QLabel *m_sinceLabel;
    DayEdit *m_day;
    QPushButton *m_lastSession;
    QTextBrowser *m_list;
    EmptyState *m_empty;
    QPushButton *m_toTeams;
    QWidget *m_filters;
    QAction *m_save;
    QAction *m_open;
    std::unique_ptr<Since> m_since;          ///< as last read, to be shown anew in other colours
    std::unique_ptr<QTemporaryDir> m_prints; ///< of what was opened as PDF; goes with the page
    AcademyId m_academy;
    bool m_chosenDay = false; ///< the person chose a day; else the last session counts
};

} // namespace polku::ui
