#pragma once

#include "academy/attention.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "support/testcase.h"
#include "support/workspaces.h"

namespace polku::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline constexpr int year = 2027;
/// A Wednesday in the middle of the academy.
inline QDate midway()
{
    return {year, 3, 10};
}

/// An academy from 18 January to 16 May 2027 with one team that has done everything, has a sponsor and was heard of
/// midway.
class CalmAcademy
{
protected:
    void edit(const std::function<void(Edit &)> &fn) { valueOf(m_workspace->edit({}, fn)); }
    std::vector<AttentionItem> items(QDate today) const
    {
        return valueOf(
            m_workspace->read([&](const Reader &reader) { return readAttention(reader, m_academy, today); }));
    }
    /// The items of a reason as "days sentence".
    QStringList told(QDate today, AttentionReason reason) const
    {
        QStringList lines;
        for (const AttentionItem &item : items(today)) {
            if (item.reason == reason)
                lines.append(QStringLiteral("%1 %2").arg(item.days).arg(attentionText(item, Words(Language::English))));
        }
        return lines;
    }
    SubmissionId submission(const char *deliverable) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) {
            for (const Submission &one : reader.where(&Submission::team, m_team)) {
                if (reader.get(one.deliverable).code == QLatin1String(deliverable))
                    return one.id;
            }
            return SubmissionId();
        }));
    }

    /// Makes it anew: before each test.
    void make()
    {
        m_workspace.reset(); // before the folder it lies in
        m_folder = std::make_unique<TemporaryFolder>();
        m_clock = testClock();
        m_workspace = createWorkspace(m_folder->path(text("a.polku")), 1, m_clock);
        m_academy = valueOf(
            createAcademy(*m_workspace, m_catalogue, {}, text("Academy"), QDate(year, 1, 18), Language::English));
        edit([&](Edit &edit) {
            Team team;
            team.academy = m_academy;
            team.name = text("Town of Long Names");
            team.shortName = text("Town");
            team.state = TeamState::Participant;
            m_team = addTeam(edit, m_catalogue, team);
            Person sponsor;
            sponsor.team = m_team;
            sponsor.role = PersonRole::Sponsor;
            m_sponsor = edit.insert(sponsor);
            Assessment assessment;
            assessment.team = m_team;
            assessment.complete = true;
            m_assessment = edit.insert(assessment);
            for (const Submission &one : edit.where(&Submission::team, m_team))
                edit.set(one.id, &Submission::state, ReviewState::Approved);
            // Heard of on the day.
            Comment comment;
            comment.team = m_team;
            comment.at = QDateTime(midway(), QTime(8, 0), Qt::UTC);
            edit.insert(comment);
        });
    }

    Catalogue m_catalogue;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_team;
    PersonId m_sponsor;
    AssessmentId m_assessment;
};

} // namespace polku::test
