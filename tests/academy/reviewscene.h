#pragma once

#include "academy/comments.h"
#include "academy/newacademy.h"
#include "academy/review.h"
#include "academy/reviewqueue.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

namespace polku::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// An academy with two teams that take part and one that withdrew, on 15 October 2025.
class ReviewScene
{
public:
    ReviewScene()
    {
        static const Catalogue catalogue;
        clock = testClock();
        workspace = createWorkspace(folder.path(text("a.polku")), 1, clock);
        workspace->setAuthor(text("Outi Coach"));
        academy =
            valueOf(createAcademy(*workspace, catalogue, {}, text("Academy"), QDate(2025, 8, 18), Language::English));
        valueOf(workspace->edit({}, [&](Edit &edit) {
            const auto add = [&](const char *name, TeamState state) {
                Team team;
                team.academy = academy;
                team.name = text(name);
                team.state = TeamState::Participant;
                const TeamId id = addTeam(edit, catalogue, team);
                edit.set(id, &Team::state, state);
                return id;
            };
            town = add("Town", TeamState::Participant);
            city = add("City", TeamState::Participant);
            gone = add("Gone", TeamState::Withdrawn);
        }));
    }

    SubmissionId submission(TeamId team, const char *code) const
    {
        return valueOf(workspace->read([&](const Reader &reader) {
            for (const Submission &submission : reader.where(&Submission::team, team)) {
                if (reader.get(submission.deliverable).code == text(code))
                    return submission.id;
            }
            qFatal("There is no deliverable %s.", code);
        }));
    }
    PlanSectionId section(TeamId team, size_t index) const
    {
        return valueOf(workspace->read([&](const Reader &reader) {
            return reader.where(&PlanSection::team, team, Query().orderBy(&PlanSection::rank)).at(index).id;
        }));
    }
    template <class R>
    R read(Id<R> id) const
    {
        return valueOf(workspace->read([&](const Reader &reader) { return reader.get(id); }));
    }
    std::vector<CommentThread> threads(RecordRef subject) const
    {
        return valueOf(workspace->read([&](const Reader &reader) { return readThreads(reader, subject); }));
    }
    std::vector<ReviewItem> items(ReviewList list) const
    {
        return valueOf(workspace->read(
            [&](const Reader &reader) { return readReviewItems(reader, academy, workspace->clock().today(), list); }));
    }
    void take(RecordRef record, ReviewStep step, Side side, const char *said = "")
    {
        valueOf(takeReviewStep(*workspace, record, step, side, text(said)));
    }
    void wait(int days) { clock->advance(days * 86'400'000LL); }

    TemporaryFolder folder;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<Workspace> workspace;
    AcademyId academy;
    TeamId town;
    TeamId city;
    TeamId gone;
};

} // namespace polku::test
