#include "widgets/factlist.h"

#include "theme/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace polku::ui {

FactList::FactList(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::gap12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    setLabelWidth(108);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
    update();
}

void FactList::addFact(const QString &label, const QString &value)
{
    auto *text = new QLabel(value.isEmpty() ? QStringLiteral("–") : value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (value.isEmpty())
        theme::setInk(text, &theme::Tokens::muted);
    addFact(label, text);
}

void FactList::addFact(const QString &label, QWidget *value)
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setContentsMargins(0, 6, 0, 6);
    theme::setInk(name, &theme::Tokens::muted);
    value->setContentsMargins(0, 6, 0, 6);
    if (value->accessibleName().isEmpty() && !qobject_cast<QLabel *>(value))
        value->setAccessibleName(label);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(name, m_count, 0);
    m_grid->addWidget(value, m_count, 1);
    ++m_count;
}

void FactList::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::tokensOf(this).line2);
    for (int row = 0; row < m_count; ++row) {
        const int y = qMax(m_grid->itemAtPosition(row, 0)->geometry().bottom(),
                           m_grid->itemAtPosition(row, 1)->geometry().bottom());
        painter.drawLine(0, y, width(), y);
    }
}

} // namespace polku::ui
