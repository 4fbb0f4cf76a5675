#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace polku::ui {

class ElidedLabel;
class SearchField;

/// The top of the window: where am I, one line of context, search, and at most two buttons of the page.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(bool withSearch, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &context);
    /// The last of the actions is the primary button. Actions may have menus.
    void setActions(const QList<QAction *> &actions);
    /// Null when the window has no search.
    QLineEdit *searchField() const;

Q_SIGNALS:
    /// The search field got the focus or the person typed.
    void searchUsed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QHBoxLayout *m_layout;
    QLabel *m_title;
    ElidedLabel *m_context;
    SearchField *m_search = nullptr;
    QList<QAction *> m_actions; ///< compared only
    QList<QPushButton *> m_buttons;
};

} // namespace polku::ui
