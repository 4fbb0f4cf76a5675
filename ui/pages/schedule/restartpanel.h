#pragma once

#include "academy/schedulemoves.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace polku::ui {

class Desk;
class FieldEditor;

/// Changing the academy's first day: the date, a live list of what would move, and one button that does it.
class RestartPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RestartPanel(Desk &desk, QWidget *parent = nullptr);
    ~RestartPanel() override;

    /// Starts anew with the academy's present start.
    void begin();
    /// The academy changed: works out anew what moves.
    void refresh();

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void preview();
    void showMoves();
    void apply();
    void retranslate();
    QString daysOf(QDate from, QDate to) const;

    Desk &m_desk;
    Restart m_restart;
    QLabel *m_title;
    QLabel *m_label;
    FieldEditor *m_start;
    QLabel *m_summary;
    QLabel *m_warnings;
    QTreeWidget *m_moves;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace polku::ui
