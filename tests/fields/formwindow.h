#pragma once

#include "fields/recordform.h"
#include "fields/undorouter.h"
#include "support/filesource.h"
#include "support/testcase.h"

#include <QMainWindow>
#include <QShortcut>

namespace polku::test {

using namespace polku::ui;

/// A window with a form of a pilot and another field to move the focus to.
class FormWindow : public QMainWindow
{
public:
    explicit FormWindow(FileSource &fileSource) : source(fileSource)
    {
        form = new RecordForm(source, RecordKind::Pilot);
        form->addGroup([] { return QStringLiteral("Facts"); });
        form->addAllFields();
        setCentralWidget(form);
        QObject::connect(source.workspace(), &Workspace::changed, form, &RecordForm::refresh);
        form->setRecord(source.pilot);
        auto *undo = new QShortcut(QKeySequence::Undo, this);
        connect(undo, &QShortcut::activated, this, [this] {
            form->commit();
            source.attempt(source.workspace()->undo());
        });
        auto *redo = new QShortcut(QKeySequence::Redo, this);
        connect(redo, &QShortcut::activated, this, [this] { source.attempt(source.workspace()->redo()); });
        resize(600, 900);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("The window does not become active.");
    }

    template <class W>
    W *control(const char *column)
    {
        return qobject_cast<W *>(form->field(QString::fromLatin1(column))->editor()->control());
    }
    QString problem(const char *column) { return form->field(QString::fromLatin1(column))->problem(); }
    void type(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, text);
    }

    UndoRouter router;
    FileSource &source;
    RecordForm *form;
};

} // namespace polku::test
