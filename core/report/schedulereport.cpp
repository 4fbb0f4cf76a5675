#include "report/schedulereport.h"

#include "base/format.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "report/academydocument.h"
#include "report/pilotsummary.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

/// A line of the list: a session or a deadline.
struct Line
{
    QDate day;
    const PlannedSession *session = nullptr;
    const PlannedDeadline *deadline = nullptr;
};

/// What lies in a phase, in time; a null phase: what lies in none.
std::vector<Line> linesOf(const Schedule &schedule, PhaseId phase)
{
    const auto none = [&](PhaseId id) { return !schedule.phase(id); };
    const auto belongs = [&](PhaseId id) { return phase ? id == phase : none(id); };
    std::vector<Line> lines;
    for (const PlannedSession &session : schedule.sessions) {
        if (belongs(session.phase))
            lines.push_back({session.date, &session, nullptr});
    }
    for (const PlannedDeadline &deadline : schedule.deadlines) {
        if (belongs(deadline.phase))
            lines.push_back({deadline.due, nullptr, &deadline});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return a.day.isValid() != b.day.isValid() ? a.day.isValid() : a.day < b.day;
    });
    return lines;
}

class ScheduleBuilder
{
public:
    ScheduleBuilder(const ScheduleFacts &facts, const Words &words) : m_facts(facts), m_words(words) {}

    Document build() const
    {
        Document document = academyDocument(m_facts.academy, m_words, m_facts.today);
        document.title = say(QT_TRANSLATE_NOOP("Report", "Schedule: %1")).arg(m_facts.schedule.name);
        document.subject = say(QT_TRANSLATE_NOOP("Report", "Sessions and deadlines"));
        addOpening(document);
        for (const PlannedPhase &phase : m_facts.schedule.phases)
            addPart(document, phase.name, formatDateRange(m_words.language(), phase.starts, phase.ends), phase.id);
        addPart(document, say(QT_TRANSLATE_NOOP("Report", "In no phase")), {}, {});
        return document;
    }

    DataTable table() const
    {
        using Kind = DataTable::Kind;
        DataTable table;
        table.name = recordPluralLabel(typeOf<Session>(), m_words);
        table.language = m_words.language();
        table.note = exampleNotice(m_facts.academy, m_words);
        table.columns = {
            {say(QT_TRANSLATE_NOOP("Report", "Date")), Kind::Date},
            {say(QT_TRANSLATE_NOOP("Report", "Begins")), Kind::Time},
            {say(QT_TRANSLATE_NOOP("Report", "Ends")), Kind::Time},
            {say(QT_TRANSLATE_NOOP("Report", "What"))},
            {say(QT_TRANSLATE_NOOP("Report", "Kind"))},
            {say(QT_TRANSLATE_NOOP("Report", "State"))},
            {say(QT_TRANSLATE_NOOP("Report", "For whom"))},
            {say(QT_TRANSLATE_NOOP("Report", "Phase"))},
            {say(QT_TRANSLATE_NOOP("Report", "Place"))},
            {say(QT_TRANSLATE_NOOP("Report", "Link"))},
        };
        for (const PlannedPhase &phase : m_facts.schedule.phases)
            addRows(table, phase.name, phase.id);
        addRows(table, {}, {});
        return table;
    }

private:
    QString say(const char *source) const { return m_words("Report", source); }

    QString forWhom(const Line &line) const
    {
        return line.session && !line.session->teamName.isEmpty() ? line.session->teamName
                                                                 : say(QT_TRANSLATE_NOOP("Report", "All teams"));
    }

    void addOpening(Document &document) const
    {
        const Schedule &schedule = m_facts.schedule;
        document.blocks.push_back(Heading{1, document.title, {}});
        QString lead = formatDateRange(m_words.language(), schedule.starts, schedule.ends);
        if (!m_facts.teamName.isEmpty())
            lead = QStringLiteral("%1 · %2").arg(m_facts.teamName, lead);
        if (!lead.isEmpty())
            document.blocks.push_back(Paragraph{{Span{lead, false, false, {}}}, Paragraph::Role::Lead});
    }

    void addPart(Document &document, const QString &name, const QString &dates, PhaseId phase) const
    {
        const std::vector<Line> lines = linesOf(m_facts.schedule, phase);
        if (lines.empty())
            return;
        document.blocks.push_back(Heading{2, name, {}});
        if (!dates.isEmpty())
            document.blocks.push_back(Paragraph{{Span{dates, false, false, {}}}, Paragraph::Role::Note});
        Table table;
        table.columns = {{say("Date"), Table::Align::Start, 1.2},
                         {say(QT_TRANSLATE_NOOP("Report", "Time")), Table::Align::Start, 1.2},
                         {say("What"), Table::Align::Start, 3.2},
                         {say("For whom"), Table::Align::Start, 1.5},
                         {say(QT_TRANSLATE_NOOP("Report", "Where")), Table::Align::Start, 1.7}};
        for (const Line &line : lines) {
            table.rows.push_back(
                {line.day.isValid() ? dayOf(line.day, phase) : say(QT_TRANSLATE_NOOP("Report", "No date yet")),
                 line.session ? formatTimeRange(m_words.language(), line.session->begins, line.session->finishes)
                              : QString(),
                 titleOf(line), forWhom(line), line.session ? line.session->place : QString()});
        }
        document.blocks.push_back(table);
    }

    /// The heading of a phase tells the year.
    QString dayOf(QDate day, PhaseId phase) const
    {
        return phase ? formatWeekday(m_words.language(), day) : formatDate(m_words.language(), day);
    }

    QString titleOf(const Line &line) const
    {
        if (line.deadline)
            return say(QT_TRANSLATE_NOOP("Report", "Due: %1")).arg(line.deadline->title);
        if (line.session->state == SessionState::Cancelled)
            return say(QT_TRANSLATE_NOOP("Report", "Cancelled: %1")).arg(line.session->title);
        return line.session->title;
    }

    void addRows(DataTable &table, const QString &phaseName, PhaseId phase) const
    {
        for (const Line &line : linesOf(m_facts.schedule, phase)) {
            if (line.session) {
                const PlannedSession &session = *line.session;
                table.rows.push_back({line.day, session.begins, session.finishes, session.title,
                                      choiceLabel(session.kind, m_words), choiceLabel(session.state, m_words),
                                      forWhom(line), phaseName, session.place, session.link});
            } else {
                table.rows.push_back({line.day,
                                      {},
                                      {},
                                      line.deadline->title,
                                      say(QT_TRANSLATE_NOOP("Report", "Deadline")),
                                      {},
                                      forWhom(line),
                                      phaseName,
                                      {},
                                      {}});
            }
        }
    }

    const ScheduleFacts &m_facts;
    const Words &m_words;
};

} // namespace

ScheduleFacts readScheduleFacts(const Reader &reader, const Catalogue &catalogue, AcademyId id, TeamId team,
                                QDate today, const Words &words)
{
    ScheduleFacts facts;
    facts.academy = reader.get(id);
    facts.schedule = readSchedule(reader, catalogue, id, words);
    facts.today = today;
    if (team) {
        facts.teamName = reader.get(team).name;
        std::erase_if(facts.schedule.sessions,
                      [team](const PlannedSession &session) { return session.team && session.team != team; });
    }
    return facts;
}

Document scheduleReport(const ScheduleFacts &facts, const Words &words)
{
    return ScheduleBuilder(facts, words).build();
}

DataTable scheduleTable(const ScheduleFacts &facts, const Words &words)
{
    return ScheduleBuilder(facts, words).table();
}

} // namespace polku::report
