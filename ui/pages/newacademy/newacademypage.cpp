#include "pages/newacademy/newacademypage.h"

#include "academy/planpreview.h"
#include "academy/workingdays.h"
#include "base/dates.h"
#include "catalogue/catalogue.h"
#include "fields/dayedit.h"
#include "model/records.h"
#include "pages/newacademy/schedulepreview.h"
#include "pages/newacademy/templatelist.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/draw.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace polku::ui {

namespace {

constexpr int formWidth = 380;

} // namespace

NewAcademyPage::NewAcademyPage(Desk &desk, const QString &templateFolder, QWidget *parent)
    : NewAcademyView(parent),
      m_desk(desk),
      m_templates(new TemplateList(desk, templateFolder)),
      m_preview(new SchedulePreview(desk))
{
    setObjectName(QStringLiteral("newAcademyPage"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(formWidth);
    QWidget *form = makeForm();
    form->setBackgroundRole(QPalette::AlternateBase);
    form->setAutoFillBackground(true);
    scroll->setWidget(form);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(scroll);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap16);
    right->addWidget(m_preview);
    sides->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addLayout(sides, 1);

    connect(m_cancel, &QPushButton::clicked, this, &NewAcademyPage::cancelled);
    connect(m_make, &QPushButton::clicked, this, &NewAcademyPage::request);
    connect(m_name, &QLineEdit::textEdited, m_problem, &QLabel::hide);
    for (QLineEdit *line : {m_name, m_organiser, m_coaches})
        connect(line, &QLineEdit::returnPressed, this, &NewAcademyPage::request);
    connect(m_start, &DayEdit::dayChanged, this, [this] {
        m_startIsChosen = true;
        updatePreview();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &NewAcademyPage::updatePreview);
    connect(m_templates, &TemplateList::chosenChanged, this, [this] {
        proposeStart();
        updatePreview();
    });
    connect(&m_desk, &Desk::workspaceChanged, this, &NewAcademyPage::updateHere);
    retranslate();
}

QWidget *NewAcademyPage::makeTop()
{
    auto *top = new QWidget;
    top->setFixedHeight(theme::headerHeight);
    m_title = new QLabel(top);
    theme::setType(m_title, theme::Type::Title);
    m_cancel = new QPushButton(top);
    m_cancel->setObjectName(QStringLiteral("newCancel"));
    m_make = new QPushButton(top);
    m_make->setObjectName(QStringLiteral("newMake"));
    theme::setButtonKind(m_make, theme::ButtonKind::Primary);
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(theme::gap20, 0, theme::gap20, 0);
    line->setSpacing(theme::gap8);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_cancel);
    line->addWidget(m_make);
    return top;
}

QLabel *NewAcademyPage::labelFor(QWidget *field, QFormLayout *form)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    theme::setInk(label, &theme::Tokens::muted);
    form->addRow(label, field);
    return label;
}

QWidget *NewAcademyPage::makeForm()
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap16);
    column->setSpacing(theme::gap8);
    const auto heading = [&] {
        auto *label = new QLabel;
        theme::setType(label, theme::Type::Heading);
        column->addWidget(label);
        return label;
    };
    const auto told = [&](const char *name, QColor theme::Tokens::*ink) {
        auto *label = new QLabel;
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        theme::setInk(label, ink);
        label->hide();
        return label;
    };
    const auto line = [](const char *name) {
        auto *field = new QLineEdit;
        field->setObjectName(QLatin1String(name));
        field->setMaxLength(200);
        return field;
    };
    m_aboutHeading = heading();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::gap12);
    form->setVerticalSpacing(theme::gap8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addLayout(form);
    m_name = line("newName");
    m_nameLabel = labelFor(m_name, form);
    m_problem = told("newProblem", &theme::Tokens::late);
    form->addRow(m_problem);
    m_organiser = line("newOrganiser");
    m_organiserLabel = labelFor(m_organiser, form);
    m_coaches = line("newCoaches");
    m_coachesLabel = labelFor(m_coaches, form);
    m_start = new DayEdit(m_desk, fieldOf(&Academy::starts));
    m_start->setObjectName(QStringLiteral("newStart"));
    m_start->setDay(m_desk.today());
    m_startLabel = labelFor(m_start, form);
    m_notes = told("newNotes", &theme::Tokens::attention);
    form->addRow(m_notes);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("newLanguage"));
    for (const Language language : allLanguages)
        m_language->addItem(languageName(language), int(language));
    m_language->setCurrentIndex(int(m_desk.language()));
    m_languageLabel = labelFor(m_language, form);
    column->addSpacing(theme::gap12);
    m_templateHeading = heading();
    column->addWidget(m_templates);
    column->addSpacing(theme::gap12);
    m_here = new QCheckBox;
    m_here->setObjectName(QStringLiteral("newHere"));
    column->addWidget(m_here);
    column->addStretch(1);
    return ground;
}

// What is proposed ---------------------------------------------------------------------------------------------------

void NewAcademyPage::begin(bool here)
{
    m_name->clear();
    m_problem->hide();
    m_startIsChosen = false;
    updateHere();
    m_here->setChecked(here && m_here->isVisibleTo(this));
    proposeFromOpenFile();
    m_templates->reload();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

/// Who runs one academy mostly runs the next one, too.
void NewAcademyPage::proposeFromOpenFile()
{
    if (!m_desk.workspace() || !m_desk.academy())
        return;
    const auto academy =
        m_desk.attempt(m_desk.workspace()->read([this](const Reader &reader) { return reader.get(m_desk.academy()); }));
    if (!academy || academy->example)
        return;
    if (m_organiser->text().isEmpty())
        m_organiser->setText(academy->organiser);
    if (m_coaches->text().isEmpty())
        m_coaches->setText(academy->coaches.simplified());
}

/// The first working Monday that leaves time for all that comes before the start.
void NewAcademyPage::proposeStart()
{
    if (m_startIsChosen || !m_templates->chosen())
        return;
    int before = 1;
    for (const PhaseTemplate &phase : m_templates->chosen()->phases)
        before = std::min(before, phase.startWeek);
    const QDate monday = mondayOf(m_desk.today()).addDays(7 * (2 - before));
    m_start->setDay(workingDayFrom(monday, m_desk.catalogue().holidays()));
}

void NewAcademyPage::updateHere()
{
    const Workspace *workspace = m_desk.workspace();
    m_here->setVisible(workspace && !workspace->isReadOnly());
    if (workspace) {
        m_here->setText(
            tr("Put it into “%1”, beside what is there").arg(QFileInfo(workspace->path()).completeBaseName()));
        m_here->setAccessibleName(m_here->text());
    }
}

AcademyWishes NewAcademyPage::wishes() const
{
    return {m_name->text().simplified(), m_organiser->text().simplified(), m_coaches->text().simplified(),
            m_start->day(), Language(m_language->currentData().toInt())};
}

void NewAcademyPage::updatePreview()
{
    const Result<ProgrammeTemplate> &programme = m_templates->chosen();
    AcademyWishes wished = wishes();
    if (wished.name.isEmpty())
        wished.name = tr("New academy");
    const Result<AcademyPlan> plan = programme ? planAcademy(m_desk.catalogue(), *programme, wished, m_desk.today())
                                               : Result<AcademyPlan>(Unexpected(programme.error()));
    m_make->setEnabled(plan.has_value());
    if (!plan) {
        m_notes->hide();
        m_preview->setProblem(plan.error());
        return;
    }
    const QStringList notes = startNotes(*plan, wished.start, m_desk.today(), m_desk.catalogue(), m_desk.words());
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_preview->setPlan(*plan);
}

void NewAcademyPage::request()
{
    m_start->take();
    const Result<ProgrammeTemplate> &programme = m_templates->chosen();
    if (!programme)
        return;
    const AcademyWishes wished = wishes();
    if (wished.name.isEmpty()) {
        m_problem->setText(tr("Give the academy a name."));
        m_problem->show();
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT academyRequested({*programme, wished}, m_here->isVisibleTo(this) && m_here->isChecked());
}

// The widget ---------------------------------------------------------------------------------------------------------

void NewAcademyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    NewAcademyView::keyPressEvent(event);
}

void NewAcademyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, theme::headerHeight - 1, width(), 1), tokens.line);
}

void NewAcademyPage::changeEvent(QEvent *event)
{
    NewAcademyView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewAcademyPage::retranslate()
{
    m_title->setText(tr("New academy"));
    m_cancel->setText(tr("Cancel"));
    m_make->setText(tr("Make the academy"));
    m_aboutHeading->setText(tr("The academy"));
    m_nameLabel->setText(tr("Name"));
    m_organiserLabel->setText(tr("Organiser"));
    m_coachesLabel->setText(tr("Coaches"));
    m_startLabel->setText(tr("First day"));
    m_languageLabel->setText(tr("Language of its texts"));
    m_templateHeading->setText(tr("Programme"));
    const std::pair<QWidget *, QLabel *> named[] = {{m_name, m_nameLabel},
                                                    {m_organiser, m_organiserLabel},
                                                    {m_coaches, m_coachesLabel},
                                                    {m_language, m_languageLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text());
    m_start->setName(m_startLabel->text());
    for (QPushButton *button : {m_cancel, m_make})
        button->setAccessibleName(button->text());
    updateHere();
    if (m_templates->list()->count() > 0)
        updatePreview();
}

} // namespace polku::ui
