// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relayharness.h"
#include "support/sourceat.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int RealPatience = 20000;
constexpr qint64 Some = 100'000; ///< bytes

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// nginx as somebody's provider: one channel as a file that is given out at the pace of television.
class Nginx {
public:
    Nginx()
        : port(freePort())
    {
        TsPlan plan;
        plan.packetsPerFrame = 40;
        write(u"one.ts"_s, TsMaker(plan).frames(1500));
    }
    ~Nginx() { kill(); }

    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    }
    /// `answer`: what stands in the channel's location, "limit_rate 500k;" and the like.
    [[nodiscard]] bool start(const QByteArray &answer)
    {
        const QByteArray here = directory.path().toLocal8Bit();
        write(u"nginx.conf"_s,
              "daemon off; master_process off; pid " + here + "/pid; error_log stderr crit;\n"
                  + "events { worker_connections 64; }\nhttp { access_log off;\n" + " client_body_temp_path "
                  + here + "/b; proxy_temp_path " + here + "/p; fastcgi_temp_path " + here
                  + "/f; uwsgi_temp_path " + here + "/u; scgi_temp_path " + here + "/s;\n"
                  + " types { video/mp2t ts; }\n server { listen 127.0.0.1:" + QByteArray::number(port)
                  + "; root " + here + ";\n  location /one.ts { " + answer + " } } }\n");
        process = std::make_unique<QProcess>();
        process->start(
            program(),
            {u"-c"_s, directory.filePath(u"nginx.conf"_s), u"-p"_s, directory.path(), u"-e"_s, u"stderr"_s});
        return process->waitForStarted() && QTest::qWaitFor([this] { return answers(); }, RealPatience);
    }
    /// As a machine dies: nothing is said to anybody.
    void kill()
    {
        if (!process)
            return;
        process->kill();
        process->waitForFinished();
        process.reset();
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/one.ts"_s.arg(port)); }

    const QTemporaryDir directory;
    const quint16 port;
    std::unique_ptr<QProcess> process;

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(file.fileName()));
    }
    [[nodiscard]] bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return socket.waitForConnected(1000);
    }
};

/// ffmpeg as somebody's provider: a picture, sent to the first who asks.
std::unique_ptr<QProcess> ffmpegServer(const QUrl &url)
{
    auto process = std::make_unique<QProcess>();
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(u"ffmpeg"_s,
                   {u"-v"_s,
                    u"fatal"_s,
                    u"-re"_s,
                    u"-f"_s,
                    u"lavfi"_s,
                    u"-i"_s,
                    u"testsrc=size=320x240:rate=25"_s,
                    u"-t"_s,
                    u"60"_s,
                    u"-c:v"_s,
                    u"mpeg2video"_s,
                    u"-b:v"_s,
                    u"1M"_s,
                    u"-g"_s,
                    u"10"_s,
                    u"-f"_s,
                    u"mpegts"_s,
                    u"-listen"_s,
                    u"1"_s,
                    url.toString()});
    return process->waitForStarted() ? std::move(process) : nullptr;
}

} // namespace

/// Providers that are real servers, and what befalls them.
class RealServersTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nginxDiesAndComesBack();
    void nginxRefusesForAWhile();
    void nginxReachesTheEnd();
    void ffmpegDiesAndComesBack();
};

void RealServersTest::init()
{
    if (Nginx::program().isEmpty())
        QSKIP("nginx is not installed: ./dev test installs it");
}

void RealServersTest::nginxDiesAndComesBack()
{
    Nginx nginx;
    QVERIFY(nginx.start("limit_rate 500k;"));
    RelayHarness harness(RelayHarness::starving());
    harness.add(u"1"_s, sourceAt(nginx.url()));
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->received() > Some, RealPatience);
    nginx.kill();
    QTRY_VERIFY_WITH_TIMEOUT(checkPackets(client->body()).nulls > 0, RealPatience); // it is bridged
    const qint64 before = client->received();
    QVERIFY(nginx.start("limit_rate 500k;"));
    QTRY_VERIFY_WITH_TIMEOUT(client->received() > before + Some, RealPatience);
    QVERIFY(!client->isClosed());
    const PacketCheck check = checkPackets(client->body());
    QCOMPARE(check.unsynced, 0);
    QCOMPARE(check.gaps, 0); // the break is announced
    const QList<UpstreamStatus> upstreams = harness.relay.upstreams();
    QCOMPARE(upstreams.size(), 1);
    QVERIFY(upstreams.constFirst().reopens > 0);
    QVERIFY(!upstreams.constFirst().lastReopenReason.isEmpty());
}

void RealServersTest::nginxRefusesForAWhile()
{
    Nginx nginx;
    QVERIFY(nginx.start("limit_rate 500k;"));
    RelayHarness harness(RelayHarness::starving());
    harness.add(u"1"_s, sourceAt(nginx.url()));
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->received() > Some, RealPatience);
    nginx.kill();
    QVERIFY(nginx.start("return 502;"));
    const auto toldOf502 = [&harness] {
        const QList<UpstreamStatus> upstreams = harness.relay.upstreams();
        return !upstreams.isEmpty() && upstreams.constFirst().problem.english().contains(u"502"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(toldOf502(), RealPatience);
    QVERIFY(!client->isClosed());
    nginx.kill();
    const qint64 before = client->received();
    QVERIFY(nginx.start("limit_rate 500k;"));
    QTRY_VERIFY_WITH_TIMEOUT(client->received() > before + Some, RealPatience);
    // Who comes while it refuses is told why.
    nginx.kill();
    QVERIFY(nginx.start("return 503;"));
    harness.add(u"2"_s, sourceAt(nginx.url()));
    const auto late = harness.open(u"2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(late->status(), 503, RealPatience);
    QCOMPARE(late->field("X-HDHomeRun-Error"), "806 Tune Failed");
}

void RealServersTest::nginxReachesTheEnd()
{
    Nginx nginx;
    QVERIFY(nginx.start("limit_rate 0;"));
    RelayHarness harness;
    harness.add(u"1"_s, sourceAt(nginx.url()));
    const auto client = harness.open(u"1"_s);
    client->keepNothing();
    const qint64 whole = QFile(nginx.directory.filePath(u"one.ts"_s)).size();
    QTRY_VERIFY_WITH_TIMEOUT(client->received() > whole + Some, 2 * RealPatience); // it began anew
    QCOMPARE(client->gaps(), 0);
    QVERIFY(!client->isClosed());
}

void RealServersTest::ffmpegDiesAndComesBack()
{
    const QUrl url(u"http://127.0.0.1:%1/live.ts"_s.arg(freePort()));
    auto ffmpeg = ffmpegServer(url);
    QVERIFY2(ffmpeg, "ffmpeg is not installed");
    RelayHarness harness(RelayHarness::starving());
    harness.add(u"1"_s, sourceAt(url));
    std::unique_ptr<VideoClient> client;
    const auto plays = [&] { // as soon as it listens
        if (!client || client->isClosed())
            client = harness.open(u"1"_s);
        return client->received() > Some;
    };
    QVERIFY(QTest::qWaitFor(plays, RealPatience));
    ffmpeg->kill();
    ffmpeg->waitForFinished();
    const qint64 before = client->received();
    ffmpeg = ffmpegServer(url);
    QVERIFY(ffmpeg);
    QTRY_VERIFY_WITH_TIMEOUT(client->received() > before + Some, RealPatience);
    QVERIFY(!client->isClosed());
    QCOMPARE(checkPackets(client->body()).gaps, 0);
    ffmpeg->kill();
    ffmpeg->waitForFinished();
}

PLEXBRIDGE_TEST(RealServersTest)
#include "tst_realservers.moc"
