#pragma once

#include "shell/page.h"
#include "store/backup.h"

class QAction;
class QPushButton;
class QTreeWidget;

namespace polku::ui {

class EmptyState;

/// The copies of the file with their age, to be restored beside it or made now.
class BackupsPage final : public Page
{
    Q_OBJECT

public:
    explicit BackupsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Backups"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;

protected:
    void retranslate() override;

private:
    void list();
    void makeNow();
    void restoreChosen();
    QString age(const QDateTime &at) const;

    QAction *m_make;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_restore;
    std::vector<BackupFile> m_backups;
};

} // namespace polku::ui
