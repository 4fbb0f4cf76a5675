#include "shell/desk.h"

#include "catalogue/catalogue.h"
#include "model/teams.h"
#include "store/workspace.h"

namespace polku::ui {

/// What is covered stays so until the person shows it again, also over a restart.
static QString coveredView()
{
    return QStringLiteral("covered");
}

Desk::Desk(QObject *parent) : QObject(parent) {}

Desk::~Desk() = default;

const Catalogue &Desk::catalogue() const
{
    if (!m_catalogue)
        m_catalogue = std::make_unique<Catalogue>();
    return *m_catalogue;
}

const Words &Desk::words() const
{
    if (!m_words)
        m_words.emplace(m_language);
    return *m_words;
}

QDate Desk::today() const
{
    return m_workspace ? m_workspace->clock().today() : QDate::currentDate();
}

void Desk::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    // The old file is closed only after every view let go of it.
    const std::unique_ptr<Workspace> previous = takeWorkspace();
    m_workspace = std::move(workspace);
    m_academy = {};
    m_team = {};
    m_covered = m_workspace && view(coveredView()).value(coveredView()).toBool();
    if (m_workspace)
        connect(m_workspace.get(), &Workspace::changed, this, &Desk::changed);
    Q_EMIT workspaceChanged();
}

std::unique_ptr<Workspace> Desk::takeWorkspace()
{
    if (m_workspace)
        m_workspace->disconnect(this);
    return std::move(m_workspace);
}

void Desk::setAcademy(AcademyId academy)
{
    if (academy == m_academy)
        return;
    m_academy = academy;
    const TeamId kept = keptTeam();
    m_team = takesPart(kept) ? kept : TeamId();
    Q_EMIT academyChanged();
}

/// The name under which the team is kept that the person works as.
static const QString keptTeamName = QStringLiteral("working as");

TeamId Desk::keptTeam() const
{
    return {m_workspace ? view(keptTeamName).value(QLatin1String("team")).toString().toLongLong() : 0};
}

void Desk::setTeam(TeamId team)
{
    const TeamId wanted = takesPart(team) ? team : TeamId();
    if (wanted == m_team)
        return;
    m_team = wanted;
    // As text: a number of JSON would not hold the whole of an id.
    keepView(keptTeamName,
             wanted ? QJsonObject{{QStringLiteral("team"), QString::number(wanted.value)}} : QJsonObject());
    Q_EMIT teamChanged();
}

bool Desk::takesPart(TeamId team) const
{
    if (!team || !m_workspace || !m_academy)
        return false;
    const auto found = m_workspace->read([team](const Reader &reader) { return reader.find(team); });
    return found && *found && (*found)->academy == m_academy && (*found)->state == TeamState::Participant;
}

void Desk::showReport(const ReportWish &wish)
{
    m_reportWish = wish;
    goTo(QStringLiteral("reports"));
    Q_EMIT reportWished();
}

QString Desk::fileId() const
{
    const auto file =
        m_workspace ? m_workspace->read([](const Reader &reader) { return reader.meta("file_id"); }) : QString();
    return file.value_or(QString());
}

QString Desk::draftKey(RecordRef record) const
{
    return QStringLiteral("%1/%2/%3")
        .arg(fileId(), QLatin1String(recordType(record.kind).table), QString::number(record.id));
}

QString Desk::draft(RecordRef record) const
{
    return m_drafts->text(draftKey(record));
}

void Desk::keepDraft(RecordRef record, const QString &text)
{
    m_drafts->keep(draftKey(record), text);
}

QJsonObject Desk::view(const QString &name) const
{
    return m_views.view(fileId() + QLatin1Char('/') + name);
}

void Desk::keepView(const QString &name, const QJsonObject &view)
{
    m_views.keep(fileId() + QLatin1Char('/') + name, view);
}

void Desk::setCovered(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    keepView(coveredView(), {{coveredView(), covered}});
    Q_EMIT coveredChanged();
}

void Desk::setLanguage(Language language)
{
    m_language = language;
    m_words.reset();
}

} // namespace polku::ui
