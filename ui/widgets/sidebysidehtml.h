#pragma once

#include "base/blockdifference.h"

#include <QSet>
#include <QString>

#include <functional>

namespace polku::ui {

namespace theme {
struct Tokens;
}

/// Two structured texts next to each other as rich text, the paragraphs that belong together in one line, with a sign
/// at what differs. Removed words are struck through, added ones underlined, tables stay tables. Long stretches that
/// are the same are folded behind a link ("fold:4").
class SideBySideHtml
{
public:
    /// `folded` puts into words that so many paragraphs are the same; `looks` that only bold, italic or a link differ.
    SideBySideHtml(const theme::Tokens &tokens, std::function<QString(int)> folded, QString looks)
        : m_tokens(tokens), m_folded(std::move(folded)), m_looks(std::move(looks))
    {
    }

    /// What stands over the two sides.
    void addHeads(const QString &before, const QString &after);
    /// A label over what follows.
    void addLabel(const QString &label);
    void addText(const std::vector<BlockDifference> &differences);
    /// A short value, or a text without structure.
    void addValue(const QString &before, const QString &after);
    /// The stretches that are shown all the same, by their place.
    void setUnfolded(const QSet<int> &unfolded) { m_unfolded = unfolded; }

    QString html() const;

private:
    void addRow(const QString &signBefore, const QString &before, const QString &signAfter, const QString &after);
    void addBlock(const BlockDifference &difference);

    const theme::Tokens &m_tokens;
    std::function<QString(int)> m_folded;
    QString m_looks;
    QSet<int> m_unfolded;
    QString m_rows;
    int m_stretches = 0;
    int m_numberBefore = 0; ///< of the numbered list at hand
    int m_numberAfter = 0;
};

} // namespace polku::ui
