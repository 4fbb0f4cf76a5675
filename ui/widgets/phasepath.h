#pragma once

#include "model/kinds.h"
#include "widgets/statebadge.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace polku::ui {

class PhaseStop;

/// A path through phases, from left to right: what lies behind, where one is, what is ahead, and how far each has come.
/// One is chosen; arrow keys move, as in any group of choices. Breaks into lines where there is no room.
class PhasePath final : public QWidget
{
    Q_OBJECT

public:
    struct Stop
    {
        RecordRef record;
        QString name;
        QString days;  ///< "17 Feb – 16 Mar"
        QString steps; ///< "5 of 8 done"; empty: nothing is asked for
        Standing standing = Standing::NotStarted;
        enum class Place { Behind, Here, Ahead } place = Place::Ahead;
    };

    explicit PhasePath(QWidget *parent = nullptr);

    void setStops(const QList<Stop> &stops);
    const QList<Stop> &stops() const { return m_stops; }
    int chosen() const { return m_chosen; }
    void choose(int index);

Q_SIGNALS:
    /// The person chose a phase.
    void chosenChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void updateNames();

    QList<Stop> m_stops;
    QList<PhaseStop *> m_buttons;
    QGridLayout *m_grid;
    int m_chosen = -1;
    int m_columns = 0;
};

} // namespace polku::ui
