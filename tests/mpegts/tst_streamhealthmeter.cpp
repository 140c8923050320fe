// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/streamhealthmeter.h"
#include "mpegts/streamindex.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TicksPerMs = 27'000, ClockTurn = (qint64(1) << 33) * 300;
constexpr quint16 VideoPid = 0x100, AudioPid = 0x101;
// A sequence parameter set of x264: Main profile, 1920 x 1080 interlaced, cropped from 1088.
constexpr char InterlacedSps[] = "00000001674d4028f403c0227ef011000003000100000300321f162ea0";

/// A stream and its judge, as in a feed.
class Watched {
public:
    void add(const QByteArray &packets)
    {
        (void)m_index.scan(packets);
        meter.add(packets, m_index.program());
    }
    void reopen()
    {
        m_index.clear();
        meter.expectBreak();
    }
    [[nodiscard]] qint64 errors() const { return meter.health().continuityErrors; }
    [[nodiscard]] qint64 gaps() const { return meter.health().pcrGaps; }
    StreamHealthMeter meter;

private:
    StreamIndex m_index;
};

QByteArrayList split(const QByteArray &packets)
{
    QByteArrayList each;
    for (qsizetype at = 0; at < packets.size(); at += TsPacket::Size)
        each.append(packets.sliced(at, TsPacket::Size));
    return each;
}

struct Header {
    quint16 pid = VideoPid;
    quint8 counter = 0;
    bool payload = true, start = false, discontinuity = false, damaged = false, scrambled = false;
    std::optional<qint64> clock{};
};

QByteArray packet(const Header &header, const QByteArray &payload = {})
{
    QByteArray out(1, '\x47');
    out.append(char((header.damaged ? 0x80 : 0) | (header.start ? 0x40 : 0) | header.pid >> 8));
    out.append(char(header.pid));
    const bool field = header.clock || header.discontinuity || !header.payload;
    out.append(char((header.scrambled ? 0x80 : 0) | (field ? 0x20 : 0) | (header.payload ? 0x10 : 0)
                    | (header.counter & 15)));
    if (field) {
        out.append(char(header.payload ? (header.clock ? 7 : 1) : 183));
        out.append(char((header.discontinuity ? 0x80 : 0) | (header.clock ? 0x10 : 0)));
    }
    if (header.clock) {
        const qint64 base = *header.clock / 300, extension = *header.clock % 300;
        for (const int shift : {25, 17, 9, 1})
            out.append(char(base >> shift));
        out.append(char((base & 1) << 7 | 0x7e | extension >> 8)).append(char(extension));
    }
    return (out + payload).leftJustified(TsPacket::Size, '\xff', true);
}

/// The header of what happens, one packet after the other on the video's PID.
using Course = QList<Header>;

} // namespace

Q_DECLARE_METATYPE(Course)

class StreamHealthMeterTest : public QObject {
    Q_OBJECT
private slots:
    void findsNothingWrongWithAGoodStream();
    void countsContinuity_data();
    void countsContinuity();
    void countsClockGaps_data();
    void countsClockGaps();
    void countsOnePacketLostOfEach();
    void breaksAreNoErrors();
    void tellsWhatItCarries();
    void findsPictureSpreadOverPackets();
    void looksAgainOnlyForAnotherMap();
    void tellsScrambled();
    void sharesOfTheLastSeconds();
    void standsAnyPackets();
};

void StreamHealthMeterTest::findsNothingWrongWithAGoodStream()
{
    TsMaker maker;
    Watched watched;
    for (int i = 0; i < 40; ++i)
        watched.add(maker.frames(7) + TsMaker::nullPacket() + TsMaker::nullPacket());
    QCOMPARE(watched.errors(), 0);
    QCOMPARE(watched.gaps(), 0);
    QCOMPARE(watched.meter.cleanShare(), 100);
}

void StreamHealthMeterTest::countsContinuity_data()
{
    QTest::addColumn<Course>("course");
    QTest::addColumn<qint64>("errors");
    const auto row = [](const char *name, const Course &course, qint64 errors) {
        QTest::newRow(name) << course << errors;
    };
    const auto plain = [](quint8 counter) {
        return Header{.counter = counter};
    };
    const auto empty = [](quint8 counter) {
        return Header{.counter = counter, .payload = false};
    };
    row("in order", {plain(14), plain(15), plain(0), plain(1)}, 0);
    row("one missing", {plain(14), plain(0), plain(1)}, 1);
    row("fifteen missing", {plain(3), plain(3 + 16), plain(4)}, 0); // looks like a repetition
    row("two places", {plain(1), plain(3), plain(4), plain(9), plain(10)}, 2);
    row("repeated once", {plain(1), plain(1), plain(2), plain(2), plain(3)}, 0);
    row("three times", {plain(1), plain(1), plain(1), plain(2)}, 1);
    row("goes back", {plain(5), plain(4)}, 1);
    row("no payload, stands still", {plain(5), empty(5), empty(5), plain(6)}, 0);
    row("no payload, counts on", {plain(5), empty(6), plain(7)}, 1);
    row("gap is told", {plain(5), {.counter = 9, .discontinuity = true}, plain(10)}, 0);
    row("damaged, the next follows it", {plain(5), {.counter = 6, .damaged = true}, plain(7)}, 1);
    row("damaged is not believed", {plain(5), {.counter = 12, .damaged = true}, plain(6)}, 0);
    row("scrambled counts too", {{.counter = 5, .scrambled = true}, {.counter = 7, .scrambled = true}}, 1);
    row("null packets are let be", {{.pid = 0x1fff, .counter = 1}, {.pid = 0x1fff, .counter = 9}}, 0);
    row("each PID by itself",
        {plain(1), {.pid = 0x200, .counter = 7}, plain(2), {.pid = 0x200, .counter = 8}}, 0);
    row("repeated after a gap", {plain(1), plain(3), plain(3), plain(4)}, 1);
}

void StreamHealthMeterTest::countsContinuity()
{
    QFETCH(Course, course);
    QFETCH(qint64, errors);
    QByteArray all;
    StreamHealthMeter whole, single;
    for (const Header &header : course) {
        all += packet(header);
        single.add(packet(header), std::nullopt);
    }
    whole.add(all, std::nullopt);
    QCOMPARE(whole.health().continuityErrors, errors);
    QCOMPARE(single.health().continuityErrors, errors);
}

void StreamHealthMeterTest::countsClockGaps_data()
{
    QTest::addColumn<QList<qint64>>("clocks");
    QTest::addColumn<int>("toldAt"); // which one tells a discontinuity; -1: none
    QTest::addColumn<qint64>("gaps");
    const auto row = [](const char *name, QList<qint64> milliseconds, int toldAt, qint64 gaps,
                        qint64 from = 0) {
        for (qint64 &clock : milliseconds)
            clock = (from + clock * TicksPerMs + ClockTurn) % ClockTurn;
        QTest::newRow(name) << milliseconds << toldAt << gaps;
    };
    row("every 40 ms", {0, 40, 80, 120}, -1, 0);
    row("100 ms is allowed", {0, 100, 200}, -1, 0);
    row("101 ms is not", {0, 101, 202, 242}, -1, 2);
    row("the base turns over", {0, 40, 80, 120, 160}, -1, 0, ClockTurn - 100 * TicksPerMs);
    row("a gap over the turn", {0, 40, 500}, -1, 1, ClockTurn - 100 * TicksPerMs);
    row("jumps ahead", {0, 40, 3'600'040, 3'600'080}, -1, 1);
    row("jumps back", {10'000, 10'040, 40, 80}, -1, 1);
    row("a jump that is told", {10'000, 10'040, 40, 80}, 2, 0);
    row("the same again", {40, 40, 80}, -1, 0);
}

void StreamHealthMeterTest::countsClockGaps()
{
    QFETCH(QList<qint64>, clocks);
    QFETCH(int, toldAt);
    const ProgramMap map{.program = 1, .pcrPid = VideoPid, .streams = {}};
    StreamHealthMeter meter;
    for (int i = 0; i < clocks.size(); ++i) {
        Header header{.counter = quint8(i), .discontinuity = i == toldAt, .clock = clocks.at(i)};
        meter.add(packet(header), map);
        header.pid = 0x300; // the clock of another programme
        header.clock = i * 1'000'000'000LL;
        meter.add(packet(header), map);
    }
    QTEST(meter.health().pcrGaps, "gaps");
    QCOMPARE(meter.health().continuityErrors, 0);
}

void StreamHealthMeterTest::countsOnePacketLostOfEach()
{
    TsMaker maker;
    const QByteArrayList packets = split(maker.frames(40));
    for (qsizetype lost = 20; lost < packets.size() / 2; ++lost) { // one before it and one after are there
        Watched watched;
        QByteArrayList rest = packets;
        rest.removeAt(lost);
        watched.add(rest.join());
        QCOMPARE(watched.errors(), 1);
    }
}

void StreamHealthMeterTest::breaksAreNoErrors()
{
    TsMaker before, after;
    Watched watched, told;
    const QByteArray first = before.frames(23), second = after.frames(23);
    watched.add(first + second);
    QVERIFY(watched.errors() >= 2); // sound and picture, if not by chance one follows
    QCOMPARE(watched.gaps(), 1);
    told.add(first);
    told.reopen();
    told.add(second);
    QCOMPARE(told.errors(), 0);
    QCOMPARE(told.gaps(), 0);
    QCOMPARE(told.meter.health().videoCodec, u"H.264"_s);
}

void StreamHealthMeterTest::tellsWhatItCarries()
{
    TsPlan plan;
    plan.videoType = 0x24;
    TsMaker hevc(plan);
    Watched watched;
    watched.add(hevc.frames(1));
    QCOMPARE(watched.meter.health().videoCodec, u"HEVC"_s);
    QCOMPARE(watched.meter.health().audioCodecs, QStringList{u"AAC"_s});
    QVERIFY(watched.meter.health().concerns.isEmpty());
    plan.videoType = 0;
    TsMaker radio(plan);
    watched.reopen();
    watched.add(radio.frames(1));
    QCOMPARE(watched.meter.health().videoCodec, QString());
    QCOMPARE(watched.meter.health().concerns, QList<CodecConcern>{CodecConcern::NoVideo});
}

void StreamHealthMeterTest::findsPictureSpreadOverPackets()
{
    const QByteArray unit = QByteArray::fromHex("000001e0000080800521000100010000000109f0")
        + QByteArray::fromHex("00000106") + QByteArray(300, '\x44') // a message longer than a packet
        + QByteArray::fromHex(InterlacedSps) + QByteArray::fromHex("0000000168ee3cb0000001658884");
    for (const qsizetype step : {184, 100, 33}) {
        TsMaker maker;
        Watched watched;
        watched.add(maker.tables());
        int count = 0;
        const auto send = [&](bool start, const QByteArray &bytes) {
            QByteArray one = packet({.counter = quint8(count++), .start = start}, bytes);
            if (bytes.size() < 184) { // stuffing goes in front, in the adaptation field
                const auto stuffing = 184 - bytes.size();
                one = one.left(3) + char(0x30 | ((count - 1) & 15)) + char(stuffing - 1)
                    + (stuffing > 1 ? QByteArray(1, '\0') : QByteArray())
                    + QByteArray(std::max<qsizetype>(stuffing - 2, 0), '\xff') + bytes;
            }
            QCOMPARE(one.size(), TsPacket::Size);
            watched.add(one);
        };
        for (qsizetype at = 0; at < unit.size(); at += step)
            send(at == 0, unit.mid(at, step));
        QVERIFY(watched.meter.health().pictureSize.isEmpty());
        send(true, QByteArray::fromHex("000001e00000")); // the next picture ends it
        QCOMPARE(watched.errors(), 0);
        QCOMPARE(watched.meter.health().pictureSize, QSize(1920, 1080));
        QVERIFY(watched.meter.health().interlaced);
    }
}

void StreamHealthMeterTest::looksAgainOnlyForAnotherMap()
{
    const auto unit = [](const char *sequence) {
        return packet({.start = true},
                      QByteArray::fromHex("000001e00000800000000001b3") + QByteArray::fromHex(sequence)
                          + QByteArray::fromHex("13ffffe01800000100000fff"));
    };
    ProgramMap map{.program = 1, .pcrPid = VideoPid, .streams = {{VideoPid, 0x02, Codec::Mpeg2}}};
    StreamHealthMeter meter;
    const auto sizeAfter = [&](const char *sequence) {
        meter.add(unit(sequence), map);
        meter.add(unit(sequence), map);
        return meter.health().pictureSize;
    };
    QCOMPARE(sizeAfter("2d0240"), QSize(720, 576));
    QCOMPARE(sizeAfter("160120"), QSize(720, 576)); // nobody looks any more
    map.version = 1;
    QCOMPARE(sizeAfter("160120"), QSize(352, 288));
    meter.expectBreak();
    QCOMPARE(sizeAfter("2d0240"), QSize(720, 576));
}

void StreamHealthMeterTest::tellsScrambled()
{
    const ProgramMap map{.program = 1, .pcrPid = 0x1fff, .streams = {{VideoPid, 0x1b, Codec::H264}}};
    StreamHealthMeter meter;
    const auto send = [&](bool scrambled, quint16 pid) {
        for (int i = 0; i < 2048; ++i)
            meter.add(packet({.pid = pid, .counter = quint8(i), .scrambled = scrambled}), map);
        return meter.health().concerns.contains(CodecConcern::Scrambled);
    };
    QVERIFY(!send(false, VideoPid));
    QVERIFY(!send(true, 0x300)); // of another programme
    QVERIFY(send(true, VideoPid));
    QVERIFY(!send(false, VideoPid));
}

void StreamHealthMeterTest::sharesOfTheLastSeconds()
{
    StreamHealthMeter meter;
    quint8 counter = 0;
    const auto stretch = [&](bool flawed) {
        QByteArray packets;
        if (flawed)
            ++counter;
        for (int i = 0; i < 1024; ++i)
            packets += packet({.counter = counter++});
        meter.add(packets, std::nullopt);
        return meter.cleanShare();
    };
    QCOMPARE(meter.cleanShare(), 100);
    QCOMPARE(stretch(false), 100);
    QCOMPARE(stretch(true), 50);
    for (int i = 0; i < 30; ++i)
        (void)stretch(false);
    QCOMPARE(meter.cleanShare(), 97);
    QCOMPARE(stretch(false), 97);
    QCOMPARE(stretch(false), 100); // forgotten
    for (int i = 0; i < 32; ++i)
        (void)stretch(true);
    QCOMPARE(meter.cleanShare(), 0);
}

void StreamHealthMeterTest::standsAnyPackets()
{
    QRandomGenerator random(7);
    TsMaker maker;
    Watched watched;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes(20 * TsPacket::Size, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        for (qsizetype at = 0; at < bytes.size(); at += TsPacket::Size) {
            bytes[at] = '\x47';
            bytes[at + 1] = char((bytes[at + 1] & 0xc0) | 1); // mostly the streams of the map
            bytes[at + 2] = char(bytes[at + 2] & 1);
        }
        if (round % 50 == 0)
            watched.reopen();
        watched.add(round % 10 == 0 ? maker.tables() + bytes : bytes);
    }
    QVERIFY(watched.errors() > 1000);
    const qint64 before = watched.errors();
    watched.reopen();
    watched.add(maker.frames(20));
    QCOMPARE(watched.errors(), before);
    QCOMPARE(watched.meter.health().videoCodec, u"H.264"_s);
}

PLEXBRIDGE_TEST(StreamHealthMeterTest)
#include "tst_streamhealthmeter.moc"
