#pragma once

#include "model/kinds.h"

#include <QStringList>

namespace polku::ui {
class MainWindow;
}

/// A view of a page that a picture is made of.
struct View
{
    QString page;
    QString name;        ///< in the picture's name, after the page's; empty: how the page is first seen
    QStringList pressed; ///< object names of what is clicked on the page to get there, in order
    std::optional<polku::RecordKind> open; ///< then the middle record of that kind is opened
};

/// All views of the pages, page by page; a page that has only one is not among them.
const QList<View> &viewsOfPages();
/// Goes to the view; false when something that is to be clicked is not there.
bool goTo(polku::ui::MainWindow &window, const View &view);
