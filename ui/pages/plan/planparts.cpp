#include "pages/plan/planparts.h"

#include "catalogue/catalogue.h"
#include "shell/desk.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace polku::ui {

PlanParts::PlanParts(Desk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("planParts"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap16);
    m_layout->setSpacing(theme::gap16);
    m_layout->addStretch(1);
    content->installEventFilter(this);
    setWidget(content);
}

void PlanParts::setSection(const PlanPathSection &section, TeamId team, PlanId plan)
{
    for (PartView *view : m_shown)
        view->hide();
    m_shown.clear();
    const PlanSectionGuide *guide = section.isOwn() ? nullptr : m_desk.catalogue().planSection(section.code);
    if (!guide)
        return;
    for (const PlanPart part : guide->parts) {
        PartView *&view = m_made[part];
        if (!view) {
            view = makePartView(part, m_desk, widget());
            m_layout->insertWidget(m_layout->count() - 1, view);
            connect(view, &PartView::currentChanged, this, &PlanParts::currentChanged);
            connect(view, &PartView::commentsRequested, this, &PlanParts::commentsRequested);
            connect(view, &PartView::placeRequested, this, &PlanParts::placeRequested);
        }
        view->setPlace({team, plan, section.id});
        view->show();
        m_shown.push_back(view);
    }
    verticalScrollBar()->setValue(0);
}

int PlanParts::wantedHeight() const
{
    const int width = viewport()->width();
    return m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width) : m_layout->totalSizeHint().height();
}

void PlanParts::refresh(const Changes &changes)
{
    for (PartView *view : m_shown)
        view->refresh(changes);
}

void PlanParts::commitPending()
{
    for (PartView *view : m_shown)
        view->commitPending();
}

bool PlanParts::showRecord(RecordRef record)
{
    for (PartView *view : m_shown) {
        if (view->showRecord(record)) {
            verticalScrollBar()->setValue(view->y() - theme::gap12);
            return true;
        }
    }
    return false;
}

RecordRef PlanParts::current(RecordKind kind) const
{
    for (const PartView *view : m_shown) {
        if (const RecordRef record = view->current(); record.id && record.kind == kind)
            return record;
    }
    return {kind, 0};
}

void PlanParts::begin()
{
    if (!m_shown.empty())
        m_shown.front()->begin();
}

bool PlanParts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && !m_shown.empty()) {
        const int wanted = wantedHeight();
        if (std::exchange(m_height, wanted) != wanted)
            Q_EMIT heightChanged();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace polku::ui
