// What the page of the library does to the file: materials added and deleted, studies marked.

#include "fields/listtable.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "pages/library/librarypage.h"
#include "pages/library/materialpanel.h"
#include "store/workspace.h"
#include "widgets/chipbar.h"

namespace polku::ui {

bool LibraryPage::isReadOnly() const
{
    return !desk().workspace() || desk().workspace()->isReadOnly();
}

void LibraryPage::addFromCatalogue()
{
    commitPending();
    int added = 0;
    const Operation operation = Operation::create(RecordKind::Material, tr("The catalogue's materials"));
    if (desk().attempt(desk().workspace()->edit(
            operation, [&](Edit &edit) { added = addCatalogueMaterials(edit, desk().catalogue(), m_academy); })))
        desk().say(tr("%n material(s) added.", nullptr, added), true);
}

void LibraryPage::newMaterial()
{
    commitPending();
    MaterialId made;
    const QString title = tr("New material");
    if (!desk().attempt(desk().workspace()->edit(Operation::create(RecordKind::Material, title), [&](Edit &edit) {
            Material material;
            material.academy = m_academy;
            material.title = title;
            material.language = edit.get(m_academy).language;
            material.rank = double(edit.count(RecordKind::Material, Query().inAcademy(m_academy))) + 1;
            made = edit.insert(material);
        })))
        return;
    show(made);
    m_panel->editTitle(); // the first thing to do is to name it
}

void LibraryPage::deleteMaterial()
{
    const LibraryMaterial *material = m_library.material(m_chosen);
    if (!material)
        return;
    const QString title = material->material.title;
    const MaterialId gone = m_chosen;
    const int row = m_filter->indexOf(gone.value).row();
    const int neighbour = row + 1 < m_filter->rowCount() ? row + 1 : row - 1;
    m_chosen = {m_filter->idAt(m_filter->index(neighbour, 0))};
    if (desk().attempt(
            desk().workspace()->edit(Operation::remove(gone, title), [&](Edit &edit) { edit.remove(gone); })))
        desk().say(tr("“%1” is deleted.").arg(title), true);
    m_table->setFocus();
}

void LibraryPage::toggleStudied(MaterialId material, TeamId team)
{
    const LibraryMaterial *about = m_library.material(material);
    if (!about || isReadOnly())
        return;
    commitPending();
    const QString title = about->material.title;
    const auto cell = std::find_if(about->cells.begin(), about->cells.end(),
                                   [team](const StudyCell &one) { return one.team == team; });
    if (cell == about->cells.end())
        return;
    if (cell->marks.empty()) {
        desk().attempt(desk().workspace()->edit(Operation::create(RecordKind::Study, title), [&](Edit &edit) {
            addStudy(edit, team, material, {}, desk().today());
        }));
        return;
    }
    const RecordRef mark = cell->marks.front().id;
    int marks = 0;
    if (desk().attempt(desk().workspace()->edit(Operation::remove(mark, title),
                                                [&](Edit &edit) { marks = removeStudies(edit, team, material); })))
        desk().say(tr("%n mark(s) taken away.", nullptr, marks), true);
}

} // namespace polku::ui
