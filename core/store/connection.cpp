#include "store/connection.h"

#include <QCoreApplication>
#include <QUrl>

#include <sqlite3.h>

namespace polku {

Statement::~Statement()
{
    m_statement.tryReset();
    m_statement.clearBindings();
}

Statement &Statement::bind(int parameter, const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        m_statement.bind(parameter, static_cast<int64_t>(*whole));
    else if (const auto *real = std::get_if<double>(&value))
        m_statement.bind(parameter, *real);
    else if (const auto *text = std::get_if<QString>(&value))
        bind(parameter, *text);
    else
        m_statement.bind(parameter);
    return *this;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    m_statement.bind(parameter, static_cast<int64_t>(value));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    m_statement.bind(parameter, text.toStdString());
    return *this;
}

Statement &Statement::bindBytes(int parameter, const QByteArray &bytes)
{
    m_statement.bind(parameter, static_cast<const void *>(bytes.constData()), int(bytes.size()));
    return *this;
}

void Statement::run()
{
    while (m_statement.executeStep()) {
    }
}

Value Statement::value(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    switch (cell.getType()) {
    case SQLITE_INTEGER:
        return qint64(cell.getInt64());
    case SQLITE_FLOAT:
        return cell.getDouble();
    case SQLITE_TEXT:
        return QString::fromUtf8(cell.getText(), cell.getBytes());
    default:
        return {};
    }
}

QString Statement::text(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    return QString::fromUtf8(cell.getText(), cell.getBytes());
}

QByteArray Statement::bytes(int column) const
{
    const SQLite::Column cell = m_statement.getColumn(column);
    return QByteArray(static_cast<const char *>(cell.getBlob()), cell.getBytes());
}

static int openFlags(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadWrite:
        return SQLite::OPEN_READWRITE;
    case Connection::Mode::ReadOnly:
        return SQLite::OPEN_READONLY;
    case Connection::Mode::Immutable:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    case Connection::Mode::Create:
    case Connection::Mode::Memory:
        break;
    }
    return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
}

static std::string fileName(const QString &path, Connection::Mode mode)
{
    if (mode == Connection::Mode::Memory)
        return ":memory:";
    if (mode == Connection::Mode::Immutable)
        return (QUrl::fromLocalFile(path).toEncoded() + "?immutable=1").toStdString();
    return path.toStdString();
}

Connection::Connection(const QString &path, Mode mode) : m_database(fileName(path, mode), openFlags(mode), 3000)
{
    // Defensive: no statement, not even one in a hostile file's schema, can corrupt the file or write shadow tables.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    m_database.exec("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON;"
                    "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;");
}

Statement Connection::prepare(const QByteArray &sql)
{
    std::shared_ptr<SQLite::Statement> &statement = m_statements[sql];
    if (!statement)
        statement = std::make_shared<SQLite::Statement>(m_database, sql.toStdString());
    return Statement(*statement);
}

void Connection::trustTriggers()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

bool Connection::hasMoved() const
{
    int moved = 0;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // A failed COMMIT may have rolled back already; then there is nothing to roll back.
    if (m_open && m_connection.inTransaction())
        (void)sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
}

struct Trouble
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error errorOfCode(int code, const QString &detail)
{
    switch (code) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return {
            ErrorKind::ReadOnly,
            Trouble::tr("The last change to the file was interrupted and must be tidied up first."),
            Trouble::tr("Open the file once for editing where you may write to it. Keep the files beside it that begin "
                        "with its name."),
            detail};
    case SQLITE_CONSTRAINT_NOTNULL:
    case SQLITE_CONSTRAINT_DATATYPE:
        return {ErrorKind::BadInput, Trouble::tr("A value does not fit its field. Nothing was changed."),
                Trouble::tr("Check the values and try again."), detail};
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::Storage, Trouble::tr("The disk is full. Nothing was changed."),
                Trouble::tr("Free some space on the disk and try again."), detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {
            ErrorKind::Storage, Trouble::tr("The file cannot be reached or written."),
            Trouble::tr("Check that the disk or network folder is there and that you may write to it, then try again."),
            detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::ReadOnly, Trouble::tr("The file may not be written."),
                Trouble::tr("Save a copy to a folder of your own and continue there."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked, Trouble::tr("Another program is using the file."),
                Trouble::tr("Close the other program and try again."), detail};
    case SQLITE_CORRUPT:
        return {ErrorKind::Damaged, Trouble::tr("The file is damaged."),
                Trouble::tr("Restore a backup, or ask for help with the damaged file. Keep it as it is."), detail};
    case SQLITE_NOTADB:
        return {ErrorKind::NotPolkuFile, Trouble::tr("This is not a Polku file."),
                Trouble::tr("Choose a file whose name ends in .polku."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Conflict, Trouble::tr("The change does not fit the other records. Nothing was changed."),
                Trouble::tr("Open the record again and try once more."), detail};
    default:
        return {ErrorKind::Internal, Trouble::tr("Something unexpected happened. Nothing was changed."),
                Trouble::tr("Try again; if it happens again, report the detail below."), detail};
    }
}

Error errorOf(const SQLite::Exception &exception)
{
    return errorOfCode(
        exception.getExtendedErrorCode(),
        QStringLiteral("SQLite %1: %2").arg(exception.getExtendedErrorCode()).arg(QString::fromUtf8(exception.what())));
}

} // namespace polku
