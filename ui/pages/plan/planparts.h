#pragma once

#include "academy/planpath.h"
#include "pages/plan/partview.h"

#include <QScrollArea>

#include <map>

class QLabel;
class QVBoxLayout;

namespace polku::ui {

/// The parts of the section that is open, one below the other. Each is made when it is first wanted; only those of the
/// open section are read.
class PlanParts final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlanParts(Desk &desk, QWidget *parent = nullptr);

    /// What was being typed is to be committed before. A section of the team's own has no parts.
    void setSection(const PlanPathSection &section, TeamId team, PlanId plan);
    bool isEmpty() const { return m_shown.empty(); }
    /// With all parts whole.
    int wantedHeight() const;
    void refresh(const Changes &changes);
    void commitPending();
    /// Puts the keyboard on the record; false when it is in none of the parts shown.
    bool showRecord(RecordRef record);
    /// The chosen record of that kind in the parts shown; id 0: none.
    RecordRef current(RecordKind kind) const;
    /// Puts the keyboard into the first part.
    void begin();

Q_SIGNALS:
    /// wantedHeight() is another.
    void heightChanged();
    /// Another record is chosen, or none.
    void currentChanged();
    /// What a part asks for (PartView).
    void commentsRequested(polku::RecordRef record);
    void placeRequested(const QString &page, polku::RecordRef record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Desk &m_desk;
    QVBoxLayout *m_layout;
    std::map<PlanPart, PartView *> m_made;
    std::vector<PartView *> m_shown;
    int m_height = 0;
};

} // namespace polku::ui
