#include "widgets/distributiontable.h"

namespace polku::ui {

void DistributionTable::setDistributions(const std::vector<Distribution> &distributions, const QString &title)
{
    QStringList headings{tr("Question")};
    for (int score = 1; score <= highestScore; ++score)
        headings.append(QString::number(score));
    headings += {tr("Answers"), tr("Mean")};
    QList<QStringList> rows;
    for (const Distribution &distribution : distributions) {
        QStringList cells{distribution.question};
        for (const int count : distribution.scores.counts)
            cells.append(QString::number(count));
        cells += {QString::number(distribution.scores.answers()), distribution.mean()};
        rows.append(cells);
    }
    setCells(headings, rows);
    setAccessibleName(title);
}

} // namespace polku::ui
