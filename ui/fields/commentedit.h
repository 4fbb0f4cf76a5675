#pragma once

#include "academy/mentions.h"

#include <QPlainTextEdit>
#include <QPointer>

class QListWidget;

namespace polku::ui {

/// Where a comment is written. Ctrl+Enter sends. After "@" it offers the names of those who can be spoken to: the arrow
/// keys choose, Enter or Tab takes the name, Escape goes on without. Names that are known stand out.
class CommentEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// As high as so many lines.
    explicit CommentEdit(int lines, QWidget *parent = nullptr);
    ~CommentEdit() override;

    void setPeople(const std::vector<Addressee> &people);

Q_SIGNALS:
    /// Ctrl+Enter. Whoever deletes the field then does so later.
    void sent();
    /// Escape, with no names on offer.
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void hideOffer();
    void take(int row);
    void choose(int row);
    void markNames();

    std::vector<Addressee> m_people;
    std::vector<Addressee> m_offered;
    QPointer<QListWidget> m_list; ///< lies over the window, made when first needed
};

} // namespace polku::ui
