// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereplies.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FakeReply plain(int status, const QByteArray &type = "text/plain", const QByteArray &body = {})
{
    FakeReply reply;
    reply.status = status;
    reply.contentType = type;
    reply.body = body;
    reply.keepOpen = false;
    return reply;
}

StreamRequest onTuner(int tuner)
{
    StreamRequest request;
    request.tuner = tuner;
    return request;
}

} // namespace

/// Who gets video and who is refused, with which answer; tuners and providers' limits; how the provider is
/// asked.
class RelayAdmissionTest : public QObject {
    Q_OBJECT
private slots:
    void refusesUnknownChannels();
    void refusesWhileNotAccepting();
    void answersHeadAtOnce();
    void refusesWhenAllTunersAreTaken();
    void refusesATakenTuner();
    void givesTheNamedTuner();
    void waitsForATunerInTurn();
    void keepsStreamsWhenTunersShrink();
    void refusesWhatTheProviderRefuses_data();
    void refusesWhatTheProviderRefuses();
    void refusesWithoutProvider();
    void refusesWithoutVideo();
    void leavesASilentProviderItsTime();
    void connectsAnewForThoseWhoComeLater();
    void keepsTheProvidersLimit();
    void limitDoesNotBindOtherPlaylists();
    void takesTheNewAddressOfAChannel();
    void asksAsTheSourceDemands();
    void followsRedirects_data();
    void followsRedirects();
    void neverTellsTheAddress();
};

void RelayAdmissionTest::refusesUnknownChannels()
{
    RelayHarness harness;
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy began(&harness.relay, &Relay::streamBegan), refused(&harness.relay, &Relay::streamRefused);
    StreamRequest head;
    head.headOnly = true;
    const auto unknown = harness.open(u"2"_s), unknownHead = harness.open(u"2"_s, head),
               beyond = harness.open(u"1"_s, onTuner(2));
    for (const VideoClient *client : {unknown.get(), unknownHead.get(), beyond.get()}) {
        QTRY_VERIFY(client->isClosed());
        QCOMPARE(client->status(), 404);
        QCOMPARE(client->field("X-HDHomeRun-Error"), "801 Unknown Channel");
        QCOMPARE(client->field("Content-Length"), "0");
        QCOMPARE(client->field("Connection"), "close");
        QVERIFY(client->body().isEmpty());
    }
    QCOMPARE(refused.size(), 3);
    QVERIFY(began.isEmpty());
    QCOMPARE(harness.provider.opened(), 0);
}

void RelayAdmissionTest::refusesWhileNotAccepting()
{
    RelayHarness harness;
    harness.provider.setReply(u"/a"_s, playing());
    harness.add(u"1"_s, u"/a"_s);
    harness.relay.setAccepting(false);
    const auto busy = harness.open(u"1"_s);
    QTRY_VERIFY(busy->isClosed());
    QCOMPARE(busy->status(), 503);
    QCOMPARE(busy->field("X-HDHomeRun-Error"), "803 System Busy");
    harness.relay.setAccepting(true);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), 200);
}

void RelayAdmissionTest::answersHeadAtOnce()
{
    RelayHarness harness;
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy began(&harness.relay, &Relay::streamBegan);
    StreamRequest head;
    head.headOnly = true;
    const auto client = harness.open(u"1"_s, head);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(client->status(), 200);
    QCOMPARE(client->field("Content-Type"), "video/mp2t");
    QVERIFY(client->body().isEmpty());
    QVERIFY(began.isEmpty());
    QCOMPARE(harness.busyTuners(), 0);
    QCOMPARE(harness.provider.opened(), 0);
}

void RelayAdmissionTest::refusesWhenAllTunersAreTaken()
{
    RelayHarness harness;
    harness.provider.setReply(u"/a"_s, playing());
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded), refused(&harness.relay, &Relay::streamRefused);
    const auto one = harness.open(u"1"_s), two = harness.open(u"1"_s), three = harness.open(u"1"_s);
    QTRY_VERIFY(three->isClosed());
    QCOMPARE(three->status(), 503);
    QCOMPARE(three->field("X-HDHomeRun-Error"), "805 All Tuners In Use");
    QVERIFY(three->body().isEmpty());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::Refused);
    QCOMPARE(ended[0][2].value<Saying>().english(), u"805 All Tuners In Use: all tuners are in use"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(one->status(), 200);
    QCOMPARE(two->status(), 200);
}

void RelayAdmissionTest::refusesATakenTuner()
{
    RelayHarness harness;
    harness.provider.setReply(u"/a"_s, playing());
    harness.add(u"1"_s, u"/a"_s);
    const auto one = harness.open(u"1"_s, onTuner(1)), two = harness.open(u"1"_s, onTuner(1));
    QTRY_VERIFY(two->isClosed());
    QCOMPARE(two->field("X-HDHomeRun-Error"), "804 Tuner In Use");
}

void RelayAdmissionTest::givesTheNamedTuner()
{
    RelayHarness harness;
    harness.provider.setReply(u"/a"_s, playing());
    harness.add(u"1"_s, u"/a"_s);
    auto first = harness.open(u"1"_s, onTuner(1));
    QTRY_COMPARE(first->field("X-HDHomeRun-Resource"), "tuner1");
    const QList<TunerStatus> rows = harness.relay.tuners();
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows[0].stream && rows[1].stream);
    QCOMPARE(rows[1].number, 1);
    QCOMPARE(rows[1].guideNumber, u"1"_s);
    QCOMPARE(rows[1].clientAddress, u"127.0.0.1"_s);
    // Zapping opens the same tuner again before the old stream is closed.
    const auto again = harness.open(u"1"_s, onTuner(1));
    first->leave();
    QTRY_COMPARE(again->status(), 200);
    QCOMPARE(again->field("X-HDHomeRun-Resource"), "tuner1");
}

void RelayAdmissionTest::waitsForATunerInTurn()
{
    RelayLimits limits = RelayHarness::quick();
    limits.tunerWait = 20s;
    RelayHarness harness(limits);
    harness.provider.setReply(u"/a"_s, playing());
    harness.add(u"1"_s, u"/a"_s);
    const auto one = harness.open(u"1"_s), two = harness.open(u"1"_s);
    const auto third = harness.open(u"1"_s), fourth = harness.open(u"1"_s);
    QTRY_VERIFY(one->status() == 200 && two->status() == 200);
    two->leave();
    QTRY_COMPARE(third->status(), 200);
    QCOMPARE(third->field("X-HDHomeRun-Resource"), "tuner1");
    QCOMPARE(fourth->status(), 0);
    harness.relay.setTunerCount(3);
    QTRY_COMPARE(fourth->field("X-HDHomeRun-Resource"), "tuner2");
}

void RelayAdmissionTest::keepsStreamsWhenTunersShrink()
{
    RelayHarness harness;
    harness.provider.setReply(u"/a"_s, playing());
    harness.add(u"1"_s, u"/a"_s);
    const auto one = harness.open(u"1"_s), two = harness.open(u"1"_s);
    QTRY_COMPARE(two->status(), 200);
    harness.relay.setTunerCount(1);
    QVERIFY(!two->isClosed());
    QCOMPARE(harness.busyTuners(), 2);
    two->leave();
    QTRY_COMPARE(harness.relay.tuners().size(), 1);
}

void RelayAdmissionTest::refusesWhatTheProviderRefuses_data()
{
    QTest::addColumn<FakeReply>("reply");
    QTest::addColumn<QString>("why");
    const QByteArray text = QByteArray("no such stream here, sorry\n").repeated(10000);
    QTest::newRow("404") << plain(404) << u"the provider does not have this stream (404)"_s;
    QTest::newRow("500") << plain(500) << u"the provider has trouble of its own (500)"_s;
    QTest::newRow("a page") << plain(200, "text/html; charset=utf-8", "<html>")
                            << u"the provider sends a web page (text/html; charset=utf-8)"_s;
    QTest::newRow("a script") << plain(200, "text/html") << u"the provider sent no video"_s;
    QTest::newRow("little text as video")
        << plain(200, "video/mp2t", "sorry") << u"the provider sent no video"_s;
    QTest::newRow("much text as video") << plain(200, "video/mp2t", text) << u"not a transport stream"_s;
    QTest::newRow("nothing") << plain(200, "video/mp2t") << u"the provider sent no video"_s;
}

void RelayAdmissionTest::refusesWhatTheProviderRefuses()
{
    QFETCH(FakeReply, reply);
    QFETCH(QString, why);
    RelayHarness harness;
    harness.provider.setReply(u"/a"_s, reply);
    harness.add(u"1"_s, u"/a"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s), other = harness.open(u"1"_s);
    QTRY_VERIFY(client->isClosed() && other->isClosed());
    QCOMPARE(client->status(), 503);
    QCOMPARE(client->field("X-HDHomeRun-Error"), "806 Tune Failed");
    QVERIFY(client->body().isEmpty());
    QVERIFY2(ended[0][2].value<Saying>().english().contains(why),
             qPrintable(ended[0][2].value<Saying>().english()));
    QCOMPARE(harness.busyTuners(), 0);
}

void RelayAdmissionTest::refusesWithoutProvider()
{
    RelayHarness harness;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    StreamSource source;
    source.url = QUrl(u"http://127.0.0.1:%1/a"_s.arg(gone.serverPort()));
    gone.close();
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(client->field("X-HDHomeRun-Error"), "806 Tune Failed");

    harness.provider.setAccepting(false);
    harness.add(u"2"_s, u"/a"_s);
    const auto other = harness.open(u"2"_s);
    QTRY_VERIFY(other->isClosed());
    QCOMPARE(other->field("X-HDHomeRun-Error"), "806 Tune Failed");
}

void RelayAdmissionTest::refusesWithoutVideo()
{
    RelayLimits limits = RelayHarness::quick();
    limits.firstVideo = 200ms;
    RelayHarness harness(limits);
    FakeReply silent;
    silent.silent = true;
    harness.provider.setReply(u"/silent"_s, silent);
    FakeReply empty; // bytes, but nothing to see in them
    empty.body = TsMaker::nullPacket().repeated(50);
    harness.provider.setReply(u"/empty"_s, empty);
    harness.add(u"1"_s, u"/silent"_s);
    harness.add(u"2"_s, u"/empty"_s);
    const auto one = harness.open(u"1"_s), two = harness.open(u"2"_s);
    QTRY_VERIFY(one->isClosed() && two->isClosed());
    QCOMPARE(one->status(), 503);
    QCOMPARE(one->field("X-HDHomeRun-Error"), "807 No Video Data");
    QCOMPARE(two->field("X-HDHomeRun-Error"), "807 No Video Data");
}

void RelayAdmissionTest::leavesASilentProviderItsTime()
{
    RelayLimits limits = RelayHarness::quick();
    limits.firstVideo = 16s; // longer than any patience a connection might have of its own
    RelayHarness harness(limits);
    FakeReply silent;
    silent.silent = true;
    harness.provider.setReply(u"/silent"_s, silent);
    harness.add(u"1"_s, u"/silent"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->isClosed(), 30000);
    QCOMPARE(client->field("X-HDHomeRun-Error"), "807 No Video Data");
    QCOMPARE(harness.provider.opened(), 1);
}

void RelayAdmissionTest::connectsAnewForThoseWhoComeLater()
{
    RelayLimits limits = RelayHarness::quick();
    limits.firstVideo = 400ms;
    limits.linger = 20s;
    RelayHarness harness(limits);
    FakeReply silent;
    silent.silent = true;
    harness.provider.setReply(u"/a"_s, silent);
    harness.add(u"1"_s, u"/a"_s);
    const auto first = harness.open(u"1"_s);
    QTRY_VERIFY(first->isClosed());
    QCOMPARE(harness.provider.opened(), 1);
    harness.provider.setReply(u"/a"_s, playing());
    const auto later = harness.open(u"1"_s);
    QTRY_COMPARE(later->status(), 200);
    QCOMPARE(harness.provider.opened(), 2);
}

void RelayAdmissionTest::keepsTheProvidersLimit()
{
    RelayLimits limits = RelayHarness::quick();
    limits.tuners = 4;
    limits.linger = 20s;
    RelayHarness harness(limits);
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u'/' + number, playing());
        Channel &channel = harness.add(number, u'/' + number);
        channel.source.playlistId = u"list"_s;
        channel.source.connectionLimit = 1;
    }
    auto first = harness.open(u"1"_s);
    QTRY_COMPARE(first->status(), 200);
    const auto same = harness.open(u"1"_s); // shares the connection
    QTRY_COMPARE(same->status(), 200);
    const auto refused = harness.open(u"2"_s);
    QTRY_VERIFY(refused->isClosed());
    QCOMPARE(refused->field("X-HDHomeRun-Error"), "805 All Tuners In Use");

    // A lingering connection gives way at once.
    const auto zapped = harness.open(u"2"_s);
    first->leave();
    same->leave();
    QTRY_COMPARE(zapped->status(), 200);
    QCOMPARE(harness.provider.streaming(u"/1"_s), 0);
    QCOMPARE(harness.provider.mostStreaming(), 1);
}

void RelayAdmissionTest::limitDoesNotBindOtherPlaylists()
{
    RelayHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u'/' + number, playing());
        Channel &channel = harness.add(number, u'/' + number);
        channel.source.playlistId = u"list "_s + number;
        channel.source.connectionLimit = 1;
    }
    const auto first = harness.open(u"1"_s), second = harness.open(u"2"_s);
    QTRY_VERIFY(first->status() == 200 && second->status() == 200);
}

void RelayAdmissionTest::takesTheNewAddressOfAChannel()
{
    RelayLimits limits = RelayHarness::quick();
    limits.linger = 20s;
    RelayHarness harness(limits);
    harness.provider.setReply(u"/old"_s, playing());
    harness.provider.setReply(u"/new"_s, playing());
    harness.add(u"1"_s, u"/old"_s);
    const auto first = harness.open(u"1"_s);
    QTRY_COMPARE(first->status(), 200);
    first->leave();
    QTRY_COMPARE(harness.busyTuners(), 0);
    harness.add(u"1"_s, u"/new"_s);
    const auto second = harness.open(u"1"_s);
    QTRY_COMPARE(second->status(), 200);
    QTRY_COMPARE(harness.provider.streaming(u"/old"_s), 0);
    QCOMPARE(harness.provider.streaming(u"/new"_s), 1);
}

void RelayAdmissionTest::asksAsTheSourceDemands()
{
    RelayHarness harness;
    harness.provider.setReply(u"/a%20b?x=1&y=%2F"_s, playing());
    StreamSource source;
    source.url = harness.provider.url(u"/a%20b?x=1&y=%2F"_s);
    source.url.setUserInfo(u"me%40home:pa%3Ass"_s);
    source.userAgent = u"Agent/1\r\nX-Evil: 1"_s;
    source.referrer = u"http://page/"_s;
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), 200);
    const QByteArray head = harness.provider.requests().constFirst();
    QVERIFY(head.startsWith("GET /a%20b?x=1&y=%2F HTTP/1.1\r\n"));
    QVERIFY(head.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(source.url.port()) + "\r\n"));
    QVERIFY(head.contains("\r\nUser-Agent: Agent/1  X-Evil: 1\r\n"));
    QVERIFY(head.contains("\r\nReferer: http://page/\r\n"));
    QVERIFY(!head.contains("Authorization")); // which nobody asked for
    QVERIFY(head.contains("\r\nAccept-Encoding: identity\r\n"));
    QVERIFY(!head.contains("Range:"));
}

void RelayAdmissionTest::followsRedirects_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("status");
    QTest::newRow("once") << 1 << 200;
    QTest::newRow("ten times") << 10 << 200;
    QTest::newRow("too often") << 11 << 503;
}

void RelayAdmissionTest::followsRedirects()
{
    QFETCH(int, times);
    QFETCH(int, status);
    RelayHarness harness;
    for (int i = 0; i < times; ++i) {
        FakeReply reply = plain(302);
        reply.headers = {"Location: hop" + QByteArray::number(i + 1)};
        harness.provider.setReply(u"/x/hop"_s + QString::number(i), reply);
    }
    harness.provider.setReply(u"/x/hop"_s + QString::number(times), playing());
    harness.add(u"1"_s, u"/x/hop0"_s);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), status);
}

void RelayAdmissionTest::neverTellsTheAddress()
{
    RelayHarness harness;
    StreamSource source;
    source.url = harness.provider.url(u"/live/user/secret/1.ts"_s);
    source.url.setUserInfo(u"user:secret"_s);
    harness.add(u"1"_s, source);
    QSignalSpy began(&harness.relay, &Relay::streamBegan), ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->isClosed());
    QVERIFY(!began[0][1].value<StreamBegin>().streamUrl.contains(u"secret"_s));
    QVERIFY(!ended[0][2].value<Saying>().english().contains(u"secret"_s));
}

PLEXBRIDGE_TEST(RelayAdmissionTest)
#include "tst_relayadmission.moc"
