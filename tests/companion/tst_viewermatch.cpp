// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/ghostwatch.h"
#include "companion/jellyfinserver.h"
#include "companion/serversearch.h"
#include "companion/upkeeppace.h"
#include "companion/viewermatch.h"
#include "support/rawserver.h"
#include "support/testmain.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OpenStream stream(StreamId id, const QString &number, std::chrono::milliseconds begun = {},
                  const QString &session = {})
{
    return {id,
            session,
            number,
            u"Channel "_s + number,
            u"192.168.1.5"_s,
            u"Lavf/60.16.100"_s,
            SteadyTime(begun)};
}

ServerSession session(const QString &viewer, const QString &number, const QString &key = {})
{
    ServerSession out;
    out.viewer = viewer;
    out.channelNumber = number;
    out.sessionKey = key;
    return out;
}

ServerRecording recording(const QString &number, std::chrono::minutes begins, bool isRunning = false)
{
    return {u"News"_s, number, {}, WallTime(begins), WallTime(begins + 30min), isRunning};
}

} // namespace

/// Who watches, who does not any more, and who will find no tuner.
class TestViewerMatch : public QObject {
    Q_OBJECT

private slots:
    void bySessionIdFirst();
    void byChannelThenByTime();
    void severalOnOneTuner();
    void recordings();
    void ghosts();
    void silentOnes();
    void shortage_data();
    void shortage();
    void upkeepKeepsItsPace();
    void jellyfinSays();
    void serversAreFound();
};

void TestViewerMatch::bySessionIdFirst()
{
    ServerSession anna = session(u"Anna"_s, u"5"_s);
    anna.id = u"s2"_s;
    const auto found = matchViewers({stream(1, u"5"_s), stream(2, u"5"_s, 1s, u"s2"_s)}, {anna}, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.value(2).viewer, u"Anna"_s);
    QCOMPARE(found.value(2).playback, u"direct"_s);
}

void TestViewerMatch::byChannelThenByTime()
{
    const QList<OpenStream> streams{stream(3, u"7"_s, 3s), stream(1, u"5"_s, 1s), stream(2, u"6"_s, 2s)};
    const auto found = matchViewers(
        streams,
        {session(u"Late"_s, {}, u"12"_s), session(u"Early"_s, {}, u"9"_s), session(u"Six"_s, u"6"_s)}, {});
    QCOMPARE(found.value(1).viewer, u"Early"_s);
    QCOMPARE(found.value(2).viewer, u"Six"_s);
    QCOMPARE(found.value(3).viewer, u"Late"_s);
    QVERIFY(matchViewers(streams, {session(u"Who"_s, {}, u"1"_s)}, {}).isEmpty()); // nothing is guessed
    QVERIFY(matchViewers(streams, {session(u"Elsewhere"_s, u"99"_s)}, {}).isEmpty());
}

void TestViewerMatch::severalOnOneTuner()
{
    ServerSession ben = session(u"Ben"_s, u"5"_s);
    ben.isTranscoded = true;
    const auto found = matchViewers({stream(1, u"5"_s)}, {session(u"Anna"_s, u"5"_s), ben}, {});
    QCOMPARE(found.value(1).viewer, u"Anna, Ben"_s);
    QCOMPARE(found.value(1).playback, u"transcoded"_s);
}

void TestViewerMatch::recordings()
{
    const auto found = matchViewers({stream(1, u"5"_s), stream(2, u"6"_s)}, {session(u"Anna"_s, u"6"_s)},
                                    {recording(u"5"_s, 0min, true), recording(u"6"_s, 0min, true)});
    QCOMPARE(found.value(1).purpose, StreamPurpose::Recording);
    QCOMPARE(found.value(1).playback, u"recording"_s);
    QCOMPARE(found.value(1).title, u"News"_s);
    QCOMPARE(found.value(2).purpose, StreamPurpose::Person); // and is recorded beside
    QCOMPARE(found.value(2).title, u"News"_s);
}

void TestViewerMatch::ghosts()
{
    GhostWatch watch;
    const SteadyTime start(1h);
    const auto note = [&](std::chrono::milliseconds at, bool isOfServer, bool isExplained) {
        return watch.note({{stream(1, u"5"_s, 1h), isOfServer, isExplained}}, start + at);
    };
    QVERIFY(note(0s, true, false).isEmpty());
    QVERIFY(note(2min, true, false).isEmpty());
    QVERIFY(note(2min, false, false).isEmpty()); // the server was away: it forgot nothing
    QVERIFY(note(4min, true, false).isEmpty());
    QCOMPARE(note(7min, true, false).value(1), GhostReason::Forgotten);
    QVERIFY(watch.ghostsFor(5min, start + 11min).isEmpty());
    QCOMPARE(note(12min, true, false).value(1), GhostReason::Forgotten);
    QCOMPARE(watch.ghostsFor(5min, start + 12min), QList<StreamId>{1});
    QVERIFY(note(13min, true, true).isEmpty()); // somebody watches it after all
    QVERIFY(watch.ghostsFor(0min, start + 13min).isEmpty());
}

void TestViewerMatch::silentOnes()
{
    GhostWatch watch;
    const GhostWatch::Seen old{stream(1, u"5"_s), false, false};
    QVERIFY(watch.note({old}, SteadyTime(4h - 1ms)).isEmpty());
    QCOMPARE(watch.note({old}, SteadyTime(4h)).value(1), GhostReason::Silent);
    const GhostWatch::Seen other{stream(2, u"6"_s, 3h), false, false}; // the same client changed channels
    QVERIFY(watch.note({old, other}, SteadyTime(5h)).isEmpty());
    QVERIFY(watch.note({{stream(1, u"5"_s), true, true}}, SteadyTime(9h)).isEmpty());
}

void TestViewerMatch::shortage_data()
{
    QTest::addColumn<QStringList>("busy");
    QTest::addColumn<QList<ServerRecording>>("recordings");
    QTest::addColumn<QString>("channel");
    using Recordings = QList<ServerRecording>;
    const QStringList one{u"5"_s};
    QTest::newRow("the last tuner") << one << Recordings{recording(u"7"_s, 105min)} << u"7"_s;
    QTest::newRow("later") << one << Recordings{recording(u"7"_s, 111min)} << QString();
    QTest::newRow("begun already") << one << Recordings{recording(u"7"_s, 99min, true)} << QString();
    QTest::newRow("what is watched already") << one << Recordings{recording(u"5"_s, 105min)} << QString();
    QTest::newRow("one stays free") << QStringList() << Recordings{recording(u"7"_s, 105min)} << QString();
    QTest::newRow("two of them") << QStringList()
                                 << Recordings{recording(u"8"_s, 106min), recording(u"7"_s, 105min)}
                                 << u"8"_s;
    QTest::newRow("twice on one channel")
        << QStringList() << Recordings{recording(u"7"_s, 105min), recording(u"7"_s, 106min)} << QString();
}

void TestViewerMatch::shortage()
{
    QFETCH(QStringList, busy);
    QFETCH(QList<ServerRecording>, recordings);
    QFETCH(QString, channel);
    const auto found = shortageAhead(recordings, busy, 2, WallTime(100min));
    QCOMPARE(found ? found->channel : QString(), channel);
}

void TestViewerMatch::upkeepKeepsItsPace()
{
    UpkeepPace pace;
    QVERIFY(!pace.due());
    pace.noteChange(SteadyTime(10s));
    pace.noteChange(SteadyTime(20s)); // many make one
    QCOMPARE(*pace.due(), SteadyTime(50s));
    pace.noteRun(SteadyTime(50s));
    QVERIFY(!pace.due());
    pace.noteChange(SteadyTime(60s));
    QCOMPARE(*pace.due(), SteadyTime(50s + 15min));
    pace.noteChange(SteadyTime(1h));
    QCOMPARE(*pace.due(), SteadyTime(1h + 30s));
}

void TestViewerMatch::jellyfinSays()
{
    RawServer raw;
    raw.on("/Sessions",
           RawServer::ok(R"([{"Id":"a","UserName":"Anna","Client":"Jellyfin Web","DeviceName":"Firefox",
        "NowPlayingItem":{"Type":"TvChannel","Name":"Five","ChannelNumber":"5"},"PlayState":{"PlayMethod":"Transcode"}},
        {"Id":"b","UserName":"Ben","NowPlayingItem":{"Type":"Movie","Name":"Film"}},{"Id":"c"}])"));
    raw.on("/LiveTv/Timers", RawServer::ok(R"({"Items":[
        {"Name":"News","ChannelName":"Seven","StartDate":"2030-01-01T20:15:00.0000000Z","EndDate":"2030-01-01T20:30:00Z",
         "PrePaddingSeconds":60,"Status":"New"},{"Name":"Old","Status":"Completed"}]})"));
    raw.on("/ScheduledTasks",
           RawServer::ok(R"([{"Key":"Other","Id":"1"},{"Key":"RefreshGuide","Id":"77","State":"Idle"}])"));
    raw.on("/ScheduledTasks/Running/77", "HTTP/1.1 204 No Content\r\n\r\n");
    JellyfinServer server(raw.url(QString()), u"the-key"_s);
    QList<ServerSession> sessions;
    QList<ServerRecording> planned;
    QString note;
    server.readSessions(
        [&](const auto &read) { sessions = read.ok() ? read.value() : QList<ServerSession>(); });
    QTRY_COMPARE(sessions.size(), 1);
    QCOMPARE(
        sessions.first(),
        (ServerSession{
            u"a"_s, u"a"_s, u"5"_s, u"Five"_s, {}, u"Anna"_s, u"Firefox"_s, u"Jellyfin Web"_s, true, false}));
    server.readRecordings(
        [&](const auto &read) { planned = read.ok() ? read.value() : QList<ServerRecording>(); });
    QTRY_COMPARE(planned.size(), 1);
    QCOMPARE(planned.first().channelName, u"Seven"_s);
    QCOMPARE(toEpochMs(planned.first().begins), qint64(1'893'528'840'000));
    server.perform({SetupStep::Kind::ReadGuide, {}, {}, {}}, {},
                   [&](const auto &done) { note = done.ok() ? done.value().note : u"no"_s; });
    QTRY_COMPARE(note, u"204"_s);
    for (const QByteArray &head : raw.heads()) {
        QVERIFY(head.contains("Authorization: MediaBrowser Token=\"the-key\"\r\n"));
        QVERIFY(!head.left(head.indexOf('\r')).contains("the-key"));
    }
}

void TestViewerMatch::serversAreFound()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&server, &QUdpSocket::readyRead, &server, [&] {
        const QNetworkDatagram search = server.receiveDatagram();
        asked = search.data();
        for (const QByteArray &answer :
             {QByteArray("HTTP/1.0 200 OK\r\nContent-Type: plex/media-server\r\nName: Den\r\nPort: 32401\r\n"
                         "Resource-Identifier: abc\r\n\r\n"),
              QByteArray("HTTP/1.0 200 OK\r\nContent-Type: plex/media-player\r\nName: TV\r\n\r\n"),
              QByteArray("?")})
            server.writeDatagram(answer, search.senderAddress(), quint16(search.senderPort()));
    });
    ServerSearch search;
    QList<FoundServer> found;
    connect(&search, &ServerSearch::finished, &search, [&](const auto &servers) { found = servers; });
    search.start(QHostAddress(QHostAddress::LocalHost), server.localPort());
    const QList<FoundServer> wanted{{u"Den"_s, u"abc"_s, QUrl(u"http://127.0.0.1:32401"_s)}};
    QTRY_COMPARE(found, wanted);
    QVERIFY(asked.startsWith("M-SEARCH * HTTP/1.0"));
}

PLEXBRIDGE_TEST(TestViewerMatch)
#include "tst_viewermatch.moc"
