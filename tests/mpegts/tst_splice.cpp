// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/bridge.h"
#include "mpegts/entrygate.h"
#include "mpegts/psi.h"
#include "mpegts/splice.h"
#include "mpegts/tspacket.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QSet>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PacketSize = TsPacket::Size;

TsPacket packetNumber(QByteArrayView bytes, qsizetype index)
{
    return TsPacket(bytes.data() + index * PacketSize);
}

/// One packet: `flags` of its adaptation field, none without; a counter; payload or not.
QByteArray packet(quint16 pid, int counter, std::optional<int> flags, bool payload = true)
{
    QByteArray out(PacketSize, '\x55');
    out[0] = '\x47';
    out[1] = char(pid >> 8);
    out[2] = char(pid);
    out[3] = char((flags ? 0x20 : 0) | (payload ? 0x10 : 0) | counter);
    if (flags) {
        out[4] = char(payload ? 20 : PacketSize - 5);
        out[5] = char(*flags);
    }
    return out;
}

QList<int> pidsIn(QByteArrayView bytes)
{
    QList<int> pids;
    for (qsizetype i = 0; i < bytes.size() / PacketSize; ++i)
        pids.append(packetNumber(bytes, i).pid());
    return pids;
}

} // namespace

/// Where a stream goes on after a break: marks, tables, null packets.
class SpliceTest : public QObject {
    Q_OBJECT
private slots:
    void marksOnePacket_data();
    void marksOnePacket();
    void marksEachPidOnce();
    void marksTheClockUntilItTicks();
    void endsWithTheProgram();
    void endsWithItsReach();
    void leavesSharedBytesAlone();
    void movesWhatWasFound();
    void gateWaitsForARandomAccessPoint();
    void gateGivesInToPatience();
    void gateOfABareStreamStaysShut();
    void bridgesWithNullPackets();
    void knowsStuffing();
};

void SpliceTest::marksOnePacket_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<int>("packets");
    QTest::addColumn<int>("counter"); // of the first packet that comes out
    QTest::newRow("plain payload") << packet(256, 5, {}) << 2 << 4;
    QTest::newRow("counter at its start") << packet(256, 0, {}) << 2 << 15;
    QTest::newRow("adaptation field") << packet(256, 5, 0x40) << 1 << 5;
    QTest::newRow("marked already") << packet(256, 5, 0x80) << 1 << 5;
    QTest::newRow("no payload") << packet(256, 5, 0x10, false) << 1 << 5;
    QByteArray empty = packet(256, 5, 0);
    empty[4] = 0; // one byte of stuffing, and no room for flags
    QTest::newRow("empty adaptation field") << empty << 2 << 4;
}

void SpliceTest::marksOnePacket()
{
    QFETCH(QByteArray, given);
    QFETCH(int, packets);
    QFETCH(int, counter);
    Splice splice;
    splice.begin({});
    const QByteArray out = splice.marked(given);
    QCOMPARE(out.size(), packets * PacketSize);
    const TsPacket first = packetNumber(out, 0);
    QVERIFY(first.isSynced() && first.isDiscontinuity());
    QCOMPARE(int(first.pid()), 256);
    QCOMPARE(int(first.continuity()), counter);
    if (packets == 1)
        return;
    QVERIFY(!first.hasPayload() && !first.startsUnit() && !first.isRandomAccess() && !first.pcr());
    QCOMPARE(int(first.adaptationSize()), 183);
    QCOMPARE(out.last(PacketSize), given);
    QVERIFY(continuesFrom(first.continuity(), packetNumber(out, 1)));
}

void SpliceTest::marksEachPidOnce()
{
    TsMaker maker;
    const QByteArray tables = TsMaker().tables(), given = tables + maker.frame(true) + maker.frames(20);
    Splice splice;
    splice.begin(tables);
    const QByteArray out = splice.marked(given);
    QHash<int, int> marks;
    for (qsizetype i = 0; i < out.size() / PacketSize; ++i)
        marks[packetNumber(out, i).pid()] += packetNumber(out, i).isDiscontinuity() ? 1 : 0;
    const TsPlan plan;
    for (const int pid : {0, int(plan.pmtPid), int(plan.videoPid), int(plan.audioPid)})
        QCOMPARE(marks.value(pid), 1);
    QCOMPARE(out.size(), given.size() + 3 * PacketSize); // the picture's own first packet had room
}

void SpliceTest::marksTheClockUntilItTicks()
{
    TsMaker maker;
    const QByteArray tables = maker.tables();
    Splice splice;
    splice.begin(tables);
    // The clock's PID begins without a PCR: it is marked there and where the first one is, not after it.
    const TsPlan plan;
    const QByteArray frame = maker.frame(false);
    const QByteArray out = splice.marked(packet(plan.videoPid, 15, {}) + frame + maker.frame(false));
    QList<qsizetype> marked;
    for (qsizetype i = 0; i < out.size() / PacketSize; ++i) {
        if (packetNumber(out, i).pid() == plan.videoPid && packetNumber(out, i).isDiscontinuity())
            marked.append(i);
    }
    QCOMPARE(marked, (QList<qsizetype>{0, 2}));
    QVERIFY(packetNumber(out, 2).pcr());
}

void SpliceTest::endsWithTheProgram()
{
    TsMaker maker;
    const QByteArray tables = maker.tables();
    Splice splice;
    QVERIFY(splice.isOver());
    splice.begin(tables);
    QVERIFY(!splice.isOver());
    QVERIFY(!splice.marked(tables).isEmpty());
    QVERIFY(!splice.isOver()); // neither picture nor sound came yet
    QVERIFY(!splice.marked(maker.frame(true)).isEmpty());
    const QByteArray description = packet(17, 1, {}); // of the service: no part of the program
    QCOMPARE(splice.marked(description).size(), 2 * PacketSize);
    QCOMPARE(splice.marked(description), description);
    qint64 sent = 0;
    for (; sent < Splice::LateReach && !splice.isOver(); sent += PacketSize)
        QCOMPARE(splice.marked(description), description);
    QVERIFY(splice.isOver() && sent > Splice::LateReach / 2);
    const QByteArray later = maker.frame(true) + packet(99, 1, {});
    QCOMPARE(splice.marked(later), later);
}

void SpliceTest::endsWithItsReach()
{
    Splice splice;
    splice.begin({});
    const QByteArray packets = packet(256, 5, 0x40).repeated(1000);
    for (qint64 sent = 0; sent <= Splice::Reach; sent += packets.size())
        QVERIFY(!splice.marked(packets).isEmpty());
    QVERIFY(splice.isOver());
}

void SpliceTest::leavesSharedBytesAlone()
{
    const QByteArray given = packet(256, 5, 0x40), copy(given.constData(), given.size());
    Splice splice;
    splice.begin({});
    QVERIFY(splice.marked(given) != given);
    QCOMPARE(given, copy);
}

void SpliceTest::movesWhatWasFound()
{
    TsMaker maker;
    QByteArray packets = maker.frames(25);
    StreamIndex index;
    StreamIndex::Findings found = index.scan(packets);
    QCOMPARE(found.entries.size(), 3);
    Splice splice;
    splice.begin(index.tables());
    splice.mark(packets, found);
    for (const EntryPoint &entry : std::as_const(found.entries))
        QVERIFY(packetNumber(packets, entry.offset / PacketSize).isRandomAccess());
    QVERIFY(found.unitStart && packetNumber(packets, found.unitStart->offset / PacketSize).startsUnit());
}

void SpliceTest::gateWaitsForARandomAccessPoint()
{
    TsMaker maker;
    const TsPlan plan;
    StreamIndex index;
    EntryGate gate;
    SteadyTime now{1000s};
    QByteArray before = maker.tables() + maker.frame(false);
    auto found = index.scan(before);
    QVERIFY(gate.pass(before, found, index, now)); // open at first
    gate.shut(now);
    index.clear();
    QByteArray tail = maker.frame(false);
    found = index.scan(tail);
    QVERIFY(!gate.pass(tail, found, index, now));
    QByteArray next = maker.frame(false) + maker.tables() + maker.frame(false) + maker.frame(true);
    found = index.scan(next);
    QVERIFY(gate.pass(next, found, index, now + 1s));
    QVERIFY(!gate.isShut());
    const QList<int> begin{0, 0, plan.pmtPid, plan.pmtPid, plan.videoPid};
    QCOMPARE(pidsIn(next).first(5), begin);
    QVERIFY(packetNumber(next, 4).isRandomAccess() && packetNumber(next, 4).isDiscontinuity());
    QCOMPARE(found.entries.constFirst().offset, 4 * PacketSize);
}

void SpliceTest::gateGivesInToPatience()
{
    TsMaker maker;
    StreamIndex index;
    EntryGate gate;
    const SteadyTime now{1000s};
    gate.shut(now);
    QByteArray packets = maker.tables() + maker.frame(false);
    auto found = index.scan(packets);
    QVERIFY(!gate.pass(packets, found, index, now + EntryPatience));
    packets = maker.frame(false);
    found = index.scan(packets);
    QVERIFY(gate.pass(packets, found, index, now + EntryPatience + 1ms));
    QCOMPARE(pidsIn(packets).first(2), (QList<int>{0, 0}));
}

void SpliceTest::gateOfABareStreamStaysShut()
{
    StreamIndex index;
    EntryGate gate;
    const SteadyTime now{1000s};
    gate.shut(now);
    QByteArray packets = TsMaker::nullPacket().repeated(100);
    auto found = index.scan(packets);
    QVERIFY(!gate.pass(packets, found, index, now + 1h));
}

void SpliceTest::bridgesWithNullPackets()
{
    Bridge bridge;
    const SteadyTime now{1000s};
    QVERIFY(bridge.isDue(now));
    const QByteArray packets = bridge.packets(now);
    QCOMPARE(packets.size(), 1316);
    QVERIFY(isStuffing(packets));
    for (qsizetype i = 0; i < 7; ++i)
        QVERIFY(packetNumber(packets, i).isSynced() && packetNumber(packets, i).hasPayload());
    QVERIFY(!bridge.isDue(now + 499ms));
    QVERIFY(bridge.isDue(now + 500ms));
}

void SpliceTest::knowsStuffing()
{
    QVERIFY(isStuffing(TsMaker::nullPacket().repeated(10)));
    QVERIFY(!isStuffing(TsMaker::nullPacket().repeated(10) + TsMaker().tables()));
}

PLEXBRIDGE_TEST(SpliceTest)
#include "tst_splice.moc"
