#include "pages/pilots/pilotspage.h"

#include "catalogue/catalogue.h"
#include "fields/listtable.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/filterbox.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

// The pilots page: which pilots are shown.

namespace polku::ui {

/// Themes that get a chip of their own: the most used.
constexpr qsizetype themeChips = 3;

void PilotsPage::makeFilters()
{
    m_search->setObjectName(QStringLiteral("pilotFilter"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(280);
    m_team->setObjectName(QStringLiteral("teamFilter"));
    m_stage->setObjectName(QStringLiteral("stageFilter"));
    m_chips->setObjectName(QStringLiteral("pilotChips"));
    auto *layout = new QVBoxLayout(m_bar);
    layout->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap12);
    layout->setSpacing(theme::gap8);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    for (QComboBox *box : {m_team, m_stage}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        line->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PilotsPage::applyFilters);
    }
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    connect(m_chips, &ChipBar::chosenChanged, this, &PilotsPage::applyFilters);
    connect(m_search, &QLineEdit::textChanged, this, &PilotsPage::applyFilters);
}

void PilotsPage::fillFilters()
{
    const Language language = desk().language();
    QList<std::pair<QString, QString>> teams;
    for (auto team = m_teams.cbegin(); team != m_teams.cend(); ++team)
        teams.append({QString::number(team.key()), team.value()});
    std::sort(teams.begin(), teams.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    fillFilterBox(m_team, tr("All teams"), teams);
    m_team->setVisible(!desk().team());

    QHash<QString, int> stages;
    QHash<QString, int> themes;
    int late = 0;
    for (const Row &row : m_model->rows()) {
        const QString stage = row.text(u"stage");
        ++stages[stage];
        if (const QString theme = row.text(u"theme"); !theme.isEmpty())
            ++themes[theme];
        late += m_facts.isLate(row.id, stage);
    }
    QList<std::pair<QString, QString>> present;
    for (const Entry &entry : desk().catalogue().procurement().stageVocabulary.entries) {
        if (stages.contains(entry.code))
            present.append({entry.code, entry.name.in(language)});
    }
    fillFilterBox(m_stage, tr("All stages"), present);

    const Vocabulary &names = desk().catalogue().themes().vocabulary;
    QStringList used = themes.keys();
    std::sort(used.begin(), used.end(),
              [&](const QString &a, const QString &b) { return std::pair(-themes[a], a) < std::pair(-themes[b], b); });
    QList<ChipBar::Chip> chips{{QString(), tr("All"), m_model->rowCount()}};
    for (const QString &code : used.mid(0, themeChips))
        chips.append({QStringLiteral("theme:") + code, names.shortNameOf(code, language), themes[code]});
    if (late > 0)
        chips.append({QStringLiteral("late"), tr("Late"), late});
    m_chips->setChips(chips);
}

void PilotsPage::applyFilters()
{
    const qint64 team = m_team->currentData().toString().toLongLong();
    const QString stage = m_stage->currentData().toString();
    const QString chip = m_chips->chosen();
    const QString theme = chip.startsWith(QLatin1String("theme:")) ? chip.mid(6) : QString();
    m_filter->setRule([=, this](const Row &row) {
        return (!team || row.reference(u"team") == team) && (stage.isEmpty() || row.text(u"stage") == stage) &&
               (theme.isEmpty() || row.text(u"theme") == theme) &&
               (chip != QLatin1String("late") || m_facts.isLate(row.id, row.text(u"stage")));
    });
    m_filter->setSearch(m_search->text());
    const bool none = m_filter->rowCount() == 0 && m_model->rowCount() > 0;
    m_table->setVisible(!none);
    m_noHits->setVisible(none);
    if (const QModelIndex index = m_filter->indexOf(m_chosen.value); index.isValid())
        m_table->scrollTo(index);
}

} // namespace polku::ui
