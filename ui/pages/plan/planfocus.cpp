#include "pages/plan/planfocus.h"

#include "theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

namespace polku::ui {

PlanFocus::PlanFocus(QWidget *window)
    : QWidget(window),
      m_title(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_leave(new QPushButton(this)),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("planFocus"));
    hide();
    m_title->setObjectName(QStringLiteral("focusTitle"));
    m_title->setTextFormat(Qt::PlainText);
    theme::setType(m_title, theme::Type::Title);
    m_detail->setObjectName(QStringLiteral("focusDetail"));
    theme::setInk(m_detail, &theme::Tokens::muted);
    m_leave->setObjectName(QStringLiteral("leaveFocus"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    head->setSpacing(theme::gap12);
    head->addWidget(m_title);
    head->addWidget(m_detail);
    head->addStretch();
    head->addWidget(m_leave);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    connect(m_leave, &QPushButton::clicked, this, &PlanFocus::leaving);
    auto *out = new QShortcut(Qt::Key_Escape, this);
    out->setContext(Qt::WidgetWithChildrenShortcut);
    connect(out, &QShortcut::activated, this, &PlanFocus::leaving);
    window->installEventFilter(this);
    retranslate();
}

void PlanFocus::setTitle(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
}

void PlanFocus::enter(QWidget *content)
{
    m_layout->addWidget(content, 1);
    m_wasFull = window()->isFullScreen();
    if (!m_wasFull)
        window()->setWindowState(window()->windowState() | Qt::WindowFullScreen);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    content->setFocus(Qt::OtherFocusReason);
}

void PlanFocus::leave()
{
    hide();
    if (!m_wasFull)
        window()->setWindowState(window()->windowState() & ~Qt::WindowFullScreen);
}

bool PlanFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void PlanFocus::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::tokensOf(this).surface);
}

void PlanFocus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanFocus::retranslate()
{
    m_leave->setText(tr("Leave full screen (Esc)"));
    m_leave->setAccessibleName(m_leave->text());
    setAccessibleName(tr("Writing over the whole screen"));
}

} // namespace polku::ui
