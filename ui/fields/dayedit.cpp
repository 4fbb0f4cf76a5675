#include "fields/dayedit.h"

#include "base/format.h"
#include "fields/dateeditor.h"
#include "models/recordsource.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int widthOfDay = 148;

DayEdit::DayEdit(RecordSource &source, const Field &field, QWidget *parent)
    : QWidget(parent), m_source(source), m_editor(new DateEditor(source, field, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
    m_editor->control()->setObjectName(QStringLiteral("dayLine"));
    setMinimumSize(widthOfDay, theme::controlHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_editor->control());
    connect(m_editor, &FieldEditor::finished, this, &DayEdit::take);
}

void DayEdit::setDay(QDate day)
{
    m_day = day;
    m_editor->setValue(codec::Codec<QDate>::toValue(day));
}

void DayEdit::take()
{
    const Result<Value> written = m_editor->value();
    const QDate day = written ? codec::Codec<QDate>::fromValue(*written) : QDate();
    const bool late = day.isValid() && m_latest.isValid() && day > m_latest;
    const QDate before = m_day;
    if (!written)
        m_source.say(QStringLiteral("%1 %2").arg(written.error().what, written.error().advice).trimmed());
    else if (late)
        m_source.say(tr("The day is %1 at the latest.").arg(formatDate(m_source.language(), m_latest)));
    setDay(day.isValid() && !late ? day : before);
    if (m_day != before)
        Q_EMIT dayChanged(m_day);
}

void DayEdit::setName(const QString &name)
{
    m_editor->setName(name);
}

QLineEdit *DayEdit::line() const
{
    return qobject_cast<QLineEdit *>(m_editor->control());
}

void DayEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setDay(m_day);
}

} // namespace polku::ui
