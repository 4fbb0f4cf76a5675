#pragma once

#include "base/result.h"
#include "catalogue/guidance.h"
#include "catalogue/library.h"
#include "catalogue/programme.h"
#include "catalogue/rules.h"
#include "catalogue/themes.h"

#include <memory>

namespace polku {

struct Field;

/// The content of the program (resources/catalogue): templates, guidance, vocabularies, rules. Each file is read when
/// it is first asked for and then kept; what a getter returns lives as long as the catalogue. Several threads may ask
/// at once. A file that is missing or wrong reads as empty and is told by errors(); the tests see to it that the
/// compiled-in ones are whole.
class Catalogue
{
public:
    /// `folder` holds the JSON files.
    explicit Catalogue(const QString &folder = QStringLiteral(":/catalogue"));
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    const std::vector<ProgrammeTemplate> &programmes() const;
    /// Null when there is none of that code. An empty code means the first.
    const ProgrammeTemplate *programme(QStringView code) const;
    const std::vector<PlanSectionGuide> &planSections() const;
    /// Null when there is none of that code.
    const PlanSectionGuide *planSection(QStringView code) const;
    const MaturityModel &maturity() const;
    const Checklist &checklist() const;
    const Themes &themes() const;
    const Clauses &clauses() const;
    const ProcurementRules &procurement() const;
    const std::vector<CpvEntry> &cpv() const;
    const HolidayRules &holidays() const;
    const std::vector<MaterialEntry> &materials() const;

    /// The list that Field::vocabulary names, reading only the file it is in; null when there is none of that name.
    const Vocabulary *vocabulary(QLatin1String name) const;
    /// The vocabulary of a field; null for fields without one.
    const Vocabulary *vocabulary(const Field &field) const;

    /// Reads every file. Fails with the mistakes of the first wrong one: `what` names the file, `detail` the places.
    Result<void> readAll() const;
    /// What was wrong with the files read so far.
    std::vector<Error> errors() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether the catalogue has that code for a field with a vocabulary; true for fields without one. An IsKnownCode for
/// problems() when the catalogue is bound to it.
bool isKnownCode(const Catalogue &catalogue, const Field &field, QStringView code);

/// The names of all vocabularies.
std::vector<QLatin1String> vocabularyNames();

} // namespace polku
