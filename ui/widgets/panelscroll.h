#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace polku::ui {

/// What scrolls in a panel or on a page: parts one below the other, as wide as there is room and never wider, so that
/// long words break.
class PanelScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// `name`: its object name.
    explicit PanelScroll(const char *name, QWidget *parent = nullptr);

    /// The parts, with the margins and gaps of a panel until others are set.
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// Fills a panel with what scrolls in it and, below that, a row for buttons, which is returned.
QHBoxLayout *fillPanel(QWidget *panel, QWidget *scrolls);

} // namespace polku::ui
