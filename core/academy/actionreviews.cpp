#include "academy/actionreviews.h"

#include "academy/progressedit.h"
#include "academy/workingdays.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

namespace polku {

namespace {

struct ActionReviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionReviews)
};

/// How long before its day a review is begun.
constexpr int daysOfPreparing = 14;

double lastRankOfTeam(const Reader &reader, TeamId team)
{
    const auto last = reader.where(&Action::team, team, Query().orderBy("rank", true).limit(1).only(&Action::rank));
    return last.empty() ? 0 : last.front().rank;
}

} // namespace

ActionId reviewActionId(TeamId team, int months)
{
    const QByteArray name = "review " + QByteArray::number(team.value) + ' ' + QByteArray::number(months);
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    const auto bits = qFromBigEndian<quint64>(digest.constData());
    // Ordinary ids begin with the time and reach this bit in the year 2054 (as followUpActionId).
    constexpr quint64 derived = quint64(1) << 62;
    return {qint64((bits & (derived - 1)) | derived)};
}

std::vector<Action> reviewActions(const Reader &reader, const Catalogue &catalogue, TeamId team, const Words &words)
{
    const QDate ends = reader.get(reader.get(team).academy).ends;
    if (!ends.isValid())
        return {};
    std::vector<Action> reviews;
    for (const int months : reviewMonths) {
        Action review;
        review.id = reviewActionId(team, months);
        review.team = team;
        review.title =
            words("ActionReviews",
                  QT_TRANSLATE_N_NOOP("ActionReviews", "Review of the plan and the actions after %n month(s)"), months);
        review.description =
            words("ActionReviews",
                  QT_TRANSLATE_NOOP(
                      "ActionReviews",
                      "What has been done, what is late and why? What does the self-assessment say now, and what "
                      "do the pilots' indicators show? Decide what goes on, what changes and what ends, and set "
                      "new days."));
        review.due = workingDayFrom(ends.addMonths(months), catalogue.holidays());
        review.agreedDue = review.due;
        review.starts = review.due.addDays(-daysOfPreparing);
        review.priority = Priority::Normal;
        reviews.push_back(review);
    }
    return reviews;
}

int countMissingReviews(const Reader &reader, const std::vector<TeamId> &teams)
{
    int missing = 0;
    for (const TeamId team : teams) {
        for (const int months : reviewMonths)
            missing += reader.find(reviewActionId(team, months)) ? 0 : 1;
    }
    return missing;
}

Result<int> addReviews(Workspace &workspace, const Catalogue &catalogue, const std::vector<TeamId> &teams)
{
    const auto wanted = workspace.read([&](const Reader &reader) {
        std::vector<Action> reviews;
        for (const TeamId team : teams) {
            const Academy academy = reader.get(reader.get(team).academy);
            const Words words(languageFromCode(academy.language).value_or(Language::English));
            const std::vector<Action> ofTeam = reviewActions(reader, catalogue, team, words);
            if (ofTeam.empty()) {
                throw Failure(
                    {ErrorKind::BadInput, ActionReviewTexts::tr("The academy has no last day yet."),
                     ActionReviewTexts::tr("Give it one on the page of the schedule; the reviews are counted from it."),
                     academy.name});
            }
            double rank = lastRankOfTeam(reader, team);
            for (Action review : ofTeam) {
                if (reader.find(review.id))
                    continue;
                review.rank = ++rank;
                reviews.push_back(review);
            }
        }
        return reviews;
    });
    if (!wanted)
        return Unexpected(wanted.error());
    if (wanted->empty())
        return 0;
    const Operation operation = Operation::create(RecordKind::Action, wanted->front().title);
    const auto made = workspace.edit(operation, [&](Edit &edit) {
        for (const Action &review : *wanted)
            edit.insert(review);
        keepBoardOfTheWeek(edit, workspace.clock().today());
    });
    if (!made)
        return Unexpected(made.error());
    return int(wanted->size());
}

} // namespace polku
