#include "shell/navigation.h"

#include "theme/draw.h"
#include "theme/icon.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace polku::ui {

constexpr int lowestItem = 22;

/// One page's place in the navigation.
class NavigationItem final : public QAbstractButton
{
public:
    NavigationItem(const char *icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        // In a low window all come a little closer, rather than over each other.
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setMinimumHeight(lowestItem);
        setMaximumHeight(theme::controlHeight);
    }
    void setWaiting(int count)
    {
        m_waiting = count;
        updateName();
        update();
    }
    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        if (!m_menu)
            setToolTip(narrow ? text() : QString());
        update();
    }
    /// One that opens a menu shows so; it says by itself what a screen reader is told.
    void setMenu(bool menu) { m_menu = menu; }
    void setTitle(const QString &title)
    {
        setText(title);
        if (!m_menu)
            setToolTip(m_narrow ? title : QString());
        updateName();
        update();
    }
    QSize sizeHint() const override { return {100, theme::controlHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Tokens &tokens = theme::tokensOf(this);
        if (isChecked())
            theme::draw::box(&painter, rect(), tokens.soft, {});
        else if (underMouse())
            theme::draw::box(&painter, rect(), tokens.line2, {});
        const int inset = m_narrow ? (width() - theme::iconSize) / 2 : theme::gap8;
        const QRect icon(inset, (height() - theme::iconSize) / 2, theme::iconSize, theme::iconSize);
        theme::paintIcon(&painter, icon, m_icon, isChecked() ? tokens.accent : tokens.muted);
        if (!m_narrow) {
            QRect words = rect().adjusted(theme::gap8 + theme::iconSize + theme::gap8, 0, -theme::gap8, 0);
            if (m_waiting > 0) {
                painter.setFont(theme::font(theme::Type::Small));
                const QString count = QString::number(m_waiting);
                const int wide = painter.fontMetrics().horizontalAdvance(count) + 12;
                const QRect badge(width() - wide - 6, (height() - 18) / 2, wide, 18);
                theme::draw::box(&painter, badge, tokens.line2, {}, 9);
                painter.setPen(tokens.muted);
                painter.drawText(badge, Qt::AlignCenter, count);
                words.setRight(badge.left() - theme::gap4);
            }
            if (m_menu) {
                const QRect sign(width() - theme::gap8 - theme::iconSize, (height() - theme::iconSize) / 2,
                                 theme::iconSize, theme::iconSize);
                theme::paintIcon(&painter, sign, "chevron-down", isChecked() ? tokens.accent : tokens.muted);
                words.setRight(sign.left() - theme::gap4);
            }
            painter.setFont(theme::font(isChecked() ? theme::Type::Strong : theme::Type::Body));
            painter.setPen(isChecked() ? tokens.accent : tokens.ink);
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            theme::draw::focusRing(&painter, rect(), tokens.accent);
    }

private:
    void updateName()
    {
        if (m_menu)
            return;
        setAccessibleName(m_waiting > 0 ? Navigation::tr("%1, %n waiting", "page and count", m_waiting).arg(text())
                                        : text());
    }

    const char *m_icon;
    int m_waiting = 0;
    bool m_menu = false;
    bool m_narrow = false;
};

Navigation::Navigation(const QList<PageDescription> &pages, QWidget *parent) : QWidget(parent), m_pages(pages)
{
    setObjectName(QStringLiteral("navigation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap8, theme::gap12, theme::gap8 + 1, theme::gap8);
    layout->setSpacing(0);

    m_head = new QWidget(this);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, theme::gap8);
    head->setSpacing(0);
    m_name = new QPushButton(m_head);
    m_name->setObjectName(QStringLiteral("academyName"));
    m_name->setFlat(true);
    m_name->setProperty("leftAligned", true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    theme::setType(m_name, theme::Type::Strong);
    head->addWidget(m_name);
    m_line = new QLabel(m_head);
    m_line->setObjectName(QStringLiteral("academyLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setContentsMargins(theme::gap8, 0, 0, 0);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    theme::setType(m_line, theme::Type::Small);
    theme::setInk(m_line, &theme::Tokens::muted);
    head->addWidget(m_line);
    layout->addWidget(m_head);

    m_who = new NavigationItem("person", this);
    m_who->setObjectName(QStringLiteral("workingAs"));
    m_who->setAutoExclusive(false);
    m_who->setMenu(true);
    connect(m_who, &QAbstractButton::clicked, this, &Navigation::openTeamMenu);
    layout->addWidget(m_who);

    QString group;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const PageDescription &page = m_pages.at(i);
        if (page.group && page.group() != group) {
            group = page.group();
            auto *label = new QLabel(this);
            label->setContentsMargins(theme::gap8, theme::gap16, 0, theme::gap4);
            theme::setType(label, theme::Type::Small);
            theme::setInk(label, &theme::Tokens::muted);
            m_groups.append({label, page.group, i, i});
            layout->addWidget(label);
        }
        if (!m_groups.isEmpty())
            m_groups.last().last = i;
        auto *item = new NavigationItem(page.icon, this);
        item->setObjectName(QStringLiteral("navigation_") + page.id);
        connect(item, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
        layout->addWidget(item);
        m_items.append(item);
    }
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setNarrow(false);
    retranslate();
}

void Navigation::setAcademy(const QString &name, const QString &line)
{
    const int room = theme::navigationWidth - 5 * theme::gap8;
    m_name->setText(
        m_name->fontMetrics().elidedText(name, Qt::ElideRight, room).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_name->setToolTip(name);
    m_name->setAccessibleName(name);
    m_line->setText(line);
    m_line->setToolTip(line);
}

void Navigation::setAcademyMenu(QMenu *menu)
{
    const bool choice = menu && !menu->isEmpty();
    m_name->setMenu(choice ? menu : nullptr);
    m_name->setFocusPolicy(choice ? Qt::TabFocus : Qt::NoFocus);
    // Without a choice it is a heading, yet still tells its whole text in the tool tip.
    m_name->setDown(false);
}

void Navigation::setTeam(TeamId team, const QString &name)
{
    m_team = team;
    m_teamName = name;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_items.at(i)->setVisible(m_pages.at(i).isFor(team));
    showGroups();
    const QString who = team ? name : tr("Coach's view");
    m_who->setChecked(bool(team)); // a team's view stands out: the coach is reminded of the way back
    m_who->setTitle(who);
    m_who->setAccessibleName(tr("You work as: %1").arg(who));
    m_who->setToolTip(team ? tr("The program as %1 sees it. The way back to the coach's view is here.").arg(name)
                           : tr("The coach sees all teams. Choose a team to see the program as it does."));
    m_who->setAccessibleDescription(m_who->toolTip());
}

void Navigation::setTeamMenu(QMenu *menu)
{
    m_teamMenu = menu;
    m_who->setVisible(menu != nullptr);
}

void Navigation::openTeamMenu()
{
    m_who->setChecked(bool(m_team));
    if (m_teamMenu)
        m_teamMenu->popup(m_who->mapToGlobal(QPoint(0, m_who->height())));
}

QList<NavigationItem *> Navigation::shownItems() const
{
    QList<NavigationItem *> items;
    if (!m_who->isHidden())
        items.append(m_who);
    for (NavigationItem *item : m_items) {
        if (!item->isHidden())
            items.append(item);
    }
    return items;
}

/// A heading stands over pages that are there, and not twice over the same group.
void Navigation::showGroups()
{
    QString before;
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (qsizetype i = group.first; i <= group.last; ++i)
            any = any || !m_items.at(i)->isHidden();
        const QString name = group.name();
        group.label->setVisible(any && name != before);
        group.label->setText(m_narrow ? QString() : name);
        group.label->setMaximumHeight(m_narrow ? theme::gap12 : QWIDGETSIZE_MAX);
        if (any)
            before = name;
    }
}

void Navigation::setCurrent(const QString &page)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_items.at(i)->setChecked(m_pages.at(i).id == page);
}

void Navigation::setWaiting(const QString &page, int count)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).id == page)
            m_items.at(i)->setWaiting(count);
    }
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? theme::narrowNavigationWidth : theme::navigationWidth);
    m_head->setVisible(!narrow);
    showGroups();
    m_who->setNarrow(narrow);
    for (NavigationItem *item : std::as_const(m_items))
        item->setNarrow(narrow);
}

QSize Navigation::sizeHint() const
{
    return {m_narrow ? theme::narrowNavigationWidth : theme::navigationWidth, 400};
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<NavigationItem *> items = shownItems();
    for (qsizetype i = 0; step != 0 && i < items.size(); ++i) {
        if (items.at(i)->hasFocus()) {
            const qsizetype next = qBound<qsizetype>(0, i + step, items.size() - 1);
            items.at(next)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        for (NavigationItem *item : items) {
            if (item->hasFocus())
                return item->click();
        }
    }
    QWidget::keyPressEvent(event);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_items.at(i)->setTitle(m_pages.at(i).title());
    setTeam(m_team, m_teamName);
}

} // namespace polku::ui
