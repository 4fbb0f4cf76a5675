#pragma once

#include "academy/assessment.h"
#include "store/changes.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace polku::ui {

class Desk;
class LevelChoice;
class RecordForm;
class StateBadge;

/// One area of the maturity model: its name, the level as a choice, and the chosen level in words. Open, it shows the
/// question, all levels in words, the target, the evidence and its link. Writes nothing of the levels itself: the page
/// does.
class AreaRow final : public QWidget
{
    Q_OBJECT

public:
    AreaRow(Desk &desk, const QString &area, QWidget *parent = nullptr);

    const QString &area() const { return m_area; }
    /// Shows what a team says; `target` is the one that holds, whoever set it when.
    void setScore(const AreaScore &score, int target, bool readOnly);
    void refresh(const Changes &changes);
    void commitPending();

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    LevelChoice *choice() const { return m_choice; }
    /// Null until the row has been open.
    RecordForm *form() const { return m_form; }
    void retranslate();

Q_SIGNALS:
    void levelChosen(int level);
    void targetChosen(int target);
    /// The person came here, by key or mouse.
    void entered();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeDetail();
    void show();
    QStringList levelNames(bool withTexts) const;

    Desk &m_desk;
    const QString m_area;
    AreaScore m_score;
    int m_targetLevel = 0;
    bool m_readOnly = false;
    bool m_open = false;
    QLabel *m_name;
    StateBadge *m_missing;
    LevelChoice *m_choice;
    QLabel *m_summary;
    QVBoxLayout *m_layout;
    QWidget *m_detail = nullptr; ///< made when first opened, with all below
    QLabel *m_question = nullptr;
    QList<QWidget *> m_levels;
    QLabel *m_targetLabel = nullptr;
    LevelChoice *m_target = nullptr;
    RecordForm *m_form = nullptr;
};

} // namespace polku::ui
