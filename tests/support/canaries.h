#pragma once

#include "store/workspace.h"

namespace polku::test {

/// Puts one record of every kind into the file, all hanging together around one published pilot, each text field
/// holding its own name as a canary word ("canary-coaching_note-text") and each sum of money 987 654 euros.
PilotId plantCanaries(Workspace &workspace);

/// The canaries of fields that are not for the public, and the exact sum, that `text` holds; line breaks and blanks in
/// it do not matter.
QStringList escapedCanaries(const QString &text);
/// Of them only those that no report may tell: what is private to the coach, and what is about a person.
QStringList escapedSecrets(const QString &text);

} // namespace polku::test
