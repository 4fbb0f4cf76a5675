#pragma once

#include <QWidget>

#include <vector>

namespace polku::ui {

/// Things placed by two numbers from 1 to 5: categories by potential and risk, risks by likelihood and impact. The
/// further up and to the right, the more there is to it: told by the place, by the depth of the colour and by a word in
/// each corner. Each thing is a number in its field, its name stands beside the map. The arrow keys go from one to the
/// next, Enter chooses it. Screen readers get the whole in words; the table of the same records is above it.
class HeatMap final : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        qint64 id = 0;
        QString name;
        int x = 1;
        int y = 1;
        QString heat; ///< in words: "High"
    };
    /// What the two numbers are, and the words of the corners.
    struct Words
    {
        QString x;
        QString y;
        QString low;
        QString high;
    };

    explicit HeatMap(QWidget *parent = nullptr);

    void setWords(const Words &words);
    /// Numbers outside 1–5 are moved to the edge.
    void setItems(std::vector<Item> items);
    const std::vector<Item> &items() const { return m_items; }
    /// The one that the keys are at; 0: none.
    qint64 current() const;
    void setCurrent(qint64 id);
    /// Everything in words.
    QString inWords() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF grid() const;
    QRectF cell(int x, int y) const;
    /// Where the item's number stands; several in one field share it.
    QRectF disc(size_t item) const;
    /// −1: none.
    int itemAt(QPointF point) const;
    QRect nameRect(size_t item) const;
    void step(int by);
    void tell();
    void drawFields(QPainter &painter) const;
    void drawItems(QPainter &painter) const;

    Words m_words;
    std::vector<Item> m_items;
    int m_current = -1;
};

} // namespace polku::ui
