// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/fakeplex.h"
#include "engine/engineworker.h"
#include "fetch/secretfile.h"
#include "flow/house.h"
#include "support/aheadclock.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;

QJsonObject watching(const QString &viewer, const QString &number)
{
    return {{u"live"_s, 1},
            {u"User"_s, QJsonObject{{u"title"_s, viewer}}},
            {u"Player"_s, QJsonObject{{u"title"_s, u"TV of "_s + viewer}, {u"product"_s, u"Plex"_s}}},
            {u"Media"_s, QJsonObject{{u"channelVcn"_s, number}}}};
}

QJsonObject recording(const QString &title, const QString &number, const QString &status, int begins,
                      int ends)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return {{u"status"_s, status},
            {u"Metadata"_s,
             QJsonObject{{u"title"_s, title},
                         {u"Media"_s,
                          QJsonObject{{u"channelVcn"_s, number},
                                      {u"beginsAt"_s, now + begins},
                                      {u"endsAt"_s, now + ends}}}}}};
}

} // namespace

/// An evening with Plex: it is set up, two accounts watch, one records, one stream is nobody's, a recording
/// is ahead, and both programs change their minds about where they are.
class TestPlex : public QObject {
    Q_OBJECT

private slots:
    void anEvening();
    void whatNobodyWatchesIsEnded();

private:
    static QJsonObject companion(House &house) { return house.get(u"/companion"_s).json(); }
    static QString standing(House &house)
    {
        return companion(house)[u"servers"_s][0][u"standing"_s].toString();
    }
    static QString busy(House &house, const QString &session, const QString &member = u"busyWith"_s)
    {
        return house.consumer(session)[member].toString();
    }
};

void TestPlex::anEvening()
{
    FakePlex plex;
    plex.addForeign();
    const FakePlex::Device foreign = plex.devices.first();
    const FakePlex::Dvr foreignDvr = plex.dvrs.first();
    plex.readingPolls = 0;
    plex.deviceId = u"10A12347"_s;
    plex.tuner = {u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    House house(4);
    house.config.deviceId = plex.deviceId;
    house.config.tuners = 4;
    QTemporaryDir place;
    house.config.companion.plexServer = plex.url().toString();
    house.config.companion.plexTokenFile = place.filePath(u"token"_s);
    house.config.companion.upkeep = false;
    QVERIFY(!secretfile::write(house.config.companion.plexTokenFile, plex.token));
    QVERIFY(house.start());
    house.setBroadcasting(true);
    QTRY_COMPARE_WITH_TIMEOUT(companion(house)[u"servers"_s].toArray().size(), 1, patience);

    house.engine().setUpCompanion(true);
    QTRY_COMPARE_WITH_TIMEOUT(standing(house), u"right"_s, patience);
    QCOMPARE(plex.device(plex.deviceId)->map.size(), 4);
    const QString firstAddress = plex.device(plex.deviceId)->uri, dvr = plex.device(plex.deviceId)->dvr;

    plex.sessions = {watching(u"Anna"_s, u"1"_s), watching(u"Ben"_s, u"2"_s)};
    plex.recordings = {recording(u"A Film"_s, u"3"_s, u"inprogress"_s, -60, 3600),
                       recording(u"The Match"_s, u"5"_s, u"scheduled"_s, 300, 3600)};
    const auto open = [&house](const QByteArray &number) {
        return house.watch("/auto/v" + number, "X-Plex-Session-Identifier: s" + number + "\r\n");
    };
    const auto one = open("1"), two = open("2"), three = open("3"), ghost = open("4");
    QTRY_VERIFY_WITH_TIMEOUT(ghost->body().size() > 188, patience);
    QTRY_COMPARE_WITH_TIMEOUT(busy(house, u"s1"_s, u"viewer"_s), u"Anna"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(busy(house, u"s2"_s, u"viewer"_s), u"Ben"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(busy(house, u"s3"_s), u"recording"_s, patience);
    QCOMPARE(busy(house, u"s1"_s), u"person"_s);
    QCOMPARE(busy(house, u"s1"_s, u"player"_s), u"TV of Anna"_s);
    QCOMPARE(busy(house, u"s3"_s, u"recording"_s), u"A Film"_s);
    QVERIFY(busy(house, u"s4"_s).isEmpty() && busy(house, u"s4"_s, u"viewer"_s).isEmpty()); // nobody's

    const QJsonObject shortage = companion(house)[u"shortage"_s].toObject();
    QCOMPARE(shortage[u"title"_s], u"The Match"_s);
    QCOMPARE(shortage[u"tuners"_s], 4);
    const QByteArray page = house.get(u"/"_s).body;
    QVERIFY2(page.contains("Anna · TV of Anna") && page.contains("Recording: A Film"), page.constData());
    for (const QString &path : {u"/companion"_s, u"/consumers"_s, u"/"_s, u"/metrics"_s})
        QVERIFY(!house.get(path).body.contains(plex.token.toUtf8()));

    house.stop(); // and elsewhere: the port is another one
    plex.sessions.clear();
    plex.recordings.clear();
    QVERIFY(house.start());
    plex.writes.clear();
    house.engine().setUpCompanion(true);
    QTRY_COMPARE_WITH_TIMEOUT(standing(house), u"right"_s, patience);
    QVERIFY(plex.device(plex.deviceId)->uri != firstAddress);
    QVERIFY(plex.device(plex.deviceId)->uri.contains(house.api().section(u':', -1)));
    QCOMPARE(plex.device(plex.deviceId)->dvr, dvr); // with its recordings
    QCOMPARE(plex.devices.size(), 2);
    QCOMPARE(plex.dvrs.size(), 2);
    plex.writes.clear();
    house.engine().setUpCompanion(true);
    QTRY_VERIFY_WITH_TIMEOUT(!companion(house)[u"running"_s].toBool(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(standing(house), u"right"_s, patience);
    QCOMPARE(plex.writes, QStringList());
    QCOMPARE(plex.devices.first(), foreign);
    QCOMPARE(plex.dvrs.first(), foreignDvr);
}

/// Plex has forgotten one of two streams: after three minutes it says so, after another it is ended by rule.
void TestPlex::whatNobodyWatchesIsEnded()
{
    FakePlex plex;
    plex.deviceId = u"10A12347"_s;
    plex.tuner = {u"1"_s, u"2"_s};
    House house(2);
    const auto clock = std::make_shared<AheadClock>();
    QTemporaryDir place;
    house.config.deviceId = plex.deviceId;
    house.config.companion.plexServer = plex.url().toString();
    house.config.companion.plexTokenFile = place.filePath(u"token"_s);
    house.config.companion.upkeep = false;
    house.config.companion.ghostsEndAfter = 1min;
    QVERIFY(!secretfile::write(house.config.companion.plexTokenFile, plex.token));
    QVERIFY(house.start([&clock](Engine &engine) {
        engine.setWorkers([clock](const EngineConfig &config) { return new EngineWorker(config, clock); });
    }));
    house.setBroadcasting(true);
    plex.sessions = {watching(u"Anna"_s, u"1"_s)};
    const auto anna = house.watch("/auto/v1", "X-Plex-Session-Identifier: s1\r\n");
    const auto ghost = house.watch("/auto/v2", "X-Plex-Session-Identifier: s2\r\n");
    const auto goAhead = [&](std::chrono::seconds by) {
        for (auto gone = 0s; gone < by; gone += 5s) { // so that nothing seems to have hung
            const qsizetype before = anna->body().size();
            clock->goAhead(5s);
            QTRY_VERIFY_WITH_TIMEOUT(anna->body().size() > before, patience);
        }
    };
    QTRY_COMPARE_WITH_TIMEOUT(busy(house, u"s1"_s, u"viewer"_s), u"Anna"_s, patience);
    QVERIFY(busy(house, u"s2"_s, u"ghost"_s).isEmpty());
    goAhead(200s);
    QTRY_COMPARE_WITH_TIMEOUT(busy(house, u"s2"_s, u"ghost"_s), u"forgotten"_s, patience);
    QVERIFY(ghost->isOpen()); // not yet
    QVERIFY(busy(house, u"s1"_s, u"ghost"_s).isEmpty());
    goAhead(70s);
    QTRY_VERIFY_WITH_TIMEOUT(!ghost->isOpen(), patience);
    QVERIFY(anna->isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(house.stateOf(u"s1"_s), u"streaming"_s,
                              patience); // it may wait for the next piece
}

PLEXBRIDGE_TEST(TestPlex)
#include "tst_plex.moc"
