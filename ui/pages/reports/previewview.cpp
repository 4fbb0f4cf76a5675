#include "pages/reports/previewview.h"

#include "theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace polku::ui {

constexpr double paperWidth = 595.276; ///< A4 in points
constexpr double paperHeight = 841.89;
constexpr int widestPage = 860;
constexpr int keptPictures = 6;

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(theme::rowHeight);
}

void PreviewView::setPreview(const publish::Preview &preview)
{
    m_preview = preview;
    m_pictures.clear();
    updateScrollBar();
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PreviewView::clear()
{
    m_preview.reset();
    m_pictures.clear();
    updateScrollBar();
    viewport()->update();
}

QSize PreviewView::pageSize() const
{
    const int width = std::clamp(viewport()->width() - 2 * theme::gap20, theme::navigationWidth, widestPage);
    return {width, qRound(width * paperHeight / paperWidth)};
}

int PreviewView::pageTop(int page) const
{
    return theme::gap20 + page * (pageSize().height() + theme::gap16);
}

int PreviewView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / (pageSize().height() + theme::gap16), 0, std::max(0, pageCount() - 1));
}

void PreviewView::updateScrollBar()
{
    const int height = m_preview ? pageTop(pageCount()) + theme::gap4 : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

QImage PreviewView::picture(int page)
{
    if (const auto known = m_pictures.constFind(page); known != m_pictures.constEnd())
        return *known;
    const qreal ratio = devicePixelRatioF();
    const publish::PagePicture drawn = m_preview->page(page, pageSize().width() * ratio / paperWidth);
    QImage image = QImage(reinterpret_cast<const uchar *>(drawn.pixels.constData()), drawn.width, drawn.height,
                          drawn.width * 4, QImage::Format_ARGB32_Premultiplied)
                       .copy();
    image.setDevicePixelRatio(ratio);
    if (m_pictures.size() >= keptPictures)
        m_pictures.clear();
    m_pictures.insert(page, image);
    return image;
}

void PreviewView::paintEvent(QPaintEvent *)
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.window);
    if (!m_preview)
        return;
    const QSize size = pageSize();
    const int left = (viewport()->width() - size.width()) / 2;
    for (int page = 0; page < pageCount(); ++page) {
        const QRect area(QPoint(left, pageTop(page) - verticalScrollBar()->value()), size);
        if (!area.intersects(viewport()->rect()))
            continue;
        painter.drawImage(area.topLeft(), picture(page));
        painter.setPen(tokens.line);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    updateScrollBar();
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        bar->setValue(pageTop(std::min(currentPage() + 1, pageCount() - 1)) - theme::gap8);
        break;
    case Qt::Key_PageUp:
        bar->setValue(pageTop(std::max(currentPage() - 1, 0)) - theme::gap8);
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Down:
        bar->setValue(bar->value() + bar->singleStep());
        break;
    case Qt::Key_Up:
        bar->setValue(bar->value() - bar->singleStep());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace polku::ui
