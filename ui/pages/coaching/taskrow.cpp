#include "pages/coaching/taskrow.h"

#include "theme/draw.h"
#include "theme/icon.h"
#include "theme/style.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int shapeWidth = theme::iconSize + theme::gap8;

static QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

TaskRow::TaskRow(const char *icon, QColor theme::Tokens::*ink, const QString &what, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_what(wrapping(what, this))
{
    setObjectName(QStringLiteral("task"));
    m_what->setObjectName(QStringLiteral("taskWhat"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(shapeWidth, theme::gap8, 0, theme::gap8);
    layout->setSpacing(2);
    layout->addWidget(m_what);
    updateName();
}

TaskRow::TaskRow(Standing standing, const QString &what, QWidget *parent)
    : TaskRow(standingIcon(standing), standingInk(standing), what, parent)
{
}

QString TaskRow::what() const
{
    return m_what->text();
}

void TaskRow::addDetail(const QString &detail)
{
    if (detail.isEmpty())
        return;
    m_details.append(detail);
    auto *label = wrapping(detail, this);
    label->setObjectName(QStringLiteral("taskDetail"));
    theme::setType(label, theme::Type::Small);
    theme::setInk(label, &theme::Tokens::muted);
    layout()->addWidget(label);
    updateName();
}

QPushButton *TaskRow::addButton(const char *name, const QString &text)
{
    if (!m_buttons) {
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(theme::gap12);
        m_buttons->setContentsMargins(-theme::gap8, 0, 0, 0); // the words of a link stand under those above
        m_buttons->addStretch(1);
        static_cast<QVBoxLayout *>(layout())->addLayout(m_buttons);
    }
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(text, m_what->text()));
    theme::setButtonKind(button, theme::ButtonKind::Link);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void TaskRow::updateName()
{
    setAccessibleName(m_what->text());
    setAccessibleDescription(m_details.join(QStringLiteral(" · ")));
}

void TaskRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.setPen(tokens.line2);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const int line = m_what->fontMetrics().height();
    const int size = qBound(theme::iconSize - 2, line - theme::gap4, shapeWidth - theme::gap4);
    theme::paintIcon(&painter, QRect(0, theme::gap8 + (line - size) / 2, size, size), m_icon, tokens.*m_ink);
}

} // namespace polku::ui
