#include "fields/markdowntoolbar.h"

#include "fields/markdowntext.h"
#include "models/recordsource.h"
#include "theme/icon.h"
#include "widgets/actionbutton.h"
#include "widgets/flowlayout.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace polku::ui {

using Mark = markdown::Block::Mark;

MarkdownToolbar::MarkdownToolbar(MarkdownText &text, RecordSource &source, QWidget *parent)
    : QWidget(parent),
      m_text(text),
      m_source(source),
      m_layout(new FlowLayout(this, 0)),
      m_style(new QComboBox(this)),
      m_table(new QToolButton(this))
{
    setObjectName(QStringLiteral("textToolbar"));
    m_layout->setContentsMargins(theme::gap8, theme::gap4, theme::gap8, theme::gap4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_style->setObjectName(QStringLiteral("textStyle"));
    m_style->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(m_style);
    connect(m_style, &QComboBox::activated, this, [this](int index) {
        m_text.setStyle(MarkdownText::Style(index));
        m_text.setFocus(Qt::OtherFocusReason);
    });
    for (int level = 0; level <= 3; ++level) {
        auto *keys = new QAction(&m_text);
        keys->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key(Qt::Key_0 + level))));
        keys->setShortcutContext(Qt::WidgetShortcut);
        m_text.addAction(keys);
        connect(keys, &QAction::triggered, this, [this, level] {
            if (!m_text.isReadOnly())
                m_text.setStyle(MarkdownText::Style(level));
        });
    }

    m_strong = add(
        "strong", "bold", QKeySequence::Bold, [this] { m_text.setStrong(!m_text.isStrong()); }, true);
    m_emphasis = add(
        "emphasis", "italic", QKeySequence::Italic, [this] { m_text.setEmphasis(!m_text.isEmphasis()); }, true);
    const auto toggle = [this](Mark mark) { return [this, mark] { m_text.toggleMark(mark); }; };
    m_bullets = add("bullets", "list", Qt::CTRL | Qt::SHIFT | Qt::Key_8, toggle(Mark::Bullet), true);
    m_numbers = add("numbers", "numbers", Qt::CTRL | Qt::SHIFT | Qt::Key_7, toggle(Mark::Number), true);
    m_checks = add("checks", "checklist", Qt::CTRL | Qt::SHIFT | Qt::Key_9, toggle(Mark::Open), true);
    m_deeper = add("deeper", "indent", Qt::ALT | Qt::SHIFT | Qt::Key_Right, [this] { m_text.indent(1); });
    m_back = add("back", "outdent", Qt::ALT | Qt::SHIFT | Qt::Key_Left, [this] { m_text.indent(-1); });
    m_quote = add(
        "quote", "quote", Qt::CTRL | Qt::SHIFT | Qt::Key_Q, [this] { m_text.setQuoted(!m_text.isQuoted()); }, true);
    m_link = add("link", "link", Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { askLink(); });
    addTableMenu();

    connect(&m_text, &QTextEdit::cursorPositionChanged, this, &MarkdownToolbar::update);
    connect(&m_text, &QTextEdit::currentCharFormatChanged, this, &MarkdownToolbar::update);
    retranslate();
}

QAction *MarkdownToolbar::add(const char *name, const char *icon, const QKeySequence &keys,
                              const std::function<void()> &run, bool checkable)
{
    auto *action = new QAction(theme::icon(icon, &theme::Tokens::ink), {}, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(checkable);
    m_text.addAction(action);
    connect(action, &QAction::triggered, this, [this, run] {
        if (m_text.isReadOnly())
            return;
        run();
        update();
    });
    addButton(action);
    return action;
}

QToolButton *MarkdownToolbar::addButton(QAction *action)
{
    QToolButton *button = actionButton(action, this);
    m_layout->addWidget(button);
    return button;
}

void MarkdownToolbar::addTableMenu()
{
    auto *menu = new QMenu(m_table);
    const auto command = [&](const char *name, void (MarkdownText::*run)()) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, run] {
            (m_text.*run)();
            m_text.setFocus(Qt::OtherFocusReason);
            update();
        });
        return action;
    };
    m_newTable = command("newTable", &MarkdownText::insertNewTable);
    m_row = command("addRow", &MarkdownText::addRow);
    m_column = command("addColumn", &MarkdownText::addColumn);
    m_removeRow = command("removeRow", &MarkdownText::removeRow);
    m_removeColumn = command("removeColumn", &MarkdownText::removeColumn);
    m_table->setObjectName(QStringLiteral("tableButton"));
    m_table->setIcon(theme::icon("table", &theme::Tokens::ink));
    m_table->setAutoRaise(true);
    m_table->setFocusPolicy(Qt::TabFocus);
    connect(m_table, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_table->mapToGlobal(QPoint(0, m_table->height()))); });
    m_layout->addWidget(m_table);
}

void MarkdownToolbar::update()
{
    const QSignalBlocker quiet(m_style);
    m_style->setCurrentIndex(int(m_text.style()));
    m_strong->setChecked(m_text.isStrong());
    m_emphasis->setChecked(m_text.isEmphasis());
    const auto mark = m_text.mark();
    m_bullets->setChecked(mark == Mark::Bullet);
    m_numbers->setChecked(mark == Mark::Number);
    m_checks->setChecked(mark == Mark::Open || mark == Mark::Done);
    m_quote->setChecked(m_text.isQuoted());
    const bool table = m_text.isInTable();
    m_style->setEnabled(!table);
    for (QAction *action : {m_bullets, m_numbers, m_checks, m_quote, m_newTable})
        action->setEnabled(!table);
    for (QAction *action : {m_row, m_column, m_removeRow, m_removeColumn})
        action->setEnabled(table);
    m_deeper->setEnabled(mark.has_value());
    m_back->setEnabled(mark.has_value());
}

void MarkdownToolbar::askLink()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("linkDialog"));
    dialog->setWindowTitle(tr("Link"));
    dialog->setLabelText(tr("Address of the page or e-mail address; empty takes the link away:"));
    dialog->setTextValue(m_text.link());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &target) {
        if (!m_text.setLink(target))
            m_source.say(tr("“%1” is no address that a link can lead to. Write a web page such as "
                            "https://example.fi, or an e-mail address.")
                             .arg(target));
        m_text.setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void MarkdownToolbar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MarkdownToolbar::retranslate()
{
    {
        const QSignalBlocker quiet(m_style);
        m_style->clear();
        m_style->addItems({tr("Body text"), tr("Heading"), tr("Subheading"), tr("Small heading")});
    }
    m_style->setAccessibleName(tr("Paragraph style"));
    m_style->setToolTip(tr("Paragraph style (Ctrl+Alt+0 to 3)"));
    m_strong->setText(tr("Bold"));
    m_emphasis->setText(tr("Italic"));
    m_bullets->setText(tr("Bulleted list"));
    m_numbers->setText(tr("Numbered list"));
    m_checks->setText(tr("Check list"));
    m_deeper->setText(tr("Move the item deeper"));
    m_back->setText(tr("Move the item back"));
    m_quote->setText(tr("Quotation"));
    m_link->setText(tr("Link"));
    m_table->setToolTip(tr("Table"));
    m_table->setAccessibleName(tr("Table"));
    m_newTable->setText(tr("Insert a table"));
    m_row->setText(tr("Add a row below"));
    m_column->setText(tr("Add a column to the right"));
    m_removeRow->setText(tr("Remove this row"));
    m_removeColumn->setText(tr("Remove this column"));
    update();
}

} // namespace polku::ui
