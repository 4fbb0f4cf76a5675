#include "pages/progress/cellpanel.h"

#include "academy/progressedit.h"
#include "academy/progresswording.h"
#include "base/format.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "pages/progress/boardmodel.h"
#include "pages/progress/pathchart.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/linkrow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

namespace polku::ui {

static QLabel *addText(QVBoxLayout *layout, const char *name, theme::Type type = theme::Type::Body)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    theme::setType(label, type);
    layout->addWidget(label);
    return label;
}

CellPanel::CellPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_scroll(new QScrollArea(this)),
      m_state(new StateBadge),
      m_whyArea(new QWidget),
      m_why(new QVBoxLayout(m_whyArea)),
      m_ratingHeader(new SectionHeader),
      m_rating(new QComboBox),
      m_reason(new RecordForm(desk, RecordKind::CoachRating)),
      m_itemArea(new QWidget),
      m_items(new QVBoxLayout(m_itemArea)),
      m_pathHeader(new SectionHeader),
      m_path(new PathChart)
{
    setMinimumWidth(300);
    m_state->setObjectName(QStringLiteral("cellState"));
    m_rating->setObjectName(QStringLiteral("coachRating"));
    m_path->setObjectName(QStringLiteral("teamPath"));
    m_reason->setObjectName(QStringLiteral("ratingReason"));
    m_reason->addFields(&CoachRating::reason);
    m_items->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(0);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::gap16, theme::gap16, theme::gap16, theme::gap16);
    layout->setSpacing(theme::gap8);
    m_title = addText(layout, "cellTeam", theme::Type::Title);
    m_phaseName = addText(layout, "cellPhase");
    theme::setInk(m_phaseName, &theme::Tokens::muted);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state);
    m_steps = new QLabel;
    m_steps->setObjectName(QStringLiteral("cellSteps"));
    theme::setInk(m_steps, &theme::Tokens::muted);
    line->addWidget(m_steps);
    line->addStretch(1);
    layout->addLayout(line);
    m_why->setContentsMargins(0, 0, 0, 0);
    m_why->setSpacing(theme::gap4);
    layout->addWidget(m_whyArea);
    layout->addWidget(m_ratingHeader);
    layout->addWidget(m_rating);
    layout->addWidget(m_reason);
    layout->addWidget(m_itemArea);
    layout->addWidget(m_pathHeader);
    layout->addWidget(m_path);
    m_noPath = addText(layout, "noPath");
    theme::setInk(m_noPath, &theme::Tokens::muted);
    layout->addStretch(1);

    m_scroll->setObjectName(QStringLiteral("cellScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(m_rating, &QComboBox::activated, this, &CellPanel::rate);
    retranslate();
}

void CellPanel::setCell(const ProgressBoard &board, TeamId team, PhaseId phase)
{
    const ProgressCell *cell = board.find(team, phase);
    m_scroll->setVisible(cell != nullptr);
    if (!cell)
        return;
    if (team != m_team || phase != m_phase) {
        m_reason->commit();
        m_scroll->ensureVisible(0, 0);
    }
    m_team = team;
    m_phase = phase;
    const auto about = [](const auto &all, auto id) {
        return std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.id == id; });
    };
    const ProgressPhase &inPhase = *about(board.phases, phase);
    m_teamName = about(board.teams, team)->name;
    m_title->setText(m_teamName);
    const QString dates = formatDateRange(m_desk.language(), inPhase.starts, inPhase.ends);
    m_phaseName->setText(dates.isEmpty() ? inPhase.name : QStringLiteral("%1 · %2").arg(inPhase.name, dates));
    m_state->setStanding(standingOf(cell->state));
    m_steps->setText(cell->expected > 0 ? stepsText(cell->done, cell->expected, m_desk.words()) : QString());
    showWhy(*cell, inPhase);
    showRating(*cell);
    showItems(*cell);
    showPath(board);
}

// The coach's own rating --------------------------------------------------------------------------------------------

void CellPanel::showRating(const ProgressCell &cell)
{
    m_rating->setCurrentIndex(cell.rating ? m_rating->findData(int(cell.rating->rating)) : 0);
    m_rating->setEnabled(!m_desk.workspace()->isReadOnly());
    m_reason->setRecord(cell.rating ? RecordRef(cell.rating->id) : RecordRef());
    m_reason->setVisible(cell.rating.has_value());
    m_ratingHeader->setVisible(!m_desk.isCovered());
    m_rating->setVisible(!m_desk.isCovered());
}

void CellPanel::rate()
{
    m_reason->commit();
    const QVariant chosen = m_rating->currentData();
    const std::optional<ProgressState> rating =
        chosen.isValid() ? std::optional(ProgressState(chosen.toInt())) : std::nullopt;
    const RecordRef present = m_reason->record();
    const Operation operation =
        !rating           ? Operation::remove(present.id ? present : RecordRef(RecordKind::CoachRating, 0), m_teamName)
        : present.id == 0 ? Operation::create(RecordKind::CoachRating, m_teamName)
                          : Operation::change(present, fieldOf(&CoachRating::rating).column);
    m_desk.attempt(m_desk.workspace()->edit(
        operation, [&](Edit &edit) { setRating(edit, m_team, m_phase, rating, m_desk.today()); }));
}

// What the state is made of -----------------------------------------------------------------------------------------

static void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setObjectName({}); // its name goes to its successor
            widget->hide();
            widget->deleteLater(); // it may be the line that was just pressed
        }
        delete item;
    }
}

void CellPanel::showWhy(const ProgressCell &cell, const ProgressPhase &phase)
{
    clear(m_why);
    const QStringList sentences = whyTexts(cell, phase, m_desk.catalogue(), m_desk.words());
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        QLabel *label = addText(m_why, "");
        label->setObjectName(QStringLiteral("cellWhy%1").arg(i));
        label->setText(sentences.at(i));
    }
}

void CellPanel::showItems(const ProgressCell &cell)
{
    clear(m_items);
    m_firstItem = nullptr;
    const Words &words = m_desk.words();
    const QFontMetrics metrics(font());
    int whenWidth = 0;
    for (const ProgressItem &item : cell.items) {
        const QString day = formatDayAndMonth(m_desk.language(), item.day);
        whenWidth = qMax(whenWidth, metrics.horizontalAdvance(day) + theme::gap12);
    }
    int number = 0;
    for (size_t i = 0; i < cell.items.size();) {
        const ProgressItem::Kind kind = cell.items[i].kind;
        auto *header = new SectionHeader(itemKindName(kind, words));
        m_items->addWidget(header);
        int done = 0;
        int expected = 0;
        for (bool first = true; i < cell.items.size() && cell.items[i].kind == kind; ++i, first = false) {
            const ProgressItem &item = cell.items[i];
            done += item.counts && item.done;
            expected += item.counts;
            auto *row =
                new LinkRow(formatDayAndMonth(m_desk.language(), item.day), itemTitle(item, m_desk.catalogue(), words));
            row->setObjectName(QStringLiteral("cellItem%1").arg(number++));
            row->setStanding(standingOf(item.state));
            row->setDetail(itemNews(item, words));
            row->setWhenWidth(whenWidth);
            row->setRuled(!first);
            connect(row, &LinkRow::clicked, this, [this, record = item.record] { m_desk.open(record); });
            m_items->addWidget(row);
            row->show(); // at once, so that it can take the keys
            m_firstItem = m_firstItem ? m_firstItem : row;
        }
        auto *count = new QLabel(stepsText(done, expected, words));
        theme::setInk(count, &theme::Tokens::muted);
        header->setCorner(count);
        count->setVisible(expected > 0);
        m_items->addSpacing(theme::gap8);
    }
    m_itemArea->setVisible(!cell.items.empty());
}

void CellPanel::showPath(const ProgressBoard &board)
{
    const auto kept =
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return readPath(reader, m_team); }));
    if (!kept)
        return;
    std::vector<PathPoint> path = *kept;
    while (!path.empty() && path.back().date >= board.today)
        path.pop_back();
    path.push_back(pathPointOf(board, m_team));
    m_path->setVisible(path.size() > 1);
    m_noPath->setVisible(path.size() == 1);
    m_path->setPath(std::move(path), m_desk.language());
}

// The rest ----------------------------------------------------------------------------------------------------------

void CellPanel::refresh(const Changes &changes)
{
    m_reason->refresh(changes);
}

void CellPanel::commitPending()
{
    m_reason->commit();
}

void CellPanel::takeFocus()
{
    (m_firstItem ? m_firstItem : m_rating)->setFocus(Qt::TabFocusReason);
}

void CellPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void CellPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CellPanel::retranslate()
{
    m_ratingHeader->setText(tr("Your own rating"));
    m_rating->setAccessibleName(tr("Your own rating"));
    m_rating->setToolTip(tr("Only you see it. Both stay visible on the board where they differ."));
    m_pathHeader->setText(tr("The team's path"));
    m_noPath->setText(tr("Keep the board now and then: the steps done are then shown here as a line."));
    const int chosen = m_rating->currentIndex();
    m_rating->clear();
    m_rating->addItem(tr("None; as computed"));
    for (const ProgressState state : {ProgressState::Done, ProgressState::OnTrack, ProgressState::NeedsAttention,
                                      ProgressState::Late, ProgressState::NotStarted})
        m_rating->addItem(standingWord(standingOf(state)), int(state));
    m_rating->setCurrentIndex(qMax(0, chosen));
}

} // namespace polku::ui
