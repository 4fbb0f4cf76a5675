#pragma once

#include "exchange/planimport.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace polku::ui {

class Desk;

/// A plan that was written elsewhere, before anything of it is taken: which section gets what, which headings mean none
/// of the plan's sections and become sections of the team's own, what is left out. Taking it is one step.
class PlanImportView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanImportView(Desk &desk, QWidget *parent = nullptr);

    /// Reads the file for the team's plan; false when it cannot be used, which the person is told.
    bool open(const QString &path, TeamId team);
    /// Works it out again, against the plan as it is now.
    void refresh();

Q_SIGNALS:
    /// Taken (with the first section that got a text), or given up (null).
    void finished(polku::PlanSectionId section);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool read();
    void show();
    void take();
    QString fateText(const PlanImport::Section &section) const;
    void retranslate();

    Desk &m_desk;
    TeamId m_team;
    QString m_source;
    QByteArray m_bytes;
    std::optional<PlanImport> m_import;
    QLabel *m_heading;
    QLabel *m_summary;
    QLabel *m_note;
    QTreeWidget *m_sections;
    QPushButton *m_take;
    QPushButton *m_cancel;
};

} // namespace polku::ui
