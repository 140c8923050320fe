// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/plexcode.h"
#include "support/rawserver.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Sign-in by a code, at a plex.tv of our own.
class TestPlexCode : public QObject {
    Q_OBJECT

private slots:
    void tellsTheCodeAndWaits();
    void takesTheTokenOfTheServer_data();
    void takesTheTokenOfTheServer();
    void givesUp_data();
    void givesUp();

private:
    static QByteArray pin(const QByteArray &token)
    {
        return RawServer::ok(R"({"id":77,"code":"AB12","authToken":)" + token + '}');
    }
};

void TestPlexCode::tellsTheCodeAndWaits()
{
    RawServer plex;
    plex.on("/api/v2/pins", pin("null"));
    plex.on("/api/v2/pins/77", pin("null"));
    plex.on("/api/v2/resources", RawServer::ok("[]"));
    PlexCode signIn(u"our-client"_s, plex.url({}));
    signIn.setPace(5ms, 1000);
    QSignalSpy code(&signIn, &PlexCode::codeKnown), end(&signIn, &PlexCode::finished);
    signIn.start();
    QTRY_COMPARE_WITH_TIMEOUT(code.count(), 1, 20'000);
    QCOMPARE(code.first().first().toString(), u"AB12"_s);
    QTRY_VERIFY_WITH_TIMEOUT(plex.heads().size() > 3, 20'000);
    QCOMPARE(end.count(), 0);
    plex.on("/api/v2/pins/77", pin(R"("the-token")"));
    QTRY_COMPARE_WITH_TIMEOUT(end.count(), 1, 20'000);
    QCOMPARE(end.first().first().toString(), u"the-token"_s);
    for (const QByteArray &head : plex.heads()) {
        QVERIFY(head.toLower().contains("x-plex-client-identifier: our-client"));
        QVERIFY(!head.split('\r').first().contains("the-token")); // never in an address
    }
}

void TestPlexCode::takesTheTokenOfTheServer_data()
{
    QTest::addColumn<QByteArray>("resources");
    QTest::addColumn<QString>("token");
    const QByteArray server = R"({"provides":"server","owned":true,"accessToken":"one"})";
    const QByteArray other = R"({"provides":"server","owned":true,"accessToken":"two"})";
    const QByteArray foreign = R"({"provides":"server","owned":false,"accessToken":"friend"})";
    const QByteArray player = R"({"provides":"client,player","owned":true,"accessToken":"tv"})";
    QTest::newRow("one of theirs") << '[' + player + ',' + server + ',' + foreign + ']' << u"one"_s;
    QTest::newRow("two of theirs") << '[' + server + ',' + other + ']' << u"account"_s;
    QTest::newRow("none") << QByteArray("[]") << u"account"_s;
    QTest::newRow("as XML") << QByteArray(
        R"(<resources><resource provides="server" owned="1" accessToken="one"/></resources>)")
                            << u"one"_s;
    QTest::newRow("not told") << QByteArray("what") << u"account"_s;
}

void TestPlexCode::takesTheTokenOfTheServer()
{
    QFETCH(const QByteArray, resources);
    RawServer plex;
    plex.on("/api/v2/pins", pin("null"));
    plex.on("/api/v2/pins/77", pin(R"("account")"));
    plex.on("/api/v2/resources", RawServer::ok(resources));
    PlexCode signIn(u"our-client"_s, plex.url({}));
    signIn.setPace(1ms, 10);
    QSignalSpy end(&signIn, &PlexCode::finished);
    signIn.start();
    QTRY_COMPARE_WITH_TIMEOUT(end.count(), 1, 20'000);
    QTEST(end.first().first().toString(), "token");
}

void TestPlexCode::givesUp_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("later");
    const QByteArray gone = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("nobody types it") << pin("null") << pin("null");
    QTest::newRow("the code is gone") << pin("null") << gone;
    QTest::newRow("refused") << gone << gone;
    QTest::newRow("no code") << RawServer::ok("{}") << gone;
}

void TestPlexCode::givesUp()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, later);
    RawServer plex;
    plex.on("/api/v2/pins", begin);
    plex.on("/api/v2/pins/77", later);
    PlexCode signIn(u"our-client"_s, plex.url({}));
    signIn.setPace(1ms, 3);
    QSignalSpy end(&signIn, &PlexCode::finished);
    signIn.start();
    QTRY_COMPARE_WITH_TIMEOUT(end.count(), 1, 20'000);
    QVERIFY(end.first().first().toString().isEmpty());
    QVERIFY(end.first().at(1).value<Problem>());
}

PLEXBRIDGE_TEST(TestPlexCode)
#include "tst_plexcode.moc"
