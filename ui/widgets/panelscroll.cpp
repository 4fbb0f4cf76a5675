#include "widgets/panelscroll.h"

#include "theme/tokens.h"

#include <QVBoxLayout>

namespace polku::ui {

PanelScroll::PanelScroll(const char *name, QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap20);
    m_column->setSpacing(theme::gap8);
    setObjectName(QString::fromLatin1(name));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

QHBoxLayout *fillPanel(QWidget *panel, QWidget *scrolls)
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap12);
    buttons->setSpacing(theme::gap8);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrolls, 1);
    layout->addLayout(buttons);
    return buttons;
}

} // namespace polku::ui
