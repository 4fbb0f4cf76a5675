#pragma once

#include <QString>

namespace polku {

/// What a character reference of HTML stands for: "&amp;", "&#228;", "&#xE4;". Empty when it is none that is known.
QString entityText(QStringView entity);

/// The text with every known reference in it replaced.
QString withoutEntities(const QString &text);

} // namespace polku
