#pragma once

#include <QList>
#include <QString>

class QComboBox;

namespace polku::ui {

/// Fills a box that filters: `all` without a code, then each code with its text. What was chosen stays, where it is
/// still offered; nobody is told of a change.
void fillFilterBox(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &items);

} // namespace polku::ui
