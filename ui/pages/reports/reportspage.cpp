#include "pages/reports/reportspage.h"

#include "pages/reports/pilotchoice.h"
#include "pages/reports/previewview.h"
#include "report/pilotfacts.h"
#include "shell/files.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace polku::ui {

constexpr int sideWidth = 320;
constexpr int previewDelay = 200; ///< ms after the last tick

ReportsPage::ReportsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_choice(new PilotChoice(desk)),
      m_language(new QComboBox),
      m_languageLabel(new QLabel),
      m_checkHeading(new QLabel),
      m_check(new QLabel),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton),
      m_result(new QLabel),
      m_open(new QPushButton),
      m_preview(new PreviewView),
      m_pageNumber(new QLabel),
      m_empty(new EmptyState),
      m_body(new QWidget),
      m_export(new QAction(this)),
      m_more(new QAction(this)),
      m_previewJob(desk.catalogue()),
      m_exportJob(desk.catalogue())
{
    askSave = [this](const QString &suggested, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Save pilot summaries"), suggested, filter);
    };
    openFile = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };

    m_preview->setObjectName(QStringLiteral("summaryPreview"));
    m_pageNumber->setObjectName(QStringLiteral("previewPageNumber"));
    m_pageNumber->setAlignment(Qt::AlignCenter);
    m_pageNumber->setContentsMargins(0, theme::gap4, 0, theme::gap4);
    theme::setInk(m_pageNumber, &theme::Tokens::muted);
    theme::setType(m_pageNumber, theme::Type::Small);
    m_export->setObjectName(QStringLiteral("exportPdf"));
    m_more->setObjectName(QStringLiteral("exportOther"));
    auto *formats = new QMenu(this);
    using publish::Format;
    for (const Format format : {Format::Html, Format::Markdown, Format::Docx, Format::Odt})
        formats->addAction(QString(), this, [this, format] { startExport(format); });
    m_more->setMenu(formats);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_preview, 1);
    right->addWidget(m_pageNumber);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(makeSide());
    body->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    layout->addWidget(m_empty);
    m_empty->setIcon("export");

    m_delay.setSingleShot(true);
    m_delay.setInterval(previewDelay);
    connect(&m_delay, &QTimer::timeout, this, &ReportsPage::startPreview);
    connect(m_choice, &PilotChoice::tickedChanged, this, &ReportsPage::updateChoice);
    connect(m_language, &QComboBox::activated, this, &ReportsPage::updateChoice);
    connect(m_export, &QAction::triggered, this, [this] { startExport(publish::Format::Pdf); });
    connect(m_cancel, &QPushButton::clicked, &m_exportJob, &SummaryJob::cancel);
    connect(m_open, &QPushButton::clicked, this, [this] { openFile(m_exported); });
    connect(m_preview, &PreviewView::currentPageChanged, this,
            [this](int page) { m_pageNumber->setText(tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount())); });
    connect(&m_previewJob, &SummaryJob::previewReady, this, [this](const publish::Preview &preview) {
        m_preview->setPreview(preview);
        Q_EMIT previewShown();
    });
    connect(&m_previewJob, &SummaryJob::failed, this, [this](const Error &error) { this->desk().fail(error); });
    connect(&m_exportJob, &SummaryJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_exportJob, &SummaryJob::exported, this, [this](const QString &path) {
        showWorking(false);
        m_exported = path;
        m_result->setText(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
        m_result->show();
        m_open->show();
        Q_EMIT exported(path);
    });
    connect(&m_exportJob, &SummaryJob::failed, this, [this](const Error &error) {
        showWorking(false);
        this->desk().fail(error);
    });
    connect(&m_exportJob, &SummaryJob::cancelled, this, [this] {
        showWorking(false);
        m_result->setText(tr("Stopped. Nothing was written."));
        m_result->show();
    });
    connect(&desk, &Desk::chosenPilotsChanged, this, &ReportsPage::takeChosenPilots);
    showWorking(false);
    m_result->hide();
    m_open->hide();
    retranslate();
}

QWidget *ReportsPage::makeSide()
{
    m_language->setObjectName(QStringLiteral("summaryLanguage"));
    for (const Language language : allLanguages)
        m_language->addItem(languageName(language), int(language));
    m_languageLabel->setBuddy(m_language);
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
    auto *language = new QHBoxLayout;
    language->addWidget(m_languageLabel);
    language->addWidget(m_language, 1);
    auto *working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_cancel);
    auto *result = new QHBoxLayout;
    result->addWidget(m_result, 1);
    result->addWidget(m_open);
    // The boxes of the list stand in from its edge; everything else stands in line with them.
    constexpr int inset = theme::gap8;
    for (QHBoxLayout *line : {language, working, result})
        line->setContentsMargins(inset, 0, 0, 0);
    for (QLabel *label : {m_checkHeading, m_check})
        label->setContentsMargins(inset, 0, 0, 0);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(theme::gap20 - inset, theme::gap16, theme::gap20, theme::gap16);
    layout->setSpacing(theme::gap12);
    layout->addLayout(language);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_checkHeading);
    layout->addWidget(m_check);
    layout->addLayout(working);
    layout->addLayout(result);
    return side;
}

QString ReportsPage::contextLine() const
{
    return tr("%n pilot(s) chosen", nullptr, int(m_choice->ticked().size()));
}

QList<QAction *> ReportsPage::actions() const
{
    return {m_more, m_export};
}

void ReportsPage::retranslate()
{
    m_export->setText(tr("Save as PDF…"));
    m_more->setText(tr("Other formats"));
    const QStringList formats{tr("Web page (HTML)…"), tr("Text (Markdown)…"), tr("Word document (DOCX)…"),
                              tr("OpenDocument text (ODT)…")};
    for (qsizetype i = 0; i < formats.size(); ++i)
        m_more->menu()->actions().at(i)->setText(formats.at(i));
    m_language->setAccessibleName(tr("Language of the document"));
    m_languageLabel->setText(tr("Language"));
    m_checkHeading->setText(tr("Before you publish"));
    m_cancel->setText(tr("Stop"));
    m_open->setText(tr("Open"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_preview->setAccessibleName(tr("Preview of the pages"));
    m_preview->setAccessibleDescription(tr("Page Up and Page Down turn the pages."));
    m_empty->setTexts(tr("No pilots to tell about yet"),
                      tr("Add a pilot on the Pilots page; its summary appears here."));
    m_choice->retranslate();
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
        m_language->setCurrentIndex(m_language->findData(int(language.value_or(desk().language()))));
    }
    if (changes.touchesAny({RecordKind::Pilot, RecordKind::Team}))
        m_choice->reload();
    m_body->setVisible(m_choice->count() > 0);
    m_empty->setVisible(m_choice->count() == 0);
    takeChosenPilots();
    updateChoice();
}

void ReportsPage::takeChosenPilots()
{
    if (m_choice->count() == 0)
        return; // not read yet: refresh() comes back here
    const QList<PilotId> chosen = desk().takeChosenPilots();
    if (!chosen.isEmpty())
        m_choice->tickOnly(chosen);
}

Language ReportsPage::documentLanguage() const
{
    return Language(m_language->currentData().toInt());
}

SummaryRequest ReportsPage::request() const
{
    return {desk().workspace()->path(), desk().academy(), m_choice->ticked(), documentLanguage(), desk().today()};
}

QStringList ReportsPage::publicationLines() const
{
    const auto lines = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        QStringList found;
        const std::vector<PilotId> pilots = m_choice->ticked();
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
    const bool any = !m_choice->ticked().empty();
    m_export->setEnabled(any);
    m_more->setEnabled(any);
    const QStringList lines = any ? publicationLines() : QStringList();
    m_check->setText(lines.join(QLatin1Char('\n')));
    m_check->setVisible(!lines.isEmpty());
    m_checkHeading->setVisible(!lines.isEmpty());
    m_delay.start();
    Q_EMIT headerChanged();
}

void ReportsPage::startPreview()
{
    if (!desk().workspace())
        return;
    if (m_choice->ticked().empty()) {
        m_preview->clear();
        m_pageNumber->setText(tr("Choose at least one pilot."));
        return;
    }
    m_previewJob.startPreview(request());
}

QString ReportsPage::formatFilter(publish::Format format) const
{
    switch (format) {
    case publish::Format::Pdf:
        return tr("PDF document (*.pdf)");
    case publish::Format::Html:
        return tr("Web page (*.html)");
    case publish::Format::Markdown:
        return tr("Markdown text (*.md)");
    case publish::Format::Docx:
        return tr("Word document (*.docx)");
    case publish::Format::Odt:
        break;
    }
    return tr("OpenDocument text (*.odt)");
}

void ReportsPage::startExport(publish::Format format)
{
    const SummaryRequest wanted = request();
    const auto name = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        return wanted.pilots.size() == 1 ? reader.titleOf(wanted.pilots.front()) : reader.titleOf(wanted.academy);
    }));
    const QString ending = QLatin1Char('.') + publish::fileEnding(format);
    const QString base = asFileName(name.value_or(QString()).left(60));
    const QString folder = QFileInfo(wanted.file).absolutePath();
    QString path =
        askSave(QDir(folder).filePath((base.isEmpty() ? tr("Pilot summaries") : base) + ending), formatFilter(format));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    m_result->hide();
    m_open->hide();
    showWorking(true);
    m_exportJob.startExport(wanted, format, path);
}

void ReportsPage::showWorking(bool working)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
}

} // namespace polku::ui
