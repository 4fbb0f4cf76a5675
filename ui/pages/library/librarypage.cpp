#include "pages/library/librarypage.h"

#include "catalogue/catalogue.h"
#include "fields/listtable.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "pages/library/materialpanel.h"
#include "pages/library/studymodel.h"
#include "pages/library/studypanel.h"
#include "pages/library/studyview.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace polku::ui {

QString LibraryPage::materialsView()
{
    return QStringLiteral("materials");
}

QString LibraryPage::studiesView()
{
    return QStringLiteral("studies");
}

LibraryPage::LibraryPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_fromCatalogue(new QAction(this)),
      m_new(new QAction(this)),
      m_bar(new QWidget(this)),
      m_views(new ChipBar(m_bar)),
      m_search(new QLineEdit(m_bar)),
      m_phase(new QComboBox(m_bar)),
      m_theme(new QComboBox(m_bar)),
      m_noHits(new QLabel(this)),
      m_empty(new EmptyState(this)),
      m_noTeams(new EmptyState(this)),
      m_materials(new QSplitter(this)),
      m_studies(new QSplitter(this))
{
    m_fromCatalogue->setObjectName(QStringLiteral("addCatalogueMaterials"));
    m_new->setObjectName(QStringLiteral("newMaterial"));
    m_empty->setObjectName(QStringLiteral("noMaterials"));
    m_empty->setIcon("books");
    for (QAction *action : {m_fromCatalogue, m_new}) {
        QPushButton *button = m_empty->addButton({});
        button->setObjectName(action->objectName() + QStringLiteral("Now"));
        button->setVisible(!desk.team()); // the library is the coach's to fill
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    m_noTeams->setObjectName(QStringLiteral("noTeamsToStudy"));
    m_noTeams->setIcon("people");
    QPushButton *teams = m_noTeams->addButton({});
    teams->setObjectName(QStringLiteral("goToTeams"));
    teams->setVisible(!desk.team());
    connect(teams, &QPushButton::clicked, this, [this] { this->desk().goTo(QStringLiteral("teams")); });
    m_noHits->setObjectName(QStringLiteral("noHits"));
    m_noHits->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_noHits->setContentsMargins(theme::gap20, theme::gap20, theme::gap20, 0);
    theme::setInk(m_noHits, &theme::Tokens::muted);
    makeFilters();
    makeMaterials();
    makeStudies();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    for (QWidget *part : std::initializer_list<QWidget *>{m_materials, m_studies, m_noHits, m_noTeams, m_empty})
        layout->addWidget(part, 1);
    connect(m_fromCatalogue, &QAction::triggered, this, &LibraryPage::addFromCatalogue);
    connect(m_new, &QAction::triggered, this, &LibraryPage::newMaterial);
    retranslate();
}

LibraryPage::~LibraryPage() = default;

// What is shown ------------------------------------------------------------------------------------------------------

QString LibraryPage::contextLine() const
{
    if (m_library.materials.empty())
        return {};
    int missing = 0;
    for (const LibraryMaterial &material : m_library.materials)
        missing += material.missing();
    const QString count = tr("%n material(s)", nullptr, int(m_library.materials.size()));
    return missing > 0 ? QStringLiteral("%1 · %2").arg(count, tr("%n to be studied still", nullptr, missing)) : count;
}

QList<QAction *> LibraryPage::actions() const
{
    if (isReadOnly() || !m_academy || desk().team())
        return {};
    const bool any = !m_library.materials.empty();
    return any ? QList<QAction *>{m_new} : QList<QAction *>{m_new, m_fromCatalogue};
}

void LibraryPage::refresh(const Changes &changes)
{
    if (m_academy != desk().academy()) {
        m_academy = desk().academy();
        m_library = {};
        if (m_academy) {
            m_model->setQuery(Query().inAcademy(m_academy).orderBy(&Material::rank));
            m_model->reload();
        } else {
            m_model->setEmpty();
        }
    } else {
        m_model->refresh(changes);
    }
    m_panel->refresh(changes);
    m_studyPanel->refresh(changes);
    fillFilters();
    applyFilters();
    Q_EMIT headerChanged();
}

void LibraryPage::fillFilters()
{
    const Language language = desk().language();
    QList<std::pair<QString, QString>> phases;
    QList<std::pair<QString, QString>> themes;
    QSet<QString> used;
    for (const LibraryMaterial &material : m_library.materials) {
        if (material.phase) {
            const std::pair item(QString::number(material.phase->id.value), material.phase->name);
            if (!phases.contains(item))
                phases.append(item);
        }
        used += QSet<QString>(material.material.themes.begin(), material.material.themes.end());
    }
    for (const Entry &entry : desk().catalogue().themes().vocabulary.entries) {
        if (used.remove(entry.code))
            themes.append({entry.code, entry.name.in(language)});
    }
    QStringList own = used.values();
    own.sort();
    for (const QString &code : own)
        themes.append({code, code});
    fillFilterBox(m_phase, tr("All phases"), phases);
    fillFilterBox(m_theme, tr("All themes"), themes);
    const QSignalBlocker quiet(m_views);
    m_views->setChips({{materialsView(), tr("Materials"), int(m_library.materials.size())},
                       {studiesView(), tr("Who has studied what"), -1}});
}

bool LibraryPage::isWanted(const LibraryMaterial &material) const
{
    const qint64 phase = m_phase->currentData().toString().toLongLong();
    const QString theme = m_theme->currentData().toString();
    if (phase && (!material.phase || material.phase->id.value != phase))
        return false;
    if (!theme.isEmpty() && !material.material.themes.contains(theme))
        return false;
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString text = material.material.title + QLatin1Char(' ') + material.material.description;
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void LibraryPage::applyFilters()
{
    m_filter->setRule([this](const Row &row) {
        const LibraryMaterial *material = m_library.material({row.id});
        return material && isWanted(*material);
    });
    m_studyModel->setLibrary(m_library, [this](const LibraryMaterial &material) { return isWanted(material); });
    showView(m_views->chosen());
    showChosen();
    showCell();
}

void LibraryPage::resetFilters()
{
    m_search->clear();
    m_phase->setCurrentIndex(0);
    m_theme->setCurrentIndex(0);
}

void LibraryPage::showView(const QString &view)
{
    const bool any = !m_library.materials.empty();
    const bool hits = m_filter->rowCount() > 0;
    const bool studies = view == studiesView();
    const bool teams = !m_library.teams.empty();
    m_bar->setVisible(any);
    m_empty->setVisible(!any);
    m_noHits->setVisible(any && !hits && !(studies && !teams));
    m_materials->setVisible(any && hits && !studies);
    m_studies->setVisible(any && hits && studies && teams);
    m_noTeams->setVisible(any && studies && !teams);
    if (studies && !m_studyView->currentIndex().isValid() && m_studyModel->columnCount() > 1) {
        const QModelIndex chosen = m_studyModel->indexOf(m_chosen, m_library.teams.front().id);
        m_studyView->setCurrentIndex(chosen.isValid() ? chosen : m_studyModel->index(0, 1));
    }
}

void LibraryPage::choose(MaterialId material)
{
    if (material == m_chosen)
        return;
    m_panel->commitPending();
    m_chosen = material;
    showChosen();
}

void LibraryPage::showChosen()
{
    if (!m_filter->indexOf(m_chosen.value).isValid())
        m_chosen = {m_filter->idAt(m_filter->index(0, 0))};
    m_panel->setMaterial(m_library.material(m_chosen), m_library.teams);
    const QModelIndex index = m_filter->indexOf(m_chosen.value);
    if (index.isValid() && m_table->currentIndex().row() != index.row())
        m_table->setCurrentIndex(index);
}

void LibraryPage::showCell()
{
    const QModelIndex index = m_studyView->currentIndex();
    m_studyPanel->setCell(m_studyModel->materialAt(index), m_studyModel->teamAt(index.column()),
                          m_studyModel->cellAt(index));
}

bool LibraryPage::show(RecordRef record)
{
    MaterialId material{record.id};
    TeamId team;
    if (record.kind == RecordKind::Study) {
        const auto study = desk().attempt(
            desk().workspace()->read([&](const Reader &reader) { return reader.find(StudyId{record.id}); }));
        if (!study || !*study)
            return false;
        material = (*study)->material;
        team = (*study)->team;
    }
    if (!m_library.material(material))
        return false;
    if (!m_filter->indexOf(material.value).isValid())
        resetFilters();
    m_views->choose(team ? studiesView() : materialsView());
    choose(material);
    if (team) {
        m_studyView->setCurrentIndex(m_studyModel->indexOf(material, team));
        m_studyView->setFocus();
    } else {
        m_table->scrollTo(m_filter->indexOf(material.value));
        m_table->setFocus();
    }
    return true;
}

void LibraryPage::commitPending()
{
    m_table->commitPending();
    m_panel->commitPending();
    m_studyPanel->commitPending();
}

void LibraryPage::retranslate()
{
    m_new->setText(tr("New material"));
    m_fromCatalogue->setText(tr("Add the catalogue's materials"));
    m_views->setAccessibleName(tr("What to show of the library"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list of materials"));
    m_phase->setAccessibleName(tr("Show materials of the phase"));
    m_theme->setAccessibleName(tr("Show materials of the theme"));
    m_table->setAccessibleName(tr("Materials"));
    m_studyView->setAccessibleName(tr("Which team has studied which material"));
    for (QSplitter *splitter : {m_materials, m_studies})
        splitter->setAccessibleName(tr("Library"));
    m_noHits->setText(tr("No material fits these filters."));
    m_empty->setTexts(tr("No materials yet"),
                      tr("Materials are what teams read and use: guides, annexes, forms, laws. Begin with those of the "
                         "catalogue, on employment through procurement, human rights and labour exploitation among "
                         "others, and add your own."));
    const auto name = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    const QList<QPushButton *> buttons = m_empty->findChildren<QPushButton *>();
    name(buttons.at(0), m_fromCatalogue->text());
    name(buttons.at(1), m_new->text());
    m_noTeams->setTexts(tr("No teams yet"),
                        tr("When teams take part, this is where you note which of them has studied which material."));
    name(m_noTeams->findChild<QPushButton *>(), tr("Go to the teams"));
    m_model->retranslate();
    m_studyModel->retranslate();
    if (m_academy) {
        fillFilters();
        applyFilters();
    }
}

} // namespace polku::ui
