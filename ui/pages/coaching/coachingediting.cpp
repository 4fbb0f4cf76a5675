// The coaching page: what it writes, what is open from before, and session mode.

#include "academy/followups.h"
#include "academy/meeting.h"
#include "base/format.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "pages/coaching/coachingpage.h"
#include "pages/coaching/followuplist.h"
#include "pages/coaching/notemodel.h"
#include "pages/coaching/sessionwindow.h"
#include "pages/coaching/taskrow.h"
#include "store/workspace.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace polku::ui {

void CoachingPage::makeNewNote()
{
    commitPending();
    const CoachingItem *item = chosen();
    TeamId about = team() ? team() : item ? item->team : TeamId();
    if (!about && m_team->count() > 1)
        about = {m_team->itemData(1).toLongLong()};
    if (!about)
        return;
    SessionId during = session();
    if (!during) {
        during = desk()
                     .attempt(desk().workspace()->read([&](const Reader &reader) {
                         return sessionForNote(reader, desk().academy(), about, desk().today());
                     }))
                     .value_or(SessionId());
    }
    const auto made = desk().attempt(makeCoachingNote(*desk().workspace(), about, during));
    if (!made)
        return;
    show(*made);
    m_form->field(&CoachingNote::text)->setFocus();
}

void CoachingPage::removeNote()
{
    const CoachingItem *item = chosen();
    if (!item)
        return;
    m_form->commit();
    const QString name = item->teamName;
    const RecordRef note = item->id;
    if (desk().attempt(desk().workspace()->edit(Operation::remove(note, name), [&](Edit &edit) { edit.remove(note); })))
        desk().say(tr("The note on %1 is deleted. Its actions stay.").arg(name), true);
}

void CoachingPage::showShared()
{
    QString text;
    if (const CoachingItem *item = chosen(); item && item->session) {
        const auto notes = desk().attempt(desk().workspace()->read(
            [&](const Reader &reader) { return sharedNotes(reader, item->session, item->team); }));
        if (notes && *notes)
            text = (*notes)->text;
    }
    m_shared->setText(text);
    m_shared->setVisible(!text.isEmpty());
    m_sharedHeader->setVisible(!text.isEmpty());
}

void CoachingPage::showEarlier()
{
    if (m_earlier) {
        m_earlier->hide();
        m_earlier->deleteLater();
    }
    m_earlier = new QWidget;
    auto *rows = new QVBoxLayout(m_earlier);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const CoachingItem *item = chosen();
    const bool writable = !desk().workspace()->isReadOnly();
    const QDate today = desk().today();
    if (item) {
        // What the coach wanted to come back to.
        for (const CoachingItem &each : m_all) {
            if (each.team != item->team || each.id == item->id || !each.followUp.isValid() || each.followUp > today)
                continue;
            auto *row = new TaskRow(Standing::NeedsAttention, each.firstLine.isEmpty() ? each.teamName : each.firstLine,
                                    m_earlier);
            row->addDetail(
                tr("You wanted to come back to this on %1.").arg(formatDate(desk().language(), each.followUp)));
            connect(row->addButton("openNote", tr("Open the note")), &QPushButton::clicked, this,
                    [this, id = each.id] { show(id); });
            QPushButton *done = row->addButton("followUpDone", tr("Mark as done"));
            done->setEnabled(writable);
            connect(done, &QPushButton::clicked, this, [this, id = each.id] {
                commitPending();
                this->desk().attempt(this->desk().workspace()->set(id, &CoachingNote::followUp, QDate()));
            });
            rows->addWidget(row);
        }
        const auto open = desk().attempt(desk().workspace()->read(
            [&](const Reader &reader) { return readOpenFollowUps(reader, item->team, RecordRef(item->id), today); }));
        for (const OpenFollowUp &each : open.value_or(std::vector<OpenFollowUp>())) {
            const Standing standing = standingOf(each.action, today);
            auto *row = new TaskRow(standing, each.action.title, m_earlier);
            const QString about = ownerAndDay(each.ownerName, each.action.due, desk().language());
            row->addDetail(standing == Standing::NotStarted ? about
                           : about.isEmpty()                ? standingWord(standing)
                                             : QStringLiteral("%1 · %2").arg(standingWord(standing), about));
            if (each.source.kind == RecordKind::CoachingNote) {
                connect(row->addButton("openNote", tr("Open the note")), &QPushButton::clicked, this,
                        [this, source = each.source] { show(source); });
            }
            QPushButton *done = row->addButton("actionDone", tr("Mark as done"));
            done->setEnabled(writable);
            connect(done, &QPushButton::clicked, this, [this, id = each.action.id] {
                commitPending();
                this->desk().attempt(setActionDone(*this->desk().workspace(), id, true));
            });
            rows->addWidget(row);
        }
    }
    m_side->insertWidget(m_side->indexOf(m_earlierHeader) + 1, m_earlier);
    m_earlier->setVisible(rows->count() > 0);
    m_noEarlier->setVisible(rows->count() == 0);
}

// Session mode -------------------------------------------------------------------------------------------------------

void CoachingPage::setCovered(bool covered)
{
    if (covered)
        commitPending();
    desk().setCovered(covered);
    showPage();
    Q_EMIT headerChanged();
}

void CoachingPage::meet()
{
    commitPending();
    SessionId about = session();
    if (!about) {
        about = desk()
                    .attempt(desk().workspace()->read([this](const Reader &reader) {
                        return sessionToMeet(reader, desk().academy(), desk().today());
                    }))
                    .value_or(SessionId());
    }
    if (!about)
        return desk().say(tr("The academy has no session yet. Add one on the schedule."));
    if (!m_window) {
        m_window = new SessionWindow(desk(), this);
        connect(&desk(), &Desk::changed, m_window, &SessionWindow::refresh);
        connect(&desk(), &Desk::academyChanged, m_window, &QWidget::close);
    }
    // Others may see the screen: what is private stays covered afterwards, until the coach uncovers it.
    setCovered(true);
    m_window->open(about);
}

void CoachingPage::retranslate()
{
    m_meet->setText(tr("Session mode"));
    m_new->setText(tr("New note"));
    m_private->setText(tr("Only you see this page. It is in no report and in nothing a team gets."));
    m_cover->setText(tr("Cover"));
    m_cover->setAccessibleName(tr("Cover the notes"));
    m_cover->setToolTip(tr("Hides the notes while others see your screen"));
    m_team->setAccessibleName(tr("Notes on this team"));
    m_session->setAccessibleName(tr("Notes from this session"));
    m_list->setAccessibleName(tr("Your notes; Alt with the arrow keys moves"));
    m_delete->setText(tr("Delete the note"));
    m_delete->setAccessibleName(m_delete->text());
    m_sharedHeader->setText(tr("Agreed in the session; the team sees this"));
    m_earlierHeader->setText(tr("Open from earlier"));
    m_noEarlier->setText(tr("Nothing is open from earlier notes on the team."));
    m_coverState->setTexts(
        tr("The notes are covered"),
        tr("Others may see your screen. The search, the history and the list of what needs you leave them out, "
           "too. Show the notes again when you no longer share it."));
    auto *uncover = findChild<QPushButton *>(QStringLiteral("uncoverNotes"));
    uncover->setText(tr("Show the notes"));
    uncover->setAccessibleName(uncover->text());
    if (desk().workspace() && m_academy) {
        fillFilters();
        fillList();
    }
}

} // namespace polku::ui
