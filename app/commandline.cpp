#include "commandline.h"

#include "commands.h"
#include "console.h"
#include "model/fieldtext.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace polku::app {

namespace {

/// The commands and options as CLI11 knows them, and what was read into them.
class Parser
{
public:
    Parser();
    Outcome run(const QStringList &arguments);

private:
    CLI::App *addCommand(const char *name, const QString &description, std::function<int()> run);
    CLI::App *addFileCommand(const char *name, const QString &description, std::function<int()> run);
    void addLanguage(CLI::App *command, const QString &description);
    void addMaking();
    void addLooking();
    void addHistory();
    void addExchange();
    int refuse(const CLI::ParseError &error) const;

    int runNewAcademy() const;
    int runPractice() const;
    int runBoard() const;
    int runReviewing() const;
    int runImporting() const;
    int runExporting() const;
    int runAttending() const;

    CLI::App m_app;
    std::vector<std::pair<CLI::App *, std::function<int()>>> m_commands;

    std::string m_file;
    std::string m_name;
    std::string m_start;
    std::string m_template;
    std::string m_language;
    std::string m_today;
    int m_week = 9;
    bool m_json = false;
    bool m_csv = false;
    std::string m_kind;
    std::string m_id;
    std::string m_field;
    std::string m_value;
    std::string m_input;
    std::string m_as;
    std::string m_what;
    std::string m_output;
    std::string m_format;
    std::string m_style;
    std::string m_academy;
    std::string m_team;
    std::string m_pilot;
    std::string m_since;
    std::string m_session;
    std::string m_from;
    std::string m_to;
    bool m_list = false;
    bool m_dryRun = false;
};

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

/// The day written as 2026-12-31; an invalid one for anything else, also for a year that cannot be meant.
QDate day(const std::string &bytes)
{
    const QString written = text(bytes);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    return isLikelyDay(date) && date.toString(Qt::ISODate) == written ? date : QDate();
}

int refuseDay(const std::string &written)
{
    return failUsage(CommandLine::tr("There is no such day as “%1”.").arg(text(written)),
                     CommandLine::tr("Write it like 2026-12-31."));
}

int refuseLanguage(const std::string &written)
{
    return failUsage(CommandLine::tr("“%1” is no language of Polku.").arg(text(written)),
                     CommandLine::tr("Choose one of: %1.").arg(QStringLiteral("fi, sv, en")));
}

Parser::Parser()
    : m_app(CommandLine::tr("Polku: a workbench for procurement academies. Without a command the window opens.")
                .toStdString(),
            "polku")
{
    m_app.allow_windows_style_options(false);
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", CommandLine::tr("Usage").toStdString());
    formatter->label("OPTIONS", CommandLine::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", CommandLine::tr("COMMAND").toStdString());
    formatter->label("Positionals", CommandLine::tr("Given in this order").toStdString());
    formatter->label("REQUIRED", CommandLine::tr("(needed)").toStdString());
    formatter->label("Excludes", CommandLine::tr("not with").toStdString());
    formatter->label("TEXT", "");
    formatter->label("INT", "");
    formatter->column_width(34);
    m_app.formatter(formatter);
    m_app.option_defaults()->group(CommandLine::tr("Options").toStdString());
    m_app.set_help_flag("-h,--help", CommandLine::tr("Show this help.").toStdString());
    m_app.set_version_flag("--version", "Polku " POLKU_VERSION, CommandLine::tr("Show the version.").toStdString());
    m_app.add_option("FILE", m_file, CommandLine::tr("The academy file to open.").toStdString());
    m_app.require_subcommand(0, 1);
    addMaking();
    addLooking();
    addHistory();
    addExchange();
}

CLI::App *Parser::addCommand(const char *name, const QString &description, std::function<int()> run)
{
    CLI::App *command = m_app.add_subcommand(name, description.toStdString());
    command->group(CommandLine::tr("Commands").toStdString());
    command->get_help_ptr()->group(CommandLine::tr("Options").toStdString());
    m_commands.emplace_back(command, std::move(run));
    return command;
}

CLI::App *Parser::addFileCommand(const char *name, const QString &description, std::function<int()> run)
{
    CLI::App *command = addCommand(name, description, std::move(run));
    command->add_option("FILE", m_file, CommandLine::tr("The academy file.").toStdString())->required();
    return command;
}

void Parser::addLanguage(CLI::App *command, const QString &description)
{
    command->add_option("--language", m_language, description.toStdString())->option_text("fi|sv|en");
}

void Parser::addMaking()
{
    CLI::App *made = addFileCommand("new", CommandLine::tr("Make a file with a new academy from a programme template."),
                                    [this] { return runNewAcademy(); });
    made->add_option("--name", m_name, CommandLine::tr("The academy's name.").toStdString())->required();
    made->add_option("--start", m_start, CommandLine::tr("Its first day.").toStdString())
        ->required()
        ->option_text("YYYY-MM-DD " + CommandLine::tr("(needed)").toStdString());
    made->add_option(
            "--template", m_template,
            CommandLine::tr("The programme template by its id, or a template file; without it the ordinary one.")
                .toStdString())
        ->option_text("ID|FILE");
    addLanguage(made, CommandLine::tr("Language of its texts; without it the system's."));

    CLI::App *sample = addFileCommand("sample", CommandLine::tr("Make a file with the practice academy."),
                                      [this] { return runPractice(); });
    sample
        ->add_option("--week", m_week, CommandLine::tr("The week that it is in, 1 to 17; without it 9.").toStdString())
        ->option_text("N");
    addLanguage(sample, CommandLine::tr("Language of its texts; without it the system's."));
    sample
        ->add_option("--today", m_today,
                     CommandLine::tr("Make it as on this day; the same day, week and language give the same file.")
                         .toStdString())
        ->option_text("YYYY-MM-DD");
}

void Parser::addLooking()
{
    CLI::App *info = addFileCommand("info", CommandLine::tr("Tell what is in a file."),
                                    [this] { return runInfo(text(m_file), m_json); });
    info->add_flag("--json", m_json, CommandLine::tr("Answer in JSON.").toStdString());

    CLI::App *progress =
        addFileCommand("progress", CommandLine::tr("Tell where each team is in each phase, and from which facts."),
                       [this] { return runBoard(); });
    progress->add_option("--team", m_team, CommandLine::tr("Only this team, by id or name.").toStdString());
    progress->add_option("--academy", m_academy,
                         CommandLine::tr("Which academy, by id or name, where the file has several.").toStdString());
    progress->add_flag("--json", m_json, CommandLine::tr("Answer in JSON.").toStdString());
    progress->add_option("--today", m_today, CommandLine::tr("As it stands on this day.").toStdString())
        ->option_text("YYYY-MM-DD");

    CLI::App *attention = addFileCommand("attention", CommandLine::tr("Tell which teams need attention, and why."),
                                         [this] { return runAttending(); });
    attention->add_option("--academy", m_academy,
                          CommandLine::tr("Which academy, by id or name, where the file has several.").toStdString());
    attention->add_option("--team", m_team, CommandLine::tr("Only this team, by id or name.").toStdString());
    attention->add_option("--today", m_today, CommandLine::tr("As it stands on this day.").toStdString())
        ->option_text("YYYY-MM-DD");
    attention->add_flag("--json", m_json, CommandLine::tr("Answer in JSON.").toStdString());

    CLI::App *problems = addFileCommand(
        "problems", CommandLine::tr("Tell what is missing or does not fit in what the teams write."), [this] {
            return runProblems({text(m_file), text(m_academy), text(m_team), m_json});
        });
    problems->add_option("--academy", m_academy,
                         CommandLine::tr("Which academy, by id or name, where the file has several.").toStdString());
    problems->add_option("--team", m_team, CommandLine::tr("Only this team, by id or name.").toStdString());
    problems->add_flag("--json", m_json, CommandLine::tr("Answer in JSON.").toStdString());

    addFileCommand("check", CommandLine::tr("Check that a file is sound; 0 when it is, 1 when not."),
                   [this] { return runCheck(text(m_file)); });

    CLI::App *list = addFileCommand("list", CommandLine::tr("List the records of a kind with their ids."), [this] {
        return runList(text(m_file), text(m_kind), m_json ? ListForm::Json : m_csv ? ListForm::Csv : ListForm::Lines);
    });
    list->add_option("KIND", m_kind, CommandLine::tr("The kind of record: team, pilot, action …").toStdString())
        ->required();
    CLI::Option *json =
        list->add_flag("--json", m_json, CommandLine::tr("Answer in JSON, with every field.").toStdString());
    list->add_flag("--csv", m_csv, CommandLine::tr("Answer in CSV, with every field.").toStdString())->excludes(json);

    CLI::App *review =
        addFileCommand("review", CommandLine::tr("List what waits for the coach's answer, oldest first."),
                       [this] { return runReviewing(); });
    review->add_flag("--json", m_json, CommandLine::tr("Answer in JSON.").toStdString());
    review->add_option("--academy", m_academy, CommandLine::tr("Only this academy, by id or name.").toStdString());
    review->add_option("--today", m_today, CommandLine::tr("As it stands on this day.").toStdString())
        ->option_text("YYYY-MM-DD");

    CLI::App *set = addFileCommand("set", CommandLine::tr("Change one field of one record."), [this] {
        return runSet({text(m_file), text(m_kind), text(m_id), text(m_field), text(m_value)});
    });
    set->add_option("KIND", m_kind, CommandLine::tr("The kind of record: team, pilot, action …").toStdString())
        ->required();
    set->add_option("ID", m_id, CommandLine::tr("Its id, from the list.").toStdString())->required();
    set->add_option("FIELD", m_field, CommandLine::tr("The field: title, stage, due …").toStdString())->required();
    set->add_option("VALUE", m_value,
                    CommandLine::tr("What to write; after -- it may begin with a hyphen, and \"\" empties the field.")
                        .toStdString())
        ->required();
}

void Parser::addHistory()
{
    CLI::App *history = addFileCommand("history", CommandLine::tr("Tell who changed what and when, newest first."),
                                       [this] { return runHistory(text(m_file), m_json); });
    history->add_flag("--json", m_json, CommandLine::tr("Answer in JSON.").toStdString());
    CLI::App *compare =
        addFileCommand("compare", CommandLine::tr("Tell what differs between two versions of a team's plan."), [this] {
            return runCompare({text(m_file), text(m_academy), text(m_team), text(m_from), text(m_to), m_list, m_json});
        });
    compare->add_option("--team", m_team, CommandLine::tr("Of which team, by id or name.").toStdString());
    const std::string version = CommandLine::tr("VERSION").toStdString();
    compare
        ->add_option("--from", m_from,
                     CommandLine::tr("A version by name or id, a day such as 2026-03-12, or now; without it the one "
                                     "that was kept last.")
                         .toStdString())
        ->option_text(version);
    compare->add_option("--to", m_to, CommandLine::tr("The same; without it the plan as it is now.").toStdString())
        ->option_text(version);
    compare->add_flag("--list", m_list, CommandLine::tr("Only tell which versions were kept.").toStdString());
    compare->add_option("--academy", m_academy,
                        CommandLine::tr("Which academy, by id or name, where the file has several.").toStdString());
    compare->add_flag("--json", m_json, CommandLine::tr("Answer in JSON.").toStdString());
    addFileCommand("undo", CommandLine::tr("Take back the newest step."), [this] { return runUndo(text(m_file)); });
    addFileCommand("redo", CommandLine::tr("Do again the step that was taken back last."),
                   [this] { return runRedo(text(m_file)); });
}

void Parser::addExchange()
{
    CLI::App *import = addFileCommand(
        "import",
        CommandLine::tr("Bring in records from a CSV or JSON file, or a plan from a Markdown file, as one step."),
        [this] { return runImporting(); });
    import->add_option("INPUT", m_input, CommandLine::tr("The file to read.").toStdString())->required();
    import
        ->add_option("--as", m_as,
                     CommandLine::tr("What it holds; without it that is found out from the file.").toStdString())
        ->option_text("teams|people|actions|pilots|feedback|plan|everything");
    import->add_option("--academy", m_academy,
                       CommandLine::tr("Into which academy, by id or name, where the file has several.").toStdString());
    import->add_option(
        "--session", m_session,
        CommandLine::tr("The session that the feedback is about, by id or title; without it that is found out.")
            .toStdString());
    import->add_option("--team", m_team, CommandLine::tr("Whose plan it is, by id or name.").toStdString());
    import->add_flag("--dry-run", m_dryRun, CommandLine::tr("Only tell what would happen.").toStdString());

    CLI::App *exported =
        addFileCommand("export", CommandLine::tr("Write a document or the data into a file of its own."),
                       [this] { return runExporting(); });
    exported
        ->add_option(
            "WHAT", m_what,
            CommandLine::tr("academy: the report for the organiser and the funder; team: that of one team; "
                            "progress: the board; pilots: the summaries; assessments: the self-assessments; "
                            "schedule: sessions and deadlines; calendar: the same for calendars; changes: what "
                            "has changed in a team since its last session; plan: a team's plan; summary: the same on "
                            "two pages; brief: one page for its director; actions: its action plan, or a table of "
                            "all; teams: a table; "
                            "feedback: what participants said; library: the materials and who has studied them; "
                            "applications: the coach's own list; template: an academy for the next one to start "
                            "from; everything: all records as JSON.")
                .toStdString())
        ->required();
    exported->add_option("--to", m_output, CommandLine::tr("The file to write.").toStdString())
        ->required()
        ->option_text("OUT " + CommandLine::tr("(needed)").toStdString());
    exported->add_option("--format", m_format, CommandLine::tr("Without it by the ending of OUT.").toStdString())
        ->option_text("pdf|html|md|docx|odt|csv|xlsx|ics|json");
    exported
        ->add_option(
            "--style", m_style,
            CommandLine::tr("Your own DOCX or ODT whose look the document gets: styles, logo, margins.").toStdString())
        ->option_text("FILE");
    exported->add_option("--academy", m_academy, CommandLine::tr("Only this academy, by id or name.").toStdString());
    exported->add_option("--team", m_team, CommandLine::tr("Only this team, by id or name.").toStdString());
    exported->add_option("--session", m_session,
                         CommandLine::tr("Only feedback on this session, by id or title.").toStdString());
    exported->add_option("--pilot", m_pilot, CommandLine::tr("Only this pilot, by id or title.").toStdString());
    exported
        ->add_option(
            "--since", m_since,
            CommandLine::tr("Changes from this day on; without it since the team's last session.").toStdString())
        ->option_text("YYYY-MM-DD");
    addLanguage(exported, CommandLine::tr("Language of the document; without it the academy's."));
}

int Parser::runNewAcademy() const
{
    const QDate start = day(m_start);
    if (!start.isValid())
        return refuseDay(m_start);
    const std::optional<Language> language = m_language.empty() ? systemLanguage() : languageFromCode(text(m_language));
    if (!language)
        return refuseLanguage(m_language);
    return runNew({text(m_file), text(m_name), start, text(m_template), *language});
}

int Parser::runPractice() const
{
    if (m_week < 1 || m_week > 17) {
        return failUsage(CommandLine::tr("The practice academy has no week %1.").arg(m_week),
                         CommandLine::tr("Choose one from 1 to 17."));
    }
    const QDate today = day(m_today);
    if (!m_today.empty() && !today.isValid())
        return refuseDay(m_today);
    const std::optional<Language> language = m_language.empty() ? systemLanguage() : languageFromCode(text(m_language));
    if (!language)
        return refuseLanguage(m_language);
    return runSample({text(m_file), m_week, *language, today});
}

int Parser::runBoard() const
{
    const QDate today = day(m_today);
    if (!m_today.empty() && !today.isValid())
        return refuseDay(m_today);
    return runProgress({text(m_file), text(m_academy), text(m_team), m_json, today});
}

int Parser::runReviewing() const
{
    const QDate today = day(m_today);
    if (!m_today.empty() && !today.isValid())
        return refuseDay(m_today);
    return runReview({text(m_file), text(m_academy), m_json, today});
}

int Parser::runImporting() const
{
    static const QStringList kinds{QStringLiteral("teams"),     QStringLiteral("people"),   QStringLiteral("actions"),
                                   QStringLiteral("pilots"),    QStringLiteral("feedback"), QStringLiteral("plan"),
                                   QStringLiteral("everything")};
    if (!m_as.empty() && !kinds.contains(text(m_as))) {
        return failUsage(CommandLine::tr("“%1” cannot be imported.").arg(text(m_as)),
                         CommandLine::tr("Choose one of: %1.").arg(kinds.join(QStringLiteral(", "))));
    }
    return runImport(
        {text(m_file), text(m_input), text(m_as), text(m_academy), text(m_session), text(m_team), m_dryRun});
}

int Parser::runExporting() const
{
    std::optional<Language> language;
    if (!m_language.empty()) {
        language = languageFromCode(text(m_language));
        if (!language)
            return refuseLanguage(m_language);
    }
    const QDate since = day(m_since);
    if (!m_since.empty() && !since.isValid())
        return refuseDay(m_since);
    return runExport({text(m_file), text(m_what), text(m_output), text(m_format), text(m_style), text(m_academy),
                      text(m_team), text(m_pilot), language, since, text(m_session)});
}

int Parser::runAttending() const
{
    const QDate today = day(m_today);
    if (!m_today.empty() && !today.isValid())
        return refuseDay(m_today);
    return runAttention({text(m_file), text(m_academy), text(m_team), today, m_json});
}

/// CLI11's own complaints are English only; what they are about is put into a sentence of ours.
int Parser::refuse(const CLI::ParseError &error) const
{
    const QString complaint = QString::fromUtf8(error.what());
    QString what;
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        what = CommandLine::tr("Something is missing: %1.").arg(complaint.section(QLatin1String(" is required"), 0, 0));
    else if (dynamic_cast<const CLI::ExtrasError *>(&error))
        what = CommandLine::tr("This was not expected: %1.").arg(complaint.section(QLatin1String(": "), 1));
    else if (dynamic_cast<const CLI::ConversionError *>(&error))
        what = CommandLine::tr("This is not a number: %1.").arg(complaint.section(QLatin1String(": "), 1));
    else if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        what = CommandLine::tr("%1 needs one value after it.").arg(complaint.section(QLatin1Char(':'), 0, 0));
    else if (dynamic_cast<const CLI::ExcludesError *>(&error))
        what = CommandLine::tr("%1 and %2 do not go together.")
                   .arg(complaint.section(QLatin1Char(' '), 0, 0), complaint.section(QLatin1Char(' '), -1));
    else
        what = CommandLine::tr("The command line cannot be understood (%1).").arg(complaint);
    QString command = QStringLiteral("polku");
    for (const auto &[known, run] : m_commands) {
        if (known->parsed())
            command += QLatin1Char(' ') + text(known->get_name());
    }
    return failUsage(what, CommandLine::tr("“%1 --help” tells how it is used.").arg(command));
}

Outcome Parser::run(const QStringList &arguments)
{
    std::vector<std::string> reversed; // CLI11 takes them from the back
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
    try {
        m_app.parse(reversed);
    } catch (const CLI::Success &wanted) {
        if (wanted.get_name() == "CallForHelp")
            sayBytes(QByteArray::fromStdString(m_app.help()));
        else
            say(QString::fromUtf8(wanted.what()));
        return {Done, {}};
    } catch (const CLI::ParseError &error) {
        return {refuse(error), {}};
    }
    for (const auto &[command, run] : m_commands) {
        if (command->parsed())
            return {run(), {}};
    }
    return {std::nullopt, text(m_file)};
}

} // namespace

Outcome runCommandLine(const QStringList &arguments)
{
    return Parser().run(arguments);
}

} // namespace polku::app
