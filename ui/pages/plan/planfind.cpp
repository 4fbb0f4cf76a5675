#include "pages/plan/planfind.h"

#include "theme/icon.h"
#include "theme/tokens.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace polku::ui {

PlanFind::PlanFind(QWidget *parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)),
      m_case(new QCheckBox(this)),
      m_whole(new QCheckBox(this)),
      m_count(new QLabel(this)),
      m_previous(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_replace(new QPushButton(this)),
      m_replaceAll(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("planFind"));
    m_words->setObjectName(QStringLiteral("findWords"));
    m_replacement->setObjectName(QStringLiteral("replaceWords"));
    m_case->setObjectName(QStringLiteral("findCase"));
    m_whole->setObjectName(QStringLiteral("findWhole"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_previous->setIcon(theme::icon("chevron-up"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_next->setIcon(theme::icon("chevron-down"));
    m_replace->setObjectName(QStringLiteral("replaceOne"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    m_close->setObjectName(QStringLiteral("closeFind"));
    m_close->setIcon(theme::icon("close"));
    theme::setInk(m_count, &theme::Tokens::muted);
    theme::setType(m_count, theme::Type::Small);
    m_words->setClearButtonEnabled(true);

    auto *first = new QHBoxLayout;
    first->setSpacing(theme::gap8);
    first->addWidget(m_words, 1);
    for (QPushButton *button : {m_previous, m_next, m_close})
        first->addWidget(button);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::gap8);
    second->addWidget(m_replacement, 1);
    second->addWidget(m_replace);
    second->addWidget(m_replaceAll);
    auto *third = new QHBoxLayout;
    third->setSpacing(theme::gap12);
    third->addWidget(m_case);
    third->addWidget(m_whole);
    m_count->setWordWrap(true);
    third->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap12, theme::gap8, theme::gap12, theme::gap8);
    layout->setSpacing(theme::gap8);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addLayout(third);

    connect(m_words, &QLineEdit::textChanged, this, &PlanFind::searchChanged);
    connect(m_case, &QCheckBox::toggled, this, &PlanFind::searchChanged);
    connect(m_whole, &QCheckBox::toggled, this, &PlanFind::searchChanged);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(true); });
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepped(false); });
    connect(m_replace, &QPushButton::clicked, this, &PlanFind::replaced);
    connect(m_replaceAll, &QPushButton::clicked, this, &PlanFind::allReplaced);
    connect(m_close, &QPushButton::clicked, this, &PlanFind::closed);
    m_words->installEventFilter(this);
    m_replacement->installEventFilter(this);
    retranslate();
}

void PlanFind::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    Q_EMIT searchChanged();
}

PlanSearch PlanFind::search() const
{
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked()};
}

QString PlanFind::replacement() const
{
    return m_replacement->text();
}

void PlanFind::setFound(int matches, int sections)
{
    m_matches = matches;
    m_sections = sections;
    updateButtons();
}

void PlanFind::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void PlanFind::updateButtons()
{
    const bool any = m_matches > 0;
    m_next->setEnabled(any);
    m_previous->setEnabled(any);
    m_replacement->setEnabled(!m_readOnly);
    m_replace->setEnabled(any && !m_readOnly);
    m_replaceAll->setEnabled(any && !m_readOnly);
    if (m_words->text().isEmpty())
        m_count->setText(tr("Looks through all sections of the plan"));
    else if (!any)
        m_count->setText(tr("Not in the plan"));
    else
        m_count->setText(
            tr("%1 in %2").arg(tr("%n match(es)", nullptr, m_matches), tr("%n section(s)", nullptr, m_sections)));
}

bool PlanFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_replacement && !m_readOnly)
                Q_EMIT replaced();
            else
                Q_EMIT stepped(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlanFind::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanFind::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the plan"));
    m_words->setAccessibleName(tr("Find in the plan"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_case->setText(tr("Match case"));
    m_whole->setText(tr("Whole words"));
    m_previous->setToolTip(tr("Previous match (Shift+Enter)"));
    m_next->setToolTip(tr("Next match (Enter)"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    m_close->setToolTip(tr("Close (Esc)"));
    for (QPushButton *button : {m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_replace), static_cast<QAbstractButton *>(m_replaceAll),
          static_cast<QAbstractButton *>(m_case), static_cast<QAbstractButton *>(m_whole)})
        button->setAccessibleName(button->text());
    updateButtons();
}

} // namespace polku::ui
