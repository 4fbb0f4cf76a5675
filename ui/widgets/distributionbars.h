#pragma once

#include "academy/feedback.h"

#include <QWidget>

namespace polku::ui {

/// How the answers to one question fell. The data of DistributionBars and DistributionTable alike, so that what one
/// draws the other tells.
struct Distribution
{
    QString question;
    ScoreCounts scores;
    Language language = Language::English;

    /// "4.2"; "–" without answers.
    QString mean() const;
    /// Everything in words, for those who do not see it.
    QString inWords() const;
};

/// How often each score was given, as bars from the highest to the lowest, each with its number and share. Screen
/// readers get the whole in words.
class DistributionBars final : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionBars(QWidget *parent = nullptr);

    void setDistribution(const Distribution &distribution);
    const Distribution &distribution() const { return m_distribution; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText(int score) const;

    Distribution m_distribution;
};

} // namespace polku::ui
