#pragma once

#include "base/result.h"
#include "catalogue/programme.h"

#include <vector>

namespace polku {

// The templates of a person's own: files in a folder beside the person's settings.

struct OwnTemplate
{
    QString path;
    /// What the file says, or why it cannot be used: somebody may have changed it by hand.
    Result<ProgrammeTemplate> programme;
};

/// Those in the folder, in the order of their files' names; none when there is no folder.
std::vector<OwnTemplate> ownTemplates(const QString &folder);

/// Keeps a template as a new file and returns its path. One of the same name is not replaced: the new one gets a number
/// behind its code and its file's name. Fails with Storage.
Result<QString> addOwnTemplate(const QString &folder, ProgrammeTemplate programme);
/// Gives a template another name, in the same file. Fails with BadInput on an empty name.
Result<void> renameOwnTemplate(const QString &path, const QString &name);
/// Takes a template out of the list; the file is kept in a folder "removed", for restoreOwnTemplate(). Returns where.
Result<QString> removeOwnTemplate(const QString &path);
/// Puts a removed template back; returns its path.
Result<QString> restoreOwnTemplate(const QString &removed);

} // namespace polku
