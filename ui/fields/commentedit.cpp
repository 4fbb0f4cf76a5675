#include "fields/commentedit.h"

#include "theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>

namespace polku::ui {

constexpr int mostOffered = 6;

CommentEdit::CommentEdit(int lines, QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(theme::gap8 - 1);
    setFixedHeight(lines * fontMetrics().lineSpacing() + theme::gap16);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        markNames();
        offer();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_list && m_list->isVisible())
            offer();
    });
}

CommentEdit::~CommentEdit()
{
    delete m_list;
}

void CommentEdit::setPeople(const std::vector<Addressee> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    markNames();
}

/// The names that fit what is being typed, below the line it is typed in.
void CommentEdit::offer()
{
    const auto begun = begunMention(toPlainText(), textCursor().position());
    m_offered = begun && hasFocus() && !isReadOnly() ? matching(m_people, begun->typed) : std::vector<Addressee>();
    // A name that is all there need not be offered.
    if (m_offered.size() == 1 && m_offered.front().name.compare(begun->typed, Qt::CaseInsensitive) == 0)
        m_offered.clear();
    if (m_offered.empty())
        return hideOffer();
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(QStringLiteral("mentionNames"));
        m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the text
        m_list->setAccessibleName(tr("People to speak to"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
    }
    m_list->clear();
    int width = 0;
    for (const Addressee &person : m_offered) {
        m_list->addItem(person.side == Side::Coach ? tr("%1 · coach").arg(person.name) : person.name);
        width = qMax(width, m_list->fontMetrics().horizontalAdvance(m_list->item(m_list->count() - 1)->text()));
    }
    const int rows = qMin(m_list->count(), mostOffered);
    m_list->resize(width + 3 * theme::gap20, rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    const QRect line = cursorRect();
    QPoint place = viewport()->mapTo(window(), line.bottomLeft() + QPoint(0, theme::gap4));
    if (place.y() + m_list->height() > window()->height())
        place = viewport()->mapTo(window(), line.topLeft() - QPoint(0, m_list->height() + theme::gap4));
    place.setX(qMax(0, qMin(place.x(), window()->width() - m_list->width() - theme::gap4)));
    m_list->move(place);
    choose(0);
    m_list->show();
    m_list->raise();
}

void CommentEdit::hideOffer()
{
    m_offered.clear();
    if (m_list && m_list->isVisible())
        m_list->hide();
    setAccessibleDescription({});
}

void CommentEdit::choose(int row)
{
    m_list->setCurrentRow(row);
    setAccessibleDescription(tr("%1; Enter takes the name").arg(m_offered[size_t(row)].name));
}

void CommentEdit::take(int row)
{
    if (row < 0 || row >= int(m_offered.size()))
        return;
    const QString name = m_offered[size_t(row)].name;
    QTextCursor cursor = textCursor();
    const auto begun = begunMention(toPlainText(), cursor.position());
    if (!begun)
        return;
    cursor.setPosition(int(begun->start), QTextCursor::KeepAnchor);
    cursor.insertText(QLatin1Char('@') + name + QLatin1Char(' '));
    setTextCursor(cursor);
    hideOffer();
    setFocus(Qt::OtherFocusReason);
}

void CommentEdit::markNames()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Mention &mention : findMentions(toPlainText(), namesOf(m_people))) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(mention.start));
        mark.cursor.setPosition(int(mention.start + mention.length), QTextCursor::KeepAnchor);
        mark.format.setForeground(theme::tokensOf(this).accent);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void CommentEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        hideOffer();
        Q_EMIT sent();
        return;
    }
    if (!m_offered.empty()) {
        const int row = m_list->currentRow();
        if (enter)
            return take(row);
        if (key == Qt::Key_Escape)
            return hideOffer();
        if (key == Qt::Key_Down || key == Qt::Key_Up)
            return choose((row + (key == Qt::Key_Down ? 1 : m_list->count() - 1)) % m_list->count());
    } else if (key == Qt::Key_Escape) {
        Q_EMIT givenUp();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

/// Tab comes here before it is a key.
bool CommentEdit::focusNextPrevChild(bool next)
{
    if (next && !m_offered.empty()) {
        take(m_list->currentRow());
        return true;
    }
    return QPlainTextEdit::focusNextPrevChild(next);
}

void CommentEdit::focusOutEvent(QFocusEvent *event)
{
    hideOffer();
    QPlainTextEdit::focusOutEvent(event);
}

void CommentEdit::hideEvent(QHideEvent *event)
{
    hideOffer();
    QPlainTextEdit::hideEvent(event);
}

void CommentEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markNames();
}

} // namespace polku::ui
