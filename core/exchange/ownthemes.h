#pragma once

#include "model/kinds.h"

#include <QString>

namespace polku {

class Reader;
struct Field;
struct Row;

/// The academy that the record belongs to, itself or through its team; null for none.
AcademyId academyOf(const Reader &reader, const Row &row);

/// Completes what the catalogue knows of themes: the code of the academy's own theme that is called `word` (its code or
/// its name, ignoring case). Empty when there is none, and for fields that hold no theme.
QString ownThemeCode(const Reader &reader, AcademyId academy, const Field &field, const QString &word);

} // namespace polku
