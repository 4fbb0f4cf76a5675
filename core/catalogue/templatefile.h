#pragma once

#include "base/result.h"
#include "catalogue/programme.h"

#include <QByteArray>

namespace polku {

// A programme template as a file of its own: to pass on, to keep beside the settings, to write by hand. JSON in UTF-8,
// in the form of one template of the program's own content (resources/catalogue/programme.json); texts may be in one
// language, and codes, explanations and what is usual may be left out.

/// The ending of template files.
inline constexpr auto templateFileEnding = "json";

/// Reads a template. `name` is what the file is called in messages. Fails (BadInput) with every mistake and its place
/// ("phase 3, session 2, “week”: missing, or not a whole number"), in the language of the screen.
Result<ProgrammeTemplate> readTemplate(const QByteArray &bytes, const QString &name);
/// The same from a file; fails with Storage when it cannot be read.
Result<ProgrammeTemplate> readTemplateFile(const QString &path);

/// The template as such a file; what readTemplate() makes of it is equal to `programme`.
QByteArray templateJson(const ProgrammeTemplate &programme);

} // namespace polku
