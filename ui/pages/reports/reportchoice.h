#pragma once

#include "publish/publish.h"
#include "report/reports.h"
#include "shell/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;

namespace polku::ui {

class LookButton;
class PilotChoice;

/// Which report, of whom and in which language: the reports there are, and under them what the chosen one asks for.
class ReportChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoice(Desk &desk, QWidget *parent = nullptr);

    /// Reads teams and pilots anew; what was chosen stays as far as it is still there.
    void reload(const Changes &changes);
    void choose(const ReportWish &wish);
    void setLanguage(Language language);
    void retranslate();

    const report::ReportType &type() const;
    /// The team that the report is of; null for the academy.
    TeamId team() const;
    QString teamName() const;
    /// Whether the chosen report, of that team or of all, can be read on pages.
    bool hasPages() const { return type().hasPages(!team().isNull()); }
    /// The chosen report of the desk's academy.
    report::ReportRequest request() const;
    /// The organisation's own file that gives documents of this format their look; empty when there is none.
    QString styleFile(publish::Format format) const;
    /// What has to be chosen before there is a report; empty when nothing.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void showChoices();

    struct NamedTeam
    {
        TeamId id;
        QString name;
    };

    Desk &m_desk;
    QListWidget *m_reports;
    QLabel *m_purpose;
    QLabel *m_teamLabel;
    QComboBox *m_team;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_lookLabel;
    LookButton *m_look;
    PilotChoice *m_pilots;
    std::vector<NamedTeam> m_teams; ///< of the academy, in their order
    TeamId m_wanted;                ///< chosen last, also while a report without teams is shown
};

} // namespace polku::ui
