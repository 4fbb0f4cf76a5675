#include "academy/examplewriter.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/reader.h"

#include <QJsonArray>

#include <algorithm>

// What of the practice academy changes in time by rules of its own.

namespace polku {

void ExampleWriter::applyRules(Row &row, const QJsonObject &content) const
{
    if (content.contains(QLatin1String("life")))
        applyReview(row, content.value(QLatin1String("life")).toString());
    if (content.contains(QLatin1String("stages")))
        applyStages(row, content.value(QLatin1String("stages")).toArray());
    if (row.kind == RecordKind::Action)
        applyAction(row, content);
    // Feedback and notes were written on the day of their session.
    if (row.kind == RecordKind::Feedback || row.kind == RecordKind::CoachingNote) {
        const QString from = content.value(QLatin1String("from")).toString();
        row.set(u"at", codec::Codec<QDate>::toValue(from.isEmpty() ? sessionDay(content) : m_time.day(from)));
    }
    if (row.kind == RecordKind::Study)
        row.set(u"studied_on",
                codec::Codec<QDate>::toValue(m_time.day(content.value(QLatin1String("from")).toString())));
}

/// "d2/1 s4/2 a5/1": draft from 2/1, submitted on 4/2, approved on 5/1; c is commented, r returned.
void ExampleWriter::applyReview(Row &row, const QString &life) const
{
    static const QHash<QChar, ReviewState> states{{QLatin1Char('d'), ReviewState::Draft},
                                                  {QLatin1Char('s'), ReviewState::Submitted},
                                                  {QLatin1Char('c'), ReviewState::Commented},
                                                  {QLatin1Char('r'), ReviewState::Returned},
                                                  {QLatin1Char('a'), ReviewState::Approved}};
    ReviewState state = ReviewState::NotStarted;
    QDate submitted;
    QDate reviewed;
    bool answered = false;
    const QStringList events = life.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &event : events) {
        const auto next = states.constFind(event.at(0));
        if (next == states.constEnd())
            failExample(QStringLiteral("life \"%1\"").arg(life));
        const QDate day = m_time.day(event.mid(1));
        if (day > m_time.today())
            break;
        state = *next;
        if (state == ReviewState::Submitted) {
            submitted = day;
            reviewed = QDate();
        } else if (state != ReviewState::Draft) {
            reviewed = day;
            answered = true;
        }
    }
    row.set(u"state", QString::fromLatin1(codeOf(state)));
    if (row.kind == RecordKind::Submission) {
        row.set(u"submitted_on", codec::Codec<QDate>::toValue(submitted));
        row.set(u"reviewed_on", codec::Codec<QDate>::toValue(reviewed));
        if (!answered)
            row.set(u"response", QString());
    }
    if (state == ReviewState::NotStarted) {
        for (const QStringView column : {u"text", u"body"}) {
            if (recordType(row.kind).field(column))
                row.set(column, QString());
        }
    }
}

void ExampleWriter::applyAction(Row &row, const QJsonObject &content) const
{
    const QString done = content.value(QLatin1String("done")).toString();
    const QJsonArray blocked = content.value(QLatin1String("blocked")).toArray();
    const QJsonArray moved = content.value(QLatin1String("moved")).toArray();
    ActionStatus status = ActionStatus::NotStarted;
    if (!done.isEmpty() && m_time.hasCome(done)) {
        status = ActionStatus::Done;
        row.set(u"done_on", codec::Codec<QDate>::toValue(m_time.day(done)));
    } else if (blocked.size() == 2 && m_time.hasCome(blocked[0].toString()) && !m_time.hasCome(blocked[1].toString())) {
        status = ActionStatus::Blocked;
    } else if (m_time.hasCome(content.value(QLatin1String("starts")).toString())) {
        status = ActionStatus::InProgress;
    }
    row.set(u"status", QString::fromLatin1(codeOf(status)));
    row.set(u"agreed_due", row.value(u"due"));
    if (moved.size() == 2 && m_time.hasCome(moved[0].toString()))
        row.set(u"due", codec::Codec<QDate>::toValue(m_time.day(moved[1].toString())));
    // Notes are about trouble, which is known only once it is there.
    const QDate due = m_time.day(content.value(QLatin1String("due")).toString());
    if (status == ActionStatus::NotStarted || (status == ActionStatus::InProgress && due >= m_time.today()))
        row.set(u"notes", QString());
}

/// Stages are [code, planned day] or [code, planned day, real day] in the order they are reached.
void ExampleWriter::applyStages(Row &row, const QJsonArray &stages) const
{
    for (const QJsonValue &stage : stages) {
        const QString reached = stage[2].toString();
        if (!reached.isEmpty() && m_time.hasCome(reached))
            row.set(u"stage", stage[0].toString());
    }
}

void ExampleWriter::addMilestones(const QJsonArray &stages, const Parents &parents)
{
    for (const QJsonValue &stage : stages) {
        Row row = emptyRow(RecordKind::PilotMilestone);
        setParents(row, parents);
        const QString code = stage[0].toString();
        const StageEntry *entry = m_catalogue.procurement().stage(code);
        if (!entry)
            failExample(QStringLiteral("stage \"%1\"").arg(code));
        row.set(u"stage", code);
        row.set(u"title", entry->name.in(m_language));
        row.set(u"planned", codec::Codec<QDate>::toValue(m_time.day(stage[1].toString())));
        const QString reached = stage[2].toString();
        if (!reached.isEmpty() && m_time.hasCome(reached))
            row.set(u"actual", codec::Codec<QDate>::toValue(m_time.day(reached)));
        m_edit.insert(row);
    }
}

/// Scores are how many people answered 1, 2, 3, 4 and 5.
void ExampleWriter::addScores(const QJsonObject &content, const Parents &parents)
{
    const QJsonArray scores = content.value(QLatin1String("scores")).toArray();
    QJsonObject answer = content;
    answer.remove(QLatin1String("scores"));
    for (qsizetype i = 0; i < scores.size(); ++i) {
        answer.insert(QLatin1String("score"), int(i) + 1);
        for (int person = 0; person < scores.at(i).toInt(); ++person)
            add(RecordKind::Feedback, answer, parents, person + 1);
    }
}

/// Readings are [day, value] or [day, expected value, real value].
void ExampleWriter::addReadings(const QJsonArray &readings, const Parents &parents)
{
    for (const QJsonValue &reading : readings) {
        Row row = emptyRow(RecordKind::Measurement);
        setParents(row, parents);
        const QDate day = m_time.day(reading[0].toString());
        const bool expected = day > m_time.today();
        const QJsonValue value = expected || reading[2].isUndefined() ? reading[1] : reading[2];
        row.set(u"date", codec::Codec<QDate>::toValue(day));
        row.set(u"value", value.toDouble());
        row.set(u"expected", qint64(expected));
        m_edit.insert(row);
    }
}

} // namespace polku
