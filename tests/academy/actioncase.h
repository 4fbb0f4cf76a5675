#pragma once

#include "academy/fieldchange.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

namespace polku::test {

/// A team with actions a, b, c, … on 15 October 2025; another team with the action "other".
class ActionCase : public TestCase
{
    Q_OBJECT

protected:
    void makeActions(int count)
    {
        m_workspace.reset(); // lets go of its file first
        m_folder = std::make_unique<TemporaryFolder>();
        m_path = m_folder->path(QStringLiteral("a.polku"));
        m_workspace = createWorkspace(m_path);
        const AcademyId academy = valueOf(createAcademy(*m_workspace, m_catalogue, {}, QStringLiteral("Academy"),
                                                        QDate(2025, 8, 18), Language::English));
        m_ids.clear();
        valueOf(m_workspace->edit({}, [&](Edit &edit) {
            Team team;
            team.academy = academy;
            team.name = QStringLiteral("City of Koskela");
            m_team = addTeam(edit, m_catalogue, team);
            team.name = QStringLiteral("City of Kuusela");
            const TeamId another = addTeam(edit, m_catalogue, team);
            for (int i = 0; i < count; ++i) {
                Action action;
                action.team = m_team;
                action.title = i < 26 ? QString(QChar('a' + i)) : QString::number(i);
                action.rank = i + 1;
                m_ids.push_back(edit.insert(action));
            }
            Action action;
            action.team = another;
            action.title = QStringLiteral("other");
            m_other = edit.insert(action);
        }));
    }
    ActionId id(char name) const { return m_ids.at(size_t(name - 'a')); }
    Action action(ActionId id) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) { return reader.get(id); }));
    }
    Action action(char name) const { return action(id(name)); }
    template <class T>
    void set(char name, T Action::*member, const std::type_identity_t<T> &value) const
    {
        valueOf(m_workspace->set(id(name), member, value));
    }
    /// "bc": the ids of b and c, as the field keeps them.
    QStringList idsOfNames(const char *names) const
    {
        QStringList ids;
        for (const char *name = names; *name; ++name)
            ids.append(QString::number(id(*name).value));
        return ids;
    }
    Result<Changes> change(ActionId action, const Field &field, const Value &value) const
    {
        return changeField(*m_workspace, m_catalogue, action, field, value);
    }
    /// As the form and the command line write it.
    Result<Changes> wait(char name, const QStringList &ids) const
    {
        return change(id(name), fieldOf(&Action::waitsFor), codec::Codec<QStringList>::toValue(ids));
    }
    Result<Changes> wait(char name, const char *names) const { return wait(name, idsOfNames(names)); }
    QString sentenceOfStep() const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return stepText(*historyStep(reader, newestStep(reader)), Words(Language::English), titlesFrom(reader));
        }));
    }

    const Catalogue m_catalogue;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString m_path;
    TeamId m_team;
    std::vector<ActionId> m_ids;
    ActionId m_other;

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
};

} // namespace polku::test
