#include "pages/review/reviewpage.h"

#include "base/format.h"
#include "model/work.h"
#include "pages/review/answerpanel.h"
#include "pages/review/reviewdelegate.h"
#include "pages/review/reviewmodel.h"
#include "pages/review/reviewtextview.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"

#include <QListView>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int listWidth = 240; // with the two others what the smallest window has room for

ReviewPage::ReviewPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_chips(new ChipBar(this)),
      m_model(new ReviewModel(desk, this)),
      m_list(new QListView(this)),
      m_empty(new EmptyState(this)),
      m_splitter(new QSplitter(this)),
      m_text(new ReviewTextView(desk)),
      m_answer(new AnswerPanel(desk))
{
    m_chips->setObjectName(QStringLiteral("reviewFilter"));
    m_list->setObjectName(QStringLiteral("reviewList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // lays the rows out anew when the width changes
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setObjectName(QStringLiteral("nothingWaits"));
    m_empty->setIcon("done");

    auto *chips = new QVBoxLayout;
    chips->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    chips->addWidget(m_chips);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_text);
    m_splitter->addWidget(m_answer);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 3);
    m_splitter->setSizes({listWidth, theme::panelWidth * 4 / 3, theme::panelWidth - theme::gap20 * 2});
    m_list->setMinimumWidth(theme::navigationWidth + theme::gap12);
    m_text->setMinimumWidth(theme::panelWidth - theme::gap20 * 3);
    m_answer->setMinimumWidth(theme::panelWidth - theme::gap20 * 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(chips);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);

    connect(m_chips, &ChipBar::chosenChanged, this, [this] {
        m_row = 0;
        m_opened = {};
        fillList();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            choose(m_model->items()[size_t(index.row())].record);
    });
    connect(m_text, &ReviewTextView::commentRequested, m_answer, &AnswerPanel::beginComment);
    connect(m_answer, &AnswerPanel::anchorOpened, m_text, &ReviewTextView::showAnchor);
    connect(m_answer, &AnswerPanel::taken, this, &ReviewPage::tell);
    addShortcuts();
    retranslate();
}

void ReviewPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_answer->take(ReviewStep::Approve); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { m_answer->take(ReviewStep::Return); });
    add(Qt::CTRL | Qt::ALT | Qt::Key_M, [this] { m_text->commentOnWords(); });
    add(Qt::ALT | Qt::Key_Down, [this] { step(1); });
    add(Qt::ALT | Qt::Key_Up, [this] { step(-1); });
}

QString ReviewPage::contextLine() const
{
    if (m_counts.waiting == 0)
        return tr("Nothing waits for you");
    return tr("%n wait(s) for you", nullptr, m_counts.waiting);
}

void ReviewPage::retranslate()
{
    m_list->setAccessibleName(tr("What the teams have written; Alt with the arrow keys moves"));
    fillChips();
    if (desk().workspace())
        fillList();
}

void ReviewPage::refresh(const Changes &changes)
{
    if (!changes.touchesAny({RecordKind::Academy,
                             RecordKind::Team,
                             RecordKind::Deliverable,
                             RecordKind::Submission,
                             RecordKind::Plan,
                             RecordKind::PlanSection,
                             RecordKind::Pilot,
                             RecordKind::Action,
                             RecordKind::Indicator,
                             RecordKind::Comment,
                             RecordKind::Goal,
                             RecordKind::SpendCategory,
                             RecordKind::PlanRole,
                             RecordKind::Responsibility,
                             RecordKind::ResponsibilityShare,
                             RecordKind::ProcessStep,
                             RecordKind::Instrument,
                             RecordKind::Training,
                             RecordKind::Resource,
                             RecordKind::Risk}))
        return;
    m_answer->refresh(changes);
    readItems();
    fillChips();
    fillList();
    Q_EMIT headerChanged();
}

void ReviewPage::readItems()
{
    m_all = desk()
                .attempt(desk().workspace()->read([this](const Reader &reader) {
                    return desk().academy() ? readReviewItems(reader, desk().academy(), desk().today(), ReviewList::All)
                                            : std::vector<ReviewItem>();
                }))
                .value_or(std::vector<ReviewItem>());
    m_counts = countReviews(m_all);
}

void ReviewPage::fillChips()
{
    m_chips->setChips({{QStringLiteral("waiting"), tr("Waiting"), m_counts.waiting},
                       {QStringLiteral("with_team"), tr("With the team"), m_counts.withTeam},
                       {QStringLiteral("approved"), tr("Approved"), m_counts.approved},
                       {QStringLiteral("all"), tr("All"), int(m_all.size())}});
}

ReviewList ReviewPage::list() const
{
    const QString chosen = m_chips->chosen();
    return chosen == QLatin1String("with_team")  ? ReviewList::WithTeam
           : chosen == QLatin1String("approved") ? ReviewList::Approved
           : chosen == QLatin1String("all")      ? ReviewList::All
                                                 : ReviewList::Waiting;
}

void ReviewPage::fillList()
{
    std::vector<ReviewItem> items;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(items),
                 [this](const ReviewItem &item) { return isIn(list(), item.state); });
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setItems(std::move(items));
    }
    // An answer taken back brings its item to the front again.
    if (m_answered.id != 0 && list() == ReviewList::Waiting && m_model->rowOf(m_answered) >= 0)
        m_chosen = std::exchange(m_answered, RecordRef());
    const int row = m_model->rowOf(m_chosen);
    const bool kept = m_opened.id != 0 && m_opened == m_chosen;
    if (row >= 0)
        m_row = row;
    else if (!kept && m_model->rowCount() > 0)
        m_chosen = m_model->items()[size_t(qBound(0, m_row, m_model->rowCount() - 1))].record;
    else if (!kept)
        m_chosen = {};
    showChosen();
}

void ReviewPage::choose(RecordRef record)
{
    m_chosen = record;
    m_answered = {};
    m_opened = {};
    showChosen();
}

void ReviewPage::showChosen()
{
    std::optional<ReviewItem> item;
    if (m_chosen.id != 0) {
        item = desk()
                   .attempt(desk().workspace()->read(
                       [this](const Reader &reader) { return readReviewItem(reader, m_chosen, desk().today()); }))
                   .value_or(std::nullopt);
    }
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0) {
        m_row = row;
        const QScopedValueRollback filling(m_filling, true);
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    } else {
        const QScopedValueRollback filling(m_filling, true);
        m_list->setCurrentIndex({});
    }
    m_splitter->setVisible(item.has_value());
    m_empty->setVisible(!item);
    m_text->setItem(item);
    m_answer->setItem(item);
    switch (list()) {
    case ReviewList::Waiting:
        m_empty->setTexts(
            tr("Nothing waits for you"),
            tr("When a team submits a deliverable, a section of its plan or a pilot card, it appears here "
               "to be read and answered."));
        break;
    case ReviewList::WithTeam:
        m_empty->setTexts(tr("Nothing has been returned"),
                          tr("What you return or comment on stays here until the team submits it again."));
        break;
    case ReviewList::Approved:
        m_empty->setTexts(tr("Nothing has been approved yet"), tr("What you accept is kept here to look back at."));
        break;
    case ReviewList::All:
        m_empty->setTexts(
            tr("Nothing has been submitted yet"),
            tr("When a team submits a deliverable, a section of its plan or a pilot card, it appears here "
               "to be read and answered."));
        break;
    }
}

void ReviewPage::step(int rows)
{
    const int row = m_model->rowOf(m_chosen) + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

bool ReviewPage::show(RecordRef record)
{
    const auto reviewed =
        desk().attempt(desk().workspace()->read([&](const Reader &reader) { return reviewedRecord(reader, record); }));
    if (!reviewed || reviewed->id == 0)
        return false;
    m_chosen = *reviewed;
    if (m_model->rowOf(m_chosen) < 0)
        m_chips->choose(QStringLiteral("all"));
    choose(*reviewed);
    if (m_model->rowOf(m_chosen) < 0)
        m_opened = m_chosen; // a draft, or of a team that takes no part
    if (record.kind == RecordKind::Comment)
        m_answer->showComment({record.id});
    return true;
}

void ReviewPage::tellRecorded(const ReviewItem &item)
{
    const auto now = desk().workspace()->read(
        [&](const Reader &reader) { return readReviewItem(reader, item.record, desk().today()); });
    const QDate came = now && *now ? (*now)->since : QDate();
    if (came.isValid() && came != desk().today()) {
        desk().say(tr("“%1” of %2 is recorded as submitted on %3.")
                       .arg(item.title, item.teamName, formatDate(desk().language(), came)),
                   true);
    } else {
        desk().say(tr("“%1” of %2 is recorded as submitted today.").arg(item.title, item.teamName), true);
    }
}

void ReviewPage::tell(const ReviewItem &item, ReviewStep step)
{
    m_answered = item.record;
    switch (step) {
    case ReviewStep::Approve:
        desk().say(tr("“%1” of %2 was accepted.").arg(item.title, item.teamName), true);
        break;
    case ReviewStep::Return:
        desk().say(tr("“%1” of %2 was returned with your comment.").arg(item.title, item.teamName), true);
        break;
    case ReviewStep::Comment:
        desk().say(tr("Your comment on “%1” of %2 was sent.").arg(item.title, item.teamName), true);
        break;
    case ReviewStep::Reopen:
        desk().say(tr("“%1” of %2 waits for your answer again.").arg(item.title, item.teamName), true);
        break;
    case ReviewStep::Submit:
        // It waits for the coach now, who is about to read it.
        m_answered = {};
        m_chosen = item.record;
        if (list() == ReviewList::All)
            fillList();
        else
            m_chips->choose(QStringLiteral("waiting"));
        showChosen();
        tellRecorded(item);
        break;
    case ReviewStep::Start:
        break; // the team's
    }
}

} // namespace polku::ui
