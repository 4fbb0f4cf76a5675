#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace polku::ui {

/// Tells of a failure over the window without stopping the work: what happened, what to do, and the detail to copy for
/// a support request. Stays until it is closed; Esc closes it.
class ErrorPanel : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the bottom of `host` and follows its size.
    explicit ErrorPanel(QWidget *host);

    void showError(const Error &error);
    const Error &error() const { return m_error; }
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void place();

    Error m_error;
    QLabel *m_what;
    QLabel *m_advice;
    QPlainTextEdit *m_detail;
    QPushButton *m_toggle;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace polku::ui
