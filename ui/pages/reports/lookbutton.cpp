#include "pages/reports/lookbutton.h"

#include "publish/stylebase.h"
#include "shell/desk.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonObject>
#include <QMenu>

namespace polku::ui {

constexpr int widestName = 160;

static QString viewOfLook()
{
    return QStringLiteral("look");
}

LookButton::LookButton(Desk &desk, QWidget *parent) : QPushButton(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("reportLook"));
    setProperty("leftAligned", true); // as the choices above it
    askOpen = [this](const QString &filter) {
        return QFileDialog::getOpenFileName(this, tr("The look of your organisation"), {}, filter);
    };
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("reportLooks"));
    m_choose = menu->addAction(QString(), this, &LookButton::choose);
    m_choose->setObjectName(QStringLiteral("chooseLook"));
    m_forget = menu->addAction(QString(), this, &LookButton::forget);
    m_forget->setObjectName(QStringLiteral("forgetLook"));
    setMenu(menu);
}

QString LookButton::styleFile(publish::Format format) const
{
    return m_desk.view(viewOfLook()).value(publish::fileEnding(format)).toString();
}

void LookButton::choose()
{
    const QString path = askOpen(tr("Word and OpenDocument files (*.docx *.dotx *.odt *.ott)"));
    if (path.isEmpty())
        return;
    const bool open = QFileInfo(path).suffix().startsWith(QLatin1Char('o'), Qt::CaseInsensitive);
    const publish::Format format = open ? publish::Format::Odt : publish::Format::Docx;
    // Told now, not when the document is needed.
    if (!m_desk.attempt(publish::readStyleBase(path, format)))
        return;
    QJsonObject look = m_desk.view(viewOfLook());
    look.insert(publish::fileEnding(format), QFileInfo(path).absoluteFilePath());
    m_desk.keepView(viewOfLook(), look);
    reload();
}

void LookButton::forget()
{
    m_desk.keepView(viewOfLook(), {});
    reload();
}

void LookButton::reload()
{
    QStringList names;
    QStringList paths;
    for (const publish::Format format : {publish::Format::Docx, publish::Format::Odt}) {
        if (const QString path = styleFile(format); !path.isEmpty()) {
            names.append(QFileInfo(path).fileName());
            paths.append(path);
        }
    }
    const QString shown = names.isEmpty() ? tr("Polku's own") : names.join(QStringLiteral(", "));
    setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, widestName));
    setAccessibleName(tr("Look of Word and OpenDocument files: %1").arg(shown));
    const QString what = tr("Word and OpenDocument files get the styles, logo, header, footer and margins of the file "
                            "that you choose, and none of its text.");
    setAccessibleDescription(what);
    paths.prepend(what);
    setToolTip(
        QStringLiteral("<p>%1</p>")
            .arg(paths.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
    m_forget->setEnabled(!names.isEmpty());
}

void LookButton::retranslate()
{
    m_choose->setText(tr("From a file of your organisation…"));
    m_forget->setText(tr("Polku's own look"));
    reload();
}

} // namespace polku::ui
