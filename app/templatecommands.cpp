#include "academy/academytemplate.h"
#include "academy/newacademy.h"
#include "academy/planpreview.h"
#include "catalogue/catalogue.h"
#include "catalogue/owntemplates.h"
#include "catalogue/templatefile.h"
#include "commands.h"
#include "console.h"
#include "exportselection.h"
#include "publish/outputfile.h"
#include "shell/settings.h"

#include <QDir>
#include <QFileInfo>

// Programme templates: a new file from one, and an academy as one.

namespace polku::app {

namespace {

bool looksLikeFile(const QString &wanted)
{
    return wanted.contains(QLatin1Char('/')) || wanted.contains(QDir::separator()) ||
           wanted.endsWith(QLatin1Char('.') + QLatin1String(templateFileEnding), Qt::CaseInsensitive);
}

/// A template file; else, by its code, a template of the program or of the person's own. Nothing wanted: the ordinary
/// one.
Result<ProgrammeTemplate> chosenTemplate(const Catalogue &catalogue, const QString &wanted)
{
    if (looksLikeFile(wanted))
        return readTemplateFile(wanted);
    if (const ProgrammeTemplate *programme = catalogue.programme(wanted))
        return *programme;
    QStringList choices;
    for (const ProgrammeTemplate &programme : catalogue.programmes())
        choices.append(QStringLiteral("%1  %2").arg(programme.code, programme.name.in(systemLanguage())));
    for (const OwnTemplate &own : ownTemplates(ui::Settings().templateFolder())) {
        const QString code = QFileInfo(own.path).completeBaseName();
        if (code == wanted)
            return own.programme;
        choices.append(own.programme ? QStringLiteral("%1  %2").arg(code, own.programme->name.in(systemLanguage()))
                                     : code);
    }
    return failure(ErrorKind::BadInput, CommandLine::tr("There is no programme template “%1”.").arg(wanted),
                   CommandLine::tr("Give the path of a template file, or one of these:"),
                   choices.join(QLatin1Char('\n')));
}

/// What the window shows before it makes an academy: the start, and what is odd with the schedule.
QStringList notesOn(const AcademyPlan &plan, const AcademyWishes &wishes, QDate today, const Catalogue &catalogue)
{
    const Words words(systemLanguage());
    QStringList notes = startNotes(plan, wishes.start, today, catalogue, words);
    const auto add = [&](const QString &title, const QStringList &problems) {
        for (const QString &problem : problems)
            notes.append(QStringLiteral("%1: %2").arg(title, problem));
    };
    const Schedule schedule = scheduleOf(plan, catalogue, words);
    for (const PlannedPhase &phase : schedule.phases)
        add(phase.name, phase.problems);
    for (const PlannedSession &session : schedule.sessions)
        add(session.title, session.problems);
    for (const PlannedDeadline &deadline : schedule.deadlines)
        add(deadline.title, deadline.problems);
    return notes;
}

} // namespace

int runNew(const NewRequest &request)
{
    const Catalogue catalogue;
    const Result<ProgrammeTemplate> programme = chosenTemplate(catalogue, request.programme);
    if (!programme)
        return fail(programme.error());
    Workspace::Options options;
    options.author = author();
    const AcademyWishes wishes{request.name, {}, {}, request.start, request.language};
    const QDate today = QDate::currentDate();
    const Result<AcademyPlan> plan = planAcademy(catalogue, *programme, wishes, today);
    if (!plan)
        return fail(plan.error());
    const Result<void> made = makeFile(request.file, options, [&](Workspace &workspace) {
        return createAcademy(workspace, catalogue, *programme, wishes).map([](AcademyId) {});
    });
    if (!made)
        return fail(made.error());
    for (const QString &note : notesOn(*plan, wishes, today, catalogue))
        tell(note);
    return Done;
}

int exportTemplate(const ExportRequest &request)
{
    if (askedFormat(request).toLower() != QLatin1String(templateFileEnding))
        return refuseFormat(request, QLatin1String(templateFileEnding));
    const auto workspace = openToRead(request.file);
    if (!workspace)
        return fail(workspace.error());
    const Catalogue catalogue;
    const auto made = (*workspace)->read([&](const Reader &reader) {
        const ExportSelection selection = selectForExport(**workspace, reader, request);
        return templateOfAcademy(reader, catalogue, selection.academy, Words(systemLanguage()));
    });
    if (!made)
        return fail(made.error());
    const Result<void> written =
        publish::writeOutputFile(request.output, templateJson(made->programme), [&](const QByteArray &bytes) {
            return readTemplate(bytes, QFileInfo(request.output).fileName()).map([](const ProgrammeTemplate &) {});
        });
    if (!written)
        return fail(written.error());
    for (const QString &sentence : made->leftOut)
        tell(sentence);
    return Done;
}

} // namespace polku::app
