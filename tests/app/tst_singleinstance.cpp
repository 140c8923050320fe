// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningdevice.h"
#include "app/singleinstance.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// A process that holds, or tries to hold, a data directory.
class Keeper {
public:
    explicit Keeper(const QStringList &arguments)
    {
        process.start(QStringLiteral(INSTANCE_KEEPER), arguments);
    }
    bool says(const QByteArray &line)
    {
        return QTest::qWaitFor([&] {
            m_heard += process.readAllStandardOutput();
            return m_heard.contains(line);
        });
    }
    bool ends() { return process.state() == QProcess::NotRunning || process.waitForFinished(); }
    void signal(int number) { ::kill(pid_t(process.processId()), number); }
    QProcess process;

private:
    QByteArray m_heard;
};

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_runtime;

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void makesAPrivateDirectory()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a/b"_s);
        SingleInstance instance(u"plexbridged"_s, path);
        QVERIFY(!instance.acquire());
        QCOMPARE(QFileInfo(path).permissions()
                     & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void secondStartOfTheDaemonIsRefused()
    {
        QTemporaryDir dir;
        Keeper first({u"plexbridged"_s, dir.path()});
        QVERIFY(first.says("held"));
        Keeper second({u"plexbridged"_s, dir.path()});
        QVERIFY(second.says("plexbridged runs already with this data directory: process "
                            + QByteArray::number(first.process.processId())));
        QVERIFY(second.ends());
        QCOMPARE(second.process.exitCode(), 3);
        QTemporaryDir other;
        Keeper third({u"plexbridged"_s, other.path()});
        QVERIFY(third.says("held"));
    }

    void secondStartOfTheTrayRaisesTheFirst()
    {
        QTemporaryDir dir;
        Keeper first({u"plexbridge"_s, dir.path(), u"listen"_s});
        QVERIFY(first.says("held"));
        Keeper second({u"plexbridge"_s, dir.path(), u"listen"_s});
        QVERIFY(first.says("raise asked"));
        QVERIFY(second.ends());
        QCOMPARE(second.process.exitCode(), 0);
    }

    void theTokenOfTheClickIsHandedOn()
    {
        QTemporaryDir dir;
        SingleInstance first(u"plexbridge"_s, dir.path());
        QVERIFY(!first.acquire());
        first.listen();
        QByteArray token;
        connect(&first, &SingleInstance::raiseAsked, this, [&] { token = qgetenv("XDG_ACTIVATION_TOKEN"); });
        qputenv("XDG_ACTIVATION_TOKEN", "click-1");
        Keeper second({u"plexbridge"_s, dir.path(), u"listen"_s});
        QVERIFY(second.process.waitForStarted());
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QTRY_COMPARE(token, "click-1"); // the window may come to the front by it
        QVERIFY(second.ends());
        QCOMPARE(second.process.exitCode(), 0);
    }

    void trayBehindADaemonIsRefused()
    {
        QTemporaryDir dir;
        Keeper first({u"plexbridged"_s, dir.path()});
        QVERIFY(first.says("held"));
        Keeper second({u"plexbridge"_s, dir.path(), u"listen"_s});
        QVERIFY(second.says("plexbridged runs already"));
        QVERIFY(second.ends());
        QCOMPARE(second.process.exitCode(), 3);
    }

    void wordIsReadByThoseWhoComeLater()
    {
        QTemporaryDir dir;
        SingleInstance first(u"plexbridged"_s, dir.path()), second(u"plexbridged"_s, dir.path());
        QVERIFY(!first.acquire());
        QCOMPARE(second.acquire().code, ProblemCode::AlreadyRunning);
        QVERIFY(second.wordOfOther().isEmpty());
        first.leaveWord("a longer word");
        first.leaveWord("a word");
        QCOMPARE(second.wordOfOther(), "a word");
        first.listen(); // writes the same file
        QCOMPARE(second.wordOfOther(), "a word");
    }

    void runningDevicesAreToldInAWord()
    {
        RunningDevice running;
        running.device.plexAddresses = {u"192.168.1.20:3000"_s, u"[fd00::1]:3000"_s, u"127.0.0.1:3000"_s};
        running.device.streamAddress = u"http://127.0.0.1:5005"_s;
        running.device.deviceId = u"10A12347"_s;
        running.discovery = false;
        running.controlPort = 4000;
        QVERIFY(!wordFor(running).contains('\n'));
        QCOMPARE(runningDeviceIn(wordFor(running)), running);
        for (int i = 0; i < 100; ++i)
            running.device.plexAddresses.prepend(u"10.0.0.%1:3000"_s.arg(i));
        QVERIFY(wordFor(running).size() < 2000);
        QCOMPARE(runningDeviceIn(wordFor(running))->device.plexAddresses.last(), u"127.0.0.1:3000"_s);
        QVERIFY(!runningDeviceIn({}));
        QVERIFY(!runningDeviceIn("{\"addresses\":[]}"));
    }

    void killedHolderLeavesNothingBehind()
    {
        QTemporaryDir dir;
        {
            Keeper first({u"plexbridge"_s, dir.path(), u"listen"_s});
            QVERIFY(first.says("held"));
            first.signal(SIGKILL);
            QVERIFY(first.ends());
        }
        Keeper second({u"plexbridge"_s, dir.path(), u"listen"_s});
        QVERIFY(second.says("held"));
        Keeper third({u"plexbridge"_s, dir.path(), u"listen"_s});
        QVERIFY(second.says("raise asked"));
        QVERIFY(third.ends());
        QCOMPARE(third.process.exitCode(), 0);
    }

    void longDirectoryCanBeRaisedToo()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QString(200, u'd'));
        Keeper first({u"plexbridge"_s, path, u"listen"_s});
        QVERIFY(first.says("held"));
        Keeper second({u"plexbridge"_s, path, u"listen"_s});
        QVERIFY(first.says("raise asked"));
    }

    void unusableDirectoryIsTold()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SingleInstance instance(u"plexbridged"_s, dir.filePath(u"file/data"_s));
        const Problem problem = instance.acquire();
        QCOMPARE(problem.code, ProblemCode::DataDirectoryUnusable);
        QCOMPARE(problem.subject, dir.filePath(u"file/data"_s));
    }

    void endsOnSignals_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsOnSignals()
    {
        QFETCH(int, number);
        QTemporaryDir dir;
        Keeper keeper({u"plexbridged"_s, dir.path()});
        QVERIFY(keeper.says("held"));
        keeper.signal(SIGHUP);
        QVERIFY(keeper.says("refresh asked"));
        keeper.signal(number);
        QVERIFY(keeper.ends());
        QCOMPARE(keeper.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(keeper.process.exitCode(), 0);
    }
};

PLEXBRIDGE_TEST(TestSingleInstance)
#include "tst_singleinstance.moc"
