#include "catalogue/templatefile.h"

#include "catalogue/content.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace polku {

namespace {

struct TemplateFile
{
    Q_DECLARE_TR_FUNCTIONS(TemplateFile)
};

/// Of a whole file of templates; what is larger is none.
constexpr qint64 mostBytes = 8 * 1024 * 1024;
/// Mistakes told at once; the others are in the detail.
constexpr qsizetype mostTold = 6;
constexpr int version = 1;

/// Keys in the order in which a person reads them: QJsonObject would sort them.
class Writer
{
public:
    void begin() { open('{'); }
    void end() { close('}'); }
    void beginList(const char *key)
    {
        name(key);
        open('[');
    }
    void endList() { close(']'); }
    void item() { separate(); }
    void put(const char *key, const QJsonValue &value)
    {
        name(key);
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        m_bytes += list.mid(1, list.size() - 2);
    }
    /// Nothing for an empty text, so that the file stays short.
    void putText(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            put(key, text);
    }
    void putText(const char *key, const LocalisedText &text)
    {
        if (text.fi == text.sv && text.sv == text.en)
            return putText(key, text.fi);
        name(key);
        open('{');
        put("fi", text.fi);
        put("sv", text.sv);
        put("en", text.en);
        close('}');
    }
    void putTime(const char *key, QTime time) { put(key, time.toString(QStringLiteral("HH:mm"))); }
    QByteArray bytes() const { return m_bytes + '\n'; }

private:
    void name(const char *key)
    {
        separate();
        m_bytes += QByteArray("\"") + key + "\": ";
    }
    void separate()
    {
        if (m_any)
            m_bytes += ',';
        if (m_depth > 0)
            m_bytes += '\n' + QByteArray(m_depth * 2, ' ');
        m_any = true;
    }
    void open(char bracket)
    {
        m_bytes += bracket;
        ++m_depth;
        m_any = false;
    }
    void close(char bracket)
    {
        --m_depth;
        if (m_any)
            m_bytes += '\n' + QByteArray(m_depth * 2, ' ');
        m_bytes += bracket;
        m_any = true;
    }

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_any = false;
};

void writeSession(Writer &writer, const SessionTemplate &session, const PhaseTemplate &phase)
{
    writer.item();
    writer.begin();
    writer.putText("code", session.code);
    writer.put("kind", QLatin1String(codeOf(session.kind)));
    writer.putText("title", session.title);
    writer.putText("agenda", session.agenda);
    writer.put("week", session.week - phase.startWeek + 1);
    writer.put("weekday", session.weekday);
    writer.putTime("start", session.begins);
    writer.putTime("end", session.finishes);
    writer.put("per_team", session.perTeam);
    if (!session.materials.isEmpty())
        writer.put("materials", QJsonArray::fromStringList(session.materials));
    writer.end();
}

void writeDeliverable(Writer &writer, const DeliverableTemplate &deliverable, const PhaseTemplate &phase)
{
    writer.item();
    writer.begin();
    writer.putText("code", deliverable.code);
    writer.put("kind", QLatin1String(codeOf(deliverable.kind)));
    writer.putText("title", deliverable.title);
    writer.putText("guidance", deliverable.guidance);
    writer.put("due_week", deliverable.dueWeek - phase.startWeek + 1);
    writer.put("due_weekday", deliverable.dueWeekday);
    writer.put("required", deliverable.required);
    writer.end();
}

void writePhase(Writer &writer, const PhaseTemplate &phase, const ProgrammeTemplate &programme)
{
    writer.item();
    writer.begin();
    writer.putText("code", phase.code);
    writer.put("kind", QLatin1String(codeOf(phase.kind)));
    writer.putText("name", phase.name);
    writer.putText("description", phase.description);
    writer.put("start_week", phase.startWeek);
    if (phase.startWeekday != PhaseTemplate().startWeekday)
        writer.put("start_weekday", phase.startWeekday);
    writer.put("end_week", phase.endWeek);
    if (phase.endWeekday != PhaseTemplate().endWeekday)
        writer.put("end_weekday", phase.endWeekday);
    writer.beginList("sessions");
    for (const SessionTemplate &session : programme.sessions) {
        if (session.phase == phase.code)
            writeSession(writer, session, phase);
    }
    writer.endList();
    writer.beginList("deliverables");
    for (const DeliverableTemplate &deliverable : programme.deliverables) {
        if (deliverable.phase == phase.code)
            writeDeliverable(writer, deliverable, phase);
    }
    writer.endList();
    writer.end();
}

void writeTheme(Writer &writer, const ThemeEntry &theme)
{
    writer.item();
    writer.begin();
    writer.putText("code", theme.code);
    writer.putText("name", theme.name);
    writer.putText("short", theme.shortName);
    writer.putText("description", theme.description);
    writer.putText("eforms", theme.eforms);
    writer.end();
}

void writeMaterial(Writer &writer, const MaterialEntry &material)
{
    writer.item();
    writer.begin();
    writer.putText("code", material.code);
    writer.put("kind", QLatin1String(codeOf(material.kind)));
    writer.putText("title", material.title);
    writer.putText("description", material.description);
    writer.put("themes", QJsonArray::fromStringList(material.themes));
    writer.putText("phase", material.phase);
    writer.putText("link", material.link);
    writer.putText("language", material.language);
    writer.end();
}

void writeCriterion(Writer &writer, const CriterionTemplate &criterion)
{
    writer.item();
    writer.begin();
    writer.putText("code", criterion.code);
    writer.putText("name", criterion.name);
    writer.putText("guidance", criterion.guidance);
    writer.put("weight", criterion.weight);
    writer.end();
}

Unexpected unusable(const QString &name, const QString &advice, const QString &detail = {})
{
    return failure(ErrorKind::BadInput, TemplateFile::tr("“%1” cannot be used as a template.").arg(name), advice,
                   detail);
}

Unexpected noJson(const QString &name, const QByteArray &bytes, const QJsonParseError &error)
{
    const auto line = bytes.left(error.offset).count('\n') + 1;
    return unusable(name,
                    TemplateFile::tr("It is not JSON: something is wrong on line %1. Correct it there in a text "
                                     "editor, and open the file again.")
                        .arg(line),
                    error.errorString());
}

Unexpected mistaken(const QString &name, const QStringList &mistakes)
{
    QStringList told = mistakes.mid(0, mostTold);
    if (mistakes.size() > told.size())
        told.append(TemplateFile::tr("and %n more", nullptr, int(mistakes.size() - told.size())));
    const QString lines = QStringLiteral("\n• ") + told.join(QStringLiteral("\n• "));
    return unusable(name, TemplateFile::tr("Correct this in a text editor, and open the file again:") + lines,
                    mistakes.mid(mostTold).join(QLatin1Char('\n')));
}

} // namespace

Result<ProgrammeTemplate> readTemplate(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > mostBytes)
        return unusable(name, TemplateFile::tr("It is far too large for one. Choose a template file."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return noJson(name, bytes, error);
    const QJsonObject object = document.object();
    if (!object.contains(QLatin1String("phases"))) {
        return unusable(name, TemplateFile::tr("It holds no phases, so it is something else. Choose a file that was "
                                               "saved as a template."));
    }
    if (object.value(QLatin1String("polku_template")).toInt(version) > version)
        return unusable(name, TemplateFile::tr("A newer Polku wrote it. Update Polku to use it."));
    QStringList mistakes;
    ProgrammeTemplate programme = readProgramme(Content(object, {}, &mistakes, Content::Source::Person));
    if (!mistakes.isEmpty())
        return mistaken(name, mistakes);
    return programme;
}

Result<ProgrammeTemplate> readTemplateFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, TemplateFile::tr("The template “%1” cannot be read.").arg(name),
                       TemplateFile::tr("Check that the file is there and that you may read it."), file.errorString());
    }
    return readTemplate(file.read(mostBytes + 1), name);
}

QByteArray templateJson(const ProgrammeTemplate &programme)
{
    Writer writer;
    writer.begin();
    writer.put("polku_template", version);
    writer.putText("code", programme.code);
    writer.putText("name", programme.name);
    writer.putText("description", programme.description);
    writer.put("months", programme.months);
    writer.beginList("phases");
    for (const PhaseTemplate &phase : programme.phases)
        writePhase(writer, phase, programme);
    writer.endList();
    writer.beginList("criteria");
    for (const CriterionTemplate &criterion : programme.criteria)
        writeCriterion(writer, criterion);
    writer.endList();
    if (programme.themes) {
        writer.beginList("themes");
        for (const ThemeEntry &theme : *programme.themes)
            writeTheme(writer, theme);
        writer.endList();
    }
    if (programme.materials) {
        writer.beginList("materials");
        for (const MaterialEntry &material : *programme.materials)
            writeMaterial(writer, material);
        writer.endList();
    }
    writer.end();
    return writer.bytes();
}

} // namespace polku
