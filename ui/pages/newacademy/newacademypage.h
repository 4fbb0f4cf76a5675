#pragma once

#include "shell/newacademyview.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace polku::ui {

class DayEdit;
class Desk;
class SchedulePreview;
class TemplateList;

/// Describes a new academy at the left, from a template of the program or of one's own, and shows at the right the
/// whole schedule that comes of it, anew with every change. Nothing is made before the button.
class NewAcademyPage final : public NewAcademyView
{
    Q_OBJECT

public:
    /// `templateFolder` is where the person's own templates are.
    NewAcademyPage(Desk &desk, const QString &templateFolder, QWidget *parent = nullptr);

    void begin(bool here) override;
    TemplateList *templates() const { return m_templates; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeForm();
    QLabel *labelFor(QWidget *field, QFormLayout *form);
    void proposeFromOpenFile();
    void proposeStart();
    AcademyWishes wishes() const;
    void updatePreview();
    void updateHere();
    void request();
    void retranslate();

    Desk &m_desk;
    QLabel *m_title;
    QPushButton *m_cancel;
    QPushButton *m_make;
    QLabel *m_aboutHeading;
    QLineEdit *m_name;
    QLabel *m_nameLabel;
    QLabel *m_problem;
    QLineEdit *m_organiser;
    QLabel *m_organiserLabel;
    QLineEdit *m_coaches;
    QLabel *m_coachesLabel;
    DayEdit *m_start;
    QLabel *m_startLabel;
    QLabel *m_notes;
    QComboBox *m_language;
    QLabel *m_languageLabel;
    QLabel *m_templateHeading;
    TemplateList *m_templates;
    QCheckBox *m_here;
    SchedulePreview *m_preview;
    bool m_startIsChosen = false; ///< the person has set the day
};

} // namespace polku::ui
