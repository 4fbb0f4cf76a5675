#include "shell/pageheader.h"

#include "theme/draw.h"
#include "theme/icon.h"
#include "theme/style.h"
#include "widgets/elidedlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace polku::ui {

/// A line edit that shows its shortcut while it is empty.
class SearchField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        if (!text().isEmpty() || hasFocus())
            return;
        QPainter painter(this);
        const theme::Tokens &tokens = theme::tokensOf(this);
        painter.setFont(theme::font(theme::Type::Small));
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_F)
                                 .toString(QKeySequence::NativeText)
                                 .replace(QLatin1Char('+'), QLatin1Char(' '));
        const int wide = painter.fontMetrics().horizontalAdvance(keys) + 10;
        const QRect frame(width() - wide - 7, (height() - 18) / 2, wide, 18);
        theme::draw::box(&painter, frame, tokens.surface, tokens.line, 3);
        painter.setPen(tokens.muted);
        painter.drawText(frame, Qt::AlignCenter, keys);
    }
};

PageHeader::PageHeader(bool withSearch, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pageHeader"));
    setFixedHeight(theme::headerHeight);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(theme::gap20, 0, theme::gap20, 1);
    m_layout->setSpacing(theme::gap8);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    theme::setType(m_title, theme::Type::Title);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(theme::gap4);
    m_context = new ElidedLabel({}, this);
    m_context->setObjectName(QStringLiteral("pageContext"));
    theme::setInk(m_context, &theme::Tokens::muted);
    m_layout->addWidget(m_context, 1, Qt::AlignVCenter);
    if (withSearch) {
        m_search = new SearchField(this);
        m_search->setObjectName(QStringLiteral("searchField"));
        m_search->setFixedWidth(220);
        m_search->installEventFilter(this);
        connect(m_search, &QLineEdit::textEdited, this, &PageHeader::searchUsed);
        m_layout->addWidget(m_search);
    }
    retranslate();
}

void PageHeader::setTitle(const QString &title, const QString &context)
{
    m_title->setText(title);
    m_context->setText(context);
}

void PageHeader::setActions(const QList<QAction *> &actions)
{
    // The same buttons stay: one of them may have the focus.
    if (actions == m_actions)
        return;
    m_actions = actions;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("button_") + action->objectName());
        const bool primary = action == actions.last() && action->priority() != QAction::LowPriority;
        theme::setButtonKind(button, primary ? theme::ButtonKind::Primary : theme::ButtonKind::Ordinary);
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setAccessibleName(action->text().remove(QLatin1Char('&')));
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
            if (action->menu() != button->menu())
                button->setMenu(action->menu());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
}

QLineEdit *PageHeader::searchField() const
{
    return m_search;
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PageHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusIn)
        Q_EMIT searchUsed();
    return QWidget::eventFilter(watched, event);
}

void PageHeader::retranslate()
{
    if (m_search) {
        m_search->setPlaceholderText(tr("Search everything"));
        m_search->setAccessibleName(tr("Search everything"));
    }
}

} // namespace polku::ui
