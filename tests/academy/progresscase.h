#pragma once

#include "academy/example.h"
#include "academy/newacademy.h"
#include "academy/progress.h"
#include "academy/progressedit.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

namespace polku::test {

/// A Wednesday.
inline const QDate testDay(2027, 3, 17);

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What the tests of the progress board share: practice academies in files of their own, and their boards.
class ProgressCase : public TestCase
{
protected:
    ProgressCase() { initialiseResources(); }

    /// The practice academy in week 9, as it is on 17 March 2027.
    std::unique_ptr<Workspace> practice(const char *name, int week = 9)
    {
        auto workspace = createWorkspace(m_folder.path(text(name)), 1, std::make_shared<FixedClock>(testDay));
        m_academy = valueOf(makeExample(*workspace, m_catalogue, {week, Language::English, testDay}));
        return workspace;
    }
    ProgressBoard board(const Workspace &workspace, QDate today = testDay) const
    {
        return valueOf(
            workspace.read([&](const Reader &reader) { return readProgressBoard(reader, m_academy, today); }));
    }
    static const ProgressCell &cellOf(const ProgressBoard &board, const char *team, const char *phase)
    {
        for (const ProgressCell &cell : board.cells) {
            const auto isTeam = [&](const ProgressTeam &each) {
                return each.id == cell.team && each.shortName == text(team);
            };
            const auto isPhase = [&](const ProgressPhase &each) {
                return each.id == cell.phase && each.code == text(phase);
            };
            if (std::any_of(board.teams.begin(), board.teams.end(), isTeam) &&
                std::any_of(board.phases.begin(), board.phases.end(), isPhase))
                return cell;
        }
        qFatal("No cell %s, %s", team, phase);
    }

    TemporaryFolder m_folder;
    Catalogue m_catalogue;
    AcademyId m_academy;
};

} // namespace polku::test
