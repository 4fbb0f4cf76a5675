#include "report/feedbackinbrief.h"

#include "academy/assessment.h"
#include "report/plainblocks.h"

#include <QStringList>

#include <algorithm>

namespace polku::report {

namespace {

constexpr int mostQuotes = 6; ///< of a question

/// The answers to one question in words, of all occasions that may be told.
struct Quoted
{
    QString key;
    QString text;
    QStringList quotes;
};

std::vector<QuestionAnswers> scoredQuestions(const AcademyFeedback &feedback)
{
    std::vector<QuestionAnswers> questions = feedback.together(true);
    const FeedbackOccasion *whole = feedback.occasion({});
    if (!whole || !whole->canBeTold())
        return questions;
    for (const QuestionAnswers &question : whole->questions) {
        const bool known = std::any_of(questions.begin(), questions.end(),
                                       [&](const QuestionAnswers &one) { return one.key == question.key; });
        if (!known && question.scores.answers() >= fewestAnswersToTell)
            questions.push_back(question);
    }
    return questions;
}

std::vector<Quoted> quotedQuestions(const AcademyFeedback &feedback)
{
    std::vector<Quoted> questions;
    for (const FeedbackOccasion &occasion : feedback.occasions) {
        if (!occasion.canBeTold())
            continue;
        for (const QuestionAnswers &question : occasion.questions) {
            if (question.quotes.empty())
                continue;
            auto known = std::find_if(questions.begin(), questions.end(),
                                      [&](const Quoted &one) { return one.key == question.key; });
            if (known == questions.end())
                known = questions.insert(questions.end(), {question.key, question.text, {}});
            for (const FeedbackQuote &quote : question.quotes)
                known->quotes.append(quote.text.simplified());
        }
    }
    return questions;
}

BarChart distribution(const QuestionAnswers &question, const Words &words)
{
    BarChart chart;
    chart.horizontal = true;
    chart.title = words("Report", QT_TRANSLATE_N_NOOP("Report", "Mean %1 on a scale from 1 to 5, over %n answer(s)."),
                        question.scores.answers())
                      .arg(meanText(words.language(), question.scores.mean().value_or(0)));
    QStringList parts;
    for (int score = highestScore; score >= 1; --score) {
        const QString label = words.locale().toString(score);
        const int count = question.scores.counts[size_t(score - 1)];
        chart.bars.push_back({label, double(count), words.locale().toString(count), false});
        parts.append(QStringLiteral("%1: %2").arg(label, words.locale().toString(count)));
    }
    chart.alternative = words("Report", "Bar chart of “%1”. %2.").arg(question.text, parts.join(QStringLiteral(", ")));
    return chart;
}

} // namespace

std::vector<Block> feedbackInBrief(const AcademyFeedback &feedback, const Words &words)
{
    std::vector<Block> blocks;
    for (const QuestionAnswers &question : scoredQuestions(feedback)) {
        blocks.push_back(Heading{2, question.text, {}});
        blocks.push_back(distribution(question, words));
    }
    for (Quoted &question : quotedQuestions(feedback)) {
        // In the order of the letters: the order in which people answered is nobody's business.
        std::sort(question.quotes.begin(), question.quotes.end(),
                  [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
        blocks.push_back(Heading{2, question.text, {}});
        for (const QString &quote : question.quotes.mid(0, mostQuotes))
            blocks.push_back(plainParagraph(quote, Paragraph::Role::Quotation));
    }
    return blocks;
}

} // namespace polku::report
