#include "pages/since/sincepage.h"

#include "base/format.h"
#include "fields/dayedit.h"
#include "model/records.h"
#include "report/sincereport.h"
#include "shell/files.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/differencehtml.h"
#include "widgets/emptystate.h"
#include "widgets/quietbrowser.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTemporaryDir>
#include <QUrl>

namespace polku::ui {

SincePage::SincePage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_team(new QComboBox),
      m_sinceLabel(new QLabel),
      m_day(new DayEdit(desk, fieldOf(&Session::date))),
      m_lastSession(new QPushButton),
      m_list(new QuietBrowser),
      m_empty(new EmptyState(this)),
      m_filters(new QWidget),
      m_save(new QAction(this)),
      m_open(new QAction(this))
{
    askSave = [this](const QString &suggested, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Save what has changed"), suggested, filter);
    };
    openFile = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };

    m_team->setObjectName(QStringLiteral("sinceTeam"));
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_day->setObjectName(QStringLiteral("sinceDay"));
    m_sinceLabel->setBuddy(m_day);
    theme::setInk(m_sinceLabel, &theme::Tokens::muted);
    m_lastSession->setObjectName(QStringLiteral("sinceLastSession"));
    theme::setButtonKind(m_lastSession, theme::ButtonKind::Link);
    m_list->setObjectName(QStringLiteral("sinceList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->document()->setDocumentMargin(theme::gap20);
    m_empty->setIcon("eye");
    m_toTeams = m_empty->addButton({});
    m_toTeams->setObjectName(QStringLiteral("sinceToTeams"));
    m_save->setObjectName(QStringLiteral("saveChanges"));
    m_open->setObjectName(QStringLiteral("openChanges"));
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    addAction(m_open); // its keys work wherever the focus is on the page
    auto *formats = new QMenu(this);
    for (const publish::Format format : {publish::Format::Pdf, publish::Format::Html, publish::Format::Markdown})
        formats->addAction(QString(), this, [this, format] { save(format); });
    m_save->setMenu(formats);

    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    filters->setSpacing(theme::gap8);
    filters->addWidget(m_team);
    filters->addSpacing(theme::gap8);
    filters->addWidget(m_sinceLabel);
    filters->addWidget(m_day);
    filters->addWidget(m_lastSession);
    filters->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);

    connect(m_team, &QComboBox::currentIndexChanged, this, &SincePage::chooseTeam);
    connect(m_day, &DayEdit::dayChanged, this, [this] {
        m_chosenDay = true;
        read();
    });
    connect(m_lastSession, &QPushButton::clicked, this, &SincePage::chooseTeam);
    connect(m_list, &QTextBrowser::anchorClicked, this, &SincePage::follow);
    connect(m_toTeams, &QPushButton::clicked, this, [this] { this->desk().goTo(QStringLiteral("teams")); });
    connect(m_open, &QAction::triggered, this, &SincePage::openAsPdf);
    retranslate();
}

SincePage::~SincePage() = default;

QString SincePage::contextLine() const
{
    return m_since ? sinceText(m_since->when, desk().words()) : QString();
}

TeamId SincePage::team() const
{
    return {m_team->currentData().toLongLong()};
}

void SincePage::refresh(const Changes &changes)
{
    if (m_academy != desk().academy() || changes.touches(RecordKind::Team)) {
        m_chosenDay = m_chosenDay && m_academy == desk().academy();
        m_academy = desk().academy();
        fillTeams();
    }
    read();
}

void SincePage::fillTeams()
{
    const TeamId chosen = team();
    const auto teams = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        return reader.where(
            &Team::academy, m_academy,
            Query().where(&Team::state, TeamState::Participant).orderBy(&Team::rank).only(&Team::name, &Team::rank));
    }));
    const QSignalBlocker quiet(m_team);
    m_team->clear();
    for (const Team &team : teams.value_or(std::vector<Team>()))
        m_team->addItem(team.name, QVariant::fromValue<qlonglong>(team.id.value));
    const int before = m_team->findData(QVariant::fromValue<qlonglong>(chosen.value));
    m_chosenDay = m_chosenDay && before >= 0;
    m_team->setCurrentIndex(std::max(0, before));
}

bool SincePage::show(RecordRef record)
{
    const int index = m_team->findData(QVariant::fromValue<qlonglong>(record.id));
    if (record.kind != RecordKind::Team || index < 0)
        return false;
    if (index == m_team->currentIndex())
        chooseTeam(); // from the last session on, whatever day was chosen
    m_team->setCurrentIndex(index);
    m_list->setFocus();
    return true;
}

void SincePage::chooseTeam()
{
    m_chosenDay = false;
    read();
}

void SincePage::read()
{
    m_since.reset();
    if (team()) {
        const QDate day = m_day->day();
        auto since = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
            const SinceWhen when = m_chosenDay ? sinceDay(day) : sinceLastSession(reader, team(), desk().today());
            return readSince(reader, team(), when, desk().catalogue(), desk().words());
        }));
        if (since)
            m_since = std::make_unique<Since>(std::move(*since));
    }
    m_day->setLatest(desk().today());
    if (m_since && !m_chosenDay)
        m_day->setDay(m_since->when.day.isValid() ? m_since->when.day : desk().today());
    showSince();
    Q_EMIT headerChanged();
}

void SincePage::showSince()
{
    const bool any = m_since && !m_since->records.empty();
    const bool teams = m_team->count() > 0;
    m_filters->setVisible(teams);
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_toTeams->setVisible(!teams);
    m_lastSession->setEnabled(m_chosenDay);
    m_save->setEnabled(bool(m_since));
    m_open->setEnabled(bool(m_since));
    const QString begins = m_since ? historyBeginsText(*m_since, desk().words()) : QString();
    if (teams && !begins.isEmpty()) {
        m_empty->setTexts(tr("Nothing has changed yet"), begins);
    } else if (teams) {
        m_empty->setTexts(tr("Nothing has changed"), tr("What the team and you change from now on is told here. Choose "
                                                        "an earlier day to see more."));
    } else {
        m_empty->setTexts(tr("No teams take part yet"),
                          tr("When teams take part, what changes in each between two sessions is told here."));
    }
    m_list->setHtml(any ? html() : QString());
}

QString SincePage::recordHtml(const SinceRecord &record) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const RecordType &type = recordType(record.record.kind);
    const QString title = record.title.isEmpty() ? recordLabel(type, desk().words()) : record.title;
    const bool gone = record.fate == Changes::Fate::Removed;
    QString html = QStringLiteral("<p style=\"margin-top:14px;margin-bottom:2px\">");
    if (gone)
        html += inkHtml(title, tokens.muted, true);
    else
        html += QStringLiteral("<a href=\"%1:%2\" style=\"color:%3;text-decoration:none\"><b>%4</b></a>")
                    .arg(QLatin1String(type.table), QString::number(record.record.id), tokens.accent.name(),
                         title.toHtmlEscaped());
    const QString gap = QStringLiteral("&nbsp;&nbsp;");
    if (record.fate == Changes::Fate::Added)
        html += gap + QStringLiteral("<b>%1</b>").arg(inkHtml(tr("new"), tokens.done));
    else if (gone)
        html += gap + inkHtml(tr("deleted"), tokens.late);
    QStringList aside{record.authors.join(QStringLiteral(", ")), formatMoment(desk().language(), record.at)};
    aside.removeAll(QString());
    html += gap + inkHtml(aside.join(QStringLiteral(" · ")), tokens.muted) + QStringLiteral("</p>");
    for (const SinceField &field : record.fields) {
        QString shown;
        if (!field.sentence.isEmpty()) {
            html += QStringLiteral("<p style=\"margin-top:0px;margin-bottom:3px;margin-left:12px\">%1</p>")
                        .arg(inkHtml(field.sentence, tokens.ink));
            continue;
        }
        if (field.isText && !field.before.isEmpty())
            shown = differenceHtml(changedWords(field.before, field.after), tokens);
        else if (record.fate == Changes::Fate::Added || field.isText)
            shown = inkHtml(field.after, tokens.ink);
        else
            shown = inkHtml(field.before.isEmpty() ? tr("empty") : field.before, tokens.muted) + QStringLiteral(" → ") +
                    inkHtml(field.after.isEmpty() ? tr("empty") : field.after, tokens.ink);
        html += QStringLiteral("<p style=\"margin-top:0px;margin-bottom:3px;margin-left:12px\">%1&nbsp; %2</p>")
                    .arg(inkHtml(field.label, tokens.muted), shown);
    }
    return html;
}

QString SincePage::html() const
{
    QString html;
    std::optional<RecordKind> kind;
    for (const SinceRecord &record : m_since->records) {
        if (kind != record.record.kind) {
            const QString space = kind ? QStringLiteral("24px") : QStringLiteral("0px");
            kind = record.record.kind;
            html += QStringLiteral("<h3 style=\"margin-top:%1;margin-bottom:0px\">%2</h3>")
                        .arg(space, recordPluralLabel(recordType(*kind), desk().words()).toHtmlEscaped());
        }
        html += recordHtml(record);
    }
    return html;
}

void SincePage::follow(const QUrl &link)
{
    const QString target = link.toString();
    if (const RecordType *type = recordType(target.section(QLatin1Char(':'), 0, 0)))
        desk().open({type->kind, target.section(QLatin1Char(':'), 1).toLongLong()});
}

// Giving out ---------------------------------------------------------------------------------------------------------

std::optional<report::Document> SincePage::document() const
{
    if (!m_since)
        return std::nullopt;
    return desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        return report::sinceReport(*m_since, reader.get(m_since->academy), desk().language(), desk().today());
    }));
}

QString SincePage::fileName(publish::Format format) const
{
    const QString base = asFileName(tr("Changes, %1").arg(m_since->teamName.left(60)));
    return base + QLatin1Char('.') + publish::fileEnding(format);
}

void SincePage::save(publish::Format format)
{
    const auto content = document();
    if (!content)
        return;
    const QString filter = format == publish::Format::Pdf    ? tr("PDF document (*.pdf)")
                           : format == publish::Format::Html ? tr("Web page (*.html)")
                                                             : tr("Markdown text (*.md)");
    const QDir folder = QFileInfo(desk().workspace()->path()).absoluteDir();
    QString path = askSave(folder.filePath(fileName(format)), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + publish::fileEnding(format);
    if (desk().attempt(publish::publish(*content, format, path)))
        desk().say(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
}

void SincePage::openAsPdf()
{
    const auto content = document();
    if (!content)
        return;
    if (!m_prints)
        m_prints = std::make_unique<QTemporaryDir>();
    const QString path = m_prints->filePath(fileName(publish::Format::Pdf));
    if (desk().attempt(publish::publish(*content, publish::Format::Pdf, path)))
        openFile(path);
}

void SincePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_since)
        showSince(); // the words carry colours
}

void SincePage::retranslate()
{
    m_team->setAccessibleName(tr("Team"));
    m_sinceLabel->setText(tr("Since"));
    m_day->setName(tr("Changes from this day on"));
    m_lastSession->setText(tr("Since the last session"));
    m_lastSession->setAccessibleName(m_lastSession->text());
    m_list->setAccessibleName(tr("What has changed"));
    m_list->setAccessibleDescription(tr("Tab goes to the next record, Enter opens it."));
    m_toTeams->setText(tr("Go to the teams"));
    m_toTeams->setAccessibleName(m_toTeams->text());
    m_save->setText(tr("Save as"));
    const QStringList formats{tr("PDF document…"), tr("Web page (HTML)…"), tr("Text (Markdown)…")};
    for (qsizetype i = 0; i < formats.size(); ++i)
        m_save->menu()->actions().at(i)->setText(formats.at(i));
    m_open->setText(tr("Open as PDF"));
    if (desk().workspace() && m_academy)
        read();
}

} // namespace polku::ui
