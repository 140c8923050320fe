// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encryption.h"
#include "sources/hlspiece.h"
#include "sources/hlsqueue.h"

#include "support/testmain.h"
#include "support/tsmaker.h"
#include "support/turnableclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

/// A queue under a clock that is turned by hand.
struct Bench {
    TurnableClock clock;
    HlsQueue queue;

    void add(std::chrono::milliseconds duration, const QByteArray &bytes, bool isBreak = false)
    {
        queue.begin(duration, isBreak, bytes.size(), clock.steady());
        queue.append(bytes, clock.steady());
        queue.complete(clock.steady());
    }
    QByteArray read(qint64 most = 1'000'000)
    {
        QByteArray room(most, '\0');
        room.truncate(queue.read(room.data(), most, clock.steady()));
        return room;
    }
    qsizetype readAfter(std::chrono::milliseconds time)
    {
        clock.turn(time);
        return read().size();
    }
};

} // namespace

/// The pace at which segments are given, and what is made of their bytes.
class HlsQueueTest : public QObject {
    Q_OBJECT
private slots:
    void givesTheFirstAtOnce();
    void overrunsNobody();
    void spreadsWhatFollows();
    void losesNoByte();
    void doesNotMakeUpForLostTime();
    void spreadsWhatIsStillArriving();
    void givesFasterWhenTooMuchWaits();
    void keepsTheTimeOfAFilm();
    void stopsAtABreak();
    void releasesAll();
    void tellsItsLength();
    void knowsKinds_data();
    void knowsKinds();
    void takesTheEncryptionOff_data();
    void takesTheEncryptionOff();
    void forgivesWrongPadding();
    void numbersAsIv();
    void givesOnlyWhatIsNewTheSecondTime();
};

void HlsQueueTest::givesTheFirstAtOnce()
{
    Bench bench;
    bench.queue.begin(10s, false, 0, bench.clock.steady());
    QCOMPARE(bench.queue.due(bench.clock.steady()), 0);
    bench.queue.append("abc", bench.clock.steady());
    QCOMPARE(bench.read(), "abc");
    bench.queue.append("def", bench.clock.steady());
    bench.queue.complete(bench.clock.steady());
    QCOMPARE(bench.read(), "def");
    QCOMPARE(bench.queue.size(), 0);
    QVERIFY(!bench.queue.isKeepingBack(bench.clock.steady()));
}

void HlsQueueTest::overrunsNobody()
{
    Bench bench;
    const qint64 burst = HlsQueue::LargestBurst;
    const QByteArray all(5 * burst, 'a');
    bench.queue.begin(10s, false, all.size(), bench.clock.steady());
    bench.queue.append(all.first(burst / 2), bench.clock.steady());
    QCOMPARE(bench.read(all.size()).size(), burst / 2);
    bench.queue.append(all.sliced(burst / 2), bench.clock.steady());
    bench.queue.complete(bench.clock.steady());
    QCOMPARE(bench.read(all.size()).size(), burst - burst / 2);
    bench.clock.turn(1s);
    QCOMPARE(bench.read(all.size()).size(), burst); // two of ten seconds
    bench.clock.turn(3s);
    QCOMPARE(bench.read(all.size()).size(), 3 * burst);
}

void HlsQueueTest::spreadsWhatFollows()
{
    Bench bench;
    bench.add(10s, QByteArray(1000, 'a'));
    QCOMPARE(bench.read().size(), 1000);
    bench.clock.turn(3s);
    bench.add(10s, QByteArray(1000, 'b'));
    bench.add(5s, QByteArray(1000, 'c'));
    QCOMPARE(bench.read().size(), 0);
    QVERIFY(bench.queue.isKeepingBack(bench.clock.steady()));
    QCOMPARE(bench.readAfter(1s), 100);
    QCOMPARE(bench.readAfter(4s), 400);
    QCOMPARE(bench.readAfter(6s), 500 + 200);
    QCOMPARE(bench.readAfter(100s), 800);
    QCOMPARE(bench.queue.size(), 0);
}

void HlsQueueTest::losesNoByte()
{
    Bench bench;
    QByteArray all, got;
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes(1 + 37 * i, '\0');
        for (qsizetype k = 0; k < bytes.size(); ++k)
            bytes[k] = char((i * 7 + k) & 0xff);
        all += bytes;
        bench.add(std::chrono::milliseconds(i * 13 % 7 * 100), bytes);
        bench.clock.turn(170ms);
        got += bench.read(1 + i * 29 % 400);
    }
    for (int i = 0; i < 1000 && bench.queue.size() > 0; ++i) {
        bench.clock.turn(100ms);
        got += bench.read(77 + i);
    }
    QCOMPARE(got, all);
}

void HlsQueueTest::doesNotMakeUpForLostTime()
{
    Bench bench;
    bench.add(2s, "first");
    QCOMPARE(bench.read(), "first");
    bench.clock.turn(60s); // the next comes far too late
    bench.add(10s, QByteArray(1000, 'b'));
    QCOMPARE(bench.readAfter(1s), 100);
}

void HlsQueueTest::spreadsWhatIsStillArriving()
{
    Bench bench;
    bench.add(10s, "first");
    QCOMPARE(bench.read(), "first");
    bench.queue.begin(10s, false, 1000, bench.clock.steady());
    bench.queue.append(QByteArray(300, 'b'), bench.clock.steady());
    QCOMPARE(bench.readAfter(1s), 100);
    QCOMPARE(bench.readAfter(9s), 200); // and then it waits
    bench.queue.append(QByteArray(700, 'b'), bench.clock.steady());
    QCOMPARE(bench.readAfter(1s), 100);
    bench.queue.complete(bench.clock.steady());
    QCOMPARE(bench.readAfter(6s), 600);
}

void HlsQueueTest::givesFasterWhenTooMuchWaits()
{
    Bench bench;
    bench.queue.setReserve(15s);
    bench.add(10s, "first");
    QCOMPARE(bench.read(), "first");
    bench.add(10s, QByteArray(1000, 'b'));
    QCOMPARE(bench.readAfter(1s), 100);
    bench.add(10s, QByteArray(1000, 'c'));
    QCOMPARE(bench.readAfter(1s), 200);
    QCOMPARE(bench.readAfter(1s), 200);
    QCOMPARE(bench.readAfter(1s), 100); // no more than one and a half are left
}

void HlsQueueTest::keepsTheTimeOfAFilm()
{
    Bench bench; // no reserve
    bench.add(10s, "first");
    QCOMPARE(bench.read(), "first");
    for (int i = 0; i < 5; ++i)
        bench.add(10s, QByteArray(1000, 'b'));
    QCOMPARE(bench.readAfter(1s), 100);
    QCOMPARE(bench.readAfter(1s), 100);
}

void HlsQueueTest::stopsAtABreak()
{
    Bench bench;
    bench.add(1s, "first");
    bench.add(1s, "other", true);
    bench.queue.releaseAll();
    QVERIFY(!bench.queue.isAtBreak());
    QCOMPARE(bench.read(3), "fir");
    QCOMPARE(bench.read(), "st");
    QVERIFY(bench.queue.isAtBreak());
    QVERIFY(bench.queue.due(bench.clock.steady()) > 0); // so that somebody comes and passes it
    QCOMPARE(bench.read(), "");
    bench.queue.passBreak();
    QVERIFY(!bench.queue.isAtBreak());
    QCOMPARE(bench.read(), "other");
}

void HlsQueueTest::releasesAll()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.add(10s, QByteArray(1000, 'b'));
    QCOMPARE(bench.read().size(), 1000);
    bench.queue.releaseAll();
    QCOMPARE(bench.read().size(), 2000);
}

void HlsQueueTest::tellsItsLength()
{
    Bench bench;
    QCOMPARE(bench.queue.length(), 0ms);
    bench.add(4s, QByteArray(400, 'a'));
    bench.queue.begin(8s, false, 0, bench.clock.steady());
    QCOMPARE(bench.queue.length(), 12s);
    QCOMPARE(bench.read(100).size(), 100);
    QCOMPARE(bench.queue.length(), 11s);
    QCOMPARE(bench.queue.size(), 300);
}

void HlsQueueTest::knowsKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<HlsPiece::Kind>("kind");
    const QByteArray packets = TsMaker().frames(2);
    const auto row = [](const char *name, const QByteArray &bytes, bool whole, HlsPiece::Kind kind) {
        QTest::newRow(name) << bytes << whole << kind;
    };
    row("packets", packets, false, HlsPiece::Kind::TransportStream);
    row("packets behind a picture", "\x89PNG" + QByteArray(300, 'x') + packets, false,
        HlsPiece::Kind::TransportStream);
    row("torn packets", packets.sliced(100), false, HlsPiece::Kind::TransportStream);
    row("two packets, more to come", packets.first(376), false, HlsPiece::Kind::Unknown);
    row("two packets are all", packets.first(376), true, HlsPiece::Kind::TransportStream);
    row("fragment", QByteArray::fromHex("00000018") + "styp" + QByteArray(100, 'x'), false,
        HlsPiece::Kind::Packed);
    row("sound with a tag", "ID3" + QByteArray(100, '\0'), false, HlsPiece::Kind::Packed);
    row("sound", QByteArray::fromHex("fff15080001ffc00"), false, HlsPiece::Kind::Packed);
    row("subtitles", "WEBVTT\n\n00:00", false, HlsPiece::Kind::Packed);
    row("page", " <!DOCTYPE html>", false, HlsPiece::Kind::Document);
    row("nothing", "", true, HlsPiece::Kind::Document);
    row("noise", QByteArray(9000, 'x'), false, HlsPiece::Kind::Packed);
    row("start of noise", QByteArray(500, 'x'), false, HlsPiece::Kind::Unknown);
}

void HlsQueueTest::knowsKinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, whole);
    QTEST(HlsPiece::kindOf(bytes, whole), "kind");
}

void HlsQueueTest::takesTheEncryptionOff_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 15, 16, 17, 1000, 100'000})
        QTest::addRow("%d bytes at a time", step) << step;
}

void HlsQueueTest::takesTheEncryptionOff()
{
    QFETCH(int, step);
    const QByteArray key = "0123456789abcdef", iv = hlsNumberAsIv(77), plain = TsMaker().frames(3);
    const QByteArray secret = encrypted(plain, key, iv);
    HlsPiece piece{HlsCipher(key, iv)};
    QByteArray got;
    for (qsizetype at = 0; at < secret.size(); at += step)
        got += piece.take(secret.mid(at, step));
    got += piece.takeRest();
    QCOMPARE(got, plain);
    QCOMPARE(piece.kind(), HlsPiece::Kind::TransportStream);
    QCOMPARE(piece.given(), plain.size());
}

void HlsQueueTest::forgivesWrongPadding()
{
    const QByteArray key(16, 'k'), iv(16, 'i'), plain = TsMaker().frames(3);
    HlsPiece piece{HlsCipher(key, iv)};
    QByteArray got = piece.take(encrypted(plain, key, iv).chopped(20));
    got += piece.takeRest();
    QVERIFY(plain.startsWith(got));
    QVERIFY2(got.size() > plain.size() - 64, qPrintable(QString::number(got.size())));
}

void HlsQueueTest::numbersAsIv()
{
    QCOMPARE(hlsNumberAsIv(0x1234).toHex(), QByteArray(28, '0') + "1234");
}

void HlsQueueTest::givesOnlyWhatIsNewTheSecondTime()
{
    const QByteArray plain = TsMaker().frames(10);
    HlsPiece piece;
    const QByteArray first = piece.take(plain.first(2000)); // and it broke off
    QCOMPARE(first.size(), 2000);
    piece.beginAgain({});
    QByteArray second = piece.take(plain.first(1500));
    QCOMPARE(second, "");
    second += piece.take(plain.sliced(1500));
    second += piece.takeRest();
    QCOMPARE(first + second, plain);
}

PLEXBRIDGE_TEST(HlsQueueTest)
#include "tst_hlsqueue.moc"
