#pragma once

#include "shell/desk.h"

#include <QWidget>

class QTreeWidget;
class QPushButton;

namespace polku::ui {

/// The academy's pilots by team, to be ticked.
class PilotChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PilotChoice(Desk &desk, QWidget *parent = nullptr);

    /// Reads the pilots anew; ticks stay, new pilots are ticked.
    void reload();
    std::vector<PilotId> ticked() const;
    int count() const { return m_count; }
    void tickOnly(const QList<PilotId> &pilots);
    void retranslate();

Q_SIGNALS:
    void tickedChanged();

private:
    void setAll(bool ticked);

    Desk &m_desk;
    QTreeWidget *m_tree;
    QPushButton *m_all;
    QPushButton *m_none;
    int m_count = 0;
};

} // namespace polku::ui
