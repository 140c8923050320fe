// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/datagrampace.h"
#include "relay/datagramsocket.h"
#include "relay/keepalivelistener.h"
#include "relay/receiverwatch.h"
#include "relay/relay.h"
#include "relay/rtpheader.h"
#include "relay/tunerpool.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QTest>
#include <QtEndian>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr SteadyTime Start{1'000'000ms};
constexpr qsizetype PayloadSize = 7 * 188;

/// A pace and a queue that it empties, a tick after the other.
struct Line {
    /// Datagrams that left in one tick.
    int tick()
    {
        now += DatagramPace::Tick;
        const int due = pace.due(queue.size() / PayloadSize, now);
        pace.sent(queue.first(due * PayloadSize));
        queue.remove(0, due * PayloadSize);
        return due;
    }

    DatagramPace pace;
    QByteArray queue;
    SteadyTime now = Start;
};

} // namespace

/// The small parts of streams by UDP and RTP.
class DatagramPartsTest : public QObject {
    Q_OBJECT
private slots:
    void spreadsABlock();
    void neverBurstsHoweverMuchWaits();
    void staysNearTheClock_data();
    void staysNearTheClock();
    void keepsUpWithAFastChannel();
    void pausesNothingWhenTheClockJumps();
    void changesToAnotherClock();
    void writesRtpHeaders();
    void judgesReceivers_data();
    void judgesReceivers();
    void reservesTuners();
    void refusesAddresses_data();
    void refusesAddresses();
    void plainsAddresses();
};

void DatagramPartsTest::spreadsABlock()
{
    Line line;
    const qsizetype datagrams = 475; // 250 ms of 20 Mbit/s
    line.queue = TsMaker::nullPacket().repeated(7 * datagrams);
    int ticks = 0, most = 0;
    while (!line.queue.isEmpty() && ticks < 1000) {
        most = std::max(most, line.tick());
        ++ticks;
    }
    QVERIFY(line.queue.isEmpty());
    QVERIFY2(most <= 10, qPrintable(QString::number(most)));
    QVERIFY2(ticks > 100, qPrintable(QString::number(ticks)));
}

void DatagramPartsTest::neverBurstsHoweverMuchWaits()
{
    DatagramPace pace;
    QCOMPARE(pace.due(1'000'000, Start), DatagramPace::MostAtOnce);
    QCOMPARE(pace.due(3, Start), 1);
    QCOMPARE(pace.due(0, Start), 0);
}

void DatagramPartsTest::staysNearTheClock_data()
{
    QTest::addColumn<int>("packetsPerFrame");
    QTest::newRow("radio's rate") << 3;
    QTest::newRow("4 Mbit/s") << 106;
    QTest::newRow("20 Mbit/s") << 532;
}

void DatagramPartsTest::staysNearTheClock()
{
    QFETCH(int, packetsPerFrame);
    TsPlan plan;
    plan.packetsPerFrame = packetsPerFrame;
    TsMaker maker(plan);
    Line line;
    line.queue = maker.frames(25 * 8); // eight seconds that came at once
    const qsizetype all = line.queue.size();
    const qsizetype second = all / 8;
    int longest = 0, silent = 0;
    for (auto passed = DatagramPace::Tick; passed <= 6s; passed += DatagramPace::Tick) {
        const int left = line.tick();
        QVERIFY(left <= DatagramPace::MostAtOnce);
        silent = left ? 0 : silent + 1;
        longest = std::max(longest, silent);
        const qsizetype due = second * (passed / DatagramPace::Tick) / (1s / DatagramPace::Tick);
        const qsizetype sent = all - line.queue.size();
        QVERIFY2(sent <= due + second + second / 10 + 3 * PayloadSize,
                 qPrintable(QString::number(passed.count())));
        QVERIFY2(passed < 2s || sent >= due, qPrintable(QString::number(passed.count())));
    }
    QVERIFY2(longest * DatagramPace::Tick <= 200ms, qPrintable(QString::number(longest)));
}

void DatagramPartsTest::keepsUpWithAFastChannel()
{
    TsPlan plan;
    plan.packetsPerFrame = 1330; // 50 Mbit/s
    TsMaker maker(plan);
    Line line;
    qsizetype most = 0;
    for (int block = 0; block < 40; ++block) {
        line.queue += maker.frames(10);
        for (auto passed = 0ms; passed < 400ms; passed += DatagramPace::Tick)
            QVERIFY(line.tick() <= DatagramPace::MostAtOnce);
        most = std::max(most, line.queue.size());
    }
    QVERIFY2(most < 1'500'000, qPrintable(QString::number(most))); // a quarter of a second
}

void DatagramPartsTest::pausesNothingWhenTheClockJumps()
{
    Line line;
    for (int piece = 0; piece < 20; ++piece) {
        TsMaker maker; // begins at 0 each time
        line.queue += maker.frames(5);
    }
    int silent = 0;
    while (line.queue.size() >= PayloadSize && silent < 100)
        silent = line.tick() ? 0 : silent + 1;
    QVERIFY(line.queue.size() < PayloadSize);
    QVERIFY(line.now - Start > 2s); // twenty times 160 ms, one of them in advance
}

void DatagramPartsTest::changesToAnotherClock()
{
    Line line;
    TsPlan plan;
    plan.packetsPerFrame = 106;
    line.queue = TsMaker(plan).frames(25);
    plan.videoPid = 0x300;
    TsMaker other(plan);
    line.queue += other.frames(25 * 10);
    while (line.now < Start + 3s)
        line.tick();
    QVERIFY(line.queue.size() > 2'000'000); // of 5.5 million bytes for 11 s
    QVERIFY(line.queue.size() < 4'000'000);
}

void DatagramPartsTest::writesRtpHeaders()
{
    RtpHeader rtp;
    const QByteArray first = rtp.at(Start);
    QCOMPARE(first.size(), RtpHeader::Size);
    QCOMPARE(quint8(first[0]), 0x80); // version 2, no padding, no extension, no sources besides
    QCOMPARE(quint8(first[1]), 33);
    QCOMPARE(rtp.at(Start), first);
    rtp.advance();
    const QByteArray second = rtp.at(Start + 20ms);
    QCOMPARE(quint16(qFromBigEndian<quint16>(second.constData() + 2)
                     - qFromBigEndian<quint16>(first.constData() + 2)),
             1);
    QCOMPARE(qFromBigEndian<quint32>(second.constData() + 4) - qFromBigEndian<quint32>(first.constData() + 4),
             1800U);
    QCOMPARE(second.last(4), first.last(4));
    QVERIFY(RtpHeader().at(Start).last(4) != first.last(4));
    for (int i = 0; i < 65535; ++i)
        rtp.advance();
    QCOMPARE(rtp.at(Start), first); // round
}

void DatagramPartsTest::judgesReceivers_data()
{
    using Story = QList<std::pair<char, int>>; // what, at which second
    QTest::addColumn<Story>("story");
    QTest::addColumn<int>("asked");
    QTest::addColumn<QString>("verdict");
    const QString closed = u"the receiver's port is closed"_s;
    const QString ended = u"the receiver's keep-alives ended"_s;
    const QString silent = u"no sign of the receiver or its client"_s;
    QTest::newRow("just begun") << Story{} << 1 << u""_s;
    QTest::newRow("refused once") << Story{{'r', 1}} << 20 << u""_s;
    QTest::newRow("refused for 4 s") << Story{{'r', 1}, {'r', 3}, {'r', 5}} << 6 << u""_s;
    QTest::newRow("refused for 5 s") << Story{{'r', 1}, {'r', 3}, {'r', 6}} << 6 << closed;
    QTest::newRow("refused now and then") << Story{{'r', 1}, {'r', 8}, {'r', 15}} << 15 << u""_s;
    QTest::newRow("keep-alives") << Story{{'k', 1}, {'k', 100}} << 130 << u""_s;
    QTest::newRow("no more keep-alives") << Story{{'k', 1}} << 32 << ended;
    QTest::newRow("in spite of a control connection") << Story{{'k', 1}, {'s', 32}} << 32 << ended;
    QTest::newRow("never any") << Story{} << 600 << u""_s;
    QTest::newRow("never any, for long") << Story{} << 601 << silent;
    QTest::newRow("a control connection") << Story{{'s', 400}} << 1000 << u""_s;
    QTest::newRow("a control connection, once") << Story{{'s', 400}} << 1001 << silent;
}

void DatagramPartsTest::judgesReceivers()
{
    using Story = QList<std::pair<char, int>>;
    QFETCH(Story, story);
    const RelayLimits limits;
    ReceiverWatch watch(limits, Start);
    for (const auto &[what, second] : std::as_const(story)) {
        const SteadyTime now = Start + std::chrono::seconds(second);
        if (what == 'r')
            watch.refused(now);
        else if (what == 'k')
            watch.keptAlive(now);
        else
            watch.signOfLife(now);
    }
    QFETCH(int, asked);
    const auto verdict = watch.verdict(Start + std::chrono::seconds(asked));
    QTEST(verdict ? toText(*verdict).english() : QString(), "verdict");
}

void DatagramPartsTest::reservesTuners()
{
    TunerPool pool(3);
    QVERIFY(pool.reserve(0, u"10.0.0.1"_s));
    QVERIFY(pool.reserve(2, u"10.0.0.2"_s));
    QVERIFY(!pool.reserve(3, u"10.0.0.2"_s));
    QVERIFY(!pool.reserve(-1, u"10.0.0.2"_s));
    QCOMPARE(pool.owner(0), u"10.0.0.1"_s);
    QCOMPARE(pool.owner(1), QString());
    QCOMPARE(pool.place({}, {}), std::optional(1));
    QCOMPARE(pool.place({1}, {}), std::optional<int>());
    QCOMPARE(pool.place({}, 0), std::optional<int>());
    QCOMPARE(pool.place({}, 0, true), std::optional(0));
    QCOMPARE(pool.place({0}, 0, true), std::optional<int>());
    QCOMPARE(pool.place({1}, {}, true), std::optional<int>()); // it would have to name it
    QVERIFY(pool.reserve(0, u"10.0.0.3"_s));
    QCOMPARE(pool.owner(0), u"10.0.0.3"_s);
    pool.setCount(2);
    QVERIFY(!pool.isReserved(2));
    pool.setCount(3);
    QVERIFY(!pool.isReserved(2) && pool.isReserved(0));
    pool.release(0);
    QCOMPARE(pool.place({}, {}), std::optional(0));
}

void DatagramPartsTest::refusesAddresses_data()
{
    QTest::addColumn<DatagramTarget>("target");
    QTest::addColumn<QString>("source");
    using enum DatagramTarget::Protocol;
    QTest::newRow("none") << DatagramTarget{Udp, {}, 5000} << u""_s;
    QTest::newRow("no port") << DatagramTarget{Udp, u"127.0.0.1"_s, 0} << u""_s;
    QTest::newRow("a name") << DatagramTarget{Udp, u"localhost"_s, 5000} << u""_s;
    QTest::newRow("brackets") << DatagramTarget{Rtp, u"[::1]"_s, 5000} << u""_s;
    QTest::newRow("to all") << DatagramTarget{Udp, u"255.255.255.255"_s, 5000} << u""_s;
    QTest::newRow("another computer's source") << DatagramTarget{Udp, u"127.0.0.1"_s, 5000} << u"192.0.2.1"_s;
}

void DatagramPartsTest::refusesAddresses()
{
    QFETCH(DatagramTarget, target);
    QFETCH(QString, source);
    const auto socket = DatagramSocket::connected(target, source);
    QVERIFY(!socket.ok());
    QCOMPARE(socket.problem().code, ProblemCode::AddressUnavailable);
    QVERIFY(!socket.problem().detail.isEmpty());
}

void DatagramPartsTest::plainsAddresses()
{
    QCOMPARE(plainAddress(QHostAddress(u"::ffff:10.0.0.1"_s)).toString(), u"10.0.0.1"_s);
    QCOMPARE(plainAddress(QHostAddress(u"10.0.0.1"_s)).toString(), u"10.0.0.1"_s);
    QCOMPARE(plainAddress(QHostAddress(u"fe80::1"_s)).toString(), u"fe80::1"_s);
}

PLEXBRIDGE_TEST(DatagramPartsTest)
#include "tst_datagramparts.moc"
