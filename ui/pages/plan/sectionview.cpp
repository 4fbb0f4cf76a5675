#include "pages/plan/sectionview.h"

#include "base/markdownsearch.h"
#include "catalogue/wording.h"
#include "fields/boundfield.h"
#include "fields/commit.h"
#include "fields/markdowneditor.h"
#include "fields/markdowntext.h"
#include "fields/wordmarks.h"
#include "model/records.h"
#include "pages/plan/askedbanner.h"
#include "pages/plan/planfocus.h"
#include "pages/plan/planmodel.h"
#include "pages/plan/planparts.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "widgets/actionbutton.h"
#include "widgets/reviewstanding.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::ui {

/// Words are counted when typing rests, not at every key.
constexpr int countMilliseconds = 300;
constexpr int leastParts = 96;

SectionView::SectionView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_layout(new QVBoxLayout(this)),
      m_top(new QHBoxLayout),
      m_title(new QLabel(this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(m_more)),
      m_state(new StateBadge(Standing::NotStarted, {}, this)),
      m_words(new QLabel(this)),
      m_saved(new QLabel(this)),
      m_asked(new AskedBanner(desk, "sectionAsked", this)),
      m_editor(new MarkdownEditor(desk, fieldOf(&PlanSection::body))),
      m_bound(new BoundField(desk, m_editor, this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_parts(new PlanParts(desk, this))
{
    setObjectName(QStringLiteral("sectionView"));
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    theme::setType(m_title, theme::Type::Title);
    m_more->setObjectName(QStringLiteral("sectionMenu"));
    m_more->setIcon(theme::icon("more", &theme::Tokens::ink));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, m_menu,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_state->setObjectName(QStringLiteral("sectionState"));
    m_words->setObjectName(QStringLiteral("sectionWords"));
    m_saved->setObjectName(QStringLiteral("sectionSaved"));
    for (QLabel *label : {m_words, m_saved})
        theme::setInk(label, &theme::Tokens::muted);
    m_editor->text()->setFrameShape(QFrame::NoFrame);

    m_top->setSpacing(theme::gap4);
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_more, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap12);
    line->addWidget(m_state);
    line->addWidget(m_words);
    line->addWidget(m_saved);
    line->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::gap20, theme::gap12, theme::gap12, theme::gap8);
    head->setSpacing(theme::gap4);
    head->addLayout(m_top);
    head->addLayout(line);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(head);
    m_layout->addWidget(m_asked);
    m_split->setObjectName(QStringLiteral("sectionSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_bound);
    m_split->addWidget(m_parts);
    m_split->setStretchFactor(0, 1);
    m_parts->hide();
    m_layout->addWidget(m_split, 1);
    connect(m_parts, &PlanParts::heightChanged, this, &SectionView::shareRoom);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        const QList<int> sizes = m_split->sizes();
        m_share = double(sizes.at(0)) / qMax(1, sizes.at(0) + sizes.at(1));
    });

    connect(m_asked, &AskedBanner::answerRequested, this, &SectionView::answerRequested);
    m_count.setSingleShot(true);
    m_count.setInterval(countMilliseconds);
    connect(&m_count, &QTimer::timeout, this, &SectionView::showState);
    connect(m_editor, &FieldEditor::edited, this, [this] {
        if (!m_count.isActive())
            m_count.start();
        m_saved->setText(tr("Saving…"));
    });
    connect(m_bound, &BoundField::written, this, [this] { m_saved->setText(tr("Saved")); });
    retranslate();
}

SectionView::~SectionView()
{
    delete m_focus; // with the text in it, before those who know the text
}

void SectionView::addButton(QAction *action)
{
    m_top->insertWidget(m_top->count() - 1, actionButton(action, this), 0, Qt::AlignTop);
}

MarkdownText *SectionView::text() const
{
    return m_editor->text();
}

void SectionView::setSection(const PlanPathSection &section, TeamId team, PlanId plan)
{
    m_section = section;
    const auto row =
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return reader.row(section.id); }));
    if (row && *row)
        m_bound->bind(**row, {});
    text()->moveCursor(QTextCursor::Start);
    m_parts->setSection(section, team, plan);
    m_parts->setVisible(!m_parts->isEmpty());
    shareRoom();
    m_saved->clear();
    m_anchor.clear();
    mark(m_marked);
    showState();
}

void SectionView::update(const PlanPathSection &section)
{
    const bool marks = section.anchors != m_section.anchors;
    m_section = section;
    if (marks)
        showMarks();
    showState();
}

void SectionView::shareRoom()
{
    const int room = m_split->height() - m_split->handleWidth();
    if (m_parts->isEmpty() || room <= 0 || isInFocus())
        return;
    // The parts have what they need, the text what its words need, and neither less than two fifths for the other.
    const int words = int(text()->document()->size().height()) + m_bound->height() - text()->viewport()->height();
    const int wanted = qMax(leastParts, m_parts->wantedHeight());
    const int parts = qMin(wanted, qBound(room * 2 / 5, room - words, room * 3 / 5));
    const int upper = m_share > 0 ? int(room * m_share) : room - parts;
    m_split->setSizes({upper, room - upper});
}

void SectionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void SectionView::refresh(const Changes &changes)
{
    if (m_section.id)
        m_parts->refresh(changes);
    if (!m_section.id || !changes.touches(RecordRef(m_section.id)))
        return;
    const auto row =
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return reader.row(m_section.id); }));
    if (row && *row)
        m_bound->refresh(**row, problemsOf(m_desk, **row));
}

bool SectionView::commit()
{
    m_parts->commitPending();
    return !m_section.id || m_bound->commit();
}

void SectionView::showState()
{
    if (text()->isReadOnly() != m_desk.workspace()->isReadOnly())
        m_bound->setReadOnly(m_desk.workspace()->isReadOnly());
    const QString title =
        m_section.number > 0 ? QStringLiteral("%1 %2").arg(m_section.number).arg(m_section.title) : m_section.title;
    m_title->setText(title);
    m_state->setStanding(m_section.leftOut ? Standing::NotStarted : standingOf(m_section.shownState()),
                         m_section.leftOut ? tr("Left out of the plan")
                                           : PlanModel::stateWord(m_section, m_desk.words()));
    m_state->setToolTip(m_section.changedSince ? tr("The coach approved it before the last changes. If they matter, "
                                                    "ask the coach to reopen it.")
                                               : QString());
    m_words->setText(tr("%n word(s)", nullptr, text()->wordCount()));
    m_asked->setAnswer(m_section.state, m_section.asked, false);
    if (m_focus)
        m_focus->setTitle(title, m_words->text());
}

// Finding ------------------------------------------------------------------------------------------------------------

static markdown::Search searchOf(const PlanSearch &search)
{
    return {search.words, search.matchCase, search.wholeWords};
}

void SectionView::showMarks()
{
    constexpr int most = 500; // more marks than that help nobody
    const theme::Tokens &tokens = theme::tokensOf(this);
    QTextCharFormat discussed;
    discussed.setUnderlineStyle(QTextCharFormat::DotLine);
    discussed.setUnderlineColor(tokens.accent);
    QTextCharFormat commented;
    commented.setBackground(tokens.soft);
    commented.setFontUnderline(true);
    commented.setUnderlineColor(tokens.accent);
    QTextCharFormat found;
    found.setBackground(tokens.attentionSoft);
    found.setFontUnderline(true);
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &words : m_section.anchors)
        addWordMarks(marks, text()->document(), {words, true, false}, discussed, 1);
    addWordMarks(marks, text()->document(), {m_anchor, true, false}, commented, 1);
    addWordMarks(marks, text()->document(), searchOf(m_marked), found, most);
    text()->setExtraSelections(marks);
}

void SectionView::mark(const PlanSearch &search)
{
    m_marked = search;
    showMarks();
}

bool SectionView::showAnchor(const QString &words)
{
    m_anchor = words;
    showMarks();
    QList<QTextEdit::ExtraSelection> place;
    addWordMarks(place, text()->document(), {words, true, false}, {}, 1);
    if (place.isEmpty())
        return false;
    QTextCursor cursor = place.front().cursor;
    cursor.setPosition(cursor.selectionStart());
    text()->setTextCursor(cursor);
    text()->ensureCursorVisible();
    return true;
}

QString SectionView::selectedWords() const
{
    return ui::selectedWords(text()->textCursor());
}

bool SectionView::goToMatch(const PlanSearch &search, bool forward, bool fromEdge)
{
    const QTextDocument *document = text()->document();
    const int from = !fromEdge ? (forward ? text()->textCursor().selectionEnd() : text()->textCursor().selectionStart())
                     : forward ? 0
                               : document->characterCount();
    QTextBlock block = document->findBlock(qMin(from, document->characterCount() - 1));
    const int size = int(search.words.size());
    for (; block.isValid(); block = forward ? block.next() : block.previous()) {
        const QString line = searchedLine(block);
        const int local = from - block.position();
        int found = -1;
        for (qsizetype at = markdown::nextMatch(line, searchOf(search), 0); at >= 0;
             at = markdown::nextMatch(line, searchOf(search), at + 1)) {
            if (forward ? at >= local : at + size <= local) {
                found = int(at);
                if (forward)
                    break;
            }
        }
        if (found >= 0) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + found);
            cursor.setPosition(block.position() + found + size, QTextCursor::KeepAnchor);
            text()->setTextCursor(cursor);
            text()->ensureCursorVisible();
            return true;
        }
    }
    return false;
}

bool SectionView::replaceMatch(const PlanSearch &search, const QString &replacement)
{
    QTextCursor cursor = text()->textCursor();
    const QString selected = cursor.selectedText().replace(QChar::LineSeparator, u' ');
    if (selected.isEmpty() ||
        selected.compare(search.words, search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive) != 0)
        return false;
    // What comes in looks as the first letter did.
    QTextCursor first(text()->document());
    first.setPosition(cursor.selectionStart() + 1);
    cursor.insertText(replacement, first.charFormat());
    text()->setTextCursor(cursor);
    return true;
}

// Over the whole screen ----------------------------------------------------------------------------------------------

bool SectionView::isInFocus() const
{
    return m_focus && m_focus->isVisible();
}

void SectionView::enterFocus()
{
    if (!m_focus) {
        m_focus = new PlanFocus(window());
        connect(m_focus, &PlanFocus::leaving, this, &SectionView::leaveFocus);
    }
    showState();
    m_focus->enter(m_bound);
}

void SectionView::leaveFocus()
{
    if (!isInFocus())
        return;
    m_split->insertWidget(0, m_bound);
    m_bound->show();
    m_focus->leave();
    shareRoom();
    m_bound->setFocus(Qt::OtherFocusReason);
}

void SectionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_section.id) {
        mark(m_marked);
        showState();
    }
}

void SectionView::retranslate()
{
    m_bound->setLabel(tr("Text of the section"));
    m_split->setAccessibleName(tr("Text of the section and what belongs to it"));
    m_parts->setAccessibleName(tr("What belongs to the section"));
    m_more->setToolTip(tr("The section as a whole"));
    m_more->setAccessibleName(tr("The section as a whole"));
    text()->setPlaceholderText(tr("Write here. The guidance at the right tells what the section answers."));
    m_saved->clear();
    if (m_section.id)
        showState();
}

} // namespace polku::ui
