#include "catalogue/catalogue.h"

#include "catalogue/content.h"
#include "catalogue/feedbackform.h"
#include "model/field.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <mutex>

namespace polku {

namespace {

/// A file's content, read at the first use by whichever thread comes first.
template <class T>
struct Lazy
{
    std::once_flag once;
    T value;
};

} // namespace

struct Catalogue::Private
{
    QString folder;
    Lazy<std::vector<ProgrammeTemplate>> programmes;
    Lazy<std::vector<PlanSectionGuide>> planSections;
    Lazy<MaturityModel> maturity;
    Lazy<Checklist> checklist;
    Lazy<Themes> themes;
    Lazy<Clauses> clauses;
    Lazy<ProcurementRules> procurement;
    Lazy<std::vector<CpvEntry>> cpv;
    Lazy<HolidayRules> holidays;
    Lazy<std::vector<MaterialEntry>> materials;
    Lazy<Terms> terms;
    Lazy<FeedbackForm> feedback;
    std::mutex errorMutex;
    std::vector<Error> errors;

    template <class T>
    const T &get(Lazy<T> &lazy, const char *file, T (*read)(const Content &))
    {
        std::call_once(lazy.once, [&] { lazy.value = readFile(QLatin1String(file), read); });
        return lazy.value;
    }

    template <class T>
    T readFile(QLatin1String name, T (*read)(const Content &))
    {
        QStringList mistakes;
        T value;
        QFile file(folder + QLatin1Char('/') + name);
        QJsonParseError error;
        QJsonDocument document;
        if (file.open(QIODevice::ReadOnly))
            document = QJsonDocument::fromJson(file.readAll(), &error);
        if (!file.isOpen())
            mistakes.append(file.errorString());
        else if (error.error != QJsonParseError::NoError)
            mistakes.append(QStringLiteral("at byte %1: %2").arg(error.offset).arg(error.errorString()));
        else if (!document.isObject())
            mistakes.append(QStringLiteral("not a JSON object"));
        else
            value = read(Content(document.object(), {}, &mistakes));
        if (!mistakes.isEmpty()) {
            tell(name, mistakes);
            value = T();
        }
        return value;
    }

    void tell(QLatin1String file, const QStringList &mistakes)
    {
        const std::lock_guard lock(errorMutex);
        errors.push_back({ErrorKind::Damaged,
                          QCoreApplication::translate("Catalogue", "The content file %1 cannot be used.").arg(file),
                          QCoreApplication::translate("Catalogue", "Install the program again, or correct the file."),
                          mistakes.join(QLatin1Char('\n'))});
    }

    const Terms &allTerms() { return get(terms, "terms.json", readTerms); }
    const FeedbackForm &feedbackForm() { return get(feedback, "feedback.json", readFeedbackForm); }
};

Catalogue::Catalogue(const QString &folder) : d(std::make_unique<Private>())
{
    d->folder = folder;
}

Catalogue::~Catalogue() = default;

const std::vector<ProgrammeTemplate> &Catalogue::programmes() const
{
    return d->get(d->programmes, "programme.json", readProgrammes);
}

const ProgrammeTemplate *Catalogue::programme(QStringView code) const
{
    for (const ProgrammeTemplate &programme : programmes()) {
        if (code.isEmpty() || code == programme.code)
            return &programme;
    }
    return nullptr;
}

const std::vector<PlanSectionGuide> &Catalogue::planSections() const
{
    return d->get(d->planSections, "plan_sections.json", readPlanSections);
}

const PlanSectionGuide *Catalogue::planSection(QStringView code) const
{
    for (const PlanSectionGuide &section : planSections()) {
        if (code == section.code)
            return &section;
    }
    return nullptr;
}

const MaturityModel &Catalogue::maturity() const
{
    return d->get(d->maturity, "maturity.json", readMaturity);
}

const Checklist &Catalogue::checklist() const
{
    return d->get(d->checklist, "checklist.json", readChecklist);
}

const Themes &Catalogue::themes() const
{
    return d->get(d->themes, "themes.json", readThemes);
}

const Clauses &Catalogue::clauses() const
{
    return d->get(d->clauses, "clauses.json", readClauses);
}

const ProcurementRules &Catalogue::procurement() const
{
    return d->get(d->procurement, "procurement.json", readProcurement);
}

const std::vector<CpvEntry> &Catalogue::cpv() const
{
    return d->get(d->cpv, "cpv.json", readCpv);
}

const HolidayRules &Catalogue::holidays() const
{
    return d->get(d->holidays, "holidays.json", readHolidays);
}

const std::vector<MaterialEntry> &Catalogue::materials() const
{
    return d->get(d->materials, "materials.json", readMaterials);
}

std::vector<QLatin1String> vocabularyNames()
{
    std::vector<QLatin1String> names;
    for (const char *name : {"languages",
                             "organisation_kinds",
                             "licences",
                             "themes",
                             "social_objectives",
                             "sdgs",
                             "maturity_areas",
                             "sectors",
                             "natures",
                             "procedures",
                             "threshold_types",
                             "stages",
                             "clause_kinds",
                             "placements",
                             "frequencies",
                             "target_groups",
                             "paths",
                             "session_scores",
                             "session_texts",
                             "end_scores",
                             "end_texts"})
        names.emplace_back(name);
    return names;
}

const Vocabulary *Catalogue::vocabulary(QLatin1String name) const
{
    const auto is = [name](const char *candidate) { return name == QLatin1String(candidate); };
    if (is("languages"))
        return &d->allTerms().languages;
    if (is("organisation_kinds"))
        return &d->allTerms().organisationKinds;
    if (is("licences"))
        return &d->allTerms().licences;
    if (is("themes"))
        return &themes().vocabulary;
    if (is("social_objectives"))
        return &themes().socialObjectives;
    if (is("sdgs"))
        return &themes().sdgs;
    if (is("maturity_areas"))
        return &maturity().vocabulary;
    if (is("sectors"))
        return &procurement().sectors;
    if (is("natures"))
        return &procurement().natures;
    if (is("procedures"))
        return &procurement().procedures;
    if (is("threshold_types"))
        return &procurement().thresholdTypes;
    if (is("stages"))
        return &procurement().stageVocabulary;
    if (is("clause_kinds"))
        return &clauses().vocabulary;
    if (is("placements"))
        return &clauses().placements;
    if (is("frequencies"))
        return &clauses().frequencies;
    if (is("target_groups"))
        return &clauses().targetGroups;
    if (is("paths"))
        return &clauses().paths;
    if (is("session_scores"))
        return &d->feedbackForm().sessionScores;
    if (is("session_texts"))
        return &d->feedbackForm().sessionTexts;
    if (is("end_scores"))
        return &d->feedbackForm().endScores;
    if (is("end_texts"))
        return &d->feedbackForm().endTexts;
    return nullptr;
}

const Vocabulary *Catalogue::vocabulary(const Field &field) const
{
    return field.vocabulary ? vocabulary(QLatin1String(field.vocabulary)) : nullptr;
}

bool isKnownCode(const Catalogue &catalogue, const Field &field, QStringView code)
{
    const Vocabulary *vocabulary = catalogue.vocabulary(field);
    return !vocabulary || vocabulary->find(code);
}

std::vector<Error> Catalogue::errors() const
{
    const std::lock_guard lock(d->errorMutex);
    return d->errors;
}

Result<void> Catalogue::readAll() const
{
    (void)programmes();
    (void)planSections();
    (void)maturity();
    (void)checklist();
    (void)themes();
    (void)clauses();
    (void)procurement();
    (void)cpv();
    (void)holidays();
    (void)materials();
    (void)d->allTerms();
    (void)d->feedbackForm();
    const std::vector<Error> found = errors();
    return found.empty() ? Result<void>() : Unexpected(found.front());
}

} // namespace polku
