#include "pages/coaching/followuplist.h"

#include "base/format.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "pages/coaching/taskrow.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "widgets/card.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace polku::ui {

Standing standingOf(const Action &action, QDate today)
{
    if (action.status == ActionStatus::Done)
        return Standing::Done;
    if (action.due.isValid() && action.due < today)
        return Standing::Late;
    if (action.status == ActionStatus::Blocked)
        return Standing::NeedsAttention;
    return action.status == ActionStatus::InProgress ? Standing::OnTrack : Standing::NotStarted;
}

QString ownerAndDay(const QString &owner, QDate due, Language language)
{
    if (!due.isValid())
        return owner;
    const QString day = QCoreApplication::translate("FollowUps", "by %1").arg(formatDate(language, due));
    return owner.isEmpty() ? day : QStringLiteral("%1 · %2").arg(owner, day);
}

FollowUpList::FollowUpList(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_header(new SectionHeader({}, this)),
      m_layout(new QVBoxLayout(this)),
      m_hint(new QLabel(this)),
      m_make(new QPushButton(this)),
      m_seen(new QLabel(this))
{
    setObjectName(QStringLiteral("followUps"));
    m_hint->setObjectName(QStringLiteral("followUpHint"));
    m_make->setObjectName(QStringLiteral("makeActions"));
    m_seen->setObjectName(QStringLiteral("followUpsSeen"));
    for (QLabel *label : {m_hint, m_seen}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        theme::setType(label, theme::Type::Small);
        theme::setInk(label, &theme::Tokens::muted);
    }
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap4);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_hint);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_make);
    bottom->addStretch(1);
    m_layout->addLayout(bottom);
    m_layout->addWidget(m_seen);
    connect(m_make, &QPushButton::clicked, this, &FollowUpList::makeActions);
    retranslate();
}

void FollowUpList::setSource(RecordRef source)
{
    m_followUps.source = source;
    refresh();
}

void FollowUpList::refresh()
{
    const RecordRef source = m_followUps.source;
    m_followUps = {};
    m_names.clear();
    if (source.id) {
        auto found = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) -> FollowUps {
            if (!reader.row(source))
                return {};
            FollowUps all = readFollowUps(reader, source, m_desk.today());
            for (const Person &person : reader.where(&Person::team, all.team, Query().only(&Person::name)))
                m_names.insert(person.id, person.name);
            return all;
        }));
        if (found)
            m_followUps = std::move(*found);
    }
    m_followUps.source = source;
    fill();
}

QString FollowUpList::ownerOf(const Action &action) const
{
    return m_names.value(action.owner, action.ownerRole);
}

QString FollowUpList::detailOf(const QString &owner, QDate due) const
{
    return ownerAndDay(owner, due, m_desk.language());
}

void FollowUpList::fill()
{
    // The button that was pressed is on an old row: they go when its click is over.
    const bool focused = m_rows && m_rows->isAncestorOf(focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const FollowUp &each : m_followUps.lines)
        rows->addWidget(makeRow(each));
    for (const Action &action : m_followUps.others) {
        auto *row = new TaskRow(standingOf(action, m_desk.today()), action.title, m_rows);
        row->addDetail(detailOf(ownerOf(action), action.due));
        row->addDetail(tr("Was made from a line that is no longer here. The action stays."));
        rows->addWidget(row);
    }
    m_layout->insertWidget(1, m_rows);
    m_rows->setVisible(rows->count() > 0);
    m_hint->setVisible(rows->count() == 0);
    const int count = newCount();
    const bool writable = !m_desk.workspace() || !m_desk.workspace()->isReadOnly();
    m_make->setText(tr("Make %n action(s)", nullptr, count));
    m_make->setAccessibleName(m_make->text());
    m_make->setVisible(count > 0);
    m_make->setEnabled(writable);
    m_seen->setVisible(count > 0);
    if (focused) {
        if (auto *button = m_rows->findChild<QPushButton *>())
            button->setFocus();
        else if (m_make->isVisibleTo(this))
            m_make->setFocus();
    }
}

TaskRow *FollowUpList::makeRow(const FollowUp &each)
{
    const FollowUpLine &line = each.line;
    const bool writable = !m_desk.workspace()->isReadOnly();
    TaskRow *row = nullptr;
    switch (each.state) {
    case FollowUp::State::New:
        row = new TaskRow("plus", &theme::Tokens::accent, followUpTitle(line), m_rows);
        row->addDetail(tr("New: %1").arg(detailOf(line.ownerName, line.due)));
        break;
    case FollowUp::State::Text:
        row = new TaskRow("info", &theme::Tokens::muted, line.text, m_rows);
        row->addDetail(line.reading == FollowUpLine::Reading::NothingToDo
                           ? tr("Stays a line: say what is to be done.")
                           : tr("Stays a line: name somebody of the team, or give a day."));
        break;
    case FollowUp::State::Made:
    case FollowUp::State::Differs: {
        const Standing standing = standingOf(each.action, m_desk.today());
        const bool done = standing == Standing::Done;
        row = new TaskRow(standing, each.state == FollowUp::State::Made ? each.action.title : followUpTitle(line),
                          m_rows);
        const QString word =
            standing == Standing::Late ? standingWord(standing) : choiceLabel(each.action.status, m_desk.words());
        if (each.state == FollowUp::State::Made) {
            const QString about = detailOf(ownerOf(each.action), each.action.due);
            row->addDetail(about.isEmpty() ? word : QStringLiteral("%1 · %2").arg(word, about));
        } else {
            row->addDetail(detailOf(line.ownerName, line.due));
            const QString about =
                detailOf(each.owner ? ownerOf(each.action) : QString(), each.due ? each.action.due : QDate());
            QStringList says{each.title ? QStringLiteral("“%1”").arg(each.action.title) : QString(), about};
            says.removeAll(QString());
            row->addDetail(says.isEmpty() ? tr("The action does not say this.")
                                          : tr("The action says: %1").arg(says.join(QStringLiteral(" · "))));
            QPushButton *change = row->addButton("updateAction", tr("Change the action"));
            change->setEnabled(writable);
            connect(change, &QPushButton::clicked, this, [this, number = line.line] { changeAction(number); });
        }
        QPushButton *mark = row->addButton("actionDone", done ? tr("Not done after all") : tr("Mark as done"));
        mark->setEnabled(writable);
        connect(mark, &QPushButton::clicked, this, [this, id = each.action.id, done] { setDone(id, !done); });
        break;
    }
    }
    if (!line.ambiguous.isEmpty())
        row->addDetail(tr("Several people are called “%1”. Write the whole name.").arg(line.ambiguous));
    if (!line.noDay.isEmpty())
        row->addDetail(tr("There is no such day as “%1”.").arg(line.noDay));
    return row;
}

void FollowUpList::makeActions()
{
    Q_EMIT aboutToWrite();
    if (!m_followUps.source.id)
        return;
    const auto count = m_desk.attempt(polku::makeActions(*m_desk.workspace(), m_followUps.source));
    if (count && *count > 0)
        Q_EMIT made(*count);
}

void FollowUpList::changeAction(int line)
{
    Q_EMIT aboutToWrite();
    m_desk.attempt(updateAction(*m_desk.workspace(), m_followUps.source, line));
}

void FollowUpList::setDone(ActionId action, bool done)
{
    Q_EMIT aboutToWrite();
    m_desk.attempt(setActionDone(*m_desk.workspace(), action, done));
}

void FollowUpList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FollowUpList::retranslate()
{
    m_header->setText(tr("Follow-ups in these notes"));
    m_hint->setText(tr("A line that begins with -> and names somebody of the team, or a day, becomes an action. For "
                       "example: -> Maija 12.3. calls the city"));
    m_seen->setText(tr("The team sees its actions. Nothing else of the notes goes into them."));
    if (m_desk.workspace())
        fill();
}

} // namespace polku::ui
