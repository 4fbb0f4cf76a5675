#include "catalogue/feedbackform.h"

#include "catalogue/content.h"

namespace polku {

FeedbackForm readFeedbackForm(const Content &file)
{
    return {file.vocabulary("session_scores"), file.vocabulary("session_texts"), file.vocabulary("end_scores"),
            file.vocabulary("end_texts")};
}

} // namespace polku
