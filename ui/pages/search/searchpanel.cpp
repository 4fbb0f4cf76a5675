#include "pages/search/searchpanel.h"

#include "academy/teamview.h"
#include "catalogue/wording.h"
#include "pages/search/hitdelegate.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int mostHits = 60;
constexpr int panelHeight = 460;
constexpr int leastWidth = 480;

SearchPanel::SearchPanel(Desk &desk, QLineEdit *field, QWidget *window)
    : QFrame(window), m_desk(desk), m_field(field), m_list(new QListWidget), m_nothing(new QLabel)
{
    setObjectName(QStringLiteral("searchPanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setObjectName(QStringLiteral("searchNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(theme::gap12);
    theme::setInk(m_nothing, &theme::Tokens::muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, theme::gap4, 1, theme::gap4);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    connect(field, &QLineEdit::textEdited, this, &SearchPanel::search);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPanel::openChosen);
    field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
    retranslate();
}

int SearchPanel::hitCount() const
{
    int count = 0;
    for (int i = 0; i < m_list->count(); ++i)
        count += m_list->item(i)->data(HitDelegate::RecordId).toLongLong() != 0 ? 1 : 0;
    return count;
}

void SearchPanel::retranslate()
{
    m_list->setAccessibleName(tr("Hits"));
    setAccessibleName(tr("Search results"));
}

/// Of what belongs to no other team, a team does not see the coach's own and other academies.
static bool isSeen(const Reader &reader, RecordRef record, TeamId team)
{
    const std::optional<Row> row = reader.row(record);
    return row && isForTeam(reader, *row, team);
}

void SearchPanel::search()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || !m_desk.workspace()) {
        hide();
        return;
    }
    struct Shown
    {
        SearchHit hit;
        QString team;
    };
    const auto found = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        std::vector<Shown> shown;
        QHash<qint64, QString> teams;
        for (SearchHit hit : polku::search(reader, text, mostHits, m_desk.team())) {
            if (m_desk.team() && !isSeen(reader, hit.record, m_desk.team()))
                continue;
            if (m_desk.isCovered() && !isSharedWithTeams(recordType(hit.record.kind)))
                continue;
            if (hit.title.isEmpty())
                hit.title = reader.titleOf(hit.record); // a submission goes by its deliverable
            if (hit.team && !teams.contains(hit.team.value))
                teams.insert(hit.team.value, reader.titleOf(hit.team));
            const bool isTeam = hit.record.kind == RecordKind::Team;
            shown.push_back({hit, isTeam ? QString() : teams.value(hit.team.value)});
        }
        return shown;
    }));
    if (!found)
        return;

    // By kind, the kind with the best hit first.
    QList<RecordKind> kinds;
    for (const Shown &shown : *found) {
        if (!kinds.contains(shown.hit.record.kind))
            kinds.append(shown.hit.record.kind);
    }
    const Words &words = m_desk.words();
    m_list->clear();
    for (const RecordKind kind : kinds) {
        auto *heading = new QListWidgetItem(recordPluralLabel(recordType(kind), words), m_list);
        heading->setFlags(Qt::NoItemFlags);
        for (const Shown &shown : *found) {
            if (shown.hit.record.kind != kind)
                continue;
            auto *item = new QListWidgetItem(shown.hit.title.isEmpty() ? recordLabel(recordType(kind), words)
                                                                       : shown.hit.title.simplified(),
                                             m_list);
            item->setData(HitDelegate::RecordId, shown.hit.record.id);
            item->setData(HitDelegate::Kind, int(kind));
            item->setData(HitDelegate::Context, shown.hit.context.simplified());
            item->setData(HitDelegate::Team, shown.team);
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(), shown.team));
        }
    }
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (!any) {
        m_nothing->setText(text.size() < 2 ? tr("Type at least two letters.")
                                           : tr("Nothing holds a word that begins with “%1”.").arg(text));
    }
    m_list->setCurrentRow(any ? 1 : -1);
    m_list->scrollToTop(); // the first kind's heading too
    place();
    show();
    raise();
}

void SearchPanel::place()
{
    const QWidget *window = parentWidget();
    const QRect field(m_field->mapTo(window, QPoint(0, 0)), m_field->size());
    const int width = std::min(std::max(field.width(), leastWidth), window->width() - 2 * theme::gap8);
    const int left = std::clamp(field.right() - width + 1, theme::gap8, window->width() - width - theme::gap8);
    const int top = field.bottom() + theme::gap4;
    int wanted = m_nothing->isVisibleTo(this) ? m_nothing->heightForWidth(width) : 0;
    for (int i = 0; m_list->isVisibleTo(this) && i < m_list->count() && wanted < panelHeight; ++i)
        wanted += m_list->sizeHintForRow(i);
    const int height = std::min({wanted + 2 * theme::gap8, panelHeight, window->height() - top - theme::gap8});
    setGeometry(left, top, width, height);
}

void SearchPanel::move(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void SearchPanel::openChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !isVisible())
        return;
    const RecordRef record(RecordKind(item->data(HitDelegate::Kind).toInt()),
                           item->data(HitDelegate::RecordId).toLongLong());
    hide();
    m_desk.open(record);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            if (isVisible())
                move(1);
            else
                search();
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openChosen();
            return true;
        case Qt::Key_Escape:
            if (isVisible()) {
                hide();
                return true;
            }
            break;
        default:
            break;
        }
    } else if (watched == m_field && event->type() == QEvent::FocusOut && !underMouse()) {
        hide();
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchPanel::paintEvent(QPaintEvent *)
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace polku::ui
