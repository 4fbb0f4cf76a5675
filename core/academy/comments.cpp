#include "academy/comments.h"

#include "academy/mentions.h"
#include "base/markdownsearch.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace polku {

namespace {

struct CommentTexts
{
    Q_DECLARE_TR_FUNCTIONS(Comments)
};

QString spoken(const QString &text)
{
    const QString said = text.trimmed();
    if (said.isEmpty()) {
        throw Failure(
            {ErrorKind::BadInput, CommentTexts::tr("The comment is empty."), CommentTexts::tr("Write it first."), {}});
    }
    return said;
}

/// The comment that began the thread which `comment` is in.
Comment beginningOf(const Reader &reader, CommentId comment)
{
    const Comment found = reader.get(comment);
    return found.thread ? reader.get(found.thread) : found;
}

RecordRef subjectOf(const Comment &comment)
{
    const RecordType *type = recordType(comment.subjectKind);
    return type ? RecordRef(type->kind, comment.subject) : RecordRef();
}

Speaker speakerOf(const Workspace &workspace, Side side)
{
    return {side, workspace.author(), workspace.clock().now()};
}

/// Makes one step about what the thread is about.
Result<Changes> editThread(Workspace &workspace, CommentId thread, Op op, const std::function<void(Edit &)> &fn)
{
    using About = std::pair<RecordRef, QStringList>;
    const auto about = workspace.read([&](const Reader &reader) {
        const RecordRef subject = subjectOf(beginningOf(reader, thread));
        return About(subject, operationArgs(reader, subject));
    });
    if (!about)
        return Unexpected(about.error());
    return workspace.edit({op, about->first, about->second}, fn);
}

CommentId say(Edit &edit, Comment comment, const Speaker &speaker, const QString &text)
{
    comment.at = speaker.at;
    comment.author = speaker.author;
    comment.side = speaker.side;
    comment.text = spoken(text);
    return edit.insert(comment);
}

} // namespace

/// Comments as threads: open ones first, each group in time.
static std::vector<CommentThread> threadsOf(std::vector<Comment> comments)
{
    std::stable_sort(comments.begin(), comments.end(), [](const Comment &a, const Comment &b) { return a.at < b.at; });
    std::vector<CommentThread> threads;
    QHash<CommentId, size_t> places;
    for (const Comment &comment : comments) {
        if (!comment.thread) {
            places.insert(comment.id, threads.size());
            threads.push_back({{comment}});
        }
    }
    for (const Comment &comment : comments) {
        if (const auto place = places.constFind(comment.thread); place != places.constEnd())
            threads[*place].comments.push_back(comment);
    }
    std::stable_partition(threads.begin(), threads.end(), [](const CommentThread &t) { return !t.resolved(); });
    return threads;
}

static Query aboutKind(RecordKind kind)
{
    return Query().where(&Comment::subjectKind, QString::fromLatin1(recordType(kind).table));
}

std::vector<CommentThread> readThreads(const Reader &reader, RecordRef subject)
{
    return threadsOf(reader.where(&Comment::subject, subject.id, aboutKind(subject.kind)));
}

QHash<RecordRef, std::vector<CommentThread>> readTeamThreads(const Reader &reader, TeamId team)
{
    QHash<RecordRef, std::vector<Comment>> comments;
    for (const Comment &comment : reader.where(&Comment::team, team))
        comments[subjectOf(comment)].push_back(comment);
    QHash<RecordRef, std::vector<CommentThread>> threads;
    for (auto each = comments.begin(); each != comments.end(); ++each)
        threads.insert(each.key(), threadsOf(std::move(each.value())));
    return threads;
}

std::vector<TeamThread> readOpenThreads(const Reader &reader, TeamId team)
{
    std::vector<TeamThread> open;
    for (CommentThread &thread : threadsOf(reader.where(&Comment::team, team))) {
        const RecordRef subject = subjectOf(thread.first());
        if (thread.resolved() || !subject.id || subject.kind == RecordKind::Session)
            continue;
        open.push_back({subject, reader.titleOf(subject), std::move(thread)});
    }
    std::stable_sort(open.begin(), open.end(), [](const TeamThread &a, const TeamThread &b) {
        return a.thread.comments.back().at > b.thread.comments.back().at;
    });
    return open;
}

bool speaksTo(const CommentThread &thread, const QString &name)
{
    return std::any_of(thread.comments.begin(), thread.comments.end(),
                       [&](const Comment &comment) { return speaksTo(comment.text, name); });
}

bool anchorStands(const Reader &reader, const Comment &first)
{
    if (first.anchor.trimmed().isEmpty())
        return true;
    const std::optional<Row> row = reader.row(subjectOf(first));
    if (!row)
        return false;
    const auto fields = recordType(row->kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].type != FieldType::Text && fields[i].type != FieldType::Line)
            continue;
        const QString text = codec::Codec<QString>::fromValue(row->values[i]);
        if (markdown::countMatches(markdown::read(text), {first.anchor, true, false}) > 0)
            return true;
    }
    return false;
}

CommentId beginThread(Edit &edit, RecordRef subject, const Speaker &speaker, const QString &text, const QString &anchor)
{
    Comment comment;
    comment.team = edit.teamOf(edit.existingRow(subject));
    if (!comment.team) {
        throw Failure({ErrorKind::BadInput, CommentTexts::tr("Only what belongs to a team can be commented on."),
                       CommentTexts::tr("Choose a record of a team."),
                       QString::fromLatin1(recordType(subject.kind).table)});
    }
    comment.subjectKind = QString::fromLatin1(recordType(subject.kind).table);
    comment.subject = subject.id;
    comment.anchor = anchor;
    return say(edit, comment, speaker, text);
}

CommentId answerThread(Edit &edit, CommentId thread, const Speaker &speaker, const QString &text)
{
    const Comment first = beginningOf(edit, thread);
    Comment answer;
    answer.team = first.team;
    answer.subjectKind = first.subjectKind;
    answer.subject = first.subject;
    answer.thread = first.id;
    edit.set(first.id, &Comment::resolved, false);
    return say(edit, answer, speaker, text);
}

void setResolved(Edit &edit, CommentId thread, bool resolved)
{
    edit.set(beginningOf(edit, thread).id, &Comment::resolved, resolved);
}

Result<Changes> beginThread(Workspace &workspace, RecordRef subject, Side side, const QString &text,
                            const QString &anchor)
{
    const auto about = workspace.read([&](const Reader &reader) { return operationArgs(reader, subject); });
    if (!about)
        return Unexpected(about.error());
    return workspace.edit({Op::Comment, subject, *about},
                          [&](Edit &edit) { beginThread(edit, subject, speakerOf(workspace, side), text, anchor); });
}

Result<Changes> answerThread(Workspace &workspace, CommentId thread, Side side, const QString &text)
{
    return editThread(workspace, thread, Op::Answer,
                      [&](Edit &edit) { answerThread(edit, thread, speakerOf(workspace, side), text); });
}

Result<Changes> setResolved(Workspace &workspace, CommentId thread, bool resolved)
{
    return editThread(workspace, thread, resolved ? Op::ResolveThread : Op::ReopenThread,
                      [&](Edit &edit) { setResolved(edit, thread, resolved); });
}

QStringList operationArgs(const Reader &reader, RecordRef record)
{
    const Row row = reader.existingRow(record);
    return {reader.titleOf(record), reader.titleOf(reader.teamOf(row))};
}

} // namespace polku
