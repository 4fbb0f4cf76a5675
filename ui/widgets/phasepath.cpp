#include "widgets/phasepath.h"

#include "theme/draw.h"
#include "theme/icon.h"
#include "widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace polku::ui {

/// Narrower, names break too often.
constexpr int leastStop = 112;
constexpr int dotSize = 18;
constexpr int mostLinesOfName = 2;

/// One phase on the path.
class PhaseStop final : public QAbstractButton
{
public:
    explicit PhaseStop(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setStop(const PhasePath::Stop &stop, bool first, bool last)
    {
        m_stop = stop;
        m_first = first;
        m_last = last;
        setToolTip(stop.name);
        updateGeometry();
        update();
    }
    /// How many lines the longest name of the path takes at that width.
    int linesOfNameAt(int width) const
    {
        return int(wrappedLines(m_stop.name, theme::font(theme::Type::Strong), roomAt(width), mostLinesOfName).size());
    }
    void setLinesOfName(int lines)
    {
        m_lines = lines;
        updateGeometry();
    }
    QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        const int small = QFontMetrics(theme::font(theme::Type::Small)).height();
        return {leastStop,
                theme::gap8 + dotSize + theme::gap4 + m_lines * line + small + theme::gap4 + line + theme::gap8};
    }
    QSize minimumSizeHint() const override { return {leastStop / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using Place = PhasePath::Stop::Place;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const theme::Tokens &tokens = theme::tokensOf(this);
        if (isChecked())
            theme::draw::box(&painter, rect(), tokens.soft, {});
        else if (underMouse())
            theme::draw::box(&painter, rect(), tokens.window, {});
        const int left = theme::gap8;
        const int middle = theme::gap8 + dotSize / 2;

        // The way: walked up to here, to come from here on.
        const auto way = [&](int from, int to, bool walked) {
            painter.setPen(QPen(walked ? tokens.accent : tokens.line, 2));
            painter.drawLine(from, middle, to, middle);
        };
        if (!m_first)
            way(0, left, m_stop.place != Place::Ahead);
        if (!m_last)
            way(left + dotSize, width(), m_stop.place == Place::Behind);
        const QRectF circle(left + 1, middle - dotSize / 2.0 + 1, dotSize - 2, dotSize - 2);
        painter.setPen(QPen(m_stop.place == Place::Ahead ? tokens.line : tokens.accent, 2));
        painter.setBrush(m_stop.place == Place::Behind ? tokens.accent : tokens.surface);
        painter.drawEllipse(circle);
        // The check mark says that all of it is done, not only that its time is over.
        if (m_stop.place == Place::Behind && m_stop.standing == Standing::Done) {
            theme::paintIcon(&painter, circle.toRect().adjusted(2, 2, -2, -2), "check", tokens.onAccent);
        } else if (m_stop.place == Place::Here) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accent);
            painter.drawEllipse(circle.adjusted(4, 4, -4, -4));
        }

        const int room = roomAt(width());
        int y = theme::gap8 + dotSize + theme::gap4;
        const bool here = m_stop.place == Place::Here;
        painter.setFont(theme::font(here ? theme::Type::Strong : theme::Type::Body));
        painter.setPen(here || isChecked() ? tokens.accent : tokens.ink);
        const QStringList name = wrappedLines(m_stop.name, painter.font(), room, mostLinesOfName);
        const int line = fontMetrics().height();
        paintLines(&painter, {left, y, room, m_lines * line}, name);
        y += int(name.size()) * line;
        painter.setFont(theme::font(theme::Type::Small));
        painter.setPen(tokens.muted);
        const int small = painter.fontMetrics().height();
        paintLines(&painter, {left, y, room, small}, wrappedLines(m_stop.days, painter.font(), room, 1));
        y += small + theme::gap4;
        if (!m_stop.steps.isEmpty()) {
            painter.setFont(theme::font(theme::Type::Body));
            paintStanding(&painter, {left, y, room, line}, m_stop.standing, m_stop.steps, tokens);
        }
        if (hasFocus())
            theme::draw::focusRing(&painter, rect(), tokens.accent);
    }

private:
    static int roomAt(int width) { return width - theme::gap8 - theme::gap4; }

    PhasePath::Stop m_stop;
    int m_lines = 1;
    bool m_first = false;
    bool m_last = false;
};

PhasePath::PhasePath(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(theme::gap8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PhasePath::setStops(const QList<Stop> &stops)
{
    m_stops = stops;
    while (m_buttons.size() > stops.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < stops.size()) {
        auto *button = new PhaseStop(this);
        const int index = int(m_buttons.size());
        button->setObjectName(QStringLiteral("phase%1").arg(index));
        connect(button, &QAbstractButton::toggled, this, [this, index](bool on) {
            if (!on || index == m_chosen)
                return;
            m_chosen = index;
            Q_EMIT chosenChanged(index);
        });
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < stops.size(); ++i)
        m_buttons.at(i)->setStop(stops.at(i), i == 0, i + 1 == stops.size());
    updateNames();
    choose(qMin(m_chosen, int(stops.size()) - 1));
    m_columns = 0;
    arrange();
}

void PhasePath::choose(int index)
{
    m_chosen = index;
    if (index >= 0 && index < m_buttons.size())
        m_buttons.at(index)->setChecked(true);
}

void PhasePath::arrange()
{
    const int count = int(m_buttons.size());
    const int fitting = qBound(1, width() / leastStop, qMax(1, count));
    // Lines of about the same length.
    const int lines = (count + fitting - 1) / qMax(1, fitting);
    const int columns = lines > 0 ? (count + lines - 1) / lines : 1;
    int names = 1;
    for (const PhaseStop *button : std::as_const(m_buttons))
        names = qMax(names, button->linesOfNameAt(width() / columns));
    for (PhaseStop *button : std::as_const(m_buttons))
        button->setLinesOfName(names);
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_buttons.at(i), i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void PhasePath::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PhasePath::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateNames();
}

void PhasePath::updateNames()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const Stop &stop = m_stops.at(i);
        const QString place = stop.place == Stop::Place::Behind ? tr("behind you")
                              : stop.place == Stop::Place::Here ? tr("you are here")
                                                                : tr("ahead of you");
        QStringList words{stop.name, stop.days, place, standingWord(stop.standing), stop.steps};
        words.removeAll(QString());
        m_buttons.at(i)->setAccessibleName(words.join(QStringLiteral(", ")));
    }
}

} // namespace polku::ui
