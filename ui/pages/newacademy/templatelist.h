#pragma once

#include "base/result.h"
#include "catalogue/programme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace polku::ui {

class Desk;

/// The templates to choose from: the program's, and the person's own, which are opened from files, given names, passed
/// on and removed here. What fails is told below the list.
class TemplateList final : public QWidget
{
    Q_OBJECT

public:
    /// `folder` is where the person's own are.
    TemplateList(Desk &desk, const QString &folder, QWidget *parent = nullptr);

    /// Reads the folder anew and keeps the choice.
    void reload();
    /// What the chosen template says, or why it cannot be used.
    const Result<ProgrammeTemplate> &chosen() const;
    QListWidget *list() const { return m_list; }

    /// Both give an empty text when the person gives up. Tests replace them.
    std::function<QString()> askOpen;
    std::function<QString(const QString &suggested)> askSave;

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString path; ///< empty: the program's
        Result<ProgrammeTemplate> programme;
    };

    void addHeading(const QString &text);
    void addEntry(int place);
    void choose(const QString &path, const QString &code);
    const Entry *current() const;
    void openFile();
    void saveFile();
    void renamed(QListWidgetItem *item);
    void removeChosen();
    void restore();
    void tell(const QString &text, bool problem);
    void fail(const Error &error);
    void updateButtons();
    void retranslate();

    Desk &m_desk;
    QString m_folder;
    std::vector<Entry> m_entries;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QLabel *m_message;
    QPushButton *m_restore;
    QString m_removed; ///< the file removed last, while it can be put back
    bool m_filling = false;
};

} // namespace polku::ui
