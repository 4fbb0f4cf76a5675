#pragma once

#include "academy/newacademy.h"
#include "academy/schedule.h"
#include "academy/schedulemoves.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

namespace polku::test {

/// Each test has an academy of its own from Monday 18 January to 16 May 2027; Good Friday is on 26 March, Easter Monday
/// on the 29th, Ascension Day on 6 May.
class ScheduleCase : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init()
    {
        failOnWarnings();
        m_workspace.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        m_workspace = createWorkspace(m_folder->path(QStringLiteral("a.polku")));
        m_academy = valueOf(
            createAcademy(*m_workspace, m_catalogue, {}, QStringLiteral("Academy"), m_start, Language::English));
    }

protected:
    Schedule schedule() const
    {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return readSchedule(reader, m_catalogue, m_academy, m_words); }));
    }
    Restart restart(QDate start, QDate today) const
    {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return planRestart(reader, m_catalogue, m_academy, start, today, m_words); }));
    }
    template <class R>
    R called(const char *code) const
    {
        const auto records = valueOf(m_workspace->read([&](const Reader &reader) {
            return reader.where(&R::academy, m_academy, Query().where(&R::code, QString::fromLatin1(code)));
        }));
        if (records.size() != 1)
            qFatal("There is no single %s.", code);
        return records.front();
    }
    SessionId addSession(const Session &session)
    {
        SessionId id;
        valueOf(m_workspace->edit({}, [&](Edit &edit) { id = edit.insert(session); }));
        return id;
    }
    Session sessionOn(QDate date) const
    {
        Session session;
        session.academy = m_academy;
        session.title = QStringLiteral("Added");
        session.date = date;
        session.begins = QTime(9, 0);
        session.finishes = QTime(11, 0);
        return session;
    }
    static const Move *moveOf(const Restart &restart, RecordRef record)
    {
        const auto move = std::find_if(restart.moves.begin(), restart.moves.end(),
                                       [&](const Move &each) { return each.record == record; });
        return move == restart.moves.end() ? nullptr : &*move;
    }

    const Catalogue m_catalogue;
    const Words m_words{Language::English};
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    const QDate m_start{2027, 1, 18};
};

} // namespace polku::test
