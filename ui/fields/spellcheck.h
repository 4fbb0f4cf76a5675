#pragma once

#include "base/spelling.h"

#include <QHash>
#include <QSet>
#include <QSyntaxHighlighter>

#include <optional>

class QMenu;
class QTextEdit;
class QTimer;

namespace polku::ui {

class RecordSource;

/// Marks the words of a text that the dictionary does not know, and offers others for them in the text's menu. The word
/// that is being written is left alone. The language, or none, and the words that the person taught are kept with how
/// the person left the file's views. Dictionaries are slow: unknown words are looked up while the person does nothing,
/// so that typing and opening a long text never wait for them. Where there is no dictionary of the language, the menu
/// says so.
class SpellCheck final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// `text` becomes the owner. `source` must outlive it.
    SpellCheck(QTextEdit &text, RecordSource &source);

    /// Nothing: off.
    std::optional<Language> language() const { return m_language; }
    void setLanguage(std::optional<Language> language);
    /// Where a dictionary of Hunspell is looked for from now on; tests give their own.
    void setFolders(const QStringList &folders);
    /// The choices of language, with what is missing, at the end of a menu.
    void addChoices(QMenu *menu);
    /// The words marked in the whole text, in their order.
    QStringList marked() const;

Q_SIGNALS:
    /// Every word of the text has been looked up.
    void checked();

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Nothing: the dictionary has not been asked yet.
    std::optional<bool> known(const QString &word) const;
    bool isRight(const QString &word);
    void lookUp();
    void mark(const QTextBlock &block);
    void markAll();
    void teach(const QString &word);
    void keep() const;
    void leaveWord();
    void showMenu(QPoint place, bool byKey);
    void addSuggestions(QMenu *menu, QTextCursor word);
    QTextCursor wordAt(QTextCursor place) const;

    QTextEdit &m_text;
    RecordSource &m_source;
    QStringList m_folders = dictionaryFolders();
    std::optional<Language> m_language;
    std::unique_ptr<Spelling> m_spelling; ///< null: off, or no dictionary
    QHash<QString, bool> m_known;         ///< what the dictionary has said
    QStringList m_taught;
    QTimer *m_idle;
    QSet<int> m_waiting; ///< numbers of the blocks with words that have not been looked up
    int m_writing = -1;  ///< the block whose word was left alone
};

} // namespace polku::ui
