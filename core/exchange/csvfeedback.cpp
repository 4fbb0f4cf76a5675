#include "exchange/csvfeedback.h"

#include "catalogue/catalogue.h"
#include "model/fieldtext.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace polku {

namespace {

struct FeedbackTexts
{
    Q_DECLARE_TR_FUNCTIONS(CsvFeedback)
};

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(QLatin1Char('|'));
    return QSet<QString>(list.begin(), list.end());
}

// The scale in words -------------------------------------------------------------------------------------------------

/// What tools write when the scale was shown in words, folded, from 1 to 5.
constexpr const char *scaleWords[highestScore] = {
    "täysin eri mieltä|helt av annan åsikt|instämmer inte alls|strongly disagree|erittäin huono|mycket dålig|very poor|"
    "very bad|ei lainkaan|inte alls|not at all|erittäin tyytymätön|mycket missnöjd|very dissatisfied",
    "jokseenkin eri mieltä|osittain eri mieltä|melko eri mieltä|eri mieltä|delvis av annan åsikt|instämmer knappast|"
    "disagree|somewhat disagree|huono|dålig|poor|bad|vähän|lite|a little|slightly|tyytymätön|missnöjd|dissatisfied",
    "ei samaa eikä eri mieltä|en samaa enkä eri mieltä|neutraali|varken av samma eller annan åsikt|varken "
    "eller|neutral|"
    "neither agree nor disagree|kohtalainen|tyydyttävä|nöjaktig|fair|average|jonkin verran|kohtalaisesti|i någon mån|"
    "somewhat|moderately",
    "jokseenkin samaa mieltä|osittain samaa mieltä|melko samaa mieltä|samaa mieltä|delvis av samma åsikt|"
    "instämmer delvis|agree|somewhat agree|hyvä|bra|god|good|paljon|mycket|much|tyytyväinen|nöjd|satisfied",
    "täysin samaa mieltä|helt av samma åsikt|instämmer helt|strongly agree|erittäin hyvä|erinomainen|mycket "
    "bra|utmärkt|"
    "very good|excellent|erittäin paljon|väldigt mycket|very much|erittäin tyytyväinen|mycket nöjd|very satisfied"};

constexpr char noAnswerWords[] =
    "en osaa sanoa|eos|en tiedä|ei vastausta|ei mielipidettä|vet inte|vet ej|kan inte säga|"
    "inget svar|don t know|do not know|can t say|no opinion|no answer|n a|na";

int scoreOfWords(const QString &words)
{
    static const auto scores = [] {
        QHash<QString, int> table;
        for (int score = 1; score <= highestScore; ++score) {
            for (const QString &word : wordSet(scaleWords[score - 1]))
                table.insert(word, score);
        }
        return table;
    }();
    return scores.value(words);
}

// Headers ------------------------------------------------------------------------------------------------------------

constexpr char whoWords[] =
    "name|full name|first name|last name|nimi|etunimi|sukunimi|koko nimi|namn|förnamn|efternamn|email|e mail|"
    "email address|sähköposti|sähköpostiosoite|e post|e postadress|epost|phone|puhelin|puhelinnumero|telefon|"
    "telefonnummer|respondent|vastaaja|vastaajan nimi|svarare|respondentens namn|user|username|käyttäjä|käyttäjänimi|"
    "användare|användarnamn|team|your team|tiimi|ryhmä|ryhmäsi|tiimisi|teamet|lag|ditt team|organisation|organization|"
    "your organisation|organisaatio|organisaatiosi|din organisation|kunta|kommun|municipality|employer|työnantaja|"
    "arbetsgivare|job title|titteli|nimike|tehtävänimike|titel|befattning|ip|ip address|ip osoite|ip adress";

constexpr char technicalWords[] =
    "id|tunnus|tunniste|nro|nr|number|numero|nummer|response id|respondent id|vastaajan id|vastaustunnus|start time|"
    "aloitusaika|alkamisaika|starttid|started|aloitettu|language|kieli|språk|duration|kesto|varaktighet|collector id|"
    "status|tila|points|pisteet|poäng|total points|quiz feedback|grade|source|lähde|seed|last modified|"
    "last modified time|viimeksi muokattu|senast ändrad|token|last page|viimeinen sivu|start language";

constexpr char dayWords[] =
    "date|day|timestamp|completion time|submitted|submitted at|date submitted|end time|end date|answered|päivä|"
    "päivämäärä|pvm|aikaleima|valmistumisaika|lopetusaika|lähetetty|vastattu|vastausaika|vastauspäivä|datum|dag|"
    "tidsstämpel|slutförandetid|sluttid|inskickad|besvarad|svarstid";

/// Without the number that some tools put before a question.
QString withoutNumber(const QString &header)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(?:Q|K|F)?[0-9]{1,3}\\s*[.):]\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
    return QString(header).remove(number).simplified();
}

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9]+(?:[.,][0-9]+)?$"));
    return number.match(cell).hasMatch();
}

/// What lies in one column below its header.
struct Cells
{
    int filled = 0;
    int scores = 0;
    int noAnswers = 0;
    int numbers = 0;
    int days = 0;
    QStringList samples;

    Cells(const CsvTable &table, qsizetype column)
    {
        constexpr qsizetype mostSamples = 3;
        constexpr qsizetype longestSample = 60;
        for (size_t i = 1; i < table.rows.size(); ++i) {
            const QString cell = table.rows[i].cells.value(column).simplified();
            if (cell.isEmpty())
                continue;
            ++filled;
            const ScoreCell::Kind kind = readScore(cell).kind;
            scores += kind == ScoreCell::Kind::Score;
            noAnswers += kind == ScoreCell::Kind::NoAnswer;
            numbers += isNumber(cell);
            days += readAnswerDay(cell).isValid();
            const QString sample = cell.size() > longestSample ? cell.left(longestSample - 1) + QChar(0x2026) : cell;
            if (samples.size() < mostSamples && !samples.contains(sample))
                samples.append(sample);
        }
    }

    /// Enough of the answers are on the scale that the others are slips.
    bool areScores() const { return scores > 0 && 5 * scores >= 4 * (filled - noAnswers); }
    bool areOtherNumbers() const { return numbers > 0 && numbers + noAnswers == filled && !areScores(); }
};

} // namespace

ScoreCell readScore(const QString &cell)
{
    static const QRegularExpression digit(QStringLiteral(
        "^([1-5])(?:[.,]0+)?(?:\\s*/\\s*5|\\s*[-\\x{2013}\\x{2014}=:(]\\s*[^0-9\\s].*|[.)]\\s+[^0-9\\s].*)?$"));
    static const QSet<QString> noAnswer = wordSet(noAnswerWords);
    const QString text = cell.simplified();
    if (const QRegularExpressionMatch match = digit.match(text); match.hasMatch())
        return {ScoreCell::Kind::Score, match.captured(1).toInt()};
    const QString words = foldedWords(text);
    if (const int score = scoreOfWords(words))
        return {ScoreCell::Kind::Score, score};
    if (words.isEmpty() || noAnswer.contains(words))
        return {ScoreCell::Kind::NoAnswer, 0};
    return {ScoreCell::Kind::Unknown, 0};
}

QDate readAnswerDay(const QString &cell)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T\\s,].*)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})(?:[\\s,].*)?$"));
    const QString text = cell.simplified();
    QDate day;
    if (const auto match = yearFirst.match(text); match.hasMatch())
        day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto other = dayFirst.match(text); other.hasMatch())
        day = QDate(other.captured(3).toInt(), other.captured(2).toInt(), other.captured(1).toInt());
    return isLikelyDay(day) ? day : QDate();
}

bool hasKnownQuestion(const Catalogue &catalogue, const QStringList &headers)
{
    return std::any_of(headers.begin(), headers.end(), [&](const QString &header) {
        const QString key = questionKey(catalogue, withoutNumber(header));
        return knownQuestion(catalogue, key, Language::English).has_value();
    });
}

std::vector<FeedbackColumn> guessFeedbackColumns(const Catalogue &catalogue, const CsvTable &table, Language language)
{
    using Role = FeedbackColumn::Role;
    using Reason = FeedbackColumn::Reason;
    static const QSet<QString> who = wordSet(whoWords);
    static const QSet<QString> technical = wordSet(technicalWords);
    static const QSet<QString> day = wordSet(dayWords);
    std::vector<FeedbackColumn> columns;
    QSet<QString> asked;
    bool dated = false;
    const QStringList &headers = table.rows.front().cells;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const Cells cells(table, i);
        FeedbackColumn column;
        column.header = headers.at(i).simplified();
        column.filled = cells.filled;
        column.samples = cells.samples;
        const QString plain = withoutNumber(column.header);
        const QString key = questionKey(catalogue, plain);
        const std::optional<FeedbackQuestion> known = knownQuestion(catalogue, key, language);
        column.question = known ? known->text : plain;
        if (cells.filled == 0 || plain.isEmpty()) {
            column.reason = Reason::Empty;
        } else if (!known && who.contains(key)) {
            column.reason = Reason::TellsWho;
        } else if (!known && technical.contains(key)) {
            column.reason = Reason::Technical;
        } else if (!known && day.contains(key)) {
            column.role = cells.days > 0 && !dated ? Role::Date : Role::LeftOut;
            column.reason = column.role == Role::Date ? Reason::None : Reason::Technical;
            dated = dated || column.role == Role::Date;
        } else if (asked.contains(key)) {
            column.reason = Reason::AskedBefore;
        } else if (cells.areScores() || (known && known->scored && cells.scores > 0)) {
            column.role = Role::Score;
        } else if (cells.areOtherNumbers() && (!known || known->scored)) {
            column.reason = Reason::OtherScale;
        } else {
            column.role = Role::Text;
        }
        if (column.role == Role::Score || column.role == Role::Text)
            asked.insert(key);
        columns.push_back(std::move(column));
    }
    return columns;
}

bool looksLikeAnswers(const Catalogue &catalogue, const CsvTable &table)
{
    const std::vector<FeedbackColumn> columns = guessFeedbackColumns(catalogue, table, Language::English);
    return std::any_of(columns.begin(), columns.end(), [](const FeedbackColumn &column) {
        return column.role == FeedbackColumn::Role::Score && column.question.contains(QLatin1Char(' '));
    });
}

SessionId guessFeedbackSession(const AcademyFeedback &feedback, const CsvTable &table,
                               const std::vector<FeedbackColumn> &columns, const QString &source)
{
    const QString file = foldedWords(source);
    for (const FeedbackOccasion &occasion : feedback.occasions) {
        if (const QString title = foldedWords(occasion.title); !title.isEmpty() && file.contains(title))
            return occasion.session;
    }
    QDate first;
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].role != FeedbackColumn::Role::Date)
            continue;
        for (size_t i = 1; i < table.rows.size(); ++i) {
            const QDate day = readAnswerDay(table.rows[i].cells.value(qsizetype(column)));
            if (day.isValid() && (!first.isValid() || day < first))
                first = day;
        }
    }
    SessionId found;
    constexpr int days = 14;
    for (const FeedbackOccasion &occasion : feedback.occasions) {
        if (first.isValid() && occasion.session && occasion.team.isNull() && occasion.date <= first &&
            occasion.date.daysTo(first) <= days)
            found = occasion.session;
    }
    return found;
}

// Planning -----------------------------------------------------------------------------------------------------------

namespace {

QString answerKey(const QString &question, QDate at, int score, const QString &text)
{
    return QStringLiteral("%1\n%2\n%3\n%4").arg(question, at.toString(Qt::ISODate), QString::number(score), text);
}

/// Turns rows into answers, without those that are in the file already.
class Planner
{
public:
    Planner(const Reader &reader, const Catalogue &catalogue, AcademyId academy, const CsvTable &table,
            const FeedbackChoices &choices, QDate today)
        : m_table(table), m_choices(choices), m_at(today)
    {
        if (const auto session = reader.find(choices.session); session && session->date.isValid())
            m_at = std::min(session->date, today);
        for (const FeedbackColumn &column : choices.columns)
            m_keys.append(questionKey(catalogue, column.question));
        QHash<QString, QString> keys; // few questions, many answers
        const Query ofSession = Query().where(&Feedback::session, choices.session);
        for (const Feedback &one : reader.where(&Feedback::academy, academy, ofSession)) {
            auto key = keys.find(one.question);
            if (key == keys.end())
                key = keys.insert(one.question, questionKey(catalogue, one.question));
            if (one.score)
                ++m_there[answerKey(*key, one.at, int(*one.score), {})];
            if (!one.text.isEmpty())
                ++m_there[answerKey(*key, one.at, 0, one.text)];
        }
    }

    std::vector<FeedbackRow> plan()
    {
        std::vector<FeedbackRow> rows;
        for (size_t i = 1; i < m_table.rows.size(); ++i)
            rows.push_back(planRow(m_table.rows[i]));
        return rows;
    }

private:
    FeedbackRow planRow(const CsvRow &source)
    {
        FeedbackRow row;
        row.line = source.line;
        row.at = dayOf(source);
        for (qsizetype i = qsizetype(m_choices.columns.size()); i < source.cells.size(); ++i) {
            if (!source.cells.at(i).isEmpty()) {
                row.refused = FeedbackTexts::tr("The row has more cells than the first row has columns.");
                return row;
            }
        }
        for (size_t i = 0; i < m_choices.columns.size(); ++i)
            addCell(source, i, row);
        if (row.answers.empty() && row.known == 0)
            row.refused = FeedbackTexts::tr("There is no answer in the row.");
        return row;
    }

    QDate dayOf(const CsvRow &source) const
    {
        for (size_t i = 0; i < m_choices.columns.size(); ++i) {
            if (m_choices.columns[i].role != FeedbackColumn::Role::Date)
                continue;
            const QDate day = readAnswerDay(source.cells.value(qsizetype(i)));
            if (day.isValid())
                return day;
        }
        return m_at;
    }

    void addCell(const CsvRow &source, size_t index, FeedbackRow &row)
    {
        using Role = FeedbackColumn::Role;
        const FeedbackColumn &column = m_choices.columns[index];
        const QString cell = source.cells.value(qsizetype(index)).trimmed();
        if (cell.isEmpty() || (column.role != Role::Score && column.role != Role::Text))
            return;
        FeedbackAnswer answer{column.question, std::nullopt, {}};
        if (column.role == Role::Score) {
            const ScoreCell score = readScore(cell);
            if (score.kind == ScoreCell::Kind::Unknown) {
                row.notes.append(FeedbackTexts::tr("“%1” is not on the scale from 1 to 5 and is left out of “%2”.")
                                     .arg(cell.left(60), column.question));
            }
            if (score.kind != ScoreCell::Kind::Score)
                return;
            answer.score = score.score;
        } else {
            answer.text = cell;
            if (cell.startsWith(QLatin1Char('=')))
                row.notes.append(
                    FeedbackTexts::tr("“%1” looks like a formula. It is taken as text.").arg(cell.left(60)));
        }
        const QString key = answerKey(m_keys.at(qsizetype(index)), row.at, answer.score.value_or(0), answer.text);
        const auto there = m_there.find(key);
        if (there != m_there.end() && *there > 0) {
            --*there;
            ++row.known;
        } else {
            row.answers.push_back(std::move(answer));
        }
    }

    const CsvTable &m_table;
    const FeedbackChoices &m_choices;
    QDate m_at;
    QStringList m_keys;          ///< by column
    QHash<QString, int> m_there; ///< how often each answer is in the file and was not met in the table yet
};

} // namespace

std::vector<FeedbackRow> planFeedback(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                                      const CsvTable &table, const FeedbackChoices &choices, QDate today)
{
    return Planner(reader, catalogue, academy, table, choices, today).plan();
}

} // namespace polku
