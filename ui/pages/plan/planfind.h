#pragma once

#include "academy/plansearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace polku::ui {

/// Finding and replacing through the whole plan: what to look for, and the buttons. Knows no text; the page does.
class PlanFind final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFind(QWidget *parent = nullptr);

    /// Opens the bar with the words to look for, unless they are empty.
    void open(const QString &words);
    PlanSearch search() const;
    QString replacement() const;
    /// How many there are, in how many sections.
    void setFound(int matches, int sections);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void searchChanged();
    /// To the next match, or the one before.
    void stepped(bool forward);
    /// Replaces the match that is selected and goes to the next.
    void replaced();
    void allReplaced();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateButtons();
    void retranslate();

    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QPushButton *m_close;
    int m_matches = 0;
    int m_sections = 0;
    bool m_readOnly = false;
};

} // namespace polku::ui
