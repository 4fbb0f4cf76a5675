#include "report/tables.h"

#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "report/ownerrole.h"
#include "report/pilotsummary.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace polku::report {

namespace {

using Cell = DataTable::Cell;

/// Makes cells of a record's fields, with headers from their descriptions.
class Maker
{
public:
    Maker(const Reader &reader, const Catalogue &catalogue, AcademyId academy, RecordKind kind, const Words &words)
        : m_catalogue(catalogue), m_words(words)
    {
        table.name = recordPluralLabel(recordType(kind), words);
        table.language = words.language();
        table.note = exampleNotice(reader.get(academy), words);
    }

    void addColumn(const QString &header) { table.columns.push_back({header}); }
    template <class R, class T>
    void addColumn(T R::*member)
    {
        const Field &field = fieldOf(member);
        // The one gate: no table is given what is the coach's alone or about a person.
        Q_ASSERT(field.privacy != Privacy::CoachPrivate && field.privacy != Privacy::Personal);
        table.columns.push_back({fieldLabel(field, m_words), kindOfField(field), decimalsOf(field)});
    }
    template <class R, class T>
    Cell cell(const R &record, T R::*member) const
    {
        using Kind = DataTable::Kind;
        const Field &field = fieldOf(member);
        if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QTime>) {
            return record.*member;
        } else {
            const Kind kind = kindOfField(field);
            if constexpr (std::is_same_v<T, std::optional<qint64>> || std::is_same_v<T, std::optional<double>>) {
                if (kind == Kind::Number || kind == Kind::Money)
                    return record.*member;
            }
            return wording(field, field.get(&record), m_catalogue, m_words);
        }
    }
    QString say(const char *source) const { return m_words("Report", source); }
    QString label(RecordKind kind) const { return recordLabel(recordType(kind), m_words); }

    DataTable done(const QString &none, const QString &advice)
    {
        if (table.rows.empty())
            throw Failure({ErrorKind::NotFound, none, advice, {}});
        return std::move(table);
    }

    DataTable table;

private:
    static DataTable::Kind kindOfField(const Field &field)
    {
        switch (field.type) {
        case FieldType::Date:
            return DataTable::Kind::Date;
        case FieldType::Time:
            return DataTable::Kind::Time;
        case FieldType::Money:
            return DataTable::Kind::Money;
        case FieldType::Whole:
        case FieldType::Real:
            return DataTable::Kind::Number;
        default:
            return DataTable::Kind::Text;
        }
    }
    static int decimalsOf(const Field &field) { return field.type == FieldType::Real ? DataTable::asManyAsNeeded : 0; }

    const Catalogue &m_catalogue;
    const Words &m_words;
};

/// The teams in their order, or the one.
std::vector<Team> teamsOf(const Reader &reader, AcademyId academy, TeamId team)
{
    if (team)
        return {reader.get(team)};
    return reader.where(&Team::academy, academy, Query().orderBy(&Team::rank));
}

QString advice()
{
    return QCoreApplication::translate("Report", "Add some first, or choose another team.");
}

} // namespace

DataTable teamsTable(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                     const Words &words)
{
    Maker maker(reader, catalogue, academy, RecordKind::Team, words);
    maker.addColumn(maker.label(RecordKind::Team));
    maker.addColumn(&Team::shortName);
    maker.addColumn(&Team::state);
    maker.addColumn(&Team::theme);
    maker.addColumn(maker.label(RecordKind::Organisation));
    maker.addColumn(&Organisation::businessId);
    maker.addColumn(&Organisation::kind);
    maker.addColumn(&Organisation::city);
    maker.addColumn(&Membership::role);
    maker.addColumn(&Membership::units);
    maker.addColumn(&Organisation::spend);
    maker.addColumn(&Team::goal);
    maker.addColumn(&Team::sponsor);
    for (const Team &one : teamsOf(reader, academy, team)) {
        const auto addRow = [&](const Organisation &organisation, const Membership &membership, bool any) {
            const Cell none;
            maker.table.rows.push_back({one.name, one.shortName, maker.cell(one, &Team::state),
                                        maker.cell(one, &Team::theme), organisation.name, organisation.businessId,
                                        maker.cell(organisation, &Organisation::kind), organisation.city,
                                        any ? maker.cell(membership, &Membership::role) : none, membership.units,
                                        maker.cell(organisation, &Organisation::spend), one.goal, one.sponsor});
        };
        const size_t before = maker.table.rows.size();
        for (const Membership &membership :
             reader.where(&Membership::team, one.id, Query().orderBy(&Membership::role).orderBy(&Membership::rank))) {
            if (const auto organisation = reader.find(membership.organisation))
                addRow(*organisation, membership, true);
        }
        if (maker.table.rows.size() == before)
            addRow({}, {}, false);
    }
    return maker.done(QCoreApplication::translate("Report", "There are no teams to export."), advice());
}

DataTable actionsTable(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                       const Words &words)
{
    Maker maker(reader, catalogue, academy, RecordKind::Action, words);
    maker.addColumn(maker.label(RecordKind::Team));
    maker.addColumn(maker.label(RecordKind::Action));
    maker.addColumn(&Action::status);
    maker.addColumn(&Action::priority);
    maker.addColumn(&Action::ownerRole);
    maker.addColumn(&Action::starts);
    maker.addColumn(&Action::due);
    maker.addColumn(&Action::agreedDue);
    maker.addColumn(&Action::doneOn);
    maker.addColumn(&Action::theme);
    maker.addColumn(maker.label(RecordKind::Goal));
    maker.addColumn(&Action::section);
    maker.addColumn(maker.label(RecordKind::Pilot));
    maker.addColumn(&Action::area);
    maker.addColumn(&Action::waitsFor);
    maker.addColumn(&Action::effort);
    maker.addColumn(&Action::cost);
    maker.addColumn(&Action::description);
    maker.addColumn(&Action::notes);
    for (const Team &one : teamsOf(reader, academy, team)) {
        if (!team && one.state != TeamState::Participant)
            continue;
        const PersonRoles roles = readRoles(reader, one.id);
        const auto titled = [&reader](RecordRef record) { return record.id ? reader.titleOf(record) : QString(); };
        const auto allOf = [&](const QStringList &ids) {
            QStringList titles;
            for (const QString &id : ids)
                titles.append(titled(ActionId{id.toLongLong()}));
            titles.removeAll(QString()); // what is gone
            return titles.join(QStringLiteral("; "));
        };
        for (const Action &action : reader.where(&Action::team, one.id, Query().orderBy(&Action::rank))) {
            maker.table.rows.push_back(
                {one.name, action.title, maker.cell(action, &Action::status), maker.cell(action, &Action::priority),
                 ownerRole(action.ownerRole, action.owner, roles, words), action.starts, action.due, action.agreedDue,
                 action.doneOn, maker.cell(action, &Action::theme), titled(action.goal), titled(action.section),
                 titled(action.pilot), maker.cell(action, &Action::area), allOf(action.waitsFor), action.effort,
                 action.cost, action.description, action.notes});
        }
    }
    return maker.done(QCoreApplication::translate("Report", "There are no actions to export."), advice());
}

DataTable pilotsTable(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                      const std::vector<PilotId> &only, const Words &words)
{
    Maker maker(reader, catalogue, academy, RecordKind::Pilot, words);
    maker.addColumn(maker.label(RecordKind::Team));
    maker.addColumn(maker.label(RecordKind::Pilot));
    maker.addColumn(&Pilot::stage);
    maker.addColumn(&Pilot::theme);
    maker.addColumn(&Pilot::sector);
    maker.addColumn(&Pilot::nature);
    maker.addColumn(&Pilot::cpv);
    maker.addColumn(&Pilot::procedure);
    maker.addColumn(&Pilot::value);
    maker.addColumn(&Pilot::noticeOn);
    maker.addColumn(&Pilot::decisionOn);
    maker.addColumn(&Pilot::contractStarts);
    maker.addColumn(&Pilot::contractEnds);
    maker.addColumn(&Pilot::option);
    maker.addColumn(&Pilot::hours);
    maker.addColumn(&Pilot::permission);
    maker.addColumn(&Pilot::publishedOn);
    maker.addColumn(&Pilot::result);
    for (const Team &one : teamsOf(reader, academy, team)) {
        for (const Pilot &pilot : reader.where(&Pilot::team, one.id, Query().orderBy(&Pilot::rank))) {
            if (!only.empty() && std::find(only.begin(), only.end(), pilot.id) == only.end())
                continue;
            maker.table.rows.push_back(
                {one.name, pilot.title, maker.cell(pilot, &Pilot::stage), maker.cell(pilot, &Pilot::theme),
                 maker.cell(pilot, &Pilot::sector), maker.cell(pilot, &Pilot::nature), pilot.cpv,
                 maker.cell(pilot, &Pilot::procedure), pilot.value, pilot.noticeOn, pilot.decisionOn,
                 pilot.contractStarts, pilot.contractEnds, pilot.option, pilot.hours,
                 maker.cell(pilot, &Pilot::permission), pilot.publishedOn, pilot.result});
        }
    }
    return maker.done(QCoreApplication::translate("Report", "There are no pilots to export."), advice());
}

} // namespace polku::report
