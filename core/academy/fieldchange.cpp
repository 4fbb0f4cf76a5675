#include "academy/fieldchange.h"

#include "academy/actionedit.h"
#include "academy/archive.h"
#include "academy/newacademy.h"
#include "academy/planedit.h"
#include "academy/progressedit.h"
#include "academy/review.h"
#include "academy/schedulemoves.h"
#include "academy/selection.h"
#include "academy/waitsfor.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku {

static bool isReviewState(RecordRef ref, const Field &field)
{
    return isReviewed(ref.kind) && &field == recordType(ref.kind).field(u"state");
}

/// A state of the review is what a step of it leads to.
static Result<Changes> changeReviewState(Workspace &workspace, RecordRef record, ReviewState to)
{
    const auto found = workspace.read(
        [&](const Reader &reader) { return std::pair(reviewState(reader, record), reader.titleOf(record)); });
    if (!found)
        return Unexpected(found.error());
    const auto &[from, title] = *found;
    if (from == to)
        return Changes();
    const Result<ReviewMove> move = moveBetween(from, to, title);
    if (!move)
        return Unexpected(move.error());
    return takeReviewStep(workspace, record, move->step, move->side);
}

/// A decision on an application is more than its field: the team joins, waits or is told no.
static Result<Changes> changeDecision(Workspace &workspace, const Catalogue &catalogue, ApplicationId id,
                                      ApplicationDecision decision)
{
    const auto found = workspace.read([&](const Reader &reader) {
        const Application application = reader.get(id);
        return std::pair(application, reader.titleOf(application.team));
    });
    if (!found)
        return Unexpected(found.error());
    const auto &[application, teamName] = *found;
    if (application.decision == decision)
        return Changes();
    const QDate today = workspace.clock().today();
    const QString &reason = application.reason;
    return workspace.edit(decisionOperation(decision, application.team, teamName), [&, id](Edit &edit) {
        decide(edit, catalogue, id, decision, reason, today);
        keepBoardOfTheWeek(edit, today);
    });
}

/// The application that a team's joining decides on: one that is not selected yet, of a team that takes no part yet.
static std::optional<ApplicationId> undecidedApplication(const Reader &reader, TeamId team)
{
    if (reader.get(team).state == TeamState::Participant)
        return std::nullopt;
    const auto application = standingApplication(reader, team);
    const bool open = application && application->decision != ApplicationDecision::Selected;
    return open ? std::optional(application->id) : std::nullopt;
}

/// Another first day moves what has not happened yet along; the first one that is given only stands.
static Result<Changes> changeStart(Workspace &workspace, const Catalogue &catalogue, AcademyId id, QDate day)
{
    const auto restart = workspace.read([&](const Reader &reader) {
        const Words words(Language::English); // only warnings are in it, which nobody sees here
        return planRestart(reader, catalogue, id, day, workspace.clock().today(), words);
    });
    return restart ? applyRestart(workspace, catalogue, *restart) : Unexpected(restart.error());
}

static bool movesTheSchedule(const Workspace &workspace, RecordRef ref, const Field &field, const Value &value)
{
    if (&field != &fieldOf(&Academy::starts) || isEmpty(value))
        return false;
    const auto starts = workspace.read([&](const Reader &reader) { return reader.get(AcademyId{ref.id}).starts; });
    return starts && starts->isValid() && codec::Codec<QDate>::toValue(*starts) != value;
}

Result<Changes> changeField(Workspace &workspace, const Catalogue &catalogue, RecordRef ref, const Field &field,
                            const Value &value)
{
    if (&field == &fieldOf(&Application::decision))
        return changeDecision(workspace, catalogue, {ref.id}, codec::Codec<ApplicationDecision>::fromValue(value));
    if (isReviewState(ref, field))
        return changeReviewState(workspace, ref, codec::Codec<ReviewState>::fromValue(value));
    if (movesTheSchedule(workspace, ref, field, value))
        return changeStart(workspace, catalogue, {ref.id}, codec::Codec<QDate>::fromValue(value));
    // Only what is over is archived.
    if (&field == &fieldOf(&Academy::state) && value == codec::Codec<AcademyState>::toValue(AcademyState::Archived))
        return archiveAcademy(workspace, {ref.id});
    const bool joins =
        &field == &fieldOf(&Team::state) && value == codec::Codec<TeamState>::toValue(TeamState::Participant);
    if (joins) {
        const auto application =
            workspace.read([&](const Reader &reader) { return undecidedApplication(reader, {ref.id}); });
        if (!application)
            return Unexpected(application.error());
        if (*application)
            return changeDecision(workspace, catalogue, **application, ApplicationDecision::Selected);
    }
    const bool writes = &field == &fieldOf(&PlanSection::body) && !isEmpty(value);
    Operation operation = Operation::change(ref, field.column);
    operation.coalesce = !joins;
    const QString column = QString::fromLatin1(field.column);
    return workspace.edit(operation, [&](Edit &edit) {
        const Row before = edit.existingRow(ref);
        const bool changes = before.value(column) != value;
        if (&field == &fieldOf(&Action::waitsFor))
            setWaitsFor(edit, {ref.id}, codec::Codec<QStringList>::fromValue(value));
        else
            edit.set(ref, field, value);
        if (changes && ref.kind == RecordKind::Action)
            followActionChange(edit, fromRow<Action>(before), field, workspace.clock().today());
        if (joins)
            equipTeam(edit, catalogue, {ref.id});
        // Writing the first words of a section is beginning it.
        if (writes && changes)
            beginSection(edit, {ref.id});
        if (changes)
            keepBoardOfTheWeek(edit, workspace.clock().today());
    });
}

} // namespace polku
