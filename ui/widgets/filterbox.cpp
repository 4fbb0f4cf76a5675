#include "widgets/filterbox.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace polku::ui {

void fillFilterBox(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &items)
{
    const QString kept = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const auto &[code, text] : items)
        box->addItem(text, code);
    box->setCurrentIndex(qMax(0, box->findData(kept)));
}

} // namespace polku::ui
