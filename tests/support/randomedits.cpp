#include "support/randomedits.h"

#include <iterator>

namespace polku::test {

static std::vector<qint64> idsOf(const Reader &reader, RecordKind kind)
{
    std::vector<qint64> ids;
    for (const Row &row : reader.rows(kind, Query().only({recordType(kind).fields[0].column})))
        ids.push_back(row.id);
    return ids;
}

RandomEdits::RandomEdits(Workspace &workspace, FixedClock &clock, quint32 seed)
    : m_workspace(workspace), m_clock(clock), m_random(seed)
{
}

int RandomEdits::number(int bound)
{
    return int(m_random() % quint32(bound));
}

QString RandomEdits::anyText(int words)
{
    static const QString parts[] = {QStringLiteral("koulu"),
                                    QStringLiteral("Työllistämisehto"),
                                    QStringLiteral("\"lainaus\""),
                                    QStringLiteral("O'Brien"),
                                    QStringLiteral("rivi\nvaihto"),
                                    QStringLiteral("😀👩‍👩‍👧"),
                                    QStringLiteral("=cmd()"),
                                    QStringLiteral("%1"),
                                    QStringLiteral("<b>"),
                                    QStringLiteral("'; DROP TABLE pilot; --"),
                                    QStringLiteral("采购"),
                                    QStringLiteral("a\r\nb\tc"),
                                    QStringLiteral("nolla") + QChar(0) + QStringLiteral("merkki"),
                                    QStringLiteral("  "),
                                    QStringLiteral("Åbo"),
                                    QStringLiteral("12,5 %")};
    QString text;
    for (int i = number(words + 1); i > 0; --i)
        text += parts[size_t(number(int(std::size(parts))))] + QLatin1Char(' ');
    return text;
}

Value RandomEdits::anyReference(const Reader &reader, const Field &field)
{
    const std::vector<qint64> ids = idsOf(reader, field.target);
    if (ids.empty() || (!field.required && chance(40)))
        return {};
    return ids[size_t(number(int(ids.size())))];
}

Value RandomEdits::valueFor(const Reader &reader, const Field &field)
{
    const QDate day = QDate(2025, 1, 1).addDays(number(900));
    const QTime time(number(24), number(60));
    switch (field.type) {
    case FieldType::Line:
        return anyText(4);
    case FieldType::Text:
        return anyText(chance(5) ? 3000 : 30);
    case FieldType::Whole:
    case FieldType::Money:
        return chance(10) ? Value(std::numeric_limits<qint64>::min() + number(5))
                          : Value(qint64(number(1'000'000)) - 1000);
    case FieldType::Real:
        return (number(2'000'000) - 1'000'000) / (chance(50) ? 7.0 : 1.0);
    case FieldType::Flag:
        return qint64(number(2));
    case FieldType::Date:
        return day.toString(Qt::ISODate);
    case FieldType::Time:
        return time.toString(QStringLiteral("HH:mm"));
    case FieldType::Moment:
        return QDateTime(day, time, Qt::UTC).toString(Qt::ISODateWithMs);
    case FieldType::Choice:
        if (!field.choices.empty())
            return QString::fromLatin1(field.choices[size_t(number(int(field.choices.size())))].code);
        return QStringLiteral("code_%1").arg(number(5));
    case FieldType::Codes:
        return QStringLiteral("code_%1,code_%2").arg(number(5)).arg(number(5));
    case FieldType::Reference:
        return anyReference(reader, field);
    }
    return {};
}

std::optional<RecordRef> RandomEdits::anyRecord(const Reader &reader)
{
    for (int tries = 0; tries < 40; ++tries) {
        const RecordKind kind = allRecordKinds[size_t(number(int(recordKindCount)))];
        const std::vector<qint64> ids = idsOf(reader, kind);
        if (!ids.empty())
            return RecordRef(kind, ids[size_t(number(int(ids.size())))]);
    }
    return std::nullopt;
}

/// Comments, attachments and decisions are about a record that they name by kind and id.
void RandomEdits::chooseSubject(const Reader &reader, Row &row)
{
    if (recordType(row.kind).indexOf(u"subject_kind") < 0)
        return;
    const RecordRef subject = anyRecord(reader).value_or(RecordRef());
    row.set(u"subject", subject.id);
    row.set(u"subject_kind", subject.id ? QString::fromLatin1(recordType(subject.kind).table) : QString());
}

RecordRef RandomEdits::insert(Edit &edit)
{
    // Mostly what hangs on something; an academy now and then.
    const RecordKind kind = allRecordKinds[chance(10) ? 0 : size_t(number(int(recordKindCount)))];
    Row row = emptyRow(kind);
    const RecordType &type = recordType(kind);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].required || chance(60))
            row.values[i] = valueFor(edit, type.fields[i]);
    }
    chooseSubject(edit, row);
    if (kind == RecordKind::Attachment)
        row.set(u"hash", edit.keepBlob(anyText(50).toUtf8()));
    return edit.insert(row);
}

void RandomEdits::change(Edit &edit)
{
    const std::optional<RecordRef> ref = anyRecord(edit);
    if (!ref)
        return;
    Row row = edit.existingRow(*ref);
    const RecordType &type = recordType(ref->kind);
    for (int i = 1 + number(4); i > 0; --i) {
        const size_t field = size_t(number(int(type.fields.size())));
        // Back to empty where the field may be.
        const Value blank = emptyRow(ref->kind).values[field];
        row.values[field] = chance(25) ? blank : valueFor(edit, type.fields[field]);
    }
    chooseSubject(edit, row);
    edit.update(row);
}

void RandomEdits::remove(Edit &edit)
{
    const std::optional<RecordRef> ref = anyRecord(edit);
    if (ref && (ref->kind != RecordKind::Academy || chance(20)))
        edit.remove(*ref);
}

Result<Changes> RandomEdits::type()
{
    const auto place = m_workspace.read([&](const Reader &reader) { return anyRecord(reader); });
    if (!place)
        return Unexpected(place.error());
    Result<Changes> result;
    if (!*place)
        return result;
    for (const Field &field : recordType((*place)->kind).fields) {
        if (field.type != FieldType::Line && field.type != FieldType::Text)
            continue;
        QString text;
        for (int i = 1 + number(5); i > 0 && result; --i) {
            text += anyText(3);
            result = m_workspace.set(**place, field, chance(10) ? QString() : text);
            m_clock.advance(chance(10) ? 70'000 : 600);
        }
        break;
    }
    return result;
}

Result<Changes> RandomEdits::edit()
{
    m_clock.advance(1000);
    const int lot = number(100);
    if (lot >= 85)
        return type();
    const Operation operation{lot < 40 ? Op::Create : lot < 60 ? Op::ChangeMany : Op::Delete, {}, {anyText(2)}, false};
    return m_workspace.edit(operation, [&](Edit &edit) {
        if (lot < 40 || lot >= 75) {
            for (int i = 1 + number(6); i > 0; --i)
                insert(edit);
        }
        if ((lot >= 40 && lot < 60) || lot >= 75) {
            for (int i = 1 + number(4); i > 0; --i)
                change(edit);
        }
        if (lot >= 60)
            remove(edit);
    });
}

Result<Changes> RandomEdits::failingEdit()
{
    return m_workspace.edit({}, [&](Edit &edit) {
        insert(edit);
        change(edit);
        remove(edit);
        throw Failure({ErrorKind::Cancelled, QStringLiteral("Given up."), {}, {}});
    });
}

} // namespace polku::test
