#pragma once

#include "model/choices.h"
#include "model/kinds.h"
#include "store/changes.h"
#include "widgets/sidepanel.h"

#include <QUrl>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace polku {
struct Deliverable;
struct Session;
struct Submission;
} // namespace polku

namespace polku::ui {

class Desk;
class FactList;
class RecordForm;
class SectionHeader;
class StateBadge;

/// Beside the path: what the team hands in for a deliverable, with the coach's answer, or a session with its place,
/// link and agenda.
class PathPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit PathPanel(Desk &desk, QWidget *parent = nullptr);

    /// A submission, a deliverable that the team has no submission for, or a session.
    void setRecord(RecordRef record);
    RecordRef record() const { return m_record; }
    void refresh(const Changes &changes);
    void commitPending();
    /// Takes the focus.
    void begin();

    /// Follows a link; tests give one of their own.
    std::function<void(const QUrl &link)> openLink;

protected:
    void retranslate() override;

private:
    void show();
    void showDeliverable(const Deliverable &deliverable, const std::optional<Submission> &submission);
    void showSession(const Session &session);
    void updateHandIn();
    void handInOrTakeBack();

    Desk &m_desk;
    RecordRef m_record;
    QString m_named; ///< what the sentences call it
    ReviewState m_state = ReviewState::NotStarted;
    QString m_work; ///< the page where it is made
    QString m_link;
    StateBadge *m_badge;
    FactList *m_facts;
    QPushButton *m_openLink;
    SectionHeader *m_answerHeading;
    QLabel *m_answer;
    SectionHeader *m_textHeading;
    QLabel *m_text; ///< guidance, or the agenda
    QPushButton *m_goToWork;
    RecordForm *m_form;
    QPushButton *m_handIn;
};

} // namespace polku::ui
