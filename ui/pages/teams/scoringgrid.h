#pragma once

#include "academy/scoring.h"
#include "store/changes.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace polku::ui {

class Desk;
class PointsEdit;

/// The points of one application by the academy's criteria, with a note on each, and what they make together. Points
/// are written at once, notes when typing rests.
class ScoringGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoringGrid(Desk &desk, QWidget *parent = nullptr);
    ~ScoringGrid() override;

    /// Null: shows nothing.
    void setApplication(ApplicationId application);
    void refresh(const Changes &changes);
    void commitPending();
    /// What is shown as the total, and what is not scored yet.
    QString totalText() const;

Q_SIGNALS:
    /// The academy has no criteria, and the person wants to make some.
    void criteriaRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QWidget *place;
        QLabel *name;
        QLabel *weight;
        PointsEdit *points;
        QLineEdit *note;
        bool typing = false;
    };

    void read();
    void showLines();
    void addLine();
    void writePoints(size_t line);
    void writeNote(size_t line);
    void showGuidance(size_t line);
    void showTotal();
    void retranslate();

    Desk &m_desk;
    ApplicationId m_application;
    std::vector<CriterionPoints> m_points;
    std::vector<Line> m_lines; ///< at least as many as m_points; those beyond are hidden
    QLabel *m_total;
    QLabel *m_unscored;
    QLabel *m_guidance;
    QLabel *m_none;
    QVBoxLayout *m_place;
    QTimer m_rest;
};

} // namespace polku::ui
