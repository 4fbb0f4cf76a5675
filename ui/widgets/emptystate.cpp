#include "widgets/emptystate.h"

#include "theme/icon.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace polku::ui {

namespace {

/// A large icon that follows light and dark.
class IconLabel final : public QLabel
{
public:
    using QLabel::QLabel;
    QIcon icon;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        icon.paint(&painter, rect());
    }
};

} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap20, theme::gap20, theme::gap20);
    layout->setSpacing(theme::gap8);
    layout->addStretch(2);
    m_icon = new IconLabel(this);
    m_icon->setFixedSize(32, 32);
    m_icon->hide();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_title = new QLabel(this);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    theme::setType(m_title, theme::Type::Heading);
    layout->addWidget(m_title);
    m_advice = new QLabel(this);
    m_advice->setAlignment(Qt::AlignHCenter);
    m_advice->setWordWrap(true);
    m_advice->setMaximumWidth(440);
    m_advice->setMinimumWidth(240);
    theme::setInk(m_advice, &theme::Tokens::muted);
    // Between stretches rather than aligned: an aligned label gets the height of the whole width, and loses lines.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_advice, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme::gap8);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    layout->addSpacing(theme::gap4);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setIcon(const char *icon)
{
    static_cast<IconLabel *>(m_icon)->icon = theme::icon(icon);
    m_icon->show();
}

void EmptyState::setTexts(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    if (m_buttons->count() == 2)
        theme::setButtonKind(button, theme::ButtonKind::Primary);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace polku::ui
