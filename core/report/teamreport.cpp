#include "report/teamreport.h"

#include "academy/progresswording.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/markdown.h"
#include "report/pilotsummary.h"
#include "report/plainblocks.h"

#include <algorithm>

namespace polku::report {

namespace {

using Align = Table::Align;

Mark markOf(ReviewState state, bool late)
{
    switch (state) {
    case ReviewState::Approved:
        return Mark::Done;
    case ReviewState::Returned:
        return Mark::Attention;
    case ReviewState::Submitted:
    case ReviewState::Commented:
        return Mark::Good;
    case ReviewState::Draft:
        return late ? Mark::Attention : Mark::Good;
    case ReviewState::NotStarted:
        break;
    }
    return late ? Mark::Attention : Mark::NotBegun;
}

/// Writes one report, part by part.
class TeamReportBuilder
{
public:
    TeamReportBuilder(const TeamReportFacts &facts, const Catalogue &catalogue, Language language)
        : m_facts(facts), m_catalogue(catalogue), m_words(language)
    {
    }

    Document document()
    {
        m_document = academyDocument(m_facts.academy, m_words, m_facts.today);
        m_document.title = say(QT_TRANSLATE_NOOP("Report", "Team report: %1")).arg(m_facts.team.name);
        m_document.subject = say(QT_TRANSLATE_NOOP("Report", "Team report"));
        m_document.blocks.push_back(plainParagraph(m_facts.academy.name, Paragraph::Role::Kicker));
        m_document.blocks.push_back(Heading{1, m_facts.team.name, {}});
        addStanding();
        addGoal();
        addProgress();
        addGoals();
        addDeliverables();
        addPlan();
        addActions();
        addAssessment();
        addPilots();
        addSessions();
        addAhead();
        return std::move(m_document);
    }

private:
    QString say(const char *source, int count = -1) const { return m_words("Report", source, count); }
    QString day(QDate date) const { return formatDate(m_words.language(), date); }
    QString dayOrDash(QDate date) const { return date.isValid() ? day(date) : QStringLiteral("–"); }
    QString name(const char *vocabulary, const QString &code) const
    {
        const Vocabulary *list = m_catalogue.vocabulary(QLatin1String(vocabulary));
        return code.isEmpty() || !list ? code : list->nameOf(code, m_words.language());
    }
    template <class R, class T>
    QString label(T R::*member) const
    {
        return fieldLabel(fieldOf(member), m_words);
    }
    void addHeading(const QString &text, int level = 2) { m_document.blocks.push_back(Heading{level, text, {}}); }
    void addText(const QString &text, Paragraph::Role role = Paragraph::Role::Body)
    {
        m_document.blocks.push_back(plainParagraph(text, role));
    }

    int actionsDone() const
    {
        return int(std::count_if(m_facts.actions.begin(), m_facts.actions.end(),
                                 [](const Action &action) { return action.status == ActionStatus::Done; }));
    }

    FactBox factBox() const
    {
        FactBox box;
        box.title = say("In brief");
        const auto add = [&](const QString &label, const QString &value) {
            if (!value.isEmpty())
                box.facts.push_back({label, value});
        };
        QStringList organisations;
        for (const Organisation &organisation : m_facts.organisations)
            organisations.append(organisation.name);
        add(recordPluralLabel(typeOf<Organisation>(), m_words), organisations.join(QStringLiteral(", ")));
        add(label(&Team::theme), name("themes", m_facts.team.theme));
        add(label(&Team::sponsor), m_facts.team.sponsor);
        const auto approved = std::count_if(m_facts.deliverables.begin(), m_facts.deliverables.end(),
                                            [](const auto &each) { return each.state == ReviewState::Approved; });
        if (!m_facts.deliverables.empty())
            add(say("Approved of all deliverables"),
                partText(m_words, int(approved), int(m_facts.deliverables.size())));
        if (!m_facts.actions.empty())
            add(say("Done of the planned actions"), partText(m_words, actionsDone(), int(m_facts.actions.size())));
        if (m_facts.pilots)
            add(say("Pilot procurements"), m_words.locale().toString(int(m_facts.pilots->pilots.size())));
        return box;
    }

    /// The phase that is under way; null when there is none.
    const ProgressPhase *phaseNow() const
    {
        if (!m_facts.progress)
            return nullptr;
        const std::vector<ProgressPhase> &phases = m_facts.progress->board.phases;
        const auto now = std::find_if(phases.begin(), phases.end(),
                                      [this](const ProgressPhase &phase) { return phase.isNow(m_facts.today); });
        return now == phases.end() ? nullptr : &*now;
    }

    void addStanding()
    {
        const ProgressPhase *phase = phaseNow();
        const ProgressCell *cell = phase ? m_facts.progress->board.find(m_facts.team.id, phase->id) : nullptr;
        if (!cell) {
            addText(say("As of %1.").arg(day(m_facts.today)), Paragraph::Role::Lead);
            m_document.blocks.push_back(factBox());
            return;
        }
        addText(say(QT_TRANSLATE_NOOP("Report", "As of %1, in the phase “%2”: %3."))
                    .arg(day(m_facts.today), phase->name, choiceLabel(cell->state, m_words).toLower()),
                Paragraph::Role::Lead);
        m_document.blocks.push_back(factBox());
        QStringList why = whyTexts(*cell, *phase, m_catalogue, m_words);
        for (const ProgressPhase &earlier : m_facts.progress->board.phases) {
            if (earlier.id == phase->id)
                break;
            const ProgressCell *before = m_facts.progress->board.find(m_facts.team.id, earlier.id);
            if (before && before->state == ProgressState::Late)
                why.append(say(QT_TRANSLATE_NOOP("Report", "In the phase “%1” the team is late.")).arg(earlier.name));
        }
        addText(why.join(QLatin1Char(' ')));
    }

    void addGoal()
    {
        std::vector<Block> wanted = blocksOfMarkdown(m_facts.team.goal, 2);
        if (!wanted.empty()) {
            addHeading(label(&Team::goal));
            append(m_document.blocks, std::move(wanted));
        }
    }

    void addGoals()
    {
        if (m_facts.goals.empty())
            return;
        addHeading(recordPluralLabel(typeOf<Goal>(), m_words));
        Table table;
        table.columns = {{recordLabel(typeOf<Goal>(), m_words), Align::Start, 3},
                         {label(&Goal::indicator), Align::Start, 2},
                         {label(&Goal::target), Align::Start, 1.2},
                         {label(&Goal::due), Align::End, 1.1},
                         {label(&Goal::state), Align::Start, 1}};
        for (const Goal &goal : m_facts.goals) {
            table.rows.push_back(
                {goal.title, goal.indicator, goal.target, dayOrDash(goal.due), choiceLabel(goal.state, m_words)});
        }
        m_document.blocks.push_back(table);
    }

    void addProgress()
    {
        if (!m_facts.progress)
            return;
        addHeading(say("Progress"));
        m_document.blocks.push_back(phaseTable(*m_facts.progress, m_facts.team.id, m_catalogue, m_words));
    }

    void addDeliverables()
    {
        if (m_facts.deliverables.empty())
            return;
        addHeading(recordPluralLabel(typeOf<Deliverable>(), m_words));
        Table table;
        table.columns = {{recordLabel(typeOf<Deliverable>(), m_words), Align::Start, 3.4},
                         {label(&Deliverable::due), Align::End, 1.1},
                         {label(&Submission::submittedOn), Align::End, 1.2},
                         {label(&Submission::state), Align::Start, 1.5}};
        for (const auto &each : m_facts.deliverables) {
            QString state = choiceLabel(each.state, m_words);
            if (each.late)
                state = say(QT_TRANSLATE_NOOP("Report", "%1, late")).arg(state);
            table.rows.push_back({each.title, dayOrDash(each.due), dayOrDash(each.submittedOn), state});
            table.marks.push_back({Mark::None, Mark::None, Mark::None, markOf(each.state, each.late)});
        }
        m_document.blocks.push_back(table);
    }

    void addPlan()
    {
        if (m_facts.sections.empty())
            return;
        addHeading(recordLabel(typeOf<Plan>(), m_words));
        const auto written = std::count_if(m_facts.sections.begin(), m_facts.sections.end(),
                                           [](const PlanSection &section) { return !section.body.isEmpty(); });
        addText(say(QT_TRANSLATE_NOOP("Report", "Sections with text in them: %1."))
                    .arg(partText(m_words, int(written), int(m_facts.sections.size()))));
        Table table;
        table.columns = {{recordLabel(typeOf<PlanSection>(), m_words), Align::Start, 3},
                         {label(&PlanSection::state), Align::Start, 1.3}};
        for (const PlanSection &section : m_facts.sections) {
            const PlanSectionGuide *guide = m_catalogue.planSection(section.code);
            table.rows.push_back({guide ? titleIn(*guide, section.title, m_words.language()) : section.title,
                                  choiceLabel(section.state, m_words)});
            table.marks.push_back({Mark::None, markOf(section.state, false)});
        }
        m_document.blocks.push_back(table);
    }

    void addActions()
    {
        if (m_facts.actions.empty())
            return;
        addHeading(say(QT_TRANSLATE_NOOP("Report", "Action plan")));
        Table table;
        table.columns = {{recordLabel(typeOf<Action>(), m_words), Align::Start, 3.4},
                         {label(&Action::ownerRole), Align::Start, 1.7},
                         {label(&Action::due), Align::End, 1.1},
                         {label(&Action::status), Align::Start, 1.4}};
        for (const Action &action : m_facts.actions) {
            const bool late = action.status != ActionStatus::Done && action.due.isValid() && action.due < m_facts.today;
            const Mark mark = action.status == ActionStatus::Done              ? Mark::Done
                              : late || action.status == ActionStatus::Blocked ? Mark::Attention
                              : action.status == ActionStatus::InProgress      ? Mark::Good
                                                                               : Mark::NotBegun;
            QString status = choiceLabel(action.status, m_words);
            if (late)
                status = say("%1, late").arg(status);
            const QString owner = ownerRole(action.ownerRole, action.owner, m_facts.roles, m_words);
            table.rows.push_back(
                {action.title, owner.isEmpty() ? QStringLiteral("–") : owner, dayOrDash(action.due), status});
            table.marks.push_back({Mark::None, Mark::None, Mark::None, mark});
        }
        m_document.blocks.push_back(table);
    }

    void addAssessment()
    {
        if (!m_facts.assessments)
            return;
        addHeading(recordLabel(typeOf<Assessment>(), m_words));
        std::vector<Block> blocks = assessmentBlocks(*m_facts.assessments, m_catalogue, m_words.language());
        for (Block &block : blocks) {
            if (auto *heading = std::get_if<Heading>(&block))
                ++heading->level;
            else if (auto *paragraph = std::get_if<Paragraph>(&block);
                     paragraph && paragraph->role == Paragraph::Role::Lead)
                paragraph->role = Paragraph::Role::Body;
        }
        append(m_document.blocks, std::move(blocks));
    }

    void addPilots()
    {
        if (!m_facts.pilots)
            return;
        addHeading(recordPluralLabel(typeOf<Pilot>(), m_words));
        for (const PilotFacts &pilot : m_facts.pilots->pilots) {
            addHeading(summaryTitle(pilot.pilot, m_words), 3);
            QStringList line{name("stages", pilot.pilot.stage), name("themes", pilot.pilot.theme),
                             contractPeriod(pilot.pilot, m_words, m_catalogue)};
            line.removeAll(QString());
            addText(line.join(QStringLiteral(" · ")), Paragraph::Role::Note);
            if (!pilot.pilot.result.isEmpty())
                addText(pilot.pilot.result);
        }
    }

    void addSessions()
    {
        if (m_facts.sessions.empty())
            return;
        addHeading(say("Sessions held"));
        Table table;
        table.columns = {{recordLabel(typeOf<Session>(), m_words), Align::Start, 3.4},
                         {say("Date"), Align::End, 1.1},
                         {label(&Attendance::state), Align::Start, 1.4},
                         {say("People"), Align::End, 0.8}};
        for (const auto &session : m_facts.sessions) {
            table.rows.push_back(
                {session.title, day(session.date),
                 session.state ? choiceLabel(*session.state, m_words) : say(QT_TRANSLATE_NOOP("Report", "Not noted")),
                 session.people > 0 ? m_words.locale().toString(session.people) : QStringLiteral("–")});
        }
        m_document.blocks.push_back(table);
    }

    void addAhead()
    {
        std::vector<std::pair<QDate, QString>> ahead;
        for (const auto &session : m_facts.ahead)
            ahead.emplace_back(session.date, session.title);
        for (const auto &each : m_facts.deliverables) {
            const bool open = each.state != ReviewState::Approved && each.state != ReviewState::Submitted &&
                              each.state != ReviewState::Commented;
            if (open && each.due.isValid() && each.due >= m_facts.today)
                ahead.emplace_back(each.due, say("Due: %1").arg(each.title));
        }
        if (ahead.empty())
            return;
        std::stable_sort(ahead.begin(), ahead.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        addHeading(say("What happens next"));
        Table table;
        table.columns = {{say("What"), Align::Start, 4}, {say("Date"), Align::End, 1.2}};
        for (const auto &[date, what] : ahead)
            table.rows.push_back({what, day(date)});
        m_document.blocks.push_back(table);
    }

    const TeamReportFacts &m_facts;
    const Catalogue &m_catalogue;
    Words m_words;
    Document m_document;
};

} // namespace

Document teamReport(const TeamReportFacts &facts, const Catalogue &catalogue, Language language)
{
    return TeamReportBuilder(facts, catalogue, language).document();
}

} // namespace polku::report
