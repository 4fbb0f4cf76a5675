#include "academy/feedback.h"

#include "catalogue/catalogue.h"
#include "store/reader.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace polku {

// What is asked of the values ----------------------------------------------------------------------------------------

int ScoreCounts::answers() const
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

std::optional<double> ScoreCounts::mean() const
{
    int sum = 0;
    for (int score = 1; score <= highestScore; ++score)
        sum += score * counts[size_t(score - 1)];
    const int all = answers();
    return all ? std::optional<double>(double(sum) / all) : std::nullopt;
}

void ScoreCounts::add(qint64 score)
{
    if (score >= 1 && score <= highestScore)
        ++counts[size_t(score - 1)];
}

void ScoreCounts::add(const ScoreCounts &other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
}

int FeedbackOccasion::answers() const
{
    int most = 0;
    for (const QuestionAnswers &question : questions)
        most = std::max(most, question.answers());
    return most;
}

const QuestionAnswers *FeedbackOccasion::question(const QString &key) const
{
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const auto &question) { return question.key == key; });
    return found == questions.end() ? nullptr : &*found;
}

const FeedbackOccasion *AcademyFeedback::occasion(SessionId session) const
{
    const auto found = std::find_if(occasions.begin(), occasions.end(),
                                    [&](const FeedbackOccasion &one) { return one.session == session; });
    return found == occasions.end() ? nullptr : &*found;
}

bool AcademyFeedback::isEmpty() const
{
    return std::all_of(occasions.begin(), occasions.end(),
                       [](const FeedbackOccasion &one) { return one.questions.empty(); });
}

std::vector<QuestionAnswers> AcademyFeedback::together(bool toTell) const
{
    std::vector<QuestionAnswers> sums;
    std::vector<int> times;
    for (const FeedbackOccasion &occasion : occasions) {
        if (toTell && !occasion.canBeTold())
            continue;
        for (const QuestionAnswers &question : occasion.questions) {
            // Of a told occasion, a question that few answered stays out as well.
            const int answers = question.scores.answers();
            if (answers == 0 || (toTell && answers < fewestAnswersToTell))
                continue;
            auto sum = std::find_if(sums.begin(), sums.end(), [&](const auto &one) { return one.key == question.key; });
            if (sum == sums.end()) {
                sum = sums.insert(sums.end(), {question.key, question.text, {}, {}});
                times.push_back(0);
            }
            sum->scores.add(question.scores);
            ++times[size_t(sum - sums.begin())];
        }
    }
    std::vector<QuestionAnswers> repeated;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (times[i] > 1)
            repeated.push_back(std::move(sums[i]));
    }
    return repeated;
}

// Questions ----------------------------------------------------------------------------------------------------------

QString foldedWords(const QString &words)
{
    QString text = words.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : text) {
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return text.simplified();
}

namespace {

struct FormPart
{
    const char *vocabulary;
    bool ofSession;
    bool scored;
};

constexpr FormPart formParts[] = {{"session_scores", true, true},
                                  {"end_scores", false, true},
                                  {"session_texts", true, false},
                                  {"end_texts", false, false}};

/// The catalogue's questions by what people may have written.
class KnownQuestions
{
public:
    explicit KnownQuestions(const Catalogue &catalogue)
    {
        for (const FormPart &part : formParts) {
            for (const Entry &entry : catalogue.vocabulary(QLatin1String(part.vocabulary))->entries) {
                m_places.insert(entry.code, m_places.size());
                for (const Language language : allLanguages)
                    m_codes.insert(foldedWords(entry.name.in(language)), entry.code);
            }
        }
    }

    QString key(const QString &question) const
    {
        static const QRegularExpression remark(QStringLiteral("\\s*\\([^()]*\\)\\s*$")); // "(from 1 to 5)"
        const QString written = foldedWords(question);
        return m_codes.value(written, m_codes.value(foldedWords(QString(question).remove(remark)), written));
    }
    /// Where the question stands among all; those of somebody's own come after.
    qsizetype place(const QString &key) const { return m_places.value(key, m_places.size()); }

private:
    QHash<QString, QString> m_codes;
    QHash<QString, qsizetype> m_places;
};

} // namespace

std::vector<FeedbackQuestion> feedbackForm(const Catalogue &catalogue, bool ofSession, Language language)
{
    std::vector<FeedbackQuestion> questions;
    for (const FormPart &part : formParts) {
        if (part.ofSession != ofSession)
            continue;
        for (const Entry &entry : catalogue.vocabulary(QLatin1String(part.vocabulary))->entries)
            questions.push_back({entry.code, entry.name.in(language), part.scored});
    }
    return questions;
}

QString questionKey(const Catalogue &catalogue, const QString &question)
{
    return KnownQuestions(catalogue).key(question);
}

std::optional<FeedbackQuestion> knownQuestion(const Catalogue &catalogue, const QString &key, Language language)
{
    for (const FormPart &part : formParts) {
        if (const Entry *entry = catalogue.vocabulary(QLatin1String(part.vocabulary))->find(key))
            return FeedbackQuestion{key, entry->name.in(language), part.scored};
    }
    return std::nullopt;
}

// Reading ------------------------------------------------------------------------------------------------------------

namespace {

std::vector<FeedbackOccasion> readOccasions(const Reader &reader, AcademyId academy, QDate today,
                                            const QHash<SessionId, int> &answered)
{
    std::vector<FeedbackOccasion> occasions;
    const Query query = Query()
                            .orderBy(&Session::date)
                            .only(&Session::title, &Session::date, &Session::kind, &Session::team, &Session::state);
    for (const Session &session : reader.where(&Session::academy, academy, query)) {
        const bool held = session.state != SessionState::Cancelled && session.date.isValid() && session.date <= today;
        if (answered.contains(session.id) || (held && session.team.isNull()))
            occasions.push_back({session.id, session.title, session.date, session.kind, session.team, {}});
    }
    occasions.emplace_back();
    return occasions;
}

} // namespace

AcademyFeedback readFeedback(const Reader &reader, const Catalogue &catalogue, AcademyId academy, QDate today)
{
    AcademyFeedback all;
    all.academy = academy;
    const std::vector<Feedback> answers = reader.where(&Feedback::academy, academy, Query().orderBy(&Feedback::at));
    QHash<SessionId, int> answered;
    for (const Feedback &answer : answers)
        ++answered[answer.session];
    all.occasions = readOccasions(reader, academy, today, answered);

    const KnownQuestions known(catalogue);
    const Language language = languageFromCode(reader.get(academy).language).value_or(Language::English);
    QHash<SessionId, size_t> places;
    for (size_t i = 0; i < all.occasions.size(); ++i)
        places.insert(all.occasions[i].session, i);
    for (const Feedback &answer : answers) {
        const auto place = places.constFind(answer.session);
        if (place == places.constEnd())
            continue; // of a session that is in another academy
        std::vector<QuestionAnswers> &questions = all.occasions[*place].questions;
        const QString key = known.key(answer.question);
        auto question =
            std::find_if(questions.begin(), questions.end(), [&](const auto &one) { return one.key == key; });
        if (question == questions.end()) {
            const auto form = knownQuestion(catalogue, key, language);
            question = questions.insert(questions.end(), {key, form ? form->text : answer.question.trimmed(), {}, {}});
        }
        if (answer.score)
            question->scores.add(*answer.score);
        if (const QString text = answer.text.trimmed(); !text.isEmpty())
            question->quotes.push_back({answer.id, text, answer.team, answer.at});
    }
    for (FeedbackOccasion &occasion : all.occasions) {
        const auto rank = [&](const QuestionAnswers &question) {
            return std::pair(question.scores.answers() == 0, known.place(question.key));
        };
        std::stable_sort(occasion.questions.begin(), occasion.questions.end(),
                         [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    }
    return all;
}

// Writing ------------------------------------------------------------------------------------------------------------

int addFeedback(Edit &edit, AcademyId academy, SessionId session, TeamId team, QDate at,
                const std::vector<FeedbackAnswer> &answers)
{
    int written = 0;
    for (const FeedbackAnswer &answer : answers) {
        if (answer.isEmpty())
            continue;
        Feedback feedback;
        feedback.academy = academy;
        feedback.session = session;
        feedback.team = team;
        feedback.at = at;
        feedback.question = answer.question;
        if (answer.score)
            feedback.score = *answer.score;
        feedback.text = answer.text.trimmed();
        edit.insert(feedback);
        ++written;
    }
    return written;
}

} // namespace polku
