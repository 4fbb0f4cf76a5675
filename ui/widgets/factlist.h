#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace polku::ui {

/// Rows of label and value in two columns with thin rules between, for details that are read. Values may be texts or
/// widgets; long texts wrap.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    /// Values can be selected and copied. An empty value shows a dash.
    void addFact(const QString &label, const QString &value);
    /// Takes the widget; its label names it to screen readers when it has no name of its own.
    void addFact(const QString &label, QWidget *value);
    int count() const { return m_count; }
    void setLabelWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    int m_count = 0;
};

} // namespace polku::ui
