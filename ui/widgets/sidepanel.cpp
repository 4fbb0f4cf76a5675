#include "widgets/sidepanel.h"

#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/panelscroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

SidePanel::SidePanel(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_scroll(new PanelScroll(qPrintable(name + QStringLiteral("Scroll")), this)),
      m_title(new QLabel),
      m_close(new QToolButton)
{
    setMinimumWidth(theme::panelWidth - theme::gap20 * 2);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    theme::setType(m_title, theme::Type::Title);
    m_close->setObjectName(QStringLiteral("close%1%2").arg(name.left(1).toUpper(), name.mid(1)));
    m_close->setIcon(theme::icon("close"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    m_scroll->column()->addLayout(top);
    connect(m_close, &QToolButton::clicked, this, &SidePanel::closed);
    setTexts();
}

void SidePanel::setTexts()
{
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        retranslate();
    }
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::tokensOf(this).surface);
}

} // namespace polku::ui
