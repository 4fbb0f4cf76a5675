#pragma once

#include <QStringList>

namespace polku {

class Catalogue;

/// What is wrong between the files of a catalogue, in English for whoever edits them: codes that name nothing in
/// another file, columns that no record has, lists that a field asks for and that are not there. Empty when all fits.
/// Mistakes within a file are told by Catalogue::readAll().
QStringList danglingCodes(const Catalogue &catalogue);

} // namespace polku
