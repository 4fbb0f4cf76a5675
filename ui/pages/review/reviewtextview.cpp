#include "pages/review/reviewtextview.h"

#include "academy/comments.h"
#include "base/format.h"
#include "base/worddifference.h"
#include "catalogue/wording.h"
#include "fields/wordmarks.h"
#include "model/problems.h"
#include "pages/review/reviewmodel.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "widgets/differencehtml.h"
#include "widgets/flowlayout.h"
#include "widgets/quietbrowser.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

namespace polku::ui {

constexpr int widestLine = 85;    ///< characters
constexpr qreal lineHeight = 130; ///< per cent

/// Shows what teams have written.
class ReadingView final : public QuietBrowser
{
public:
    using QuietBrowser::QuietBrowser;

    void showMarkdown(const QString &text)
    {
        document()->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                          QTextDocument::MarkdownNoHTML);
        document()->setIndentWidth(theme::gap20);
        setWordWrapMode(QTextOption::WordWrap); // a table's columns are as wide as their words
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            QTextBlockFormat format = block.blockFormat();
            const bool heading = format.headingLevel() > 0;
            const bool table = QTextCursor(block).currentTable();
            format.setTopMargin(heading && block.position() > 0 ? theme::gap12 : 0);
            format.setBottomMargin(table ? 0 : heading || block.textList() ? theme::gap4 : theme::gap8);
            format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
            QTextCursor(block).setBlockFormat(format);
            if (heading) {
                QTextCharFormat letters;
                const auto type = format.headingLevel() <= 2 ? theme::Type::Title : theme::Type::Heading;
                letters.setFont(theme::font(type));
                QTextCursor words(block);
                words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
                words.setCharFormat(letters); // replaces what Markdown makes of a heading
            }
        }
        for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                styleTable(table);
        }
        fit();
    }
    /// Keeps the lines short enough to read, with the scroll bar at the edge.
    void fit()
    {
        QTextFrameFormat frame = document()->rootFrame()->frameFormat();
        const int widest = widestLine * fontMetrics().averageCharWidth();
        frame.setRightMargin(std::max(int(theme::gap12), viewport()->width() - widest));
        if (frame != document()->rootFrame()->frameFormat())
            document()->rootFrame()->setFrameFormat(frame);
    }

private:
    void styleTable(QTextTable *table) const
    {
        const theme::Tokens &tokens = theme::tokensOf(this);
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(tokens.line);
        format.setCellPadding(theme::gap4 + 2);
        format.setCellSpacing(0);
        format.setBottomMargin(theme::gap12);
        table->setFormat(format);
        QTextCursor words = table->firstCursorPosition();
        words.setPosition(table->lastCursorPosition().position(), QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFont(theme::font(theme::Type::Small), QTextCharFormat::FontPropertiesSpecifiedOnly);
        words.mergeCharFormat(letters);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(tokens.window);
            cell.setFormat(head);
        }
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QuietBrowser::resizeEvent(event);
        fit();
    }
};

ReviewTextView::ReviewTextView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_team(new QLabel(this)),
      m_state(new StateBadge(Standing::NotStarted, {}, this)),
      m_changes(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_commentOn(new QPushButton(this)),
      m_compared(new QLabel(this)),
      m_browser(new ReadingView(this))
{
    setObjectName(QStringLiteral("reviewTextView"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    theme::setType(m_title, theme::Type::Title);
    m_team->setObjectName(QStringLiteral("reviewTeam"));
    m_team->setWordWrap(true);
    m_team->setTextFormat(Qt::PlainText);
    theme::setInk(m_team, &theme::Tokens::muted);
    m_state->setObjectName(QStringLiteral("reviewState"));
    m_changes->setObjectName(QStringLiteral("showChanges"));
    m_changes->setCheckable(true);
    m_changes->setChecked(true);
    m_open->setObjectName(QStringLiteral("openBeside"));
    m_commentOn->setObjectName(QStringLiteral("commentOnWords"));
    m_commentOn->setIcon(theme::icon("comment"));
    m_compared->setObjectName(QStringLiteral("comparedWith"));
    m_compared->setWordWrap(true);
    m_compared->setTextFormat(Qt::PlainText);
    theme::setType(m_compared, theme::Type::Small);
    theme::setInk(m_compared, &theme::Tokens::muted);
    m_browser->setObjectName(QStringLiteral("reviewText"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->viewport()->setAutoFillBackground(false);
    m_browser->document()->setDocumentMargin(0);

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, theme::gap8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_state, m_changes, m_open, m_commentOn})
        flow->addWidget(each);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap20, theme::gap16, theme::gap20, theme::gap8);
    layout->setSpacing(theme::gap8);
    layout->addWidget(m_title);
    layout->addWidget(m_team);
    layout->addWidget(buttons);
    layout->addWidget(m_compared);
    layout->addWidget(m_browser, 1);

    connect(m_changes, &QPushButton::toggled, this, &ReviewTextView::fill);
    connect(m_open, &QPushButton::clicked, this, [this] { m_desk.open(m_beside); });
    connect(m_commentOn, &QPushButton::clicked, this, &ReviewTextView::commentOnWords);
    connect(m_browser, &QTextEdit::selectionChanged, this, &ReviewTextView::showCommentButton);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (isSafeLink(link.toString()))
            QDesktopServices::openUrl(link);
    });
    retranslate();
}

void ReviewTextView::retranslate()
{
    m_changes->setText(tr("Show changes"));
    m_changes->setAccessibleDescription(tr("Marks what has changed since the text was last read."));
    m_open->setText(tr("Open the pilot"));
    m_commentOn->setText(tr("Comment on the words"));
    m_commentOn->setToolTip(tr("Select some words of the text first (Ctrl+Alt+M)"));
    for (QPushButton *button : {m_changes, m_open, m_commentOn})
        button->setAccessibleName(button->text());
    m_browser->setAccessibleName(tr("The text to read"));
    read();
}

void ReviewTextView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fill(); // the marked words carry colours
}

void ReviewTextView::setItem(const std::optional<ReviewItem> &item)
{
    const bool other = !item || !m_item || item->record != m_item->record;
    m_item = item;
    if (other)
        m_anchor.clear();
    const int position = other ? 0 : m_browser->verticalScrollBar()->value();
    read();
    m_browser->verticalScrollBar()->setValue(position);
}

void ReviewTextView::read()
{
    m_text.clear();
    m_earlier.reset();
    m_beside = {};
    if (m_item && m_desk.workspace()) {
        const RecordRef record = m_item->record;
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
            m_text = reviewText(reader, record, m_desk.catalogue(), m_desk.words());
            m_earlier = earlierVersion(reader, record, m_desk.catalogue(), m_desk.words());
            const auto beside = handedIn(reader, record);
            m_beside = beside.empty() ? RecordRef() : beside.front();
            return true;
        }));
    }
    fill();
}

QString ReviewTextView::stateLine() const
{
    const Language language = m_desk.language();
    QStringList parts{m_item->teamName};
    if (m_item->since.isValid())
        parts.append(tr("since %1").arg(formatDate(language, m_item->since)));
    if (m_item->due.isValid())
        parts.append(tr("due %1").arg(formatDate(language, m_item->due)));
    return parts.join(QStringLiteral(" · "));
}

void ReviewTextView::fill()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_team, m_state, m_browser})
        part->setVisible(m_item.has_value());
    m_changes->setVisible(m_item && m_earlier);
    m_open->setVisible(m_item && m_beside.id != 0);
    const bool changes = m_item && m_earlier && m_changes->isChecked();
    m_compared->setVisible(changes);
    showCommentButton();
    if (!m_item)
        return;
    m_title->setText(m_item->title);
    m_team->setText(stateLine());
    m_state->setStanding(standingOf(m_item->state), choiceLabel(m_item->state, m_desk.words()));
    m_browser->setAccessibleDescription({});
    const int position = m_browser->verticalScrollBar()->value();
    if (changes)
        fillChanges();
    else if (m_text.isEmpty())
        m_browser->setPlainText(tr("Nothing has been written into this record itself."));
    else
        m_browser->showMarkdown(m_text);
    m_browser->fit();
    m_browser->moveCursor(QTextCursor::Start); // else it is at the end, and the view follows it when it is laid out
    m_browser->verticalScrollBar()->setValue(position);
    showMark();
}

/// Only a section has a text of its own, whose words can be told again; the others are put together.
void ReviewTextView::showCommentButton()
{
    m_commentOn->setVisible(m_item && m_item->record.kind == RecordKind::PlanSection);
    m_commentOn->setEnabled(m_commentOn->isVisibleTo(this) && !m_desk.workspace()->isReadOnly() &&
                            m_browser->textCursor().hasSelection());
}

void ReviewTextView::commentOnWords()
{
    const QString words = selectedWords(m_browser->textCursor());
    if (!m_commentOn->isEnabled() || words.isEmpty())
        return m_desk.say(tr("Select some words of a plan section first."));
    Comment first;
    first.subjectKind = QString::fromLatin1(recordType(m_item->record.kind).table);
    first.subject = m_item->record.id;
    first.anchor = words;
    const auto stands =
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return anchorStands(reader, first); }));
    if (!stands)
        return;
    if (!*stands)
        return m_desk.say(tr("These words do not stand in the section's text as they are: they are of a table, or some "
                             "of them have been removed. Select others."));
    Q_EMIT commentRequested(words);
}

void ReviewTextView::showAnchor(const QString &words)
{
    m_anchor = words;
    showMark();
    if (const auto marks = m_browser->extraSelections(); !marks.isEmpty()) {
        QTextCursor cursor = marks.front().cursor;
        cursor.setPosition(cursor.selectionStart());
        m_browser->setTextCursor(cursor);
        m_browser->ensureCursorVisible();
    }
}

void ReviewTextView::showMark()
{
    QTextCharFormat commented;
    commented.setBackground(theme::tokensOf(this).soft);
    QList<QTextEdit::ExtraSelection> marks;
    addWordMarks(marks, m_browser->document(), {m_anchor, true, false}, commented, 1);
    m_browser->setExtraSelections(marks);
}

void ReviewTextView::fillChanges()
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QString when = formatDate(m_desk.language(), m_earlier->at.toLocalTime().date());
    m_compared->setText(
        m_earlier->state == ReviewState::Submitted
            ? tr("Compared with what was submitted on %1: added words are underlined, removed words struck through.")
                  .arg(when)
            : tr("Compared with what was answered on %1: added words are underlined, removed words struck through.")
                  .arg(when));
    const std::vector<DifferencePart> parts = wordDifferences(m_earlier->text, m_text);
    QStringList told;
    for (const DifferencePart &part : parts) {
        if (part.kind == DifferencePart::Kind::Removed)
            told.append(tr("Removed: “%1”.").arg(part.text.simplified()));
        else if (part.kind == DifferencePart::Kind::Added)
            told.append(tr("Added: “%1”.").arg(part.text.simplified()));
    }
    m_browser->setHtml(markdownDifferenceHtml(parts, tokens, int(lineHeight)));
    m_browser->setAccessibleDescription(told.join(QLatin1Char(' ')));
}

} // namespace polku::ui
