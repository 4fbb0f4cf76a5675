#include "shell/commandpalette.h"

#include "theme/draw.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace polku::ui {

namespace {

constexpr int mostShown = 12;
constexpr int entryRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;

/// Text at the left, detail at the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Tokens &tokens = theme::tokensOf(option.palette);
        const QRect row = option.rect.adjusted(theme::gap4, 0, -theme::gap4, 0);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            theme::draw::box(painter, row, option.state & QStyle::State_Selected ? tokens.soft : tokens.window, {});
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(row.left() + theme::gap8, row.center().y() - 7, theme::iconSize, theme::iconSize));
        QRect words = row.adjusted(theme::gap8 + theme::iconSize + theme::gap8, 0, -theme::gap8, 0);
        const QString detail = index.data(detailRole).toString();
        painter->setFont(theme::font(theme::Type::Small));
        painter->setPen(tokens.muted);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, detail);
        words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(detail) - theme::gap12);
        painter->setFont(theme::font(theme::Type::Body));
        painter->setPen(tokens.ink);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, theme::rowHeight}; }
};

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const QString wanted = typed.toCaseFolded().simplified();
    const QString folded = text.toCaseFolded();
    if (wanted.isEmpty())
        return 1;
    // A plain occurrence beats scattered letters, the beginning of a word beats its middle.
    const qsizetype at = folded.indexOf(wanted);
    if (at >= 0)
        return (at == 0                                 ? 4000
                : !folded.at(at - 1).isLetterOrNumber() ? 3000
                                                        : 2000) -
               int(qMin<qsizetype>(text.size(), 900));
    int score = 0;
    int run = 0;
    qsizetype from = 0;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype place = folded.indexOf(letter, from);
        if (place < 0)
            return 0;
        const bool begins = place == 0 || !folded.at(place - 1).isLetterOrNumber();
        run = place == from && from > 0 ? run + 1 : 0;
        score += 10 + (begins ? 30 : 0) + run * 15 - int(qMin<qsizetype>(place - from, 8));
        from = place + 1;
    }
    return qBound(1, score, 1900);
}

CommandPalette::CommandPalette(QWidget *host, std::function<std::vector<PaletteEntry>()> entries)
    : QWidget(host), m_ask(std::move(entries))
{
    setObjectName(QStringLiteral("commandPalette"));
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gap8, theme::gap8, theme::gap8, theme::gap8);
    layout->setSpacing(theme::gap4);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("paletteField"));
    layout->addWidget(m_field);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    m_field->setPlaceholderText(tr("Do something or go somewhere"));
    m_field->setAccessibleName(tr("Do something or go somewhere"));
    m_list->setAccessibleName(tr("What fits"));
    m_entries = m_ask();
    m_field->clear();
    filter({});
    const int width = qMin(560, parentWidget()->width() - 2 * theme::gap20);
    setGeometry((parentWidget()->width() - width) / 2, 72, width,
                mostShown * theme::rowHeight + theme::controlHeight + 5 * theme::gap4);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::filter(const QString &typed)
{
    std::vector<std::pair<int, size_t>> fitting;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (const int score = fuzzyScore(typed, m_entries[i].text))
            fitting.emplace_back(score, i);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &l, const auto &r) { return l.first > r.first; });
    m_list->clear();
    for (const auto &[score, index] : fitting) {
        const PaletteEntry &entry = m_entries[index];
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(entryRole, int(index));
        item->setData(detailRole, entry.detail);
        item->setData(Qt::AccessibleTextRole, entry.text + QLatin1Char(' ') + entry.detail);
        item->setIcon(entry.icon);
        if (m_list->count() == 4 * mostShown)
            break;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const std::function<void()> run = m_entries[size_t(item->data(entryRole).toInt())].run;
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    leave();
    run();
}

void CommandPalette::leave()
{
    hide();
    m_list->clear(); // nothing stays of a view that may be another when it opens again
    m_entries.clear();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    theme::draw::box(&painter, rect(), tokens.surface, tokens.muted, theme::cardRadius);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || isHidden())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        leave();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace polku::ui
