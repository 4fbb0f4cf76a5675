#include "publish/html.h"
namespace polku::publish {
QByteArray toHtml(const report::Document &) { return {}; }
}
