// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "store/otherprogram.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

class TestPrograms : public QObject {
    Q_OBJECT
private:
    static void programs()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("plexbridged") << daemonPath;
        QTest::newRow("plexbridge") << trayPath;
    }

private slots:
    void startsAndStops_data() { programs(); }
    void startsAndStops()
    {
        QFETCH(QString, path);
        QTemporaryDir where;
        Program program(path, where);
        const QJsonObject ready = program.ready();
        QVERIFY2(ready["ready"_L1].toBool(), qPrintable(program.errorLines().join(u'\n')));
        static const QRegularExpression address(u"\\Ahttp://127\\.0\\.0\\.1:[1-9][0-9]+\\z"_s);
        QVERIFY(address.match(ready["api"_L1].toString()).hasMatch());
        QVERIFY(address.match(ready["stream"_L1].toString()).hasMatch());
        QCOMPARE(ready["version"_L1].toString(), QStringLiteral(PLEXBRIDGE_VERSION));
        QCOMPARE(QFileInfo(where.filePath(u"data"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(!QFile::exists(where.filePath(u"plexbridge.ini"_s)));

        program.signal(SIGTERM);
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
        QVERIFY(program.process.readAllStandardOutput().isEmpty());
    }

    void remembersWhoWatchedAfterAKill()
    {
        QTemporaryDir where;
        QString id;
        {
            Program program(daemonPath, where);
            const QJsonObject ready = program.ready();
            id = ask(ready, u"/Live/sofa"_s)["consumer"_L1]["id"_L1].toString();
            QVERIFY(!id.isEmpty());
            QTRY_COMPARE(ask(ready, u"/health"_s)["store"_L1]["waiting"_L1].toInt(-1), 0);
            program.signal(SIGKILL);
            QVERIFY(program.ends());
        }
        Program again(daemonPath, where);
        const QJsonValue back = ask(again.ready(), u"/consumers/sofa"_s)["consumer"_L1];
        QCOMPARE(back["id"_L1].toString(), id);
        QCOMPARE(back["state"_L1].toString(), u"streaming"_s);
        QVERIFY(back["restored"_L1].toBool());
    }

    /// While it writes as much as it can.
    void keepsAllThatWasOnDiskAtAKill()
    {
        QTemporaryDir where;
        QStringList onDisk;
        for (int run = 0; run < 5; ++run) {
            Program program(daemonPath, where);
            const QJsonObject ready = program.ready();
            for (const QString &session : std::as_const(onDisk))
                QCOMPARE(ask(ready, u"/consumers/"_s + session)["consumer"_L1]["sessionId"_L1].toString(),
                         session);
            for (int i = 0; i < 10; ++i) {
                onDisk += u"run-%1-%2"_s.arg(run).arg(i);
                QVERIFY(!ask(ready, u"/Live/"_s + onDisk.constLast()).isEmpty());
            }
            QTRY_COMPARE(ask(ready, u"/health"_s)["store"_L1]["waiting"_L1].toInt(-1), 0);
            QTcpSocket flood;
            const QUrl api(ready["api"_L1].toString());
            flood.connectToHost(api.host(), quint16(api.port()));
            for (int i = 0; i < 500; ++i)
                flood.write("GET /Live/flood-" + QByteArray::number(run * 1000 + i)
                            + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QTRY_VERIFY(flood.bytesAvailable() > 20'000 * (run + 1)); // each time at another moment
            program.signal(SIGKILL);
            QVERIFY(program.ends());
            OtherProgram other(where.filePath(u"data/plexbridge.db"_s));
            QCOMPARE(other.ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        }
    }

    void keepsItsIdentityAfterAKill()
    {
        QTemporaryDir where;
        QString id;
        {
            Program program(daemonPath, where);
            id = program.ready()["deviceId"_L1].toString();
            QCOMPARE(id.size(), 8);
            program.signal(SIGKILL);
            QVERIFY(program.ends());
        }
        Program again(daemonPath, where);
        QCOMPARE(again.ready()["deviceId"_L1].toString(), id);
    }

    void secondDaemonIsRefused()
    {
        QTemporaryDir where;
        Program first(daemonPath, where);
        QVERIFY(!first.ready().isEmpty());
        Program second(daemonPath, where);
        QVERIFY(second.ends());
        QCOMPARE(second.process.exitCode(), 3);
        const QStringList lines = second.errorLines();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(u"--data-dir"_s), qPrintable(lines[0]));
        QVERIFY(!first.hasEnded());
    }

    void secondTrayRaisesTheFirst()
    {
        if (trayPath == daemonPath)
            QSKIP("this build has no tray application");
        QTemporaryDir where;
        Program first(trayPath, where);
        QVERIFY(!first.ready().isEmpty());
        Program second(trayPath, where);
        QVERIFY(second.ends());
        QCOMPARE(second.process.exitCode(), 0);
        QVERIFY(!first.hasEnded());
        Program daemon(daemonPath, where);
        QVERIFY(daemon.ends());
        QCOMPARE(daemon.process.exitCode(), 3);
    }

    void takenPortIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("option");
        QTest::newRow("daemon, control") << daemonPath << u"--port"_s;
        QTest::newRow("daemon, stream") << daemonPath << u"--stream-port"_s;
        QTest::newRow("tray, stream") << trayPath << u"--stream-port"_s;
    }
    void takenPortIsTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, option);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QTemporaryDir where;
        const QString port = QString::number(other.serverPort());
        Program program(path, where, {option, port, u"--log-level"_s, u"error"_s});
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitCode(), 2);
        const QStringList lines = program.errorLines();
        QVERIFY(!lines.isEmpty());
        QVERIFY2(lines.last().contains(u"Port %1 is in use"_s.arg(port))
                     && lines.last().contains(option + u' '),
                 qPrintable(lines.last()));
        QVERIFY(program.process.readAllStandardOutput().isEmpty());
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        for (const QString &path : {daemonPath, trayPath}) {
            const QByteArray name = QFileInfo(path).fileName().toLatin1();
            QTest::newRow(name + ", unknown option") << path << QStringList{u"--no-such"_s} << u"no-such"_s;
            QTest::newRow(name + ", bad value")
                << path << QStringList{u"--tuners"_s, u"99"_s} << u"1 to 64"_s;
            QTest::newRow(name + ", no settings file")
                << path << QStringList{u"--config"_s, QDir::tempPath()} << u"--config FILE"_s;
            QTest::newRow(name + ", no data directory")
                << path << QStringList{u"--data-dir"_s, u"/dev/null/x"_s} << u"--data-dir DIR"_s;
        }
    }
    void mistakes()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        QTemporaryDir where;
        Program program(path, where, arguments);
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitCode(), 2);
        const QStringList lines = program.errorLines();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(named), qPrintable(lines[0]));
    }

    void answersWithoutStarting()
    {
        QTemporaryDir where;
        const QStringList windows{u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s};
        for (const QString &path : {daemonPath, trayPath}) {
            Program help(path, where, {u"--help"_s}, windows);
            QVERIFY(help.ends());
            QCOMPARE(help.process.exitCode(), 0);
            QVERIFY(help.process.readAllStandardOutput().contains("--stream-port"));
            Program version(path, where, {u"--version"_s}, windows);
            QVERIFY(version.ends());
            QCOMPARE(version.process.exitCode(), 0);
            QVERIFY(version.process.readAllStandardOutput().contains(PLEXBRIDGE_VERSION));
        }
        QVERIFY(!QFile::exists(where.filePath(u"data"_s)));
    }

    void trayWithoutADisplayNamesTheDaemon_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << QStringList{};
        QTest::newRow("out of reach") << QStringList{u"-platform"_s, u"no-such-platform"_s};
    }
    void trayWithoutADisplayNamesTheDaemon()
    {
        if (trayPath == daemonPath)
            QSKIP("this build has no tray application");
        QFETCH(QStringList, arguments);
        QTemporaryDir where;
        const bool none = arguments.isEmpty();
        Program program(trayPath, where, arguments,
                        none ? QStringList{u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}
                             : QStringList{});
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 2);
        QVERIFY(program.errorLines().last().contains(u"plexbridged"_s));
    }

    void daemonLinksNoWindows()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {daemonPath});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY2(!libraries.contains("libQt6Gui") && !libraries.contains("libQt6Widgets"),
                 libraries.constData());
    }
};

PLEXBRIDGE_TEST(TestPrograms)
#include "tst_programs.moc"
