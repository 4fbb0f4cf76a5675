#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

/// A message at the bottom of the window with at most one button. Takes no focus; waits while the pointer or the focus
/// is on it, goes by itself after a while, and is told to screen readers.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `host` and follows its size.
    explicit Toast(QWidget *host);

    /// `button` may be empty. A new message takes the place of the old.
    void showMessage(const QString &message, const QString &button = {});
    void dismiss();
    QString message() const;
    QPushButton *button() const { return m_button; }

    /// How long a message stays: six seconds and more for long ones.
    static int duration(const QString &message);

Q_SIGNALS:
    void buttonPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    bool coversButton(const QRect &place) const;
    void applyColours();
    bool isHeld() const;

    QLabel *m_label;
    QPushButton *m_button;
    QPushButton *m_close = nullptr;
    QTimer m_timer;
};

} // namespace polku::ui
