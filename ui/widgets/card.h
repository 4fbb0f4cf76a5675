#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace polku::ui {

/// A framed panel with a heading; fill contents().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QVBoxLayout *contents() const { return m_contents; }
    /// Takes everything out of contents().
    void clear();
    /// Something small at the right of the heading.
    void setCorner(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QHBoxLayout *m_top;
    QVBoxLayout *m_contents;
};

/// The heading of a part of a page or form, with room for something at its right.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setCorner(QWidget *widget);

private:
    QLabel *m_label;
    QHBoxLayout *m_layout;
};

} // namespace polku::ui
