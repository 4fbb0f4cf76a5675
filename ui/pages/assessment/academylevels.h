#pragma once

#include "academy/assessment.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace polku::ui {

class Card;
class Desk;
class LevelBars;
class LevelTable;

/// How the levels of a whole academy moved from the start to a moment: by area and by team. For the coach: it tells
/// teams apart.
class AcademyLevels final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AcademyLevels(Desk &desk, QWidget *parent = nullptr);

    void setAcademy(const Assessments &all, AssessmentMoment moment);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QString overallText(const Assessments &all, AssessmentMoment moment) const;

    Desk &m_desk;
    QWidget *m_content;
    QGridLayout *m_grid;
    QLabel *m_overall;
    QLabel *m_nothing;
    Card *m_areaCard;
    LevelBars *m_areaBars;
    LevelTable *m_areaTable;
    Card *m_teamCard;
    LevelBars *m_teamBars;
    LevelTable *m_teamTable;
    int m_columns = 0;
};

} // namespace polku::ui
