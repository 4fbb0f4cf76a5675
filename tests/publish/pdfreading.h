#pragma once

#include "report/document.h"

#include <QProcess>
#include <QStandardPaths>

#include <optional>

// What the tests of PDF files share: other programs that read them back.

namespace polku::test {

/// Runs another program's reader on a file; nothing where it is not installed.
inline std::optional<QString> readBy(const QString &reader, const QStringList &arguments)
{
    const QString found = QStandardPaths::findExecutable(reader);
    if (found.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(found, arguments);
    if (!process.waitForFinished(120000))
        return QStringLiteral("did not end");
    return QString::fromUtf8(process.readAllStandardOutput()) +
           (process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError()));
}

inline report::Paragraph paragraph(const QString &text, report::Paragraph::Role role = report::Paragraph::Role::Body)
{
    return report::Paragraph{{report::Span{text, false, false, {}}}, role};
}

} // namespace polku::test

#define READ_BACK(variable, reader, ...)                                                                               \
    const std::optional<QString> variable##Read = polku::test::readBy(QStringLiteral(reader), {__VA_ARGS__});          \
    QVERIFY2(variable##Read, "The independent reader " reader " is not installed.");                                   \
    const QString variable = *variable##Read;
