#include "exchange/planimport.h"

#include "academy/planedit.h"
#include "academy/planpath.h"
#include "base/markdown.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "exchange/encoding.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace polku {

namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanImport)
};

/// A heading without what editors put around it: numbers, marks, upper case.
QString bareHeading(const QString &heading)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d+(\\.\\d+)*|[ivxIVX]+)[.)]?\\s+"));
    QString bare;
    for (const QChar c : QString(heading).remove(number).normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber())
            bare.append(c);
    }
    return bare;
}

/// Which section a heading means.
class SectionNames
{
public:
    SectionNames(const Catalogue &catalogue, const PlanPath &path) : m_path(path)
    {
        for (const PlanPathSection &section : path.sections) {
            add(section.title, section.id);
            for (const PlanSectionGuide &guide : catalogue.planSections()) {
                if (guide.code != section.code)
                    continue;
                for (const Language language : allLanguages)
                    add(guide.title.in(language), section.id);
            }
        }
    }

    const PlanPathSection *find(const markdown::Block &heading) const
    {
        return m_path.section(m_byName.value(bareHeading(markdown::plainText(heading.text))));
    }

private:
    void add(const QString &name, PlanSectionId section)
    {
        const QString bare = bareHeading(name);
        if (!bare.isEmpty() && !m_byName.contains(bare))
            m_byName.insert(bare, section);
    }

    const PlanPath &m_path;
    QHash<QString, PlanSectionId> m_byName;
};

/// The level of the headings that tell sections: the highest on which a section is found by name; when none is, the
/// highest that has more than one heading, since a single one is the document's title.
int sectionLevel(const markdown::Blocks &blocks, const SectionNames &names)
{
    int named = 0;
    QMap<int, int> counts;
    for (const markdown::Block &block : blocks) {
        if (block.kind != markdown::Block::Kind::Heading)
            continue;
        ++counts[block.level];
        if (names.find(block) && (named == 0 || block.level < named))
            named = block.level;
    }
    if (named != 0 || counts.isEmpty())
        return named;
    const auto several = std::find_if(counts.keyBegin(), counts.keyEnd(), [&](int level) { return counts[level] > 1; });
    return several != counts.keyEnd() ? *several : counts.firstKey();
}

/// Editors of web pages put facts about a text before it, between two lines of hyphens.
QString withoutFrontMatter(QString text)
{
    static const QRegularExpression front(QStringLiteral("\\A\\x{feff}?---\\r?\\n.*?\\n---\\r?\\n"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return text.remove(front);
}

/// The anchors that Polku's own Markdown has before its headings; none are in a text that people wrote.
bool takeAnchors(QString *text)
{
    static const QRegularExpression anchor(QStringLiteral("<a id=\"[^\"]*\"></a>\\s*"));
    const qsizetype before = text->size();
    text->remove(anchor);
    return text->size() != before;
}

/// What Polku writes into a plan's document by itself is no text of the team's: the note in a section without a text,
/// and what stands around the sections.
markdown::Blocks withoutOwnWords(markdown::Blocks blocks)
{
    QSet<QString> notes;
    QSet<QString> around;
    for (const Language language : allLanguages) {
        const Words words(language);
        notes.insert(words("Plan", "This section has not been written yet."));
        for (const char *heading : {"Contents", "Pilots", "From gap to result"})
            around.insert(words("Plan", heading));
    }
    markdown::Blocks kept;
    int skipped = 0; // the level of the heading whose part is left out
    for (markdown::Block &block : blocks) {
        const QString text = markdown::plainText(block.text);
        const bool heading = block.kind == markdown::Block::Kind::Heading;
        if (heading && skipped > 0 && block.level <= skipped)
            skipped = 0;
        if (heading && around.contains(text))
            skipped = block.level;
        if (skipped == 0 && !(block.kind == markdown::Block::Kind::Paragraph && notes.contains(text)))
            kept.push_back(std::move(block));
    }
    return kept;
}

struct Found
{
    const PlanPathSection *section = nullptr; ///< null: none of the plan's
    QString heading;
    markdown::Blocks blocks;
};

/// The sections of the text, each once however often its heading comes.
std::vector<Found> foundSections(const markdown::Blocks &blocks, int level, const SectionNames &names, int *wordsBefore)
{
    std::vector<Found> found;
    qsizetype at = -1;
    for (const markdown::Block &block : blocks) {
        const bool heading = block.kind == markdown::Block::Kind::Heading;
        if (heading && block.level == level) {
            const PlanPathSection *section = names.find(block);
            const QString text = markdown::plainText(block.text).simplified();
            const auto same = std::find_if(found.begin(), found.end(), [&](const Found &other) {
                return section ? other.section == section
                               : !other.section && bareHeading(other.heading) == bareHeading(text);
            });
            at = same - found.begin();
            if (same == found.end())
                found.push_back({section, text, {}});
        } else if (at < 0) {
            *wordsBefore += heading ? 0 : markdown::countWords(markdown::plainText(markdown::Blocks{block}));
        } else {
            markdown::Block kept = block;
            if (heading)
                kept.level = std::max(1, block.level - level);
            found[size_t(at)].blocks.push_back(kept);
        }
    }
    return found;
}

} // namespace

int PlanImport::changes() const
{
    return int(std::count_if(sections.begin(), sections.end(), [](const Section &section) {
        return section.fate != Fate::Same && section.fate != Fate::Empty;
    }));
}

Result<PlanImport> previewPlan(const Reader &reader, const Catalogue &catalogue, TeamId team, const QByteArray &bytes,
                               const QString &source)
{
    const std::optional<DecodedText> text = decodeText(bytes);
    if (!text) {
        return failure(ErrorKind::BadInput, PlanTexts::tr("“%1” is not a text.").arg(source),
                       PlanTexts::tr("Save the plan as Markdown or as plain text and import that, or paste its "
                                     "sections into the plan."));
    }
    const PlanPath path = readPlanPath(reader, team);
    if (!path.plan) {
        return failure(ErrorKind::NotFound, PlanTexts::tr("“%1” has no plan yet.").arg(reader.titleOf(team)),
                       PlanTexts::tr("A team gets its plan when it is taken into the academy."));
    }
    QString written = withoutFrontMatter(text->text);
    const bool ours = takeAnchors(&written);
    markdown::Blocks blocks = markdown::read(written);
    if (ours)
        blocks = withoutOwnWords(std::move(blocks));
    const SectionNames names(catalogue, path);
    const int level = sectionLevel(blocks, names);
    if (level == 0) {
        return failure(ErrorKind::BadInput, PlanTexts::tr("“%1” has no headings.").arg(source),
                       PlanTexts::tr("Sections are known by their headings: a line that begins with #, such as "
                                     "“# Goals”."));
    }
    PlanImport import;
    import.plan = path.plan;
    import.source = source;
    for (const Found &found : foundSections(blocks, level, names, &import.wordsBefore)) {
        PlanImport::Section section;
        section.body = markdown::write(found.blocks);
        section.words = markdown::countWords(markdown::plainText(found.blocks));
        section.title = found.section ? found.section->title : found.heading;
        using Fate = PlanImport::Fate;
        if (found.section) {
            section.section = found.section->id;
            const QString present = reader.get(found.section->id).body;
            section.fate = section.body.isEmpty() ? Fate::Empty
                           : markdown::read(present) == markdown::read(section.body)
                               ? Fate::Same
                               : (present.trimmed().isEmpty() ? Fate::Filled : Fate::Replaced);
        }
        if (section.title.isEmpty())
            section.title = PlanTexts::tr("Untitled section");
        import.sections.push_back(std::move(section));
    }
    return import;
}

Result<Changes> importPlan(Workspace &workspace, const PlanImport &import)
{
    const auto title = workspace.read([&](const Reader &reader) { return reader.titleOf(import.plan); });
    if (!title)
        return Unexpected(title.error());
    const Operation operation{Op::ImportPlan, import.plan, {import.source, *title}, false};
    return workspace.edit(operation, [&](Edit &edit) {
        PlanSectionId last;
        for (const PlanImport::Section &section : import.sections) {
            using Fate = PlanImport::Fate;
            if (section.section)
                last = section.section;
            if (section.fate == Fate::Same || section.fate == Fate::Empty)
                continue;
            if (section.fate == Fate::Own)
                last = addOwnSection(edit, import.plan, section.title, last);
            edit.set(last, &PlanSection::body, section.body);
            edit.set(last, &PlanSection::hiddenSection, false);
            if (!section.body.isEmpty())
                beginSection(edit, last);
        }
    });
}

} // namespace polku
