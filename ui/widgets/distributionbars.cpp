#include "widgets/distributionbars.h"

#include "base/format.h"
#include "theme/tokens.h"

#include <QLocale>
#include <QPainter>

namespace polku::ui {

namespace {
constexpr int rowPitch = 20;
constexpr int barHeight = 12;
} // namespace

QString Distribution::mean() const
{
    const std::optional<double> mean = scores.mean();
    return mean ? localeOf(language).toString(*mean, 'f', 1) : QStringLiteral("–");
}

QString Distribution::inWords() const
{
    QStringList parts;
    for (int score = highestScore; score >= 1; --score)
        parts.append(DistributionBars::tr("%1: %n answer(s)", "score", scores.counts[size_t(score - 1)]).arg(score));
    return DistributionBars::tr("%1. The mean is %2.").arg(parts.join(QStringLiteral(", ")), mean());
}

DistributionBars::DistributionBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DistributionBars::setDistribution(const Distribution &distribution)
{
    m_distribution = distribution;
    setAccessibleName(distribution.question);
    setAccessibleDescription(distribution.inWords());
    update();
}

QString DistributionBars::countText(int score) const
{
    const int count = m_distribution.scores.counts[size_t(score - 1)];
    const int all = m_distribution.scores.answers();
    if (all == 0)
        return QStringLiteral("0");
    const QString share = formatPercent(m_distribution.language, 100.0 * count / all);
    return tr("%1 (%2)", "number and share of answers").arg(QString::number(count), share);
}

QSize DistributionBars::sizeHint() const
{
    return {320, highestScore * rowPitch};
}

QSize DistributionBars::minimumSizeHint() const
{
    return {200, highestScore * rowPitch};
}

void DistributionBars::paintEvent(QPaintEvent *)
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::Type::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    int numbers = 0;
    int most = 1;
    for (int score = 1; score <= highestScore; ++score) {
        numbers = qMax(numbers, metrics.horizontalAdvance(countText(score)));
        most = qMax(most, m_distribution.scores.counts[size_t(score - 1)]);
    }
    const int left = metrics.horizontalAdvance(QStringLiteral("0")) + theme::gap8;
    const int room = qMax(20, width() - left - numbers - theme::gap8);
    for (int score = highestScore; score >= 1; --score) {
        const int top = (highestScore - score) * rowPitch;
        const QRect row(0, top, width(), rowPitch);
        painter.setPen(tokens.muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, QString::number(score));
        const int count = m_distribution.scores.counts[size_t(score - 1)];
        const QRectF bar(left, top + (rowPitch - barHeight) / 2.0, double(room) * count / most, barHeight);
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(left - 0.5, top), QPointF(left - 0.5, top + rowPitch));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        if (count > 0)
            painter.drawRoundedRect(bar, 1.5, 1.5);
        painter.setPen(count > 0 ? tokens.ink : tokens.muted);
        painter.drawText(QRectF(bar.right() + theme::gap8, top, numbers + 2, rowPitch),
                         Qt::AlignLeft | Qt::AlignVCenter, countText(score));
    }
}

} // namespace polku::ui
