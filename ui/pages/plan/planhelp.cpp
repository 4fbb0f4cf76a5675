#include "pages/plan/planhelp.h"

#include "catalogue/catalogue.h"
#include "fields/commentthreads.h"
#include "fields/markdowntext.h"
#include "pages/plan/problemlist.h"
#include "shell/desk.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace polku::ui {

PlanHelp::PlanHelp(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_guidance(addText("sectionGuidance")),
      m_example(addText("sectionExample")),
      m_comments(new CommentThreads(desk, this)),
      m_problems(new ProblemList(desk, this))
{
    setObjectName(QStringLiteral("planHelp"));
    m_tabs->setObjectName(QStringLiteral("planHelpTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight); // four tabs in a narrow panel
    auto *comments = new QWidget(this);
    auto *inside = new QVBoxLayout(comments);
    inside->setContentsMargins(theme::gap16, theme::gap12, theme::gap16, theme::gap12);
    inside->addWidget(m_comments);
    m_stack->addWidget(m_guidance);
    m_stack->addWidget(m_example);
    m_stack->addWidget(comments);
    m_stack->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::gap8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_problems, &ProblemList::chosen, this, &PlanHelp::recordChosen);
    retranslate();
}

MarkdownText *PlanHelp::addText(const char *name)
{
    auto *text = new MarkdownText(this);
    text->setObjectName(QString::fromLatin1(name));
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->viewport()->setAutoFillBackground(false);
    return text;
}

QString PlanHelp::guidance(const PlanPathSection &section) const
{
    const PlanSectionGuide *guide = nullptr;
    for (const PlanSectionGuide &candidate : m_desk.catalogue().planSections()) {
        if (candidate.code == section.code)
            guide = &candidate;
    }
    if (!guide)
        return tr("This is a section of your own: write what your organisation needs and the others leave out.");
    const Language language = m_desk.language();
    QStringList parts{guide->answers.in(language)};
    const auto list = [&parts](const QString &heading, const QStringList &items) {
        if (!items.isEmpty())
            parts.append(QStringLiteral("### ") + heading + QStringLiteral("\n\n- ") +
                         items.join(QStringLiteral("\n- ")));
    };
    QStringList questions;
    for (const LocalisedText &question : guide->questions)
        questions.append(question.in(language));
    list(tr("Questions that this section answers"), questions);
    parts.append(QStringLiteral("### ") + tr("How to write it"));
    parts.append(guide->guidance.in(language));
    list(tr("References"), guide->references);
    return parts.join(QStringLiteral("\n\n"));
}

QString PlanHelp::example(const PlanPathSection &section) const
{
    for (const PlanSectionGuide &guide : m_desk.catalogue().planSections()) {
        if (guide.code == section.code)
            return guide.example.in(m_desk.language());
    }
    return tr("There is no worked example for a section of your own.");
}

void PlanHelp::setSection(const PlanPathSection &section)
{
    const bool other = !m_section || m_section->id != section.id;
    m_section = section;
    if (other) {
        fill();
        m_comments->setSubjects({section.id});
        // What was asked for is what one comes back for. Who goes through the problems goes on doing so.
        if (m_tabs->currentIndex() != Problems) {
            if (!section.asked.isEmpty())
                showTab(Comments);
            else if (section.filling() == SectionFilling::Empty)
                showTab(Guidance);
        }
    }
    m_tabs->setTabText(Comments, section.openThreads > 0 ? tr("Comments %1").arg(section.openThreads) : tr("Comments"));
}

void PlanHelp::refresh(const Changes &changes)
{
    m_comments->refresh(changes);
}

void PlanHelp::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PlanHelp::showComment(CommentId comment)
{
    showTab(Comments);
    m_comments->showComment(comment);
}

void PlanHelp::setProblems(const std::vector<TeamProblem> &problems)
{
    m_problems->setProblems(problems);
    m_problemCount = int(problems.size());
    m_tabs->setTabText(Problems, m_problemCount > 0 ? tr("To complete %1").arg(m_problemCount) : tr("To complete"));
}

void PlanHelp::showProblems()
{
    showTab(Problems);
    m_problems->begin();
}

void PlanHelp::fill()
{
    if (!m_section)
        return;
    m_guidance->setMarkdown(guidance(*m_section));
    m_example->setMarkdown(example(*m_section));
    m_guidance->moveCursor(QTextCursor::Start);
    m_example->moveCursor(QTextCursor::Start);
}

void PlanHelp::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanHelp::retranslate()
{
    m_tabs->setAccessibleName(tr("Help with the section"));
    m_tabs->setTabText(Guidance, tr("Guidance"));
    m_tabs->setTabText(Example, tr("Example"));
    m_tabs->setTabText(Comments, tr("Comments"));
    m_tabs->setTabText(Problems, m_problemCount > 0 ? tr("To complete %1").arg(m_problemCount) : tr("To complete"));
    m_guidance->setAccessibleName(tr("Guidance"));
    m_example->setAccessibleName(tr("Example"));
    fill();
    if (m_section)
        setSection(*m_section);
}

} // namespace polku::ui
