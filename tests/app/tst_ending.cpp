// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/faults.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <array>

#include <sys/stat.h>

using namespace std::chrono_literals;

namespace {

/// Where a program has its files, and what it is started with so that this fails beneath it.
struct Troubled {
    explicit Troubled(const QString &fault = {})
        : variables(faults.variables(QStringLiteral(FAULTS)))
    {
        if (!fault.isEmpty())
            faults.set(fault);
    }
    QTemporaryDir where;
    Faults faults;
    const QMap<QString, QString> variables;
};

/// A provider that takes requests and never says a word, or one that sends null packets without an end.
class Provider : public QTcpServer {
public:
    explicit Provider(bool answers)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answers] {
            QTcpSocket *socket = nextPendingConnection();
            ++asked;
            if (!answers)
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: video/mp2t\r\n\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] {
                for (int i = 0; i < 100; ++i)
                    socket->write(QByteArray("\x47\x1f\xff\x10", 4) + QByteArray(184, '\xff'));
            });
            timer->start(10);
        });
    }
    [[nodiscard]] QString playlist(const QTemporaryDir &where)
    {
        QFile file(where.filePath(u"list.m3u"_s));
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write("#EXTM3U\n#EXTINF:-1 tvg-chno=\"1\",One\nhttp://127.0.0.1:"
                          + QByteArray::number(serverPort()) + "/a.ts\n")
                > 0;
        return written ? file.fileName() : QString();
    }
    int asked = 0;
};

/// SIGTERM ends it by itself, in the time that the contract gives, and with code 0.
bool stops(Program &program)
{
    QElapsedTimer watch;
    watch.start();
    program.signal(SIGTERM);
    if (!program.ends())
        return false;
    if (program.process.exitStatus() != QProcess::NormalExit || program.process.exitCode() != 0)
        qWarning() << program.process.exitStatus() << program.process.exitCode()
                   << program.errorLines().mid(0, 40);
    return program.process.exitStatus() == QProcess::NormalExit && program.process.exitCode() == 0;
}

QStringList threadsOf(const Program &program)
{
    QStringList names;
    const QDir tasks(u"/proc/%1/task"_s.arg(program.process.processId()));
    for (const QString &id : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(tasks.filePath(id + u"/comm"_s));
        if (name.open(QIODevice::ReadOnly))
            names.append(QString::fromUtf8(name.readAll().trimmed()));
    }
    return names;
}

QStringList unknownThreadsOf(const Program &program)
{
    const QStringList known{u"plexbridged"_s, u"engine"_s, u"store"_s, u"history"_s, u"download"_s, u"log"_s,
                            u"Thread (pooled)"_s, u"bus"_s, u"QDBusConnection"_s, u"QNetworkAccessM"_s,
                            // GLib's, which tells whether the network is metered; they know nothing of ours.
                            u"gmain"_s, u"gdbus"_s, u"pool-spawner"_s, u"pool-0"_s};
    QStringList names = threadsOf(program);
    names.removeIf([&known](const QString &name) { return known.contains(name); });
    return names;
}

} // namespace

/// However it goes outside, the program ends as it should. How it goes on meanwhile is in
/// tests/flow/tst_faults.cpp.
class TestEnding : public QObject {
    Q_OBJECT
private slots:
    /// A session bus takes connections and says nothing: the keychain behind it is waited for by nobody.
    void aKeychainThatIsSilent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bus"); // its name in the runtime directory; empty: there is none
        QTest::newRow("plexbridged") << daemonPath << QByteArray("bus");
        QTest::newRow("plexbridge") << trayPath
                                    << QByteArray("bus"); // Qt's own questions wait for nobody, too
        QTest::newRow("plexbridged, no bus") << daemonPath << QByteArray();
    }
    void aKeychainThatIsSilent()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bus);
        QTemporaryDir where;
        QLocalServer silent;
        if (!bus.isEmpty())
            QVERIFY(silent.listen(where.filePath(QString::fromLatin1(bus))));
        QFile settings(where.filePath(u"plexbridge.ini"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("plex-server = http://127.0.0.1:1\nplex-token-file = keychain\n");
        settings.close();
        QFile token(where.filePath(u"plex-token"_s)); // which stands in for it
        QVERIFY(token.open(QIODevice::WriteOnly) && token.write("a-token\n") > 0);
        token.close();
        token.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const QMap<QString, QString> variables = bus.isEmpty()
            ? QMap<QString, QString>()
            : QMap<QString, QString>{
                {u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + silent.fullServerName()}};
        Program program(path, where, {}, {u"DBUS_SESSION_BUS_ADDRESS"_s}, variables);
        const QJsonObject ready = program.ready();
        QVERIFY(!ready.isEmpty());
        QVERIFY(ask(ready, u"/health"_s).contains(u"status"_s));
        if (bus.isEmpty()) { // the file is read: nothing is wrong with the token
            QTRY_COMPARE_WITH_TIMEOUT(ask(ready, u"/companion"_s)["servers"_L1][0]["standing"_L1].toString(),
                                      u"unknown"_s, 30'000);
        }
        QVERIFY(stops(program));
    }
    /// About one end in a thousand met a thread that was still taking down what libraries kept for it.
    void threadsThatEndSlowly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("plexbridged") << daemonPath;
        QTest::newRow("plexbridge") << trayPath;
    }
    void threadsThatEndSlowly()
    {
        QFETCH(QString, path);
        Troubled troubled(u"slow-ends"_s);
        Provider provider(true);
        Program program(path, troubled.where, {u"--playlist"_s, provider.playlist(troubled.where)}, {},
                        troubled.variables);
        const QJsonObject ready = program.ready();
        QTcpSocket viewer;
        viewer.connectToHost(u"127.0.0.1"_s, quint16(QUrl(ready["stream"_L1].toString()).port()));
        viewer.write("GET /auto/v1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(viewer.bytesAvailable() > 0 || provider.asked > 0);
        QVERIFY(stops(program));
    }

    void aLogThatNobodyReads()
    {
        QTemporaryDir where;
        const QByteArray pipe = QFile::encodeName(where.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QFile reader(where.filePath(u"pipe"_s)); // open, so that it can be written to, and never read
        QVERIFY(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        Program program(daemonPath, where, {u"--log-level"_s, u"debug"_s}, {}, {}, reader.fileName());
        const QJsonObject ready = program.ready();
        for (int i = 0; i < 1500; ++i)
            QVERIFY(!ask(ready, u"/Live/session-%1"_s.arg(i)).isEmpty());
        QVERIFY(stops(program));
    }

    void aDiskThatHangs()
    {
        Troubled troubled;
        Program program(daemonPath, troubled.where, {}, {}, troubled.variables);
        const QJsonObject ready = program.ready();
        QVERIFY(ask(ready, u"/Live/a"_s)["persistent"_L1].toBool());
        QVERIFY(troubled.faults.set(u"disk-hangs"_s));
        QVERIFY(!ask(ready, u"/Live/b"_s).isEmpty());
        QVERIFY(stops(program));
    }

    void aResolverThatHangs()
    {
        Troubled troubled(u"resolver-hangs"_s);
        QFile list(troubled.where.filePath(u"list.m3u"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        for (int i = 1; i <= 4; ++i)
            list.write("#EXTINF:-1 tvg-chno=\"" + QByteArray::number(i) + "\",C\nhttp://host"
                       + QByteArray::number(i) + ".invalid/a.ts\n");
        list.close();
        Program program(daemonPath, troubled.where, {u"--playlist"_s, list.fileName()}, {},
                        troubled.variables);
        const QJsonObject ready = program.ready();
        std::array<QTcpSocket, 4> viewers; // more than there are processors
        for (size_t i = 0; i < viewers.size(); ++i) {
            viewers[i].connectToHost(u"127.0.0.1"_s, quint16(QUrl(ready["stream"_L1].toString()).port()));
            viewers[i].write("GET /auto/v" + QByteArray::number(i + 1)
                             + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        QTRY_COMPARE(ask(ready, u"/consumers"_s)["statistics"_L1]["total"_L1].toInt(), 4);
        QVERIFY(!ask(ready, u"/Live/a"_s).isEmpty());
        QVERIFY(stops(program));
    }

    /// It hears nothing, neither what we ask it nor that it should end: it is not waited for, and goes with
    /// us.
    void anFfmpegThatHangs()
    {
        QTemporaryDir where;
        QFile hung(where.filePath(u"ffmpeg"_s)), list(where.filePath(u"list.m3u"_s));
        QVERIFY(hung.open(QIODevice::WriteOnly) && list.open(QIODevice::WriteOnly));
        const QString began = where.filePath(u"began"_s);
        hung.write("#!/bin/sh\ntrap '' TERM INT HUP\necho $$ > '" + QFile::encodeName(began)
                   + "'\nwhile :; do sleep 1; done\n");
        list.write("#EXTM3U\n#EXTINF:-1 tvg-chno=\"1\",One\nrtsp://127.0.0.1:9/a\n");
        hung.close();
        list.close();
        QVERIFY(hung.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        Program program(daemonPath, where, {u"--playlist"_s, list.fileName()}, {},
                        {{u"PATH"_s, where.path() + u':' + qEnvironmentVariable("PATH")}});
        const QJsonObject ready = program.ready();
        QTcpSocket viewer;
        viewer.connectToHost(u"127.0.0.1"_s, quint16(QUrl(ready["stream"_L1].toString()).port()));
        viewer.write("GET /auto/v1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(QFile(began).size() > 0);
        QFile number(began);
        QVERIFY(number.open(QIODevice::ReadOnly));
        const int child = number.readAll().trimmed().toInt();
        QVERIFY(child > 0 && ::kill(child, 0) == 0);
        QVERIFY(!ask(ready, u"/Live/a"_s).isEmpty());
        QVERIFY(stops(program));
        QTRY_VERIFY(::kill(child, 0) != 0);
    }

    void aBusThatDoesNotAnswer()
    {
        QTemporaryDir where;
        QLocalServer bus;
        QVERIFY(bus.listen(where.filePath(u"bus"_s)));
        Program program(daemonPath, where, {}, {},
                        {{u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path="_s + bus.fullServerName()}});
        QTRY_VERIFY(bus.hasPendingConnections());
        QVERIFY(program.ready()["ready"_L1].toBool());
        QVERIFY(stops(program));
    }

    void aStopInTheFirstImportOpensNoPort()
    {
        QTemporaryDir where;
        Provider provider(false);
        Program program(daemonPath, where,
                        {u"--playlist"_s, u"http://127.0.0.1:%1/list.m3u"_s.arg(provider.serverPort()),
                         u"--log-level"_s, u"debug"_s});
        QTRY_VERIFY(provider.asked > 0);
        program.signal(SIGSTOP); // whatever it has in hand, the stop comes first
        program.signal(SIGTERM);
        program.signal(SIGCONT);
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitCode(), 0);
        const QStringList lines = program.errorLines();
        const auto stopped = std::find_if(lines.begin(), lines.end(),
                                          [](const QString &line) { return line.contains(u"stopped"); });
        QVERIFY(stopped != lines.end());
        QVERIFY(program.process.readAllStandardOutput().isEmpty() || !lines.filter(u"listening"_s).isEmpty());
        QVERIFY(lines.indexOf(lines.filter(u"listening"_s).value(0)) < stopped - lines.begin());
    }

    /// Should there be others one day, programend.cpp must know them: main waits for those it knows.
    void threadsAreKnownByName()
    {
        QTemporaryDir where;
        QTcpServer provider;
        QVERIFY(provider.listen(QHostAddress::LocalHost));
        const QString list = u"http://127.0.0.1:%1/list.m3u"_s.arg(provider.serverPort());
        Program program(daemonPath, where, {u"--playlist"_s, list});
        QVERIFY(provider.waitForNewConnection(30'000));
        QVERIFY(threadsOf(program).contains(u"download"_s)); // it is made for the first one
        QCOMPARE(unknownThreadsOf(program), QStringList());
        QTcpSocket *const connection = provider.nextPendingConnection();
        connection->write("HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        connection->disconnectFromHost();
        QVERIFY(ask(program.ready(), u"/history"_s)["success"_L1].toBool());
        QCOMPARE(unknownThreadsOf(program), QStringList());
        QVERIFY(stops(program));
    }
};

PLEXBRIDGE_TEST(TestEnding)
#include "tst_ending.moc"
