#pragma once

#include <QTextBrowser>
#include <QTextDocument>

namespace polku::ui {

/// A document that fetches nothing: no picture, style sheet or file that a text names, on the disk or elsewhere. What
/// people write, and what they got from others, is shown in these only.
class QuietDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// Shows texts of people. Links are left to its owner (anchorClicked), who follows only safe ones.
class QuietBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit QuietBrowser(QWidget *parent = nullptr);
};

} // namespace polku::ui
