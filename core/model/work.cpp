#include "model/records.h"

namespace polku {

const RecordType &describeSubmission()
{
    static constexpr Field fields[] = {
        field<&Submission::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Submission::deliverable>("deliverable", QT_TRANSLATE_NOOP("Field", "Deliverable"))
            .isParent()
            .isRequired(),
        field<&Submission::state>("state", QT_TRANSLATE_NOOP("Field", "State")).both(),
        field<&Submission::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).asText().isSearched(),
        field<&Submission::submittedOn>("submitted_on", QT_TRANSLATE_NOOP("Field", "Submitted on")),
        field<&Submission::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Reviewed on")).coach(),
        field<&Submission::response>("response", QT_TRANSLATE_NOOP("Field", "Coach's response"))
            .asText()
            .isSearched()
            .coach(),
    };
    static constexpr RecordType type{RecordKind::Submission,
                                     "submission",
                                     QT_TRANSLATE_NOOP("Record", "Submission"),
                                     QT_TRANSLATE_NOOP("Record", "Submissions"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeStudy()
{
    static constexpr Field fields[] = {
        field<&Study::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Study::material>("material", QT_TRANSLATE_NOOP("Field", "Material")).isParent().isRequired(),
        field<&Study::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).personal(),
        field<&Study::studiedOn>("studied_on", QT_TRANSLATE_NOOP("Field", "Studied on")).both(),
        field<&Study::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched().both(),
    };
    static constexpr RecordType type{RecordKind::Study,
                                     "study",
                                     QT_TRANSLATE_NOOP("Record", "Studied material"),
                                     QT_TRANSLATE_NOOP("Record", "Studied materials"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeAttendance()
{
    static constexpr Field fields[] = {
        field<&Attendance::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Attendance::session>("session", QT_TRANSLATE_NOOP("Field", "Session")).isParent().isRequired(),
        field<&Attendance::person>("person", QT_TRANSLATE_NOOP("Field", "Person")).personal(),
        field<&Attendance::state>("state", QT_TRANSLATE_NOOP("Field", "Attendance")).both(),
        field<&Attendance::people>("people", QT_TRANSLATE_NOOP("Field", "People present")).both().between(0, 500),
        field<&Attendance::note>("note", QT_TRANSLATE_NOOP("Field", "Note")).isSearched().both(),
    };
    static constexpr RecordType type{RecordKind::Attendance,
                                     "attendance",
                                     QT_TRANSLATE_NOOP("Record", "Attendance"),
                                     QT_TRANSLATE_NOOP("Record", "Attendance"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeComment()
{
    static constexpr Field fields[] = {
        field<&Comment::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Comment::subjectKind>("subject_kind", QT_TRANSLATE_NOOP("Field", "About")).isHidden().both(),
        field<&Comment::subject>("subject", QT_TRANSLATE_NOOP("Field", "About")).isHidden().both(),
        field<&Comment::thread>("thread", QT_TRANSLATE_NOOP("Field", "Thread")).isParent().both(),
        field<&Comment::at>("at", QT_TRANSLATE_NOOP("Field", "Time")).both(),
        field<&Comment::author>("author", QT_TRANSLATE_NOOP("Field", "Author")).isSearched().both().personal(),
        field<&Comment::side>("side", QT_TRANSLATE_NOOP("Field", "Side")).both(),
        field<&Comment::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).asText().isTitle().both(),
        field<&Comment::anchor>("anchor", QT_TRANSLATE_NOOP("Field", "Passage")).both(),
        field<&Comment::resolved>("resolved", QT_TRANSLATE_NOOP("Field", "Resolved")).both(),
    };
    static constexpr RecordType type{
        RecordKind::Comment, "comment", QT_TRANSLATE_NOOP("Record", "Comment"), QT_TRANSLATE_NOOP("Record", "Comments"),
        Scope::Team,         fields};
    return type;
}

const RecordType &describeFeedback()
{
    static constexpr Field fields[] = {
        field<&Feedback::academy>("academy", QT_TRANSLATE_NOOP("Field", "Academy")).isParent().isRequired().both(),
        field<&Feedback::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent(),
        field<&Feedback::session>("session", QT_TRANSLATE_NOOP("Field", "Session")).isParent(),
        field<&Feedback::at>("at", QT_TRANSLATE_NOOP("Field", "Date")).both(),
        field<&Feedback::question>("question", QT_TRANSLATE_NOOP("Field", "Question")).isTitle().both(),
        field<&Feedback::score>("score", QT_TRANSLATE_NOOP("Field", "Score")).both().between(1, 5),
        field<&Feedback::text>("text", QT_TRANSLATE_NOOP("Field", "Answer")).asText().isSearched().both(),
    };
    static constexpr RecordType type{RecordKind::Feedback,
                                     "feedback",
                                     QT_TRANSLATE_NOOP("Record", "Feedback"),
                                     QT_TRANSLATE_NOOP("Record", "Feedback"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeAttachment()
{
    static constexpr Field fields[] = {
        field<&Attachment::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent(),
        field<&Attachment::subjectKind>("subject_kind", QT_TRANSLATE_NOOP("Field", "About")).isHidden().both(),
        field<&Attachment::subject>("subject", QT_TRANSLATE_NOOP("Field", "About")).isHidden().both(),
        field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "File name"))
            .isTitle()
            .isRequired()
            .atMost(200)
            .both(),
        field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Media type")).both(),
        field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size")).both(),
        field<&Attachment::hash>("hash", QT_TRANSLATE_NOOP("Field", "Content hash")).isHidden().both(),
        field<&Attachment::description>("description", QT_TRANSLATE_NOOP("Field", "Description")).isSearched().both(),
    };
    static constexpr RecordType type{RecordKind::Attachment,
                                     "attachment",
                                     QT_TRANSLATE_NOOP("Record", "Attachment"),
                                     QT_TRANSLATE_NOOP("Record", "Attachments"),
                                     Scope::Team,
                                     fields};
    return type;
}

const RecordType &describeDecision()
{
    static constexpr Field fields[] = {
        field<&Decision::team>("team", QT_TRANSLATE_NOOP("Field", "Team")).isParent().isRequired(),
        field<&Decision::subjectKind>("subject_kind", QT_TRANSLATE_NOOP("Field", "About")).isHidden(),
        field<&Decision::subject>("subject", QT_TRANSLATE_NOOP("Field", "About")).isHidden(),
        field<&Decision::title>("title", QT_TRANSLATE_NOOP("Field", "Decision")).isTitle().isRequired().atMost(200),
        field<&Decision::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
        field<&Decision::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by")).isSearched(),
        field<&Decision::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference")).isSearched(),
        field<&Decision::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).asText().isSearched(),
    };
    static constexpr RecordType type{RecordKind::Decision,
                                     "decision",
                                     QT_TRANSLATE_NOOP("Record", "Decision"),
                                     QT_TRANSLATE_NOOP("Record", "Decisions"),
                                     Scope::Team,
                                     fields};
    return type;
}

} // namespace polku
