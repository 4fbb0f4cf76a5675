#include "pages/actions/actionspage.h"

#include "academy/actionreviews.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "models/rowmodel.h"
#include "pages/actions/actionboard.h"
#include "pages/actions/actionfilters.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actionpanel.h"
#include "pages/actions/actiontable.h"
#include "pages/actions/actiontimeline.h"
#include "pages/actions/manyactions.h"
#include "pages/actions/pasteview.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace polku::ui {

ActionsPage::ActionsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_model(new ActionModel(desk, this)),
      m_filters(new ActionFilters(*m_model, this)),
      m_splitter(new QSplitter(this)),
      m_views(new QStackedWidget),
      m_table(new ActionTable(*m_model)),
      m_noHits(new QWidget),
      m_side(new QStackedWidget),
      m_panel(new ActionPanel(*m_model)),
      m_many(new ManyActions(*m_model)),
      m_empty(new EmptyState(this)),
      m_new(new QAction(this)),
      m_more(new QAction(this)),
      m_menu(new QMenu(this)),
      m_pasteRows(new QAction(this)),
      m_reviews(new QAction(this))
{
    askSave = [this](const QString &suggested, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Export the actions"), suggested, filter);
    };
    makeBody();
    makeActions();
    connect(m_filters, &ActionFilters::viewChosen, this, &ActionsPage::showView);
    connect(m_filters, &ActionFilters::panelWanted, this, [this] {
        showPanel();
        keepView();
    });
    connect(m_model, &ActionModel::chosenChanged, this, &ActionsPage::updatePanel);
    connect(m_model, &ActionModel::shownChanged, this, [this] {
        updateState();
        keepView();
        Q_EMIT headerChanged();
    });
    connect(m_table, &ActionTable::keptChanged, this, &ActionsPage::keepView);
    connect(m_table, &ActionTable::deleteRequested, this, &ActionsPage::deleteChosen);
    connect(m_table, &ActionTable::pasteRequested, this, &ActionsPage::paste);
    connect(m_table, &ActionTable::typed, this, [this](const QString &title) {
        if (makeAction(title)) {
            m_table->newLine()->clear();
            m_table->newLine()->setFocus();
        }
    });
    connect(m_panel, &ActionPanel::deleteRequested, this, &ActionsPage::deleteChosen);
    connect(m_many, &ManyActions::deleteRequested, this, &ActionsPage::deleteChosen);
    retranslate();
}

ActionsPage::~ActionsPage() = default;

void ActionsPage::makeBody()
{
    m_panel->setObjectName(QStringLiteral("actionPanel"));
    m_many->setObjectName(QStringLiteral("manyActions"));
    m_views->setObjectName(QStringLiteral("actionViewStack"));
    m_views->addWidget(m_table);
    m_filters->setColumnsMenu(m_table->columnsMenu());
    auto *none = new QVBoxLayout(m_noHits);
    auto *label = new QLabel(m_noHits);
    label->setObjectName(QStringLiteral("noHits"));
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    theme::setInk(label, &theme::Tokens::muted);
    auto *clear = new QPushButton(m_noHits);
    clear->setObjectName(QStringLiteral("showAllActions"));
    connect(clear, &QPushButton::clicked, m_filters, &ActionFilters::clear);
    none->setContentsMargins(theme::gap20, theme::gap20, theme::gap20, theme::gap20);
    none->addWidget(label);
    none->addWidget(clear, 0, Qt::AlignHCenter);
    none->addStretch(1);
    m_views->addWidget(m_noHits);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_many);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({theme::panelWidth * 2, theme::panelWidth});
    m_empty->setIcon("checklist");
    m_empty->setObjectName(QStringLiteral("noActions"));
    QPushButton *first = m_empty->addButton({});
    first->setObjectName(QStringLiteral("firstAction"));
    connect(first, &QPushButton::clicked, m_new, &QAction::trigger);
    QPushButton *paste = m_empty->addButton({});
    paste->setObjectName(QStringLiteral("pasteFirst"));
    connect(paste, &QPushButton::clicked, m_pasteRows, &QAction::trigger);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
}

void ActionsPage::makeActions()
{
    m_new->setObjectName(QStringLiteral("newAction"));
    m_new->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_new);
    m_more->setObjectName(QStringLiteral("moreOfActions"));
    m_more->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("actionsMenu"));
    connect(m_new, &QAction::triggered, this, &ActionsPage::newAction);
    m_pasteRows->setObjectName(QStringLiteral("pasteActions"));
    m_reviews->setObjectName(QStringLiteral("addReviews"));
    connect(m_pasteRows, &QAction::triggered, this, &ActionsPage::paste);
    connect(m_reviews, &QAction::triggered, this, &ActionsPage::addReviews);
    m_menu->addAction(m_pasteRows);
    m_menu->addAction(m_reviews);
    m_menu->addSeparator();
    const std::pair<Output, const char *> outputs[] = {{Output::Workbook, "exportWorkbook"},
                                                       {Output::Csv, "exportCsv"},
                                                       {Output::Calendar, "exportCalendar"},
                                                       {Output::Pdf, "exportReport"}};
    for (const auto &[output, name] : outputs) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, output = output] { saveAs(output); });
    }
}

// What is shown ------------------------------------------------------------------------------------------------------

QString ActionsPage::contextLine() const
{
    const QString all = m_model->countShown() == m_model->count()
                            ? tr("%n action(s)", nullptr, m_model->count())
                            : tr("%1 of %n action(s)", nullptr, m_model->count()).arg(m_model->countShown());
    const int late = m_model->countOn(ActionList::Late);
    return late > 0 ? QStringLiteral("%1 · %2").arg(all, tr("%n late", nullptr, late)) : all;
}

QList<QAction *> ActionsPage::actions() const
{
    return isReadOnly() ? QList<QAction *>{m_more} : QList<QAction *>{m_more, m_new};
}

bool ActionsPage::isReadOnly() const
{
    return !desk().workspace() || desk().workspace()->isReadOnly();
}

void ActionsPage::refresh(const Changes &changes)
{
    const bool other = m_academy != desk().academy();
    m_academy = desk().academy();
    m_model->refresh(changes);
    if (other)
        takeKeptView();
    m_panel->refresh(changes);
    m_many->refresh();
    if (m_paste)
        m_paste->refresh();
    m_table->setReadOnly(isReadOnly());
    if (m_board)
        m_board->setReadOnly(isReadOnly());
    if (m_timeline)
        m_timeline->setReadOnly(isReadOnly());
    updateState();
    updatePanel();
    Q_EMIT headerChanged();
}

void ActionsPage::updateState()
{
    const bool pasting = m_paste && m_views->currentWidget() == m_paste;
    const bool any = m_model->count() > 0 || pasting;
    // What the coach has chosen stays to be seen, so that it can be taken away; a team's view has one team.
    m_filters->setVisible((any || (m_model->team() && !desk().team())) && !pasting);
    m_splitter->setVisible(any);
    m_empty->setVisible(!any);
    if (!pasting)
        showView(m_filters->viewId());
    bool missing = false;
    if (m_academy && !isReadOnly()) {
        std::vector<TeamId> teams;
        for (const PlanTeam &team : m_model->teams()) {
            if (!m_model->team() || team.team == m_model->team())
                teams.push_back(team.team);
        }
        missing = desk()
                      .workspace()
                      ->read([&](const Reader &reader) { return countMissingReviews(reader, teams); })
                      .value_or(0) > 0;
    }
    m_reviews->setEnabled(missing);
    m_pasteRows->setEnabled(!isReadOnly());
    Q_EMIT headerChanged();
}

void ActionsPage::showView(const QString &id)
{
    const bool nothing = m_model->shown().empty() && m_model->count() > 0;
    m_filters->setViewId(id);
    m_filters->setForTable(id == QLatin1String("table"));
    const bool nameless = desk().workspace() && desk().workspace()->author().isEmpty();
    m_noHits->findChild<QLabel *>()->setText(m_model->filter().list == ActionList::Mine && nameless
                                                 ? tr("Yours are the actions that have you as their owner. Write your "
                                                      "name in the menu File, under Your name "
                                                      "in the history, so that the program knows which they are.")
                                                 : tr("No action fits these filters."));
    m_views->setCurrentWidget(nothing ? m_noHits : viewOf(id));
    // Several are chosen in the table only; elsewhere nobody would see which.
    if (id != QLatin1String("table") && m_model->chosen().size() > 1)
        m_model->choose(m_model->current());
    showPanel();
}

QWidget *ActionsPage::viewOf(const QString &id)
{
    const auto openPanel = [this] {
        m_filters->setPanelWanted(true);
        updatePanel();
    };
    if (id == QLatin1String("board")) {
        if (!m_board) {
            m_board = new ActionBoard(*m_model);
            m_board->setObjectName(QStringLiteral("actionBoard"));
            m_board->setReadOnly(isReadOnly());
            m_views->addWidget(m_board);
            connect(m_board, &ActionBoard::opened, this, openPanel);
        }
        return m_board;
    }
    if (id == QLatin1String("timeline")) {
        if (!m_timeline) {
            m_timeline = new ActionTimeline(*m_model);
            m_timeline->setObjectName(QStringLiteral("actionTimeline"));
            m_timeline->setReadOnly(isReadOnly());
            m_timeline->setScale(m_scale);
            m_views->addWidget(m_timeline);
            connect(m_timeline, &ActionTimeline::scaleChanged, this, [this] {
                m_scale = m_timeline->scale();
                keepView();
            });
            connect(m_timeline, &ActionTimeline::opened, this, openPanel);
        }
        return m_timeline;
    }
    return m_table;
}

void ActionsPage::showPanel()
{
    const bool pasting = m_paste && m_views->currentWidget() == m_paste;
    m_side->setVisible(m_filters->isPanelWanted() && !pasting && m_model->current());
}

void ActionsPage::updatePanel()
{
    const bool several = m_model->chosen().size() > 1;
    if (several) {
        m_panel->commitPending();
        m_many->refresh();
    } else {
        m_panel->setAction(m_model->current());
    }
    m_side->setCurrentWidget(several ? static_cast<QWidget *>(m_many) : m_panel);
    showPanel();
}

void ActionsPage::commitPending()
{
    m_table->commitPending();
    m_panel->commitPending();
}

// What is kept -------------------------------------------------------------------------------------------------------

void ActionsPage::retranslate()
{
    m_new->setText(tr("New action"));
    m_more->setText(tr("Export and more"));
    m_pasteRows->setText(tr("Paste rows from a spreadsheet"));
    m_reviews->setText(tr("Add the reviews after 6 and 12 months"));
    const QStringList outputs{tr("Excel workbook…"), tr("Table (CSV)…"), tr("Calendar (ICS)…"),
                              tr("Action plan as a document…")};
    const QList<QAction *> menu = m_menu->actions();
    for (int i = 0; i < outputs.size(); ++i)
        menu.at(menu.size() - outputs.size() + i)->setText(outputs.at(i));
    auto *all = m_noHits->findChild<QPushButton *>();
    all->setText(tr("Show all actions"));
    all->setAccessibleName(all->text());
    m_empty->setTexts(
        tr("No actions yet"),
        tr("What is done, by whom and by when? Eight to fifteen actions are enough for a start; those of the "
           "first months are small enough to happen for certain. Rows of a spreadsheet can be pasted."));
    const QList<QPushButton *> buttons = m_empty->findChildren<QPushButton *>();
    buttons.at(0)->setText(tr("New action"));
    buttons.at(1)->setText(tr("Paste rows"));
    for (QPushButton *button : buttons)
        button->setAccessibleName(button->text());
    m_splitter->setAccessibleName(tr("Actions"));
    m_filters->retranslate();
    m_model->retranslate();
    m_table->retranslate();
    if (m_board)
        m_board->retranslate();
    if (m_timeline)
        m_timeline->retranslate();
    m_panel->retranslate();
    m_many->retranslate();
    if (m_paste)
        m_paste->retranslate();
    if (m_academy)
        updateState();
}

} // namespace polku::ui
