#pragma once

#include <QProxyStyle>

class QPushButton;

namespace polku::ui::theme {

/// What a push button is for; a page has at most one primary button.
enum class ButtonKind { Ordinary, Primary, Link };
void setButtonKind(QPushButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// Fusion drawn calmly: flat, 1-pixel borders, small radii, one accent colour, a clear focus ring. Takes every colour
/// from the palette's tokens; there is no style sheet anywhere.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QPalette standardPalette() const override;
    QIcon standardIcon(StandardPixmap wanted, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};

} // namespace polku::ui::theme
