#pragma once

#include "publish/publish.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace polku::ui {

/// The pages of a document as they will be, one below the other, as wide as there is room. Draws only what is seen.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    void setPreview(const publish::Preview &preview);
    void clear();
    int pageCount() const { return m_preview ? m_preview->pageCount() : 0; }
    /// The page in the middle of the view, from 0.
    int currentPage() const;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pageSize() const;
    int pageTop(int page) const;
    void updateScrollBar();
    QImage picture(int page);

    std::optional<publish::Preview> m_preview;
    QHash<int, QImage> m_pictures;
};

} // namespace polku::ui
