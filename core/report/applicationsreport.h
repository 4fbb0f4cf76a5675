#pragma once

#include "academy/selection.h"
#include "report/datatable.h"
#include "report/document.h"

namespace polku {
class Catalogue;
}

namespace polku::report {

/// The coach's list for the selection meeting: what was applied for, what each application got and why, what was
/// decided. Holds what is private to the coach (points, notes, interviews, reasons) and says on every page that it is
/// confidential. Never part of another report.
struct ApplicationsFacts
{
    struct Entry
    {
        ApplicationRow row;
        Application application; ///< id 0: not written down
        std::vector<CriterionPoints> points;
    };

    Academy academy;
    QDate today;
    std::vector<Criterion> criteria;
    std::vector<Entry> entries; ///< as readApplications() orders them
};

/// Throws Failure (NotFound) when the academy has no applications.
ApplicationsFacts readApplicationsFacts(const Reader &reader, AcademyId academy, QDate today);

Document applicationsReport(const ApplicationsFacts &facts, const Catalogue &catalogue, Language language);
/// The same as a table for a spreadsheet: one row an application with a column for each criterion; the note under it
/// says that it is confidential.
DataTable applicationsTable(const ApplicationsFacts &facts, const Catalogue &catalogue, Language language);

} // namespace polku::report
