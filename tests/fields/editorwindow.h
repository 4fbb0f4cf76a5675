#pragma once

#include "fields/boundfield.h"
#include "fields/markdowneditor.h"
#include "fields/markdowntext.h"
#include "support/filesource.h"
#include "support/testcase.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace polku::test {

/// A window with a pilot's background in the editor, and another field to move the focus to.
class EditorWindow : public QMainWindow
{
public:
    explicit EditorWindow(FileSource &fileSource, const QString &text = {}) : source(fileSource)
    {
        valueOf(source.workspace()->set(source.pilot, &Pilot::background, text));
        editor = new ui::MarkdownEditor(source, fieldOf(&Pilot::background));
        bound = new ui::BoundField(source, editor);
        auto *centre = new QWidget;
        auto *layout = new QVBoxLayout(centre);
        layout->addWidget(bound);
        layout->addWidget(other = new QLineEdit);
        setCentralWidget(centre);
        refresh(true);
        connect(source.workspace(), &Workspace::changed, this, [this] { refresh(false); });
        auto *undo = new QShortcut(QKeySequence::Undo, this);
        connect(undo, &QShortcut::activated, this, [this] {
            bound->commit();
            source.attempt(source.workspace()->undo());
        });
        resize(700, 600);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("The window does not become active.");
        this->text()->setFocus();
    }

    ui::MarkdownText *text() const { return editor->text(); }
    void keys(const QString &typed) const { QTest::keyClicks(text(), typed); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(text(), key, modifiers); }
    QString stored() const { return source.read(source.pilot).background; }
    /// Leaves the field, and gives what is in the file then.
    QString left() const
    {
        other->setFocus();
        return stored();
    }
    void paste(const QString &html, const QString &plain = {}) const
    {
        auto *copied = new QMimeData;
        if (!html.isEmpty())
            copied->setHtml(html);
        if (!plain.isEmpty())
            copied->setText(plain);
        QApplication::clipboard()->setMimeData(copied);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void click(const char *button) const
    {
        QTest::mouseClick(editor->findChild<QToolButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    FileSource &source;
    ui::MarkdownEditor *editor;
    ui::BoundField *bound;
    QLineEdit *other;

private:
    void refresh(bool bind) const
    {
        const Row row = *valueOf(source.workspace()->read([&](const Reader &r) { return r.row(source.pilot); }));
        if (bind)
            bound->bind(row, source.team);
        else
            bound->refresh(row, {});
    }
};

} // namespace polku::test
