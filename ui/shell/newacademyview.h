#pragma once

#include "shell/files.h"

#include <QWidget>

namespace polku::ui {

/// Where a new academy is described before it is made. The window composes it (Composition::makeNewAcademy) and does
/// what it asks for.
class NewAcademyView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Gets ready for another academy and takes the keys. `here`: proposes the file that is open, else a new one.
    virtual void begin(bool here) = 0;

Q_SIGNALS:
    /// `here`: into the file that is open.
    void academyRequested(const polku::ui::NewAcademy &academy, bool here);
    void cancelled();
};

} // namespace polku::ui
