#include "report/progressreport.h"

#include "academy/progresswording.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/pilotfacts.h"
#include "report/pilotsummary.h"
#include "report/plainblocks.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

using Align = Table::Align;

/// The states in the order of the legend, with what each means.
struct Meaning
{
    ProgressState state;
    const char *text;
};
constexpr Meaning meanings[] = {
    {ProgressState::Done, QT_TRANSLATE_NOOP("Report", "Everything that the phase asks for is done.")},
    {ProgressState::OnTrack, QT_TRANSLATE_NOOP("Report", "The phase is under way, and nothing is late.")},
    {ProgressState::NeedsAttention,
     QT_TRANSLATE_NOOP("Report", "Something is past its day, was returned, or is blocked.")},
    {ProgressState::Late,
     QT_TRANSLATE_NOOP("Report", "Something that the academy asks for is more than a week past its day.")},
    {ProgressState::NotStarted, QT_TRANSLATE_NOOP("Report", "The phase has not begun.")},
};

class ProgressReportBuilder
{
public:
    ProgressReportBuilder(const ProgressFacts &facts, const Words &words)
        : m_facts(facts), m_board(facts.board), m_words(words)
    {
    }

    Document document(const Catalogue &catalogue) const
    {
        const QString title = say(QT_TRANSLATE_NOOP("Report", "Progress: %1"))
                                  .arg(m_facts.team ? m_board.teams.front().name : m_facts.academy.name);
        Document document = academyDocument(m_facts.academy, m_words, m_facts.today);
        document.title = title;
        document.subject = say(QT_TRANSLATE_NOOP("Report", "Where each team is in each phase"));
        if (m_facts.team)
            document.blocks.push_back(plainParagraph(m_facts.academy.name, Paragraph::Role::Kicker));
        document.blocks.push_back(Heading{1, title, {}});
        document.blocks.push_back(plainParagraph(lead(), Paragraph::Role::Lead));
        append(document.blocks, blocks());
        addReasons(document.blocks, catalogue);
        addAttention(document.blocks);
        return document;
    }

    std::vector<Block> blocks() const
    {
        std::vector<Block> found{board(), legend()};
        if (const QString ahead = notBegun(); !ahead.isEmpty())
            found.push_back(plainParagraph(ahead, Paragraph::Role::Note));
        return found;
    }

    Table phases(TeamId team, const Catalogue &catalogue) const
    {
        Table table;
        table.caption = say(QT_TRANSLATE_NOOP("Report", "The phases and what their states are made of"));
        table.columns = {{recordLabel(recordType(RecordKind::Phase), m_words), Align::Start, 1.7},
                         {say("State"), Align::Start, 1.3},
                         {say(QT_TRANSLATE_NOOP("Report", "Steps done")), Align::End, 0.8},
                         {say(QT_TRANSLATE_NOOP("Report", "Why")), Align::Start, 4}};
        for (const size_t phase : shownPhases()) {
            const ProgressCell *cell = m_board.find(team, m_board.phases[phase].id);
            if (!cell)
                continue;
            table.rows.push_back({m_board.phases[phase].name, choiceLabel(cell->state, m_words), steps(*cell),
                                  why(*cell, phase, catalogue)});
            table.marks.push_back({Mark::None, markOf(cell->state), Mark::None, Mark::None});
        }
        return table;
    }

    DataTable values(const Catalogue &catalogue) const
    {
        DataTable table;
        table.name = say(QT_TRANSLATE_NOOP("Report", "Progress"));
        table.language = m_words.language();
        table.note = exampleNotice(m_facts.academy, m_words);
        table.columns = {{recordLabel(recordType(RecordKind::Team), m_words)},
                         {recordLabel(recordType(RecordKind::Phase), m_words)},
                         {say(QT_TRANSLATE_NOOP("Report", "Phase begins")), DataTable::Kind::Date},
                         {say(QT_TRANSLATE_NOOP("Report", "Phase ends")), DataTable::Kind::Date},
                         {say("State")},
                         {say("Steps done"), DataTable::Kind::Number},
                         {say(QT_TRANSLATE_NOOP("Report", "Steps in all")), DataTable::Kind::Number},
                         {say("Why")},
                         {say(QT_TRANSLATE_NOOP("Report", "As of")), DataTable::Kind::Date}};
        for (size_t team = 0; team < m_board.teams.size(); ++team) {
            for (size_t phase = 0; phase < m_board.phases.size(); ++phase) {
                const ProgressCell &cell = m_board.cell(team, phase);
                table.rows.push_back({m_board.teams[team].name, m_board.phases[phase].name,
                                      m_board.phases[phase].starts, m_board.phases[phase].ends,
                                      choiceLabel(cell.state, m_words), double(cell.done), double(cell.expected),
                                      why(cell, phase, catalogue), m_facts.today});
            }
        }
        return table;
    }

private:
    QString say(const char *source) const { return m_words("Report", source); }

    QString lead() const
    {
        for (const ProgressPhase &phase : m_board.phases) {
            if (phase.isNow(m_facts.today)) {
                return say(QT_TRANSLATE_NOOP("Report", "As of %1, in the phase “%2” (%3)."))
                    .arg(formatDate(m_words.language(), m_facts.today), phase.name,
                         formatDateRange(m_words.language(), phase.starts, phase.ends));
            }
        }
        return say(QT_TRANSLATE_NOOP("Report", "As of %1.")).arg(formatDate(m_words.language(), m_facts.today));
    }

    /// Those that ask for something or are still to come; what has passed without asking anything takes only room.
    std::vector<size_t> shownPhases() const
    {
        std::vector<size_t> shown;
        for (size_t phase = 0; phase < m_board.phases.size(); ++phase) {
            bool asks = !m_board.phases[phase].hasBegun(m_facts.today);
            for (size_t team = 0; team < m_board.teams.size(); ++team)
                asks = asks || m_board.cell(team, phase).expected > 0;
            if (asks)
                shown.push_back(phase);
        }
        return shown;
    }

    bool hasBegun(size_t phase) const
    {
        for (size_t team = 0; team < m_board.teams.size(); ++team) {
            if (m_board.cell(team, phase).state != ProgressState::NotStarted)
                return true;
        }
        return false;
    }
    /// The columns of the board: a phase in which every cell says the same takes only room.
    std::vector<size_t> begunPhases() const
    {
        std::vector<size_t> all = shownPhases();
        std::vector<size_t> begun = all;
        std::erase_if(begun, [this](size_t phase) { return !hasBegun(phase); });
        return begun.empty() ? all : begun;
    }
    /// The phases that the board leaves out, in a sentence; empty when there are none.
    QString notBegun() const
    {
        QStringList names;
        for (const size_t phase : shownPhases()) {
            if (!hasBegun(phase)) {
                const QString day = formatDate(m_words.language(), m_board.phases[phase].starts);
                names.append(day.isEmpty() ? m_board.phases[phase].name
                                           : QStringLiteral("%1 (%2)").arg(m_board.phases[phase].name, day));
            }
        }
        if (names.isEmpty() || begunPhases().size() == shownPhases().size())
            return {};
        return say(QT_TRANSLATE_NOOP("Report", "Not begun by any team: %1.")).arg(names.join(QStringLiteral(", ")));
    }

    QString steps(const ProgressCell &cell) const
    {
        return cell.expected > 0 ? partText(m_words, cell.done, cell.expected) : QStringLiteral("–");
    }

    static QString why(const ProgressCell &cell, const ProgressPhase &phase, const Catalogue &catalogue,
                       const Words &words)
    {
        return whyTexts(cell, phase, catalogue, words).join(QLatin1Char(' '));
    }
    QString why(const ProgressCell &cell, size_t phase, const Catalogue &catalogue) const
    {
        return why(cell, m_board.phases[phase], catalogue, m_words);
    }

    Table board() const
    {
        Table table;
        table.caption =
            say(QT_TRANSLATE_NOOP("Report", "State of each team in each phase, and how many of its steps are done"));
        table.columns.push_back({recordLabel(recordType(RecordKind::Team), m_words), Align::Start, 1.2});
        const std::vector<size_t> shown = begunPhases();
        for (const size_t phase : shown)
            table.columns.push_back({m_board.phases[phase].name, Align::Start, 1});
        for (size_t team = 0; team < m_board.teams.size(); ++team) {
            std::vector<QString> row{m_board.teams[team].shortName};
            std::vector<Mark> marks{Mark::None};
            for (const size_t phase : shown) {
                const ProgressCell &cell = m_board.cell(team, phase);
                QString text = choiceLabel(cell.state, m_words);
                if (cell.expected > 0 && cell.state != ProgressState::NotStarted)
                    text += QStringLiteral(" ") +
                            m_words("Report", QT_TRANSLATE_NOOP("Report", "%1/%2")).arg(cell.done).arg(cell.expected);
                row.push_back(text);
                marks.push_back(markOf(cell.state));
            }
            table.rows.push_back(row);
            table.marks.push_back(marks);
        }
        return table;
    }

    Table legend() const
    {
        Table table;
        table.caption = say(QT_TRANSLATE_NOOP("Report", "What the states mean"));
        table.columns = {{say("State"), Align::Start, 1.3},
                         {say(QT_TRANSLATE_NOOP("Report", "Meaning")), Align::Start, 4}};
        for (const Meaning &meaning : meanings) {
            table.rows.push_back({choiceLabel(meaning.state, m_words), say(meaning.text)});
            table.marks.push_back({markOf(meaning.state), Mark::None});
        }
        return table;
    }

    /// What stands behind the cells that are not as they should be, team by team.
    void addReasons(std::vector<Block> &blocks, const Catalogue &catalogue) const
    {
        Table table;
        table.columns = {{recordLabel(recordType(RecordKind::Team), m_words), Align::Start, 1.2},
                         {recordLabel(recordType(RecordKind::Phase), m_words), Align::Start, 1.2},
                         {say("State"), Align::Start, 1.2},
                         {say("Why"), Align::Start, 3}};
        for (size_t team = 0; team < m_board.teams.size(); ++team) {
            for (size_t phase = 0; phase < m_board.phases.size(); ++phase) {
                const ProgressCell &cell = m_board.cell(team, phase);
                if (cell.state != ProgressState::Late && cell.state != ProgressState::NeedsAttention)
                    continue;
                table.rows.push_back({m_board.teams[team].shortName, m_board.phases[phase].name,
                                      choiceLabel(cell.state, m_words), why(cell, phase, catalogue)});
                table.marks.push_back({Mark::None, Mark::None, markOf(cell.state), Mark::None});
            }
        }
        if (table.rows.empty())
            return;
        blocks.push_back(Heading{2, say(QT_TRANSLATE_NOOP("Report", "What stands behind it")), {}});
        blocks.push_back(table);
    }

    QString attention(const AttentionItem &item) const
    {
        // The list speaks to the coach; this is read by others.
        if (item.reason == AttentionReason::WaitsForCoach) {
            return item.days == 0
                       ? say(QT_TRANSLATE_NOOP("Report", "“%1” waits for the coach's answer.")).arg(item.title)
                       : m_words("Report",
                                 QT_TRANSLATE_N_NOOP("Report", "“%1” has waited for the coach's answer for %n day(s)."),
                                 item.days)
                             .arg(item.title);
        }
        return attentionText(item, m_words);
    }

    Table attentionTable(bool coachs) const
    {
        Table table;
        table.columns = {{recordLabel(recordType(RecordKind::Team), m_words), Align::Start, 1.2},
                         {say(QT_TRANSLATE_NOOP("Report", "What")), Align::Start, 4},
                         {say(QT_TRANSLATE_NOOP("Report", "Since")), Align::End, 1}};
        for (const AttentionItem &item : m_facts.attention) {
            if ((item.reason == AttentionReason::WaitsForCoach) == coachs)
                table.rows.push_back({item.teamName, attention(item), formatDate(m_words.language(), item.since)});
        }
        return table;
    }

    /// What the teams have to do, and apart from it what they wait for.
    void addAttention(std::vector<Block> &blocks) const
    {
        blocks.push_back(Heading{2, say(QT_TRANSLATE_NOOP("Report", "Needs attention now")), {}});
        if (Table teams = attentionTable(false); teams.rows.empty())
            blocks.push_back(plainParagraph(say(QT_TRANSLATE_NOOP("Report", "Nothing needs attention now."))));
        else
            blocks.push_back(std::move(teams));
        if (Table coachs = attentionTable(true); !coachs.rows.empty()) {
            blocks.push_back(Heading{2, say(QT_TRANSLATE_NOOP("Report", "What waits for the coach's answer")), {}});
            blocks.push_back(std::move(coachs));
        }
    }

    const ProgressFacts &m_facts;
    const ProgressBoard &m_board;
    const Words &m_words;
};

/// The board of one of its teams.
void narrow(ProgressBoard &board, TeamId team)
{
    std::erase_if(board.teams, [&](const ProgressTeam &one) { return one.id != team; });
    std::erase_if(board.cells, [&](const ProgressCell &cell) { return cell.team != team; });
}

} // namespace

Mark markOf(ProgressState state)
{
    switch (state) {
    case ProgressState::OnTrack:
        return Mark::Good;
    case ProgressState::NeedsAttention:
        return Mark::Attention;
    case ProgressState::Late:
        return Mark::Bad;
    case ProgressState::Done:
        return Mark::Done;
    case ProgressState::NotStarted:
        break;
    }
    return Mark::NotBegun;
}

ProgressFacts readProgressFacts(const Reader &reader, AcademyId academy, TeamId team, QDate today)
{
    ProgressFacts facts;
    facts.academy = publicRecord(reader.get(academy));
    facts.board = readProgressBoard(reader, academy, today);
    facts.attention = withoutPrivate(readAttention(reader, academy, today));
    facts.team = team;
    facts.today = today;
    if (team) {
        narrow(facts.board, team);
        std::erase_if(facts.attention, [&](const AttentionItem &item) { return item.team != team; });
    }
    // Ratings are the coach's alone, and a coach's name is a person's.
    for (ProgressCell &cell : facts.board.cells)
        cell.rating.reset();
    for (ProgressTeam &one : facts.board.teams)
        one.coach.clear();
    if (facts.board.teams.empty()) {
        throw Failure(
            {ErrorKind::NotFound,
             QCoreApplication::translate("Report", "No team takes part yet, so there is no progress to tell."),
             QCoreApplication::translate("Report", "Select teams first, or choose another academy."),
             {}});
    }
    return facts;
}

Document progressReport(const ProgressFacts &facts, const Catalogue &catalogue, Language language)
{
    const Words words(language);
    return ProgressReportBuilder(facts, words).document(catalogue);
}

std::vector<Block> boardBlocks(const ProgressFacts &facts, const Words &words)
{
    return ProgressReportBuilder(facts, words).blocks();
}

Table phaseTable(const ProgressFacts &facts, TeamId team, const Catalogue &catalogue, const Words &words)
{
    return ProgressReportBuilder(facts, words).phases(team, catalogue);
}

DataTable progressTable(const ProgressFacts &facts, const Catalogue &catalogue, Language language)
{
    const Words words(language);
    return ProgressReportBuilder(facts, words).values(catalogue);
}

} // namespace polku::report
