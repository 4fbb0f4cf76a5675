#include "views.h"

#include "academy/teamview.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "store/workspace.h"

#include <QAbstractButton>
#include <QTextStream>

using namespace polku;
using namespace polku::ui;

const QList<View> &viewsOfPages()
{
    static const auto view = [](const char *page, const char *name, const QStringList &pressed,
                                std::optional<RecordKind> open = {}) {
        return View{QString::fromLatin1(page), QString::fromLatin1(name), pressed, open};
    };
    static const auto chip = [](const char *id) { return QStringLiteral("chip_") + QLatin1String(id); };
    static const QStringList calm{chip("months"), chip("sessions")};
    static const QList<View> views{
        view("overview", "", {}),
        view("overview", "academy", {QStringLiteral("button_aboutAcademy")}),
        view("path", "", {}),
        view("path", "deliverable", {}, RecordKind::Deliverable),
        view("messages", "", {}),
        view("teams", "", {chip("teams")}),
        view("teams", "applications", {chip("applications")}),
        view("teams", "criteria", {chip("criteria")}),
        view("schedule", "", calm),
        view("schedule", "whole", {chip("whole")}),
        view("schedule", "weeks", {chip("weeks")}),
        view("schedule", "deadlines", {chip("months"), chip("deadlines")}),
        view("schedule", "phases", {chip("phases")}),
        view("schedule", "session", calm, RecordKind::Session),
        view("schedule", "attendance", {}, RecordKind::Attendance),
        view("schedule", "start", {QStringLiteral("closeRecord"), QStringLiteral("changeStart")}),
        view("progress", "", {}),
        view("progress", "cell", {chip("cell")}),
        view("review", "", {chip("waiting")}),
        view("review", "changes", {chip("waiting"), QStringLiteral("showChanges")}),
        view("review", "with_team", {chip("with_team")}),
        view("review", "approved", {chip("approved")}),
        view("assessment", "", {chip("start")}, RecordKind::Assessment),
        view("assessment", "bars", {chip("bars")}),
        view("assessment", "end", {chip("end")}),
        view("assessment", "all", {chip("all")}),
        view("library", "", {chip("materials")}),
        view("library", "studies", {chip("studies")}),
        view("chain", "", {}),
        view("plan", "", {QStringLiteral("closeFind")}),
        view("plan", "versions", {}, RecordKind::PlanVersion),
        view("plan", "section", {}, RecordKind::PlanSection),
        view("plan", "goals", {}, RecordKind::Goal),
        view("plan", "categories", {}, RecordKind::SpendCategory),
        view("plan", "roles", {}, RecordKind::Responsibility),
        view("plan", "process", {}, RecordKind::ProcessStep),
        view("plan", "resources", {}, RecordKind::Resource),
        view("plan", "problems", {QStringLiteral("closeFind"), QStringLiteral("toComplete")}),
        view("plan", "comments", {QStringLiteral("commentOnWordsButton")}),
        view("plan", "find", {QStringLiteral("openFindButton")}),
        view("actions", "", {chip("table")}),
        view("actions", "board", {chip("board")}),
        view("actions", "timeline", {chip("timeline")}),
        view("actions", "timeline-weeks", {chip("timeline"), chip("weeks")}),
        view("pilots", "", {}),
        view("pilots", "clauses", {}, RecordKind::Clause),
        view("pilots", "indicators", {}, RecordKind::Indicator),
    };
    return views;
}

bool goTo(MainWindow &window, const View &view)
{
    window.desk().goTo(view.page);
    bool found = true;
    for (const QString &name : view.pressed) {
        // Narrow pages hide some; what is not seen cannot be pressed.
        auto *button = window.pages()->current()->findChild<QAbstractButton *>(name);
        if (!button) // of the header above the page
            button = window.findChild<QAbstractButton *>(name);
        if (button && button->isVisible()) {
            button->click();
        } else if (!button) {
            QTextStream(stderr) << "There is no " << name << " on " << view.page << '\n';
            found = false;
        }
    }
    if (view.open) {
        const auto records = window.desk().workspace()->read([&](const Reader &reader) {
            std::vector<Row> rows = reader.rows(*view.open, Query().inAcademy(window.desk().academy()));
            if (const TeamId team = window.desk().team())
                std::erase_if(rows, [&](const Row &row) { return !isForTeam(reader, row, team); });
            return rows;
        });
        if (!records)
            return false;
        if (records->empty()) // a team may have none yet
            return found && window.desk().team();
        window.desk().open(records->at(records->size() / 2).ref());
    }
    return found;
}
