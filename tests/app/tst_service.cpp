// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal.h"
#include "app/servicenotice.h"
#include "app/servicesockets.h"
#include "core/logfields.h"
#include "engine/engine.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Where a program tells how it is, as systemd listens.
class FakeManager {
public:
    explicit FakeManager(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, qPrintable(path), sizeof address.sun_path - 1);
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("no socket for the notices");
    }
    ~FakeManager() { ::close(m_socket); }

    /// Everything told so far.
    const QByteArrayList &told()
    {
        char buffer[4096];
        for (ssize_t got; (got = ::recv(m_socket, buffer, sizeof buffer, 0)) > 0;)
            m_told += QByteArray(buffer, got).split('\n');
        return m_told;
    }
    int count(const QByteArray &line) { return int(told().count(line)); }

private:
    int m_socket;
    QByteArrayList m_told;
};

/// The daemon under a service manager of ours.
class Daemon {
public:
    Daemon(const QTemporaryDir &where, const QList<int> &sockets = {}, const QString &names = {},
           const QStringList &more = {})
        : manager(where.filePath(u"notify"_s))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, where.path());
        environment.insert(u"NOTIFY_SOCKET"_s, where.filePath(u"notify"_s));
        environment.insert(u"WATCHDOG_USEC"_s, u"200000"_s);
        environment.insert(u"LISTEN_FDNAMES"_s, names);
        environment.insert(u"LISTEN_FDS"_s, QString::number(sockets.size()));
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([sockets] {
            constexpr int aside = 100; // none of them may lie where another one goes
            for (int i = 0; i < sockets.size(); ++i)
                ::dup2(sockets[i], aside + i);
            for (int i = 0; i < sockets.size(); ++i)
                ::dup2(aside + i, 3 + i);
        });
        // The pid is the shell's, which becomes the program.
        const QStringList options{u"--config"_s,      where.filePath(u"plexbridge.ini"_s),
                                  u"--data-dir"_s,    where.filePath(u"data"_s),
                                  u"--port"_s,        u"0"_s,
                                  u"--stream-port"_s, u"0"_s,
                                  u"--address"_s,     u"127.0.0.1"_s};
        process.start(u"sh"_s,
                      QStringList{u"-c"_s, u"LISTEN_PID=$$ exec \"$0\" \"$@\""_s, QStringLiteral(PLEXBRIDGED)}
                          + options + (more.isEmpty() ? QStringList{u"--no-discovery"_s} : more));
    }
    ~Daemon()
    {
        process.kill();
        process.waitForFinished();
    }
    QJsonObject ready()
    {
        if (!QTest::qWaitFor([this] { return process.canReadLine() || hasEnded(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    [[nodiscard]] bool hasEnded() const { return process.state() == QProcess::NotRunning; }
    void signal(int number) { ::kill(pid_t(process.processId()), number); }

    FakeManager manager;
    QProcess process;
};

QByteArray get(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET " + path + " HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray all;
    const bool isOver = QTest::qWaitFor(
        [&] {
            all += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        10'000);
    return isOver ? all + socket.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// The daemon as a service: what it tells the manager, the sockets it is handed, the journal's fields,
/// SIGHUP.
class TestService : public QObject {
    Q_OBJECT
private slots:
    void status_data();
    void status();
    void journalFields();
    void journalIsStandardError();
    void scopesNest();
    void sortsSockets();
    void tellsTheManager();
    void engineThreadFeeds();
    void takesHandedSockets();
    void readsSettingsAnew();
    void keepsSettingsThatWork();
};

void TestService::status_data()
{
    QTest::addColumn<TraySummary>("summary");
    QTest::addColumn<QString>("text");
    TraySummary summary;
    summary.tunerCount = 4;
    QTest::newRow("idle") << summary << u"0 of 4 tuners"_s;
    summary.tunersInUse = 3;
    summary.bitrate = 21'400'000;
    QTest::newRow("watched") << summary << u"3 of 4 tuners, 21 Mbit/s"_s;
    summary.bitrate = 840'000;
    QTest::newRow("radio") << summary << u"3 of 4 tuners, 0.8 Mbit/s"_s;
    summary.store.persistent = false;
    summary.lineup = {ProblemCode::SourceUnreachable, u"http://user:secret@host"_s, {}};
    QTest::newRow("trouble") << summary
                             << u"3 of 4 tuners, 0.8 Mbit/s, changes do not reach the disk, the lineup is "
                                "empty or old"_s;
}

void TestService::status()
{
    QFETCH(TraySummary, summary);
    QTEST(serviceStatus(summary), "text");
}

void TestService::journalFields()
{
    const LogLine line{fromEpochMs(0), LogLine::Level::Warning, u"plexbridge.relay"_s, u"é lost"_s};
    QCOMPARE(journal::fieldsOf(line, {}),
             (QList<QByteArray>{"MESSAGE=plexbridge.relay: é lost", "PRIORITY=4",
                                "PLEXBRIDGE_CATEGORY=plexbridge.relay"}));
    QCOMPARE(journal::fieldsOf(line, {u"5.1"_s, u"sofa"_s, u"10.0.0.9"_s}).mid(3),
             (QList<QByteArray>{"PLEXBRIDGE_CHANNEL=5.1", "PLEXBRIDGE_SESSION=sofa",
                                "PLEXBRIDGE_CLIENT=10.0.0.9"}));
}

void TestService::journalIsStandardError()
{
    struct stat status = {};
    QCOMPARE(fstat(STDERR_FILENO, &status), 0);
    const QByteArray own =
        QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(quint64(status.st_ino));
    QVERIFY(journal::isStandardError(own));
    for (const QByteArray &other : {""_ba, ":"_ba, "1"_ba, own + "1", "x:y"_ba})
        QVERIFY2(!journal::isStandardError(other), other);
}

void TestService::scopesNest()
{
    QCOMPARE(LogScope::current(), LogFields());
    {
        const LogScope outer({u"5"_s, u"a"_s, {}});
        {
            const LogScope inner({{}, u"b"_s, u"10.0.0.9"_s});
            QCOMPARE(LogScope::current(), (LogFields{u"5"_s, u"b"_s, u"10.0.0.9"_s}));
        }
        QCOMPARE(LogScope::current(), (LogFields{u"5"_s, u"a"_s, {}}));
    }
    QCOMPARE(LogScope::current(), LogFields());
}

void TestService::sortsSockets()
{
    QTcpServer first, second;
    QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
    const int a = int(first.socketDescriptor()), b = int(second.socketDescriptor());
    HandedSockets wanted;
    wanted.http80 = a;
    QCOMPARE(servicesockets::sorted({{u"http80"_s, a}, {u"http80"_s, b}, {u"nonsense"_s, b}}), wanted);
    wanted.control = b;
    QCOMPARE(servicesockets::sorted({{u"control"_s, b}, {u"http80"_s, a}}), wanted);
    const int datagrams = ::socket(AF_INET, SOCK_DGRAM, 0);
    QCOMPARE(servicesockets::sorted({{u"api"_s, datagrams}, {u"stream"_s, -1}}), HandedSockets());
    ::close(datagrams);
}

void TestService::tellsTheManager()
{
    QTemporaryDir where;
    Daemon daemon(where);
    QVERIFY(daemon.ready()["ready"_L1].toBool());
    QTRY_COMPARE(daemon.manager.count("READY=1"), 1);
    QTRY_VERIFY(daemon.manager.count("WATCHDOG=1") >= 3);
    QTRY_COMPARE(daemon.manager.count("STATUS=0 of 4 tuners"), 1);
    daemon.signal(SIGTERM);
    QTRY_VERIFY(daemon.hasEnded());
    QCOMPARE(daemon.process.exitCode(), 0);
    QCOMPARE(daemon.manager.count("STOPPING=1"), 1);
}

void TestService::engineThreadFeeds()
{
    // A thread that hangs feeds nobody: what matters is whose timer it is.
    QTemporaryDir where;
    EngineConfig config;
    config.dataDirectory = where.filePath(u"data"_s);
    config.address = u"127.0.0.1"_s;
    config.port = config.streamPort = 0;
    config.discovery = false;
    Engine engine;
    QMutex mutex;
    QStringList threads;
    engine.setHeartbeat(std::chrono::milliseconds(10), [&] {
        const QMutexLocker lock(&mutex);
        threads.append(QThread::currentThread()->objectName());
    });
    const auto beats = [&] {
        const QMutexLocker lock(&mutex);
        return threads.size();
    };
    engine.start(config);
    QTRY_VERIFY(beats() >= 3);
    config.port80 = !config.port80;
    QVERIFY(engine.apply(config)); // another engine thread
    const qsizetype before = beats();
    QTRY_VERIFY(beats() > before);
    engine.stop();
    threads.removeDuplicates();
    QCOMPARE(threads, QStringList{u"engine"_s});
}

void TestService::takesHandedSockets()
{
    QTcpServer api, http80, control;
    for (QTcpServer *server : {&api, &http80, &control}) {
        QVERIFY(server->listen(QHostAddress::LocalHost));
        server->pauseAccepting();
    }
    QTemporaryDir where;
    Daemon daemon(
        where, {int(api.socketDescriptor()), int(http80.socketDescriptor()), int(control.socketDescriptor())},
        u"api:http80:control"_s, {u"--control-port"_s, u"0"_s});
    const QJsonObject ready = daemon.ready();
    QCOMPARE(ready["api"_L1].toString(), u"http://127.0.0.1:%1"_s.arg(api.serverPort()));
    QVERIFY(get(api.serverPort(), "/health/live").contains("\"alive\""));
    QVERIFY(get(http80.serverPort(), "/discover.json").contains(QByteArray::number(api.serverPort())));
    const QByteArray said = "control listens on port " + QByteArray::number(control.serverPort());
    QByteArray log;
    QTRY_VERIFY((log += daemon.process.readAllStandardError()).contains(said));
}

void TestService::readsSettingsAnew()
{
    QTemporaryDir where;
    Daemon daemon(where);
    const quint16 port = quint16(QUrl(daemon.ready()["api"_L1].toString()).port());
    QVERIFY(get(port, "/discover.json").contains("\"TunerCount\":4"));
    QTRY_COMPARE(daemon.manager.count("READY=1"), 1);
    write(where.filePath(u"plexbridge.ini"_s), "tuners = 7\n");
    daemon.signal(SIGHUP);
    QTRY_VERIFY(get(port, "/discover.json").contains("\"TunerCount\":7"));
    QTRY_COMPARE(daemon.manager.count("READY=1"), 2);
    QCOMPARE(daemon.manager.count("RELOADING=1"), 1);
    QVERIFY(daemon.manager.told().indexOf("RELOADING=1") < daemon.manager.told().lastIndexOf("READY=1"));
}

void TestService::keepsSettingsThatWork()
{
    QTemporaryDir where;
    Daemon daemon(where);
    const quint16 port = quint16(QUrl(daemon.ready()["api"_L1].toString()).port());
    write(where.filePath(u"plexbridge.ini"_s), "tuners = many\n");
    daemon.signal(SIGHUP);
    QTRY_COMPARE(daemon.manager.count("READY=1"), 2);
    QVERIFY(get(port, "/discover.json").contains("\"TunerCount\":4"));
    daemon.signal(SIGTERM);
    QTRY_VERIFY(daemon.hasEnded());
    QCOMPARE(daemon.process.exitCode(), 0);
    QVERIFY(daemon.process.readAllStandardError().contains("the settings stay as they were"));
}

PLEXBRIDGE_TEST(TestService)
#include "tst_service.moc"
