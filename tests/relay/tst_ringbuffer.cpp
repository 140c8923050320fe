// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpegts/tspacket.h"
#include "relay/ringbuffer.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QTest>

/// What the ring keeps, forgets and gives.
class RingBufferTest : public QObject {
    Q_OBJECT
private slots:
    void ringKeepsTheNewest();
    void ringForgetsEntries();
    void ringReadsFromAnywhere();
};

void RingBufferTest::ringKeepsTheNewest()
{
    RingBuffer ring(10 * TsPacket::Size);
    for (int i = 0; i < 30; ++i)
        ring.append(QByteArray(2 * TsPacket::Size, char('a' + i)), {});
    QCOMPARE(ring.end(), qint64(60) * TsPacket::Size);
    QCOMPARE(ring.begin(), qint64(50) * TsPacket::Size);
    QCOMPARE(ring.from(ring.begin()).front(), char('a' + 25));
    ring.append(QByteArray(50 * TsPacket::Size, '!'), {}); // larger than the ring: kept for those who wait
    QCOMPARE(ring.begin(), ring.end() - 50 * TsPacket::Size);
}

void RingBufferTest::ringForgetsEntries()
{
    RingBuffer ring(4 * TsPacket::Size);
    QVERIFY(!ring.newestEntry());
    ring.append(QByteArray(3 * TsPacket::Size, 'a'), {{TsPacket::Size, "old"}});
    ring.append(QByteArray(1 * TsPacket::Size, 'b'), {{0, "new"}});
    QCOMPARE(ring.newestEntry(), (EntryPoint{3 * TsPacket::Size, "new"}));
    QCOMPARE(ring.firstEntryFrom(0), (EntryPoint{TsPacket::Size, "old"}));
    QCOMPARE(ring.firstEntryFrom(TsPacket::Size + 1), (EntryPoint{3 * TsPacket::Size, "new"}));
    QVERIFY(!ring.firstEntryFrom(ring.end()));
    ring.append(QByteArray(4 * TsPacket::Size, 'c'), {});
    QVERIFY(!ring.newestEntry());
}

void RingBufferTest::ringReadsFromAnywhere()
{
    RingBuffer ring(100 * TsPacket::Size);
    TsMaker maker;
    QByteArray all;
    for (int i = 0; i < 5; ++i) {
        const QByteArray packets = maker.frames(1);
        ring.append(packets, {});
        all += packets;
    }
    for (qint64 at = 0; at < all.size(); at += TsPacket::Size) {
        QByteArray out;
        for (qint64 p = at; p < ring.end(); p = at + out.size())
            out += ring.from(p);
        QCOMPARE(out, all.sliced(at));
    }
    QVERIFY(ring.from(ring.end()).isEmpty());
}

PLEXBRIDGE_TEST(RingBufferTest)
#include "tst_ringbuffer.moc"
