#pragma once

#include "catalogue/catalogue.h"
#include "model/records.h"
#include "models/recordsource.h"
#include "support/workspaces.h"

namespace polku::test {

/// A file on its own, with what the window would be told.
class FileSource final : public ui::RecordSource
{
public:
    explicit FileSource(const QString &path) : m_workspace(createWorkspace(path))
    {
        const auto made =
            m_workspace->edit({Op::CreateAcademy, {}, {QStringLiteral("Academy")}, false}, [&](Edit &edit) {
                Academy record;
                record.name = QStringLiteral("Academy");
                record.starts = QDate(2026, 1, 20);
                m_academy = edit.insert(record);
                Team koskela;
                koskela.academy = m_academy;
                koskela.name = QStringLiteral("City of Koskela");
                team = edit.insert(koskela);
                for (const char *name : {"Education", "Property services"}) {
                    Organisation unit;
                    unit.team = team;
                    unit.name = QString::fromLatin1(name);
                    organisations.append(edit.insert(unit));
                }
                Pilot first;
                first.team = team;
                first.title = QStringLiteral("Apprentices in school meals");
                first.value = 1'900'000;
                first.contractStarts = QDate(2026, 8, 1);
                first.background = QStringLiteral("Kitchens need cooks.");
                pilot = edit.insert(first);
                Pilot second;
                second.team = team;
                second.title = QStringLiteral("Clean offices");
                other = edit.insert(second);
            });
        requireGood(made ? std::nullopt : std::optional(made.error()));
    }

    Workspace *workspace() const override { return m_workspace.get(); }
    const Catalogue &catalogue() const override { return m_catalogue; }
    AcademyId academy() const override { return m_academy; }
    Language language() const override { return screenLanguage; }
    QDate today() const override { return m_workspace->clock().today(); }
    void fail(const Error &error) override { failures.append(error.what); }
    void say(const QString &message, bool) override { said.append(message); }

    Pilot read(PilotId id) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) { return reader.get(id); }));
    }

    Language screenLanguage = Language::English;
    QStringList failures;
    QStringList said;
    TeamId team;
    QList<OrganisationId> organisations;
    PilotId pilot;
    PilotId other;

private:
    std::unique_ptr<Workspace> m_workspace;
    Catalogue m_catalogue;
    AcademyId m_academy;
};

} // namespace polku::test
