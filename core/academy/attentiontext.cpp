#include "academy/attention.h"

#include "base/format.h"

#include <array>

// Attention items as sentences.

namespace polku {

const char *attentionCode(AttentionReason reason)
{
    static constexpr std::array<const char *, size_t(attentionReasonCount)> codes{
        "late",           "returned",           "waits_for_coach",     "silent",
        "sponsor_absent", "assessment_missing", "pilot_without_owner", "pilot_without_indicator",
        "follow_up_due"};
    return codes[size_t(reason)];
}

QString attentionHeading(AttentionReason reason, const Words &words)
{
    switch (reason) {
    case AttentionReason::Late:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Late"));
    case AttentionReason::Returned:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Returned to the team"));
    case AttentionReason::WaitsForCoach:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Waiting for you"));
    case AttentionReason::Silent:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Quiet teams"));
    case AttentionReason::SponsorAbsent:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Sponsor in management"));
    case AttentionReason::AssessmentMissing:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Self-assessment at the start"));
    case AttentionReason::PilotWithoutOwner:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Pilots without an owner"));
    case AttentionReason::PilotWithoutIndicator:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Pilots without indicators"));
    case AttentionReason::FollowUpDue:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "To come back to"));
    }
    Q_UNREACHABLE();
}

static QString returnedText(const AttentionItem &item, const QString &title, const Words &words)
{
    if (item.older) {
        return words("Attention",
                     QT_TRANSLATE_NOOP("Attention", "“%1” was returned before the history of this file begins; no new "
                                                    "version has come yet."))
            .arg(title);
    }
    if (!item.since.isValid()) {
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "“%1” was returned; no new version has come yet."))
            .arg(title);
    }
    return words("Attention", QT_TRANSLATE_NOOP("Attention", "“%1” was returned on %2; no new version has come yet."))
        .arg(title, formatDate(words.language(), item.since));
}

QString attentionText(const AttentionItem &item, const Words &words)
{
    const QString title =
        item.title.isEmpty() ? words("Attention", QT_TRANSLATE_NOOP("Attention", "Untitled")) : item.title;
    switch (item.reason) {
    case AttentionReason::Late:
        return words("Attention", QT_TRANSLATE_N_NOOP("Attention", "“%1” is %n day(s) late."), item.days).arg(title);
    case AttentionReason::Returned:
        return returnedText(item, title, words);
    case AttentionReason::WaitsForCoach:
        if (item.older) {
            return words("Attention",
                         QT_TRANSLATE_NOOP("Attention", "“%1” waits for your answer, since before the history of this "
                                                        "file begins."))
                .arg(title);
        }
        if (item.days == 0)
            return words("Attention", QT_TRANSLATE_NOOP("Attention", "“%1” waits for your answer.")).arg(title);
        return words("Attention", QT_TRANSLATE_N_NOOP("Attention", "“%1” has waited for your answer for %n day(s)."),
                     item.days)
            .arg(title);
    case AttentionReason::Silent:
        return words("Attention",
                     QT_TRANSLATE_N_NOOP("Attention", "Nothing has been heard from the team for %n day(s)."),
                     item.days);
    case AttentionReason::SponsorAbsent:
        return item.partly
                   ? words("Attention", QT_TRANSLATE_NOOP("Attention", "The sponsor has stayed away since %1."))
                         .arg(formatDate(words.language(), item.since))
                   : words("Attention", QT_TRANSLATE_NOOP("Attention", "The team has no sponsor in management."));
    case AttentionReason::AssessmentMissing:
        return item.partly
                   ? words("Attention",
                           QT_TRANSLATE_NOOP("Attention", "The self-assessment at the start is unfinished."))
                   : words("Attention", QT_TRANSLATE_NOOP("Attention", "The self-assessment at the start is missing."));
    case AttentionReason::PilotWithoutOwner:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "The pilot “%1” has no owner.")).arg(title);
    case AttentionReason::PilotWithoutIndicator:
        return (item.partly ? words("Attention",
                                    QT_TRANSLATE_NOOP("Attention", "The pilot “%1” has no indicator with a baseline."))
                            : words("Attention", QT_TRANSLATE_NOOP("Attention", "The pilot “%1” has no indicator.")))
            .arg(title);
    case AttentionReason::FollowUpDue:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "You wanted to come back to “%1” on %2."))
            .arg(title, formatDate(words.language(), item.since));
    }
    Q_UNREACHABLE();
}

QString attentionStepText(const AttentionItem &item, const Words &words)
{
    switch (item.reason) {
    case AttentionReason::Late:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Open the deliverable"));
    case AttentionReason::Returned:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Open the comments"));
    case AttentionReason::WaitsForCoach:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Review"));
    case AttentionReason::Silent:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "See what has happened"));
    case AttentionReason::SponsorAbsent:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Open the team"));
    case AttentionReason::AssessmentMissing:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Open the self-assessment"));
    case AttentionReason::PilotWithoutOwner:
    case AttentionReason::PilotWithoutIndicator:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Show the pilot"));
    case AttentionReason::FollowUpDue:
        return words("Attention", QT_TRANSLATE_NOOP("Attention", "Mark as done"));
    }
    Q_UNREACHABLE();
}

} // namespace polku
