#include "pages/pagelist.h"

namespace polku::ui {

QList<PageDescription> allPages()
{
    return {};
}

} // namespace polku::ui
