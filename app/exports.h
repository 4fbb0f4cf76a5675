#pragma once

#include "commands.h"
#include "publish/publish.h"

// What the kinds of export share.

namespace polku::app {

/// The format asked for: --format, else the ending of the output.
QString askedFormat(const ExportRequest &request);
/// Of documents; nothing when `name` is none of them.
std::optional<publish::Format> formatCalled(const QString &name);
/// Tells that the format asked for does not go, and which do; returns WrongUsage.
int refuseFormat(const ExportRequest &request, const QString &choices);

/// The coach's own list of applications: a document or a table.
int exportApplications(const ExportRequest &request);

} // namespace polku::app
