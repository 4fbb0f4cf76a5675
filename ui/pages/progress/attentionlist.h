#pragma once

#include "academy/attention.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace polku::ui {

class Desk;
class EmptyState;

/// Who needs the coach, under the reasons: what is the matter, whose it is, how old, and the next step as a button.
/// Arrow keys walk through the buttons. What only the coach may see is marked, and left out when the screen is shared.
class AttentionList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(Desk &desk, QWidget *parent = nullptr);

    /// Reads the items anew; the owner calls it after every change of the file.
    void refresh();
    /// Only this team's; null: everyone's.
    void setTeam(TeamId team);
    /// With others looking at the screen: without what only the coach may see.
    void setShared(bool shared);
    /// The heading with the number; off where something else heads the list.
    void setHeadingVisible(bool visible);
    int count() const { return int(m_items.size()); }
    /// Sets every text; the owner calls it when the language changes.
    void retranslate();

Q_SIGNALS:
    void countChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    QWidget *makeItem(const AttentionItem &item);
    QWidget *makeSecret(QWidget *parent) const;
    void take(const AttentionItem &item);

    Desk &m_desk;
    std::vector<AttentionItem> m_items;
    QLabel *m_heading;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    EmptyState *m_empty;
    TeamId m_team;
    bool m_shared = false;
};

} // namespace polku::ui
