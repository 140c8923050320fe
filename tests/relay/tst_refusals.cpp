// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(int status, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 0\r\nConnection: close\r\n"
        + more + "\r\n";
}

QByteArray said(const QByteArray &type, const QByteArray &body)
{
    return RawServer::ok(body, "Content-Type: " + type + "\r\nConnection: close\r\n");
}

quint16 portWithoutServer()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    return gone.serverPort();
}

QByteArray s_log; ///< what was logged in this test
QtMessageHandler s_logging = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    s_log += text.toUtf8() + '\n';
    s_logging(type, context, text);
}

} // namespace

/// Whatever a provider refuses with: who waited is told why in words, and so is the log.
class RefusalsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nameTheirCause_data();
    void nameTheirCause();
    void nameWhatIsInTheWay_data();
    void nameWhatIsInTheWay();
    void nameWhatIsTaken();
    void nameSilence();
    void areWaitedOutWhereTheySayHowLong_data();
    void areWaitedOutWhereTheySayHowLong();

private:
    static void examine(const QString &detail, const QString &words);
};

void RefusalsTest::init()
{
    s_log.clear();
    s_logging = qInstallMessageHandler(keepLog);
}

void RefusalsTest::cleanup()
{
    qInstallMessageHandler(s_logging);
}

/// Whatever the numbers, there are words beside them, and no address.
void RefusalsTest::examine(const QString &detail, const QString &words)
{
    QVERIFY2(detail.contains(words), qPrintable(detail));
    static const QRegularExpression bare(u"^(80\\d [A-Za-z ]+)?[:\\s\\d()]*$"_s);
    QVERIFY2(!bare.match(detail).hasMatch(), qPrintable(detail));
    QVERIFY2(!detail.contains(u"127.0.0.1") && !detail.contains(u"secret"), qPrintable(detail));
    QVERIFY2(s_log.contains(words.toUtf8()), s_log.constData());
}

void RefusalsTest::nameTheirCause_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &answer, const QString &words) {
        QTest::newRow(name) << answer << words;
    };
    const auto status = [](int number, const QString &words) {
        QTest::addRow("%d", number) << answer(number) << words + u" (%1)"_s.arg(number);
    };
    status(400, u"the provider does not understand the question"_s);
    status(401, u"the provider refuses the name or the password"_s);
    status(402, u"the provider wants to be paid first"_s);
    status(403, u"the provider refuses this account, or the address it is used from"_s);
    status(404, u"the provider does not have this stream"_s);
    status(407, u"the proxy wants a name and a password, or others"_s);
    status(410, u"the provider has given this stream up"_s);
    status(423, u"the provider allows no further connection of this account"_s);
    status(429, u"the provider finds that it is asked too often"_s);
    status(451, u"the provider may not show this here"_s);
    status(456, u"the provider finds the account expired or blocked"_s);
    status(458, u"the provider allows no further connection of this account"_s);
    status(459, u"the provider allows no further connection of this account"_s);
    status(499, u"the provider refuses the stream"_s);
    status(500, u"the provider has trouble of its own"_s);
    status(502, u"the provider's own source does not answer"_s);
    status(503, u"the provider is overloaded, or down for a while"_s);
    status(509, u"the provider allows no further connection of this account"_s);
    status(511, u"the network wants a login first"_s);
    status(521, u"the provider's server is down"_s);
    status(884, u"the provider has trouble of its own"_s);
    status(302, u"the provider leads on to nowhere"_s);
    row("in a circle", RawServer::redirect("/secret.ts"), u"redirected too often"_s);
    row("to a file", RawServer::redirect("file:///etc/secret"), u"redirected to nowhere"_s);
    row("a page", said("text/html", "<html>Expired</html>"),
        u"sends a web page (text/html) instead of video"_s);
    row("JSON", said("application/json", "{\"error\": 1}"), u"sends a text (application/json) instead"_s);
    row("an empty answer", said("video/mp2t", {}), u"the provider sent no video"_s);
    row("no answer", {}, u"the provider closed the connection unanswered"_s);
    row("no HTTP", "SSH-2.0-OpenSSH\r\n", u"the provider sent no video"_s);
    const QByteArray list = "#EXTM3U\n#EXT-X-TARGETDURATION:4\n";
    row("an empty list", said("application/x-mpegurl", list + "#EXT-X-ENDLIST\n"),
        u"the playlist is empty"_s);
    row("an encrypted list",
        said("application/x-mpegurl",
             list + "#EXT-X-KEY:METHOD=SAMPLE-AES,URI=\"skd://secret\"\n#EXTINF:4,\n1.ts\n"),
        u"the stream is encrypted for the provider's own player (SAMPLE-AES)"_s);
    row("an encrypted list of another kind",
        said("application/x-mpegurl",
             list + "#EXT-X-MAP:URI=\"i\"\n#EXT-X-KEY:METHOD=SAMPLE-AES-CTR,URI=\"k\"\n#EXTINF:4,\n1.m4s\n"),
        u"the stream is encrypted for the provider's own player (SAMPLE-AES-CTR)"_s);
    row("a list whose pieces are missing",
        said("application/x-mpegurl",
             list + "#EXTINF:4,\n1.ts\n#EXTINF:4,\n2.ts\n#EXTINF:4,\n3.ts\n#EXT-X-ENDLIST\n"),
        u"the provider does not have this stream (404)"_s);
    row("encrypted DASH", said("application/dash+xml", "<MPD><ContentProtection/></MPD>"),
        u"the stream is encrypted for the provider's own player (DASH)"_s);
}

void RefusalsTest::nameTheirCause()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, words);
    RawServer server;
    server.on("/secret.ts", answer);
    RelayHarness harness;
    StreamSource source;
    source.url = server.url(u"/secret.ts"_s);
    harness.add(u"1"_s, source);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 30'000);
    QCOMPARE(ended[0][1].value<EndReason>(), EndReason::Refused);
    examine(ended[0][2].value<Saying>().english(), words);
}

void RefusalsTest::nameWhatIsInTheWay_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("words");
    const QString none = u"127.0.0.1:%1"_s.arg(portWithoutServer());
    const auto row = [](const char *name, const QString &address, const QString &proxy,
                        const QString &interface, const QString &words) {
        QTest::newRow(name) << address << proxy << interface << words;
    };
    row("nobody there", u"http://%1/secret"_s.arg(none), {}, {}, u"the provider refuses the connection"_s);
    row("nobody there for ffmpeg", u"rtsp://%1/secret"_s.arg(none), {}, {},
        u"the provider's server refuses the connection"_s);
    row("a name that is none", u"http://name.invalid/secret"_s, {}, {},
        u"the name of the provider is not known"_s);
    row("a name that is none for ffmpeg", u"rtsp://name.invalid/secret"_s, {}, {},
        u"the name of the provider is not known"_s);
    row("no proxy", u"http://tv.example/secret"_s, u"http://%1"_s.arg(none), {},
        u"the proxy can't be reached"_s);
    row("no socks", u"http://tv.example/secret"_s, u"socks5://%1"_s.arg(none), {},
        u"the proxy can't be reached"_s);
    row("a proxy without a name", u"http://tv.example/secret"_s, u"http://name.invalid:1"_s, {},
        u"the name of the proxy is not known"_s);
    row("no interface", u"http://%1/secret"_s.arg(none), {}, u"none7"_s, u"the interface none7 is down"_s);
    row("no interface for a group", u"udp://@239.1.1.1:1234"_s, {}, u"none7"_s,
        u"the interface none7 is down"_s);
    row("a camera, by an interface", u"rtsp://%1/secret"_s.arg(none), {}, u"lo"_s,
        u"rtsp can't be kept to the playlist's interface"_s);
    row("a camera, by a proxy", u"rtsp://%1/secret"_s.arg(none), u"socks5://%1"_s.arg(none), {},
        u"rtsp can't go through the playlist's proxy"_s);
    row("nowhere for a provider", u"http://169.254.169.254/secret"_s, {}, {},
        u"it leads to an address that no provider has"_s);
}

void RefusalsTest::nameWhatIsInTheWay()
{
    QFETCH(const QString, address);
    QFETCH(const QString, proxy);
    QFETCH(const QString, interface);
    QFETCH(const QString, words);
    RelayHarness harness;
    StreamSource source;
    source.url = QUrl(address);
    source.kind = address.startsWith(u"http") ? SourceKind::TransportStream : SourceKind::Ffmpeg;
    source.way.proxy = proxy;
    source.way.interface = interface;
    harness.add(u"1"_s, source);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 30'000);
    examine(ended[0][2].value<Saying>().english(), words);
}

/// Not the tuners, but the provider's connections.
void RefusalsTest::nameWhatIsTaken()
{
    RelayLimits limits = RelayHarness::quick();
    limits.tuners = 4;
    RelayHarness harness(limits);
    FakeReply playing;
    playing.body = TsMaker().frames(20);
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        harness.provider.setReply(u'/' + number, playing);
        Channel &channel = harness.add(number, u'/' + number);
        channel.source.playlistId = number == u"3"_s ? QString() : u"list"_s;
        channel.source.connectionLimit = 1;
    }
    const auto first = harness.open(u"1"_s);
    QTRY_COMPARE(first->status(), 200);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto second = harness.open(u"2"_s);
    QTRY_COMPARE(ended.size(), 1);
    examine(ended[0][2].value<Saying>().english(),
            u"805 All Tuners In Use: the provider allows one connection, which is in use"_s);
    StreamRequest named;
    named.tuner = 0;
    const auto third = harness.open(u"3"_s, named);
    QTRY_COMPARE(ended.size(), 2);
    examine(ended[1][2].value<Saying>().english(), u"804 Tuner In Use: another one has this tuner"_s);
    harness.relay.setTunerCount(1);
    const auto fourth = harness.open(u"3"_s);
    QTRY_COMPARE(ended.size(), 3);
    examine(ended[2][2].value<Saying>().english(), u"805 All Tuners In Use: all tuners are in use"_s);
    const auto unknown = harness.open(u"4"_s);
    QTRY_VERIFY(s_log.contains("801 Unknown Channel: there is no such channel"));
}

void RefusalsTest::nameSilence()
{
    RelayLimits limits = RelayHarness::quick();
    limits.firstVideo = 300ms;
    RelayHarness harness(limits);
    FakeReply silent, empty;
    silent.silent = true;
    empty.body = TsMaker::nullPacket().repeated(50);
    harness.provider.setReply(u"/silent"_s, silent);
    harness.provider.setReply(u"/empty"_s, empty);
    harness.add(u"1"_s, u"/silent"_s);
    harness.add(u"2"_s, u"/empty"_s);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto one = harness.open(u"1"_s);
    QTRY_COMPARE(ended.size(), 1);
    examine(ended[0][2].value<Saying>().english(), u"807 No Video Data: the provider sends nothing"_s);
    const auto two = harness.open(u"2"_s);
    QTRY_COMPARE(ended.size(), 2);
    const QString empties = ended[1][2].value<Saying>().english();
    QVERIFY2(empties.startsWith(u"807 No Video Data: "_s), qPrintable(empties));
}

void RefusalsTest::areWaitedOutWhereTheySayHowLong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("pause");
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<bool>("plays");
    QTest::newRow("too often") << 429 << QByteArray("Retry-After: 1\r\n") << SourceKind::TransportStream
                               << true;
    QTest::newRow("overloaded") << 503 << QByteArray("Retry-After: 1\r\n") << SourceKind::TransportStream
                                << true;
    QTest::newRow("a list") << 503 << QByteArray("Retry-After: 1\r\n") << SourceKind::Hls << true;
    QTest::newRow("does not say") << 503 << QByteArray() << SourceKind::TransportStream << false;
    QTest::newRow("too long") << 503 << QByteArray("Retry-After: 60\r\n") << SourceKind::TransportStream
                              << false;
    QTest::newRow("not there") << 404 << QByteArray("Retry-After: 1\r\n") << SourceKind::TransportStream
                               << false;
}

void RefusalsTest::areWaitedOutWhereTheySayHowLong()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, pause);
    QFETCH(const SourceKind, kind);
    QFETCH(const bool, plays);
    RawServer server;
    int asked = 0;
    server.script("/1.ts", [&](const QByteArray &) {
        return RawServer::Answer{++asked == 1 ? ::answer(status, pause)
                                              : ::said("video/mp2t", TsMaker().frames(20))};
    });
    RelayHarness harness;
    StreamSource source;
    source.url = server.url(u"/1.ts"_s);
    source.kind = kind;
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(client->status(), plays ? 200 : 503, 20'000);
    QCOMPARE(asked > 1, plays);
}

PLEXBRIDGE_TEST(RefusalsTest)
#include "tst_refusals.moc"
