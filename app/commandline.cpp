#include "commandline.h"

#include "commandinput.h"
#include "console.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace polku::app {

namespace {

/// The commands and options as CLI11 knows them, and what was read into them.
class Parser
{
public:
    using Run = int (*)(const CommandInput &);

    Parser();
    Outcome parse(const QStringList &arguments);

private:
    CLI::App *addCommand(const char *name, const QString &description, Run run);
    CLI::App *addFileCommand(const char *name, const QString &description, Run run);
    static void addOption(CLI::App *command, const char *name, std::string &into, const QString &value,
                          const QString &description);
    void addLanguage(CLI::App *command, const QString &description);
    void addJson(CLI::App *command);
    void addMaking();
    void addLooking();
    void addHistory();
    void addExchange();
    int refuse(const CLI::ParseError &error) const;

    CLI::App m_app;
    std::vector<std::pair<CLI::App *, Run>> m_commands;

    CommandInput m_in;
};

std::string needed(const QString &value)
{
    return QStringLiteral("%1 %2").arg(value, CommandLine::tr("(needed)")).toStdString();
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
    m_app.add_option("FILE", m_in.file, CommandLine::tr("The academy file to open.").toStdString());
    m_app.require_subcommand(0, 1);
    addMaking();
    addLooking();
    addHistory();
    addExchange();
}

CLI::App *Parser::addCommand(const char *name, const QString &description, Run run)
{
    CLI::App *command = m_app.add_subcommand(name, description.toStdString());
    command->group(CommandLine::tr("Commands").toStdString());
    command->get_help_ptr()->group(CommandLine::tr("Options").toStdString());
    m_commands.emplace_back(command, run);
    return command;
}

CLI::App *Parser::addFileCommand(const char *name, const QString &description, Run run)
{
    CLI::App *command = addCommand(name, description, run);
    command->add_option("FILE", m_in.file, CommandLine::tr("The academy file.").toStdString())->required();
    return command;
}

void Parser::addLanguage(CLI::App *command, const QString &description)
{
    addOption(command, "--language", m_in.language, QStringLiteral("fi|sv|en"), description);
}

/// `value` says in the help what is to be written after the option.
void Parser::addOption(CLI::App *command, const char *name, std::string &into, const QString &value,
                       const QString &description)
{
    command->add_option(name, into, description.toStdString())->option_text(value.toStdString());
}

void Parser::addJson(CLI::App *command)
{
    command->add_flag("--json", m_in.json, CommandLine::tr("Answer in JSON.").toStdString());
}

void Parser::addMaking()
{
    CLI::App *made =
        addFileCommand("new", CommandLine::tr("Make a file with a new academy from a programme template."), runNew);
    made->add_option("--name", m_in.name, CommandLine::tr("The academy's name.").toStdString())
        ->required()
        ->option_text(needed(CommandLine::tr("NAME")));
    made->add_option("--start", m_in.start, CommandLine::tr("Its first day.").toStdString())
        ->required()
        ->option_text(needed(QStringLiteral("YYYY-MM-DD")));
    made->add_option(
            "--template", m_in.programme,
            CommandLine::tr("The programme template by its id, or a template file; without it the ordinary one.")
                .toStdString())
        ->option_text("ID|FILE");
    addLanguage(made, CommandLine::tr("Language of its texts; without it the system's."));

    CLI::App *sample = addFileCommand("sample", CommandLine::tr("Make a file with the practice academy."), runSample);
    sample
        ->add_option("--week", m_in.week,
                     CommandLine::tr("The week that it is in, 1 to 17; without it 9.").toStdString())
        ->option_text("N");
    addLanguage(sample, CommandLine::tr("Language of its texts; without it the system's."));
    addOption(sample, "--today", m_in.today, QStringLiteral("YYYY-MM-DD"),
              CommandLine::tr("Make it as on this day; the same day, week and language give the same file."));
}

void Parser::addLooking()
{
    CLI::App *info = addFileCommand("info", CommandLine::tr("Tell what is in a file."), runInfo);
    addJson(info);

    CLI::App *progress = addFileCommand(
        "progress", CommandLine::tr("Tell where each team is in each phase, and from which facts."), runProgress);
    addOption(progress, "--team", m_in.team, CommandLine::tr("TEAM"),
              CommandLine::tr("Only this team, by id or name."));
    addOption(progress, "--academy", m_in.academy, CommandLine::tr("ACADEMY"),
              CommandLine::tr("Which academy, by id or name, where the file has several."));
    addJson(progress);
    addOption(progress, "--today", m_in.today, QStringLiteral("YYYY-MM-DD"),
              CommandLine::tr("As it stands on this day."));

    CLI::App *attention =
        addFileCommand("attention", CommandLine::tr("Tell which teams need attention, and why."), runAttention);
    addOption(attention, "--academy", m_in.academy, CommandLine::tr("ACADEMY"),
              CommandLine::tr("Which academy, by id or name, where the file has several."));
    addOption(attention, "--team", m_in.team, CommandLine::tr("TEAM"),
              CommandLine::tr("Only this team, by id or name."));
    addOption(attention, "--today", m_in.today, QStringLiteral("YYYY-MM-DD"),
              CommandLine::tr("As it stands on this day."));
    addJson(attention);

    CLI::App *problems = addFileCommand(
        "problems", CommandLine::tr("Tell what is missing or does not fit in what the teams write."), runProblems);
    addOption(problems, "--academy", m_in.academy, CommandLine::tr("ACADEMY"),
              CommandLine::tr("Which academy, by id or name, where the file has several."));
    addOption(problems, "--team", m_in.team, CommandLine::tr("TEAM"),
              CommandLine::tr("Only this team, by id or name."));
    addJson(problems);

    addFileCommand("check", CommandLine::tr("Check that a file is sound; 0 when it is, 1 when not."), runCheck);

    CLI::App *list = addFileCommand("list", CommandLine::tr("List the records of a kind with their ids."), runList);
    list->add_option("KIND", m_in.kind, CommandLine::tr("The kind of record: team, pilot, action …").toStdString())
        ->required();
    CLI::Option *json =
        list->add_flag("--json", m_in.json, CommandLine::tr("Answer in JSON, with every field.").toStdString());
    list->add_flag("--csv", m_in.csv, CommandLine::tr("Answer in CSV, with every field.").toStdString())
        ->excludes(json);

    CLI::App *review =
        addFileCommand("review", CommandLine::tr("List what waits for the coach's answer, oldest first."), runReview);
    addJson(review);
    addOption(review, "--academy", m_in.academy, CommandLine::tr("ACADEMY"),
              CommandLine::tr("Only this academy, by id or name."));
    addOption(review, "--today", m_in.today, QStringLiteral("YYYY-MM-DD"),
              CommandLine::tr("As it stands on this day."));

    CLI::App *set = addFileCommand("set", CommandLine::tr("Change one field of one record."), runSet);
    set->add_option("KIND", m_in.kind, CommandLine::tr("The kind of record: team, pilot, action …").toStdString())
        ->required();
    set->add_option("ID", m_in.id, CommandLine::tr("Its id, from the list.").toStdString())->required();
    set->add_option("FIELD", m_in.field, CommandLine::tr("The field: title, stage, due …").toStdString())->required();
    set->add_option("VALUE", m_in.value,
                    CommandLine::tr("What to write; after -- it may begin with a hyphen, and \"\" empties the field.")
                        .toStdString())
        ->required();
    addOption(set, "--on", m_in.on, QStringLiteral("YYYY-MM-DD"),
              CommandLine::tr("With the state submitted: the day on which it came; without it today."));
}

void Parser::addHistory()
{
    CLI::App *history =
        addFileCommand("history", CommandLine::tr("Tell who changed what and when, newest first."), runHistory);
    addJson(history);
    CLI::App *compare = addFileCommand(
        "compare", CommandLine::tr("Tell what differs between two versions of a team's plan."), runCompare);
    addOption(compare, "--team", m_in.team, CommandLine::tr("TEAM"), CommandLine::tr("Of which team, by id or name."));
    const std::string version = CommandLine::tr("VERSION").toStdString();
    compare
        ->add_option("--from", m_in.from,
                     CommandLine::tr("A version by name or id, a day such as 2026-03-12, or now; without it the one "
                                     "that was kept last.")
                         .toStdString())
        ->option_text(version);
    compare->add_option("--to", m_in.to, CommandLine::tr("The same; without it the plan as it is now.").toStdString())
        ->option_text(version);
    compare->add_flag("--list", m_in.list, CommandLine::tr("Only tell which versions were kept.").toStdString());
    addOption(compare, "--academy", m_in.academy, CommandLine::tr("ACADEMY"),
              CommandLine::tr("Which academy, by id or name, where the file has several."));
    addJson(compare);
    addFileCommand("undo", CommandLine::tr("Take back the newest step."), runUndo);
    addFileCommand("redo", CommandLine::tr("Do again the step that was taken back last."), runRedo);
}

void Parser::addExchange()
{
    CLI::App *import = addFileCommand(
        "import",
        CommandLine::tr("Bring in records from a CSV or JSON file, or a plan from a Markdown file, as one step."),
        runImport);
    import->add_option("INPUT", m_in.input, CommandLine::tr("The file to read.").toStdString())->required();
    import
        ->add_option("--as", m_in.as,
                     CommandLine::tr("What it holds; without it that is found out from the file.").toStdString())
        ->option_text("teams|people|actions|pilots|feedback|plan|everything");
    addOption(import, "--academy", m_in.academy, CommandLine::tr("ACADEMY"),
              CommandLine::tr("Into which academy, by id or name, where the file has several."));
    addOption(import, "--session", m_in.session, CommandLine::tr("SESSION"),
              CommandLine::tr("The session that the feedback is about, by id or title; without it that is found out."));
    addOption(import, "--team", m_in.team, CommandLine::tr("TEAM"),
              CommandLine::tr("Whose plan it is, by id or name."));
    import->add_flag("--dry-run", m_in.dryRun, CommandLine::tr("Only tell what would happen.").toStdString());

    CLI::App *exported =
        addFileCommand("export", CommandLine::tr("Write a document or the data into a file of its own."), runExport);
    exported
        ->add_option(
            "WHAT", m_in.what,
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
    exported->add_option("--to", m_in.output, CommandLine::tr("The file to write.").toStdString())
        ->required()
        ->option_text(needed(QStringLiteral("OUT")));
    exported->add_option("--format", m_in.format, CommandLine::tr("Without it by the ending of OUT.").toStdString())
        ->option_text("pdf|html|md|docx|odt|csv|xlsx|ics|json");
    exported
        ->add_option(
            "--style", m_in.style,
            CommandLine::tr("Your own DOCX or ODT whose look the document gets: styles, logo, margins.").toStdString())
        ->option_text("FILE");
    addOption(exported, "--academy", m_in.academy, CommandLine::tr("ACADEMY"),
              CommandLine::tr("Only this academy, by id or name."));
    addOption(exported, "--team", m_in.team, CommandLine::tr("TEAM"),
              CommandLine::tr("Only this team, by id or name."));
    addOption(exported, "--session", m_in.session, CommandLine::tr("SESSION"),
              CommandLine::tr("Only feedback on this session, by id or title."));
    addOption(exported, "--pilot", m_in.pilot, CommandLine::tr("PILOT"),
              CommandLine::tr("Only this pilot, by id or title."));
    addOption(exported, "--since", m_in.since, QStringLiteral("YYYY-MM-DD"),
              CommandLine::tr("Changes from this day on; without it since the team's last session."));
    addLanguage(exported, CommandLine::tr("Language of the document; without it the academy's."));
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
            command += QLatin1Char(' ') + QString::fromStdString(known->get_name());
    }
    return failUsage(what, CommandLine::tr("“%1 --help” tells how it is used.").arg(command));
}

Outcome Parser::parse(const QStringList &arguments)
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
            return {run(m_in), {}};
    }
    return {std::nullopt, QString::fromStdString(m_in.file)};
}

} // namespace

Outcome runCommandLine(const QStringList &arguments)
{
    return Parser().parse(arguments);
}

} // namespace polku::app
