#include "shell/mainwindow.h"

#include "catalogue/catalogue.h"
#include "fields/undorouter.h"
#include "shell/actionregistry.h"
#include "shell/commandpalette.h"
#include "shell/errorpanel.h"
#include "shell/files.h"
#include "shell/navigation.h"
#include "shell/pagearea.h"
#include "shell/pageheader.h"
#include "shell/settings.h"
#include "shell/steps.h"
#include "shell/translation.h"
#include "shell/welcomepage.h"
#include "shell/windowmenus.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/banner.h"
#include "widgets/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

namespace polku::ui {

MainWindow::MainWindow(Settings &settings, theme::Theme &theme, Composition composition, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_theme(theme),
      m_composition(std::move(composition)),
      m_translation(new Translation(this)),
      m_desk(new Desk(this)),
      m_files(new Files(*m_desk, settings, m_composition.clock, this)),
      m_actions(new ActionRegistry(this)),
      m_stack(new QStackedWidget(this)),
      m_academies(new QMenu(this)),
      m_teams(new QMenu(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_translation->use(settings.language());
    // Told now to windows that are there already; this one gets its words from the start and need not read all again.
    QCoreApplication::sendPostedEvents(QCoreApplication::instance(), QEvent::LanguageChange);
    QCoreApplication::removePostedEvents(this, QEvent::LanguageChange);
    m_desk->keepDraftsIn(settings.draftsFile());
    m_desk->keepViewsIn(settings.viewsFile());
    m_desk->setLanguage(settings.language());
    setLocale(localeOf(settings.language()));
    setCentralWidget(m_stack);
    m_toast = new Toast(m_stack);
    m_errors = new ErrorPanel(m_stack);
    new UndoRouter(this);
    addActions();
    m_teams->setObjectName(QStringLiteral("teamsMenu"));
    addMenus(this, *m_actions, m_composition.pages, m_teams, settings,
             [this](const QString &path) { m_files->open(path); });
    connect(m_desk, &Desk::workspaceChanged, this, &MainWindow::showWorkspace);
    connect(m_desk, &Desk::academyChanged, this, &MainWindow::showAcademy);
    connect(m_desk, &Desk::teamChanged, this, &MainWindow::showTeam);
    connect(m_files, &Files::aboutToClose, this, &MainWindow::letGo);
    connect(m_desk, &Desk::changed, this, &MainWindow::afterChange);
    connect(m_desk, &Desk::failed, m_errors, &ErrorPanel::showError);
    connect(m_desk, &Desk::openRequested, this, &MainWindow::open);
    connect(m_desk, &Desk::openOnRequested, this, &MainWindow::openOn);
    connect(m_desk, &Desk::pageRequested, this, &MainWindow::goTo);
    // Queued: who asks lies on a page, or is a button, that does not outlive the change of file.
    connect(m_desk, &Desk::fileRequested, m_files, &Files::open, Qt::QueuedConnection);
    connect(m_desk, &Desk::said, this, [this](const QString &message, bool undoable) {
        m_toast->showMessage(message, undoable ? tr("Undo") : QString());
    });
    connect(m_toast, &Toast::buttonPressed, this, &MainWindow::undo);
    connect(m_desk, &Desk::coveredChanged, this, [this] {
        m_toast->dismiss(); // it may tell of what is now covered
        updateActions();
    });
    if (!restoreGeometry(settings.windowGeometry()))
        resize(1280, 800);
    setMinimumSize(760, 520);
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Pages look at the desk to their end; they go before it.
    delete m_stack;
}

void MainWindow::makeWorkbench()
{
    m_workbench = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(m_workbench);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = new Navigation(m_composition.pages, m_workbench);
    columns->addWidget(m_navigation);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    columns->addLayout(right, 1);
    m_header = new PageHeader(bool(m_composition.makeSearch), m_workbench);
    right->addWidget(m_header);
    m_banner = new Banner(m_workbench);
    m_banner->setObjectName(QStringLiteral("readOnlyBanner"));
    right->addWidget(m_banner);
    m_area = new PageArea(*m_desk, m_composition.pages, m_workbench);
    right->addWidget(m_area, 1);
    m_stack->addWidget(m_workbench);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::goTo);
    connect(m_area, &PageArea::headerChanged, this, &MainWindow::updateHeader);
    connect(m_banner->button(), &QPushButton::clicked, this, [this] {
        const QString path = m_desk->workspace()->path();
        m_files->close();
        m_files->open(path);
    });
    connect(m_header, &PageHeader::searchUsed, this, [this] {
        if (!m_search)
            m_search = m_composition.makeSearch(*m_desk, m_header->searchField(), this);
    });
    m_navigation->setNarrow(width() < theme::narrowWindow);
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(*m_desk, m_settings, m_stack);
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::openRequested, m_files, &Files::openAsked);
        connect(m_welcome, &WelcomePage::openFileRequested, m_files, &Files::open, Qt::QueuedConnection);
        connect(m_welcome, &WelcomePage::practiceRequested, m_files, &Files::createPractice);
        connect(m_welcome, &WelcomePage::backRequested, this, [this] { m_stack->setCurrentWidget(m_workbench); });
        // An open file without an academy is what the first one is for.
        connect(m_welcome, &WelcomePage::academyRequested, this,
                [this] { beginAcademy(m_desk->workspace() && !m_desk->academy()); });
    }
    if (m_area)
        m_area->commitPending();
    m_welcome->refresh();
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::letGo()
{
    if (!m_area)
        return;
    m_area->commitPending();
    m_header->setActions({});
    m_area->clear();
}

void MainWindow::showWorkspace()
{
    m_errors->dismiss();
    m_toast->dismiss();
    if (m_desk->workspace()) {
        if (!m_workbench)
            makeWorkbench();
        chooseAcademy();
        if (!m_desk->academy())
            showWelcome();
    } else if (isVisible()) {
        showWelcome();
    }
    updateBanner();
    updateActions();
    updateTitle();
}

void MainWindow::showAcademy()
{
    if (!m_workbench)
        return;
    if (!m_desk->academy()) // undone, or deleted
        return showWelcome();
    if (m_shownTeam != m_desk->team()) {
        // Pages are made anew: none of them keeps anything of the view before.
        m_area->commitPending();
        m_header->setActions({});
        m_area->clear();
        m_shownTeam = m_desk->team();
        updateActions();
    }
    m_day = m_desk->today();
    updateAcademy();
    updateTeam();
    updateWaiting();
    m_area->refreshEverything();
    m_stack->setCurrentWidget(m_workbench);
    if (!m_area->current() && !m_composition.pages.isEmpty()) {
        goTo(m_settings.page());
        for (const PageDescription &page : std::as_const(m_composition.pages)) {
            if (!m_area->current())
                goTo(page.id);
        }
    }
}

void MainWindow::updateHeader()
{
    const Page *page = m_area->current();
    m_navigation->setCurrent(m_area->currentId());
    if (!page)
        return;
    m_header->setTitle(page->title(), page->contextLine());
    m_header->setActions(page->actions());
}

/// What waits on each page, whether it is made or not.
void MainWindow::updateWaiting()
{
    if (!m_navigation || !m_desk->academy())
        return;
    m_desk->attempt(m_desk->workspace()->read([this](const Reader &reader) {
        for (const PageDescription &page : std::as_const(m_composition.pages)) {
            if (page.waiting)
                m_navigation->setWaiting(page.id,
                                         page.waiting(reader, m_desk->academy(), m_desk->team(), m_desk->today()));
        }
        return true;
    }));
}

void MainWindow::afterChange(const Changes &changes)
{
    if (changes.touches(RecordKind::Academy)) {
        chooseAcademy();
        updateAcademy();
    }
    followTeam(changes);
    updateWaiting();
    updateActions();
    updateTitle();
}

void MainWindow::updateBanner()
{
    if (!m_banner)
        return;
    const Workspace *workspace = m_desk->workspace();
    const ReadOnlyReason reason = workspace ? workspace->readOnlyReason() : ReadOnlyReason::None;
    m_banner->setButton({});
    switch (reason) {
    case ReadOnlyReason::None:
        break;
    case ReadOnlyReason::Asked:
        m_banner->setText(tr("You are looking at this file without changing it."));
        m_banner->setButton(tr("Open for editing"));
        break;
    case ReadOnlyReason::Permissions:
        m_banner->setText(
            tr("This file can only be read: the file or its folder is write-protected. Copy it to a folder "
               "of your own to change it."));
        break;
    case ReadOnlyReason::NoRoom:
        m_banner->setText(tr("The disk is full, so this file can only be read. Make room, then open it again here."));
        m_banner->setButton(tr("Open again"));
        break;
    case ReadOnlyReason::LockedByOther:
        m_banner->setText(
            tr("This file can only be read now: it is open on %1. Close it there, then open it again here.")
                .arg(workspace->lockOwner()));
        m_banner->setButton(tr("Open again"));
        break;
    case ReadOnlyReason::NewerSchema:
        m_banner->setText(
            tr("This file was written by a newer Polku and can only be read. Update Polku to change it."));
        break;
    }
    m_banner->setVisible(reason != ReadOnlyReason::None);
}

void MainWindow::updateTitle()
{
    if (!m_desk->workspace())
        return setWindowTitle(QStringLiteral("Polku"));
    setWindowFilePath(m_desk->workspace()->path());
    const QString writer = lastWriterText(*m_desk);
    setWindowTitle(writer.isEmpty() ? QStringLiteral("%1 – Polku").arg(m_files->fileName())
                                    : QStringLiteral("%1 · %2 – Polku").arg(m_files->fileName(), writer));
}

void MainWindow::undo()
{
    if (m_area)
        m_area->commitPending();
    if (canUndo(*m_desk) && m_desk->attempt(m_desk->workspace()->undo()))
        tellNewest();
}

/// What has just been undone or done again, unless it is not for everybody's eyes.
void MainWindow::tellNewest()
{
    if (const QString sentence = newestSentence(*m_desk); !sentence.isEmpty())
        m_toast->showMessage(sentence);
    else
        m_toast->dismiss();
}

void MainWindow::redo()
{
    if (m_area)
        m_area->commitPending();
    if (canRedo(*m_desk) && m_desk->attempt(m_desk->workspace()->redo()))
        tellNewest();
}

void MainWindow::search()
{
    if (!m_header || !m_header->searchField())
        return;
    m_stack->setCurrentWidget(m_workbench);
    m_header->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_header->searchField()->selectAll();
}

void MainWindow::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_desk->setLanguage(language);
    setLocale(localeOf(language));
    m_translation->use(language);
}

void MainWindow::setScheme(theme::Scheme scheme)
{
    m_settings.setScheme(scheme);
    m_theme.setScheme(scheme);
    updateActions();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    // Nothing is shown any more, so nothing need follow.
    disconnect(m_desk, &Desk::workspaceChanged, this, nullptr);
    m_files->close();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_navigation)
        m_navigation->setNarrow(width() < theme::narrowWindow);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        followDay();
    if (event->type() != QEvent::LanguageChange || !m_desk)
        return;
    updateActions();
    updateTitle();
    updateBanner();
    updateAcademy();
    updateTeam();
    if (m_area)
        m_area->refreshEverything();
}

/// A window that has stayed open over midnight shows what the new day makes late.
void MainWindow::followDay()
{
    if (!m_area || !m_desk->workspace() || !m_desk->academy() || m_day == m_desk->today())
        return;
    m_day = m_desk->today();
    m_area->commitPending();
    updateAcademy();
    m_area->refreshEverything();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_files->open(event->mimeData()->urls().first().toLocalFile());
}

} // namespace polku::ui
