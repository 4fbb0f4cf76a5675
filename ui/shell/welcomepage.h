#pragma once

#include "shell/files.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace polku::ui {

class Card;
class Desk;
class Settings;

/// What is seen while no file is open: open one, make an academy from a template, make a practice academy, or go on
/// with a recent file.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    /// Reads the recent files and whether a file is open anew.
    void refresh();

Q_SIGNALS:
    void openRequested();
    void openFileRequested(const QString &path);
    void academyRequested();
    void practiceRequested(const polku::ui::PracticeAcademy &practice);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRecentCard();
    QWidget *makeNewCard();
    QWidget *makePracticeCard();
    void retranslate();

    Desk &m_desk;
    Settings &m_settings;
    QLabel *m_title;
    QLabel *m_lead;
    QPushButton *m_back;
    Card *m_recent;
    QVBoxLayout *m_recentList;
    QPushButton *m_open;
    QLabel *m_dropHint;
    Card *m_new;
    QLabel *m_newText;
    QPushButton *m_make;
    Card *m_practice;
    QLabel *m_practiceText;
    QLabel *m_weekLabel;
    QSpinBox *m_week;
    QLabel *m_practiceLanguageLabel;
    QComboBox *m_practiceLanguage;
    QPushButton *m_makePractice;
};

} // namespace polku::ui
