#pragma once

#include <QString>

namespace polku::publish {

/// The style sheet of HTML documents: light and dark as the reader's system is, and A4 when printed.
QString htmlStyle();

} // namespace polku::publish
