#include "widgets/card.h"

#include "theme/draw.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace polku::ui {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::cardPadding, theme::gap12, theme::cardPadding, theme::gap12);
    outer->setSpacing(theme::gap8);
    m_top = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("cardTitle"));
    theme::setType(m_title, theme::Type::Heading);
    m_top->addWidget(m_title, 1);
    outer->addLayout(m_top);
    m_contents = new QVBoxLayout;
    m_contents->setSpacing(theme::gap4);
    outer->addLayout(m_contents);
    outer->addStretch(1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCorner(QWidget *widget)
{
    m_top->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

void Card::clear()
{
    while (QLayoutItem *item = m_contents->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the line that was just pressed
        }
        delete item;
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    theme::draw::box(&painter, rect(), tokens.surface, tokens.line, theme::cardRadius);
}

SectionHeader::SectionHeader(const QString &text, QWidget *parent) : QWidget(parent)
{
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, theme::gap8, 0, theme::gap4);
    m_label = new QLabel(text, this);
    theme::setType(m_label, theme::Type::Heading);
    m_layout->addWidget(m_label, 1);
}

void SectionHeader::setText(const QString &text)
{
    m_label->setText(text);
}

void SectionHeader::setCorner(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace polku::ui
