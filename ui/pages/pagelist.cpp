#include "pages/pagelist.h"

namespace polku::ui {

Composition composition()
{
    return {};
}

} // namespace polku::ui
