#include "widgets/chipbar.h"

#include "theme/tokens.h"
#include "widgets/flowlayout.h"

#include <QKeyEvent>
#include <QPushButton>

namespace polku::ui {

ChipBar::ChipBar(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this, theme::gap8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipBar::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    // Buttons are kept, so that a number that changes does not take the focus away.
    while (m_buttons.size() > chips.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < chips.size()) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->installEventFilter(this);
        const auto index = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, index] { choose(m_chips.at(index).id); });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    bool known = false;
    for (int i = 0; i < chips.size(); ++i) {
        const Chip &chip = chips.at(i);
        const QString text =
            chip.count < 0 ? chip.text : QStringLiteral("%1 %2").arg(chip.text, QString::number(chip.count));
        m_buttons.at(i)->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        m_buttons.at(i)->setObjectName(QStringLiteral("chip_") + chip.id);
        m_buttons.at(i)->setAccessibleName(text);
        m_buttons.at(i)->setChecked(chip.id == m_chosen);
        known = known || chip.id == m_chosen;
    }
    if (!known && !chips.isEmpty())
        choose(chips.first().id);
}

void ChipBar::choose(const QString &id)
{
    const bool changes = id != m_chosen;
    m_chosen = id;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool on = m_chips.at(i).id == id;
        m_buttons.at(i)->setChecked(on);
        m_buttons.at(i)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        theme::setType(m_buttons.at(i), on ? theme::Type::Strong : theme::Type::Body);
    }
    if (changes)
        Q_EMIT chosenChanged(id);
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    for (int i = 0; step != 0 && i < m_buttons.size(); ++i) {
        if (m_buttons.at(i) == watched) {
            const int next = qBound(0, i + step, int(m_buttons.size()) - 1);
            choose(m_chips.at(next).id);
            m_buttons.at(next)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace polku::ui
