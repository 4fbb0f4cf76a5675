#include "pages/actions/actionfilters.h"

#include "catalogue/wording.h"
#include "model/records.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

/// The columns that can be filtered by, in the order of their boxes.
constexpr const char *filterColumns[] = {"status", "priority", "owner", "goal", "theme", "section", "pilot", "area"};

static QToolButton *makeFilterButton(const char *name, const char *icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(theme::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

static QComboBox *makeFilterBox(const QString &name, int letters, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}

ActionFilters::ActionFilters(ActionModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_views(new ChipBar(this)),
      m_team(makeFilterBox(QStringLiteral("teamFilter"), 16, this)),
      m_search(new QLineEdit(this)),
      m_lists(new ChipBar(this)),
      m_open(makeFilterButton("openFilters", "filter", this)),
      m_clear(makeFilterButton("clearFilters", "close", this)),
      m_grouping(makeFilterBox(QStringLiteral("grouping"), 12, this)),
      m_columns(new QPushButton(this)),
      m_panel(makeFilterButton("showPanel", "panel-right", this)),
      m_line(new QWidget(this))
{
    m_views->setObjectName(QStringLiteral("actionViews"));
    m_lists->setObjectName(QStringLiteral("actionLists"));
    m_search->setObjectName(QStringLiteral("actionFilter"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(260);
    m_open->setCheckable(true);
    m_panel->setCheckable(true);
    m_panel->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_panel->setChecked(true);
    m_columns->setObjectName(QStringLiteral("chooseColumns"));
    m_line->setObjectName(QStringLiteral("filterLine"));
    makeChoices();

    auto *first = new QHBoxLayout;
    first->setSpacing(theme::gap8);
    first->addWidget(m_views, 1);
    first->addWidget(m_team);
    first->addWidget(m_search);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::gap8);
    second->addWidget(m_lists, 1);
    second->addWidget(m_clear, 0, Qt::AlignTop);
    second->addWidget(m_open, 0, Qt::AlignTop);
    second->addWidget(m_grouping, 0, Qt::AlignTop);
    second->addWidget(m_columns, 0, Qt::AlignTop);
    second->addWidget(m_panel, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    layout->setSpacing(theme::gap8);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_line);
    m_line->hide();

    connect(m_views, &ChipBar::chosenChanged, this, &ActionFilters::viewChosen);
    connect(m_lists, &ChipBar::chosenChanged, this, [this](const QString &id) {
        change([&](ActionModel::Filter &filter) {
            for (int list = 0; list < actionListCount; ++list) {
                if (id == QLatin1String(actionListCode(ActionList(list))))
                    filter.list = ActionList(list);
            }
        });
    });
    connect(m_team, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_model.setTeam({m_team->currentData().toLongLong()});
    });
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { change([&](ActionModel::Filter &filter) { filter.words = text; }); });
    connect(m_open, &QToolButton::toggled, this, [this](bool open) {
        m_line->setVisible(open);
        refresh();
    });
    connect(m_clear, &QToolButton::clicked, this, &ActionFilters::clear);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_model.setGrouping(ActionModel::Grouping(m_grouping->currentData().toInt()));
    });
    connect(m_panel, &QToolButton::toggled, this, &ActionFilters::panelWanted);
    connect(&m_model, &ActionModel::shownChanged, this, &ActionFilters::refresh);
    retranslate();
}

void ActionFilters::makeChoices()
{
    auto *flow = new FlowLayout(m_line, theme::gap8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const char *column : filterColumns) {
        auto *both = new QWidget(m_line);
        auto *layout = new QHBoxLayout(both);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::gap4);
        Choice choice{QString::fromLatin1(column), new QLabel(both),
                      makeFilterBox(QString::fromLatin1(column) + QStringLiteral("Filter"), 12, both)};
        theme::setInk(choice.label, &theme::Tokens::muted);
        choice.label->setBuddy(choice.box);
        layout->addWidget(choice.label);
        layout->addWidget(choice.box);
        flow->addWidget(both);
        connect(choice.box, &QComboBox::currentIndexChanged, this, [this, name = choice.column, box = choice.box] {
            change([&](ActionModel::Filter &filter) {
                const QString value = box->currentData().toString();
                if (value.isEmpty())
                    filter.columns.remove(name);
                else
                    filter.columns.insert(name, value);
            });
        });
        m_choices.push_back(choice);
    }
}

QString ActionFilters::viewId() const
{
    return m_views->chosen();
}

void ActionFilters::setViewId(const QString &id)
{
    m_views->choose(id);
}

void ActionFilters::setForTable(bool forTable)
{
    m_grouping->setVisible(forTable);
    m_columns->setVisible(forTable);
}

void ActionFilters::setColumnsMenu(QMenu *menu)
{
    m_columns->setMenu(menu);
}

bool ActionFilters::isPanelWanted() const
{
    return m_panel->isChecked();
}

void ActionFilters::setPanelWanted(bool wanted)
{
    m_panel->setChecked(wanted);
}

bool ActionFilters::isOpen() const
{
    return m_open->isChecked();
}

void ActionFilters::setOpen(bool open)
{
    m_open->setChecked(open);
}

void ActionFilters::clear()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_search->clear();
    }
    m_model.setFilter({});
}

void ActionFilters::change(const std::function<void(ActionModel::Filter &filter)> &how)
{
    if (m_filling)
        return;
    ActionModel::Filter filter = m_model.filter();
    how(filter);
    m_model.setFilter(filter);
}

int ActionFilters::setFilters() const
{
    return int(m_model.filter().columns.size());
}

void ActionFilters::refresh()
{
    const QScopedValueRollback filling(m_filling, true);
    fillTeams();
    fillLists();
    if (m_search->text() != m_model.filter().words)
        m_search->setText(m_model.filter().words);
    const int set = setFilters();
    m_open->setText(set > 0 ? tr("Filters (%1)").arg(set) : tr("Filters"));
    m_open->setAccessibleName(set > 0 ? tr("Filters, %n set", nullptr, set) : tr("Filters"));
    m_clear->setVisible(set > 0 || !m_model.filter().words.isEmpty());
    if (isOpen())
        fillChoices();
    m_grouping->setCurrentIndex(m_grouping->findData(int(m_model.grouping())));
}

void ActionFilters::fillTeams()
{
    const auto &teams = m_model.teams();
    bool same = m_team->count() == int(teams.size()) + 1;
    for (int i = 0; same && i < int(teams.size()); ++i)
        same = m_team->itemData(i + 1).toLongLong() == teams[size_t(i)].team.value &&
               m_team->itemText(i + 1) == teams[size_t(i)].name;
    if (!same) {
        m_team->clear();
        m_team->addItem(tr("All teams"), qint64(0)); // not seen where there is one
        for (const PlanTeam &team : teams)
            m_team->addItem(team.name, team.team.value);
    }
    m_team->setItemText(0, tr("All teams"));
    m_team->setCurrentIndex(qMax(0, m_team->findData(m_model.team().value)));
    m_team->setVisible(teams.size() > 1);
}

void ActionFilters::fillLists()
{
    const QStringList names{tr("All"), tr("This week"), tr("Late"), tr("Waiting for others"), tr("Mine")};
    QList<ChipBar::Chip> chips;
    for (int i = 0; i < actionListCount; ++i) {
        const auto list = ActionList(i);
        chips.append({QLatin1String(actionListCode(list)), names.at(i), m_model.countOn(list)});
    }
    m_lists->setChips(chips);
    m_lists->choose(QLatin1String(actionListCode(m_model.filter().list)));
}

void ActionFilters::fillChoices()
{
    for (const Choice &choice : m_choices) {
        const QString wanted = m_model.filter().columns.value(choice.column);
        choice.box->clear();
        choice.box->addItem(tr("All"), QString());
        for (const auto &[value, words] : m_model.valuesOf(choice.column))
            choice.box->addItem(value == ActionModel::none ? tr("Not told") : words, value);
        const int index = choice.box->findData(wanted);
        // What is filtered by may be gone from all actions; the filter still says so.
        if (index < 0)
            choice.box->addItem(wanted == ActionModel::none ? tr("Not told") : tr("Something that is gone"), wanted);
        choice.box->setCurrentIndex(index < 0 ? choice.box->count() - 1 : index);
        choice.box->setToolTip(choice.box->currentText());
    }
}

void ActionFilters::fillGroupings()
{
    const QScopedValueRollback filling(m_filling, true);
    const QStringList names{tr("No groups"), tr("By status"),  tr("By owner"), tr("By priority"), tr("By goal"),
                            tr("By theme"),  tr("By section"), tr("By pilot"), tr("By team")};
    m_grouping->clear();
    for (int i = 0; i < names.size(); ++i)
        m_grouping->addItem(names.at(i), i);
    m_grouping->setCurrentIndex(m_grouping->findData(int(m_model.grouping())));
}

void ActionFilters::retranslate()
{
    m_views->setChips({{QStringLiteral("table"), tr("Table"), -1},
                       {QStringLiteral("board"), tr("Board"), -1},
                       {QStringLiteral("timeline"), tr("Timeline"), -1}});
    m_views->setAccessibleName(tr("View"));
    m_team->setAccessibleName(tr("Show actions of"));
    m_search->setPlaceholderText(tr("Find in the actions"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_lists->setAccessibleName(tr("What is to be done now"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Take all filters away"));
    m_grouping->setAccessibleName(tr("Groups"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(m_columns->text());
    m_panel->setToolTip(tr("Show the whole of the chosen action"));
    m_panel->setAccessibleName(m_panel->toolTip());
    for (const Choice &choice : m_choices) {
        const QString label = fieldLabel(*recordType(RecordKind::Action).field(choice.column), m_model.desk().words());
        choice.label->setText(label);
        choice.box->setAccessibleName(tr("Show actions by: %1").arg(label));
    }
    fillGroupings();
    refresh();
}

} // namespace polku::ui
