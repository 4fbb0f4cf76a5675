#pragma once

#include "catalogue/vocabulary.h"

namespace polku {

class Content;

/// The questions of the two short forms, each as a list of codes with the question in every language: first those
/// answered on the scale from 1 to 5, then those answered in words. Vocabularies of the catalogue by the names
/// "session_scores", "session_texts", "end_scores" and "end_texts".
struct FeedbackForm
{
    Vocabulary sessionScores;
    Vocabulary sessionTexts;
    Vocabulary endScores;
    Vocabulary endTexts;
};

FeedbackForm readFeedbackForm(const Content &file);

} // namespace polku
