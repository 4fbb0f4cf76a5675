#include "academy/plansearch.h"

#include "academy/planparts.h"
#include "base/markdownsearch.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/workspace.h"

#include <algorithm>

namespace polku {

namespace {

/// The records that the tables of a plan hold, as they stand below each other.
constexpr RecordKind tableKinds[] = {RecordKind::Goal,           RecordKind::SpendCategory, RecordKind::PlanRole,
                                     RecordKind::Responsibility, RecordKind::ProcessStep,   RecordKind::Instrument,
                                     RecordKind::Training,       RecordKind::Resource,      RecordKind::Risk};

markdown::Search termsOf(const PlanSearch &search)
{
    return {search.words, search.matchCase, search.wholeWords};
}

/// Whether people write words into the field.
bool isOfWords(const Field &field)
{
    const bool words = field.type == FieldType::Line || field.type == FieldType::Text;
    return words && !field.hidden && QLatin1String(field.column) != QLatin1String("link");
}

int countIn(const Row &row, const PlanSearch &search)
{
    int count = 0;
    for (const Field &field : recordType(row.kind).fields) {
        if (!isOfWords(field))
            continue;
        const QString text = row.text(QString::fromLatin1(field.column));
        for (qsizetype at = markdown::nextMatch(text, termsOf(search), 0); at >= 0;
             at = markdown::nextMatch(text, termsOf(search), at + search.words.size()))
            ++count;
    }
    return count;
}

int replaceIn(Edit &edit, const Row &row, const PlanSearch &search, const QString &replacement)
{
    int replaced = 0;
    for (const Field &field : recordType(row.kind).fields) {
        if (!isOfWords(field))
            continue;
        QString text = row.text(QString::fromLatin1(field.column));
        int here = 0;
        for (qsizetype at = markdown::nextMatch(text, termsOf(search), 0); at >= 0;
             at = markdown::nextMatch(text, termsOf(search), at + replacement.size()), ++here)
            text.replace(at, search.words.size(), replacement);
        const bool fits = (!field.required || !text.trimmed().isEmpty()) &&
                          (field.longest == 0 || text.size() <= qsizetype(field.longest));
        if (here == 0 || !fits)
            continue;
        edit.set(row.ref(), field, Value(text));
        replaced += here;
    }
    return replaced;
}

/// The section whose tables have the part; null: none that is in the plan.
PlanSectionId sectionWith(const std::vector<PlanSection> &sections, const Catalogue &catalogue, PlanPart part)
{
    for (const PlanSection &section : sections) {
        const PlanSectionGuide *guide = section.code.isEmpty() ? nullptr : catalogue.planSection(section.code);
        const bool holds = guide && std::find(guide->parts.begin(), guide->parts.end(), part) != guide->parts.end();
        if (holds)
            return section.hiddenSection ? PlanSectionId() : section.id;
    }
    return {};
}

} // namespace

std::vector<PlanMatches> findInPlan(const Reader &reader, const Catalogue &catalogue, PlanId plan,
                                    const PlanSearch &search)
{
    std::vector<PlanMatches> found;
    const auto sections = reader.where(&PlanSection::plan, plan, Query().orderBy(&PlanSection::rank));
    for (const PlanSection &section : sections) {
        PlanMatches matches;
        matches.section = section.id;
        if (!section.hiddenSection)
            matches.count = markdown::countMatches(markdown::read(section.body), termsOf(search));
        found.push_back(std::move(matches));
    }
    for (const RecordKind kind : tableKinds) {
        const RecordType &type = recordType(kind);
        Query query = Query().where("plan", Value(plan.value));
        if (type.indexOf(u"rank") >= 0)
            query = query.orderBy("rank");
        for (const Row &row : reader.rows(kind, query)) {
            const int count = countIn(row, search);
            const auto place = count > 0 ? planPartOf(reader, row.ref()) : std::nullopt;
            const PlanSectionId section = place ? sectionWith(sections, catalogue, place->part) : PlanSectionId();
            const auto matches = std::find_if(found.begin(), found.end(), [section](const PlanMatches &each) {
                return section && each.section == section;
            });
            if (matches == found.end())
                continue;
            matches->records.push_back(row.ref());
            matches->inRecords += count;
        }
    }
    std::erase_if(found, [](const PlanMatches &matches) { return matches.all() == 0; });
    return found;
}

int replaceInPlan(Edit &edit, const Catalogue &catalogue, PlanId plan, const PlanSearch &search,
                  const QString &replacement)
{
    int replaced = 0;
    for (const PlanMatches &matches : findInPlan(edit, catalogue, plan, search)) {
        if (matches.count > 0) {
            markdown::Blocks blocks = markdown::read(edit.get(matches.section).body);
            replaced += markdown::replaceMatches(blocks, termsOf(search), replacement);
            edit.set(matches.section, &PlanSection::body, markdown::write(blocks));
        }
        for (const RecordRef record : matches.records)
            replaced += replaceIn(edit, edit.existingRow(record), search, replacement);
    }
    return replaced;
}

/// What replacing in the subject does, as one step.
static Result<int> replaceAsStep(Workspace &workspace, RecordRef subject, const std::function<int(Edit &)> &replace)
{
    const auto title = workspace.read([&](const Reader &reader) { return reader.titleOf(subject); });
    if (!title)
        return Unexpected(title.error());
    int replaced = 0;
    const auto done =
        workspace.edit({Op::ChangeMany, subject, {*title}, false}, [&](Edit &edit) { replaced = replace(edit); });
    if (!done)
        return Unexpected(done.error());
    return replaced;
}

Result<int> replaceInPlan(Workspace &workspace, const Catalogue &catalogue, PlanId plan, const PlanSearch &search,
                          const QString &replacement)
{
    return replaceAsStep(workspace, plan,
                         [&](Edit &edit) { return replaceInPlan(edit, catalogue, plan, search, replacement); });
}

Result<int> replaceInRecord(Workspace &workspace, RecordRef record, const PlanSearch &search,
                            const QString &replacement)
{
    return replaceAsStep(workspace, record,
                         [&](Edit &edit) { return replaceIn(edit, edit.existingRow(record), search, replacement); });
}

} // namespace polku
