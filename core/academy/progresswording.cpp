#include "academy/progresswording.h"

#include "base/format.h"
#include "catalogue/catalogue.h"

#include <QtGlobal>

namespace polku {

using Kind = ProgressItem::Kind;
using News = ProgressItem::News;

constexpr char context[] = "Progress";

static QString say(const Words &words, const char *source, const QStringList &args = {}, int count = -1)
{
    const QString text = words(context, source, count);
    // At once, so that a "%2" in a title stays what it is.
    return args.size() > 1 ? text.arg(args[0], args[1]) : args.isEmpty() ? text : text.arg(args[0]);
}

/// The moment of a self-assessment by its code.
static AssessmentMoment momentOf(const QString &code)
{
    for (size_t i = 0; i < choicesOf<AssessmentMoment>.size(); ++i) {
        if (code == QLatin1String(choicesOf<AssessmentMoment>[i].code))
            return AssessmentMoment(i);
    }
    return AssessmentMoment::Start;
}

QString itemTitle(const ProgressItem &item, const Catalogue &catalogue, const Words &words)
{
    if (item.kind == Kind::Milestone) {
        const QString stage = catalogue.procurement().stageVocabulary.nameOf(item.code, words.language());
        return stage.isEmpty() ? item.title : QStringLiteral("%1: %2").arg(item.title, stage);
    }
    if (item.kind == Kind::SelfAssessment) {
        switch (momentOf(item.code)) {
        case AssessmentMoment::Start:
            return say(words, QT_TRANSLATE_NOOP("Progress", "Self-assessment at the start"));
        case AssessmentMoment::End:
            return say(words, QT_TRANSLATE_NOOP("Progress", "Self-assessment at the end"));
        case AssessmentMoment::SixMonths:
            return say(words, QT_TRANSLATE_NOOP("Progress", "Self-assessment after 6 months"));
        case AssessmentMoment::TwelveMonths:
            break;
        }
        return say(words, QT_TRANSLATE_NOOP("Progress", "Self-assessment after 12 months"));
    }
    return item.title.simplified();
}

static QString plainNews(const ProgressItem &item, const Words &words)
{
    switch (item.news) {
    case News::NotBegun:
        return say(words, QT_TRANSLATE_NOOP("Progress", "not begun"));
    case News::Begun:
        return say(words, QT_TRANSLATE_NOOP("Progress", "begun"));
    case News::WaitsForCoach:
        return say(words, QT_TRANSLATE_NOOP("Progress", "waits for the coach"));
    case News::Commented:
        return say(words, QT_TRANSLATE_NOOP("Progress", "commented on"));
    case News::Returned:
        return say(words, QT_TRANSLATE_NOOP("Progress", "returned"));
    case News::Approved:
        return say(words, QT_TRANSLATE_NOOP("Progress", "approved"));
    case News::ApprovedWithDeliverable:
        return say(words, QT_TRANSLATE_NOOP("Progress", "approved with its deliverable"));
    case News::Blocked:
        return say(words, QT_TRANSLATE_NOOP("Progress", "blocked"));
    case News::Done:
        return say(words, QT_TRANSLATE_NOOP("Progress", "done"));
    case News::Reached:
        return say(words, QT_TRANSLATE_NOOP("Progress", "reached"));
    case News::Attended:
        return say(words, QT_TRANSLATE_NOOP("Progress", "was there"));
    case News::Absent:
        return say(words, QT_TRANSLATE_NOOP("Progress", "was absent"));
    case News::Excused:
        return say(words, QT_TRANSLATE_NOOP("Progress", "was excused"));
    case News::NotNoted:
        break;
    }
    return say(words, QT_TRANSLATE_NOOP("Progress", "attendance not noted"));
}

QString itemNews(const ProgressItem &item, const Words &words)
{
    const bool unfinished = item.kind == Kind::SelfAssessment && item.news == News::Begun;
    if (item.daysLate > 0 && item.news != News::Returned && item.news != News::Blocked && !unfinished)
        return say(words, QT_TRANSLATE_N_NOOP("Progress", "%n day(s) late"), {}, item.daysLate);
    return plainNews(item, words);
}

QString itemKindName(Kind kind, const Words &words)
{
    switch (kind) {
    case Kind::Deliverable:
        return say(words, QT_TRANSLATE_NOOP("Progress", "Deliverables"));
    case Kind::PlanSection:
        return say(words, QT_TRANSLATE_NOOP("Progress", "Plan sections"));
    case Kind::Action:
        return say(words, QT_TRANSLATE_NOOP("Progress", "Actions"));
    case Kind::Milestone:
        return say(words, QT_TRANSLATE_NOOP("Progress", "Steps of the pilots"));
    case Kind::Session:
        return say(words, QT_TRANSLATE_NOOP("Progress", "Sessions held"));
    case Kind::SelfAssessment:
        break;
    }
    return say(words, QT_TRANSLATE_NOOP("Progress", "Self-assessment"));
}

QString stepsText(int done, int expected, const Words &words)
{
    return say(words, QT_TRANSLATE_NOOP("Progress", "%1 of %2 done"),
               {QString::number(done), QString::number(expected)});
}

/// What is wrong with an item that is late or needs attention.
static QString trouble(const ProgressItem &item, const Catalogue &catalogue, const Words &words)
{
    const QString title = itemTitle(item, catalogue, words);
    if (item.news == News::Returned && item.kind == Kind::PlanSection)
        return say(
            words,
            QT_TRANSLATE_NOOP("Progress", "The plan section “%1” was returned, and there is no new version yet."),
            {title});
    if (item.news == News::Returned)
        return say(words, QT_TRANSLATE_NOOP("Progress", "“%1” was returned, and there is no new version yet."),
                   {title});
    if (item.news == News::Absent)
        return say(words, QT_TRANSLATE_NOOP("Progress", "The team was absent from its last session, “%1”."), {title});
    if (item.news == News::Blocked)
        return say(words, QT_TRANSLATE_NOOP("Progress", "The action “%1” is blocked."), {title});
    if (item.kind == Kind::SelfAssessment && item.news == News::Begun)
        return say(words, QT_TRANSLATE_NOOP("Progress", "“%1” has been begun but is not complete."), {title});
    if (item.kind == Kind::SelfAssessment)
        return say(words, QT_TRANSLATE_N_NOOP("Progress", "“%1” is missing; it is %n day(s) late."), {title},
                   item.daysLate);
    if (item.kind == Kind::Action)
        return say(words, QT_TRANSLATE_N_NOOP("Progress", "The action “%1” is %n day(s) late."), {title},
                   item.daysLate);
    if (item.kind == Kind::Milestone)
        return say(words, QT_TRANSLATE_N_NOOP("Progress", "The pilot is %n day(s) behind its plan: “%1”."), {title},
                   item.daysLate);
    return say(words, QT_TRANSLATE_N_NOOP("Progress", "“%1” is %n day(s) late."), {title}, item.daysLate);
}

static QStringList troubles(const ProgressCell &cell, const Catalogue &catalogue, const Words &words, int most)
{
    std::vector<const ProgressItem *> found;
    for (const ProgressState state : {ProgressState::Late, ProgressState::NeedsAttention}) {
        for (const ProgressItem &item : cell.items) {
            if (item.state == state)
                found.push_back(&item);
        }
    }
    QStringList sentences;
    const int shown = int(found.size()) <= most ? int(found.size()) : most - 1;
    for (int i = 0; i < shown; ++i)
        sentences.append(trouble(*found[size_t(i)], catalogue, words));
    if (const int more = int(found.size()) - shown; more > 0)
        sentences.append(say(words, QT_TRANSLATE_N_NOOP("Progress", "%n more thing(s) need attention."), {}, more));
    return sentences;
}

/// What comes next when nothing is wrong.
static QStringList outlook(const ProgressCell &cell, const Catalogue &catalogue, const Words &words)
{
    const ProgressItem *next = nullptr;
    int waiting = 0;
    for (const ProgressItem &item : cell.items) {
        waiting += item.news == News::WaitsForCoach;
        // What is with the coach, or came back with comments only, was handed in by its day.
        const bool handedIn = item.news == News::WaitsForCoach || item.news == News::Commented;
        const bool open = item.counts && !item.done && !handedIn && item.day.isValid();
        if (open && (!next || item.day < next->day))
            next = &item;
    }
    QStringList sentences{say(words, QT_TRANSLATE_NOOP("Progress", "Nothing is late."))};
    if (waiting > 0)
        sentences.append(say(words, QT_TRANSLATE_N_NOOP("Progress", "%n thing(s) wait for the coach."), {}, waiting));
    if (next)
        sentences.append(say(words, QT_TRANSLATE_NOOP("Progress", "Next is “%1”, on %2."),
                             {itemTitle(*next, catalogue, words), formatDate(words.language(), next->day)}));
    return sentences;
}

QStringList whyTexts(const ProgressCell &cell, const ProgressPhase &phase, const Catalogue &catalogue,
                     const Words &words, int most)
{
    switch (cell.state) {
    case ProgressState::Late:
    case ProgressState::NeedsAttention:
        return troubles(cell, catalogue, words, most);
    case ProgressState::OnTrack:
        return outlook(cell, catalogue, words);
    case ProgressState::Done:
        return {cell.expected == 0
                    ? say(words, QT_TRANSLATE_NOOP("Progress", "Nothing was asked of the team in this phase."))
                    : say(words, QT_TRANSLATE_NOOP("Progress", "Everything that this phase asks for is done."))};
    case ProgressState::NotStarted:
        break;
    }
    if (!phase.starts.isValid())
        return {say(words, QT_TRANSLATE_NOOP("Progress", "The phase has no dates yet."))};
    return {say(words, QT_TRANSLATE_NOOP("Progress", "The phase begins on %1."),
                {formatDate(words.language(), phase.starts)})};
}

} // namespace polku
