#include "academy/planversions.h"

#include "academy/plancontent.h"
#include "base/format.h"
#include "model/records.h"
#include "store/activity.h"
#include "store/history.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace polku {

namespace {

struct PlanVersionTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanVersions)
};

std::optional<ReviewStep> reviewOf(Op op)
{
    switch (op) {
    case Op::Submit:
        return ReviewStep::Submit;
    case Op::Return:
        return ReviewStep::Return;
    case Op::Approve:
        return ReviewStep::Approve;
    default:
        return std::nullopt;
    }
}

bool isPlanRecord(RecordRef record)
{
    const auto &kinds = planKinds();
    return std::find(kinds.begin(), kinds.end(), record.kind) != kinds.end();
}

/// When sections of the plan were submitted and answered. `sections`: those that the plan has or had.
std::vector<PlanMoment> readReviews(const Reader &reader, TeamId team)
{
    HistoryFilter filter;
    filter.team = team;
    filter.limit = -1;
    std::vector<PlanMoment> reviews;
    QSet<qint64> undone;
    for (const HistoryStep &step : history(reader, filter)) {
        const bool counts = !undone.contains(step.number);
        if (step.reverts != 0 && counts)
            undone.insert(step.reverts);
        const auto review = reviewOf(step.operation.op);
        if (!counts || !review || step.operation.subject.kind != RecordKind::PlanSection)
            continue;
        PlanMoment moment;
        moment.what = PlanMoment::What::Review;
        moment.name = step.operation.args.value(0);
        moment.author = step.author;
        moment.review = review;
        moment.at = step.at;
        moment.step = step.number;
        reviews.push_back(moment);
    }
    return reviews;
}

/// The last step of each day on which the plan was worked on.
std::vector<PlanMoment> readDays(const Reader &reader, TeamId team)
{
    std::vector<PlanMoment> days;
    QDate last;
    for (const TeamStep &step : teamSteps(reader, team, {})) {
        if (std::none_of(step.records.begin(), step.records.end(), isPlanRecord))
            continue;
        PlanMoment moment;
        moment.what = PlanMoment::What::Day;
        moment.at = step.at;
        moment.step = step.number;
        const QDate day = step.at.toLocalTime().date();
        if (day == last)
            days.back() = moment;
        else
            days.push_back(moment);
        last = day;
    }
    return days;
}

PlanMoment momentOf(const PlanVersion &version)
{
    PlanMoment moment;
    moment.what = PlanMoment::What::Version;
    moment.version = version.id;
    moment.name = version.title;
    moment.byReview = version.reason == VersionReason::Review;
    moment.author = version.author;
    moment.note = version.note;
    moment.at = version.at;
    return moment;
}

/// What a version is called that nobody has named.
QString reviewedName(ReviewStep step, const Words &words)
{
    const char *name = step == ReviewStep::Submit   ? QT_TRANSLATE_NOOP("PlanVersion", "Submitted for review")
                       : step == ReviewStep::Return ? QT_TRANSLATE_NOOP("PlanVersion", "Returned for changes")
                                                    : QT_TRANSLATE_NOOP("PlanVersion", "Approved by the coach");
    return words("PlanVersion", name);
}

QString reviewName(const PlanMoment &moment, const Words &words)
{
    const char *sentence = moment.review == ReviewStep::Submit ? QT_TRANSLATE_NOOP("PlanVersion", "“%1” was submitted")
                           : moment.review == ReviewStep::Return
                               ? QT_TRANSLATE_NOOP("PlanVersion", "“%1” was returned")
                               : QT_TRANSLATE_NOOP("PlanVersion", "“%1” was approved");
    return words("PlanVersion", sentence).arg(moment.name);
}

} // namespace

std::vector<PlanMoment> readPlanVersions(const Reader &reader, PlanId plan)
{
    std::vector<PlanMoment> versions;
    const Query query = Query()
                            .orderBy(&PlanVersion::at)
                            .only(&PlanVersion::title, &PlanVersion::at, &PlanVersion::author, &PlanVersion::reason,
                                  &PlanVersion::note);
    for (const PlanVersion &version : reader.where(&PlanVersion::plan, plan, query))
        versions.push_back(momentOf(version));
    return versions;
}

std::vector<PlanMoment> readPlanMoments(const Reader &reader, PlanId plan)
{
    const TeamId team = reader.get(plan).team;
    std::vector<PlanMoment> moments = readPlanVersions(reader, plan);
    const std::vector<PlanMoment> reviews = readReviews(reader, team);
    moments.insert(moments.end(), reviews.begin(), reviews.end());
    std::vector<PlanMoment> days = readDays(reader, team);
    if (!days.empty())
        days.pop_back(); // as it is now
    for (const PlanMoment &day : days) {
        if (std::none_of(reviews.begin(), reviews.end(), [&](const PlanMoment &r) { return r.step == day.step; }))
            moments.push_back(day);
    }
    std::stable_sort(moments.begin(), moments.end(),
                     [](const PlanMoment &a, const PlanMoment &b) { return a.at < b.at; });
    moments.emplace_back();
    return moments;
}

QString momentName(const PlanMoment &moment, const Words &words)
{
    switch (moment.what) {
    case PlanMoment::What::Now:
        return words("PlanVersion", QT_TRANSLATE_NOOP("PlanVersion", "Now"));
    case PlanMoment::What::Version:
        return moment.name;
    case PlanMoment::What::Review:
        return reviewName(moment, words);
    case PlanMoment::What::Day:
        return words("PlanVersion", QT_TRANSLATE_NOOP("PlanVersion", "As it was on %1"))
            .arg(formatDate(words.language(), moment.at.toLocalTime().date()));
    }
    Q_UNREACHABLE();
}

QString momentDetail(const PlanMoment &moment, const Words &words)
{
    if (moment.what == PlanMoment::What::Now || moment.what == PlanMoment::What::Day)
        return {};
    const QString when = formatMoment(words.language(), moment.at);
    return moment.author.isEmpty() ? when : QStringLiteral("%1 · %2").arg(when, moment.author);
}

Result<PlanMoment> chosenMoment(const Reader &reader, PlanId plan, const QString &wanted, const Words &words)
{
    const QString asked = wanted.simplified();
    if (asked.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0)
        return PlanMoment();
    const std::vector<PlanMoment> versions = readPlanVersions(reader, plan);
    std::vector<PlanMoment> called;
    QString choices;
    for (const PlanMoment &version : versions) {
        const QString name = momentName(version, words);
        if (QString::number(version.version.value) == asked)
            return version;
        if (name.simplified().compare(asked, Qt::CaseInsensitive) == 0)
            called.push_back(version);
        choices += QStringLiteral("%1  %2  (%3)\n")
                       .arg(QString::number(version.version.value), name, momentDetail(version, words));
    }
    if (called.size() == 1)
        return called.front();
    if (called.size() > 1) {
        return failure(ErrorKind::BadInput,
                       PlanVersionTexts::tr("More than one version of the plan is called “%1”.").arg(asked),
                       PlanVersionTexts::tr("Give its id."), choices);
    }
    const QDate day = QDate::fromString(asked, Qt::ISODate);
    if (day.isValid()) {
        std::vector<PlanMoment> days = readDays(reader, reader.get(plan).team);
        std::erase_if(days, [day](const PlanMoment &moment) { return moment.at.toLocalTime().date() > day; });
        if (!days.empty())
            return days.back();
        return failure(ErrorKind::NotFound,
                       PlanVersionTexts::tr("The history does not know the plan on %1 yet.")
                           .arg(formatDate(words.language(), day)),
                       PlanVersionTexts::tr("Choose a later day, or a version that was kept."), choices);
    }
    return failure(ErrorKind::NotFound, PlanVersionTexts::tr("The plan has no version “%1”.").arg(asked),
                   PlanVersionTexts::tr("Give a version's name or id, “now”, or a day such as 2026-03-12."), choices);
}

PlanVersionId keepPlanVersion(Edit &edit, PlanId plan, const QString &name, const QString &author, const QDateTime &at,
                              VersionReason reason)
{
    const PlanContent content = readPlanContent(edit, plan);
    PlanVersion version;
    version.team = content.team;
    version.plan = plan;
    version.title = name;
    version.at = at;
    version.author = author;
    version.reason = reason;
    version.content = planContentToJson(content);
    return edit.insert(version);
}

Result<PlanVersionId> keepPlanVersion(Workspace &workspace, PlanId plan, const QString &name)
{
    const QString called = name.simplified();
    if (called.isEmpty()) {
        return failure(ErrorKind::BadInput, PlanVersionTexts::tr("The version has no name."),
                       PlanVersionTexts::tr("Write what it is, for example who it was sent to."));
    }
    PlanVersionId kept;
    const auto done = workspace.edit(Operation::create(RecordKind::PlanVersion, called), [&](Edit &edit) {
        kept = keepPlanVersion(edit, plan, called, workspace.author(), workspace.clock().now());
    });
    if (!done)
        return Unexpected(done.error());
    return kept;
}

void keepReviewedPlan(Edit &edit, RecordRef record, ReviewStep step, const QString &author, const QDateTime &at)
{
    if (step != ReviewStep::Submit && step != ReviewStep::Return && step != ReviewStep::Approve)
        return;
    PlanId plan;
    if (record.kind == RecordKind::Plan) {
        plan = {record.id};
    } else if (record.kind == RecordKind::Submission) {
        const Submission submission = edit.get(SubmissionId{record.id});
        const auto deliverable = edit.find(submission.deliverable);
        if (!deliverable || deliverable->kind != DeliverableKind::Plan)
            return;
        for (const Plan &found : edit.where(&Plan::team, submission.team, Query().only(&Plan::team)))
            plan = found.id; // the newest
    }
    if (!plan)
        return;
    const Academy academy = edit.get(edit.get(edit.get(plan).team).academy);
    const Words words(languageFromCode(academy.language).value_or(Language::English));
    keepPlanVersion(edit, plan, reviewedName(step, words), author, at, VersionReason::Review);
}

} // namespace polku
