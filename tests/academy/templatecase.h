#pragma once

#include "academy/academyprogramme.h"
#include "academy/academytemplate.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

namespace polku::test {

/// Each test has an empty file of its own, to make academies and templates in.
class TemplateCase : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init()
    {
        failOnWarnings();
        m_workspace.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        m_workspace = createWorkspace(m_folder->path(text("file.polku")));
    }

protected:
    AcademyId make(QDate start, Language language = Language::English, const ProgrammeTemplate *programme = nullptr)
    {
        const ProgrammeTemplate &used = programme ? *programme : *m_catalogue.programme({});
        return valueOf(createAcademy(*m_workspace, m_catalogue, used, {text("Academy"), {}, {}, start, language}));
    }
    AcademyTemplate templateOf(AcademyId academy) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return templateOfAcademy(reader, m_catalogue, academy, Words(Language::English));
        }));
    }
    AcademyPlan plan(const ProgrammeTemplate &programme, QDate start, Language language = Language::English) const
    {
        return valueOf(planAcademy(m_catalogue, programme, {text("Academy"), {}, {}, start, language},
                                   m_workspace->clock().today()));
    }
    template <class R>
    std::vector<R> all(const Query &query = {}) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) { return reader.all<R>(query); }));
    }
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Catalogue m_catalogue;
};

} // namespace polku::test
