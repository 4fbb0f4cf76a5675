#pragma once

#include "academy/exampletime.h"
#include "model/field.h"

#include <QHash>
#include <QSet>

namespace polku {

class Catalogue;
class Edit;

/// Writes the records of the practice academy from its content. Fields, child records and references are found by the
/// field descriptions; only what changes in time by rules of its own is told here (stages, readings, reviews, actions).
class ExampleWriter
{
public:
    /// Everything given must outlive the writer.
    ExampleWriter(Edit &edit, const Catalogue &catalogue, const ExampleTime &time, AcademyId academy,
                  Language language);

    /// Adds a team, with what every participant has, and the records inside `content`.
    void addTeam(const QJsonObject &content);
    /// Adds records to a team added before.
    void addToTeam(const QString &key, const QJsonObject &content);
    /// Adds records of the whole academy. After the teams: their sessions and materials are known by then.
    void addToAcademy(const QJsonObject &content);
    /// Keeps versions of a team's plan. After everything that the plan consists of.
    void addVersions(const QString &key, const QJsonArray &versions);
    /// Sets columns of the academy's own record.
    void setFields(RecordRef ref, const QJsonObject &content);

private:
    /// What a record is inside of.
    struct Parents
    {
        QHash<QString, qint64> ids; ///< by table
        RecordRef nearest;
        CommentId thread;
    };

    void addChildren(const QJsonObject &content, const Parents &parents);
    void add(RecordKind kind, const QJsonObject &content, const Parents &parents, int number);
    bool hasCome(RecordKind kind, const QJsonObject &content) const;
    Row startingRow(RecordKind kind, const QJsonObject &content, const Parents &parents) const;
    void setParents(Row &row, const Parents &parents) const;
    void setContent(Row &row, const QJsonObject &content) const;
    Value valueOf(const Field &field, const QJsonValue &content) const;
    void applyRules(Row &row, const QJsonObject &content) const;
    void applyReview(Row &row, const QString &life) const;
    void applyAction(Row &row, const QJsonObject &content) const;
    void applyStages(Row &row, const QJsonArray &stages) const;
    void addMilestones(const QJsonArray &stages, const Parents &parents);
    void addReadings(const QJsonArray &readings, const Parents &parents);
    void addScores(const QJsonObject &content, const Parents &parents);
    QDate sessionDay(const QJsonObject &content) const;

    QString keyOf(RecordKind kind, const QString &key) const;
    void remember(RecordKind kind, const QString &key, qint64 id);
    qint64 idOf(RecordKind kind, const QString &key) const;

    Edit &m_edit;
    const Catalogue &m_catalogue;
    const ExampleTime &m_time;
    AcademyId m_academy;
    Language m_language;
    QString m_team;               ///< key of the team being written
    QHash<QString, qint64> m_ids; ///< by team, kind and key; 0 for what is not there yet
    QHash<QString, TeamId> m_teams;
    QHash<qint64, QDate> m_sessionDays;
    QHash<qint64, QDate> m_writtenOn; ///< when a record was begun, where the content tells
};

} // namespace polku
