#pragma once

#include "academy/order.h"
#include "academy/planedit.h"
#include "fields/recordtable.h"
#include "pages/plan/partview.h"
#include "store/workspace.h"

class QLabel;
class QVBoxLayout;

namespace polku::ui {

class HeatMap;

/// A part that is one table of records: goals, steps, trainings.
class TablePart : public PartView
{
    Q_OBJECT

public:
    /// Which records belong to the place, and how a new one begins there.
    using Bind = std::function<void(RecordTable *table, const PartPlace &place)>;

    TablePart(RecordTable *table, Bind bind, QWidget *parent = nullptr);

    RecordTable *table() const { return m_table; }
    void setPlace(const PartPlace &place) override;
    void refresh(const Changes &changes) override;
    void commitPending() override;
    bool showRecord(RecordRef record) override;
    void begin() override;
    RecordRef current() const override { return m_table->current(); }

protected:
    QVBoxLayout *m_layout;

private:
    RecordTable *m_table;
    Bind m_bind;
};

/// Records of a plan: a new one is put last, named so that it can be told from others, and begins the section.
template <class R>
void bindToPlan(RecordTable *table, const PartPlace &place, R prototype)
{
    prototype.team = place.team;
    prototype.plan = place.plan;
    if constexpr (requires { prototype.section; })
        prototype.section = place.section;
    Query query = Query().where(&R::plan, place.plan);
    if constexpr (requires { prototype.rank; })
        query = query.orderBy(&R::rank);
    table->setRecords(query, [record = prototype, place](Edit &edit) mutable {
        if constexpr (requires { record.rank; })
            record.rank = rankAfter(edit.rows(kindOf<R>, Query().where(&R::plan, place.plan)));
        beginSection(edit, place.section);
        return RecordRef(edit.insert(record));
    });
}

/// A table whose records have two numbers from 1 to 5, with its picture below.
class HeatPart final : public TablePart
{
    Q_OBJECT

public:
    using Text = std::function<QString()>;
    struct Texts
    {
        Text x;
        Text y;
        Text map;                               ///< accessible name of the picture
        std::function<QString(int n)> unplaced; ///< of those that lack a number
    };
    /// The table shows the columns `x` and `y`.
    HeatPart(Desk &desk, RecordTable *table, Bind bind, const char *x, const char *y, Texts texts,
             QWidget *parent = nullptr);

    HeatMap *map() const { return m_map; }
    void setPlace(const PartPlace &place) override;
    void refresh(const Changes &changes) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMap();

    Desk &m_desk;
    QString m_x;
    QString m_y;
    Texts m_texts;
    HeatMap *m_map;
    QLabel *m_unplaced;
};

} // namespace polku::ui
