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

QList<PageDescription> allPages()
{
    const auto file = [] { return PageNames::tr("File"); };
    return {
        {QStringLiteral("history"), [] { return PageNames::tr("History"); }, "clock", file, {}, makePage<HistoryPage>},
        {QStringLiteral("backups"), [] { return PageNames::tr("Backups"); }, "backup", file, {}, makePage<BackupsPage>},
    };
}

} // namespace polku::ui
