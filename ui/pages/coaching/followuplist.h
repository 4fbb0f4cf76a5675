#pragma once

#include "academy/followups.h"
#include "base/language.h"

#include "widgets/statebadge.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace polku::ui {

class Desk;
class SectionHeader;
class TaskRow;

/// What the follow-up lines of notes are, or would become: a preview beside the text, with the button that makes the
/// actions. Writes the actions itself.
class FollowUpList final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpList(Desk &desk, QWidget *parent = nullptr);

    /// A coaching note or a comment; id 0: notes that are not begun.
    void setSource(RecordRef source);
    /// Reads the follow-ups anew.
    void refresh();
    int newCount() const { return m_followUps.count(FollowUp::State::New); }

public Q_SLOTS:
    /// Makes the actions of all new lines.
    void makeActions();

Q_SIGNALS:
    /// Before something is written: what is being typed must be in the file.
    void aboutToWrite();
    void made(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    TaskRow *makeRow(const FollowUp &each);
    void changeAction(int line);
    void setDone(ActionId action, bool done);
    QString detailOf(const QString &owner, QDate due) const;
    QString ownerOf(const Action &action) const;

    Desk &m_desk;
    FollowUps m_followUps;
    QHash<PersonId, QString> m_names;
    SectionHeader *m_header;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
    QLabel *m_hint;
    QPushButton *m_make;
    QLabel *m_seen;
};

/// How an action stands, for shape and colour.
Standing standingOf(const Action &action, QDate today);
/// "Maija Virtanen · by 12.3.", with what is known of it.
QString ownerAndDay(const QString &owner, QDate due, Language language);

} // namespace polku::ui
