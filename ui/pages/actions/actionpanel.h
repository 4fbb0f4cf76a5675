#pragma once

#include "model/kinds.h"
#include "store/changes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

class ActionModel;
class CommentedCard;
class Desk;
class PanelScroll;
class RecordForm;
class StateBadge;
class WaitsForEditor;

/// The whole of one action: every field, what it serves, what it waits for; and what is said about it.
class ActionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPanel(ActionModel &model, QWidget *parent = nullptr);

    void setAction(ActionId action);
    ActionId action() const { return m_action; }
    void refresh(const Changes &changes);
    void commitPending();
    /// Opens the comments at that one.
    void showComment(CommentId comment);
    RecordForm *form() const { return m_form; }
    void retranslate();

Q_SIGNALS:
    void deleteRequested();

private:
    void addFields();
    void showHead();

    ActionModel &m_model;
    Desk &m_desk;
    ActionId m_action;
    QLabel *m_title;
    QLabel *m_meta;
    StateBadge *m_badge;
    PanelScroll *m_scroll;
    RecordForm *m_form;
    CommentedCard *m_card;
    WaitsForEditor *m_waits;
    QPushButton *m_done;
    QPushButton *m_delete;
};

} // namespace polku::ui
