#include "report/answeredquestions.h"

#include "academy/assessment.h"
#include "model/records.h"
#include "report/markdown.h"
#include "report/reporthead.h"
#include "store/reader.h"

#include <QHash>

#include <numeric>

namespace polku::report {

constexpr int mostQuotes = 6;

int AnsweredQuestion::scored() const
{
    return std::accumulate(scores.begin(), scores.end(), 0);
}

double AnsweredQuestion::mean() const
{
    int sum = 0;
    for (size_t i = 0; i < scores.size(); ++i)
        sum += scores[i] * int(i + 1);
    return scored() > 0 ? double(sum) / scored() : 0;
}

std::vector<AnsweredQuestion> readAnsweredQuestions(const Reader &reader, AcademyId academy)
{
    std::vector<AnsweredQuestion> questions;
    QHash<QString, size_t> known;
    for (const Feedback &answer : reader.where(&Feedback::academy, academy, Query().orderBy(&Feedback::at))) {
        const QString text = answer.question.simplified();
        if (text.isEmpty())
            continue;
        if (!known.contains(text)) {
            known.insert(text, questions.size());
            questions.push_back({text, {}, {}});
        }
        AnsweredQuestion &question = questions[known.value(text)];
        if (answer.score && *answer.score >= 1 && *answer.score <= 5)
            ++question.scores[size_t(*answer.score - 1)];
        if (const QString quote = plainTextOfMarkdown(answer.text); !quote.isEmpty())
            question.quotes.prepend(quote);
    }
    return questions;
}

static BarChart distribution(const AnsweredQuestion &question, const Words &words)
{
    BarChart chart;
    chart.horizontal = true;
    chart.title = words("Report", QT_TRANSLATE_NOOP("Report", "Answers by score, 5 the best"));
    QStringList parts;
    for (int score = 5; score >= 1; --score) {
        const QString label = words.locale().toString(score);
        const int count = question.scores[size_t(score - 1)];
        chart.bars.push_back({label, double(count), words.locale().toString(count), false});
        parts.append(QStringLiteral("%1: %2").arg(label, words.locale().toString(count)));
    }
    chart.alternative = words("Report", "Bar chart of “%1”. %2.").arg(question.text, parts.join(QStringLiteral(", ")));
    return chart;
}

std::vector<Block> questionBlocks(const AnsweredQuestion &question, const Words &words)
{
    const int scored = question.scored();
    const bool isScored = scored >= fewestTeamsForMean;
    const bool isQuoted = question.quotes.size() >= fewestTeamsForMean;
    std::vector<Block> blocks;
    if (isScored || isQuoted)
        blocks.push_back(Heading{2, question.text, {}});
    if (isScored) {
        const QString mean = words(
            "Report", QT_TRANSLATE_N_NOOP("Report", "Mean %1 on a scale from 1 to 5, over %n answer(s)."), scored);
        blocks.push_back(plainParagraph(mean.arg(meanText(words.language(), question.mean()))));
        blocks.push_back(distribution(question, words));
    }
    if (isQuoted) {
        for (const QString &quote : question.quotes.mid(0, mostQuotes))
            blocks.push_back(plainParagraph(quote, Paragraph::Role::Quotation));
    }
    return blocks;
}

} // namespace polku::report
