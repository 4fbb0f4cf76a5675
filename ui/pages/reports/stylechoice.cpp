#include "pages/reports/stylechoice.h"

#include "publish/stylebase.h"
#include "shell/desk.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace polku::ui {

/// The name under which the files are remembered.
static const QString keptStyles = QStringLiteral("styleFiles");

StyleChoice::StyleChoice(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_heading(new QLabel(this)), m_choose(new QPushButton(this))
{
    askOpen = [this] {
        return QFileDialog::getOpenFileName(this, tr("A document with your look"), {},
                                            tr("Word and OpenDocument files (*.docx *.dotx *.odt *.ott)"));
    };
    setObjectName(QStringLiteral("styleChoice"));
    theme::setType(m_heading, theme::Type::Strong);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap4);
    layout->addWidget(m_heading);
    for (const publish::Format format : {publish::Format::Docx, publish::Format::Odt}) {
        const Line line{format, new QLabel(this), new QPushButton(this)};
        const QString name = publish::fileEnding(format);
        line.text->setObjectName(QStringLiteral("style_") + name);
        line.text->setTextFormat(Qt::PlainText);
        line.text->setWordWrap(true);
        theme::setInk(line.text, &theme::Tokens::muted);
        line.remove->setObjectName(QStringLiteral("removeStyle_") + name);
        line.remove->setIcon(theme::icon("close"));
        theme::setButtonKind(line.remove, theme::ButtonKind::Link);
        auto *row = new QHBoxLayout;
        row->addWidget(line.text, 1);
        row->addWidget(line.remove, 0, Qt::AlignTop);
        layout->addLayout(row);
        connect(line.remove, &QPushButton::clicked, this, [this, format] { forget(format); });
        m_lines.push_back(line);
    }
    m_choose->setObjectName(QStringLiteral("chooseStyle"));
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (const QString path = askOpen(); !path.isEmpty())
            choose(path);
    });
    retranslate();
}

QString StyleChoice::fileFor(publish::Format format) const
{
    return m_desk.view(keptStyles).value(publish::fileEnding(format)).toString();
}

void StyleChoice::choose(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isOpenDocument = ending == QLatin1String("odt") || ending == QLatin1String("ott");
    const publish::Format format = isOpenDocument ? publish::Format::Odt : publish::Format::Docx;
    // Read whole: that it cannot be used is to be told now and not when the report is waited for.
    if (!m_desk.attempt(publish::readStyleBase(path, format)))
        return;
    QJsonObject kept = m_desk.view(keptStyles);
    kept.insert(publish::fileEnding(format), path);
    m_desk.keepView(keptStyles, kept);
    reload();
    m_desk.say(tr("Documents take their look from “%1” from now on.").arg(QFileInfo(path).fileName()));
}

void StyleChoice::forget(publish::Format format)
{
    QJsonObject kept = m_desk.view(keptStyles);
    kept.remove(publish::fileEnding(format));
    m_desk.keepView(keptStyles, kept);
    reload();
    m_choose->setFocus(Qt::OtherFocusReason);
}

void StyleChoice::reload()
{
    for (const Line &line : m_lines) {
        const QString path = fileFor(line.format);
        const QString name = QFileInfo(path).fileName();
        line.text->setText(line.format == publish::Format::Docx
                               ? (path.isEmpty() ? tr("Word: the program's own look") : tr("Word: as “%1”").arg(name))
                               : (path.isEmpty() ? tr("OpenDocument: the program's own look")
                                                 : tr("OpenDocument: as “%1”").arg(name)));
        line.text->setToolTip(path);
        line.remove->setVisible(!path.isEmpty());
    }
}

void StyleChoice::retranslate()
{
    m_heading->setText(tr("Look of Word and OpenDocument files"));
    m_choose->setText(tr("Choose your own document…"));
    m_choose->setAccessibleName(m_choose->text());
    m_choose->setToolTip(
        tr("A document or template of your organisation: its styles, fonts, margins, header and footer "
           "are used, and none of its text."));
    for (const Line &line : m_lines) {
        line.remove->setToolTip(line.format == publish::Format::Docx ? tr("Use the program's own look for Word files")
                                                                     : tr("Use the program's own look for OpenDocument "
                                                                          "files"));
        line.remove->setAccessibleName(line.remove->toolTip());
    }
    reload();
}

} // namespace polku::ui
