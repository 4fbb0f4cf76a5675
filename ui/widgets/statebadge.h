#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace polku::ui {

/// How something stands. Shown as shape, word and colour together, never colour alone.
enum class Standing { Done, OnTrack, NeedsAttention, Late, NotStarted };

/// The icon's name, the colour, and the word in the screen's language.
const char *standingIcon(Standing standing);
QColor theme::Tokens::*standingInk(Standing standing);
QString standingWord(Standing standing);

/// Paints shape and word into `rect`, left-aligned and middled; for delegates. Returns the width taken.
int paintStanding(QPainter *painter, const QRect &rect, Standing standing, const QString &text,
                  const theme::Tokens &tokens);

/// Pixels that paintStanding() needs for the whole of the text.
int neededForStanding(Standing standing, const QString &text, QFont font);

/// Shape + word + colour. Shows the standing's own word unless given another text ("Risk map is 9 days late").
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(Standing standing = Standing::NotStarted, const QString &text = {}, QWidget *parent = nullptr);

    void setStanding(Standing standing, const QString &text = {});
    Standing standing() const { return m_standing; }
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Standing m_standing;
    QString m_text;
};

} // namespace polku::ui
