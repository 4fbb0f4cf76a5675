#include "fields/dateeditor.h"

#include "theme/icon.h"
#include "theme/tokens.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

DateEditor::DateEditor(RecordSource &source, const Field &field, QWidget *parent)
    : LineEditor(source, field, parent), m_button(new QToolButton(this))
{
    m_button->setObjectName(QString::fromLatin1(field.column) + QStringLiteral("Calendar"));
    m_button->setIcon(theme::icon("calendar"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus); // by keyboard: Alt+Down in the field
    m_button->setCursor(Qt::ArrowCursor);
    line()->setTextMargins(0, 0, theme::iconSize + theme::gap8, 0);
    auto *inside = new QHBoxLayout(line());
    inside->setContentsMargins(0, 2, 2, 2);
    inside->addStretch(1);
    inside->addWidget(m_button);
    m_button->setFixedSize(theme::controlHeight - 6, theme::controlHeight - 6);
    line()->installEventFilter(this);
    connect(m_button, &QToolButton::clicked, this, &DateEditor::openCalendar);
    setTexts();
}

void DateEditor::setTexts()
{
    m_button->setAccessibleName(tr("Choose from a calendar"));
    m_button->setToolTip(tr("Choose from a calendar (Alt+Down)"));
}

void DateEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

void DateEditor::openCalendar()
{
    if (!m_calendar) {
        auto *popup = new QFrame(this, Qt::Popup);
        popup->setFrameShape(QFrame::StyledPanel);
        auto *layout = new QVBoxLayout(popup);
        layout->setContentsMargins(theme::gap4, theme::gap4, theme::gap4, theme::gap4);
        m_calendar = new QCalendarWidget(popup);
        m_calendar->setObjectName(QStringLiteral("calendar"));
        m_calendar->setFirstDayOfWeek(Qt::Monday);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
        layout->addWidget(m_calendar);
        connect(m_calendar, &QCalendarWidget::clicked, this, &DateEditor::choose);
        connect(m_calendar, &QCalendarWidget::activated, this, &DateEditor::choose);
    }
    m_calendar->setLocale(localeOf(source().language()));
    const Result<Value> now = value();
    const QDate written = now ? codec::Codec<QDate>::fromValue(*now) : QDate();
    m_calendar->setSelectedDate(written.isValid() ? written : source().today());
    QWidget *popup = m_calendar->parentWidget();
    popup->adjustSize();
    popup->move(line()->mapToGlobal(QPoint(0, line()->height() + 2)));
    popup->show();
    m_calendar->setFocus();
}

void DateEditor::choose(QDate day)
{
    // A click is also an activation: the first of both closes the calendar.
    if (!m_calendar->parentWidget()->isVisible())
        return;
    m_calendar->parentWidget()->hide();
    line()->setFocus();
    setTyped(day.toString(Qt::ISODate));
    Q_EMIT edited();
    Q_EMIT finished();
}

void DateEditor::changeEvent(QEvent *event)
{
    LineEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier && !line()->isReadOnly()) {
            openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

} // namespace polku::ui
