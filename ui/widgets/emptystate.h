#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace polku::ui {

/// What a list shows instead of nothing: what will be here, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `icon` is a name of resources/icons.
    void setIcon(const char *icon);
    void setTexts(const QString &title, const QString &advice);
    /// The first button added is the primary one.
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_advice;
    QHBoxLayout *m_buttons;
};

} // namespace polku::ui
