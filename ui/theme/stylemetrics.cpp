// Where things are and how large; style.cpp draws them.
#include "theme/icon.h"
#include "theme/style.h"

#include <QStyleOption>

namespace polku::ui::theme {

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? whole.height() : whole.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int size = length;
        if (range > 0)
            size = qBound(24, int(qint64(bar->pageStep) * length / (range + bar->pageStep)), qMax(24, length));
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
        const auto piece = [&](int from, int extent) {
            const QRect rect = upright ? QRect(whole.left(), whole.top() + from, whole.width(), extent)
                                       : QRect(whole.left() + from, whole.top(), extent, whole.height());
            return visualRect(bar->direction, whole, rect);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return piece(start, size);
        case SC_ScrollBarSubPage:
            return piece(0, start);
        case SC_ScrollBarAddPage:
            return piece(start + size, length - start - size);
        case SC_ScrollBarGroove:
            return whole;
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, whole, whole.adjusted(8, 2, -22, -2));
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, whole, QRect(whole.right() - 22, whole.top(), 22, whole.height()));
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 20;
        const QRect side(whole.right() - buttons, whole.top() + 2, buttons, whole.height() - 4);
        switch (subControl) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, whole,
                              QRect(side.left(), side.top(), side.width(), side.height() / 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, whole,
                              QRect(side.left(), side.top() + side.height() / 2, side.width(), side.height() / 2));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, whole, whole.adjusted(6, 2, -buttons - 2, -2));
        default:
            return whole;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(6, 1, -6, -1));
        return option->rect;
    }
    case SE_PushButtonFocusRect:
    case SE_ComboBoxFocusRect:
        return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect.adjusted(0, 0, 0, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const auto atLeast = [](int width, int height, int least) { return QSize(width, qMax(height, least)); };
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const ButtonKind kind = buttonKind(widget);
        int width = 2 * (kind == ButtonKind::Link ? 6 : 12);
        int height = size.height() + 8;
        if (button) {
            if (!button->text.isEmpty())
                width += button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            if (!button->icon.isNull())
                width += button->iconSize.width() + (button->text.isEmpty() ? -6 : 6);
            if (button->features & QStyleOptionButton::HasMenu)
                width += 16;
            height = button->fontMetrics.height() + 8;
        }
        return atLeast(width, height, kind == ButtonKind::Link ? 24 : controlHeight);
    }
    case CT_ToolButton:
        return atLeast(qMax(size.width() + 8, controlHeight), size.height() + 8, controlHeight);
    case CT_LineEdit:
        return atLeast(size.width() + 12, size.height() + 6, controlHeight);
    case CT_ComboBox:
        return atLeast(size.width() + 34, size.height() + 6, controlHeight);
    case CT_SpinBox:
        return {size.width() + 30, controlHeight > size.height() - 4 ? controlHeight : size.height()};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), item->text.isEmpty() ? 9 : 24};
        int width = size.width() + 12 + iconSize + 8 + 12;
        if (item && item->text.contains(QLatin1Char('\t')))
            width += 24;
        if (item && item->menuItemType == QStyleOptionMenuItem::SubMenu)
            width += 16;
        return atLeast(width, size.height() + 4, controlHeight);
    }
    case CT_MenuBarItem:
        return atLeast(size.width() + 16, size.height() + 6, 26);
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        QFont bold = widget ? widget->font() : QFont();
        bold.setWeight(QFont::DemiBold);
        const int text = header ? QFontMetrics(bold).horizontalAdvance(header->text) : size.width();
        return atLeast(text + 34, size.height(), rowHeight); // with the sign of the order, there or not, and rounding
    }
    case CT_ItemViewItem: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return atLeast(plain.width() + 4, plain.height(), controlHeight);
    }
    case CT_TabBarTab:
        return atLeast(size.width() + 4, size.height(), 32);
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return metric == PM_ToolTipLabelFrameWidth ? 4 : 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameVMargin:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
        return metric == PM_MenuBarHMargin ? 6 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return iconSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return gap8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return gap12;
    case PM_SplitterWidth:
        return 5;
    case PM_FocusFrameHMargin: // the text of items stands under the text of their header
        return 7;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderMargin:
        return 4;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_MaximumDragDistance:
        return -1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_Table_GridLineColor:
        if (hint == SH_Table_GridLineColor && option)
            return int(tokensOf(option->palette).line2.rgba());
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QPalette Style::standardPalette() const
{
    return paletteOf(lightTokens());
}

QIcon Style::standardIcon(StandardPixmap wanted, const QStyleOption *option, const QWidget *widget) const
{
    switch (wanted) {
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton:
        return icon("close");
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
        return icon("folder");
    case SP_FileIcon:
        return icon("document");
    case SP_ToolBarHorizontalExtensionButton: // at the end of a menu bar that is too narrow
        return icon("more");
    default:
        return QProxyStyle::standardIcon(wanted, option, widget);
    }
}

} // namespace polku::ui::theme
