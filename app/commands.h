#pragma once

#include "base/language.h"
#include "publish/publish.h"
#include "store/workspace.h"

#include <QDate>
#include <QString>

#include <optional>

// The commands of the command line: what each is given, and the function that does it and returns the exit code. None
// needs a display.

namespace polku::app {

struct NewRequest
{
    QString file;
    QString name;
    QDate start;
    QString programme; ///< code of a template or path of a template file; empty: the ordinary one
    Language language = Language::Finnish;
};
int runNew(const NewRequest &request);

struct SampleRequest
{
    QString file;
    int week = 9;
    Language language = Language::Finnish;
    QDate today; ///< invalid: the system's date and clock; else everything is as on that day, also the ids
};
int runSample(const SampleRequest &request);

int runInfo(const QString &file, bool json);

struct AttentionRequest
{
    QString file;
    QString academy;
    QString team;
    QDate today; ///< invalid: the system's
    bool json = false;
};
int runAttention(const AttentionRequest &request);

struct ProblemsRequest
{
    QString file;
    QString academy;
    QString team; ///< empty: all that take part
    bool json = false;
};
int runProblems(const ProblemsRequest &request);
int runCheck(const QString &file);

enum class ListForm { Lines, Json, Csv };
int runList(const QString &file, const QString &kind, ListForm form);

struct SetRequest
{
    QString file;
    QString kind;
    QString id;
    QString field;
    QString value;
    QDate on; ///< of a submission: the day on which it came; invalid: today
};
int runSet(const SetRequest &request);

struct ProgressRequest
{
    QString file;
    QString academy;
    QString team; ///< empty: all
    bool json = false;
    QDate today; ///< invalid: the system's
};
int runProgress(const ProgressRequest &request);

struct ReviewRequest
{
    QString file;
    QString academy;
    bool json = false;
    QDate today; ///< invalid: the system's
};
/// What waits for the coach's answer, oldest first.
int runReview(const ReviewRequest &request);

struct CompareRequest
{
    QString file;
    QString academy;
    QString team;      ///< empty: the only one
    QString from;      ///< a version by name or id, "now", or a day; empty: what was kept last
    QString to;        ///< empty: now
    bool list = false; ///< only tells which versions there are
    bool json = false;
};
/// What differs between two states of a team's plan.
int runCompare(const CompareRequest &request);

int runHistory(const QString &file, bool json);
int runUndo(const QString &file);
int runRedo(const QString &file);

struct ImportRequest
{
    QString file;
    QString input;
    QString as; ///< "teams", "people", "actions", "pilots", "feedback", "plan", "everything"; empty: found out from the
                ///< input
    QString academy;
    QString session; ///< what feedback is about, by id or title; empty: found out from the input
    QString team;    ///< whose plan, by id or name
    bool dryRun = false;
};
int runImport(const ImportRequest &request);
/// A plan as Markdown.
int runImportPlan(const ImportRequest &request, const QByteArray &bytes);

struct ExportRequest
{
    QString file;
    QString what;
    QString output;
    QString format; ///< empty: by the output's ending
    QString style;  ///< an organisation's own DOCX or ODT that gives the look; empty: ours
    QString academy;
    QString team;
    QString pilot;
    std::optional<Language> language; ///< nothing: the academy's own
    QDate since;                      ///< changes: from this day on; invalid: since the last session
    QString session;                  ///< feedback: on this session only
};
int runExport(const ExportRequest &request);

// What the commands share --------------------------------------------------------------------------------------------

/// As which the command line signs its steps: the name that the person has given in the window; empty without one.
QString author();
Result<std::unique_ptr<Workspace>> openToRead(const QString &file);
Result<std::unique_ptr<Workspace>> openToWrite(const QString &file);
/// Makes a new file with what `fill` puts into it; the file appears whole or not at all, and an existing one is not
/// touched.
Result<void> makeFile(const QString &file, const Workspace::Options &options,
                      const std::function<Result<void>(Workspace &)> &fill);
/// The record of that id or, ignoring case, of that title, among `rows`; a failure that names the choices when there is
/// none or more than one.
Result<RecordRef> chosenRecord(const std::vector<Row> &rows, RecordKind kind, const QString &wanted);
/// The academy asked for; when none was, the only one of the file, or the only one that is not archived.
Result<AcademyId> chosenAcademy(const Workspace &workspace, const QString &wanted);

} // namespace polku::app
