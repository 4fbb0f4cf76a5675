#pragma once

#include "academy/actionlists.h"
#include "academy/planpath.h"
#include "models/groupedrows.h"
#include "shell/desk.h"

#include <QJsonObject>

namespace polku::ui {

class RowFilter;
class RowModel;

/// What the page of actions shows, whatever the view: the actions of one team or of all, those of them that the filters
/// let through, their order and groups, and which are chosen. The table, the board and the timeline share one; each
/// shows shown() in that order and tells choose() what the person chose. Holds ids; the records are read anew with
/// every refresh().
class ActionModel final : public QObject
{
    Q_OBJECT

public:
    enum class Grouping { None, Status, Owner, Priority, Goal, Theme, Section, Pilot, Team };
    static constexpr int groupingCount = int(Grouping::Team) + 1;

    /// What is let through. Columns are those of the record ("status", "goal"); a value is a code, an id, the name of
    /// the owner, or `none` for what has nothing there.
    struct Filter
    {
        ActionList list = ActionList::All;
        QString words;
        QHash<QString, QString> columns;
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    static const QString none;

    explicit ActionModel(Desk &desk, QObject *parent = nullptr);
    ~ActionModel() override;

    Desk &desk() const { return m_desk; }
    /// Reads anew what the changes touch.
    void refresh(const Changes &changes);
    void retranslate();

    /// The teams of the academy that take part.
    const std::vector<PlanTeam> &teams() const { return m_teams; }
    QString teamName(TeamId team) const;
    /// Null: all teams.
    TeamId team() const { return m_team; }
    void setTeam(TeamId team);
    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// Team, filters and grouping, to be kept and set again.
    QJsonObject view() const;
    void setView(const QJsonObject &view);

    /// The actions that the filters let through, from top to bottom.
    std::vector<ActionId> shown() const;
    bool isShown(ActionId action) const;
    /// The action as last read, also when it is not shown; nothing when it is not of the team or gone.
    std::optional<Action> action(ActionId action) const;
    ActionStanding standing(ActionId action) const { return m_standings.value(action); }
    /// Who does it: the person's name, else the role; empty when nobody is named.
    QString ownerOf(const Row &row) const;
    QString ownerOf(ActionId action) const;
    /// The actions of the team, or of all teams, before any filter.
    int count() const;
    /// How many of them pass the filters, whether or not their group is folded.
    int countShown() const;
    int countOn(ActionList list) const { return polku::countOn(list, m_standings); }
    /// What the actions have in that column, for a filter: value → words, in the order to show.
    std::vector<std::pair<QString, QString>> valuesOf(const QString &column) const;

    /// The action that the panel shows and keys act on; null: none.
    ActionId current() const { return m_current; }
    /// All that are chosen, the current one among them.
    const std::vector<ActionId> &chosen() const { return m_chosen; }
    /// One, or several of which `current` is one.
    void choose(ActionId current, const std::vector<ActionId> &chosen = {});

    RowModel &records() const { return *m_records; }
    GroupedRows &rows() const { return *m_rows; }

Q_SIGNALS:
    /// Other actions are shown, or in another order, or something about them has changed.
    void shownChanged();
    /// Another current action, or others chosen.
    void chosenChanged();

private:
    void readRelated(const Reader &reader);
    void readTeams();
    void reload();
    void applyFilter();
    void applyGrouping();
    void dropGone();
    bool passes(const Row &row) const;
    bool hasWords(const Row &row) const;
    QString valueOf(const Row &row, const QString &column) const;
    QString wordsOf(const QString &column, const QString &value) const;
    GroupedRows::Group groupOf(const Row &row) const;

    Desk &m_desk;
    AcademyId m_academy;
    std::vector<PlanTeam> m_teams;
    TeamId m_team;
    Filter m_filter;
    QStringList m_words; ///< searched, one by one
    Grouping m_grouping = Grouping::None;
    QHash<ActionId, ActionStanding> m_standings;
    QHash<RecordRef, double> m_ranks;       ///< of goals and sections: their order
    mutable QHash<qint64, QString> m_texts; ///< what is searched, made when first searched
    RowModel *m_records;
    RowFilter *m_shown;
    GroupedRows *m_rows;
    ActionId m_current;
    std::vector<ActionId> m_chosen;
    bool m_reading = false;
};

} // namespace polku::ui
