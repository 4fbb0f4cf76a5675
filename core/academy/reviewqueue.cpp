#include "academy/reviewqueue.h"

#include "academy/review.h"
#include "model/records.h"
#include "store/history.h"
#include "store/reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace polku {

bool isIn(ReviewList list, ReviewState state)
{
    switch (list) {
    case ReviewList::Waiting:
        return state == ReviewState::Submitted;
    case ReviewList::WithTeam:
        return state == ReviewState::Commented || state == ReviewState::Returned;
    case ReviewList::Approved:
        return state == ReviewState::Approved;
    case ReviewList::All:
        return state != ReviewState::NotStarted && state != ReviewState::Draft;
    }
    Q_UNREACHABLE();
}

namespace {

/// A record's life is followed back over so many steps of the history.
constexpr int mostSteps = 200;

/// The column with what the coach reads.
const Field &textField(RecordKind kind)
{
    const RecordType &type = recordType(kind);
    return *type.field(kind == RecordKind::Submission    ? u"text"
                       : kind == RecordKind::PlanSection ? u"body"
                                                         : u"summary");
}

/// Whether the step made many records at once, so that looking into it would take long and tell only that this one was
/// among them.
bool madeMuch(const HistoryStep &step)
{
    const Op op = step.operation.op;
    return op == Op::MakeExample || op == Op::Import || op == Op::CreateAcademy;
}

/// The step that only typing in another field made.
bool changesNeither(const HistoryStep &step, RecordRef record)
{
    if (step.operation.op != Op::Change || step.operation.subject != record)
        return false;
    const QString column = step.operation.args.value(0);
    return column != QLatin1String("state") && column != QLatin1String(textField(record.kind).column);
}

/// The review state and the text of a record, step by step back in time.
class Past
{
public:
    Past(const Reader &reader, RecordRef record) : m_reader(reader), m_record(record)
    {
        HistoryFilter filter;
        filter.record = record;
        filter.limit = mostSteps;
        m_steps = history(reader, filter);
    }

    struct Moment
    {
        const HistoryStep *step = nullptr;
        std::optional<ReviewState> state; ///< that it came into, unless the step was taken back later
        std::optional<QString> before;    ///< the text before, when the step changed it
        bool beginning = false;           ///< the record was made, or is not followed further
    };
    /// The next older step; nothing at the beginning.
    std::optional<Moment> next()
    {
        while (m_at < m_steps.size()) {
            const HistoryStep &step = m_steps[m_at++];
            const bool undone = m_undone.contains(step.number);
            if (step.reverts != 0 && !undone)
                m_undone.insert(step.reverts);
            if (changesNeither(step, m_record))
                continue;
            Moment moment{&step, std::nullopt, std::nullopt, madeMuch(step)};
            if (!moment.beginning)
                look(moment, step.reverts == 0 && !undone);
            return moment;
        }
        return std::nullopt;
    }

private:
    void look(Moment &moment, bool counts) const
    {
        for (const CellChange &cell : stepDetail(m_reader, moment.step->number)) {
            if (cell.record != m_record)
                continue;
            moment.beginning = moment.beginning || cell.fate == Changes::Fate::Added;
            if (cell.field == recordType(m_record.kind).field(u"state") && counts)
                moment.state = codec::Codec<ReviewState>::fromValue(cell.after);
            else if (cell.field == &textField(m_record.kind))
                moment.before = codec::Codec<QString>::fromValue(cell.before);
        }
    }

    const Reader &m_reader;
    RecordRef m_record;
    std::vector<HistoryStep> m_steps;
    size_t m_at = 0;
    QSet<qint64> m_undone;
};

/// The day on which the record came into its state, by the history.
QDate sinceByHistory(const Reader &reader, RecordRef record, ReviewState state)
{
    Past past(reader, record);
    while (const auto moment = past.next()) {
        if (moment->beginning || moment->state == state)
            return moment->step->at.toLocalTime().date();
    }
    return {};
}

int daysSince(QDate since, QDate today)
{
    return since.isValid() ? std::max(0, int(since.daysTo(today))) : 0;
}

ReviewItem itemOf(const Reader &reader, const Submission &submission, const Deliverable &deliverable, QDate today)
{
    ReviewItem item;
    item.record = submission.id;
    item.team = submission.team;
    item.title = deliverable.title;
    item.state = submission.state;
    item.deliverable = deliverable.kind;
    item.due = deliverable.due;
    item.since = submission.state == ReviewState::Submitted ? submission.submittedOn : submission.reviewedOn;
    if (!item.since.isValid())
        item.since = sinceByHistory(reader, item.record, item.state);
    item.days = daysSince(item.since, today);
    return item;
}

ReviewItem itemOf(const Reader &reader, RecordRef record, TeamId team, const QString &title, ReviewState state,
                  QDate today)
{
    ReviewItem item;
    item.record = record;
    item.team = team;
    item.title = title;
    item.state = state;
    item.since = sinceByHistory(reader, record, state);
    item.days = daysSince(item.since, today);
    return item;
}

QString shortNameOf(const Team &team)
{
    return team.shortName.isEmpty() ? team.name : team.shortName;
}

bool comesFirst(const ReviewItem &a, const ReviewItem &b)
{
    const bool aWaits = a.state == ReviewState::Submitted;
    const bool bWaits = b.state == ReviewState::Submitted;
    if (aWaits != bWaits)
        return aWaits;
    if (a.since != b.since)
        return aWaits ? a.since < b.since : a.since > b.since;
    // The plan after its sections: what is read first helps to read the whole.
    const auto rank = [](const ReviewItem &item) { return item.record.kind == RecordKind::Plan ? 1 : 0; };
    return std::tuple(a.teamName, a.team, rank(a), a.record) < std::tuple(b.teamName, b.team, rank(b), b.record);
}

} // namespace

std::vector<ReviewItem> readReviewItems(const Reader &reader, AcademyId academy, QDate today, ReviewList list)
{
    QHash<TeamId, QString> teams;
    const Query names = Query().only(&Team::name, &Team::shortName, &Team::state);
    for (const Team &team : reader.where(&Team::academy, academy, names)) {
        if (team.state == TeamState::Participant)
            teams.insert(team.id, shortNameOf(team));
    }
    QHash<DeliverableId, Deliverable> deliverables;
    const Query due = Query().only(&Deliverable::title, &Deliverable::kind, &Deliverable::due);
    for (const Deliverable &deliverable : reader.where(&Deliverable::academy, academy, due))
        deliverables.insert(deliverable.id, deliverable);

    std::vector<ReviewItem> items;
    const Query here = Query().inAcademy(academy);
    const auto wanted = [&](TeamId team, ReviewState state) { return isIn(list, state) && teams.contains(team); };
    for (const Submission &submission :
         reader.all<Submission>(here.only(&Submission::team, &Submission::deliverable, &Submission::state,
                                          &Submission::submittedOn, &Submission::reviewedOn))) {
        if (wanted(submission.team, submission.state))
            items.push_back(itemOf(reader, submission, deliverables.value(submission.deliverable), today));
    }
    for (const PlanSection &section : reader.all<PlanSection>(
             here.only(&PlanSection::team, &PlanSection::title, &PlanSection::state, &PlanSection::hiddenSection))) {
        if (wanted(section.team, section.state) && !section.hiddenSection)
            items.push_back(itemOf(reader, section.id, section.team, section.title, section.state, today));
    }
    for (const Plan &plan : reader.all<Plan>(here.only(&Plan::team, &Plan::title, &Plan::state))) {
        if (wanted(plan.team, plan.state))
            items.push_back(itemOf(reader, plan.id, plan.team, plan.title, plan.state, today));
    }
    for (ReviewItem &item : items)
        item.teamName = teams.value(item.team);
    std::sort(items.begin(), items.end(), comesFirst);
    return items;
}

std::vector<ReviewItem> readReviewQueue(const Reader &reader, AcademyId academy, QDate today)
{
    return readReviewItems(reader, academy, today, ReviewList::Waiting);
}

ReviewCounts countReviews(const std::vector<ReviewItem> &all)
{
    ReviewCounts counts;
    for (const ReviewItem &item : all) {
        counts.waiting += isIn(ReviewList::Waiting, item.state);
        counts.withTeam += isIn(ReviewList::WithTeam, item.state);
        counts.approved += isIn(ReviewList::Approved, item.state);
    }
    return counts;
}

std::optional<ReviewItem> readReviewItem(const Reader &reader, RecordRef record, QDate today)
{
    std::optional<ReviewItem> item;
    if (record.kind == RecordKind::Submission) {
        if (const auto submission = reader.find(SubmissionId{record.id}))
            item = itemOf(reader, *submission, reader.get(submission->deliverable), today);
    } else if (record.kind == RecordKind::PlanSection) {
        if (const auto section = reader.find(PlanSectionId{record.id}))
            item = itemOf(reader, record, section->team, section->title, section->state, today);
    } else if (record.kind == RecordKind::Plan) {
        if (const auto plan = reader.find(PlanId{record.id}))
            item = itemOf(reader, record, plan->team, plan->title, plan->state, today);
    }
    if (item)
        item->teamName = shortNameOf(reader.get(item->team));
    return item;
}

QString ownText(const Reader &reader, RecordRef record)
{
    const std::optional<Row> row = isReviewed(record.kind) ? reader.row(record) : std::nullopt;
    return row ? row->text(QString::fromLatin1(textField(record.kind).column)) : QString();
}

std::optional<EarlierVersion> earlierVersion(const Reader &reader, RecordRef record)
{
    if (!isReviewed(record.kind))
        return std::nullopt;
    const QString now = ownText(reader, record);
    QString text = now; // after the step looked at
    Past past(reader, record);
    while (const auto moment = past.next()) {
        if (moment->state && isIn(ReviewList::All, *moment->state) && text != now)
            return EarlierVersion{*moment->state, moment->step->at, text};
        if (moment->beginning)
            return std::nullopt;
        if (moment->before)
            text = *moment->before;
    }
    return std::nullopt;
}

} // namespace polku
