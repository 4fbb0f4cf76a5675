#pragma once

#include "models/recordsource.h"
#include "shell/drafts.h"
#include "shell/viewmemory.h"
#include "store/changes.h"

#include <QList>
#include <QObject>

#include <memory>

namespace polku::ui {

/// A report that a page asks for.
struct ReportWish
{
    QString report; ///< its code ("assessments")
    TeamId team;    ///< null: of the academy
    QList<PilotId> pilots;
};

/// What the window works on: the open file, the academy looked at, the language of the screen. The window owns one and
/// hands it to every page; pages keep a reference. Knows no widget.
class Desk : public QObject, public RecordSource
{
    Q_OBJECT

public:
    explicit Desk(QObject *parent = nullptr);
    ~Desk() override;

    /// The open file; null while the welcome page is shown. Pages exist only while there is one.
    Workspace *workspace() const override { return m_workspace.get(); }
    const Catalogue &catalogue() const override;
    /// The academy that the pages show; null when the file has none.
    AcademyId academy() const override { return m_academy; }
    /// The team whose view of the program is shown ("me"), one that takes part in the academy; null: the coach's view
    /// of all teams. While pages exist it stays the same: they are made anew for another.
    TeamId team() const override { return m_team; }
    /// Whether others may see the screen: then nothing on it shows what only the coach sees (private notes, points).
    /// Kept for the file beside the person's settings.
    bool isCovered() const { return m_covered; }
    /// The screen's language. Its change reaches widgets as QEvent::LanguageChange.
    Language language() const override { return m_language; }
    /// The program's words in the screen's language, for core's functions that put things into words.
    const Words &words() const;
    /// Today where the person is, by the workspace's clock.
    QDate today() const override;

    /// Puts another file on the desk, or none, and closes the one before.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    std::unique_ptr<Workspace> takeWorkspace();
    /// Takes the team with it that the person last worked as, where it takes part in that academy.
    void setAcademy(AcademyId academy);
    /// Kept for the file beside the person's settings. One that takes no part in the academy counts as null.
    void setTeam(TeamId team);
    /// The team that the person last worked as in this file, wherever it takes part; null: as the coach.
    TeamId keptTeam() const;
    void setCovered(bool covered);
    void setLanguage(Language language);

    /// What pages ask of the window, without knowing it ----------------------------------------------------------

    /// The one error boundary; used through attempt(), which shows a failure (what happened, what to do, the detail)
    /// and returns nothing: `if (attempt(workspace.set(…)))`, `if (auto team = attempt(workspace.read(…)))`.
    void fail(const Error &error) override { Q_EMIT failed(error); }
    /// Shows the record on its page ("open the pilot").
    void open(RecordRef record) { Q_EMIT openRequested(record); }
    /// Shows the record on a page that is not the home of such records: a team on that of the self-assessments.
    void openOn(const QString &page, RecordRef record) { Q_EMIT openOnRequested(page, record); }
    /// Goes to a page by its id ("pilots").
    void goTo(const QString &page) { Q_EMIT pageRequested(page); }
    /// Goes to the reports with this one chosen.
    void showReport(const ReportWish &wish);
    /// What showReport() asked for and nobody has taken yet.
    std::optional<ReportWish> takeReportWish() { return std::exchange(m_reportWish, std::nullopt); }
    /// Opens another file in the place of the present one.
    void openFile(const QString &path) { Q_EMIT fileRequested(path); }
    /// Of the present file; survive the window being killed (Drafts).
    QString draft(RecordRef record) const override;
    void keepDraft(RecordRef record, const QString &text) override;
    /// Where drafts are kept from now on; until then they go with the desk.
    void keepDraftsIn(const QString &file) { m_drafts = std::make_unique<Drafts>(file); }
    /// How the person left a view of the present file ("actions"); empty when never kept (ViewMemory).
    QJsonObject view(const QString &name) const override;
    void keepView(const QString &name, const QJsonObject &view) override;
    /// Where views are kept from now on; until then they go with the desk.
    void keepViewsIn(const QString &file) { m_views = ViewMemory(file); }
    /// A message at the bottom for a larger edit just done; with `undoable`, a button that undoes the newest step.
    void say(const QString &message, bool undoable = false) override { Q_EMIT said(message, undoable); }

Q_SIGNALS:
    /// Another file, or none.
    void workspaceChanged();
    void academyChanged();
    /// Another team's view, or the coach's, of the same academy.
    void teamChanged();
    void coveredChanged();
    /// The file's records changed: Workspace::changed of the present file.
    void changed(const polku::Changes &changes);
    void failed(const polku::Error &error);
    void openRequested(polku::RecordRef record);
    void openOnRequested(const QString &page, polku::RecordRef record);
    void pageRequested(const QString &page);
    void reportWished();
    void fileRequested(const QString &path);
    void said(const QString &message, bool undoable);

private:
    bool takesPart(TeamId team) const;
    QString fileId() const;
    QString draftKey(RecordRef record) const;

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Drafts> m_drafts = std::make_unique<Drafts>();
    ViewMemory m_views;
    mutable std::unique_ptr<Catalogue> m_catalogue; ///< made when first asked for
    mutable std::optional<Words> m_words;           ///< made when first asked for
    std::optional<ReportWish> m_reportWish;
    AcademyId m_academy;
    TeamId m_team;
    Language m_language = systemLanguage();
    bool m_covered = false;
};

} // namespace polku::ui
