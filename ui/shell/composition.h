#pragma once

#include "base/clock.h"
#include "shell/page.h"

class QLineEdit;

namespace polku::ui {

class NewAcademyView;

/// What the window is composed of. The window itself knows no feature; pages/pagelist.cpp fills this in.
struct Composition
{
    QList<PageDescription> pages;
    /// The time in every file that the window opens or makes; tests stop it. Never null.
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    /// Makes what shows the hits of the search field when it is first used. The result belongs to `window`, lies over
    /// it below `field`, listens to the field's textEdited and keys, and opens records through the desk. None: no
    /// field.
    std::function<QWidget *(Desk &desk, QLineEdit *field, QWidget *window)> makeSearch;
    /// Makes what a new academy is described on when it is first asked for; the result belongs to `parent`.
    /// `templateFolder` is where the person's own templates are. None: no academy can be made in the window.
    std::function<NewAcademyView *(Desk &desk, const QString &templateFolder, QWidget *parent)> makeNewAcademy;
};

} // namespace polku::ui
