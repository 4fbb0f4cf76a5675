#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace polku::ui {

/// One level of a short scale: "–" for none, then 1 to the highest, as buttons side by side. Digits choose at once,
/// left and right go one on, Delete takes the level away; Tab goes past the whole.
class LevelChoice : public QWidget
{
    Q_OBJECT

public:
    explicit LevelChoice(int highest, QWidget *parent = nullptr);

    int level() const { return m_level; }
    /// Shows a level; 0 is none.
    void setLevel(int level);
    /// What is chosen here, and what each level from 0 on is called: tool tips and screen readers.
    void setNames(const QString &subject, const QStringList &names);
    void setReadOnly(bool readOnly);
    /// The one of the buttons that Tab goes to.
    QWidget *focusButton() const;

Q_SIGNALS:
    /// The person chose another level.
    void chosen(int level);
    /// The focus came to one of the buttons.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int level);

    QList<QPushButton *> m_buttons;
    int m_level = 0;
    bool m_readOnly = false;
};

} // namespace polku::ui
