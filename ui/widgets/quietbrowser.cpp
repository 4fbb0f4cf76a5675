#include "widgets/quietbrowser.h"

#include <QImage>

namespace polku::ui {

QVariant QuietDocument::loadResource(int type, const QUrl &)
{
    // Qt takes an empty answer as "look yourself", and reads the file that the text names.
    if (type != QTextDocument::ImageResource)
        return QByteArray("");
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

QuietBrowser::QuietBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setDocument(new QuietDocument(this));
    setOpenLinks(false);
}

} // namespace polku::ui
