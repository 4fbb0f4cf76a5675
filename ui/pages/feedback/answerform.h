#pragma once

#include "academy/feedback.h"

#include <QHash>
#include <QScrollArea>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace polku::ui {

class Card;
class Desk;
class LevelChoice;

/// The short form: one person's answers after a session or at the end. Nothing is written before "Save the answers",
/// which empties the form for the next person. What is typed stays with its session while one looks elsewhere.
class AnswerForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AnswerForm(Desk &desk, QWidget *parent = nullptr);

    /// The form for a session, or for the academy as a whole (null).
    void setOccasion(AcademyId academy, SessionId session, const QString &title);
    /// The first question takes the keys.
    void begin();

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        FeedbackQuestion question;
        QWidget *place = nullptr; ///< holds the others
        QLabel *label = nullptr;
        LevelChoice *score = nullptr;
        QPlainTextEdit *text = nullptr;
    };

    /// What is typed and not saved.
    struct Draft
    {
        std::vector<int> scores;    ///< by line
        std::vector<QString> texts; ///< by line
        qint64 team = 0;
    };

    void makeLines();
    Draft draft() const;
    void setDraft(const Draft &draft);
    void fillTeams();
    std::vector<FeedbackAnswer> answers() const;
    void save();
    void updateButton();
    void retranslate();

    Desk &m_desk;
    AcademyId m_academy;
    SessionId m_session;
    QString m_occasion;
    bool m_made = false;
    int m_saved = 0;
    std::vector<Line> m_lines;
    QHash<SessionId, Draft> m_drafts; ///< of the academy shown
    Card *m_card;
    QLabel *m_scale;
    QVBoxLayout *m_questions;
    QLabel *m_teamLabel;
    QComboBox *m_team;
    QLabel *m_teamHint;
    QPushButton *m_save;
    QPushButton *m_close;
    QLabel *m_count;
};

} // namespace polku::ui
