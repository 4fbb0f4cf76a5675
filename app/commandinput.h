#pragma once

#include <string>

// Between the words of the command line and the commands: each function here makes a command's request of what was
// written, refuses what makes no sense, and runs the command. They return the exit code.

namespace polku::app {

/// What was written after the command, word by word; empty where nothing was.
struct CommandInput
{
    std::string file;
    std::string name;
    std::string start;
    std::string programme;
    std::string language;
    std::string today;
    int week = 9;
    bool json = false;
    bool csv = false;
    std::string kind;
    std::string id;
    std::string field;
    std::string value;
    std::string on;
    std::string input;
    std::string as;
    std::string what;
    std::string output;
    std::string format;
    std::string style;
    std::string academy;
    std::string team;
    std::string pilot;
    std::string since;
    std::string session;
    std::string from;
    std::string to;
    bool list = false;
    bool dryRun = false;
};

int runNew(const CommandInput &in);
int runSample(const CommandInput &in);
int runInfo(const CommandInput &in);
int runProgress(const CommandInput &in);
int runAttention(const CommandInput &in);
int runProblems(const CommandInput &in);
int runCheck(const CommandInput &in);
int runList(const CommandInput &in);
int runReview(const CommandInput &in);
int runSet(const CommandInput &in);
int runHistory(const CommandInput &in);
int runCompare(const CommandInput &in);
int runUndo(const CommandInput &in);
int runRedo(const CommandInput &in);
int runImport(const CommandInput &in);
int runExport(const CommandInput &in);

} // namespace polku::app
