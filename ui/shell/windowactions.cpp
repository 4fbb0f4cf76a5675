// The actions of the window itself and what the palette lists.
#include "academy/teamview.h"
#include "shell/actionregistry.h"
#include "shell/commandpalette.h"
#include "shell/files.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/settings.h"
#include "shell/steps.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "widgets/toast.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

namespace polku::ui {

void MainWindow::addActions()
{
    const auto hasFile = [this] { return m_desk->workspace() != nullptr; };
    const auto hasAcademy = [this] { return m_desk->workspace() && m_desk->academy(); };
    addAcademyActions();
    addTeamActions();
    m_actions->add({.id = QStringLiteral("open"),
                    .text = [] { return tr("Open…"); },
                    .icon = "open",
                    .shortcuts = {QKeySequence::Open},
                    .run = [this] { m_files->openAsked(); },
                    .enabled = {}});
    m_actions->add({.id = QStringLiteral("author"),
                    .text = [] { return tr("Your name in the history…"); },
                    .icon = "person",
                    .shortcuts = {},
                    .run = [this] { askAuthor(); },
                    .enabled = {}});
    m_actions->add({.id = QStringLiteral("closeFile"),
                    .text = [] { return tr("Close the file"); },
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W)},
                    .run = [this] { m_files->close(); },
                    .enabled = hasFile});
    m_actions->add({.id = QStringLiteral("quit"),
                    .text = [] { return tr("Quit"); },
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                    .run = [this] { close(); },
                    .enabled = {}});
    m_actions->add({.id = QStringLiteral("undo"),
                    .text = [this] { return undoText(*m_desk); },
                    .icon = "undo",
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                    .run = [this] { undo(); },
                    .enabled = [this] { return canUndo(*m_desk); }});
    m_actions->add({.id = QStringLiteral("redo"),
                    .text = [this] { return redoText(*m_desk); },
                    .icon = "redo",
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                    .run = [this] { redo(); },
                    .enabled = [this] { return canRedo(*m_desk); }});
    m_actions->add({.id = QStringLiteral("search"),
                    .text = [] { return tr("Search everything"); },
                    .icon = "search",
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F)},
                    .run = [this] { search(); },
                    .enabled = [this, hasAcademy] { return m_composition.makeSearch && hasAcademy(); }});
    m_actions->add({.id = QStringLiteral("palette"),
                    .text = [] { return tr("Do or go…"); },
                    .icon = "menu",
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)},
                    .run =
                        [this] {
                            if (!m_palette)
                                m_palette = new CommandPalette(centralWidget(), [this] { return paletteEntries(); });
                            m_palette->open();
                        },
                    .enabled = {},
                    .inPalette = false});
    for (const PageDescription &page : m_composition.pages) {
        const auto isThere = [this, page, hasAcademy] { return hasAcademy() && page.isFor(m_desk->team()); };
        m_actions->add({.id = QStringLiteral("page_") + page.id,
                        .text = page.title,
                        .icon = page.icon,
                        .shortcuts = {},
                        .run = [this, id = page.id] { goTo(id); },
                        .enabled = isThere});
        if (page.follow) {
            m_actions->add({.id = QStringLiteral("follow_") + page.id,
                            .text = page.follow,
                            .icon = page.icon,
                            .shortcuts = {page.followKeys},
                            .run = [this, id = page.id] { follow(id); },
                            .enabled = isThere});
        }
    }
    for (const Language language : allLanguages) {
        m_actions->add({.id = QStringLiteral("language_") + languageCode(language),
                        .text = [language] { return languageName(language); },
                        .icon = "globe",
                        .shortcuts = {},
                        .run = [this, language] { setLanguage(language); },
                        .enabled = {}});
    }
    const auto addScheme = [this](const char *id, theme::Scheme scheme, const char *icon,
                                  std::function<QString()> text) {
        m_actions->add({.id = QLatin1String(id),
                        .text = std::move(text),
                        .icon = icon,
                        .shortcuts = {},
                        .run = [this, scheme] { setScheme(scheme); },
                        .enabled = {}});
    };
    addScheme("scheme_system", theme::Scheme::System, "settings", [] { return tr("As on the desktop"); });
    addScheme("scheme_light", theme::Scheme::Light, "sun", [] { return tr("Light"); });
    addScheme("scheme_dark", theme::Scheme::Dark, "moon", [] { return tr("Dark"); });
    m_actions->add(
        {.id = QStringLiteral("about"),
         .text = [] { return tr("About Polku"); },
         .icon = "info",
         .shortcuts = {},
         .run =
             [this] {
                 m_toast->showMessage(
                     tr("Polku %1, free software under the EUPL 1.2 licence.").arg(QLatin1String(POLKU_VERSION)));
             },
         .enabled = {}});
}

void MainWindow::updateActions()
{
    m_actions->update();
    // The first nine pages that are there go by their number.
    int number = 0;
    for (const PageDescription &page : std::as_const(m_composition.pages)) {
        QAction *action = m_actions->action(QStringLiteral("page_") + page.id);
        const bool isThere = page.isFor(m_desk->team());
        action->setVisible(isThere);
        const bool numbered = isThere && number < 9;
        action->setShortcut(numbered ? QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + number)))
                                     : QKeySequence());
        number += isThere ? 1 : 0;
    }
    m_actions->action(QStringLiteral("language_") + languageCode(m_desk->language()))->setChecked(true);
    const char *schemes[] = {"scheme_system", "scheme_light", "scheme_dark"};
    m_actions->action(QLatin1String(schemes[int(m_theme.scheme())]))->setChecked(true);
}

void MainWindow::askAuthor()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Your name in the history"));
    dialog->setLabelText(tr("What you change is written into the file's history under this name:"));
    dialog->setTextValue(m_settings.author());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        m_settings.setAuthor(name.simplified());
        if (m_desk->workspace())
            m_desk->workspace()->setAuthor(name.simplified());
        // What is one's own is known by the name.
        Changes everything;
        everything.setEverything();
        Q_EMIT m_desk->changed(everything);
    });
    dialog->open();
}

std::vector<PaletteEntry> MainWindow::paletteEntries() const
{
    std::vector<PaletteEntry> entries;
    const auto isPage = [](const QAction *action) {
        return action->objectName().startsWith(QLatin1String("action_page_"));
    };
    const QList<QAction *> actions = m_actions->forPalette();
    for (const bool pages : {true, false}) {
        for (QAction *action : actions) {
            if (isPage(action) != pages)
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            entries.push_back({action->text().replace(QLatin1String("&&"), QLatin1String("&")), keys, action->icon(),
                               [action] { action->trigger(); }});
        }
    }
    if (!m_desk->academy())
        return entries;
    for (PaletteEntry &entry : teamEntries())
        entries.push_back(std::move(entry));
    for (const QAction *academy : m_academies->findChildren<QAction *>(QStringLiteral("academyChoice"))) {
        entries.push_back(
            {academy->text().section(QLatin1Char('\t'), 0, 0).replace(QLatin1String("&&"), QLatin1String("&")),
             tr("Academy"), theme::icon("home"),
             [this, id = AcademyId{academy->data().toLongLong()}] { m_desk->setAcademy(id); }});
    }
    const auto records = m_desk->workspace()->read([this](const Reader &reader) {
        std::vector<Row> rows;
        for (const RecordKind kind : {RecordKind::Team, RecordKind::Pilot}) {
            const char *title = recordType(kind).titleField()->column;
            std::vector<const char *> columns{title};
            if (kind != RecordKind::Team)
                columns.push_back("team");
            for (Row &row : reader.rows(kind, Query().inAcademy(m_desk->academy()).only(columns).orderBy(title))) {
                if (!m_desk->team() || isForTeam(reader, row, m_desk->team()))
                    rows.push_back(std::move(row));
            }
        }
        return rows;
    });
    for (const Row &row : records.value_or(std::vector<Row>())) {
        const bool team = row.kind == RecordKind::Team;
        entries.push_back({row.title(), team ? tr("Team") : tr("Pilot"), theme::icon(team ? "people" : "flag"),
                           [this, ref = row.ref()] { m_desk->open(ref); }});
    }
    return entries;
}

} // namespace polku::ui
