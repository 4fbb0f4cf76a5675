#pragma once

#include "store/search.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace polku::ui {

class Desk;

/// The hits of the search field, under it: by kind, with the words in their context. The field keeps the focus; arrow
/// keys choose, Enter opens the record, Escape puts the panel away.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    /// Listens to `field` and lies over `window`, below the field.
    SearchPanel(Desk &desk, QLineEdit *field, QWidget *window);

    int hitCount() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search();
    void place();
    void move(int step);
    void openChosen();
    void retranslate();

    Desk &m_desk;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace polku::ui
