#include "widgets/levelchoice.h"

#include "theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace polku::ui {

constexpr int buttonWidth = 30;

LevelChoice::LevelChoice(int highest, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int level = 0; level <= highest; ++level) {
        auto *button = new QPushButton(level == 0 ? QStringLiteral("–") : QString::number(level), this);
        button->setObjectName(QStringLiteral("level%1").arg(level));
        button->setCheckable(true);
        button->setFixedWidth(buttonWidth);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, level] { choose(level); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLevel(0);
}

QWidget *LevelChoice::focusButton() const
{
    return m_buttons.at(m_level);
}

void LevelChoice::setLevel(int level)
{
    m_level = qBound(0, level, int(m_buttons.size()) - 1);
    bool focused = false;
    for (const QPushButton *button : m_buttons)
        focused = focused || button->hasFocus();
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool on = i == m_level;
        m_buttons.at(i)->setChecked(on);
        m_buttons.at(i)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        theme::setType(m_buttons.at(i), on ? theme::Type::Strong : theme::Type::Body);
    }
    if (focused)
        focusButton()->setFocus();
}

void LevelChoice::setNames(const QString &subject, const QStringList &names)
{
    setAccessibleName(subject);
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setAccessibleName(
            QStringLiteral("%1: %2 %3").arg(subject, QString::number(i), names.value(i)));
        m_buttons.at(i)->setToolTip(QStringLiteral("%1 %2").arg(i).arg(names.value(i)));
    }
}

void LevelChoice::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void LevelChoice::choose(int level)
{
    if (m_readOnly) {
        setLevel(m_level);
        return;
    }
    const bool changes = level != m_level;
    setLevel(level);
    focusButton()->setFocus();
    if (changes)
        Q_EMIT chosen(m_level);
}

bool LevelChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    const int highest = int(m_buttons.size()) - 1;
    const int digit = key->key() - Qt::Key_0;
    if (digit >= 0 && digit <= 9) {
        if (digit <= highest)
            choose(digit);
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Right:
        choose(qMin(m_level + 1, highest));
        return true;
    case Qt::Key_Left:
        choose(qMax(m_level - 1, 0));
        return true;
    case Qt::Key_Home:
        choose(1);
        return true;
    case Qt::Key_End:
        choose(highest);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(0);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace polku::ui
