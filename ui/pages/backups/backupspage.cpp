#include "pages/backups/backupspage.h"

#include "base/format.h"
#include "shell/files.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace polku::ui {

BackupsPage::BackupsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_make(new QAction(this)),
      m_list(new QTreeWidget),
      m_empty(new EmptyState),
      m_restore(new QPushButton)
{
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(theme::navigationWidth);
    m_empty->setIcon("backup");
    m_restore->setObjectName(QStringLiteral("restoreBackup"));

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_restore);
    bottom->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap16);
    layout->setSpacing(theme::gap12);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(bottom);

    connect(m_make, &QAction::triggered, this, &BackupsPage::makeNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restoreChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsPage::restoreChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    retranslate();
}

QString BackupsPage::contextLine() const
{
    return tr("%n copy(ies) of this file", nullptr, int(m_backups.size()));
}

QList<QAction *> BackupsPage::actions() const
{
    return {m_make};
}

void BackupsPage::retranslate()
{
    m_make->setText(tr("Make a backup now"));
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setHeaderLabels({tr("Made"), tr("Age"), tr("Size")});
    m_restore->setText(tr("Restore beside the present file"));
    m_restore->setAccessibleDescription(tr("Makes a new file from the backup; the present file stays as it is."));
    m_restore->setToolTip(m_restore->accessibleDescription());
    m_empty->setTexts(tr("No backups yet"),
                      tr("Polku makes one when you close a file that you changed, and every hour while you work."));
    if (desk().workspace())
        list();
}

void BackupsPage::refresh(const Changes &)
{
    list();
}

QString BackupsPage::age(const QDateTime &at) const
{
    const qint64 minutes = at.secsTo(desk().workspace()->clock().now()) / 60;
    if (minutes < 60)
        return tr("%n minute(s)", nullptr, int(std::max<qint64>(0, minutes)));
    if (minutes < 24 * 60)
        return tr("%n hour(s)", nullptr, int(minutes / 60));
    return tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

void BackupsPage::list()
{
    const auto id =
        desk().attempt(desk().workspace()->read([](const Reader &reader) { return reader.meta("file_id"); }));
    m_backups = backupsOf(id.value_or(QString()), Files::backupFolder());
    m_list->clear();
    for (const BackupFile &backup : m_backups) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, formatMoment(desk().language(), backup.at));
        item->setText(1, age(backup.at));
        item->setText(2, localeOf(desk().language()).formattedDataSize(backup.size, 1, QLocale::DataSizeSIFormat));
        item->setData(0, Qt::UserRole, backup.path);
    }
    if (!m_backups.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(!m_backups.empty());
    m_restore->setVisible(!m_backups.empty());
    m_empty->setVisible(m_backups.empty());
    Q_EMIT headerChanged();
}

void BackupsPage::makeNow()
{
    if (desk().attempt(makeBackup(*desk().workspace(), Files::backupFolder()))) {
        list();
        desk().say(tr("A backup was made."));
    }
}

void BackupsPage::restoreChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= int(m_backups.size()))
        return;
    const auto path = desk().attempt(restoreBeside(m_backups[size_t(row)], desk().workspace()->path()));
    if (!path)
        return;
    desk().say(tr("Restored as “%1”.").arg(QFileInfo(*path).fileName()));
    desk().openFile(*path);
}

} // namespace polku::ui
