// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/programmender.h"

#include "mpegts/streamindex.h"
#include "mpegts/tablewriter.h"
#include "mpegts/tspacket.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QSet>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr SteadyTime Start{1'000'000ms};
constexpr qsizetype Size = TsPacket::Size;

TsPacket packetAt(QByteArrayView bytes, qsizetype at)
{
    return TsPacket(bytes.data() + at);
}

/// Those packets whose PID is none of these.
QByteArray without(const QByteArray &packets, const QSet<quint16> &pids)
{
    QByteArray out;
    for (qsizetype at = 0; at < packets.size(); at += Size) {
        if (!pids.contains(packetAt(packets, at).pid()))
            out += packets.sliced(at, Size);
    }
    return out;
}

/// With a wrong check sum in each table of these PIDs.
QByteArray spoilt(QByteArray packets, const QSet<quint16> &pids)
{
    for (qsizetype at = 0; at < packets.size(); at += Size) {
        if (!pids.contains(packetAt(packets, at).pid()))
            continue;
        const qsizetype section = at + 5;
        const qsizetype length = 3 + ((packets[section + 1] & 0x0f) << 8 | quint8(packets[section + 2]));
        packets.replace(section + length - 4, 4, QByteArray(4, '\0'));
    }
    return packets;
}

QSet<quint16> pidsOf(const QByteArray &packets)
{
    QSet<quint16> pids;
    for (qsizetype at = 0; at < packets.size(); at += Size)
        pids.insert(packetAt(packets, at).pid());
    return pids;
}

/// What comes of pieces of `packets`, one picture's worth every 40 ms.
QByteArray mended(ProgramMender &mender, const QByteArray &packets, qsizetype step = 9 * Size)
{
    QByteArray out;
    SteadyTime now = Start;
    for (qsizetype at = 0; at < packets.size(); at += step, now += 40ms)
        out += mender.mend(packets.mid(at, step), now);
    return out;
}

} // namespace

/// What a provider sends becomes one program with sound tables.
class ProgramMenderTest : public QObject {
    Q_OBJECT
private slots:
    void leavesASoundStreamAlone();
    void mends_data();
    void mends();
    void takesOneOfSeveralPrograms_data();
    void takesOneOfSeveralPrograms();
    void waitsForALateMap();
    void neverBreaks();
};

void ProgramMenderTest::leavesASoundStreamAlone()
{
    TsMaker maker;
    const QByteArray packets = maker.frames(200);
    ProgramMender mender;
    QCOMPARE(mended(mender, packets), packets);
    QVERIFY(!mender.isMending());
    ProgramMender other(77); // there is no such program
    QCOMPARE(mended(other, packets), packets);
}

void ProgramMenderTest::mends_data()
{
    QTest::addColumn<QSet<quint16>>("missing");
    QTest::addColumn<QSet<quint16>>("wrong");
    const TsPlan plan;
    QTest::newRow("no PAT") << QSet<quint16>{0} << QSet<quint16>{};
    QTest::newRow("no tables at all") << QSet<quint16>{0, plan.pmtPid} << QSet<quint16>{};
    QTest::newRow("wrong sums") << QSet<quint16>{} << QSet<quint16>{0, plan.pmtPid};
    QTest::newRow("a wrong sum of the map") << QSet<quint16>{} << QSet<quint16>{plan.pmtPid};
    QTest::newRow("no PAT, a wrong sum of the map") << QSet<quint16>{0} << QSet<quint16>{plan.pmtPid};
}

void ProgramMenderTest::mends()
{
    QFETCH(QSet<quint16>, missing);
    QFETCH(QSet<quint16>, wrong);
    TsMaker maker;
    const QByteArray packets = spoilt(without(maker.frames(200), missing), wrong); // 8 s
    ProgramMender mender;
    const QByteArray out = mended(mender, packets);
    QVERIFY(mender.isMending());
    StreamIndex index;
    const auto found = index.scan(out);
    QVERIFY(index.knowsProgram());
    QCOMPARE(index.badTables(), missing.contains(0) ? qint64(0) : index.badTables());
    QCOMPARE(index.program()->streams.size(), 2);
    QCOMPARE(index.program()->video()->pid, TsPlan().videoPid);
    QVERIFY2(found.entries.size() > 8, qPrintable(QString::number(found.entries.size())));
    // Nothing of pictures and sound is lost, and the counters of the tables follow each other.
    const QSet<quint16> tables = pidsOf(out) - QSet<quint16>{TsPlan().videoPid, TsPlan().audioPid};
    QCOMPARE(without(out, tables), without(packets, {0, TsPlan().pmtPid}));
    QHash<quint16, quint8> counters;
    QByteArray afterwards = out.sliced(out.size() / 2 / Size * Size);
    for (qsizetype at = 0; at < afterwards.size(); at += Size) {
        const TsPacket packet = packetAt(afterwards, at);
        if (counters.contains(packet.pid()))
            QCOMPARE(packet.continuity(), quint8((counters.value(packet.pid()) + 1) & 15));
        counters.insert(packet.pid(), packet.continuity());
    }
}

void ProgramMenderTest::takesOneOfSeveralPrograms_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("taken");
    QTest::newRow("the first") << 0 << 1;
    QTest::newRow("by number") << 2 << 2;
    QTest::newRow("not there") << 9 << 1;
}

void ProgramMenderTest::takesOneOfSeveralPrograms()
{
    QFETCH(int, wanted);
    QFETCH(int, taken);
    quint8 patCounter = 0, mapCounters[2] = {0, 0};
    QByteArray pat =
        patSection({1, 0x1001}).chopped(4) + QByteArray::fromHex("0002f002") + QByteArray(4, '\0');
    pat[2] = char(pat[2] + 4);
    pat = withCheckSum(pat);
    QByteArray packets;
    TsPlan plans[2];
    plans[1].videoPid = 0x200;
    plans[1].audioPid = 0x201;
    TsMaker makers[2]{TsMaker(plans[0]), TsMaker(plans[1])};
    for (int frame = 0; frame < 40; ++frame) {
        packets += sectionPackets(0, pat, patCounter);
        for (int i : {0, 1}) {
            ProgramMap map;
            map.program = quint16(i + 1);
            map.pcrPid = plans[i].videoPid;
            map.streams = {{plans[i].videoPid, 0x1b, Codec::H264}, {plans[i].audioPid, 0x0f, Codec::Aac}};
            packets += sectionPackets(quint16(0x1001 + i), pmtSection(map), mapCounters[i]);
            packets += makers[i].frame(frame % 10 == 0);
        }
    }
    ProgramMender mender(wanted);
    const QByteArray out = mended(mender, packets);
    const auto mapPid = quint16(0x1000 + taken);
    QCOMPARE(pidsOf(out), (QSet<quint16>{0, mapPid, plans[taken - 1].videoPid, plans[taken - 1].audioPid}));
    StreamIndex index;
    QVERIFY(!index.scan(out).entries.isEmpty());
    QCOMPARE(index.program()->program, quint16(taken));
}

void ProgramMenderTest::waitsForALateMap()
{
    TsMaker maker;
    const QByteArray early = without(maker.frames(125), {TsPlan().pmtPid}), late = maker.frames(50); // 5 s
    ProgramMender mender;
    QCOMPARE(mended(mender, early + late), early + late);
    QVERIFY(!mender.isMending());
}

void ProgramMenderTest::neverBreaks()
{
    TsMaker maker;
    QByteArray packets = maker.frames(100);
    for (qsizetype at = 0; at < packets.size(); at += 7) {
        if (at % Size > 3)
            packets[at] = char(at * 31);
    }
    for (const bool hasPat : {true, false}) {
        ProgramMender mender(3);
        const QByteArray out = mended(mender, hasPat ? packets : without(packets, {0}));
        QCOMPARE(out.size() % Size, 0);
        mender.clear();
        QCOMPARE(mender.mend(packets, Start).size() % Size, 0);
    }
}

PLEXBRIDGE_TEST(ProgramMenderTest)
#include "tst_programmender.moc"
