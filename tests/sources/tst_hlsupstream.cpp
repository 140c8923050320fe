// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hlsbench.h"
#include "support/relayharness.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray master(const QByteArray &variants)
{
    return "#EXTM3U\n" + variants;
}

PlaylistFormat formatOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? PlaylistFormat::None : spy[0][0].value<PlaylistFormat>();
}

} // namespace

/// HLS from a server in this process: what is asked for, and what comes of it.
class HlsUpstreamTest : public QObject {
    Q_OBJECT
private slots:
    void playsNearTheNewestAndFollows();
    void givesBytesWhileASegmentArrives();
    void followsARedirect();
    void choosesAVariant_data();
    void choosesAVariant();
    void triesTheNextVariant();
    void triesTheNextVariantWhereOneHasNoPieces();
    void isLedFromListToList_data();
    void isLedFromListToList();
    void tellsOfAVariantThatIsAStream();
    void goesOnWhereAnotherWas();
    void sendsWhatTheSourceDemands();
    void keepsCredentialsFromOtherHosts();
    void keepsCookies();
    void usesOneConnection();
    void leavesTheProviderWhenClosed();
    void readsRanges_data();
    void readsRanges();
    void turnsToAnother_data();
    void turnsToAnother();
    void handsOverWhatItChose_data();
    void handsOverWhatItChose();
    void beginsBeforeANewestThatIsNotThereYet();
    void passesWhatHasGone();
    void asksAgainForTheNewest();
    void outlivesAnEndOfALiveChannel();
    void boundsPlaylists();
    void refuses_data();
    void refuses();
    void playsThroughTheRelay();
    void playsAPlaylistBehindAnAddressOfAStream();
};

void HlsUpstreamTest::playsNearTheNewestAndFollows()
{
    HlsBench bench;
    QByteArray all;
    bench.offer(0);
    for (int piece = 1; piece < 10; ++piece) // four seconds behind the newest
        all += bench.offer(piece);
    bench.list(0, 10);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, all);
    for (int next = 10; next < 13; ++next) {
        all += bench.offer(next);
        bench.list(next - 9, 10);
        QTRY_COMPARE(bench.got.size(), all.size());
    }
    QCOMPARE(bench.got, all);
    QVERIFY(bench.breaks.isEmpty() && bench.failed->isEmpty());
    QCOMPARE(bench.provider.asked(u"/0.ts"_s), 0);
    QCOMPARE(bench.provider.asked(u"/1.ts"_s), 1);
    QCOMPARE(bench.upstream->rhythm(), 1s);
}

void HlsUpstreamTest::givesBytesWhileASegmentArrives()
{
    HlsBench bench;
    const QByteArray all = bench.offer(0, 50);
    HlsFile slow{all};
    slow.pausesAfter = 188 * 20;
    bench.provider.set(u"/0.ts"_s, slow);
    bench.list(0, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got.size(), 188 * 20);
    bench.provider.resume();
    QTRY_COMPARE(bench.got, all);
}

void HlsUpstreamTest::followsARedirect()
{
    HlsBench bench;
    const QByteArray all = bench.offer(0);
    HlsFile moved{{}, 302};
    moved.headers = {"Location: /there/x.m3u8?token=1"};
    bench.provider.set(u"/here"_s, moved);
    bench.provider.set(u"/there/x.m3u8?token=1"_s, hlsList(0, 1));
    bench.provider.set(u"/there/0.ts"_s, all);
    bench.open(u"/here"_s);
    QTRY_COMPARE(bench.got, all);
}

void HlsUpstreamTest::choosesAVariant_data()
{
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<QString>("path");
    QTest::newRow("best") << qint64(0) << u"/high/x.m3u8"_s;
    QTest::newRow("capped") << qint64(4'000'000) << u"/mid/x.m3u8"_s;
    QTest::newRow("lowest") << qint64(1000) << u"/low/x.m3u8"_s;
}

void HlsUpstreamTest::choosesAVariant()
{
    QFETCH(qint64, cap);
    QFETCH(QString, path);
    HlsBench bench;
    const QByteArray all = bench.offer(0);
    bench.provider.set(u"/master.m3u8"_s,
                       master("#EXT-X-STREAM-INF:BANDWIDTH=800000\nlow/x.m3u8\n"
                              "#EXT-X-STREAM-INF:BANDWIDTH=9000000\nhigh/x.m3u8\n"
                              "#EXT-X-STREAM-INF:BANDWIDTH=3000000\nmid/x.m3u8\n"));
    for (const char16_t *folder : {u"/low", u"/mid", u"/high"}) {
        bench.provider.set(QString::fromUtf16(folder) + u"/x.m3u8"_s, hlsList(0, 1));
        bench.provider.set(QString::fromUtf16(folder) + u"/0.ts"_s, all);
    }
    bench.open(u"/master.m3u8"_s, {}, cap);
    QTRY_COMPARE(bench.got, all);
    QCOMPARE(bench.provider.paths().mid(0, 2), (QStringList{u"/master.m3u8"_s, path}));
}

void HlsUpstreamTest::triesTheNextVariant()
{
    HlsBench bench;
    const QByteArray all = bench.offer(0);
    bench.list(0, 1);
    bench.provider.set(u"/master.m3u8"_s,
                       master("#EXT-X-STREAM-INF:BANDWIDTH=9\ngone.m3u8\n"
                              "#EXT-X-STREAM-INF:BANDWIDTH=5\nlive.m3u8\n"));
    bench.open(u"/master.m3u8"_s);
    QTRY_COMPARE(bench.got, all);
}

void HlsUpstreamTest::triesTheNextVariantWhereOneHasNoPieces()
{
    HlsBench bench;
    const QByteArray all = bench.offer(0);
    bench.list(0, 1);
    bench.provider.set(u"/empty.m3u8"_s, hlsList(7, 1));
    bench.provider.set(u"/7.ts"_s, HlsFile{"no", 405});
    bench.provider.set(u"/master.m3u8"_s,
                       master("#EXT-X-STREAM-INF:BANDWIDTH=9\nempty.m3u8\n"
                              "#EXT-X-STREAM-INF:BANDWIDTH=5\nlive.m3u8\n"));
    bench.open(u"/master.m3u8"_s);
    QTRY_COMPARE(bench.got, all);
    QCOMPARE(bench.provider.asked(u"/7.ts"_s), 1);
}

void HlsUpstreamTest::isLedFromListToList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("a master") << master("#EXT-X-STREAM-INF:BANDWIDTH=9\nlive.m3u8\n");
    QTest::newRow("a list of channels") << QByteArray("#EXTM3U\n#EXTINF:-1,One\nlive.m3u8\n");
}

void HlsUpstreamTest::isLedFromListToList()
{
    QFETCH(const QByteArray, list);
    HlsBench bench;
    const QByteArray all = bench.offer(0);
    bench.list(0, 1);
    bench.provider.set(u"/inner.m3u8"_s, list);
    bench.provider.set(u"/master.m3u8"_s, master("#EXT-X-STREAM-INF:BANDWIDTH=9\ninner.m3u8\n"));
    bench.open(u"/master.m3u8"_s);
    QTRY_COMPARE(bench.got, all);
}

/// A variant need not be a playlist.
void HlsUpstreamTest::tellsOfAVariantThatIsAStream()
{
    HlsBench bench;
    bench.provider.set(u"/one.ts"_s, TsMaker().frames(20));
    bench.provider.set(u"/master.m3u8"_s, master("#EXT-X-STREAM-INF:BANDWIDTH=9\none.ts\n"));
    bench.open(u"/master.m3u8"_s);
    QSignalSpy other(bench.upstream, &Upstream::foundOtherSource);
    QTRY_COMPARE(other.size(), 1);
    QCOMPARE(other[0][0].toUrl(), bench.provider.url(u"/one.ts"_s));
    QVERIFY(bench.failed->isEmpty());
}

/// Which one before it has played is not played a second time.
void HlsUpstreamTest::goesOnWhereAnotherWas()
{
    HlsBench bench;
    const QByteArray first = bench.offer(100, 25);
    bench.list(100, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, first);
    const QByteArray place = bench.upstream->place();
    QVERIFY(!place.isEmpty());
    bench.upstream->close();
    bench.got.clear();
    const QByteArray rest = bench.offer(101, 25) + bench.offer(102, 25);
    bench.list(99, 4);
    bench.resumeAt = place;
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, rest);
    QCOMPARE(bench.provider.asked(u"/100.ts"_s), 1);
}

void HlsUpstreamTest::sendsWhatTheSourceDemands()
{
    HlsBench bench;
    const QByteArray all = bench.offer(0);
    bench.list(0, 1);
    StreamSource source;
    source.url = bench.provider.url(u"/live.m3u8"_s);
    source.url.setUserName(u"user"_s);
    source.url.setPassword(u"pa:ss"_s);
    source.userAgent = u"Player/1"_s;
    source.referrer = u"http://site.example/"_s;
    source.headers = {{"X-Token", "abc"}};
    bench.open({}, source);
    QTRY_COMPARE(bench.got, all);
    for (const QByteArray &head : bench.provider.requests()) {
        QVERIFY2(head.contains("User-Agent: Player/1\r\n"), head.constData());
        QVERIFY2(head.contains("Referer: http://site.example/\r\n"), head.constData());
        QVERIFY2(head.contains("X-Token: abc\r\n"), head.constData());
        QVERIFY2(!head.contains("Authorization"), head.constData()); // which nobody asked for
    }
}

void HlsUpstreamTest::keepsCredentialsFromOtherHosts()
{
    HlsBench bench;
    HlsProvider other; // another port is another host
    const QByteArray all = bench.offer(0);
    other.set(u"/0.ts"_s, all);
    bench.provider.set(u"/live.m3u8"_s, "#EXTM3U\n#EXTINF:0.5,\n" + other.url(u"/0.ts"_s).toEncoded() + '\n');
    StreamSource source;
    source.url = bench.provider.url(u"/live.m3u8"_s);
    source.url.setUserInfo(u"user:secret"_s);
    source.headers = {{"Cookie", "a=b"}, {"Origin", "http://site.example"}};
    bench.open({}, source);
    QTRY_COMPARE(bench.got, all);
    QVERIFY(bench.provider.requests().constFirst().contains("Cookie: a=b"));
    const QByteArray head = other.requests().constFirst();
    QVERIFY2(!head.contains("Authorization") && !head.contains("Cookie"), head.constData());
    QVERIFY2(head.contains("Origin: http://site.example"), head.constData());
}

void HlsUpstreamTest::keepsCookies()
{
    HlsBench bench;
    const QByteArray all = bench.offer(0);
    HlsFile file{hlsList(0, 1)};
    file.headers = {"Set-Cookie: session=77"};
    bench.provider.set(u"/live.m3u8"_s, file);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, all);
    QVERIFY(!bench.provider.requests()[0].contains("Cookie"));
    QVERIFY(bench.provider.requests()[1].contains("Cookie: session=77"));
}

void HlsUpstreamTest::usesOneConnection()
{
    HlsBench bench;
    QByteArray all;
    for (int i = 0; i < 8; ++i)
        all += bench.offer(i);
    bench.list(0, 3, {}, 0.1);
    bench.open(u"/live.m3u8"_s);
    QTRY_VERIFY(bench.provider.asked(u"/2.ts"_s) == 1);
    bench.list(2, 6, {}, 0.1);
    QTRY_COMPARE(bench.got, all);
    QCOMPARE(bench.provider.mostConnections(), 1);
    QCOMPARE(bench.provider.everConnected(), 1);
}

void HlsUpstreamTest::leavesTheProviderWhenClosed()
{
    HlsBench bench;
    HlsFile slow{bench.offer(0, 50)};
    slow.pausesAfter = 188 * 20;
    bench.provider.set(u"/0.ts"_s, slow);
    bench.list(0, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_VERIFY(!bench.got.isEmpty());
    QCOMPARE(bench.provider.connections(), 1);
    const qsizetype before = bench.got.size();
    bench.upstream->close();
    QTRY_COMPARE(bench.closed->size(), 1);
    QTRY_COMPARE(bench.provider.connections(), 0);
    bench.provider.resume();
    QCOMPARE(bench.got.size(), before);
}

void HlsUpstreamTest::readsRanges_data()
{
    QTest::addColumn<bool>("honoured");
    QTest::newRow("honoured") << true;
    QTest::newRow("the whole file is sent") << false;
}

void HlsUpstreamTest::readsRanges()
{
    QFETCH(bool, honoured);
    HlsBench bench;
    const QByteArray before = bench.offer(90), first = bench.offer(91), second = bench.offer(92);
    bench.provider.setHonouringRanges(honoured);
    bench.provider.set(u"/all.ts"_s, before + first + second + QByteArray(5'000'000, 'x'));
    const auto number = [](qsizetype n) {
        return QByteArray::number(n);
    };
    bench.provider.set(u"/live.m3u8"_s,
                       "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:0.1,\n#EXT-X-BYTERANGE:"
                           + number(first.size()) + '@' + number(before.size())
                           + "\nall.ts\n#EXTINF:0.1,\n#EXT-X-BYTERANGE:" + number(second.size())
                           + "\nall.ts\n#EXT-X-ENDLIST\n");
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.failed->size(), 1); // the end
    QCOMPARE(bench.got, first + second);
    QCOMPARE((*bench.failed)[0][0].value<Problem>().code, ProblemCode::UpstreamLost);
}

void HlsUpstreamTest::turnsToAnother_data()
{
    QTest::addColumn<HlsFile>("file");
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<PlaylistFormat>("format");
    const QByteArray packets = TsMaker().frames(20);
    const HlsFile list{hlsList(0, 1)};
    const auto row = [](const char *name, const HlsFile &file, const QByteArray &segment,
                        PlaylistFormat format) {
        QTest::newRow(name) << file << segment << format;
    };
    row("fragmented MP4", HlsFile{hlsList(0, 1, 0.5, "#EXT-X-MAP:URI=\"init.mp4\"\n")}, packets,
        PlaylistFormat::HlsOther);
    row("fragment unannounced", list, QByteArray::fromHex("00000018") + "styp" + QByteArray(5000, 'x'),
        PlaylistFormat::HlsOther);
    row("packed sound", list, "ID3" + QByteArray(5000, '\0'), PlaylistFormat::HlsOther);
    row("DASH", HlsFile{"<?xml version=\"1.0\"?><MPD/>", 200, "application/dash+xml"}, packets,
        PlaylistFormat::Dash);
    HlsFile stream{packets, 200, "video/mp2t"};
    stream.pausesAfter = packets.size(); // and it does not end
    stream.body += packets;
    row("a stream", stream, packets, PlaylistFormat::TransportStream);
    stream.type = "audio/mpegurl";
    row("a stream called a playlist", stream, packets, PlaylistFormat::TransportStream);
    stream.body = "FLV\x01\x05" + packets.toHex();
    stream.pausesAfter = 3000;
    row("a film", stream, packets, PlaylistFormat::Other);
}

void HlsUpstreamTest::turnsToAnother()
{
    QFETCH(HlsFile, file);
    QFETCH(QByteArray, segment);
    HlsBench bench;
    bench.provider.set(u"/live.m3u8"_s, file);
    bench.provider.set(u"/0.ts"_s, segment);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.turned->size(), 1);
    QTEST(formatOf(*bench.turned), "format");
    QVERIFY(bench.got.isEmpty() && bench.failed->isEmpty());
}

void HlsUpstreamTest::handsOverWhatItChose_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("sound");
    QTest::newRow("separate sound") << QByteArray("#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"g\",URI=\"a\"\n"
                                                  "#EXT-X-STREAM-INF:BANDWIDTH=9,AUDIO=\"g\"\nv\n")
                                    << u"v"_s << u"a"_s;
    QTest::newRow("fragments") << QByteArray("#EXT-X-STREAM-INF:BANDWIDTH=5\nlow\n"
                                             "#EXT-X-STREAM-INF:BANDWIDTH=9\nmp4.m3u8\n")
                               << u"mp4.m3u8"_s << QString();
}

void HlsUpstreamTest::handsOverWhatItChose()
{
    QFETCH(QByteArray, list);
    HlsBench bench;
    bench.provider.set(u"/live.m3u8"_s, HlsFile{master(list)});
    bench.provider.set(u"/mp4.m3u8"_s, hlsList(0, 1, 0.5, "#EXT-X-MAP:URI=\"init.mp4\"\n"));
    bench.open(u"/live.m3u8"_s);
    QSignalSpy chose(bench.upstream, &Upstream::choseForFfmpeg);
    QTRY_COMPARE(chose.size(), 1);
    const auto choice = chose[0][0].value<HlsChoice>();
    QTEST(choice.stream.fileName(), "stream");
    QTEST(choice.sound.fileName(), "sound");
    QVERIFY(bench.turned->isEmpty() && bench.failed->isEmpty());
}

void HlsUpstreamTest::beginsBeforeANewestThatIsNotThereYet()
{
    HlsBench bench;
    const QByteArray before = bench.offer(1, 25);
    bench.list(0, 3);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, before);
    QTRY_VERIFY(bench.provider.asked(u"/2.ts"_s) >= 2);
    const QByteArray newest = bench.offer(2, 25);
    QTRY_COMPARE(bench.got, before + newest);
    QVERIFY(bench.breaks.size() <= 1 && bench.failed->isEmpty());
}

/// Not an answer "not there" but the next one decides where an expired piece is the first that is asked for.
void HlsUpstreamTest::passesWhatHasGone()
{
    HlsBench bench;
    const QByteArray rest = bench.offer(1, 25) + bench.offer(2, 25);
    bench.list(0, 3);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, rest);
    QVERIFY(bench.breaks.isEmpty() && bench.failed->isEmpty());
    QCOMPARE(bench.provider.asked(u"/0.ts"_s), 1);
}

void HlsUpstreamTest::asksAgainForTheNewest()
{
    HlsBench bench;
    QByteArray all = bench.offer(0, 25);
    bench.list(0, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, all);
    bench.provider.set(u"/1.ts"_s, HlsFile{"<html>not found</html>", 200, "text/html"});
    bench.list(0, 2);
    QTRY_VERIFY(bench.provider.asked(u"/1.ts"_s) >= 2);
    all += bench.offer(1, 25);
    QTRY_COMPARE(bench.got, all);
    QVERIFY(bench.failed->isEmpty());
}

void HlsUpstreamTest::outlivesAnEndOfALiveChannel()
{
    HlsBench bench;
    QByteArray all = bench.offer(100, 25);
    bench.list(100, 1);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.got, all);
    bench.list(100, 1, "#EXT-X-ENDLIST\n");
    const qsizetype loads = bench.provider.asked(u"/live.m3u8"_s);
    QTRY_VERIFY(bench.provider.asked(u"/live.m3u8"_s) > loads + 1);
    all += bench.offer(2, 25);
    bench.list(2, 1);
    QTRY_COMPARE(bench.got, all);
    QVERIFY(bench.failed->isEmpty());
}

void HlsUpstreamTest::boundsPlaylists()
{
    HlsBench bench;
    bench.provider.set(u"/live.m3u8"_s, hlsList(0, 1) + QByteArray("#\n").repeated(600'000));
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.failed->size(), 1);
    QVERIFY((*bench.failed)[0][0].value<Problem>().detail.english().contains(u"too long"_s));
}

void HlsUpstreamTest::refuses_data()
{
    QTest::addColumn<HlsFile>("file");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const HlsFile &file, const QString &subject) {
        QTest::newRow(name) << file << subject;
    };
    row("not found", HlsFile{"no", 404}, u"404"_s);
    row("server error", HlsFile{"no", 502}, u"502"_s);
    row("page", HlsFile{"<html></html>", 200, "text/html"}, {});
    row("nothing", HlsFile{}, {});
    row("complete and empty", HlsFile{"#EXTM3U\n#EXT-X-ENDLIST\n"}, {});
    row("list of lists of lists", HlsFile{master("#EXT-X-STREAM-INF:BANDWIDTH=9\nlive.m3u8\n")}, {});
    row("sample encryption", HlsFile{hlsList(0, 1, 0.5, "#EXT-X-KEY:METHOD=SAMPLE-AES,URI=\"k\"\n")}, {});
    row("segment elsewhere than on the web",
        HlsFile{"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"}, {});
    HlsFile round{{}, 302};
    round.headers = {"Location: /live.m3u8"};
    row("redirected for ever", round, {});
    round.headers = {"Location: file:///etc/passwd"};
    row("redirected to a file", round, {});
    round.headers = {"Location: http://user:secret@127.0.0.1:1/live/secret.m3u8"};
    row("unreachable", round, {});
}

void HlsUpstreamTest::refuses()
{
    QFETCH(HlsFile, file);
    HlsBench bench;
    bench.provider.set(u"/live.m3u8"_s, file);
    bench.open(u"/live.m3u8"_s);
    QTRY_COMPARE(bench.failed->size(), 1);
    const Problem problem = (*bench.failed)[0][0].value<Problem>();
    QCOMPARE(problem.code, ProblemCode::UpstreamRefused);
    QTEST(problem.subject, "subject");
    QVERIFY2(!problem.detail.isEmpty() && !problem.detail.english().contains(u"live"_s)
                 && !problem.detail.english().contains(u"secret"_s),
             qPrintable(problem.detail.english()));
    QVERIFY(bench.turned->isEmpty());
}

void HlsUpstreamTest::playsThroughTheRelay()
{
    HlsBench bench; // as a provider only
    for (int i = 0; i < 3; ++i)
        bench.offer(i, 25);
    bench.list(0, 3);
    RelayHarness harness;
    StreamSource source;
    source.kind = SourceKind::Hls;
    source.url = bench.provider.url(u"/live.m3u8"_s);
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->body().size() > 188 * 25);
    QCOMPARE(client->status(), 200);
    QCOMPARE(pidAt(client->body(), 0), 0);
    QCOMPARE(checkPackets(client->body()).gaps, 0);
    client->leave();
    QTRY_COMPARE(bench.provider.connections(), 0); // after the linger
}

void HlsUpstreamTest::playsAPlaylistBehindAnAddressOfAStream()
{
    HlsBench bench;
    bench.offer(0, 25);
    bench.list(0, 1);
    HlsFile moved{{}, 302};
    moved.headers = {"Location: /live.m3u8"};
    bench.provider.set(u"/play/1"_s, moved);
    RelayHarness harness;
    StreamSource source;
    source.url = bench.provider.url(u"/play/1"_s);
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->body().size() > 188 * 25);
    for (const QByteArray &head : bench.provider.requests())
        QVERIFY2(!head.contains("Lavf"), head.constData()); // no ffmpeg
}

PLEXBRIDGE_TEST(HlsUpstreamTest)
#include "tst_hlsupstream.moc"
