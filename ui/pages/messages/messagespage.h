#pragma once

#include "academy/teammessages.h"
#include "shell/page.h"

class QLabel;
class QSplitter;
class QVBoxLayout;

namespace polku::ui {

class Card;
class ChipBar;
class CommentThreads;
class PanelScroll;

/// What lies between a team and its coach, in one place: what was handed in and how it came back, and the open
/// conversations, which can be answered here. Every line opens its record.
class MessagesPage final : public Page
{
    Q_OBJECT

public:
    explicit MessagesPage(Desk &desk, QWidget *parent = nullptr);
    ~MessagesPage() override;

    QString title() const override { return tr("Messages"); }
    QString contextLine() const override;
    void refresh(const Changes &changes) override;

protected:
    void retranslate() override;

private:
    void read();
    void showMessages();
    void addMessage(Card *card, const TeamMessage &message);
    void showChips();
    void chooseThreads(const QString &which);

    std::vector<TeamMessage> m_messages;
    int m_open = 0;
    int m_toMe = 0;
    int m_waiting = 0;
    QSplitter *m_splitter;
    PanelScroll *m_scroll;
    Card *m_asked;   ///< to be written anew, commented on
    Card *m_sent;    ///< waits for the coach
    Card *m_settled; ///< approved
    QLabel *m_heading;
    ChipBar *m_which;
    CommentThreads *m_threads;
};

} // namespace polku::ui
