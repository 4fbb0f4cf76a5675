#pragma once

#include "model/kinds.h"
#include "report/document.h"

#include <QStringList>

#include <array>

namespace polku {
class Reader;
}

namespace polku::report {

/// A question of the feedback forms with all answers to it, of whomever.
struct AnsweredQuestion
{
    QString text;
    std::array<int, 5> scores{}; ///< how many gave 1, 2 … 5
    QStringList quotes;          ///< the newest first

    int scored() const;
    double mean() const; ///< 0 when nobody scored
};

/// The questions of an academy's feedback in the order in which they were first asked.
std::vector<AnsweredQuestion> readAnsweredQuestions(const Reader &reader, AcademyId academy);

/// The question with its mean, the distribution and the newest quotes; nothing of what fewer than four have answered
/// (decision 9).
std::vector<Block> questionBlocks(const AnsweredQuestion &question, const Words &words);

} // namespace polku::report
