#include "pages/plan/versionsview.h"

#include "pages/plan/plandelegate.h"
#include "pages/plan/versionpart.h"
#include "pages/plan/versionparts.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "widgets/emptystate.h"
#include "widgets/timeslider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int partsWidth = 248;
constexpr int fewestLetters = 18; ///< of a version's name that are seen in its choice

VersionsView::VersionsView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_compare(new QLabel(this)),
      m_from(new QComboBox(this)),
      m_swap(new QToolButton(this)),
      m_with(new QLabel(this)),
      m_to(new QComboBox(this)),
      m_more(new QToolButton(this)),
      m_summary(new QLabel(this)),
      m_all(new QCheckBox(this)),
      m_bar(makeBar()),
      m_splitter(new QSplitter(this)),
      m_model(new VersionParts(desk, this)),
      m_list(new QListView),
      m_part(new VersionPart(desk)),
      m_none(new EmptyState(this)),
      m_when(new QLabel(this)),
      m_slider(new TimeSlider(this))
{
    setObjectName(QStringLiteral("versionsView"));
    m_time = makeTime();
    m_list->setObjectName(QStringLiteral("versionParts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlanDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(theme::navigationWidth - theme::gap12);
    m_none->setObjectName(QStringLiteral("noDifference"));
    m_none->setIcon("document");
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_part, 1);
    column->addWidget(m_none, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(middle);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({partsWidth, 3 * partsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_time);

    const auto chosen = [this](QComboBox *box, bool before) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, before](int) {
            const int place = box->currentData().toInt();
            if (m_filling || place < 0 || place >= int(m_moments.size()))
                return;
            const PlanMoment moment = m_moments[size_t(place)];
            choose(before ? moment : m_before, before ? m_after : moment);
        });
    };
    chosen(m_from, true);
    chosen(m_to, false);
    connect(m_swap, &QToolButton::clicked, this, [this] { choose(m_after, m_before); });
    connect(m_all, &QCheckBox::toggled, this, [this] { showComparison(); });
    connect(m_slider, &QAbstractSlider::valueChanged, this, [this](int place) {
        if (!m_filling && place >= 0 && place < int(m_moments.size()))
            choose(m_moments[size_t(place)], m_after);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling)
            showPart();
    });
    connect(m_part, &VersionPart::restoreRequested, this, &VersionsView::restore);
    retranslate();
}

VersionsView::~VersionsView() = default;

QWidget *VersionsView::makeBar()
{
    m_from->setObjectName(QStringLiteral("versionFrom"));
    m_to->setObjectName(QStringLiteral("versionTo"));
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewestLetters);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setMaxVisibleItems(20);
    }
    m_compare->setBuddy(m_from);
    m_with->setBuddy(m_to);
    m_swap->setObjectName(QStringLiteral("swapVersions"));
    m_swap->setIcon(theme::icon("exchange", &theme::Tokens::ink));
    m_more->setObjectName(QStringLiteral("versionMenu"));
    m_more->setIcon(theme::icon("more", &theme::Tokens::ink));
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("versionCommands"));
    connect(menu, &QMenu::aboutToShow, this, &VersionsView::fillMenu);
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    for (QToolButton *button : {m_swap, m_more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_summary->setObjectName(QStringLiteral("versionSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    theme::setInk(m_summary, &theme::Tokens::muted);
    m_all->setObjectName(QStringLiteral("showSameParts"));

    auto *bar = new QWidget(this);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(theme::gap8);
    choice->addWidget(m_compare);
    choice->addWidget(m_from, 1);
    choice->addWidget(m_swap);
    choice->addWidget(m_with);
    choice->addWidget(m_to, 1);
    choice->addWidget(m_more);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::gap16);
    below->addWidget(m_summary, 1);
    below->addWidget(m_all);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap8);
    layout->setSpacing(theme::gap8);
    layout->addLayout(choice);
    layout->addLayout(below);
    return bar;
}

QWidget *VersionsView::makeTime()
{
    m_when->setObjectName(QStringLiteral("versionWhen"));
    m_when->setTextFormat(Qt::PlainText);
    m_when->setWordWrap(true);
    m_slider->setObjectName(QStringLiteral("versionSlider"));
    auto *time = new QWidget(this);
    auto *layout = new QVBoxLayout(time);
    layout->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap4);
    layout->setSpacing(0);
    layout->addWidget(m_when);
    layout->addWidget(m_slider);
    return time;
}

bool VersionsView::isReadOnly() const
{
    return !m_desk.workspace() || m_desk.workspace()->isReadOnly();
}

void VersionsView::step(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void VersionsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void VersionsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VersionsView::retranslate()
{
    m_compare->setText(tr("Compare"));
    m_with->setText(tr("with"));
    m_from->setAccessibleName(tr("The version on the left"));
    m_to->setAccessibleName(tr("The version on the right"));
    m_swap->setToolTip(tr("Swap the two"));
    m_more->setToolTip(tr("Rename or remove a version"));
    for (QToolButton *button : {m_swap, m_more})
        button->setAccessibleName(button->toolTip());
    m_list->setAccessibleName(tr("Parts of the plan that differ; Alt with the arrow keys goes to the next"));
    m_slider->setAccessibleName(tr("The plan through time: the arrow keys move to the next day, Page Up and Page Down "
                                   "to the next version"));
    m_slider->setToolTip(m_slider->accessibleName());
    if (m_plan)
        choose(m_before, m_after);
    else
        showComparison();
}

} // namespace polku::ui
