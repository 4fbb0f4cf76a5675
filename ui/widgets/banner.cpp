#include "widgets/banner.h"

#include "theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace polku::ui {

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap20 + theme::iconSize + theme::gap8, theme::gap4, theme::gap12, theme::gap4);
    layout->setSpacing(theme::gap12);
    m_label = new QLabel(this);
    m_label->setObjectName(QStringLiteral("bannerText"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    layout->addWidget(m_label, 1);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("bannerButton"));
    m_button->hide();
    layout->addWidget(m_button);
    setMinimumHeight(36);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banner::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

void Banner::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(rect(), tokens.attentionSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    theme::paintIcon(&painter, QRect(theme::gap20, (height() - theme::iconSize) / 2, theme::iconSize, theme::iconSize),
                     "lock", tokens.attention);
}

} // namespace polku::ui
