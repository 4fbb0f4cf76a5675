#include "shell/errorpanel.h"

#include "theme/draw.h"
#include "theme/icon.h"
#include "theme/style.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace polku::ui {

namespace {
constexpr int panelWidth = 560;
}

ErrorPanel::ErrorPanel(QWidget *host) : QWidget(host)
{
    setObjectName(QStringLiteral("errorPanel"));
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap16 + theme::iconSize + theme::gap12, theme::gap12, theme::gap12, theme::gap12);
    layout->setSpacing(theme::gap4);
    m_what = new QLabel(this);
    m_what->setObjectName(QStringLiteral("errorWhat"));
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    theme::setType(m_what, theme::Type::Strong);
    layout->addWidget(m_what);
    m_advice = new QLabel(this);
    m_advice->setObjectName(QStringLiteral("errorAdvice"));
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    layout->addWidget(m_advice);
    m_detail = new QPlainTextEdit(this);
    m_detail->setObjectName(QStringLiteral("errorDetail"));
    m_detail->setReadOnly(true);
    m_detail->setFixedHeight(88);
    m_detail->hide();
    layout->addWidget(m_detail);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, theme::gap4, 0, 0);
    m_toggle = new QPushButton(this);
    m_toggle->setObjectName(QStringLiteral("errorToggle"));
    theme::setButtonKind(m_toggle, theme::ButtonKind::Link);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(QStringLiteral("errorCopy"));
    theme::setButtonKind(m_copy, theme::ButtonKind::Link);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("errorClose"));
    buttons->addWidget(m_toggle);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_detail->setVisible(m_detail->isHidden());
        retranslate();
        place();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            QStringList{m_error.what, m_error.advice, m_error.detail}.join(QLatin1Char('\n')));
    });
    connect(m_close, &QPushButton::clicked, this, &ErrorPanel::dismiss);
    host->installEventFilter(this);
    retranslate();
}

void ErrorPanel::showError(const Error &error)
{
    m_error = error;
    m_what->setText(error.what);
    m_advice->setText(error.advice);
    m_advice->setVisible(!error.advice.isEmpty());
    m_detail->setPlainText(error.detail);
    m_detail->hide();
    m_toggle->setVisible(!error.detail.isEmpty());
    m_copy->setVisible(!error.detail.isEmpty());
    setAccessibleName(error.what + QLatin1Char(' ') + error.advice);
    retranslate();
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorPanel::dismiss()
{
    hide();
}

void ErrorPanel::place()
{
    const QWidget *host = parentWidget();
    const int width = qMin(panelWidth, host->width() - 2 * theme::gap20);
    layout()->invalidate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((host->width() - width) / 2, host->height() - height - theme::gap20, width, height);
}

void ErrorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    theme::draw::box(&painter, rect(), tokens.surface, tokens.late, theme::cardRadius);
    theme::paintIcon(&painter, QRect(theme::gap16, theme::gap12 + 1, theme::iconSize, theme::iconSize), "late",
                     tokens.late);
}

void ErrorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ErrorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool ErrorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void ErrorPanel::retranslate()
{
    m_toggle->setText(m_detail->isHidden() ? tr("Show the detail") : tr("Hide the detail"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    m_detail->setAccessibleName(tr("Technical detail"));
    for (QPushButton *button : {m_toggle, m_copy, m_close})
        button->setAccessibleName(button->text());
}

} // namespace polku::ui
