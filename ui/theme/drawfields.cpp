#include "theme/draw.h"

#include <QPainter>
#include <QStyleOption>

namespace polku::ui::theme::draw {

void fieldPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor fill = enabled && !readOnly ? tokens.surface : tokens.window;
    if (focused) {
        box(painter, option.rect, fill, {});
        focusRing(painter, option.rect, tokens.accent);
    } else {
        const bool hovered = enabled && option.state & QStyle::State_MouseOver;
        box(painter, option.rect, fill, hovered ? tokens.muted : tokens.line);
    }
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const Tokens &tokens)
{
    if (option.frame)
        fieldPanel(painter, option, tokens);
    const QRect arrow(option.direction == Qt::RightToLeft ? option.rect.left() + 6 : option.rect.right() - 19,
                      option.rect.top(), 14, option.rect.height());
    chevron(painter, arrow, Qt::DownArrow, tokens.muted);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const Tokens &tokens, const QRect &up,
             const QRect &down)
{
    if (option.frame)
        fieldPanel(painter, option, tokens);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled & step ? tokens.muted : tokens.line;
    };
    chevron(painter, up.translated(0, 1), Qt::UpArrow, ink(QAbstractSpinBox::StepUpEnabled));
    chevron(painter, down.translated(0, -1), Qt::DownArrow, ink(QAbstractSpinBox::StepDownEnabled));
}

} // namespace polku::ui::theme::draw
