#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace polku::ui {

/// Writing over the whole screen: lies over the window, with nothing but the text and the way back. Belongs to the
/// window, so that its keys (undo, search) go on working.
class PlanFocus final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFocus(QWidget *window);

    void setTitle(const QString &title, const QString &detail);
    /// Takes the content in and covers the window.
    void enter(QWidget *content);
    /// Gives the content back to whoever takes it, and the window its size.
    void leave();

Q_SIGNALS:
    /// The person wants out: Esc, F11 or the button.
    void leaving();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_leave;
    QVBoxLayout *m_layout;
    bool m_wasFull = false;
};

} // namespace polku::ui
