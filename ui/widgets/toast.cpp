#include "widgets/toast.h"

#include "theme/draw.h"
#include "theme/icon.h"
#include "theme/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace polku::ui {

/// How far up it goes for a place where it covers no button.
constexpr int mostStepsUp = 5;

Toast::Toast(QWidget *host) : QWidget(host)
{
    setObjectName(QStringLiteral("toast"));
    hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap12, theme::gap4, theme::gap8, theme::gap4);
    layout->setSpacing(theme::gap8);
    m_label = new QLabel(this);
    m_label->setObjectName(QStringLiteral("toastMessage"));
    m_label->setTextFormat(Qt::PlainText);
    layout->addWidget(m_label);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("toastButton"));
    theme::setButtonKind(m_button, theme::ButtonKind::Link);
    theme::setType(m_button, theme::Type::Strong);
    layout->addWidget(m_button);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("toastClose"));
    m_close->setFlat(true);
    m_close->setFixedWidth(theme::controlHeight);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isHeld())
            m_timer.start();
        else
            dismiss();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT buttonPressed();
    });
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
    host->installEventFilter(this);
    applyColours();
}

int Toast::duration(const QString &message)
{
    return 6000 + 60 * int(message.size());
}

void Toast::showMessage(const QString &message, const QString &button)
{
    m_label->setText(message);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    m_close->setAccessibleName(tr("Close the message"));
    setAccessibleName(message);
    place();
    show();
    raise();
    m_timer.start(duration(message));
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
}

QString Toast::message() const
{
    return isHidden() ? QString() : m_label->text();
}

bool Toast::isHeld() const
{
    return underMouse() || m_button->hasFocus() || m_close->hasFocus();
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    m_label->setWordWrap(false);
    QSize size = sizeHint();
    const int most = host->width() - 2 * theme::gap20;
    if (size.width() > most) {
        m_label->setWordWrap(true);
        size = QSize(most, heightForWidth(most));
    }
    size.setHeight(qMax(size.height(), 36));
    const QRect lowest(QPoint((host->width() - size.width()) / 2, host->height() - size.height() - theme::gap20), size);
    // Not over a button that somebody may want to press next, as far as there is another place.
    QRect free = lowest;
    for (int steps = 0; steps < mostStepsUp && coversButton(free); ++steps)
        free.translate(0, -theme::controlHeight);
    setGeometry(coversButton(free) ? lowest : free);
}

bool Toast::coversButton(const QRect &place) const
{
    const QList<QAbstractButton *> buttons = parentWidget()->findChildren<QAbstractButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
        return button->isVisible() && button->window() == window() && !isAncestorOf(button) &&
               place.intersects(QRect(button->mapTo(parentWidget(), QPoint()), button->size()));
    });
}

void Toast::applyColours()
{
    // The toast wears the other appearance's ground, so its buttons take their colours from there too.
    const bool dark = theme::isDark(palette());
    const theme::Tokens &tokens = dark ? theme::lightTokens() : theme::darkTokens();
    QPalette label = m_label->palette();
    label.setColor(QPalette::WindowText, theme::tokensOf(this).onInverse);
    m_label->setPalette(label);
    QPalette inverse = theme::paletteOf(tokens);
    inverse.setColor(QPalette::ButtonText, theme::tokensOf(this).onInverse);
    m_button->setPalette(inverse);
    m_close->setPalette(inverse);
    m_close->setIcon(theme::icon("close", &theme::Tokens::onInverse));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::draw::box(&painter, rect(), theme::tokensOf(this).inverse, {}, theme::cardRadius);
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close)
        applyColours();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_timer.start(duration(m_label->text()));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace polku::ui
