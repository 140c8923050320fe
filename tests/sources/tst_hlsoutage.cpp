// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encryption.h"
#include "hlsbench.h"
#include "support/relayharness.h"

#include "sources/hlscipher.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Providers of HLS that misbehave, encrypt, number as they like, or vanish; and readers that do not read.
class HlsOutageTest : public QObject {
    Q_OBJECT
private slots:
    void decrypts_data();
    void decrypts();
    void takesKeysOfAllForms_data();
    void takesKeysOfAllForms();
    void refusesABadKey_data();
    void refusesABadKey();
    void marksADiscontinuity();
    void skipsAMissingSegment();
    void goesOnWhereATransferBroke_data();
    void goesOnWhereATransferBroke();
    void takesOverANewNumbering();
    void followsChangingTokens();
    void survivesFailingLoads();
    void givesUpWhenNothingHelps_data();
    void givesUpWhenNothingHelps();
    void skipsAPageInPlaceOfASegment();
    void endsWithTheList();
    void holdsTheProviderBack();
    void stopsFetchingWhileHeld();
    void goesOnAfterAHold();
    void reopensThroughTheRelay();
};

void HlsOutageTest::decrypts_data()
{
    QTest::addColumn<QByteArray>("ivAttribute");
    QTest::addColumn<QByteArray>("iv");
    QTest::newRow("IV by number") << QByteArray() << hlsNumberAsIv(0);
    QTest::newRow("IV given") << QByteArray(",IV=0x000102030405060708090a0b0c0d0e0f")
                              << QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
}

void HlsOutageTest::decrypts()
{
    QFETCH(QByteArray, ivAttribute);
    QFETCH(QByteArray, iv);
    HlsBench bench;
    const QByteArray key = QByteArray::fromHex("deadbeefdeadbeefdeadbeefdeadbeef");
    const QByteArray first = bench.offer(0, 60);
    bench.provider.set(u"/0.ts"_s, encrypted(first, key, iv));
    const QByteArray line = "#EXT-X-KEY:METHOD=AES-128,URI=\"key?of=1\"" + ivAttribute + '\n';
    bench.list(0, 1, line);
    bench.provider.set(u"/key?of=1"_s, key);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    const QByteArray second = bench.offer(1);
    bench.provider.set(u"/1.ts"_s, encrypted(second, key, ivAttribute.isEmpty() ? hlsNumberAsIv(1) : iv));
    bench.list(0, 2, line);
    QTRY_COMPARE(bench.got, first + second);
    QCOMPARE(bench.provider.asked(u"/key?of=1"_s), 1);
    QVERIFY(bench.failed->isEmpty());
}

void HlsOutageTest::takesKeysOfAllForms_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("uri");
    const QByteArray key = "0123456789abcdef";
    QTest::newRow("a line's end") << key + "\r\n" << QByteArray("key");
    QTest::newRow("digits") << key.toHex() + '\n' << QByteArray("key");
    QTest::newRow("within the list") << QByteArray() << "data:text/plain;base64," + key.toBase64();
}

void HlsOutageTest::takesKeysOfAllForms()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, uri);
    HlsBench bench;
    const QByteArray first = bench.offer(0);
    bench.provider.set(u"/0.ts"_s, encrypted(first, "0123456789abcdef", hlsNumberAsIv(0)));
    bench.provider.set(u"/key"_s, file);
    bench.list(0, 1, "#EXT-X-KEY:METHOD=AES-128,URI=\"" + uri + "\"\n");
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
}

void HlsOutageTest::refusesABadKey_data()
{
    QTest::addColumn<HlsFile>("key");
    QTest::newRow("too short") << HlsFile{"short"};
    QTest::newRow("page") << HlsFile{QByteArray(5000, '<')};
    QTest::newRow("none") << HlsFile{"no", 403};
}

void HlsOutageTest::refusesABadKey()
{
    QFETCH(HlsFile, key);
    HlsBench bench;
    for (int i = 0; i < 3; ++i)
        bench.offer(i);
    bench.list(0, 3, "#EXT-X-KEY:METHOD=AES-128,URI=\"key\"\n#EXT-X-ENDLIST\n");
    bench.provider.set(u"/key"_s, key);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.failed->size(), 1);
    QVERIFY(bench.got.isEmpty());
}

void HlsOutageTest::marksADiscontinuity()
{
    HlsBench bench;
    const QByteArray first = bench.offer(0);
    bench.list(0, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    const QByteArray second = bench.offer(1);
    bench.provider.set(u"/live.m3u8"_s, hlsList(0, 1) + "#EXT-X-DISCONTINUITY\n#EXTINF:0.5,\n1.ts\n");
    QTRY_COMPARE(bench.got, first + second);
    QCOMPARE(bench.breaks, QList<qsizetype>{first.size()});
}

void HlsOutageTest::skipsAMissingSegment()
{
    HlsBench bench;
    const QByteArray first = bench.offer(0);
    bench.list(0, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    const QByteArray third = bench.offer(2);
    bench.list(0, 3);
    QTRY_COMPARE_WITH_TIMEOUT(bench.got, first + third, 20000);
    QCOMPARE(bench.breaks, QList<qsizetype>{first.size()});
    QVERIFY(bench.provider.asked(u"/1.ts"_s) >= 2); // it might have come late
}

void HlsOutageTest::goesOnWhereATransferBroke_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("clear") << false;
    QTest::newRow("encrypted") << true;
}

void HlsOutageTest::goesOnWhereATransferBroke()
{
    QFETCH(bool, locked);
    HlsBench bench;
    const QByteArray key(16, 'k'), all = bench.offer(0, 100);
    HlsFile file{locked ? encrypted(all, key, hlsNumberAsIv(0)) : all};
    file.breaksAfter = all.size() / 2 + 5;
    bench.provider.set(u"/key"_s, key);
    bench.provider.set(u"/0.ts"_s, file);
    bench.list(0, 1, locked ? "#EXT-X-KEY:METHOD=AES-128,URI=\"key\"\n" : "");
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, all);
    QVERIFY(bench.breaks.isEmpty() && bench.failed->isEmpty());
    QVERIFY(bench.provider.asked(u"/0.ts"_s) >= 2);
}

void HlsOutageTest::takesOverANewNumbering()
{
    HlsBench bench;
    const QByteArray first = bench.offer(500);
    bench.list(500, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    const QByteArray second = bench.offer(0);
    bench.list(0, 1);
    QTRY_COMPARE(bench.got, first + second);
    QCOMPARE(bench.breaks, QList<qsizetype>{first.size()});
}

void HlsOutageTest::followsChangingTokens()
{
    HlsBench bench;
    const QByteArray first = bench.offer(0), second = bench.offer(1);
    bench.provider.set(u"/a.ts?t=1"_s, first);
    bench.provider.set(u"/live.m3u8"_s, "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:0.3,\na.ts?t=1\n");
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    bench.provider.set(u"/b.ts?t=2"_s, second);
    bench.provider.set(u"/live.m3u8"_s,
                       "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:0.3,\na.ts?t=2\n#EXTINF:0.3,\nb.ts?t=2\n");
    QTRY_COMPARE(bench.got, first + second);
    QVERIFY(bench.breaks.isEmpty());
    QCOMPARE(bench.provider.asked(u"/a.ts?t=2"_s), 0);
}

void HlsOutageTest::survivesFailingLoads()
{
    HlsBench bench;
    const QByteArray first = bench.offer(0);
    bench.list(0, 1, {}, 0.2);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    bench.provider.set(u"/live.m3u8"_s, HlsFile{"busy", 503});
    const int before = bench.provider.asked(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.provider.asked(u"/live.m3u8"_s), before + 1);
    const QByteArray second = bench.offer(1);
    bench.list(0, 2, {}, 0.2);
    QTRY_COMPARE(bench.got, first + second);
    QVERIFY(bench.failed->isEmpty());
}

void HlsOutageTest::givesUpWhenNothingHelps_data()
{
    QTest::addColumn<HlsFile>("list");
    QTest::addColumn<HlsFile>("segment");
    QTest::addColumn<QString>("subject");
    const HlsFile good{hlsList(0, 6, 0.2)};
    QTest::newRow("no list any more") << HlsFile{"gone", 404} << HlsFile{} << u"404"_s;
    QTest::newRow("a page for a list") << HlsFile{"<html>"} << HlsFile{} << QString();
    QTest::newRow("no segments") << good << HlsFile{"no", 403} << u"403"_s;
    QTest::newRow("empty segments") << good << HlsFile{} << u"404"_s;
    HlsFile broken{QByteArray(5000, 'x'), 500};
    QTest::newRow("servers in trouble") << good << broken << u"500"_s;
}

void HlsOutageTest::givesUpWhenNothingHelps()
{
    QFETCH(HlsFile, list);
    QFETCH(HlsFile, segment);
    HlsBench bench;
    const QByteArray first = bench.offer(0), kept = bench.offer(1);
    bench.list(0, 1, {}, 0.2);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    bench.provider.set(u"/live.m3u8"_s, hlsList(0, 2, 0.2));
    QTRY_COMPARE(bench.provider.asked(u"/1.ts"_s), 1);
    for (int i = 2; i < 6; ++i)
        bench.provider.set(u"/%1.ts"_s.arg(i), segment);
    bench.provider.set(u"/live.m3u8"_s, list);
    QTRY_COMPARE_WITH_TIMEOUT(bench.failed->size(), 1, 20000);
    const Problem problem = (*bench.failed)[0][0].value<Problem>();
    QCOMPARE(problem.code, ProblemCode::UpstreamLost);
    QTEST(problem.subject, "subject");
    QCOMPARE(bench.got, first + kept); // nothing that was there is lost
}

void HlsOutageTest::skipsAPageInPlaceOfASegment()
{
    HlsBench bench;
    const QByteArray first = bench.offer(0);
    bench.list(0, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    bench.provider.set(u"/1.ts"_s, "<html>" + QByteArray(20'000, ' '));
    const QByteArray third = bench.offer(2);
    bench.list(0, 3);
    QTRY_COMPARE_WITH_TIMEOUT(bench.got, first + third, 20000);
    QVERIFY(bench.turned->isEmpty());
}

void HlsOutageTest::endsWithTheList()
{
    HlsBench bench;
    const QByteArray first = bench.offer(0), second = bench.offer(1);
    bench.provider.set(u"/live.m3u8"_s, hlsList(0, 2, 0.3) + "#EXT-X-ENDLIST\n");
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.failed->size(), 1);
    QCOMPARE(bench.got, first + second);
    QCOMPARE(bench.provider.asked(u"/live.m3u8"_s), 1);
}

void HlsOutageTest::holdsTheProviderBack()
{
    HlsBench bench;
    TsMaker maker;
    const QByteArray huge = maker.frames(100).repeated(1000); // 130 MB: the buffers of a connection may be 40
    bench.provider.set(u"/0.ts"_s, huge);
    bench.list(0, 1, {}, 10);
    bench.open(u"/live.m3u8"_s);
    bench.upstream->setHeld(true);
    // What neither our queue nor the sockets' buffers take stays with the provider.
    qint64 before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(bench.provider.asked(u"/0.ts"_s) == 1 && bench.provider.bytesUnsent() > 0
                                 && std::exchange(before, bench.provider.bytesUnsent())
                                     == bench.provider.bytesUnsent(),
                             20000);
    QVERIFY2(bench.provider.bytesUnsent() > 20'000'000, qPrintable(QString::number(before)));
    QVERIFY(bench.got.isEmpty());
    bench.upstream->setHeld(false);
    QTRY_COMPARE_WITH_TIMEOUT(bench.got.size(), huge.size(), 20000);
    QCOMPARE(bench.got, huge);
}

void HlsOutageTest::stopsFetchingWhileHeld()
{
    HlsBench bench;
    for (int i = 0; i < 8; ++i)
        bench.offer(i);
    bench.provider.set(u"/live.m3u8"_s, hlsList(0, 8, 0.2) + "#EXT-X-ENDLIST\n");
    bench.open(u"/live.m3u8"_s);
    bench.upstream->setHeld(true);
    QTRY_COMPARE(bench.provider.asked(u"/1.ts"_s), 1);
    HlsBench other; // that is not held plays for a second meanwhile
    other.offer(0);
    other.offer(1);
    other.provider.set(u"/live.m3u8"_s, hlsList(0, 2, 1) + "#EXT-X-ENDLIST\n");
    other.open(u"/live.m3u8"_s);
    QTRY_COMPARE(other.failed->size(), 1);
    QCOMPARE(bench.provider.asked(u"/2.ts"_s), 0);
    bench.upstream->setHeld(false);
    QTRY_COMPARE(bench.provider.asked(u"/7.ts"_s), 1);
}

void HlsOutageTest::goesOnAfterAHold()
{
    HlsBench bench;
    const QByteArray first = bench.offer(0), second = bench.offer(1);
    bench.list(0, 1, {}, 0.2);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    bench.upstream->setHeld(true);
    bench.list(0, 2, {}, 0.2);
    QTRY_COMPARE(bench.provider.asked(u"/1.ts"_s), 1);
    bench.list(5, 40, {}, 0.2); // the window has moved on by far
    for (int i = 5; i < 45; ++i)
        bench.offer(i);
    bench.upstream->setHeld(false);
    QTRY_VERIFY(bench.got.size() > (first + second).size());
    QVERIFY(bench.got.startsWith(first + second));
    QVERIFY(bench.breaks.contains((first + second).size()));
}

void HlsOutageTest::reopensThroughTheRelay()
{
    HlsBench bench; // as a provider only
    bench.offer(0, 25);
    bench.list(0, 1, {}, 0.2);
    RelayLimits limits = RelayHarness::quick();
    limits.reopenFor = 10s;
    RelayHarness harness(limits);
    StreamSource source;
    source.kind = SourceKind::Hls;
    source.url = bench.provider.url(u"/live.m3u8"_s);
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->body().size() > 188 * 25);
    bench.provider.set(u"/live.m3u8"_s, HlsFile{"gone", 404});
    QTRY_VERIFY_WITH_TIMEOUT(harness.relay.upstreams().constFirst().reopens > 0, 10000);
    const qsizetype before = client->body().size();
    bench.offer(77, 25);
    bench.list(77, 1, {}, 0.2);
    QTRY_VERIFY_WITH_TIMEOUT(client->body().size() > before + 188 * 25, 10000);
    QVERIFY(!client->isClosed());
    QCOMPARE(checkPackets(client->body()).gaps, 0);
    QVERIFY(harness.relay.upstreams().constFirst().lastReopenReason.english().contains(u"404"_s));
}

PLEXBRIDGE_TEST(HlsOutageTest)
#include "tst_hlsoutage.moc"
