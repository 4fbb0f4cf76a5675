#include "report/feedbackreport.h"

#include "academy/assessment.h"
#include "base/format.h"
#include "catalogue/wording.h"
#include "report/academydocument.h"
#include "report/pilotsummary.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

using Align = Table::Align;

bool canBeTold(const QuestionAnswers &question)
{
    return question.scores.answers() >= fewestAnswersToTell;
}

/// Builds the blocks of occasions and questions.
class FeedbackReportBuilder
{
public:
    FeedbackReportBuilder(const Words &words, int level) : m_words(words), m_level(level) {}

    std::vector<Block> build(const AcademyFeedback &feedback)
    {
        m_together = feedback.together(true);
        addTogether();
        for (const FeedbackOccasion &occasion : feedback.occasions) {
            if (!occasion.questions.empty())
                addOccasion(occasion);
        }
        return std::move(m_blocks);
    }

    QString titleOf(const FeedbackOccasion &occasion) const
    {
        return occasion.session ? occasion.title : word(QT_TRANSLATE_NOOP("Report", "The academy as a whole"));
    }

private:
    QString word(const char *source, int count = -1) const { return m_words("Report", source, count); }
    QString number(double value) const { return meanText(m_words.language(), value); }
    void addParagraph(const QString &text, Paragraph::Role role = Paragraph::Role::Body)
    {
        m_blocks.push_back(Paragraph{{{text, false, false, {}}}, role});
    }

    /// Questions that were asked several times, over all that may be told. They are drawn here; each occasion has
    /// them in a table.
    void addTogether()
    {
        if (m_together.empty())
            return;
        m_blocks.push_back(Heading{m_level, word(QT_TRANSLATE_NOOP("Report", "All sessions together")), {}});
        for (const QuestionAnswers &question : m_together)
            m_blocks.push_back(chart(question));
    }

    bool isDrawnAbove(const QuestionAnswers &question) const
    {
        return std::any_of(m_together.begin(), m_together.end(),
                           [&](const QuestionAnswers &one) { return one.key == question.key; });
    }

    void addOccasion(const FeedbackOccasion &occasion)
    {
        m_blocks.push_back(Heading{m_level, titleOf(occasion), {}});
        const int answers = occasion.answers();
        const QString people = word(QT_TRANSLATE_N_NOOP("Report", "%n person(s) answered."), answers);
        addParagraph(occasion.date.isValid()
                         ? QStringLiteral("%1 · %2").arg(formatDate(m_words.language(), occasion.date), people)
                         : people,
                     Paragraph::Role::Note);
        if (!occasion.canBeTold()) {
            addParagraph(word(QT_TRANSLATE_NOOP("Report", "The answers are told when at least four people have "
                                                          "answered, so that nobody can be recognised.")));
            return;
        }
        std::vector<QuestionAnswers> scored;
        for (const QuestionAnswers &question : occasion.questions) {
            if (canBeTold(question) && isDrawnAbove(question))
                scored.push_back(question);
            else if (canBeTold(question))
                m_blocks.push_back(chart(question));
        }
        if (!scored.empty())
            m_blocks.push_back(
                table(word(QT_TRANSLATE_NOOP("Report", "How the answers fell: %1")).arg(titleOf(occasion)),
                      word(QT_TRANSLATE_NOOP("Report", "Question")), scored));
        for (const QuestionAnswers &question : occasion.questions)
            addQuotes(question);
    }

    BarChart chart(const QuestionAnswers &question) const
    {
        BarChart chart;
        chart.horizontal = true;
        QString asked = question.text.trimmed();
        if (asked.endsWith(QLatin1Char('.')))
            asked.chop(1); // the line goes on
        chart.title = word(QT_TRANSLATE_N_NOOP("Report", "%1 – mean %2, %n answer(s)"), question.scores.answers())
                          .arg(asked, number(question.scores.mean().value_or(0)));
        QStringList parts;
        for (int score = highestScore; score >= 1; --score) {
            const int count = question.scores.counts[size_t(score - 1)];
            const QString label = m_words.locale().toString(score);
            const QString text = m_words.locale().toString(count);
            chart.bars.push_back({label, double(count), text, false});
            parts.append(QStringLiteral("%1: %2").arg(label, text));
        }
        chart.alternative =
            word(QT_TRANSLATE_NOOP("Report", "How often each answer was given to “%1”, from 5 to 1. "
                                             "%2. The mean is %3."))
                .arg(question.text, parts.join(QStringLiteral(", ")), number(question.scores.mean().value_or(0)));
        return chart;
    }

    Table table(const QString &caption, const QString &heading, const std::vector<QuestionAnswers> &questions) const
    {
        Table table;
        table.caption = caption;
        table.columns.push_back({heading, Align::Start, 4});
        for (int score = 1; score <= highestScore; ++score)
            table.columns.push_back({m_words.locale().toString(score), Align::End, 0.6});
        table.columns.push_back({word(QT_TRANSLATE_NOOP("Report", "Answers")), Align::End, 1});
        table.columns.push_back({word(QT_TRANSLATE_NOOP("Report", "Mean")), Align::End, 1});
        for (const QuestionAnswers &question : questions) {
            std::vector<QString> row{question.text};
            for (const int count : question.scores.counts)
                row.push_back(m_words.locale().toString(count));
            row.push_back(m_words.locale().toString(question.scores.answers()));
            row.push_back(number(question.scores.mean().value_or(0)));
            table.rows.push_back(row);
        }
        return table;
    }

    /// Finnish and Swedish open and close with the same mark.
    QString quoted(const QString &text) const
    {
        const QChar opening(m_words.language() == Language::English ? 0x201c : 0x201d);
        return opening + text + QChar(0x201d);
    }

    void addQuotes(const QuestionAnswers &question)
    {
        if (question.quotes.empty())
            return;
        m_blocks.push_back(Heading{m_level + 1, question.text, {}});
        // In the order of the letters: the order in which people answered is nobody's business.
        QStringList texts;
        for (const FeedbackQuote &quote : question.quotes)
            texts.append(quote.text.simplified());
        std::sort(texts.begin(), texts.end(),
                  [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
        List list;
        for (const QString &text : texts)
            list.items.push_back({{quoted(text), false, false, {}}});
        m_blocks.push_back(std::move(list));
    }

    const Words &m_words;
    int m_level;
    std::vector<QuestionAnswers> m_together; ///< asked on several occasions
    std::vector<Block> m_blocks;
};

} // namespace

FeedbackFacts readFeedbackFacts(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                                std::optional<SessionId> session, QDate today)
{
    FeedbackFacts facts;
    facts.academy = reader.get(academy);
    facts.all = readFeedback(reader, catalogue, academy, today);
    facts.one = session.has_value();
    facts.today = today;
    if (session)
        std::erase_if(facts.all.occasions, [&](const FeedbackOccasion &one) { return one.session != *session; });
    if (facts.all.isEmpty()) {
        throw Failure({ErrorKind::NotFound,
                       QCoreApplication::translate("Report", "There is no feedback to export."),
                       QCoreApplication::translate("Report", "Write answers down or import them from a survey first."),
                       {}});
    }
    return facts;
}

std::vector<Block> feedbackBlocks(const AcademyFeedback &feedback, const Words &words, int level)
{
    return FeedbackReportBuilder(words, level).build(feedback);
}

Document feedbackReport(const FeedbackFacts &facts, Language language)
{
    const Words words(language);
    const auto word = [&](const char *source, int count = -1) { return words("Report", source, count); };
    Document document = academyDocument(facts.academy, words, facts.today);
    document.title = word(QT_TRANSLATE_NOOP("Report", "Feedback: %1")).arg(facts.academy.name);
    document.subject = word(QT_TRANSLATE_NOOP("Report", "What participants said"));
    document.blocks.push_back(Heading{1, document.title, {}});
    const QString lead = word(QT_TRANSLATE_NOOP(
        "Report", "Participants answered without their names, on a scale from 1 (not at all) to 5 (fully) and in their "
                  "own words."));
    document.blocks.push_back(Paragraph{{{lead, false, false, {}}}, Paragraph::Role::Lead});
    std::vector<Block> blocks = feedbackBlocks(facts.all, words, 2);
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
    return document;
}

DataTable feedbackTable(const FeedbackFacts &facts, Language language)
{
    using Kind = DataTable::Kind;
    const Words words(language);
    const auto word = [&](const char *source) { return words("Report", source); };
    const FeedbackReportBuilder builder(words, 2);
    DataTable table;
    table.name = recordPluralLabel(typeOf<Feedback>(), words);
    table.language = language;
    table.note = exampleNotice(facts.academy, words);
    table.columns = {{word(QT_TRANSLATE_NOOP("Report", "Occasion"))}, {word("Date"), Kind::Date}, {word("Question")}};
    for (int score = 1; score <= highestScore; ++score)
        table.columns.push_back({QString::number(score), Kind::Number});
    table.columns.push_back({word("Answers"), Kind::Number});
    table.columns.push_back({word("Mean"), Kind::Number, 1});
    for (const FeedbackOccasion &occasion : facts.all.occasions) {
        for (const QuestionAnswers &question : occasion.questions) {
            if (!occasion.canBeTold() || !canBeTold(question))
                continue;
            std::vector<DataTable::Cell> row{builder.titleOf(occasion), occasion.date, question.text};
            for (const int count : question.scores.counts)
                row.push_back(double(count));
            row.push_back(double(question.scores.answers()));
            row.push_back(question.scores.mean());
            table.rows.push_back(row);
        }
    }
    return table;
}

} // namespace polku::report
