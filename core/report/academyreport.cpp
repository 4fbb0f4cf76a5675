#include "report/academyreport.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/feedbackinbrief.h"
#include "report/markdown.h"
#include "report/pilotsummary.h"
#include "report/plainblocks.h"

#include <algorithm>

namespace polku::report {

namespace {

using Align = Table::Align;
constexpr size_t mostInBrief = 6;
constexpr size_t mostAhead = 14; ///< dates; those after them are for the schedule

/// Writes one report, part by part.
class AcademyReportBuilder
{
public:
    AcademyReportBuilder(const AcademyReportFacts &facts, const Catalogue &catalogue, Language language)
        : m_facts(facts), m_overview(facts.overview), m_catalogue(catalogue), m_words(language)
    {
    }

    Document document()
    {
        const QString kind = say(QT_TRANSLATE_NOOP("Report", "Academy report"));
        m_document = academyDocument(m_facts.academy, m_words, m_facts.today);
        m_document.title = QStringLiteral("%1: %2").arg(kind, m_facts.academy.name);
        m_document.subject = kind;
        addCover(kind);
        m_document.blocks.push_back(Contents{say("Contents"), 1});
        addBrief();
        m_document.blocks.push_back(PageBreak{}); // what a director reads is one page
        addTeams();
        addProgress();
        addAssessments();
        addPilots();
        addFeedback();
        addAhead();
        return std::move(m_document);
    }

private:
    QString say(const char *source, int count = -1) const { return m_words("Report", source, count); }
    QString day(QDate date) const { return formatDate(m_words.language(), date); }
    QString number(int count) const { return m_words.locale().toString(count); }
    QString mean(double value) const { return meanText(m_words.language(), value); }
    template <class R>
    QString label() const
    {
        return recordLabel(typeOf<R>(), m_words);
    }
    void addPart(const QString &heading, const char *anchor)
    {
        m_document.blocks.push_back(Heading{1, heading, QString::fromLatin1(anchor)});
    }
    void addText(const QString &text, Paragraph::Role role = Paragraph::Role::Body)
    {
        if (!text.isEmpty())
            m_document.blocks.push_back(plainParagraph(text, role));
    }
    QString theme(const QString &code) const
    {
        const Vocabulary *themes = m_catalogue.vocabulary(QLatin1String("themes"));
        return themes && !code.isEmpty() ? themes->nameOf(code, m_words.language()) : code;
    }

    void addCover(const QString &kind)
    {
        const Academy &academy = m_facts.academy;
        Cover cover;
        cover.kicker = academy.organiser;
        cover.title = kind;
        cover.subtitle = academy.name;
        cover.lines = {formatDateRange(m_words.language(), academy.starts, academy.ends),
                       say(QT_TRANSLATE_NOOP("Report", "As of %1")).arg(day(m_facts.today)), academy.contact};
        std::erase_if(cover.lines, [](const QString &line) { return line.isEmpty(); });
        cover.notice = m_document.notice;
        m_document.blocks.push_back(cover);
    }

    // In brief -------------------------------------------------------------------------------------------------------

    QString position() const
    {
        const AcademyPosition &at = m_overview.position;
        switch (at.when) {
        case AcademyPosition::When::Before:
            return say(QT_TRANSLATE_NOOP("Report", "The academy begins on %1.")).arg(day(m_overview.starts));
        case AcademyPosition::When::During:
            if (at.phaseName.isEmpty()) {
                return say(QT_TRANSLATE_NOOP("Report", "The academy is in week %1 of %2."))
                    .arg(number(at.week), number(at.weeks));
            }
            return say(QT_TRANSLATE_NOOP("Report", "The academy is in week %1 of %2, in the phase “%3”."))
                .arg(number(at.week), number(at.weeks), at.phaseName);
        case AcademyPosition::When::After:
            return say(QT_TRANSLATE_NOOP("Report", "The academy ended on %1.")).arg(day(m_overview.ends));
        case AcademyPosition::When::NotDated:
            break;
        }
        return say(QT_TRANSLATE_NOOP("Report", "The academy has no dates yet."));
    }

    int organisations() const
    {
        QStringList names;
        for (const auto &team : m_facts.teams)
            names += team.organisations;
        names.removeDuplicates();
        return int(names.size());
    }

    /// Of the deliverables whose day has come, over all teams.
    std::pair<int, int> handedIn() const
    {
        int done = 0;
        int asked = 0;
        for (const DeliverableDue &deadline : m_overview.deadlines) {
            if (deadline.due.isValid() && deadline.due <= m_facts.today) {
                done += deadline.handedIn;
                asked += deadline.expected;
            }
        }
        return {done, asked};
    }

    std::optional<AreaChange> maturity() const
    {
        if (!m_facts.assessments)
            return std::nullopt;
        for (const AssessmentMoment moment : {AssessmentMoment::TwelveMonths, AssessmentMoment::SixMonths,
                                              AssessmentMoment::End, AssessmentMoment::Start}) {
            const AreaChange change = m_facts.assessments->all.overallChange(AssessmentMoment::Start, moment);
            if (change.isAnonymous())
                return change;
        }
        return std::nullopt;
    }

    FactBox keyFigures() const
    {
        const SoFar &soFar = m_overview.soFar;
        FactBox box;
        box.title = say(QT_TRANSLATE_NOOP("Report", "Key figures"));
        const auto add = [&](const QString &name, const QString &value) { box.facts.push_back({name, value}); };
        add(say(QT_TRANSLATE_NOOP("Report", "Teams")), number(m_overview.teams));
        add(say(QT_TRANSLATE_NOOP("Report", "Organisations")), number(organisations()));
        add(say(QT_TRANSLATE_NOOP("Report", "Sessions held")),
            partText(m_words, int(m_facts.sessions.size()), m_facts.sessionsPlanned));
        if (const auto [done, asked] = handedIn(); asked > 0)
            add(say(QT_TRANSLATE_NOOP("Report", "Handed in of the deliverables due by now")),
                partText(m_words, done, asked));
        if (soFar.deliverables > 0)
            add(say(QT_TRANSLATE_NOOP("Report", "Approved of all deliverables")),
                partText(m_words, soFar.deliverablesAccepted, soFar.deliverables));
        if (soFar.sections > 0)
            add(say(QT_TRANSLATE_NOOP("Report", "Written of the plans' sections")),
                formatPercent(m_words.language(), soFar.sectionsPercent()));
        if (soFar.actions > 0)
            add(say(QT_TRANSLATE_NOOP("Report", "Done of the planned actions")),
                partText(m_words, soFar.actionsDone, soFar.actions));
        add(say(QT_TRANSLATE_NOOP("Report", "Pilot procurements")), number(soFar.pilots));
        if (const auto change = maturity()) {
            add(say(QT_TRANSLATE_NOOP("Report", "Mean maturity level, 1–5")),
                change->from == change->to ? mean(change->to)
                                           : QStringLiteral("%1 → %2").arg(mean(change->from), mean(change->to)));
        }
        return box;
    }

    void addBrief()
    {
        addPart(say("In brief"), "brief");
        addText(position(), Paragraph::Role::Lead);
        m_document.blocks.push_back(keyFigures());
        QStringList teams{say(QT_TRANSLATE_N_NOOP("Report", "%n team(s) take part."), m_overview.teams)};
        if (const int count = organisations(); count > 0)
            teams.append(say(QT_TRANSLATE_N_NOOP("Report", "They come from %n organisation(s)."), count));
        if (m_facts.teamSessions > 0)
            teams.append(say(QT_TRANSLATE_N_NOOP("Report", "Beside the joint sessions, %n session(s) with single "
                                                           "teams have been held."),
                             m_facts.teamSessions));
        addText(teams.join(QLatin1Char(' ')));
        append(m_document.blocks, blocksOfMarkdown(m_facts.academy.description, 2));
        addStandings();
        if (const std::vector<Ahead> ahead = datesAhead(); !ahead.empty())
            addDates(ahead, mostInBrief, say(QT_TRANSLATE_NOOP("Report", "Next dates")));
    }

    /// How many teams are in which state in the phase that is under way.
    void addStandings()
    {
        if (!m_facts.progress)
            return;
        const ProgressBoard &board = m_facts.progress->board;
        for (size_t phase = 0; phase < board.phases.size(); ++phase) {
            if (!board.phases[phase].isNow(m_facts.today))
                continue;
            Table table;
            table.caption =
                say(QT_TRANSLATE_NOOP("Report", "The teams in the phase “%1”")).arg(board.phases[phase].name);
            table.columns = {{say("State"), Align::Start, 3}, {say("Teams"), Align::End, 1}};
            for (const ProgressState state :
                 {ProgressState::Done, ProgressState::OnTrack, ProgressState::NeedsAttention, ProgressState::Late,
                  ProgressState::NotStarted}) {
                int count = 0;
                for (size_t team = 0; team < board.teams.size(); ++team)
                    count += board.cell(team, phase).state == state;
                if (count == 0)
                    continue;
                table.rows.push_back({choiceLabel(state, m_words), number(count)});
                table.marks.push_back({markOf(state), Mark::None});
            }
            m_document.blocks.push_back(table);
            addLateBefore(phase);
            return;
        }
    }

    /// What is late does not go away with its phase.
    void addLateBefore(size_t now)
    {
        const ProgressBoard &board = m_facts.progress->board;
        QStringList late;
        for (size_t team = 0; team < board.teams.size(); ++team) {
            for (size_t phase = 0; phase < now; ++phase) {
                if (board.cell(team, phase).state == ProgressState::Late) {
                    late.append(board.teams[team].name);
                    break;
                }
            }
        }
        if (!late.isEmpty())
            addText(
                say(QT_TRANSLATE_NOOP("Report", "Late in earlier phases: %1.")).arg(late.join(QStringLiteral(", "))));
    }

    // The parts ------------------------------------------------------------------------------------------------------

    void addTeams()
    {
        addPart(recordPluralLabel(typeOf<Team>(), m_words), "teams");
        if (m_facts.teams.empty()) {
            addText(say(QT_TRANSLATE_NOOP("Report", "The teams have not been selected yet.")));
            return;
        }
        Table table;
        table.columns = {{label<Team>(), Align::Start, 1.4},
                         {recordPluralLabel(typeOf<Organisation>(), m_words), Align::Start, 1.6},
                         {fieldLabel(fieldOf(&Team::theme), m_words), Align::Start, 1.4},
                         {fieldLabel(fieldOf(&Team::goal), m_words), Align::Start, 3.4},
                         {recordPluralLabel(typeOf<Pilot>(), m_words), Align::End, 0.6}};
        for (const auto &team : m_facts.teams) {
            table.rows.push_back({team.name, team.organisations.join(QStringLiteral(", ")), theme(team.theme),
                                  team.goal, number(team.pilots)});
        }
        m_document.blocks.push_back(table);
    }

    void addProgress()
    {
        addPart(say("Progress"), "progress");
        if (!m_facts.progress) {
            addText(say(QT_TRANSLATE_NOOP("Report", "There is no progress to tell yet.")));
            return;
        }
        append(m_document.blocks, boardBlocks(*m_facts.progress, m_words));
        if (m_facts.sessions.empty())
            return;
        m_document.blocks.push_back(Heading{2, say("Sessions held"), {}});
        Table table;
        table.columns = {{say("What"), Align::Start, 4},
                         {say("Date"), Align::End, 1.2},
                         {say("Teams"), Align::End, 0.8},
                         {say(QT_TRANSLATE_NOOP("Report", "People")), Align::End, 0.8}};
        for (const auto &session : m_facts.sessions) {
            table.rows.push_back({session.title, day(session.date),
                                  session.teams > 0 ? number(session.teams) : QStringLiteral("–"),
                                  session.people > 0 ? number(session.people) : QStringLiteral("–")});
        }
        m_document.blocks.push_back(table);
    }

    void addAssessments()
    {
        addPart(say(QT_TRANSLATE_NOOP("Report", "Self-assessments")), "assessments");
        if (m_facts.assessments)
            append(m_document.blocks, assessmentBlocks(*m_facts.assessments, m_catalogue, m_words.language()));
        else
            addText(say(QT_TRANSLATE_NOOP("Report", "No team has assessed itself yet.")));
    }

    void addPilots()
    {
        addPart(recordPluralLabel(typeOf<Pilot>(), m_words), "pilots");
        if (!m_facts.pilots) {
            addText(say(QT_TRANSLATE_NOOP("Report", "There are no pilots yet.")));
            return;
        }
        append(m_document.blocks, pilotOverview(*m_facts.pilots, m_catalogue, m_words));
        List results;
        for (const PilotFacts &pilot : m_facts.pilots->pilots) {
            if (!pilot.pilot.result.isEmpty()) {
                results.items.push_back(
                    {Span{summaryTitle(pilot.pilot, m_words), true, false, {}},
                     Span{QStringLiteral(" – ") + pilot.pilot.result.simplified(), false, false, {}}});
            }
        }
        if (results.items.empty())
            return;
        m_document.blocks.push_back(Heading{2, say("Results"), {}});
        m_document.blocks.push_back(std::move(results));
    }

    void addFeedback()
    {
        addPart(recordPluralLabel(typeOf<Feedback>(), m_words), "feedback");
        std::vector<Block> told = feedbackInBrief(m_facts.feedback, m_words);
        if (told.empty()) {
            addText(say(QT_TRANSLATE_NOOP("Report", "Feedback is told when at least four answers have come, so that "
                                                    "nobody's own answer can be found from it.")));
        }
        append(m_document.blocks, std::move(told));
    }

    struct Ahead
    {
        QDate day;
        QString what;
    };

    /// Joint sessions and deadlines from today on, in time.
    std::vector<Ahead> datesAhead() const
    {
        std::vector<Ahead> ahead;
        for (const SessionDate &session : m_overview.sessions) {
            if (session.date >= m_facts.today)
                ahead.push_back({session.date, session.title});
        }
        for (const DeliverableDue &deadline : m_overview.deadlines) {
            if (deadline.due.isValid() && deadline.due >= m_facts.today)
                ahead.push_back({deadline.due, say("Due: %1").arg(deadline.title)});
        }
        std::stable_sort(ahead.begin(), ahead.end(), [](const Ahead &a, const Ahead &b) { return a.day < b.day; });
        return ahead;
    }

    void addDates(const std::vector<Ahead> &ahead, size_t most, const QString &caption)
    {
        Table table;
        table.caption = caption;
        table.columns = {{say("What"), Align::Start, 4}, {say("Date"), Align::End, 1.2}};
        for (size_t i = 0; i < std::min(ahead.size(), most); ++i)
            table.rows.push_back({ahead[i].what, day(ahead[i].day)});
        m_document.blocks.push_back(table);
    }

    void addAhead()
    {
        addPart(say(QT_TRANSLATE_NOOP("Report", "What happens next")), "next");
        const std::vector<Ahead> ahead = datesAhead();
        const SoFar &soFar = m_overview.soFar;
        if (soFar.actions > soFar.actionsDone) {
            addText(say(QT_TRANSLATE_N_NOOP("Report", "The teams have %n action(s) still to do in their action plans."),
                        soFar.actions - soFar.actionsDone));
        }
        if (ahead.empty()) {
            addText(say(QT_TRANSLATE_NOOP("Report", "Nothing is planned after this day.")));
            return;
        }
        addDates(ahead, mostAhead, say(QT_TRANSLATE_NOOP("Report", "Joint sessions and deadlines to come")));
        if (ahead.size() > mostAhead) {
            addText(say(QT_TRANSLATE_N_NOOP("Report", "%n later date(s) are in the schedule."),
                        int(ahead.size() - mostAhead)),
                    Paragraph::Role::Note);
        }
    }

    const AcademyReportFacts &m_facts;
    const Overview &m_overview;
    const Catalogue &m_catalogue;
    Words m_words;
    Document m_document;
};

} // namespace

Document academyReport(const AcademyReportFacts &facts, const Catalogue &catalogue, Language language)
{
    return AcademyReportBuilder(facts, catalogue, language).document();
}

} // namespace polku::report
