#include "widgets/importlines.h"

#include "theme/tokens.h"

namespace polku::ui {

using Fate = CsvPreview::Fate;

ImportLines::ImportLines(QWidget *parent) : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
}

QString ImportLines::summary(const CsvPreview &preview)
{
    return tr("New: %1 · changed: %2 · as they are: %3 · refused: %4")
        .arg(preview.count(Fate::New))
        .arg(preview.count(Fate::Changed))
        .arg(preview.count(Fate::Same))
        .arg(preview.count(Fate::Refused));
}

void ImportLines::showPreview(const CsvPreview &preview)
{
    clear();
    setHeaderLabels({tr("Line"), tr("What will happen"), tr("Name"), tr("Why, and what to look at")});
    const theme::Tokens &tokens = theme::tokensOf(this);
    for (const CsvPreview::Line &line : preview.lines) {
        QString fate;
        switch (line.fate) {
        case Fate::New:
            fate = tr("Will be added");
            break;
        case Fate::Changed:
            fate = tr("Will be changed");
            break;
        case Fate::Same:
            fate = tr("Stays as it is");
            break;
        case Fate::Refused:
            fate = tr("Refused");
            break;
        }
        const QString why = (QStringList(line.reason) + line.notes).join(QLatin1Char(' ')).trimmed();
        auto *item = new QTreeWidgetItem(this, {QString::number(line.line), fate, line.title, why});
        item->setToolTip(3, why);
        if (line.fate == Fate::Refused)
            item->setForeground(1, tokens.late);
    }
    for (int column = 0; column < 3; ++column)
        resizeColumnToContents(column);
}

} // namespace polku::ui
