#include "pages/reports/reportchoice.h"

#include "catalogue/catalogue.h"
#include "model/records.h"
#include "pages/reports/lookbutton.h"
#include "pages/reports/pilotchoice.h"
#include "store/workspace.h"
#include "theme/theme.h"
#include "theme/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace polku::ui {

using OfTeam = report::ReportType::OfTeam;

ReportChoice::ReportChoice(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_reports(new QListWidget),
      m_purpose(new QLabel),
      m_teamLabel(new QLabel),
      m_team(new QComboBox),
      m_languageLabel(new QLabel),
      m_language(new QComboBox),
      m_lookLabel(new QLabel),
      m_look(new LookButton(desk)),
      m_pilots(new PilotChoice(desk))
{
    m_reports->setObjectName(QStringLiteral("reportList"));
    m_reports->setFrameShape(QFrame::NoFrame);
    m_reports->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reports->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_reports->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (const report::ReportType &type : report::reportTypes()) {
        if (desk.team() && !report::isOfTeams(type.kind))
            continue;
        auto *item = new QListWidgetItem(m_reports);
        item->setData(Qt::UserRole, int(type.kind));
        item->setSizeHint({0, theme::rowHeight - 6});
    }
    // All of them where there is room; in a small window they scroll, so that the choices below keep theirs.
    constexpr int fewest = 5;
    m_reports->setMinimumHeight(fewest * (theme::rowHeight - 6));
    m_reports->setMaximumHeight(m_reports->count() * (theme::rowHeight - 6) + 2);
    m_purpose->setObjectName(QStringLiteral("reportPurpose"));
    m_purpose->setWordWrap(true);
    m_purpose->setTextFormat(Qt::PlainText);
    theme::setInk(m_purpose, &theme::Tokens::muted);
    theme::setType(m_purpose, theme::Type::Small);
    m_team->setObjectName(QStringLiteral("reportTeam"));
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_team->setMinimumContentsLength(12);
    m_teamLabel->setBuddy(m_team);
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    for (const Language language : allLanguages)
        m_language->addItem(languageName(language), int(language));
    m_languageLabel->setBuddy(m_language);
    m_lookLabel->setBuddy(m_look);

    // The boxes of the lists stand in from their edge; everything else stands in line with them.
    constexpr int inset = theme::gap8;
    m_purpose->setContentsMargins(inset, 0, 0, 0);
    auto *choices = new QGridLayout;
    choices->setContentsMargins(inset, 0, 0, 0);
    choices->setColumnStretch(1, 1);
    choices->addWidget(m_teamLabel, 0, 0);
    choices->addWidget(m_team, 0, 1);
    choices->addWidget(m_languageLabel, 1, 0);
    choices->addWidget(m_language, 1, 1);
    choices->addWidget(m_lookLabel, 2, 0);
    choices->addWidget(m_look, 2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_reports);
    layout->addWidget(m_purpose);
    layout->addLayout(choices);
    layout->addWidget(m_pilots, 1);
    layout->addStretch(0);

    m_reports->setCurrentRow(0);
    connect(m_reports, &QListWidget::currentRowChanged, this, [this] {
        showChoices();
        Q_EMIT changed();
    });
    connect(m_team, &QComboBox::activated, this, [this] {
        m_wanted.value = m_team->currentData().toLongLong();
        Q_EMIT changed();
    });
    connect(m_language, &QComboBox::activated, this, &ReportChoice::changed);
    connect(m_pilots, &PilotChoice::tickedChanged, this, &ReportChoice::changed);
    retranslate();
}

void ReportChoice::reload(const Changes &changes)
{
    m_look->reload();
    if (!changes.touchesAny({RecordKind::Pilot, RecordKind::Team, RecordKind::Academy}))
        return;
    const auto teams = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        std::vector<NamedTeam> found;
        for (const Team &team :
             reader.where(&Team::academy, m_desk.academy(),
                          Query().orderBy(&Team::rank).only(&Team::name, &Team::state, &Team::rank))) {
            if (team.state == TeamState::Participant && (!m_desk.team() || team.id == m_desk.team()))
                found.push_back({team.id, team.name});
        }
        return found;
    }));
    m_teams = teams.value_or(std::vector<NamedTeam>());
    m_pilots->reload();
    showChoices();
}

void ReportChoice::choose(const ReportWish &wish)
{
    {
        const QSignalBlocker quiet(m_reports);
        for (int row = 0; row < m_reports->count(); ++row) {
            const auto kind = report::ReportKind(m_reports->item(row)->data(Qt::UserRole).toInt());
            if (wish.report == QLatin1String(report::reportType(kind).code))
                m_reports->setCurrentRow(row);
        }
    }
    m_wanted = wish.team;
    showChoices();
    if (!wish.pilots.isEmpty()) {
        const QSignalBlocker quiet(m_pilots);
        m_pilots->tickOnly(wish.pilots);
    }
    Q_EMIT changed();
}

void ReportChoice::setLanguage(Language language)
{
    m_language->setCurrentIndex(m_language->findData(int(language)));
}

void ReportChoice::retranslate()
{
    m_reports->setAccessibleName(tr("Reports"));
    m_team->setAccessibleName(tr("Team"));
    m_teamLabel->setText(tr("Team"));
    m_language->setAccessibleName(tr("Language of the document"));
    m_languageLabel->setText(tr("Language"));
    m_lookLabel->setText(tr("Look"));
    m_look->retranslate();
    m_pilots->retranslate();
    const QSignalBlocker quiet(m_reports);
    for (int row = 0; row < m_reports->count(); ++row) {
        QListWidgetItem *item = m_reports->item(row);
        const auto kind = report::ReportKind(item->data(Qt::UserRole).toInt());
        item->setText(m_desk.words()("Reports", report::reportType(kind).name));
    }
    showChoices();
}

const report::ReportType &ReportChoice::type() const
{
    // cppcheck-suppress returnTempReference ; it stands in a table
    return report::reportType(report::ReportKind(m_reports->currentItem()->data(Qt::UserRole).toInt()));
}

TeamId ReportChoice::team() const
{
    if (m_desk.team())
        return m_desk.team();
    return type().ofTeam == OfTeam::Never || type().ofPilots ? TeamId() : TeamId{m_team->currentData().toLongLong()};
}

QString ReportChoice::teamName() const
{
    return team() ? m_team->currentText() : QString();
}

report::ReportRequest ReportChoice::request() const
{
    report::ReportRequest request;
    request.kind = type().kind;
    request.academy = m_desk.academy();
    request.team = team();
    if (type().ofPilots)
        request.pilots = m_pilots->ticked();
    request.language = Language(m_language->currentData().toInt());
    request.today = m_desk.today();
    return request;
}

QString ReportChoice::styleFile(publish::Format format) const
{
    const bool hasLook = format == publish::Format::Docx || format == publish::Format::Odt;
    return hasLook ? m_look->styleFile(format) : QString();
}

QString ReportChoice::missing() const
{
    if (type().ofPilots && m_pilots->count() > 0 && m_pilots->ticked().empty())
        return tr("Choose at least one pilot.");
    if (type().ofTeam == OfTeam::Always && !team())
        return tr("This report is of one team, and no team takes part yet.");
    return {};
}

/// What the chosen report asks for, and the teams that it can be of.
void ReportChoice::showChoices()
{
    const report::ReportType &chosen = type();
    m_purpose->setText(m_desk.words()("Reports", chosen.purpose));
    const QSignalBlocker quiet(m_team);
    m_team->clear();
    if (chosen.ofTeam == OfTeam::Maybe && !m_desk.team())
        m_team->addItem(tr("All teams"), qlonglong(0));
    for (const NamedTeam &one : m_teams)
        m_team->addItem(one.name, qlonglong(one.id.value));
    m_team->setCurrentIndex(std::max(0, m_team->findData(qlonglong(m_wanted.value))));
    const bool ofTeam = chosen.ofTeam != OfTeam::Never && !chosen.ofPilots && !m_desk.team();
    m_team->setVisible(ofTeam);
    m_teamLabel->setVisible(ofTeam);
    m_look->setVisible(hasPages());
    m_lookLabel->setVisible(hasPages());
    m_pilots->setVisible(chosen.ofPilots && m_pilots->count() > 0);
}

} // namespace polku::ui
