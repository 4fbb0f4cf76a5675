#include "pages/plan/planimportview.h"

#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace polku::ui {

using ImportFate = PlanImport::Fate;

constexpr qint64 mostBytesOfPlan = 20'000'000;

PlanImportView::PlanImportView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_heading(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_note(new QLabel(this)),
      m_sections(new QTreeWidget(this)),
      m_take(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("planImport"));
    m_heading->setObjectName(QStringLiteral("planImportHeading"));
    theme::setType(m_heading, theme::Type::Title);
    m_summary->setObjectName(QStringLiteral("planImportSummary"));
    m_note->setObjectName(QStringLiteral("planImportNote"));
    theme::setInk(m_note, &theme::Tokens::attention);
    for (QLabel *label : {m_heading, m_summary, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_sections->setObjectName(QStringLiteral("planImportSections"));
    m_sections->setRootIsDecorated(false);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setColumnCount(3);
    m_sections->header()->setStretchLastSection(false);
    m_take->setObjectName(QStringLiteral("takePlanImport"));
    theme::setButtonKind(m_take, theme::ButtonKind::Primary);
    m_cancel->setObjectName(QStringLiteral("cancelPlanImport"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap8);
    buttons->addWidget(m_take);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap16);
    layout->setSpacing(theme::gap12);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addWidget(m_note);
    layout->addWidget(m_sections, 1);
    layout->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &PlanImportView::take);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT finished({}); });
    retranslate();
}

bool PlanImportView::open(const QString &path, TeamId team)
{
    m_import.reset();
    m_team = team;
    m_source = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_desk.fail({ErrorKind::Storage, tr("“%1” cannot be read.").arg(m_source),
                     tr("Check that the file is there and that you may read it."), file.errorString()});
        return false;
    }
    if (file.size() > mostBytesOfPlan) {
        m_desk.fail({ErrorKind::BadInput,
                     tr("“%1” is too large to be a plan.").arg(m_source),
                     tr("Choose the text of the plan, saved as Markdown or as plain text."),
                     {}});
        return false;
    }
    m_bytes = file.readAll();
    if (!read())
        return false;
    show();
    (m_take->isEnabled() ? m_take : m_cancel)->setFocus(Qt::OtherFocusReason);
    return true;
}

bool PlanImportView::read()
{
    const auto read = m_desk.attempt(m_desk.workspace()->read(
        [this](const Reader &reader) { return previewPlan(reader, m_desk.catalogue(), m_team, m_bytes, m_source); }));
    m_import = read ? m_desk.attempt(*read) : std::nullopt;
    return m_import.has_value();
}

void PlanImportView::refresh()
{
    if (m_import && read())
        show();
}

QString PlanImportView::fateText(const PlanImport::Section &section) const
{
    switch (section.fate) {
    case ImportFate::Filled:
        return tr("Gets this text; it is empty now");
    case ImportFate::Replaced:
        return tr("Its text is replaced by this one");
    case ImportFate::Same:
        return tr("Stays as it is: the text is the same");
    case ImportFate::Empty:
        return tr("Stays as it is: there is no text below the heading");
    case ImportFate::Own:
        return tr("Unknown heading: becomes a section of your own");
    }
    return {};
}

void PlanImportView::show()
{
    m_sections->clear();
    if (!m_import)
        return;
    m_heading->setText(tr("Bring in “%1”").arg(m_source));
    const int changes = m_import->changes();
    m_summary->setText(changes > 0 ? tr("%n section(s) will be written. Nothing has been changed yet, and it can be "
                                        "undone as one step.",
                                        nullptr, changes)
                                   : tr("The plan has all of this already. There is nothing to bring in."));
    m_note->setVisible(m_import->wordsBefore > 0);
    m_note->setText(tr("%n word(s) before the first section is/are left out.", nullptr, m_import->wordsBefore));
    const theme::Tokens &tokens = theme::tokensOf(this);
    for (const PlanImport::Section &section : m_import->sections) {
        auto *item = new QTreeWidgetItem(
            m_sections, {section.title, fateText(section), m_desk.words().locale().toString(section.words)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, section.title);
        item->setToolTip(1, fateText(section));
        if (section.fate == ImportFate::Replaced || section.fate == ImportFate::Own)
            item->setForeground(1, tokens.attention);
    }
    m_sections->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sections->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_sections->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_take->setEnabled(changes > 0 && !m_desk.workspace()->isReadOnly());
}

void PlanImportView::take()
{
    if (!m_import)
        return;
    const PlanImport import = *std::exchange(m_import, std::nullopt); // the step's own refresh finds nothing to do
    const auto changed = m_desk.attempt(importPlan(*m_desk.workspace(), import));
    if (!changed) {
        m_import = import;
        return refresh();
    }
    PlanSectionId first;
    for (const PlanImport::Section &section : import.sections) {
        const bool written = section.fate == ImportFate::Filled || section.fate == ImportFate::Replaced;
        if (written && !first)
            first = section.section;
    }
    m_desk.say(tr("“%1” was brought into the plan: %n section(s).", nullptr, import.changes()).arg(m_source), true);
    Q_EMIT finished(first);
}

void PlanImportView::retranslate()
{
    m_sections->setHeaderLabels({tr("Section"), tr("What will happen"), tr("Words")});
    m_sections->setAccessibleName(tr("What the import will do, section by section"));
    m_take->setText(tr("Bring in"));
    m_cancel->setText(tr("Do not bring in"));
    for (QPushButton *button : {m_take, m_cancel})
        button->setAccessibleName(button->text());
    show();
}

void PlanImportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
