#pragma once

#include <QHash>
#include <QString>

namespace polku {

/// A piece of HTML as it stands in the text: broken HTML gives broken pieces, never a failure.
struct HtmlToken
{
    enum class Kind {
        Text,  ///< `text`, references resolved
        Start, ///< `name` with `attributes`
        End,   ///< `name`
        Note,  ///< "<![if …]>" and "<![endif]>", which word processors use as marks: `text`
        Over   ///< nothing is left
    };
    Kind kind = Kind::Over;
    QString name; ///< in lower case
    QString text;
    QHash<QString, QString> attributes; ///< names in lower case
};

/// Cuts HTML into pieces, one after the other. Comments and declarations are left out, and so is all that is within
/// elements that hold no text for readers: scripts, styles, heads, frames, drawings.
class HtmlTokens
{
public:
    explicit HtmlTokens(const QString &html) : m_html(html) {}

    HtmlToken next();

private:
    HtmlToken tag();
    void readAttributes(HtmlToken &token);
    void skipContent(const QString &name);
    qsizetype after(QLatin1String end, qsizetype from) const;

    const QString m_html;
    qsizetype m_at = 0;
};

} // namespace polku
