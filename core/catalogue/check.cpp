#include "catalogue/check.h"

#include "catalogue/catalogue.h"
#include "model/records.h"

namespace polku {

static void checkVocabularies(const Catalogue &catalogue, QStringList *mistakes)
{
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        for (const Field &field : type.fields) {
            if (!field.vocabulary)
                continue;
            const QString place = QStringLiteral("%1.%2").arg(QLatin1String(type.table), QLatin1String(field.column));
            const Vocabulary *vocabulary = catalogue.vocabulary(field);
            if (!vocabulary || vocabulary->entries.empty())
                mistakes->append(QStringLiteral("%1: no list \"%2\"").arg(place, QLatin1String(field.vocabulary)));
        }
    }
}

static void checkClauses(const Catalogue &catalogue, QStringList *mistakes)
{
    for (const ClauseKind &kind : catalogue.clauses().kinds) {
        for (const QString &column : kind.fields) {
            if (!typeOf<Clause>().field(column))
                mistakes->append(QStringLiteral("clauses.json: %1: no column \"%2\"").arg(kind.code, column));
        }
    }
}

static void checkMaterials(const Catalogue &catalogue, QStringList *mistakes)
{
    for (const MaterialEntry &material : catalogue.materials()) {
        for (const QString &theme : material.themes) {
            if (!catalogue.themes().vocabulary.find(theme))
                mistakes->append(QStringLiteral("materials.json: %1: no theme \"%2\"").arg(material.code, theme));
        }
        for (const ProgrammeTemplate &programme : catalogue.programmes()) {
            if (!programme.phase(material.phase)) {
                mistakes->append(QStringLiteral("materials.json: %1: programme \"%2\" has no phase \"%3\"")
                                     .arg(material.code, programme.code, material.phase));
            }
        }
    }
}

/// The defaults of the records name codes of the catalogue, too.
static void checkDefaults(const Catalogue &catalogue, QStringList *mistakes)
{
    for (const RecordKind kind : allRecordKinds) {
        const Row row = emptyRow(kind);
        for (size_t i = 0; i < row.values.size(); ++i) {
            const Field &field = recordType(kind).fields[i];
            const Vocabulary *vocabulary = catalogue.vocabulary(field);
            const QString code = codec::Codec<QString>::fromValue(row.values[i]);
            if (vocabulary && !code.isEmpty() && !vocabulary->find(code)) {
                mistakes->append(QStringLiteral("%1.%2: the default \"%3\" is not in the list")
                                     .arg(QLatin1String(recordType(kind).table), QLatin1String(field.column), code));
            }
        }
    }
}

QStringList danglingCodes(const Catalogue &catalogue)
{
    QStringList mistakes;
    checkVocabularies(catalogue, &mistakes);
    checkClauses(catalogue, &mistakes);
    checkMaterials(catalogue, &mistakes);
    checkDefaults(catalogue, &mistakes);
    return mistakes;
}

} // namespace polku
