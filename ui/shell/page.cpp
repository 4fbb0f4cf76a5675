#include "shell/page.h"

#include <QEvent>

namespace polku::ui {

Page::Page(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setAccessibleName(title());
        Q_EMIT headerChanged();
    }
}

} // namespace polku::ui
