// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include "mpegts/tspacket.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Memory of this process that is really there.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
        : 0;
}

int optionOf(const QTcpSocket &socket, int level, int option)
{
    int value = -1;
    socklen_t size = sizeof value;
    getsockopt(int(socket.socketDescriptor()), level, option, &value, &size);
    return value;
}

/// Big frames, and groups of them whose length hides no gap.
TsPlan heavy()
{
    TsPlan plan;
    plan.packetsPerFrame = 201;
    plan.keyframeEvery = 7;
    return plan;
}

/// A channel that sends `total` bytes, a block whenever `pace` has got the last one.
class Broadcast {
public:
    Broadcast(FakeProvider &provider, TsMaker &maker)
        : m_provider(provider)
        , m_maker(maker)
    {
    }
    void sendOne()
    {
        const QByteArray block = m_maker.frames(28); // 1 MB
        m_sent += block.size();
        m_provider.send(block);
    }
    [[nodiscard]] qint64 sent() const { return m_sent; }

private:
    FakeProvider &m_provider;
    TsMaker &m_maker;
    qint64 m_sent = 0;
};

} // namespace

/// Many viewers of one channel who are very different: nobody costs another one anything.
class RelayViewersTest : public QObject {
    Q_OBJECT
private slots:
    void fastOnesLoseNothing();
    void memoryStaysBounded();
    void newLimitsHoldAtOnce();
    void kernelWatchesThePeer();
};

void RelayViewersTest::fastOnesLoseNothing()
{
    RelayLimits limits = RelayHarness::quick();
    limits.tuners = 12;
    limits.clientGivenUp = 8s; // longer than a busy machine leaves us without time
    limits.upstreamSilent = limits.reopenFor = 60s; // the provider waits for the slowest machine
    RelayHarness harness(limits);
    TsMaker maker(heavy());
    FakeReply reply;
    reply.body = maker.frames(7);
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    std::vector<std::unique_ptr<VideoClient>> fast, slow, stalled, vanished;
    for (auto *kind : {&fast, &slow, &stalled, &vanished}) {
        for (int i = 0; i < 3; ++i) {
            kind->push_back(harness.open(u"1"_s));
            kind->back()->keepNothing();
            QTRY_VERIFY(kind->back()->received() > 0);
        }
    }
    for (const auto &client : stalled)
        client->setReading(false);
    // Slow ones take a gulp now and then.
    QTimer gulp;
    connect(&gulp, &QTimer::timeout, this, [&] {
        for (const auto &client : slow) {
            client->setReading(true);
            client->setReading(false);
        }
    });
    gulp.start(150);

    Broadcast broadcast(harness.provider, maker);
    for (int block = 0; block < 40; ++block) {
        QList<qint64> due;
        for (const auto &client : fast)
            due.append(client->received());
        const qint64 before = broadcast.sent();
        broadcast.sendOne();
        for (size_t i = 0; i < fast.size(); ++i)
            QTRY_COMPARE_WITH_TIMEOUT(fast[i]->received(), due[qsizetype(i)] + broadcast.sent() - before,
                                      20000);
        if (block == 10) {
            for (const auto &client : vanished)
                client->reset();
        }
    }
    for (const auto &client : fast)
        QCOMPARE(client->gaps(), 0);
    gulp.stop();
    for (const auto &client : slow) {
        client->setReading(true);
        QCOMPARE(client->gaps(), 0); // what they skipped was announced
        QVERIFY(client->received() < fast[0]->received());
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 6, 40000);
    QHash<EndReason, int> reasons;
    for (const QList<QVariant> &call : std::as_const(ended))
        ++reasons[call[1].value<EndReason>()];
    QCOMPARE(reasons.value(EndReason::ClientLeft), 3);
    QCOMPARE(reasons.value(EndReason::Stalled), 3);
    QCOMPARE(harness.busyTuners(), 6);
}

void RelayViewersTest::memoryStaysBounded()
{
    RelayLimits limits = RelayHarness::quick();
    limits.tuners = 12;
    limits.viewerQueue = 2 * 1024 * 1024;
    RelayHarness harness(limits);
    TsMaker maker(heavy());
    FakeReply reply;
    reply.body = maker.frames(7);
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    const auto fast = harness.open(u"1"_s);
    fast->keepNothing();
    std::vector<std::unique_ptr<VideoClient>> stalled;
    for (int i = 0; i < 8; ++i) {
        stalled.push_back(harness.open(u"1"_s));
        QTRY_VERIFY(!stalled.back()->body().isEmpty());
        stalled.back()->setReading(false);
    }
    Broadcast broadcast(harness.provider, maker);
    const auto play = [&](int blocks) {
        for (int block = 0; block < blocks; ++block) {
            const qint64 due = fast->received();
            const qint64 before = broadcast.sent();
            broadcast.sendOne();
            QTRY_COMPARE_WITH_TIMEOUT(fast->received(), due + broadcast.sent() - before, 20000);
        }
    };
    play(10); // fills the ring and the sockets
    const qint64 before = residentBytes();
    play(60);
    const qint64 grown = residentBytes() - before;
    // The ring is 4 MB, a viewer's queue below 1 MB: without a bound eight of them would hold 480 MB more.
    // A sanitizer keeps what was freed for a while.
    QVERIFY2(grown < 96 * 1024 * 1024, qPrintable(QString::number(grown)));
    for (const auto &client : stalled)
        QVERIFY(!client->isClosed());
}

void RelayViewersTest::newLimitsHoldAtOnce()
{
    RelayHarness harness;
    TsMaker maker(heavy());
    FakeReply reply;
    reply.body = maker.frames(7);
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(!client->body().isEmpty());
    client->setReading(false);
    harness.provider.send(maker.frames(700));
    QTRY_VERIFY(harness.relay.progress().constFirst().bytesSent > 0);
    RelayLimits limits = RelayHarness::quick();
    limits.clientGivenUp = 300ms;
    harness.relay.setLimits(limits);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::Stalled);
}

void RelayViewersTest::kernelWatchesThePeer()
{
    RelayLimits limits = RelayHarness::quick();
    limits.clientGivenUp = 60s;
    RelayHarness harness(limits);
    TsMaker maker;
    harness.provider.setReply(u"/a"_s, FakeReply{});
    harness.add(u"1"_s, u"/a"_s);
    const auto client = harness.open(u"1"_s);
    const QTcpSocket *const socket = harness.newestSocket();
    QCOMPARE(optionOf(*socket, SOL_SOCKET, SO_KEEPALIVE), 1);
    QCOMPARE(optionOf(*socket, IPPROTO_TCP, TCP_KEEPIDLE), 10);
    QCOMPARE(optionOf(*socket, IPPROTO_TCP, TCP_KEEPINTVL), 5);
    QCOMPARE(optionOf(*socket, IPPROTO_TCP, TCP_KEEPCNT), 3);
    // Nothing was sent yet: the probes decide alone.
    QCOMPARE(optionOf(*socket, IPPROTO_TCP, TCP_USER_TIMEOUT), 0);
    QTRY_COMPARE(harness.provider.streaming(), 1);
    harness.provider.send(maker.frames(7));
    QTRY_VERIFY(!client->body().isEmpty());
    QCOMPARE(optionOf(*socket, IPPROTO_TCP, TCP_USER_TIMEOUT), 70000); // longer than our own patience
}

PLEXBRIDGE_TEST(RelayViewersTest)
#include "tst_relayviewers.moc"
