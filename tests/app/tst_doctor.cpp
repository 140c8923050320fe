// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What one of the programs prints and how it ends, with its own settings and data directory in `where`.
struct Outcome {
    int code = -1;
    QStringList lines;
    QByteArray errors;
    [[nodiscard]] QString line(const QString &title) const
    {
        for (const QString &each : lines) {
            if (each.mid(6).startsWith(title + u' '))
                return each;
        }
        return {};
    }
};

QStringList options(const QTemporaryDir &where)
{
    return {u"--config"_s,      where.filePath(u"plexbridge.ini"_s),
            u"--data-dir"_s,    where.filePath(u"data"_s),
            u"--port"_s,        u"0"_s,
            u"--stream-port"_s, u"0"_s,
            u"--address"_s,     u"127.0.0.1"_s,
            u"--no-discovery"_s};
}

QProcessEnvironment environment(const QTemporaryDir &where)
{
    QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
    out.insert(u"XDG_RUNTIME_DIR"_s, where.path());
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        out.remove(name);
    return out;
}

Outcome examined(const QString &program, const QTemporaryDir &where, const QStringList &more = {})
{
    QProcess process;
    process.setProcessEnvironment(environment(where));
    process.start(program, options(where) + more + QStringList{u"--doctor"_s});
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return {};
    return {process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            process.readAllStandardError()};
}

const QString daemonPath = QStringLiteral(PLEXBRIDGED);
const QString trayPath = QStringLiteral(PLEXBRIDGE);

} // namespace

/// The true programs with --doctor, on loopback.
class TestDoctor : public QObject {
    Q_OBJECT
private slots:
    void aWorkingDeviceIsFine_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("plexbridged") << daemonPath;
        QTest::newRow("plexbridge") << trayPath;
    }
    void aWorkingDeviceIsFine()
    {
        QFETCH(QString, program);
        QTemporaryDir where;
        const Outcome outcome = examined(program, where, {u"--test-card"_s});
        QVERIFY2(outcome.code == 0, (outcome.lines.join(u'\n').toUtf8() + outcome.errors).constData());
        for (const QString &title : {u"Device description"_s, u"Device ID"_s, u"Channel scan"_s,
                                     u"Channels"_s, u"Video"_s, u"Video, transcoded"_s, u"Guide"_s})
            QVERIFY2(outcome.line(title).startsWith(u"ok    "_s), qPrintable(outcome.line(title)));
        QVERIFY(outcome.line(u"Network address"_s).startsWith(u"note  "_s)); // loopback, and told so
        QVERIFY(outcome.lines.last().endsWith(u" 0 FAIL"_s));
        QVERIFY(!outcome.lines.join(u'\n').contains(u'\033')); // no terminal, no colours
        QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
    }

    void whatIsBrokenEndsInOne()
    {
        QTemporaryDir where;
        QFile playlist(where.filePath(u"empty.m3u"_s));
        QVERIFY(playlist.open(QIODevice::WriteOnly) && playlist.write("#EXTM3U\n") > 0);
        playlist.close();
        const Outcome outcome = examined(daemonPath, where, {u"--playlist"_s, playlist.fileName()});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.line(u"Channels"_s).startsWith(u"FAIL  "_s));
        QVERIFY(outcome.lines.last().endsWith(u" 1 FAIL"_s));
    }

    void aRunningOneIsExamined()
    {
        QTemporaryDir where;
        QProcess running;
        running.setProcessEnvironment(environment(where));
        running.start(daemonPath, options(where) + QStringList{u"--test-card"_s});
        QVERIFY(QTest::qWaitFor([&] { return running.canReadLine(); }, 20'000));
        const QByteArray ready = running.readLine();
        // Other options and the other program: the data directory alone says which one is meant.
        const Outcome outcome = examined(trayPath, where, {u"--tuners"_s, u"9"_s});
        QVERIFY2(outcome.code == 0, outcome.lines.join(u'\n').toUtf8().constData());
        QVERIFY(outcome.line(u"Tuners"_s).endsWith(u": 4."_s));
        const QString address =
            outcome.line(u"Device description"_s).section(u"answers at "_s, 1).section(u' ', 0, 0);
        QVERIFY2(!address.isEmpty() && ready.contains("\"api\":\"http://" + address.toLatin1() + '"'),
                 qPrintable(address));
        QCOMPARE(running.state(), QProcess::Running);
        running.terminate();
        QVERIFY(QTest::qWaitFor([&] { return running.state() == QProcess::NotRunning; }, 20'000));
    }

    void whatCannotStartIsTold()
    {
        QTemporaryDir where;
        const Outcome outcome = examined(daemonPath, where, {u"--data-dir"_s, u"/dev/null/x"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.lines.isEmpty());
        QVERIFY(outcome.errors.contains("--data-dir"));
    }

    void noSecretIsTold()
    {
        QTemporaryDir where;
        QFile playlist(where.filePath(u"list.m3u"_s));
        QVERIFY(playlist.open(QIODevice::WriteOnly)
                && playlist.write(
                       "#EXTM3U\n#EXTINF:-1,One\nhttp://anna:geheim@127.0.0.1:1/live/anna/geheim/1.ts\n")
                    > 0);
        playlist.close();
        const Outcome outcome = examined(daemonPath, where, {u"--playlist"_s, playlist.fileName()});
        QCOMPARE(outcome.code, 1);
        const QString video = outcome.line(u"Video"_s);
        QVERIFY2(video.startsWith(u"FAIL  "_s) && video.contains(u"80"_s), qPrintable(video));
        QVERIFY(!(outcome.lines.join(u' ') + QString::fromUtf8(outcome.errors)).contains(u"geheim"_s));
    }
};

PLEXBRIDGE_TEST(TestDoctor)
#include "tst_doctor.moc"
