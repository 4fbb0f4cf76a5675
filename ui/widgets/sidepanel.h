#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace polku::ui {

class PanelScroll;

/// A panel beside a page about one thing, which is put away again by its button or Escape: the title and the button
/// stand above what scrolls in it.
class SidePanel : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void closed();

protected:
    /// `name`: "pathPanel"; its parts are "pathPanelTitle", "pathPanelScroll" and "closePathPanel".
    explicit SidePanel(const QString &name, QWidget *parent = nullptr);

    QLabel *title() const { return m_title; }
    QToolButton *closeButton() const { return m_close; }
    /// The panel lays it out, with its own buttons below it or without.
    PanelScroll *scroll() const { return m_scroll; }
    /// Sets every text of the panel's own; called when the language changes.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTexts();

    PanelScroll *m_scroll;
    QLabel *m_title;
    QToolButton *m_close;
};

} // namespace polku::ui
