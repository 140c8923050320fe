// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/plexreading.h"
#include "companion/serveranswer.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What media servers answer, in both languages and as odd as it comes.
class TestServerAnswer : public QObject {
    Q_OBJECT

private slots:
    void bothLanguagesSayTheSame_data();
    void bothLanguagesSayTheSame();
    void damagedOnesAreProblems_data();
    void damagedOnesAreProblems();
    void refusalsInsideOf200_data();
    void refusalsInsideOf200();
    void sessions();
    void recordings();
    void offersOldAndNew();
};

void TestServerAnswer::bothLanguagesSayTheSame_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("json, a list") << QByteArray(
        R"({"MediaContainer":{"size":1,"Device":[{"key":"40","enabled":"1","ChannelMapping":[{"deviceIdentifier":"5"}]}]}})");
    QTest::newRow("json, objects instead of lists") << QByteArray(
        R"({"MediaContainer":{"Device":{"key":40,"enabled":true,"ChannelMapping":{"deviceIdentifier":5}}}})");
    QTest::newRow("xml") << QByteArray(
        R"(<?xml version="1.0"?><MediaContainer size="1"><Device key="40" enabled="1"><ChannelMapping deviceIdentifier="5"/></Device></MediaContainer>)");
    QTest::newRow("names in other cases") << QByteArray(
        R"(<mediacontainer><device KEY="40" Enabled="true"><channelMapping deviceidentifier="5"/></device></mediacontainer>)");
}

void TestServerAnswer::bothLanguagesSayTheSame()
{
    QFETCH(QByteArray, body);
    const auto answer = readServerAnswer(body);
    QVERIFY(answer.ok());
    const ServerNode device = answer.value().first("Device"_L1);
    QCOMPARE(device.text("key"_L1), u"40"_s);
    QCOMPARE(device.number("key"_L1), 40);
    QVERIFY(device.isTrue("enabled"_L1));
    QVERIFY(!device.isTrue("dead"_L1));
    QCOMPARE(device.all("ChannelMapping"_L1).size(), 1);
    QCOMPARE(device.first("ChannelMapping"_L1).text("deviceIdentifier"_L1), u"5"_s);
}

void TestServerAnswer::damagedOnesAreProblems_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("blanks") << QByteArray(" \r\n") << true;
    QTest::newRow("half a JSON") << QByteArray(R"({"MediaContainer":{"Device":[)") << false;
    QTest::newRow("half an XML") << QByteArray("<MediaContainer><Device>") << false;
    QTest::newRow("a page") << QByteArray("<html><head/><body>Bad Request</body></html>") << false;
    QTest::newRow("text") << QByteArray("Service Unavailable") << false;
    QTest::newRow("very deep") << QByteArray(200, '[') << false;
}

void TestServerAnswer::damagedOnesAreProblems()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isFine);
    QCOMPARE(readServerAnswer(body).ok(), isFine);
}

void TestServerAnswer::refusalsInsideOf200_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRefusal");
    QTest::newRow("an empty one is good") << QByteArray(R"(<MediaContainer status="0"/>)") << false;
    QTest::newRow("200") << QByteArray(R"({"MediaContainer":{"status":200}})") << false;
    QTest::newRow("without") << QByteArray(R"({"MediaContainer":{"message":"hello"}})") << false;
    QTest::newRow("a word") << QByteArray(R"({"MediaContainer":{"status":"alive"}})") << false;
    QTest::newRow("-1") << QByteArray(R"({"MediaContainer":{"status":-1,"message":"no"}})") << true;
    QTest::newRow("500") << QByteArray(R"(<MediaContainer status="500" message="different provider"/>)")
                         << true;
}

void TestServerAnswer::refusalsInsideOf200()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isRefusal);
    QCOMPARE(bool(refusalIn(readServerAnswer(body).value())), isRefusal);
}

void TestServerAnswer::sessions()
{
    const auto answer = readServerAnswer(R"(<MediaContainer size="3">
        <Video live="1" sessionKey="7" key="/livetv/sessions/abc" title="News" grandparentTitle="">
          <Media selected="0" channelVcn="9"/><Media selected="1" channelVcn="5.1" channelCallSign="ONE"/>
          <User id="1" title="Anna"/><Player title="Living Room" product="Plex for Apple TV" state="paused"/>
          <Session id="s1" location="lan"/><TranscodeSession videoDecision="copy" audioDecision="transcode"/>
        </Video>
        <Video sessionKey="8" key="/library/metadata/3" title="A film"/>
        <Track live="1" title="Radio"/></MediaContainer>)");
    const QList<ServerSession> sessions = plexreading::sessionsOf(answer.value());
    QCOMPARE(sessions.size(), 1);
    const ServerSession expected{u"s1"_s,   u"7"_s,    u"5.1"_s,         u"ONE"_s,
                                 u"News"_s, u"Anna"_s, u"Living Room"_s, u"Plex for Apple TV"_s,
                                 true,      true};
    QCOMPARE(sessions.first(), expected);
}

void TestServerAnswer::recordings()
{
    const auto answer = readServerAnswer(R"({"MediaContainer":{"MediaGrabOperation":[
        {"status":"scheduled","mediaIndex":"1","Metadata":{"title":"Part 2","grandparentTitle":"Series",
          "Media":[{"channelVcn":"4"},{"channelVcn":"7","beginsAt":2000,"endsAt":3000,"startOffsetSeconds":120,"endOffsetSeconds":60}]}},
        {"status":"complete","Metadata":{"title":"Over"}},
        {"status":"inprogress","rolling":"1","Metadata":{"title":"Live Session"}},
        {"status":"inprogress","Video":{"title":"Film","Media":{"channelVcn":"5","beginsAt":"100","endsAt":"200"}}}]}})");
    const QList<ServerRecording> all = plexreading::recordingsOf(answer.value());
    QCOMPARE(all.size(), 2);
    QCOMPARE(
        all.first(),
        (ServerRecording{u"Series"_s, u"7"_s, {}, fromEpochMs(1'880'000), fromEpochMs(3'060'000), false}));
    QVERIFY(all.last().isRunning);
    QCOMPARE(all.last().channelNumber, u"5"_s);
}

void TestServerAnswer::offersOldAndNew()
{
    const auto now = readServerAnswer(
        R"({"MediaContainer":{"Lineup":[{"Channel":[{"channelVcn":"5","identifier":"5","key":"k5"}]}]}})");
    const auto old = readServerAnswer(R"(<MediaContainer><Channel number="5" id="5"/></MediaContainer>)");
    QCOMPARE(plexreading::offersOf(now.value()).first().key, u"k5"_s);
    QCOMPARE(plexreading::offersOf(old.value()).first().guideChannel, u"5"_s);
    QCOMPARE(plexreading::offersOf(old.value()).first().number, u"5"_s);
}

PLEXBRIDGE_TEST(TestServerAnswer)
#include "tst_serveranswer.moc"
