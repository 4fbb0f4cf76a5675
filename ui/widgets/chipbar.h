#pragma once

#include <QWidget>

class QAbstractButton;

namespace polku::ui {

/// Filter chips in a row, one of them chosen: "All teams · Employment 5 · Late 1". Arrow keys move, space chooses.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString id;
        QString text;
        int count = -1; ///< shown after the text; −1: none
        friend bool operator==(const Chip &, const Chip &) = default;
    };

    explicit ChipBar(QWidget *parent = nullptr);

    /// Keeps the chosen chip when one of that id is still there, else chooses the first.
    void setChips(const QList<Chip> &chips);
    QString chosen() const { return m_chosen; }
    void choose(const QString &id);

Q_SIGNALS:
    /// The person chose another chip, or the chosen one is gone.
    void chosenChanged(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Chip> m_chips;
    QList<QAbstractButton *> m_buttons;
    QString m_chosen;
};

} // namespace polku::ui
