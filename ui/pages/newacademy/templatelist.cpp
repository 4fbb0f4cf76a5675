#include "pages/newacademy/templatelist.h"

#include "catalogue/catalogue.h"
#include "catalogue/owntemplates.h"
#include "catalogue/templatefile.h"
#include "publish/outputfile.h"
#include "shell/desk.h"
#include "shell/files.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/flowlayout.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace polku::ui {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int listHeight = 148;

} // namespace

TemplateList::TemplateList(Desk &desk, const QString &folder, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_folder(folder),
      m_list(new QListWidget(this)),
      m_open(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_rename(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_message(new QLabel(this)),
      m_restore(new QPushButton(this))
{
    askOpen = [this] {
        return QFileDialog::getOpenFileName(this, tr("Open a template file"), {},
                                            tr("Template files (*.json);;All files (*)"));
    };
    askSave = [this](const QString &suggested) {
        return QFileDialog::getSaveFileName(this, tr("Save the template as a file"), suggested,
                                            tr("Template files (*.json)"));
    };
    m_list->setObjectName(QStringLiteral("newTemplate"));
    m_list->setFixedHeight(listHeight);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_open->setObjectName(QStringLiteral("openTemplate"));
    m_save->setObjectName(QStringLiteral("saveTemplateFile"));
    m_rename->setObjectName(QStringLiteral("renameTemplate"));
    m_remove->setObjectName(QStringLiteral("removeTemplate"));
    m_restore->setObjectName(QStringLiteral("restoreTemplate"));
    theme::setButtonKind(m_restore, theme::ButtonKind::Link);
    m_message->setObjectName(QStringLiteral("templateMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setFocusPolicy(Qt::NoFocus);
    m_message->hide();
    m_restore->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_list);
    auto *buttons = new FlowLayout(nullptr, theme::gap8);
    for (QPushButton *button : {m_open, m_save, m_rename, m_remove})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        m_message->hide();
        updateButtons();
        Q_EMIT chosenChanged();
    });
    connect(m_list, &QListWidget::itemChanged, this, &TemplateList::renamed);
    connect(m_open, &QPushButton::clicked, this, &TemplateList::openFile);
    connect(m_save, &QPushButton::clicked, this, &TemplateList::saveFile);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &TemplateList::removeChosen);
    connect(m_restore, &QPushButton::clicked, this, &TemplateList::restore);
    retranslate();
}

// What is shown ------------------------------------------------------------------------------------------------------

void TemplateList::reload()
{
    const Entry *before = current();
    const QString path = before ? before->path : QString();
    const QString code = before && before->programme ? before->programme->code : QString();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        m_entries.clear();
        for (const ProgrammeTemplate &programme : m_desk.catalogue().programmes())
            m_entries.push_back({{}, programme});
        const std::vector<OwnTemplate> own = ownTemplates(m_folder);
        const int ofProgram = int(m_entries.size());
        for (const OwnTemplate &each : own)
            m_entries.push_back({each.path, each.programme});
        if (!own.empty())
            addHeading(tr("With the program"));
        for (int i = 0; i < int(m_entries.size()); ++i) {
            if (i == ofProgram)
                addHeading(tr("Your own"));
            addEntry(i);
        }
    }
    choose(path, code);
}

void TemplateList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(theme::font(theme::Type::Small));
    item->setData(placeRole, -1);
}

void TemplateList::addEntry(int place)
{
    const Entry &entry = m_entries[size_t(place)];
    const QString name =
        entry.programme ? entry.programme->name.in(m_desk.language()) : QFileInfo(entry.path).fileName();
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(placeRole, place);
    const char *icon = !entry.programme ? "attention" : entry.path.isEmpty() ? "calendar" : "person";
    item->setIcon(theme::icon(icon, entry.programme ? &theme::Tokens::muted : &theme::Tokens::attention));
    item->setToolTip(entry.programme ? entry.programme->description.in(m_desk.language())
                                     : entry.programme.error().what);
    if (!entry.programme)
        item->setData(Qt::AccessibleTextRole, tr("%1, cannot be used").arg(name));
    else if (!entry.path.isEmpty())
        item->setData(Qt::AccessibleTextRole, tr("%1, your own").arg(name));
    if (entry.programme && !entry.path.isEmpty())
        item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void TemplateList::choose(const QString &path, const QString &code)
{
    int row = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const int place = m_list->item(i)->data(placeRole).toInt();
        if (place < 0)
            continue;
        const Entry &entry = m_entries[size_t(place)];
        const bool same = entry.path == path && (!path.isEmpty() || code.isEmpty() || entry.programme->code == code);
        if (same || row < 0)
            row = i;
        if (same)
            break;
    }
    const QScopedValueRollback filling(m_filling, true);
    m_list->setCurrentRow(row);
    updateButtons();
    Q_EMIT chosenChanged();
}

const TemplateList::Entry *TemplateList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const int place = item ? item->data(placeRole).toInt() : -1;
    return place >= 0 && place < int(m_entries.size()) ? &m_entries[size_t(place)] : nullptr;
}

const Result<ProgrammeTemplate> &TemplateList::chosen() const
{
    static const Result<ProgrammeTemplate> none =
        failure(ErrorKind::NotFound, tr("No template is chosen."), tr("Choose one in the list."));
    const Entry *entry = current();
    return entry ? entry->programme : none;
}

void TemplateList::updateButtons()
{
    const Entry *entry = current();
    const bool own = entry && !entry->path.isEmpty();
    m_save->setEnabled(entry && entry->programme);
    m_rename->setEnabled(own && entry->programme);
    m_remove->setEnabled(own);
}

void TemplateList::tell(const QString &text, bool problem)
{
    theme::setInk(m_message, problem ? &theme::Tokens::late : &theme::Tokens::muted);
    m_message->setText(text);
    m_message->show();
    m_restore->setVisible(!m_removed.isEmpty());
}

void TemplateList::fail(const Error &error)
{
    tell(QStringLiteral("%1 %2").arg(error.what, error.advice).trimmed(), true);
}

// What is done -------------------------------------------------------------------------------------------------------

void TemplateList::openFile()
{
    const QString path = askOpen();
    if (path.isEmpty())
        return;
    m_removed.clear();
    const Result<ProgrammeTemplate> programme = readTemplateFile(path);
    if (!programme)
        return fail(programme.error());
    for (const Entry &entry : m_entries) {
        if (entry.programme && *entry.programme == *programme) {
            choose(entry.path, entry.programme->code);
            return tell(tr("You have this template already."), false);
        }
    }
    const Result<QString> added = addOwnTemplate(m_folder, *programme);
    if (!added)
        return fail(added.error());
    reload();
    choose(*added, {});
    tell(tr("“%1” is among your own templates now.").arg(programme->name.in(m_desk.language())), false);
}

void TemplateList::saveFile()
{
    const Entry *entry = current();
    if (!entry || !entry->programme)
        return;
    QString path = askSave(asFileName(entry->programme->name.in(m_desk.language())) + QStringLiteral(".json"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".json");
    m_removed.clear();
    const Result<void> written =
        publish::writeOutputFile(path, templateJson(*entry->programme), [](const QByteArray &bytes) {
            return readTemplate(bytes, {}).map([](const ProgrammeTemplate &) {});
        });
    if (!written)
        return fail(written.error());
    tell(tr("Saved as %1.").arg(QFileInfo(path).fileName()), false);
}

void TemplateList::renamed(QListWidgetItem *item)
{
    const int place = item->data(placeRole).toInt();
    if (m_filling || place < 0)
        return;
    const Entry entry = m_entries[size_t(place)];
    if (!entry.programme || item->text() == entry.programme->name.in(m_desk.language()))
        return;
    m_removed.clear();
    const Result<void> done = renameOwnTemplate(entry.path, item->text());
    // The editor that is just closing belongs to the item.
    QMetaObject::invokeMethod(this, &TemplateList::reload, Qt::QueuedConnection);
    if (!done)
        fail(done.error());
}

void TemplateList::removeChosen()
{
    const Entry *entry = current();
    if (!entry || entry->path.isEmpty())
        return;
    const QString name = m_list->currentItem()->text();
    const Result<QString> removed = removeOwnTemplate(entry->path);
    if (!removed)
        return fail(removed.error());
    m_removed = *removed;
    reload();
    m_list->setFocus();
    tell(tr("“%1” is no longer among your templates.").arg(name), false);
}

void TemplateList::restore()
{
    const Result<QString> back = restoreOwnTemplate(m_removed);
    m_removed.clear();
    if (!back)
        return fail(back.error());
    m_message->hide();
    m_restore->hide();
    reload();
    choose(*back, {});
    m_list->setFocus();
}

bool TemplateList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete && m_remove->isEnabled()) {
        removeChosen();
        return true;
    }
    // The first row may be a heading, where the list by itself would not go from.
    for (int row = 0; key == Qt::Key_Home && row < m_list->count(); ++row) {
        if (m_list->item(row)->data(placeRole).toInt() >= 0) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TemplateList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

void TemplateList::retranslate()
{
    m_list->setAccessibleName(tr("Programme template"));
    m_list->setAccessibleDescription(tr("F2 renames and Delete removes one of your own."));
    m_open->setText(tr("Open a file…"));
    m_open->setAccessibleName(tr("Open a template file"));
    m_save->setText(tr("Save as a file…"));
    m_save->setAccessibleName(tr("Save the chosen template as a file"));
    m_rename->setText(tr("Rename"));
    m_rename->setAccessibleName(tr("Rename the chosen template"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen template"));
    m_restore->setText(tr("Put it back"));
    m_restore->setAccessibleName(tr("Put the removed template back"));
}

} // namespace polku::ui
