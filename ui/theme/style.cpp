#include "theme/style.h"

#include "theme/draw.h"
#include "theme/icon.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>

namespace polku::ui::theme {

namespace {
constexpr char kindProperty[] = "polkuButtonKind";
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->setFont(font(kind == ButtonKind::Primary ? Type::Strong : Type::Body));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Ordinary;
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        qobject_cast<QSplitterHandle *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return draw::buttonPanel(painter, *button, tokens, widget);
        break;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        return draw::toolPanel(painter, *option, tokens);
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return draw::checkIndicator(painter, *option, tokens);
    case PE_IndicatorRadioButton:
        return draw::radioIndicator(painter, *option, tokens);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // The line inside a combo or spin box is drawn by its owner.
        if (frame && frame->lineWidth > 0)
            return draw::fieldPanel(painter, *option, tokens);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            painter->setPen(tokens.accent);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        return draw::focusRing(painter, option->rect, tokens.accent);
    case PE_Frame:
    case PE_FrameWindow:
        painter->setPen(option->state & State_HasFocus ? tokens.accent : tokens.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameGroupBox:
        return draw::box(painter, option->rect, {}, tokens.line, cardRadius);
    case PE_FrameMenu:
        painter->setPen(tokens.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens.surface);
        return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, tokens.window);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens.inverse);
        return;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, tokens.soft);
        return;
    case PE_PanelItemViewItem:
        return draw::itemPanel(painter, *option, tokens);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            draw::chevron(painter, option->rect, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow,
                          tokens.muted);
        return;
    case PE_IndicatorArrowDown:
        return draw::chevron(painter, option->rect, Qt::DownArrow, tokens.muted);
    case PE_IndicatorArrowUp:
        return draw::chevron(painter, option->rect, Qt::UpArrow, tokens.muted);
    case PE_IndicatorArrowRight:
        return draw::chevron(painter, option->rect, Qt::RightArrow, tokens.muted);
    case PE_IndicatorArrowLeft:
        return draw::chevron(painter, option->rect, Qt::LeftArrow, tokens.muted);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case PE_IndicatorHeaderArrow: // drawn with the label
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            draw::buttonPanel(painter, *button, tokens, widget);
            draw::buttonLabel(painter, *button, tokens, widget);
            if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange) {
                // On the filled button the ring lies inside, in the text's colour.
                const bool primary = buttonKind(widget) == ButtonKind::Primary;
                const int inset = primary ? 2 : 0;
                draw::focusRing(painter, option->rect.adjusted(inset, inset, -inset, -inset),
                                primary ? tokens.onAccent : tokens.accent);
            }
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return draw::header(painter, *header, tokens);
        painter->fillRect(option->rect, tokens.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case CE_Header: // the label keeps room for the sign of the order by itself; Qt's own header would twice
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            draw::header(painter, *header, tokens);
            QStyleOptionHeader label = *header;
            label.rect.adjust(4, 0, -4, 0);
            return draw::headerLabel(painter, label, tokens);
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return draw::headerLabel(painter, *header, tokens);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The selected row is soft, not accent: its text keeps its own colour.
            QStyleOptionViewItem calm = *item;
            calm.palette.setColor(QPalette::All, QPalette::HighlightedText, calm.palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            // What does not fit ends in an ellipsis, not in half a letter.
            QStyleOptionComboBox shown = *combo;
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon - 2;
            shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &shown, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return draw::menuItem(painter, *item, tokens);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return draw::menuBarItem(painter, *item, tokens);
        break;
    case CE_MenuEmptyArea:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, element == CE_MenuEmptyArea ? tokens.surface : tokens.window);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return draw::tab(painter, *tab, tokens);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return draw::progress(painter, *bar, tokens);
        break;
    case CE_Splitter: {
        QRect line = option->rect;
        if (option->state & State_Horizontal)
            line = QRect(line.center().x(), line.top(), 1, line.height());
        else
            line = QRect(line.left(), line.center().y(), line.width(), 1);
        painter->fillRect(line, option->state & State_MouseOver ? tokens.accent : tokens.line);
        return;
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const QRect &rect = option->rect;
                painter->fillRect(frame->frameShape == QFrame::HLine
                                      ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                      : QRect(rect.center().x(), rect.top(), 1, rect.height()),
                                  tokens.line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return draw::comboBox(painter, *combo, tokens);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return draw::spinBox(painter, *spin, tokens, subControlRect(control, option, SC_SpinBoxUp, widget),
                                 subControlRect(control, option, SC_SpinBoxDown, widget));
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return draw::scrollBar(painter, *bar, tokens, subControlRect(control, option, SC_ScrollBarSlider, widget));
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace polku::ui::theme
