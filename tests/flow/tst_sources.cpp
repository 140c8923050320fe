// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/house.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15000; ///< longer than any wait of the relay

const QString &ownPath()
{
    static const QString path = u"/live/anna/secret-password/1.ts"_s; // the house's channel 1
    return path;
}

} // namespace

/// Playlists with options and channels with backups, from the settings to the provider.
class TestSources : public QObject {
    Q_OBJECT
private slots:
    void theOtherPlaylistStandsIn();
    void aGivenBackupStandsInAndIsRemembered();
    void optionsTakeEffectAtOnce();
    void aScanReadsOnlyOldGuides();

private:
    /// A second playlist that has channel 1, too.
    PlaylistConfig spare(House &house)
    {
        house.provider.setReply(u"/spare/geheim.ts"_s, {});
        const QString path = m_directory.filePath(u"spare.m3u"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("can't write the playlist");
        file.write("#EXTINF:-1 tvg-id=\"c1.tv\" tvg-chno=\"77\",Eins\n#EXTHTTP:{\"X-Key\":\"k1\"}\n"
                   + house.provider.url(u"/spare/geheim.ts"_s).toEncoded() + "\n");
        PlaylistConfig playlist = plainPlaylists({path}).first();
        playlist.name = u"Spare"_s;
        playlist.userAgent = u"Player/7"_s;
        return playlist;
    }
    static void refuseOwn(House &house)
    {
        FakeReply refusal;
        refusal.status = 403;
        refusal.keepOpen = false;
        house.provider.setReply(ownPath(), refusal);
    }
    static QByteArray lastRequestOf(const House &house, const QByteArray &path)
    {
        for (const QByteArray &head : house.provider.requests()) {
            if (head.startsWith("GET " + path))
                return head;
        }
        return {};
    }

    QTemporaryDir m_directory;
};

void TestSources::theOtherPlaylistStandsIn()
{
    House house;
    house.config.playlists.append(spare(house));
    refuseOwn(house);
    QVERIFY(house.start());
    QCOMPARE(QJsonDocument::fromJson(house.get(u"/lineup.json"_s).body).array().size(),
             2); // one, not two, of channel 1
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1", "X-Plex-Session-Identifier: sofa\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 20 * 188, patience);
    QCOMPARE(viewer->status(), 200);
    QCOMPARE(house.provider.opened(ownPath()), 1);
    QCOMPARE(house.provider.opened(u"/spare/geheim.ts"_s), 1);
    const QByteArray head = lastRequestOf(house, "/spare/geheim.ts");
    QVERIFY2(head.contains("\r\nUser-Agent: Player/7\r\n"), head.constData());
    QVERIFY2(head.contains("\r\nX-Key: k1\r\n"), head.constData());
    for (const QString &path : {u"/consumers"_s, u"/status.json"_s, u"/metrics"_s, u"/lineup.json"_s}) {
        const QByteArray body = house.get(path).body;
        QVERIFY2(!body.contains("geheim") && !body.contains("k1"), qPrintable(path));
    }
}

void TestSources::aGivenBackupStandsInAndIsRemembered()
{
    House house;
    refuseOwn(house);
    house.provider.setReply(u"/given/geheim.ts"_s, {});
    house.config.playlists.append(spare(house));
    QVERIFY(house.start());
    QSignalSpy lineups(&house.engine(), &Engine::lineupChanged);
    house.engine().setWatched(true);
    QTRY_VERIFY(!lineups.isEmpty());
    const QString id = lineups.last().first().value<LineupSummary>().channels.first().id;
    const QString given = house.provider.url(u"/given/geheim.ts"_s).toString();
    lineups.clear();
    house.engine().setBackups(id, {u"pipe:1"_s}); // refused as a whole
    house.engine().setBackups(id, {given});
    QTRY_COMPARE(lineups.size(), 1);
    const Channel told = lineups.last().first().value<LineupSummary>().channels.first();
    QCOMPARE(told.backups.size(), 2);
    for (const StreamSource &backup : told.backups)
        QVERIFY(backup.url.isEmpty() && backup.headers.isEmpty());
    house.stop();
    QVERIFY(house.start());
    QSignalSpy read(&house.engine(), &Engine::backupsRead);
    house.engine().requestBackups(u"nobody"_s);
    house.engine().requestBackups(id);
    QTRY_COMPARE(read.size(), 1);
    const auto backups = read.first().first().value<ChannelBackups>();
    QCOMPARE(backups.channelName, u"Channel 1"_s);
    QCOMPARE(backups.given, QStringList{given});
    QCOMPARE(backups.found.size(), 1);
    QVERIFY2(backups.found.first().startsWith(u"Spare (http://127.0.0.1"_s),
             qPrintable(backups.found.first()));
    QVERIFY(!backups.found.first().contains(u"geheim"_s));
    house.setBroadcasting(true);
    const auto viewer = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(viewer->body().size() > 20 * 188, patience);
    QCOMPARE(house.provider.opened(u"/given/geheim.ts"_s), 1);
    QCOMPARE(house.provider.opened(u"/spare/geheim.ts"_s), 0);
}

void TestSources::optionsTakeEffectAtOnce()
{
    House house;
    QVERIFY(house.start());
    house.setBroadcasting(true);
    const auto first = house.watch("/auto/v1");
    QTRY_VERIFY_WITH_TIMEOUT(first->body().size() > 20 * 188, patience);
    QSignalSpy lineups(&house.engine(), &Engine::lineupChanged);
    house.engine().setWatched(true);
    house.config.playlists.first().connectionLimit = 1;
    house.engine().apply(house.config);
    const auto limit = [&lineups] {
        const auto channels =
            lineups.isEmpty() ? QList<Channel>() : lineups.last().first().value<LineupSummary>().channels;
        return channels.isEmpty() ? -1 : channels.first().source.connectionLimit;
    };
    QTRY_COMPARE(limit(), 1);
    const auto second = house.watch("/auto/v2");
    QTRY_COMPARE_WITH_TIMEOUT(second->status(), 503, patience);
    QVERIFY(second->head().contains("805 All Tuners In Use"));
    QVERIFY(first->isOpen());
    house.config.playlists.first().enabled = false;
    house.engine().apply(house.config);
    QTRY_COMPARE(house.get(u"/lineup.json"_s).body.simplified(), "[]"_ba);
}

/// Plex scans when somebody only looks at its settings; guides are the heaviest of what there is to read.
void TestSources::aScanReadsOnlyOldGuides()
{
    House house;
    const QString list = u"/more.m3u"_s, guide = u"/guide.xml"_s;
    house.provider.setFile(list, "audio/x-mpegurl",
                           "#EXTM3U\n#EXTINF:-1,Three\n" + house.provider.url(u"/three.ts"_s).toEncoded()
                               + '\n');
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto time = [](const QDateTime &moment) {
        return moment.toString(u"yyyyMMddHHmmss"_s).toLatin1();
    };
    house.provider.setFile(guide, "application/xml",
                           "<tv><channel id=\"c1.tv\"><display-name>Eins</display-name></channel>"
                           "<programme channel=\"c1.tv\" start=\""
                               + time(now) + "\" stop=\"" + time(now.addSecs(7200))
                               + "\"><title>News</title></programme></tv>");
    house.config.playlists += plainPlaylists({house.provider.url(list).toString()});
    house.config.guides = {house.provider.url(guide).toString()};
    QVERIFY(house.start());
    const auto isScanning = [&house] {
        return house.get(u"/lineup_status.json"_s).json().value(u"ScanInProgress"_s).toInt() != 0;
    };
    QTRY_COMPARE(house.get(u"/guide"_s).json().value(u"refreshing"_s).toBool(true), false);
    QTRY_COMPARE_WITH_TIMEOUT(house.provider.opened(guide), 1, patience);
    for (int scans = 1; scans <= 2; ++scans) {
        QTRY_VERIFY_WITH_TIMEOUT(!isScanning(), patience);
        const int before = house.provider.opened(list);
        QCOMPARE(house.ask("POST", u"/lineup.post?scan=start"_s).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(house.provider.opened(list), before + 1, patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!isScanning(), patience);
    QCOMPARE(house.provider.opened(guide), 1);
    house.engine().refreshLineup(); // who presses the button means both
    QTRY_COMPARE_WITH_TIMEOUT(house.provider.opened(guide), 2, patience);
}

PLEXBRIDGE_TEST(TestSources)
#include "tst_sources.moc"
