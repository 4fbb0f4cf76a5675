#include "report/booklet.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "report/academydocument.h"
#include "report/pilotsummary.h"
#include "report/plainblocks.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace polku::report {

namespace {

QString anchorOf(size_t index)
{
    return QStringLiteral("pilot-%1").arg(index + 1);
}

/// Counts in the order of a list of codes; codes that do not occur are left out, unknown ones come last.
struct Tally
{
    std::vector<std::pair<QString, int>> counts; // name → pilots

    void add(const QString &name)
    {
        for (auto &[known, count] : counts) {
            if (known == name) {
                ++count;
                return;
            }
        }
        counts.emplace_back(name, 1);
    }
};

BarChart tallyChart(const Tally &tally, const QString &title, const Words &words)
{
    BarChart chart;
    chart.title = title;
    chart.horizontal = true;
    QStringList parts;
    for (const auto &[name, count] : tally.counts) {
        chart.bars.push_back({name, double(count), words.locale().toString(count), false});
        parts.append(QStringLiteral("%1: %2").arg(name, words.locale().toString(count)));
    }
    chart.alternative = words("Report", "Bar chart of “%1”. %2.").arg(title, parts.join(QStringLiteral(", ")));
    return chart;
}

template <class NameOf>
Tally tallyOf(const BookletFacts &facts, const std::vector<QString> &order, const NameOf &codeOf,
              const std::function<QString(const QString &)> &nameOf)
{
    Tally tally;
    QSet<QString> known;
    for (const QString &code : order) {
        known.insert(code);
        for (const PilotFacts &pilot : facts.pilots) {
            if (codeOf(pilot) == code)
                tally.add(nameOf(code));
        }
    }
    for (const PilotFacts &pilot : facts.pilots) {
        const QString code = codeOf(pilot);
        if (!code.isEmpty() && !known.contains(code))
            tally.add(nameOf(code));
    }
    return tally;
}

std::vector<QString> codesOf(const Vocabulary *vocabulary)
{
    std::vector<QString> codes;
    if (vocabulary) {
        for (const Entry &entry : vocabulary->entries)
            codes.push_back(entry.code);
    }
    return codes;
}

Table pilotTable(const BookletFacts &facts, const Catalogue &catalogue, const Words &words)
{
    Table table;
    table.caption = words("Report", QT_TRANSLATE_NOOP("Report", "The pilots"));
    table.columns = {{words("Report", QT_TRANSLATE_NOOP("Report", "Pilot")), Table::Align::Start, 3},
                     {words("Report", QT_TRANSLATE_NOOP("Report", "Team")), Table::Align::Start, 2},
                     {words("Report", QT_TRANSLATE_NOOP("Report", "Stage")), Table::Align::Start, 1.4}};
    const Vocabulary *stages = catalogue.vocabulary(QLatin1String("stages"));
    for (const PilotFacts &pilot : facts.pilots) {
        table.rows.push_back({summaryTitle(pilot.pilot, words), pilot.team.name,
                              stages ? stages->nameOf(pilot.pilot.stage, words.language()) : pilot.pilot.stage});
    }
    return table;
}

} // namespace

std::vector<Block> pilotOverview(const BookletFacts &facts, const Catalogue &catalogue, const Words &words)
{
    const Language language = words.language();
    std::vector<Block> blocks;
    const auto vocabularyTally = [&](const char *name, const auto &codeOf) {
        const Vocabulary *vocabulary = catalogue.vocabulary(QLatin1String(name));
        return tallyOf(facts, codesOf(vocabulary), codeOf,
                       [&](const QString &code) { return vocabulary ? vocabulary->nameOf(code, language) : code; });
    };
    const Tally themes = vocabularyTally("themes", [](const PilotFacts &p) { return p.pilot.theme; });
    if (!themes.counts.empty())
        blocks.push_back(tallyChart(themes, words("Report", QT_TRANSLATE_NOOP("Report", "Pilots by theme")), words));
    const Tally stages = vocabularyTally("stages", [](const PilotFacts &p) { return p.pilot.stage; });
    blocks.push_back(tallyChart(stages, words("Report", QT_TRANSLATE_NOOP("Report", "Pilots by stage")), words));

    std::vector<QString> bands;
    QMap<QString, QString> bandNames;
    for (const ValueBand &band : catalogue.procurement().valueBands) {
        bands.push_back(band.code);
        bandNames.insert(band.code, band.name.in(language));
    }
    const Tally values = tallyOf(
        facts, bands, [](const PilotFacts &p) { return p.valueBand; },
        [&](const QString &code) { return bandNames.value(code); });
    if (!values.counts.empty()) {
        blocks.push_back(
            tallyChart(values, words("Report", QT_TRANSLATE_NOOP("Report", "Pilots by estimated value")), words));
    }
    blocks.push_back(pilotTable(facts, catalogue, words));
    return blocks;
}

static void addOverview(Document &document, const BookletFacts &facts, const Catalogue &catalogue, const Words &words)
{
    QSet<qint64> teams;
    for (const PilotFacts &pilot : facts.pilots)
        teams.insert(pilot.team.id.value);
    document.blocks.push_back(
        Heading{1, words("Report", QT_TRANSLATE_NOOP("Report", "Overview")), QStringLiteral("overview")});
    const QString lead =
        words("Report", QT_TRANSLATE_N_NOOP("Report", "This booklet presents %n pilot procurement(s)."),
              int(facts.pilots.size())) +
        QLatin1Char(' ') +
        words("Report", QT_TRANSLATE_N_NOOP("Report", "They come from %n team(s)."), int(teams.size()));
    document.blocks.push_back(plainParagraph(lead, Paragraph::Role::Lead));
    append(document.blocks, pilotOverview(facts, catalogue, words));
}

BookletFacts readBookletFacts(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                              const std::vector<PilotId> &only, QDate today)
{
    BookletFacts facts;
    facts.today = today;
    facts.academy = publicRecord(reader.get(academy));
    for (const Team &member :
         reader.where(&Team::academy, academy, Query().orderBy(&Team::rank).only(&Team::name, &Team::rank))) {
        if (team && member.id != team)
            continue;
        for (const Pilot &pilot :
             reader.where(&Pilot::team, member.id, Query().orderBy(&Pilot::rank).only(&Pilot::rank))) {
            if (only.empty() || std::find(only.begin(), only.end(), pilot.id) != only.end())
                facts.pilots.push_back(readPilotFacts(reader, pilot.id, catalogue));
        }
    }
    if (facts.pilots.empty()) {
        throw Failure({ErrorKind::NotFound,
                       QCoreApplication::translate("Report", "There are no pilots to export."),
                       QCoreApplication::translate("Report", "Add a pilot first, or choose another team."),
                       {}});
    }
    return facts;
}

Document booklet(const BookletFacts &facts, const Catalogue &catalogue, Language language)
{
    const Words words(language);
    const Academy &academy = facts.academy;
    Document document = academyDocument(academy, words, facts.today);
    document.title = words("Report", QT_TRANSLATE_NOOP("Report", "Pilot summaries: %1")).arg(academy.name);
    document.subject = words("Report", QT_TRANSLATE_NOOP("Report", "Pilot summaries"));

    Cover cover;
    cover.kicker = academy.organiser;
    cover.title = words("Report", "Pilot summaries");
    cover.subtitle = academy.name;
    cover.lines.push_back(formatDateRange(language, academy.starts, academy.ends));
    cover.lines.push_back(formatDate(language, facts.today));
    cover.notice = document.notice;
    std::erase_if(cover.lines, [](const QString &line) { return line.isEmpty(); });
    document.blocks.push_back(cover);
    document.blocks.push_back(Contents{words("Report", QT_TRANSLATE_NOOP("Report", "Contents")), 1});
    document.blocks.push_back(PageBreak{});
    addOverview(document, facts, catalogue, words);
    for (size_t i = 0; i < facts.pilots.size(); ++i) {
        document.blocks.push_back(PageBreak{});
        const std::vector<Block> blocks = pilotSummaryBlocks(facts.pilots[i], catalogue, words, anchorOf(i));
        document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    }
    return document;
}

} // namespace polku::report
