#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

/// A quiet line over the page that tells of a lasting condition: why the file can only be looked at, that data are an
/// example. With a button when something can be done about it.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// An empty text hides the button.
    void setButton(const QString &text);
    QPushButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace polku::ui
