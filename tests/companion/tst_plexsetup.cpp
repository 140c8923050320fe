// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/fakeplex.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// The true program with a data directory of its own and two channels.
class Programme {
public:
    Programme()
    {
        write(u"list.m3u"_s,
              "#EXTM3U\n#EXTINF:-1 tvg-chno=\"3\",Three\nhttp://127.0.0.1:9/3.ts\n"
              "#EXTINF:-1 tvg-chno=\"5\",Five\nhttp://127.0.0.1:9/5.ts\n");
        write(u"token"_s, plex.token.toUtf8() + '\n');
        write(u"plexbridge.ini"_s,
              "device-id=10A12347\nplex-server=" + plex.url().toString().toUtf8()
                  + "\nplex-token-file=" + where.filePath(u"token"_s).toUtf8() + "\n");
        plex.tuner = {u"3"_s, u"5"_s};
        plex.deviceId = u"10A12347"_s;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(where.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    void start(QProcess &process, const QStringList &more) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, where.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PLEXBRIDGED),
                      QStringList{u"--config"_s, where.filePath(u"plexbridge.ini"_s), u"--data-dir"_s,
                                  where.filePath(u"data"_s), u"--port"_s, port, u"--stream-port"_s, u"0"_s,
                                  u"--address"_s, u"127.0.0.1"_s, u"--playlist"_s,
                                  where.filePath(u"list.m3u"_s), u"--no-discovery"_s}
                          + more);
    }

    int setUp(const QStringList &more = {})
    {
        QProcess process;
        start(process, QStringList{u"--plex-setup"_s} + more);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return -1;
        printed = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        return process.exitCode();
    }

    /// The same for all its runs: another one would be another address.
    static QString freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return QString::number(server.serverPort());
    }

    FakePlex plex;
    QTemporaryDir where;
    const QString port = freePort();
    QString printed;
};

} // namespace

/// `plexbridged --plex-setup`, as a script or a service sees it.
class TestPlexSetup : public QObject {
    Q_OBJECT

private slots:
    void saysThenDoesThenIsContent();
    void asksTheInstanceThatRuns();
    void cannotBeAsked_data();
    void cannotBeAsked();
};

void TestPlexSetup::saysThenDoesThenIsContent()
{
    Programme program;
    program.plex.addForeign();
    program.plex.readingPolls = 0;
    QCOMPARE(program.setUp(), 1);
    QVERIFY2(program.printed.contains(u"to do: map channels to the guide: 2 of 2"_s),
             qPrintable(program.printed));
    QCOMPARE(program.plex.writes, QStringList());

    const int code = program.setUp({u"--yes"_s});
    QVERIFY2(code == 0, qPrintable(program.printed));
    QVERIFY(program.printed.contains(u"done: map channels"_s));
    QVERIFY(!program.printed.contains(program.plex.token));
    QCOMPARE(program.plex.device(program.plex.deviceId)->map.size(), 2);

    program.plex.writes.clear();
    QCOMPARE(program.setUp(), 0);
    QVERIFY(program.printed.contains(u"All is right."_s));
    QCOMPARE(program.plex.writes, QStringList());
}

void TestPlexSetup::asksTheInstanceThatRuns()
{
    Programme program;
    QProcess running;
    program.start(running, {u"--no-server-upkeep"_s});
    QVERIFY(QTest::qWaitFor([&] { return running.canReadLine(); }, 30'000));
    const QUrl api(QJsonDocument::fromJson(running.readLine()).object().value(u"api"_s).toString());
    QVERIFY2(program.setUp({u"--yes"_s}) == 0, qPrintable(program.printed));
    QCOMPARE(QUrl(program.plex.device(program.plex.deviceId)->uri).port(), api.port());
    ::kill(pid_t(running.processId()), SIGTERM);
    QVERIFY(QTest::qWaitFor([&] { return running.state() == QProcess::NotRunning; }, 20'000));
    QVERIFY(!running.readAllStandardError().contains(program.plex.token.toUtf8()));
}

void TestPlexSetup::cannotBeAsked_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("says");
    QTest::newRow("no server") << QByteArray("plex-token-file=token\n") << QByteArray("t")
                               << u"needs plex-server and plex-token-file"_s;
    QTest::newRow("no token") << QByteArray("plex-server=URL\nplex-token-file=token\n") << QByteArray()
                              << u"the token can't be read"_s;
    QTest::newRow("another token") << QByteArray("plex-server=URL\nplex-token-file=token\n")
                                   << QByteArray("t") << u"the token is refused"_s;
    QTest::newRow("nobody there") << QByteArray("plex-server=http://127.0.0.1:1\nplex-token-file=token\n")
                                  << QByteArray("t") << u"can't be asked"_s;
    QTest::newRow("no address") << QByteArray("plex-server=here\nplex-token-file=token\n") << QByteArray("t")
                                << u"plex-server must be"_s;
}

void TestPlexSetup::cannotBeAsked()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, token);
    QFETCH(QString, says);
    Programme program;
    program.write(u"plexbridge.ini"_s, QByteArray(settings).replace("URL", program.plex.url().toEncoded()));
    program.write(u"token"_s, token);
    QCOMPARE(program.setUp({u"--yes"_s}), 2);
    QVERIFY2(program.printed.contains(says), qPrintable(program.printed));
    QCOMPARE(program.plex.writes, QStringList());
}

PLEXBRIDGE_TEST(TestPlexSetup)
#include "tst_plexsetup.moc"
