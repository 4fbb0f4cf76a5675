#include "pages/pagelist.h"

#include "pages/backups/backupspage.h"
#include "pages/history/historypage.h"

#include <QCoreApplication>

namespace polku::ui {

struct PageNames
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <class P>
static Page *makePage(Desk &desk)
{
    return new P(desk);
}

Composition composition()
{
    const auto file = [] { return PageNames::tr("File"); };
    Composition composition;
    composition.pages = {
        {QStringLiteral("history"), [] { return PageNames::tr("History"); }, "clock", file, {}, makePage<HistoryPage>},
        {QStringLiteral("backups"), [] { return PageNames::tr("Backups"); }, "backup", file, {}, makePage<BackupsPage>},
    };
    return composition;
}

} // namespace polku::ui
