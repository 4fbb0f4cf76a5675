#include "catalogue/guidance.h"

#include "catalogue/content.h"

#include <algorithm>

namespace polku {

std::vector<PlanSectionGuide> readPlanSections(const Content &file)
{
    int number = 0;
    return file.list("sections", [&number](const Content &item) {
        PlanSectionGuide section;
        section.code = item.text("code");
        section.number = int(item.whole("number"));
        section.title = item.localised("title");
        section.answers = item.localised("answers");
        section.questions = item.localisedList("questions");
        section.guidance = item.localised("guidance");
        section.example = item.localised("example");
        section.references = item.textList("references");
        section.parts = item.optionalChoices<PlanPart>("parts");
        if (section.number != ++number)
            item.mistake("number", QStringLiteral("expected %1").arg(number));
        return section;
    });
}

QString titleIn(const PlanSectionGuide &guide, const QString &title, Language language)
{
    const bool known = std::any_of(allLanguages.begin(), allLanguages.end(),
                                   [&](Language each) { return guide.title.in(each) == title; });
    return known ? guide.title.in(language) : title;
}

/// Reads objects with the levels `first`, `first` + 1, … into `levels`.
template <size_t N>
static void readLevels(const Content &item, const char *list, const char *text, int first,
                       std::array<LocalisedText, N> *levels)
{
    size_t i = 0;
    const auto entries = item.list(list, [&](const Content &level) {
        if (level.whole("level") != first + int(i))
            level.mistake("level", QStringLiteral("expected %1").arg(first + int(i)));
        if (i < N)
            (*levels)[i] = level.localised(text);
        return ++i;
    });
    if (entries.size() != N)
        item.mistake(list, QStringLiteral("not %1 levels").arg(N));
}

const MaturityArea *MaturityModel::area(QStringView code) const
{
    for (const MaturityArea &candidate : areas) {
        if (code == candidate.code)
            return &candidate;
    }
    return nullptr;
}

MaturityModel readMaturity(const Content &file)
{
    MaturityModel model;
    readLevels(file, "scale", "name", 0, &model.scale);
    model.areas = file.list("areas", [](const Content &item) {
        MaturityArea area;
        area.code = item.text("code");
        area.name = item.localised("name");
        area.question = item.localised("question");
        readLevels(item, "levels", "text", 1, &area.levels);
        return area;
    });
    model.vocabulary.name = QStringLiteral("maturity_areas");
    for (const MaturityArea &area : model.areas)
        model.vocabulary.entries.push_back({area.code, area.name, area.question, {}});
    return model;
}

Checklist readChecklist(const Content &file)
{
    Checklist checklist;
    checklist.phases = file.list("phases", [](const Content &phase) {
        return ChecklistPhase{
            phase.text("code"), phase.localised("name"), phase.list("items", [](const Content &item) {
                return ChecklistItem{item.text("code"), item.localised("text"), item.localised("why")};
            })};
    });
    checklist.signs = file.list("signs", [](const Content &item) {
        return ChecklistItem{item.text("code"), item.localised("text"), {}};
    });
    checklist.contacts = file.vocabulary("contacts");
    checklist.riskSectors = file.vocabulary("risk_sectors");
    checklist.note = file.localised("note");
    return checklist;
}

} // namespace polku
