#pragma once

#include "academy/feedback.h"
#include "report/document.h"

namespace polku::report {

/// Feedback for a reader who was not there: the questions asked after sessions over all sessions together, those asked
/// of the academy as a whole, and some quotes, under headings of level 2. The report on feedback (feedbackreport.h)
/// tells it session by session. Nothing of an occasion or a question that fewer than fewestAnswersToTell answered.
std::vector<Block> feedbackInBrief(const AcademyFeedback &feedback, const Words &words);

} // namespace polku::report
