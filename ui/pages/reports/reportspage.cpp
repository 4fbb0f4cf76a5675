#include "pages/reports/reportspage.h"

#include "catalogue/catalogue.h"
#include "pages/reports/previewview.h"
#include "pages/reports/reportchoice.h"
#include "pages/reports/tablepreview.h"
#include "report/pilotfacts.h"
#include "shell/files.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

namespace polku::ui {

constexpr int sideWidth = 320;
constexpr int previewDelay = 200; ///< ms after the last choice

/// All forms that some report can be written in, in the order of the menu.
static const ReportForm allForms[] = {publish::Format::Pdf,     publish::Format::Html, publish::Format::Markdown,
                                      publish::Format::Docx,    publish::Format::Odt,  publish::TableFormat::Xlsx,
                                      publish::TableFormat::Csv};

static bool isTable(ReportForm form)
{
    return std::holds_alternative<publish::TableFormat>(form);
}

static bool canBe(const report::ReportType &type, bool ofOneTeam, ReportForm form)
{
    return isTable(form) ? type.isTable : type.hasPages(ofOneTeam);
}

ReportsPage::ReportsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_choice(new ReportChoice(desk)),
      m_checkHeading(new QLabel),
      m_check(new QLabel),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton),
      m_result(new QLabel),
      m_open(new QPushButton),
      m_preview(new PreviewView),
      m_pageNumber(new QLabel),
      m_pages(makePages()),
      m_table(new TablePreview),
      m_empty(new EmptyState),
      m_shown(new QStackedWidget),
      m_export(new QAction(this)),
      m_more(new QAction(this)),
      m_previewJob(desk.catalogue()),
      m_exportJob(desk.catalogue())
{
    askSave = [this](const QString &suggested, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Save the report"), suggested, filter);
    };
    openFile = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };

    m_table->setObjectName(QStringLiteral("reportTable"));
    m_empty->setIcon("chart");
    m_export->setObjectName(QStringLiteral("exportReport"));
    m_more->setObjectName(QStringLiteral("exportOther"));
    auto *formats = new QMenu(this);
    formats->setObjectName(QStringLiteral("exportFormats"));
    for (const ReportForm form : allForms) {
        QAction *action = formats->addAction(QString(), this, [this, form] { startExport(form); });
        action->setObjectName(QStringLiteral("export_") + endingOf(form));
    }
    m_more->setMenu(formats);
    for (QWidget *shown : {m_pages, static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_shown->addWidget(shown);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(m_shown, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelay);
    connect(&m_delay, &QTimer::timeout, this, &ReportsPage::startPreview);
    connect(m_choice, &ReportChoice::changed, this, &ReportsPage::updateChoice);
    connect(m_export, &QAction::triggered, this, [this] { startExport(ordinaryForm()); });
    connect(m_cancel, &QPushButton::clicked, &m_exportJob, &ReportJob::cancel);
    connect(m_open, &QPushButton::clicked, this, [this] { openFile(m_exported); });
    connect(m_preview, &PreviewView::currentPageChanged, this,
            [this](int page) { m_pageNumber->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount())); });
    connect(&desk, &Desk::reportWished, this, &ReportsPage::takeWish);
    connectJobs();
    showWorking(false);
    m_result->hide();
    m_open->hide();
    retranslate();
}

void ReportsPage::connectJobs()
{
    connect(&m_previewJob, &ReportJob::previewReady, this, [this](const publish::Preview &preview) {
        m_preview->setPreview(preview);
        m_shown->setCurrentWidget(m_pages);
        m_hasReport = true;
        updateActions();
        Q_EMIT previewShown();
    });
    connect(&m_previewJob, &ReportJob::tableReady, this, [this](const report::DataTable &table) {
        m_table->setTable(table);
        m_shown->setCurrentWidget(m_table);
        m_hasReport = true;
        updateActions();
        Q_EMIT previewShown();
    });
    connect(&m_previewJob, &ReportJob::failed, this, [this](const Error &error) {
        // Nothing to tell yet is no trouble: the page says what to do.
        if (error.kind != ErrorKind::NotFound)
            desk().fail(error);
        tellNothing(error.what, error.advice);
    });
    connect(&m_exportJob, &ReportJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_exportJob, &ReportJob::exported, this, [this](const QString &path) {
        showWorking(false);
        m_exported = path;
        m_result->setText(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
        m_result->show();
        m_open->show();
        Q_EMIT exported(path);
    });
    connect(&m_exportJob, &ReportJob::failed, this, [this](const Error &error) {
        showWorking(false);
        desk().fail(error);
    });
    connect(&m_exportJob, &ReportJob::cancelled, this, [this] {
        showWorking(false);
        m_result->setText(tr("Stopped. Nothing was written."));
        m_result->show();
    });
}

QWidget *ReportsPage::makePages()
{
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_pageNumber->setObjectName(QStringLiteral("previewPageNumber"));
    m_pageNumber->setAlignment(Qt::AlignCenter);
    m_pageNumber->setContentsMargins(0, theme::gap4, 0, theme::gap4);
    theme::setInk(m_pageNumber, &theme::Tokens::muted);
    theme::setType(m_pageNumber, theme::Type::Small);
    auto *pages = new QWidget;
    auto *layout = new QVBoxLayout(pages);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_pageNumber);
    return pages;
}

QWidget *ReportsPage::makeSide()
{
    m_check->setObjectName(QStringLiteral("publicationCheck"));
    m_check->setWordWrap(true);
    m_check->setTextFormat(Qt::PlainText);
    theme::setInk(m_check, &theme::Tokens::attention);
    theme::setType(m_checkHeading, theme::Type::Strong);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_open->setObjectName(QStringLiteral("openExport"));

    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Window);
    auto *working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_cancel);
    auto *result = new QHBoxLayout;
    result->addWidget(m_result, 1);
    result->addWidget(m_open);
    // The boxes of the lists stand in from their edge; everything else stands in line with them.
    constexpr int inset = theme::gap8;
    for (QHBoxLayout *line : {working, result})
        line->setContentsMargins(inset, 0, 0, 0);
    for (QLabel *label : {m_checkHeading, m_check})
        label->setContentsMargins(inset, 0, 0, 0);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(theme::gap20 - inset, theme::gap12, theme::gap20, theme::gap16);
    layout->setSpacing(theme::gap12);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_checkHeading);
    layout->addWidget(m_check);
    layout->addLayout(working);
    layout->addLayout(result);
    return side;
}

QString ReportsPage::contextLine() const
{
    const QString name = desk().words()("Reports", m_choice->type().name);
    const QString team = m_choice->teamName();
    return team.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, team);
}

QList<QAction *> ReportsPage::actions() const
{
    return {m_more, m_export};
}

void ReportsPage::retranslate()
{
    m_more->setText(tr("Other formats"));
    const QList<QAction *> formats = m_more->menu()->actions();
    for (qsizetype i = 0; i < formats.size(); ++i)
        formats[i]->setText(menuTextOf(allForms[i]));
    m_cancel->setText(tr("Stop"));
    m_open->setText(tr("Open"));
    for (QPushButton *button : {m_cancel, m_open})
        button->setAccessibleName(button->text());
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_preview->setAccessibleName(tr("Preview of the pages"));
    m_preview->setAccessibleDescription(tr("Page Up and Page Down turn the pages."));
    m_table->setAccessibleName(tr("Preview of the table"));
    m_choice->retranslate();
    updateActions();
    if (desk().workspace() && m_academy)
        updateChoice();
}

void ReportsPage::refresh(const Changes &changes)
{
    if (m_academy != desk().academy()) {
        m_academy = desk().academy();
        const auto academy = desk().attempt(
            desk().workspace()->read([&](const Reader &reader) { return reader.find(m_academy).value_or(Academy()); }));
        const auto language = languageFromCode(academy.value_or(Academy()).language);
        m_choice->setLanguage(language.value_or(desk().language()));
    }
    m_choice->reload(changes);
    takeWish();
    updateChoice();
}

void ReportsPage::takeWish()
{
    if (!m_academy)
        return; // not read yet: refresh() comes back here
    if (const std::optional<ReportWish> wish = desk().takeReportWish())
        m_choice->choose(*wish);
}

/// What to know before the report goes out.
QStringList ReportsPage::warnings() const
{
    if (m_choice->type().isConfidential)
        return {tr("This list is confidential: it holds the points, notes and reasons that only coaches see.")};
    if (m_choice->type().kind != report::ReportKind::Pilots)
        return {};
    const std::vector<PilotId> pilots = m_choice->request().pilots;
    const auto lines = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        QStringList found;
        int unready = 0;
        for (const PilotId id : pilots) {
            const QStringList problems =
                report::publicationProblems(reader.get(id), desk().words(), desk().catalogue());
            if (pilots.size() == 1)
                found = problems;
            unready += problems.isEmpty() ? 0 : 1;
        }
        if (pilots.size() > 1 && unready > 0)
            found.append(
                tr("%n of these pilots cannot be published yet. Choose one alone to see why.", nullptr, unready));
        return found;
    }));
    return lines.value_or(QStringList());
}

void ReportsPage::updateChoice()
{
    const QStringList lines = warnings();
    m_check->setText(lines.join(QLatin1Char('\n')));
    m_check->setVisible(!lines.isEmpty());
    m_checkHeading->setText(m_choice->type().isConfidential ? tr("Before you give it to anyone")
                                                            : tr("Before you publish"));
    m_checkHeading->setVisible(!lines.isEmpty());
    m_hasReport = m_choice->missing().isEmpty();
    updateActions();
    m_delay.start();
    Q_EMIT headerChanged();
}

void ReportsPage::updateActions()
{
    m_export->setText(m_choice->hasPages() ? tr("Save as PDF…") : tr("Save as Excel…"));
    m_export->setEnabled(m_hasReport);
    m_more->setEnabled(m_hasReport);
    const QList<QAction *> formats = m_more->menu()->actions();
    for (qsizetype i = 0; i < formats.size(); ++i)
        formats[i]->setVisible(canBe(m_choice->type(), !m_choice->team().isNull(), allForms[i]) &&
                               allForms[i] != ordinaryForm());
}

void ReportsPage::startPreview()
{
    if (!desk().workspace())
        return;
    if (const QString missing = m_choice->missing(); !missing.isEmpty()) {
        m_previewJob.cancel();
        tellNothing(missing, {});
        return;
    }
    m_previewJob.startPreview(desk().workspace()->path(), m_choice->request());
}

void ReportsPage::tellNothing(const QString &what, const QString &advice)
{
    m_empty->setTexts(what, advice);
    m_shown->setCurrentWidget(m_empty);
    m_preview->clear();
    m_hasReport = false;
    updateActions();
    Q_EMIT previewShown();
}

void ReportsPage::showWorking(bool working)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
}

} // namespace polku::ui
