// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereplies.h"
#include "support/relayharness.h"
#include "support/sourceat.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FakeReply redirectTo(const QUrl &target)
{
    FakeReply reply;
    reply.status = 302;
    reply.keepOpen = false;
    reply.headers = {"Location: " + target.toEncoded()};
    return reply;
}

/// A fresh key and a certificate for `name`, signed by itself. None without the openssl program.
std::optional<QSslConfiguration> makeCertificate(const QString &name)
{
    const QTemporaryDir directory;
    const QString key = directory.filePath(u"key"_s), certificate = directory.filePath(u"certificate"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                   u"-subj"_s, u"/CN=PlexBridge test"_s, u"-addext"_s, u"subjectAltName="_s + name,
                   u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished(60000) || openssl.exitCode() != 0)
        return std::nullopt;
    QFile keyFile(key), certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls.setLocalCertificate(QSslCertificate(&certificateFile));
    return tls;
}

} // namespace

/// How a provider is asked over HTTP and HTTPS: headers, credentials, certificates, addresses.
class HttpSourceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsCredentialsAtHome();
    void takesCredentialsAlongAtHome();
    void playsWhatAListNames_data();
    void playsWhatAListNames();
    void aListThatNamesItselfIsRefused();
    void playsFromIpv6();
    void judgesCertificates_data();
    void judgesCertificates();
    void leavesTlsWithoutSecrets();
    void playsLongOverTls();

private:
    std::optional<QSslConfiguration> m_tls; ///< for 127.0.0.1
};

void HttpSourceTest::initTestCase()
{
    if (!QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        m_tls = makeCertificate(u"IP:127.0.0.1"_s);
}

void HttpSourceTest::keepsCredentialsAtHome()
{
    RelayHarness harness;
    FakeProvider elsewhere;
    harness.provider.setReply(u"/a"_s, redirectTo(elsewhere.url(u"/b"_s)));
    elsewhere.setReply(u"/b"_s, playing());
    StreamSource source = sourceAt(harness.provider.url(u"/a"_s));
    source.headers = {{"Cookie", "secret"}, {"X-Auth-Token", "secret"}, {"Origin", "http://page"}};
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), 200);
    const QByteArray home = harness.provider.requests().constFirst(),
                     away = elsewhere.requests().constFirst();
    QVERIFY(home.contains("Cookie: secret"));
    QVERIFY(home.contains("X-Auth-Token: secret") && home.contains("Origin: http://page"));
    QVERIFY(!away.contains("Authorization") && !away.contains("secret"));
    QVERIFY(away.contains("Origin: http://page"));
}

void HttpSourceTest::takesCredentialsAlongAtHome()
{
    RelayHarness harness;
    harness.provider.setReply(u"/a"_s, redirectTo(harness.provider.url(u"/b"_s)));
    harness.provider.setReply(u"/b"_s, playing());
    StreamSource source = sourceAt(harness.provider.url(u"/a"_s));
    source.headers = {{"Cookie", "secret"}};
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), 200);
    const QByteArray second = harness.provider.requests().value(1);
    QVERIFY(second.contains("Cookie: secret"));
}

void HttpSourceTest::playsWhatAListNames_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("PLS") << QByteArray("audio/x-scpls")
                         << QByteArray("[playlist]\r\nNumberOfEntries=1\r\nFile1=");
    QTest::newRow("ASX") << QByteArray("video/x-ms-asf")
                         << QByteArray("<ASX version=\"3.0\"><Entry><Ref href = \"");
    QTest::newRow("XSPF") << QByteArray("application/xspf+xml")
                          << QByteArray("<?xml version=\"1.0\"?><playlist version=\"1\" "
                                        "xmlns=\"http://xspf.org/ns/0/\"><trackList><track><location>");
    QTest::newRow("M3U") << QByteArray("audio/x-mpegurl") << QByteArray("#EXTM3U\n#EXTINF:-1,A station\n");
    QTest::newRow("an address") << QByteArray("audio/x-mpegurl") << QByteArray("# a station\n");
}

void HttpSourceTest::playsWhatAListNames()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, before);
    RelayHarness harness;
    FakeProvider elsewhere;
    elsewhere.setReply(u"/b"_s, playing());
    harness.provider.setFile(u"/a"_s, type, before + elsewhere.url(u"/b"_s).toEncoded() + "\r\n");
    StreamSource source = sourceAt(harness.provider.url(u"/a"_s));
    source.headers = {{"Cookie", "secret"}};
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), 200);
    QVERIFY(!elsewhere.requests().constFirst().contains("secret"));
}

/// From list to list is no way for ever.
void HttpSourceTest::aListThatNamesItselfIsRefused()
{
    RelayHarness harness;
    for (int i = 0; i < 8; ++i) {
        const QUrl next = harness.provider.url(u"/%1"_s.arg((i + 1) % 8));
        harness.provider.setFile(u"/%1"_s.arg(i), "text/plain", next.toEncoded() + '\n');
    }
    harness.add(u"1"_s, sourceAt(harness.provider.url(u"/0"_s)));
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), 503);
}

void HttpSourceTest::playsFromIpv6()
{
    FakeProvider provider{QHostAddress(QHostAddress::LocalHostIPv6)};
    if (!provider.isListening())
        QSKIP("this computer has no IPv6");
    RelayHarness harness;
    provider.setReply(u"/a"_s, playing());
    const QUrl url = provider.url(u"/a"_s);
    QVERIFY(url.toString().startsWith(u"http://[::1]:"_s));
    harness.add(u"1"_s, sourceAt(url));
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->body(), playing().body);
    QVERIFY(provider.requests().constFirst().contains("\r\nHost: [::1]:" + QByteArray::number(url.port())
                                                      + "\r\n"));
}

void HttpSourceTest::judgesCertificates_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("fits"); // the address
    QTest::addColumn<bool>("accept");
    QTest::addColumn<bool>("plays");
    QTest::newRow("good") << true << true << false << true;
    QTest::newRow("signed by itself") << false << true << false << false;
    QTest::newRow("signed by itself, accepted") << false << true << true << true;
    QTest::newRow("of somebody else") << true << false << false << false;
    QTest::newRow("of somebody else, accepted") << true << false << true << true;
}

void HttpSourceTest::judgesCertificates()
{
    QFETCH(bool, trusted);
    QFETCH(bool, fits);
    QFETCH(bool, accept);
    QFETCH(bool, plays);
    if (!m_tls)
        QSKIP("the openssl program is not installed");
    const auto tls = fits ? m_tls : makeCertificate(u"DNS:somewhere.else"_s);
    QVERIFY(tls);
    QTemporaryFile file;
    QVERIFY(file.open());
    if (trusted) {
        file.write(tls->localCertificate().toPem());
        file.flush();
        qputenv("SSL_CERT_FILE", file.fileName().toLocal8Bit());
    }
    const auto restore = qScopeGuard([] { qunsetenv("SSL_CERT_FILE"); });

    FakeProvider provider(*tls);
    provider.setReply(u"/a"_s, playing());
    RelayHarness harness;
    StreamSource source = sourceAt(provider.url(u"/a"_s));
    QCOMPARE(source.url.scheme(), u"https"_s);
    source.acceptBadCertificate = accept;
    harness.add(u"1"_s, source);
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), plays ? 200 : 503);
    if (plays) {
        QTRY_COMPARE(client->body(), playing().body);
        return;
    }
    const QString why = ended[0][2].value<Saying>().english();
    QVERIFY2(why.contains(u"certificate is refused"_s) && why.contains(u"options can accept"_s),
             qPrintable(why));
    QCOMPARE(provider.opened(), 0); // nothing was asked, no credentials were shown
}

void HttpSourceTest::leavesTlsWithoutSecrets()
{
    if (!m_tls)
        QSKIP("the openssl program is not installed");
    RelayHarness harness;
    FakeProvider secure(*m_tls);
    FakeReply away = redirectTo(harness.provider.url(u"/b"_s));
    away.headers.append("Set-Cookie: sid=1; Path=/");
    secure.setReply(u"/a"_s, away);
    harness.provider.setReply(u"/b"_s, playing());
    StreamSource source = sourceAt(secure.url(u"/a"_s));
    source.url.setUserInfo(u"me:pass"_s);
    source.headers = {{"Authorization", "Bearer secret"}, {"X-Token", "secret"}};
    source.acceptBadCertificate = true;
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE(client->status(), 200);
    const QByteArray request = harness.provider.requests().constFirst().toLower();
    for (const char *never : {"authorization", "cookie", "x-token", "secret"})
        QVERIFY2(!request.contains(never), request);
    QVERIFY(harness.relay.upstreams().constFirst().unencrypted);
}

void HttpSourceTest::playsLongOverTls()
{
    if (!m_tls)
        QSKIP("the openssl program is not installed");
    FakeProvider provider(*m_tls);
    TsPlan plan;
    plan.packetsPerFrame = 200;
    FakeReply reply;
    reply.body = TsMaker(plan).frames(300); // 11 MB: more than any buffer on the way
    reply.chunked = true;
    provider.setReply(u"/a"_s, reply);
    RelayHarness harness;
    StreamSource source = sourceAt(provider.url(u"/a"_s));
    source.acceptBadCertificate = true;
    harness.add(u"1"_s, source);
    const auto client = harness.open(u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(client->body().size(), reply.body.size(), 30000);
    QCOMPARE(checkPackets(client->body()).gaps, 0);
    client->leave();
    QTRY_COMPARE(provider.streaming(), 0);
}

PLEXBRIDGE_TEST(HttpSourceTest)
#include "tst_httpsource.moc"
