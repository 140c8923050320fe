// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "app/logging.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#include <sys/file.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char raise[] = "raise\n"; // also the answer; before the line's end there may be a token

/// By which a compositor lets a window come to the front: of whoever was started by a click.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}
constexpr int patience = 2000; // milliseconds, Qt's unit here

/// In the directory for sockets, since a path in the data directory may be too long for one.
QString socketNameFor(const QString &directory)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(directory).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/plexbridge-"_L1
        + QString::fromLatin1(hash.first(8).toHex());
}

/// Program, process id, socket and word of the one that holds the lock.
QStringList holderIn(const QString &lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(4096)).split(u'\n');
}

} // namespace

SingleInstance::SingleInstance(const QString &program, const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_directory(dataDirectory)
    , m_lock(QDir(dataDirectory).filePath(u"lock"_s))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answerSecondStart);
}

SingleInstance::~SingleInstance() = default;

Problem SingleInstance::acquire()
{
    const bool existed = QDir(m_directory).exists();
    if (!existed && !QDir().mkpath(m_directory))
        return {ProblemCode::DataDirectoryUnusable, m_directory, u"it cannot be made"_s};
    if (!existed)
        QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Not cut short on opening: it tells who holds it.
    if (!m_lock.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return {ProblemCode::DataDirectoryUnusable, m_directory, m_lock.errorString()};
    if (flock(m_lock.handle(), LOCK_EX | LOCK_NB) != 0) {
        const QStringList holder = holderIn(m_lock.fileName());
        const QString program = holder.value(0).isEmpty() ? u"PlexBridge"_s : holder.value(0);
        const QString process = holder.value(1);
        return {ProblemCode::AlreadyRunning, program,
                process.isEmpty() ? QString() : u"process "_s + process};
    }
    writeHolder();
    return {};
}

void SingleInstance::writeHolder()
{
    const qint64 process = QCoreApplication::applicationPid();
    m_lock.resize(0);
    m_lock.seek(0);
    m_lock.write(u"%1\n%2\n%3\n"_s.arg(m_program, QString::number(process), m_socketName).toUtf8() + m_word
                 + '\n');
    m_lock.flush();
}

void SingleInstance::listen()
{
    const QString name = socketNameFor(m_directory);
    // Left over from one that was killed: the lock says that nobody uses it.
    QLocalServer::removeServer(name);
    if (!m_server.listen(name)) {
        qCWarning(lcApp).noquote() << "a second start cannot raise this window:" << m_server.errorString();
        return;
    }
    m_socketName = name;
    writeHolder();
}

void SingleInstance::leaveWord(const QByteArray &line)
{
    m_word = line;
    writeHolder();
}

QByteArray SingleInstance::wordOfOther() const
{
    return holderIn(m_lock.fileName()).value(3).toUtf8();
}

bool SingleInstance::raiseOther()
{
    const QString name = holderIn(m_lock.fileName()).value(2);
    if (name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience))
        return false;
    const QByteArray token = activationToken();
    socket.write(token.isEmpty() ? QByteArray(raise) : "raise " + token.simplified() + '\n');
    return socket.waitForReadyRead(patience) && socket.readAll() == raise;
}

void SingleInstance::answerSecondStart()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray line = socket->readLine(4096).trimmed();
            if (line != "raise" && !line.startsWith("raise "))
                return;
            if (line.size() > 6)
                qputenv("XDG_ACTIVATION_TOKEN", line.sliced(6)); // Qt takes it when a window is activated
            socket->write(raise);
            emit raiseAsked();
        });
    }
}
