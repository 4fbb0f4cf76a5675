#include "pages/library/materialpanel.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "pages/library/studymodel.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/linkrow.h"
#include "widgets/panelscroll.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace polku::ui {

/// A link that a browser may open: nothing that runs a program or reads a file.
static bool canBeOpened(const QUrl &link)
{
    return link.isValid() && !link.host().isEmpty() &&
           (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http"));
}

MaterialPanel::MaterialPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      openLink([](const QUrl &link) { QDesktopServices::openUrl(link); }),
      m_desk(desk),
      m_scroll(new PanelScroll("materialScroll", this)),
      m_title(new QLabel),
      m_meta(new QLabel),
      m_text(new QLabel),
      m_open(new QPushButton),
      m_usesHeading(new SectionHeader),
      m_noUses(new QLabel),
      m_uses(new QVBoxLayout),
      m_teamsHeading(new SectionHeader),
      m_teams(new QVBoxLayout),
      m_formHeading(new SectionHeader),
      m_form(new RecordForm(desk, RecordKind::Material)),
      m_delete(new QPushButton(this))
{
    setMinimumWidth(theme::panelWidth);
    m_title->setObjectName(QStringLiteral("materialTitle"));
    m_meta->setObjectName(QStringLiteral("materialMeta"));
    m_text->setObjectName(QStringLiteral("materialText"));
    m_noUses->setObjectName(QStringLiteral("materialUnused"));
    for (QLabel *label : {m_title, m_meta, m_text, m_noUses}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    theme::setType(m_title, theme::Type::Title);
    theme::setInk(m_meta, &theme::Tokens::muted);
    theme::setInk(m_noUses, &theme::Tokens::muted);
    m_open->setObjectName(QStringLiteral("openMaterial"));
    m_open->setIcon(theme::icon("link"));
    m_delete->setObjectName(QStringLiteral("deleteMaterial"));
    m_delete->setIcon(theme::icon("trash"));
    m_form->addFields(&Material::title, &Material::kind, &Material::phase, &Material::themes, &Material::link,
                      &Material::language, &Material::description);

    QVBoxLayout *inside = m_scroll->column();
    inside->addWidget(m_title);
    inside->addWidget(m_meta);
    inside->addWidget(m_text);
    inside->addWidget(m_open, 0, Qt::AlignLeft);
    inside->addWidget(m_usesHeading);
    inside->addWidget(m_noUses);
    inside->addLayout(m_uses);
    inside->addWidget(m_teamsHeading);
    inside->addLayout(m_teams);
    inside->addWidget(m_formHeading);
    inside->addWidget(m_form);
    inside->addStretch(1);
    for (QVBoxLayout *rows : {m_uses, m_teams})
        rows->setSpacing(0);
    QHBoxLayout *buttons = fillPanel(this, m_scroll);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QUrl link(m_link, QUrl::StrictMode); canBeOpened(link))
            openLink(link);
    });
    connect(m_delete, &QPushButton::clicked, this, &MaterialPanel::deleteRequested);
    retranslate();
}

void MaterialPanel::setMaterial(const LibraryMaterial *material, const std::vector<LibraryTeam> &teams)
{
    const MaterialId id = material ? material->material.id : MaterialId();
    if (id != m_material) {
        m_material = id;
        m_form->setRecord(id);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    setEnabled(material);
    if (!material)
        return;
    const Material &about = material->material;
    m_title->setText(about.title);
    QStringList meta{choiceLabel(about.kind, m_desk.words())};
    if (material->phase)
        meta.append(material->phase->name);
    const Vocabulary &themes = m_desk.catalogue().themes().vocabulary;
    for (const QString &code : about.themes)
        meta.append(themes.shortNameOf(code, m_desk.language()));
    m_meta->setText(meta.join(QStringLiteral(" · ")));
    m_text->setText(about.description);
    m_text->setVisible(!about.description.isEmpty());
    m_link = about.link.trimmed();
    const QUrl link(m_link, QUrl::StrictMode);
    m_open->setVisible(!m_link.isEmpty());
    m_open->setEnabled(canBeOpened(link));
    m_open->setText(canBeOpened(link) ? tr("Open %1").arg(link.host()) : tr("The link cannot be opened"));
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(canBeOpened(link) ? tr("Opens %1 in the browser").arg(m_link)
                                         : tr("Only links that begin with https:// or http:// are opened."));
    showUses(*material);
    showTeams(*material, teams);
    // The library is the coach's to fill.
    m_delete->setVisible(!m_desk.workspace()->isReadOnly() && !m_desk.team());
    m_formHeading->setVisible(!m_desk.team());
    m_form->setVisible(!m_desk.team());
}

static void clear(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        // It may be the one that was just pressed.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// The rows share the widest need for their first column.
static void align(QVBoxLayout *rows)
{
    int width = 0;
    for (int i = 0; i < rows->count(); ++i)
        width = qMax(width, static_cast<LinkRow *>(rows->itemAt(i)->widget())->neededForWhen());
    for (int i = 0; i < rows->count(); ++i) {
        auto *row = static_cast<LinkRow *>(rows->itemAt(i)->widget());
        row->setWhenWidth(width);
        row->setRuled(i > 0);
    }
}

void MaterialPanel::showUses(const LibraryMaterial &material)
{
    clear(m_uses);
    for (const MaterialUse &use : material.sessions) {
        auto *row = new LinkRow(formatDayAndMonth(m_desk.language(), use.date), use.title);
        row->setObjectName(QStringLiteral("use_%1").arg(use.session.value));
        connect(row, &LinkRow::clicked, this, [this, session = use.session] { m_desk.open(session); });
        m_uses->addWidget(row);
    }
    align(m_uses);
    m_noUses->setVisible(material.sessions.empty());
}

void MaterialPanel::showTeams(const LibraryMaterial &material, const std::vector<LibraryTeam> &teams)
{
    clear(m_teams);
    m_teamsHeading->setVisible(!teams.empty());
    for (size_t i = 0; i < teams.size(); ++i) {
        const StudyCell &cell = material.cells[i];
        auto *row = new LinkRow(QString(), teams[i].name);
        row->setObjectName(QStringLiteral("studied_%1").arg(teams[i].id.value));
        row->setEnd(studyWord(cell, m_desk.language()));
        if (const std::optional<Standing> standing = standingOf(cell.state))
            row->setStanding(*standing);
        connect(row, &LinkRow::clicked, this, [this, team = teams[i].id] { Q_EMIT teamRequested(team); });
        m_teams->addWidget(row);
    }
    align(m_teams);
}

void MaterialPanel::refresh(const Changes &changes)
{
    m_form->refresh(changes);
}

void MaterialPanel::commitPending()
{
    m_form->commit();
}

void MaterialPanel::editTitle()
{
    BoundField *field = m_form->field(&Material::title);
    m_scroll->ensureWidgetVisible(field);
    field->editor()->control()->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(field->editor()->control()))
        line->selectAll();
}

void MaterialPanel::retranslate()
{
    m_usesHeading->setText(tr("Used in sessions"));
    m_noUses->setText(m_desk.team() ? tr("In none.") : tr("In none. Add it in the session's record on the schedule."));
    m_teamsHeading->setText(tr("Studied by"));
    m_formHeading->setText(tr("Edit"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete the material"));
}

void MaterialPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
