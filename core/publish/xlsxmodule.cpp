#include "publish/xlsx.h"

// The way into the module; its name is what tablefile.cpp looks for.
extern "C" Q_DECL_EXPORT const polku::publish::Module *polkuXlsxModule()
{
    using namespace polku::publish;
    static constexpr XlsxModule module{{POLKU_VERSION}, &toXlsx};
    return &module;
}
