// The parts of the page of the library: its filters, the list of materials, the table of studies.

#include "fields/listtable.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "pages/library/librarypage.h"
#include "pages/library/materialpanel.h"
#include "pages/library/studymodel.h"
#include "pages/library/studypanel.h"
#include "pages/library/studyview.h"
#include "report/libraryreport.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace polku::ui {

/// What the list needs before it shows where a material is used; the panel beside it tells that too.
constexpr int widthForUse = 720;

void LibraryPage::makeFilters()
{
    m_views->setObjectName(QStringLiteral("libraryViews"));
    m_search->setObjectName(QStringLiteral("materialFilter"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(260);
    m_phase->setObjectName(QStringLiteral("phaseFilter"));
    m_theme->setObjectName(QStringLiteral("themeFilter"));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(theme::gap8);
    filters->addWidget(m_search, 1);
    for (QComboBox *box : {m_phase, m_theme}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        filters->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &LibraryPage::applyFilters);
    }
    filters->addStretch(1);
    auto *layout = new QVBoxLayout(m_bar);
    layout->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap12);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_views);
    layout->addLayout(filters);
    connect(m_views, &ChipBar::chosenChanged, this, &LibraryPage::showView);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::applyFilters);
}

void LibraryPage::makeMaterials()
{
    const auto about = [this](const Row &row) { return m_library.material({row.id}); };
    Column phase = Column::computed(
        QStringLiteral("phase"), [] { return tr("Phase"); },
        [this, about](const Row &row, int role) -> QVariant {
            const LibraryMaterial *material = about(row);
            if (!material || (role != Qt::DisplayRole && role != RowModel::SortRole))
                return {};
            if (role == RowModel::SortRole) // in the order of the phases, then of the materials
                return int(material - m_library.materials.data());
            return material->phase ? material->phase->name : QString();
        },
        {"phase"});
    Column used = Column::computed(
        QStringLiteral("used"), [] { return tr("Used in"); },
        [about](const Row &row, int role) -> QVariant {
            const LibraryMaterial *material = about(row);
            if (!material || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
                return {};
            QStringList titles;
            for (const MaterialUse &use : material->sessions)
                titles.append(use.title);
            return titles.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
        });
    Column studied = Column::computed(
        QStringLiteral("studied"), [this] { return desk().team() ? tr("Studied") : tr("Studied by"); },
        [this, about](const Row &row, int role) -> QVariant {
            const LibraryMaterial *material = about(row);
            if (!material || m_library.teams.empty())
                return {};
            const int count = material->studied();
            if (role == RowModel::SortRole)
                return count;
            if (role == RowModel::StandingRole && material->missing() > 0)
                return int(Standing::NeedsAttention);
            const bool silent = count == 0 && !isToBeStudied(material->material.kind);
            if (role == Qt::DisplayRole && desk().team())
                return report::studyText(material->cells.front(), desk().words());
            if (role == Qt::DisplayRole && !silent)
                return tr("%1 of %n team(s)", nullptr, int(m_library.teams.size())).arg(count);
            return {};
        });
    m_model = new RowModel(
        desk(), RecordKind::Material,
        {Column::of(&Material::title, true), Column::of(&Material::kind, true), phase, used, studied}, this);
    m_model->setAlsoRead({"themes", "description"});
    m_model->setRelated(
        {RecordKind::Academy, RecordKind::Phase, RecordKind::Material, RecordKind::Session, RecordKind::SessionMaterial,
         RecordKind::Team, RecordKind::Person, RecordKind::Study},
        [this](const Reader &reader) { m_library = readLibrary(reader, m_academy, desk().today(), desk().team()); });
    m_filter = new RowFilter(*m_model, this);
    m_table = new ListTable;
    m_table->setObjectName(QStringLiteral("materialTable"));
    m_table->setRows(desk(), *m_filter, m_model->columnOf(QStringLiteral("phase")),
                     {0, m_model->columnOf(QStringLiteral("used"))}, 84);
    m_table->installEventFilter(this);
    m_panel = new MaterialPanel(desk());
    m_panel->setObjectName(QStringLiteral("materialPanel"));
    m_materials->setObjectName(QStringLiteral("materialSplitter"));
    auto *left = new QWidget;
    auto *inside = new QVBoxLayout(left);
    inside->setContentsMargins(theme::gap12, 0, 0, 0);
    inside->addWidget(m_table);
    m_materials->addWidget(left);
    m_materials->addWidget(m_panel);
    m_materials->setStretchFactor(0, 1);
    m_materials->setStretchFactor(1, 0);
    m_materials->setSizes({680, theme::panelWidth});
    m_materials->setChildrenCollapsible(false);
    m_materials->setHandleWidth(1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose({m_filter->idAt(index)});
    });
    connect(m_panel, &MaterialPanel::deleteRequested, this, &LibraryPage::deleteMaterial);
    connect(m_panel, &MaterialPanel::teamRequested, this, [this](TeamId team) {
        m_views->choose(studiesView());
        m_studyView->setCurrentIndex(m_studyModel->indexOf(m_chosen, team));
        m_studyView->setFocus();
    });
}

void LibraryPage::makeStudies()
{
    m_studyModel = new StudyModel(desk(), this);
    m_studyView = new StudyView(*m_studyModel);
    m_studyView->setObjectName(QStringLiteral("studyGrid"));
    m_studyPanel = new StudyPanel(desk());
    m_studyPanel->setObjectName(QStringLiteral("studyPanel"));
    m_studies->setObjectName(QStringLiteral("studySplitter"));
    auto *left = new QWidget;
    auto *inside = new QVBoxLayout(left);
    inside->setContentsMargins(theme::gap12, 0, 0, 0);
    inside->addWidget(m_studyView);
    m_studies->addWidget(left);
    m_studies->addWidget(m_studyPanel);
    m_studies->setStretchFactor(0, 1);
    m_studies->setStretchFactor(1, 0);
    m_studies->setSizes({760, 300});
    m_studies->setChildrenCollapsible(false);
    m_studies->setHandleWidth(1);
    connect(m_studyView->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::showCell);
    connect(m_studyView, &StudyView::toggled, this, [this](const QModelIndex &index) {
        if (const StudyCell *cell = m_studyModel->cellAt(index))
            toggleStudied(m_studyModel->materialAt(index)->material.id, cell->team);
    });
    connect(m_studyPanel, &StudyPanel::toggleRequested, this, [this] {
        if (const StudyCell *cell = m_studyModel->cellAt(m_studyView->currentIndex()))
            toggleStudied(m_studyModel->materialAt(m_studyView->currentIndex())->material.id, cell->team);
    });
}

bool LibraryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        m_table->setColumnHidden(m_model->columnOf(QStringLiteral("used")), m_table->width() < widthForUse);
    return Page::eventFilter(watched, event);
}

} // namespace polku::ui
