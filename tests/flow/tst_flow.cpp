// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/house.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 15000; ///< longer than any wait of the relay
}

/// A whole evening in one process: a provider, the engine, and somebody who watches.
class TestFlow : public QObject {
    Q_OBJECT

private slots:
    void tuneWatchAndLeave();
    void starvingAndPausingShow();
    void zappingWaitsForTheTuner();
    void stoppingFromOutsideEndsTheStream();
    void purgingForgets();
    void restartedItRemembers();
    void aStreamIsAdoptedByItsClient();
    void secretsStayInside();
    void anAbortedFirstScanShutsNobodyOut();
    void portInUseIsSaid();
    void theDesktopIsTold();
};

void TestFlow::tuneWatchAndLeave()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto first = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(first->body().size() > 20 * 188, patience);
    QCOMPARE(first->status(), 200);
    QVERIFY(first->head().contains("Content-Type: video/mp2t\r\n"));
    QVERIFY(first->head().contains("X-HDHomeRun-Resource: tuner"));
    QVERIFY(!first->head().toLower().contains("content-length"));
    QTRY_COMPARE(house.stateOf(u"sofa"_s), u"streaming"_s);

    const auto second = house.watch("/auto/v1", "X-Plex-Session-Identifier: kitchen\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(second->body().size() > 20 * 188, patience);
    QCOMPARE(house.provider.opened(), 1);
    QVERIFY(first->isContinuous());
    QVERIFY(second->isContinuous());
    QCOMPARE(house.count(u"streaming"_s), 2);
    const QJsonObject upstream = house.consumer(u"sofa"_s)[u"upstream"_s].toObject();
    QCOMPARE(upstream[u"videoCodec"_s], u"H.264"_s);
    QCOMPARE(upstream[u"reopens"_s], 0);
    QVERIFY(upstream[u"timeToFirstByte"_s].isDouble());

    first->leave();
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"sofa"_s), u"stopped"_s, 1000);
    // All it took is on record, also what came since the sums were last read.
    QVERIFY(house.consumer(u"sofa"_s).value(u"bytesSent"_s).toInteger() >= first->body().size());
    QCOMPARE(house.stateOf(u"kitchen"_s), u"streaming"_s);
    QVERIFY(house.consumer(u"sofa"_s)[u"upstream"_s].isNull());
    QVERIFY(house.consumer(u"kitchen"_s)[u"upstream"_s].isObject());
    // A scan would need a tuner (hdhomerun.md 5.5).
    const Answer scan = house.ask("POST", u"/lineup.post?scan=start"_s);
    QCOMPARE(scan.status, 503);
    QVERIFY(scan.header("X-HDHomeRun-Error").startsWith("803"));
    second->leave();
    QTRY_COMPARE_WITH_TIMEOUT(house.provider.streaming(), 0, patience);
}

void TestFlow::starvingAndPausingShow()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"sofa"_s), u"streaming"_s, patience);
    house.setBroadcasting(false);
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"sofa"_s), u"buffering"_s, patience);
    house.setBroadcasting(true);
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"sofa"_s), u"streaming"_s, patience);

    // Fill what lies between us and a viewer that reads nothing: both sockets' buffers.
    viewer->setReading(false);
    house.provider.send(TsMaker().frames(12000));
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"sofa"_s), u"paused"_s, patience);
    QVERIFY(viewer->isOpen());
    viewer->setReading(true);
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"sofa"_s), u"streaming"_s, patience);
}

void TestFlow::zappingWaitsForTheTuner()
{
    House house;
    house.config.tuners = 1;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto before = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(before->body().size() > 188, patience);
    // Plex asks for the new channel before it closes the old one.
    const auto after = house.watch("/auto/v2");
    QTRY_COMPARE_WITH_TIMEOUT(house.count(u"buffering"_s), 1, patience);
    before->leave();
    QTRY_VERIFY_WITH_TIMEOUT(after->body().size() > 188, patience);
    QCOMPARE(after->status(), 200);

    const auto tooMany = house.watch("/auto/v1");
    QTRY_COMPARE_WITH_TIMEOUT(tooMany->status(), 503, patience);
    QVERIFY(tooMany->head().contains("X-HDHomeRun-Error: 805 All Tuners In Use"));
    QVERIFY(tooMany->body().isEmpty());
}

void TestFlow::stoppingFromOutsideEndsTheStream()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1?session=sofa");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 188, patience);
    const Answer stopped = house.get(u"/Live/sofa/stop"_s);
    QCOMPARE(stopped.status, 200);
    QCOMPARE(stopped.json().value(u"consumer"_s).toObject().value(u"state"_s).toString(), u"stopped"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!viewer->isOpen(), patience);
    QTRY_COMPARE(house.get(u"/status.json"_s).body.count("VctNumber"), 0);
}

void TestFlow::purgingForgets()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const QString odd = u"a/b \"c\" 100% \U0001F4FA"_s;
    const auto viewer = house.watch("/auto/v1?session=" + QUrl::toPercentEncoding(odd));
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(odd), u"streaming"_s, patience);
    const QString path = u"/consumers/"_s + QString::fromLatin1(QUrl::toPercentEncoding(odd));
    const QString id = house.consumer(odd).value(u"id"_s).toString();
    QCOMPARE(house.ask("DELETE", path).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!viewer->isOpen(), patience);
    QCOMPARE(house.get(path).status, 404);
    QTRY_COMPARE_WITH_TIMEOUT(house.get(u"/history"_s).json().value(u"total"_s).toInt(), 1, patience);
    const QJsonObject session = house.get(u"/history/"_s + id).json();
    QCOMPARE(session.value(u"session"_s).toObject().value(u"reason"_s).toString(), u"purged"_s);
    QCOMPARE(house.ask("DELETE", u"/consumers"_s).status, 400);
}

void TestFlow::restartedItRemembers()
{
    House house;
    QVERIFY(house.start());
    QCOMPARE(house.get(u"/Live/sofa"_s).status, 200);
    const QString id = house.consumer(u"sofa"_s).value(u"id"_s).toString();
    QVERIFY(!id.isEmpty());
    house.stop();
    QVERIFY(house.start());
    const QJsonObject back = house.consumer(u"sofa"_s);
    QCOMPARE(back.value(u"id"_s).toString(), id);
    QCOMPARE(back.value(u"state"_s).toString(), u"streaming"_s);
    QVERIFY(back.value(u"restored"_s).toBool());
}

void TestFlow::aStreamIsAdoptedByItsClient()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    auto viewer = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 188, patience);
    const auto only = [&house] {
        return house.get(u"/consumers"_s).json().value(u"activeConsumers"_s).toArray().at(0).toObject();
    };
    QTRY_COMPARE(only().value(u"state"_s).toString(), u"streaming"_s);
    const QString id = only().value(u"id"_s).toString();
    house.stop();
    QVERIFY(house.start());
    viewer = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 188, patience);
    QCOMPARE(house.count(u"total"_s), 1);
    QCOMPARE(only().value(u"id"_s).toString(), id);
    QVERIFY(!only().value(u"restored"_s).toBool());
}

void TestFlow::secretsStayInside()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1?session=sofa");
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"sofa"_s), u"streaming"_s, patience);
    for (const QString &path :
         {u"/consumers"_s, u"/consumers/sofa"_s, u"/lineup.json?show=all&tuning"_s, u"/lineup.m3u"_s,
          u"/status.json"_s, u"/health"_s, u"/metrics"_s, u"/epg.xml"_s, u"/discover.json"_s}) {
        const Answer answer = house.get(path);
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains("secret-password"), qPrintable(path));
    }
    house.get(u"/Live/sofa/stop"_s);
    house.stop();
    QFile database(house.config.dataDirectory + u"/plexbridge.db"_s);
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("secret-password"));
}

void TestFlow::anAbortedFirstScanShutsNobodyOut()
{
    House house;
    FakeReply silence;
    silence.silent = true;
    house.provider.setReply(u"/list.m3u"_s, silence);
    house.config.playlists = plainPlaylists({house.provider.url(u"/list.m3u"_s).toString()});
    QVERIFY(house.start());
    QCOMPARE(house.get(u"/health/ready"_s).status, 503);
    const auto early = house.watch("/auto/v1");
    QTRY_COMPARE(early->status(), 503);
    QVERIFY(early->head().contains("X-HDHomeRun-Error: 803 System Busy"));
    QCOMPARE(house.ask("POST", u"/lineup.post?scan=abort"_s).status, 200);
    QTRY_COMPARE(house.get(u"/health/ready"_s).status, 200);
    QCOMPARE(house.get(u"/health"_s).json().value(u"status"_s).toString(), u"degraded"_s);
    const auto later = house.watch("/auto/v1");
    QTRY_COMPARE(later->status(), 404);
}

void TestFlow::portInUseIsSaid()
{
    House house;
    QVERIFY(house.start());
    House other;
    other.config.port = quint16(QUrl(house.api()).port());
    QVERIFY(!other.start());
    QCOMPARE(other.failure().code, ProblemCode::PortInUse);
    QCOMPARE(other.failure().subject, QString::number(other.config.port));
}

void TestFlow::theDesktopIsTold()
{
    House house;
    QVERIFY(house.start());
    QSignalSpy snapshots(&house.engine(), &Engine::snapshotTaken);
    QSignalSpy tray(&house.engine(), &Engine::trayChanged);
    house.engine().setWatched(true);
    QTRY_COMPARE(snapshots.size(), 1);
    QVERIFY(snapshots.first().first().value<Snapshot>().full);
    // Not acknowledged: nothing more comes, whatever happens.
    house.get(u"/Live/sofa"_s);
    QTRY_VERIFY(!tray.isEmpty() && tray.last().first().value<TraySummary>().statistics.streaming == 1);
    QCOMPARE(snapshots.size(), 1);
    house.engine().acknowledgeSnapshot();
    QTRY_COMPARE(snapshots.size(), 2);
    const auto difference = snapshots.last().first().value<Snapshot>();
    QVERIFY(!difference.full);
    QCOMPARE(difference.upserts.size(), 1);
    QCOMPARE(difference.upserts.first().sessionId, u"sofa"_s);
    house.engine().acknowledgeSnapshot();
    ConsumerFilter sofa;
    sofa.sessionIds = {u"sofa"_s};
    house.engine().purge(sofa);
    QTRY_COMPARE(snapshots.size(), 3);
    QCOMPARE(snapshots.last().first().value<Snapshot>().removed.size(), 1);
}

PLEXBRIDGE_TEST(TestFlow)
#include "tst_flow.moc"
