#include "pages/overview/academypanel.h"

#include "fields/recordform.h"
#include "model/records.h"
#include "shell/desk.h"
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

namespace polku::ui {

AcademyPanel::AcademyPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_scroll(new PanelScroll("academyPanelScroll", this)),
      m_title(new QLabel),
      m_close(new QToolButton),
      m_form(new RecordForm(desk, RecordKind::Academy))
{
    setMinimumWidth(theme::panelWidth - theme::gap20 * 2);
    theme::setType(m_title, theme::Type::Title);
    m_close->setObjectName(QStringLiteral("closeAcademyPanel"));
    m_close->setIcon(theme::icon("close"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_form->addFields(&Academy::name, &Academy::state, &Academy::ends, &Academy::language, &Academy::organiser,
                      &Academy::coaches, &Academy::contact, &Academy::description);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    m_scroll->column()->addLayout(top);
    m_scroll->column()->addWidget(m_form);
    m_scroll->column()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_close, &QToolButton::clicked, this, &AcademyPanel::closed);
    retranslate();
}

void AcademyPanel::setAcademy(AcademyId academy)
{
    if (m_form->record() != RecordRef(academy))
        m_form->setRecord(academy);
}

void AcademyPanel::refresh(const Changes &changes)
{
    m_form->refresh(changes);
}

void AcademyPanel::commitPending()
{
    m_form->commit();
}

void AcademyPanel::begin()
{
    m_form->field(&Academy::name)->setFocus(Qt::OtherFocusReason);
}

void AcademyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AcademyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void AcademyPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::tokensOf(this).surface);
}

void AcademyPanel::retranslate()
{
    m_title->setText(tr("About the academy"));
    m_scroll->setAccessibleName(m_title->text());
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace polku::ui
