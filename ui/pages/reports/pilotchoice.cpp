#include "pages/reports/pilotchoice.h"

#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int idRole = Qt::UserRole;

PilotChoice::PilotChoice(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tree(new QTreeWidget), m_all(new QPushButton), m_none(new QPushButton)
{
    m_tree->setObjectName(QStringLiteral("summaryPilots"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(theme::gap16);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_all->setObjectName(QStringLiteral("tickAllPilots"));
    m_none->setObjectName(QStringLiteral("tickNoPilots"));
    for (QPushButton *button : {m_all, m_none})
        theme::setButtonKind(button, theme::ButtonKind::Link);

    m_tree->setMinimumHeight(4 * theme::rowHeight);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(2, 0, 0, 0); // their words in line with the boxes below
    buttons->setSpacing(theme::gap4);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap4);
    layout->addLayout(buttons);
    layout->addWidget(m_tree, 1);

    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(m_tree, &QTreeWidget::itemChanged, this, &PilotChoice::tickedChanged);
    retranslate();
}

void PilotChoice::retranslate()
{
    m_tree->setAccessibleName(tr("Pilots to export"));
    m_all->setText(tr("Choose all"));
    m_none->setText(tr("Choose none"));
    for (QPushButton *button : {m_all, m_none})
        button->setAccessibleName(button->text());
}

void PilotChoice::reload()
{
    QSet<qint64> known;
    QSet<qint64> ticked;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const qint64 id = (*it)->data(0, idRole).toLongLong();
        known.insert(id);
        if ((*it)->checkState(0) == Qt::Checked)
            ticked.insert(id);
    }
    struct Entry
    {
        QString team;
        std::vector<Pilot> pilots;
    };
    const auto entries = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        std::vector<Entry> found;
        QHash<qint64, std::vector<Pilot>> byTeam;
        for (const Pilot &pilot : reader.all<Pilot>(Query()
                                                        .inAcademy(m_desk.academy())
                                                        .orderBy(&Pilot::rank)
                                                        .only(&Pilot::team, &Pilot::title, &Pilot::rank)))
            byTeam[pilot.team.value].push_back(pilot);
        for (const Team &team : reader.all<Team>(
                 Query().inAcademy(m_desk.academy()).orderBy(&Team::rank).only(&Team::name, &Team::rank))) {
            if (byTeam.contains(team.id.value) && (!m_desk.team() || team.id == m_desk.team()))
                found.push_back({team.name, byTeam.value(team.id.value)});
        }
        return found;
    }));

    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_count = 0;
    for (const Entry &entry : entries.value_or(std::vector<Entry>())) {
        auto *team = new QTreeWidgetItem(m_tree, {entry.team});
        team->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate | Qt::ItemIsSelectable);
        team->setToolTip(0, entry.team);
        for (const Pilot &pilot : entry.pilots) {
            const QString title = pilot.title.isEmpty() ? tr("Untitled pilot") : pilot.title;
            auto *item = new QTreeWidgetItem(team, {title});
            item->setToolTip(0, title);
            item->setData(0, idRole, QVariant::fromValue<qlonglong>(pilot.id.value));
            const bool tick = !known.contains(pilot.id.value) || ticked.contains(pilot.id.value);
            item->setCheckState(0, tick ? Qt::Checked : Qt::Unchecked);
            ++m_count;
        }
        team->setExpanded(true);
    }
}

std::vector<PilotId> PilotChoice::ticked() const
{
    std::vector<PilotId> pilots;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const qint64 id = (*it)->data(0, idRole).toLongLong();
        if (id != 0 && (*it)->checkState(0) == Qt::Checked)
            pilots.push_back({id});
    }
    return pilots;
}

void PilotChoice::setAll(bool ticked)
{
    {
        const QSignalBlocker quiet(m_tree);
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
            m_tree->topLevelItem(i)->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    }
    Q_EMIT tickedChanged();
}

void PilotChoice::tickOnly(const QList<PilotId> &pilots)
{
    {
        const QSignalBlocker quiet(m_tree);
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
            const PilotId id{(*it)->data(0, idRole).toLongLong()};
            if (id)
                (*it)->setCheckState(0, pilots.contains(id) ? Qt::Checked : Qt::Unchecked);
        }
    }
    Q_EMIT tickedChanged();
}

} // namespace polku::ui
