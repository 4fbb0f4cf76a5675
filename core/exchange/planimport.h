#pragma once

#include "base/result.h"
#include "model/kinds.h"
#include "store/changes.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace polku {

class Catalogue;
class Reader;
class Workspace;

// Bringing in a plan that was written elsewhere, as Markdown: its headings tell the sections. First as a preview that
// can be shown, then as one step.
//
// A heading means a section when it is called like it, in the plan or in any language of the catalogue, whatever number
// stands before it. Such headings have one level, the highest on which one is found; what has a heading of that level
// that means no section becomes a section of the team's own. Lower headings are part of the text.

/// What a text would do to a plan. Making one changes nothing.
struct PlanImport
{
    enum class Fate {
        Filled,   ///< the section had no text
        Replaced, ///< it had another text
        Same,     ///< it has this text already
        Empty,    ///< the heading has no text below it; the section stays as it is
        Own       ///< a new section of the team's own
    };
    struct Section
    {
        Fate fate = Fate::Own;
        PlanSectionId section; ///< null: a new one
        QString title;         ///< as the plan calls it; of a new one its heading
        QString body;          ///< Markdown
        int words = 0;         ///< of the body
    };

    PlanId plan;
    QString source;                ///< the file's name, for the history
    std::vector<Section> sections; ///< each section once, in the order of the text
    int wordsBefore = 0;           ///< what stands before the first section and is left out

    /// How many sections would get another text than they have.
    int changes() const;
};

/// Works out what the text would do to the team's newest plan. Fails (BadInput) when it is no text or has no heading,
/// (NotFound) when the team has no plan. Throws Failure as readers do.
Result<PlanImport> previewPlan(const Reader &reader, const Catalogue &catalogue, TeamId team, const QByteArray &bytes,
                               const QString &source);

/// Does what the preview shows as one step. A section that had not been started becomes a draft; one left out of the
/// plan that gets text is taken into it again. Fails (NotFound) when a section is gone since.
Result<Changes> importPlan(Workspace &workspace, const PlanImport &import);

} // namespace polku
