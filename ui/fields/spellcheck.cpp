#include "fields/spellcheck.h"

#include "model/records.h"
#include "models/recordsource.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace polku::ui {

/// At a time; less than the eye sees between two pictures.
constexpr qint64 mostMilliseconds = 8;

static const QString &viewName()
{
    static const QString name = QStringLiteral("spelling");
    return name;
}

/// People write in the language of their academy, whatever the screen speaks.
static Language languageOfText(RecordSource &source)
{
    const Workspace *workspace = source.workspace();
    if (!workspace || !source.academy())
        return source.language();
    const auto code = workspace->read([&](const Reader &reader) {
        const auto academy = reader.find(source.academy());
        return academy ? academy->language : QString();
    });
    return languageFromCode(code.value_or(QString())).value_or(source.language());
}

SpellCheck::SpellCheck(QTextEdit &text, RecordSource &source)
    : QSyntaxHighlighter(&text),
      m_text(text),
      m_source(source),
      m_language(languageOfText(source)),
      m_idle(new QTimer(this))
{
    m_idle->setSingleShot(true);
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, &SpellCheck::lookUp);
    const QJsonObject kept = source.view(viewName());
    if (kept.contains(QStringLiteral("language")))
        m_language = languageFromCode(kept.value(QStringLiteral("language")).toString());
    const QJsonArray taught = kept.value(QStringLiteral("words")).toArray();
    for (const QJsonValue &word : taught)
        m_taught.append(word.toString());
    if (m_language)
        m_spelling = makeSpelling(*m_language, m_folders);
    m_text.installEventFilter(this);
    m_text.viewport()->installEventFilter(this);
    connect(&m_text, &QTextEdit::cursorPositionChanged, this, &SpellCheck::leaveWord);
    setDocument(m_text.document());
}

void SpellCheck::setLanguage(std::optional<Language> language)
{
    m_language = language;
    m_spelling = language ? makeSpelling(*language, m_folders) : nullptr;
    m_known.clear();
    keep();
    markAll();
}

void SpellCheck::setFolders(const QStringList &folders)
{
    m_folders = folders;
    m_spelling = m_language ? makeSpelling(*m_language, m_folders) : nullptr;
    m_known.clear();
    markAll();
}

void SpellCheck::keep() const
{
    m_source.keepView(viewName(),
                      {{QStringLiteral("language"), m_language ? languageCode(*m_language) : QStringLiteral("off")},
                       {QStringLiteral("words"), QJsonArray::fromStringList(m_taught)}});
}

std::optional<bool> SpellCheck::known(const QString &word) const
{
    if (m_taught.contains(word, Qt::CaseInsensitive))
        return true;
    const auto found = m_known.constFind(word);
    return found != m_known.constEnd() ? std::optional(*found) : std::nullopt;
}

bool SpellCheck::isRight(const QString &word)
{
    if (const std::optional<bool> answer = known(word))
        return *answer;
    const bool right = m_spelling->isRight(word);
    m_known.insert(word, right);
    return right;
}

void SpellCheck::teach(const QString &word)
{
    m_taught.append(word);
    keep();
    markAll();
}

// Marking ------------------------------------------------------------------------------------------------------------

void SpellCheck::highlightBlock(const QString &text)
{
    if (!m_spelling || m_text.isReadOnly())
        return;
    const QTextCursor cursor = m_text.textCursor();
    const bool here = m_text.hasFocus() && cursor.block() == currentBlock();
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(theme::tokensOf(&m_text).late);
    for (const WordPlace &word : wordsToSpell(text)) {
        if (here && cursor.positionInBlock() == word.start + word.length) {
            m_writing = currentBlock().blockNumber();
            continue;
        }
        const std::optional<bool> right = known(text.mid(word.start, word.length));
        if (!right)
            m_waiting.insert(currentBlock().blockNumber());
        else if (!*right)
            setFormat(word.start, word.length, wrong);
    }
    if (!m_waiting.isEmpty())
        m_idle->start();
}

/// Looks up the words of one block after another, as long as nobody notices.
void SpellCheck::lookUp()
{
    QElapsedTimer passed;
    passed.start();
    while (m_spelling && !m_waiting.isEmpty() && passed.elapsed() < mostMilliseconds) {
        const int number = *m_waiting.constBegin();
        m_waiting.remove(number);
        const QTextBlock block = document()->findBlockByNumber(number);
        if (!block.isValid())
            continue;
        const QString text = block.text();
        for (const WordPlace &word : wordsToSpell(text))
            isRight(text.mid(word.start, word.length));
        mark(block);
    }
    if (m_spelling && !m_waiting.isEmpty()) {
        m_idle->start();
    } else {
        m_waiting.clear();
        Q_EMIT checked();
    }
}

// A highlighter lets the document say that its text has changed. It has not: nobody must write it again for that.

void SpellCheck::mark(const QTextBlock &block)
{
    const QSignalBlocker quiet(m_text);
    rehighlightBlock(block);
}

void SpellCheck::markAll()
{
    const QSignalBlocker quiet(m_text);
    rehighlight();
}

/// The word that was being written is looked at when the cursor goes elsewhere.
void SpellCheck::leaveWord()
{
    if (m_writing < 0)
        return;
    const QTextBlock block = document()->findBlockByNumber(m_writing);
    m_writing = -1;
    if (block.isValid())
        mark(block);
}

QStringList SpellCheck::marked() const
{
    QStringList words;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

// The menu -----------------------------------------------------------------------------------------------------------

QTextCursor SpellCheck::wordAt(QTextCursor place) const
{
    const QTextBlock block = place.block();
    for (const WordPlace &word : wordsToSpell(block.text())) {
        if (place.positionInBlock() < word.start || place.positionInBlock() > word.start + word.length)
            continue;
        place.setPosition(block.position() + word.start);
        place.setPosition(block.position() + word.start + word.length, QTextCursor::KeepAnchor);
        return place;
    }
    place.clearSelection();
    return place;
}

void SpellCheck::addSuggestions(QMenu *menu, QTextCursor word)
{
    if (!m_spelling || m_text.isReadOnly() || !word.hasSelection() || isRight(word.selectedText()))
        return;
    QAction *first = menu->actions().value(0);
    const auto add = [&](const QString &text, const std::function<void()> &run) {
        auto *action = new QAction(text, menu);
        connect(action, &QAction::triggered, this, run);
        menu->insertAction(first, action);
        return action;
    };
    const QStringList suggestions = m_spelling->suggestions(word.selectedText());
    for (const QString &suggestion : suggestions) {
        QAction *action = add(QString(suggestion).replace(QLatin1Char('&'), QLatin1String("&&")),
                              [word, suggestion]() mutable { word.insertText(suggestion, word.charFormat()); });
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
    }
    if (suggestions.isEmpty())
        add(tr("No suggestions"), [] {})->setEnabled(false);
    add(tr("Add “%1” to the words that are right").arg(word.selectedText()),
        [this, text = word.selectedText()] { teach(text); });
    menu->insertSeparator(first);
}

void SpellCheck::addChoices(QMenu *menu)
{
    QMenu *choices = menu->addMenu(tr("Check spelling"));
    choices->setObjectName(QStringLiteral("spellingLanguages"));
    const auto add = [&](const QString &text, std::optional<Language> language) {
        QAction *action = choices->addAction(text, this, [this, language] { setLanguage(language); });
        action->setCheckable(true);
        action->setChecked(m_language == language);
        return action;
    };
    for (const Language language : allLanguages) {
        const bool there = makeSpelling(language, m_folders) != nullptr;
        add(there ? languageName(language) : tr("%1: no dictionary on this computer").arg(languageName(language)),
            language)
            ->setEnabled(there);
    }
    add(tr("Off"), std::nullopt);
}

void SpellCheck::showMenu(QPoint place, bool byKey)
{
    const QTextCursor cursor = byKey ? m_text.textCursor() : m_text.cursorForPosition(place);
    QMenu *menu = m_text.createStandardContextMenu(place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("textMenu"));
    addSuggestions(menu, wordAt(cursor));
    menu->addSeparator();
    addChoices(menu);
    menu->popup(m_text.viewport()->mapToGlobal(byKey ? m_text.cursorRect().bottomLeft() : place));
}

bool SpellCheck::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu && (watched == m_text.viewport() || watched == &m_text)) {
        auto *menu = static_cast<QContextMenuEvent *>(event);
        showMenu(menu->pos(), menu->reason() == QContextMenuEvent::Keyboard);
        return true;
    }
    if (event->type() == QEvent::FocusOut && watched == &m_text)
        leaveWord();
    if (event->type() == QEvent::PaletteChange && watched == &m_text)
        markAll();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace polku::ui
