// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/keyframe.h"
#include "mpegts/packetgatherer.h"
#include "mpegts/psi.h"
#include "mpegts/streamindex.h"
#include "mpegts/tspacket.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray gathered(PacketGatherer &gatherer, const QByteArray &bytes, qsizetype step)
{
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QByteArray piece = bytes.mid(at, step);
        std::copy(piece.begin(), piece.end(), gatherer.room(piece.size()));
        out += gatherer.take(piece.size());
    }
    return out;
}

} // namespace

/// The pure parts that read a transport stream.
class TransportStreamTest : public QObject {
    Q_OBJECT
private slots:
    void readsPacketFields();
    void readsClock_data();
    void readsClock();
    void neverReadsPastAPacket();
    void judgesContinuity();
    void readsTables_data();
    void readsTables();
    void refusesDamagedTables();
    void findsTableAcrossPackets();
    void knowsKeyframes_data();
    void knowsKeyframes();
    void findsEntries_data();
    void findsEntries();
    void givesTablesOfTheirTime();
    void followsAChangedProgram();
    void indexesAnyBytes();
    void gathersWholePackets_data();
    void gathersWholePackets();
    void takesOffWhatIsNoPacket_data();
    void takesOffWhatIsNoPacket();
    void findsTheRhythmAgain();
    void findsNoPacketsInText();
};

void TransportStreamTest::readsPacketFields()
{
    const QByteArray bytes = QByteArray::fromHex("47412b75054012345678") + QByteArray(178, 'x');
    const TsPacket packet(bytes.constData());
    QVERIFY(packet.isSynced());
    QVERIFY(packet.startsUnit());
    QVERIFY(!packet.isDamaged());
    QCOMPARE(packet.pid(), quint16(0x12b));
    QVERIFY(packet.isScrambled());
    QVERIFY(packet.hasAdaptation() && packet.hasPayload());
    QCOMPARE(packet.continuity(), quint8(5));
    QVERIFY(packet.isRandomAccess());
    QVERIFY(!packet.isDiscontinuity());
    QCOMPARE(packet.payload().size(), 178);
}

void TransportStreamTest::readsClock_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("ticks");
    QTest::newRow("zero") << QByteArray::fromHex("4700002007100000000000ff") << qint64(0);
    QTest::newRow("one base tick") << QByteArray::fromHex("470000200710000000008000") << qint64(300);
    QTest::newRow("extension") << QByteArray::fromHex("470000200710000000000101") << qint64(257);
    QTest::newRow("largest") << QByteArray::fromHex("470000200710ffffffff8000") << qint64(0x1ffffffff) * 300;
    QTest::newRow("no flag") << QByteArray::fromHex("470000200700ffffffff8000") << qint64(-1);
    QTest::newRow("field too short") << QByteArray::fromHex("470000200610ffffffff8000") << qint64(-1);
    QTest::newRow("no adaptation") << QByteArray::fromHex("470000100710ffffffff8000") << qint64(-1);
}

void TransportStreamTest::readsClock()
{
    QFETCH(QByteArray, head);
    QFETCH(qint64, ticks);
    if (head.endsWith('\xff'))
        head.back() = '\0';
    const QByteArray bytes = head.leftJustified(TsPacket::Size, '\0');
    QCOMPARE(TsPacket(bytes.constData()).pcr().value_or(-1), ticks);
}

void TransportStreamTest::neverReadsPastAPacket()
{
    for (const int length : {183, 184, 200, 255}) {
        const QByteArray bytes =
            QByteArray::fromHex("47010030").append(char(length)).leftJustified(TsPacket::Size, '\xff');
        QVERIFY(TsPacket(bytes.constData()).payload().isEmpty());
    }
}

void TransportStreamTest::judgesContinuity()
{
    const auto follows = [](const char *hex) {
        const QByteArray bytes = QByteArray::fromHex(hex).leftJustified(TsPacket::Size, '\0');
        return continuesFrom(15, TsPacket(bytes.constData()));
    };
    QVERIFY(follows("47010010")); // 15 to 0
    QVERIFY(follows("4701001f")); // repeated
    QVERIFY(!follows("47010011"));
    QVERIFY(!follows("470100200100")); // without payload the counter stands still
    QVERIFY(follows("4701002f0100"));
    QVERIFY(follows("470100370180")); // says itself that there is a gap
}

void TransportStreamTest::readsTables_data()
{
    QTest::addColumn<int>("descriptorBytes");
    QTest::newRow("one packet") << 0;
    QTest::newRow("four packets") << 600;
}

void TransportStreamTest::readsTables()
{
    QFETCH(int, descriptorBytes);
    TsPlan plan;
    plan.pmtDescriptorBytes = descriptorBytes;
    TsMaker maker(plan);
    const QByteArray tables = maker.tables();
    SectionCollector pat, pmt;
    for (qsizetype at = 0; at < tables.size(); at += TsPacket::Size) {
        const TsPacket packet(tables.constData() + at);
        SectionCollector &collector = packet.pid() == 0 ? pat : pmt;
        const bool last = packet.pid() == 0 || at + TsPacket::Size == tables.size();
        QCOMPARE(collector.add(packet, QByteArrayView(tables).sliced(at, TsPacket::Size)), last);
    }
    QCOMPARE(pat.packets() + pmt.packets(), tables);
    QCOMPARE(parsePat(pat.section()), (ProgramPlace{1, plan.pmtPid}));
    const auto map = parsePmt(pmt.section());
    QVERIFY(map);
    QCOMPARE(map->program, quint16(1));
    QCOMPARE(map->pcrPid, plan.videoPid);
    QCOMPARE(
        map->streams,
        (QList<ElementaryStream>{{plan.videoPid, 0x1b, Codec::H264}, {plan.audioPid, 0x0f, Codec::Aac}}));
    QCOMPARE(map->video()->pid, plan.videoPid);
}

void TransportStreamTest::refusesDamagedTables()
{
    TsMaker maker;
    const QByteArray tables = maker.tables();
    for (qsizetype at = 5; at < 21; ++at) { // the PAT's section
        QByteArray damaged = tables;
        damaged[at] = char(damaged[at] ^ 0x10);
        StreamIndex index;
        (void)index.scan(damaged);
        QVERIFY2(!index.knowsProgram(), qPrintable(QString::number(at)));
    }
}

void TransportStreamTest::findsTableAcrossPackets()
{
    TsPlan plan;
    plan.pmtDescriptorBytes = 500;
    TsMaker maker(plan);
    const QByteArray tables = maker.tables();
    StreamIndex index;
    for (qsizetype at = 0; at < tables.size(); at += TsPacket::Size)
        (void)index.scan(QByteArrayView(tables).sliced(at, TsPacket::Size));
    QVERIFY(index.knowsProgram());
    QCOMPARE(index.tables(), tables);
}

void TransportStreamTest::knowsKeyframes_data()
{
    QTest::addColumn<quint8>("type");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("key");
    const auto row = [](const char *name, quint8 type, const char *hex, bool key) {
        QTest::newRow(name) << type << QByteArray::fromHex(hex) << key;
    };
    row("h264 sps after delimiter", 0x1b, "0000000109f000000001674200", true);
    row("h264 idr alone", 0x1b, "000001658884", true);
    row("h264 p slice", 0x1b, "0000000109f0000001419a", false);
    row("h264 sei then slice", 0x1b, "00000106050000010141", false);
    row("hevc vps", 0x24, "00000146011000000001400100", true);
    row("hevc cra", 0x24, "0000012a0100", true);
    row("hevc trailing", 0x24, "000001460110000001020100", false);
    row("mpeg2 sequence", 0x02, "000001b35002d033", true);
    row("mpeg2 picture", 0x02, "000001000057", false);
    row("mpeg2 group, then picture", 0x02, "000001b80008004000000100000f", false);
    row("unknown codec", 0xea, "0000010f", false);
    row("no start code", 0x1b, "1234567890", false);
    row("cut short", 0x1b, "000001", false);
}

void TransportStreamTest::knowsKeyframes()
{
    QFETCH(quint8, type);
    QFETCH(QByteArray, stream);
    QFETCH(bool, key);
    const QByteArray pes = QByteArray::fromHex("000001e000008080052100010001");
    QCOMPARE(startsKeyframe(type, pes + stream), key);
    QVERIFY(!startsKeyframe(type, QByteArray("xx") + stream)); // no PES header
}

void TransportStreamTest::findsEntries_data()
{
    QTest::addColumn<quint8>("type");
    QTest::addColumn<bool>("indicator");
    QTest::newRow("h264, indicated") << quint8(0x1b) << true;
    QTest::newRow("h264, by its payload") << quint8(0x1b) << false;
    QTest::newRow("hevc, by its payload") << quint8(0x24) << false;
    QTest::newRow("mpeg2, by its payload") << quint8(0x02) << false;
}

void TransportStreamTest::findsEntries()
{
    QFETCH(quint8, type);
    QFETCH(bool, indicator);
    TsPlan plan;
    plan.videoType = type;
    plan.randomAccessIndicator = indicator;
    TsMaker maker(plan);
    StreamIndex index;
    const auto found = index.scan(maker.frames(25));
    QCOMPARE(found.entries.size(), 3);
    QCOMPARE(found.entries.at(0).offset, qint64(2) * TsPacket::Size);
    QVERIFY(found.unitStart && found.unitStart->offset > found.entries.at(2).offset);
    QVERIFY(index.hasVideo());
}

void TransportStreamTest::givesTablesOfTheirTime()
{
    TsMaker maker;
    const QByteArray first = maker.tables(), frame = maker.frame(true), second = maker.tables(),
                     other = maker.frame(true);
    StreamIndex index;
    const auto found = index.scan(first + frame + second + other);
    QCOMPARE(found.entries.size(), 2);
    QCOMPARE(found.entries.at(0).tables, first);
    QCOMPARE(found.entries.at(1).tables, second); // same words, later counters
    QVERIFY(first != second);
}

void TransportStreamTest::followsAChangedProgram()
{
    TsPlan plan;
    plan.pmtPid = 0x200;
    plan.videoPid = 0x201;
    TsMaker before, after(plan);
    StreamIndex index;
    (void)index.scan(before.frames(1));
    QCOMPARE(index.scan(after.frames(1)).entries.size(), 1);
    QCOMPARE(index.tables().size(), 2 * TsPacket::Size);
}

void TransportStreamTest::indexesAnyBytes()
{
    QRandomGenerator random(1);
    StreamIndex index;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(5 * TsPacket::Size, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        for (qsizetype at = 0; at < bytes.size(); at += TsPacket::Size) {
            bytes[at] = '\x47';
            bytes[at + 1] = char(bytes[at + 1] & 0x40); // mostly tables
            bytes[at + 2] = '\0';
        }
        (void)index.scan(bytes);
    }
    TsMaker maker;
    QCOMPARE(index.scan(maker.frames(1)).entries.size(), 1); // and still works
}

void TransportStreamTest::gathersWholePackets_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 7, 187, 188, 189, 376, 1000, 65536})
        QTest::addRow("%d bytes at a time", step) << step;
}

void TransportStreamTest::gathersWholePackets()
{
    QFETCH(int, step);
    TsMaker maker;
    const QByteArray packets = maker.frames(20);
    PacketGatherer gatherer;
    QCOMPARE(gathered(gatherer, packets + "torn", step), packets);
    QCOMPARE(gatherer.discarded(), 0);
    QVERIFY(gatherer.foundPackets());
}

void TransportStreamTest::takesOffWhatIsNoPacket_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("behind");
    QTest::addColumn<int>("every");
    for (const int step : {1, 97, 188, 192, 1000, 65536}) {
        QTest::addRow("a time stamp each, by %d", step) << 4 << 0 << 1;
        QTest::addRow("check bytes each, by %d", step) << 0 << 16 << 1;
        QTest::addRow("a head every seven, by %d", step) << 12 << 0 << 7;
    }
}

void TransportStreamTest::takesOffWhatIsNoPacket()
{
    QFETCH(int, before);
    QFETCH(int, behind);
    QFETCH(int, every);
    const int step = QByteArray(QTest::currentDataTag()).split(' ').constLast().toInt();
    TsMaker maker;
    const QByteArray packets = maker.frames(30);
    QByteArray sent;
    for (qsizetype i = 0; i < packets.size() / TsPacket::Size; ++i) {
        if (i % every == 0)
            sent += QByteArray(before, '\x21');
        sent += packets.sliced(i * TsPacket::Size, TsPacket::Size) + QByteArray(behind, '\0');
    }
    PacketGatherer gatherer;
    const QByteArray out = gathered(gatherer, sent, step);
    QVERIFY(packets.startsWith(out));
    QVERIFY(out.size() >= packets.size() - 4 * TsPacket::Size); // the last few are not sure yet
}

void TransportStreamTest::findsTheRhythmAgain()
{
    TsMaker maker;
    const QByteArray one = maker.frames(3), two = maker.frames(3), three = maker.frames(3);
    const QByteArray noise = QByteArray(100, '\x47') + "noise";
    for (const qsizetype step : {1, 500, 100000}) {
        PacketGatherer gatherer;
        const QByteArray out =
            gathered(gatherer, noise + one + "inserted" + two + one.left(90) + three, step);
        for (qsizetype at = 0; at < out.size(); at += TsPacket::Size)
            QCOMPARE(out[at], TsPacket::SyncByte);
        QVERIFY(out.contains(two.sliced(TsPacket::Size)));
        QVERIFY(out.endsWith(three.sliced(TsPacket::Size)));
        QVERIFY(gatherer.discarded() > 0);
    }
}

void TransportStreamTest::findsNoPacketsInText()
{
    PacketGatherer gatherer;
    const QByteArray text = QByteArray("Gone. The stream you GET is no longer here.\n").repeated(500);
    QVERIFY(gathered(gatherer, text, 4000).isEmpty());
    QVERIFY(!gatherer.foundPackets());
    QVERIFY(gatherer.discarded() > text.size() - 4000);
}

PLEXBRIDGE_TEST(TransportStreamTest)
#include "tst_transportstream.moc"
