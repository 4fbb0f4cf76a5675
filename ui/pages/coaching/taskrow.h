#pragma once

#include "widgets/statebadge.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace polku::ui {

/// One thing to do in a list: its shape and what it is, below it a quiet line of words, and what can be done with it.
class TaskRow final : public QWidget
{
    Q_OBJECT

public:
    TaskRow(const char *icon, QColor theme::Tokens::*ink, const QString &what, QWidget *parent = nullptr);
    TaskRow(Standing standing, const QString &what, QWidget *parent = nullptr);

    QString what() const;
    /// Adds a quiet line below; an empty one adds nothing.
    void addDetail(const QString &detail);
    /// Adds a button below the words; `name` is its object name.
    QPushButton *addButton(const char *name, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateName();

    const char *m_icon;
    QColor theme::Tokens::*m_ink;
    QLabel *m_what;
    QStringList m_details;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace polku::ui
