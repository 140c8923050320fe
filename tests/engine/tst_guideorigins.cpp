// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/guideorigins.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PlaylistConfig playlist(const QString &source, const QString &userAgent)
{
    PlaylistConfig config;
    config.source = source;
    config.userAgent = userAgent;
    return config;
}

GuideOrigin ofPlaylist(const QString &source)
{
    GuideOrigin origin;
    origin.source = source;
    origin.fromPlaylist = true;
    origin.userAgent = u"playlist's"_s;
    return origin;
}

} // namespace

/// Where the guide comes from, and how each is fetched.
class TestGuideOrigins : public QObject {
    Q_OBJECT
private slots:
    void aGuideFromAPlaylistsHostIsFetchedAsThat()
    {
        EngineConfig config;
        config.guides = {u"http://tv.example/xmltv.php"_s, u"http://other.example/g.xml"_s, u"/tmp/g.xml"_s};
        config.playlists = {playlist(u"http://tv.example:8080/get.php?u=1"_s, u"TiviMate"_s)};
        config.playlists.first().acceptBadCertificate = true;
        const QList<GuideOrigin> origins = guideOrigins(config, {});
        QCOMPARE(origins.size(), 3);
        QCOMPARE(origins.at(0).userAgent, u"TiviMate"_s);
        QVERIFY(origins.at(0).acceptBadCertificate);
        QCOMPARE(origins.at(1).userAgent, QString());
        QVERIFY(!origins.at(1).acceptBadCertificate);
        QCOMPARE(origins.at(2).userAgent, QString());
        config.playlists.first().enabled = false;
        QCOMPARE(guideOrigins(config, {}).at(0).userAgent, QString());
    }
    void aGuideOfAPlaylistsHostIsAskedForAsTheList()
    {
        EngineConfig config;
        config.guides = {u"http://tv.example/xmltv.php"_s, u"http://other.example/g.xml"_s};
        config.playlists = {playlist(u"http://anna:p@ss@tv.example/list"_s, {})};
        PlaylistConfig &list = config.playlists.first();
        list.referrer = u"http://page.example/"_s;
        list.headers = {u"X-Token: secret"_s, u"Origin: http://page.example"_s};
        list.way.proxy = u"socks5://10.0.0.9:1080"_s;
        list.way.interface = u"wg0"_s;
        const QList<GuideOrigin> origins = guideOrigins(config, {});
        QCOMPARE(origins.at(0).referrer, u"http://page.example/"_s);
        const QList<QPair<QByteArray, QByteArray>> headers{{"X-Token", "secret"},
                                                           {"Origin", "http://page.example"}};
        QCOMPARE(origins.at(0).headers, headers);
        QCOMPARE(origins.at(0).way, list.way);
        QVERIFY(origins.at(1).referrer.isEmpty() && origins.at(1).headers.isEmpty());
        QCOMPARE(origins.at(1).way, WayOut());
    }
    void whatIsSaidOfAGuideCounts()
    {
        EngineConfig config;
        config.guides = {u"http://tv.example/a"_s};
        config.playlists = {playlist(u"http://tv.example/list"_s, u"TiviMate"_s)};
        config.guideConfigs = {{u"http://tv.example/a"_s, "Europe/Berlin", {60min, {}}, u"mine"_s, true},
                               {u"http://tv.example/b"_s, {}, {0min, "Asia/Tokyo"}, {}, false}};
        const QList<GuideOrigin> origins = guideOrigins(
            config, {ofPlaylist(u"http://tv.example/a"_s), ofPlaylist(u"http://tv.example/b"_s)});
        QCOMPARE(origins.size(), 2); // the one of the settings is the one that counts
        QVERIFY(!origins.at(0).fromPlaylist);
        QCOMPARE(origins.at(0).zone, QByteArray("Europe/Berlin"));
        QCOMPARE(origins.at(0).shift.by, 60min);
        QCOMPARE(origins.at(0).userAgent, u"mine"_s);
        QVERIFY(origins.at(0).acceptBadCertificate);
        QCOMPARE(origins.at(1).shift.zone, QByteArray("Asia/Tokyo"));
        QCOMPARE(origins.at(1).userAgent, u"playlist's"_s);
    }
    void anotherCorrectionNeedsNoFetching()
    {
        QList<GuideOrigin> one{ofPlaylist(u"http://tv.example/a"_s)};
        QList<GuideOrigin> other = one;
        other.first().shift.by = 60min;
        other.first().zone = "Europe/Berlin";
        QVERIFY(areFetchedAlike(one, other));
        other.first().userAgent = u"x"_s;
        QVERIFY(!areFetchedAlike(one, other));
        QVERIFY(!areFetchedAlike(one, {}));
    }
};

PLEXBRIDGE_TEST(TestGuideOrigins)
#include "tst_guideorigins.moc"
