// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontfixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// `/channels`: what is listed, what can be changed, every refusal, and that no secret gets out.
class TestChannelRoutes : public QObject {
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<FrontFixture>(u"secret"_s); }
    void listsWithoutSecrets();
    void picks_data();
    void picks();
    void showsOneByIdOrNumber();
    void changes_data();
    void changes();
    void changesOneOfMany();
    void refusesChanges_data();
    void refusesChanges();
    void aNumberInUseIsRefused();
    void changesOnlyFromHere();
    void forgetsTheMissing();
    void readsAnew();
    void tellsWhatARefreshChanged();
    void tellsPlaylists();
    void previewsEvents();
    void tellsMatchesThatChanged();

private:
    FrontFixture &f() { return *m_fixture; }
    QStringList namesOf(const QByteArray &target);
    QJsonObject channel(const QByteArray &name)
    {
        return f().json("GET /channels/" + name)[u"channel"].toObject();
    }
    std::unique_ptr<FrontFixture> m_fixture;
};

QStringList TestChannelRoutes::namesOf(const QByteArray &target)
{
    QStringList names;
    for (const QJsonValue value : f().json("GET " + target)[u"channels"].toArray())
        names.append(value[u"name"].toString());
    return names;
}

void TestChannelRoutes::listsWithoutSecrets()
{
    const WireAnswer answer = f().ask("GET /channels");
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.contains("hidden"));
    QVERIFY(!answer.body.contains("provider.example"));
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(json[u"total"].toInt(), 2);
    QCOMPARE(json[u"matching"].toInt(), 2);
    const QJsonObject one = json[u"channels"].toArray().first().toObject();
    QCOMPARE(one[u"id"], u"one"_s);
    QCOMPARE(one[u"guideNumber"], u"5.1"_s);
    QCOMPARE(one[u"enabled"], true);
    QVERIFY(one[u"guide"].isNull());
    QVERIFY(one[u"now"].isNull());
}

void TestChannelRoutes::picks_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("names");
    const QString one = u"One"_s;
    const QString two = u"Two & <more>"_s;
    QTest::newRow("all") << QByteArray() << QStringList{one, two};
    QTest::newRow("name, any case") << QByteArray("?search=tWo") << QStringList{two};
    QTest::newRow("number") << QByteArray("?search=5") << QStringList{one};
    QTest::newRow("nothing") << QByteArray("?search=xyz") << QStringList();
    QTest::newRow("first") << QByteArray("?limit=1") << QStringList{one};
    QTest::newRow("second") << QByteArray("?limit=1&offset=1") << QStringList{two};
    QTest::newRow("beyond") << QByteArray("?offset=9") << QStringList();
    QTest::newRow("disabled") << QByteArray("?enabled=false") << QStringList();
    QTest::newRow("other group") << QByteArray("?group=News") << QStringList();
    QTest::newRow("no group") << QByteArray("?group=") << QStringList{one, two};
}

void TestChannelRoutes::picks()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QStringList, names);
    QCOMPARE(namesOf("/channels" + query), names);
}

void TestChannelRoutes::showsOneByIdOrNumber()
{
    QCOMPARE(channel("two")[u"name"], u"Two & <more>"_s);
    QCOMPARE(channel("5.1")[u"id"], u"one"_s);
    QCOMPARE(f().ask("GET /channels/nobody").status, 404);
}

void TestChannelRoutes::changes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("name") << QByteArray(R"({"name":"Uno"})") << u"name"_s << QJsonValue(u"Uno"_s);
    QTest::newRow("number") << QByteArray(R"({"guideNumber":"012"})") << u"guideNumber"_s
                            << QJsonValue(u"12"_s);
    QTest::newRow("shift") << QByteArray(R"({"guideShift":"-1.5"})") << u"guideShift"_s
                           << QJsonValue(u"-1:30"_s);
    QTest::newRow("shift as a number")
        << QByteArray(R"({"guideShift":2})") << u"guideShift"_s << QJsonValue(u"+2:00"_s);
    QTest::newRow("zone") << QByteArray(R"({"guideShift":"Europe/Berlin"})") << u"guideShift"_s
                          << QJsonValue(u"Europe/Berlin"_s);
    QTest::newRow("no shift") << QByteArray(R"({"guideShift":"0"})") << u"guideShift"_s << QJsonValue(u"0"_s);
    QTest::newRow("as the playlist says")
        << QByteArray(R"({"guideShift":null})") << u"guideShift"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("off") << QByteArray(R"({"enabled":false})") << u"enabled"_s << QJsonValue(false);
    QTest::newRow("favourite") << QByteArray(R"({"favorite":true})") << u"favorite"_s << QJsonValue(true);
}

void TestChannelRoutes::changes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const WireAnswer answer = f().send("PUT /channels/one", body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(QJsonDocument::fromJson(answer.body)[u"channel"][member], value);
    QCOMPARE(channel("one")[member], value);
}

/// Those of very many are made elsewhere: the answer tells what has become of it all the same.
void TestChannelRoutes::changesOneOfMany()
{
    QList<Channel> channels = FrontFixture::channels();
    for (int i = 0; i <= Lineup::AtOnce; ++i) {
        Channel channel = channels.first();
        channel.id = u"id%1"_s.arg(i);
        channel.guideNumber = QString::number(100 + i);
        channels.append(channel);
    }
    f().m_lineup.setChannels(channels);
    QTRY_COMPARE(f().m_lineup.channels().size(), channels.size());
    const WireAnswer answer = f().send("PUT /channels/one", R"({"favorite":true,"guideNumber":"77777"})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(QJsonDocument::fromJson(answer.body)[u"channel"][u"guideNumber"], u"77777"_s);
    QCOMPARE(f().ask("POST /lineup.post?favorite=x77777").status, 200);
    QVERIFY(!f().m_lineup.byId(u"one"_s)->enabled);
    QCOMPARE(f().json("GET /channels/changes")[u"success"], true);
    QVERIFY(f().ask("GET /?q=Two").body.contains("Two &amp;"));
}

void TestChannelRoutes::refusesChanges_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("no object") << QByteArray("[1]") << 400;
    QTest::newRow("empty object") << QByteArray("{}") << 400;
    QTest::newRow("unknown member") << QByteArray(R"({"color":"red"})") << 400;
    QTest::newRow("wrong type") << QByteArray(R"({"enabled":"yes"})") << 400;
    QTest::newRow("one right, one wrong") << QByteArray(R"({"enabled":false,"color":1})") << 400;
    QTest::newRow("no shift") << QByteArray(R"({"guideShift":"later"})") << 400;
    QTest::newRow("a shift that is a truth") << QByteArray(R"({"enabled":false,"guideShift":true})") << 400;
    QTest::newRow("no number") << QByteArray(R"({"guideNumber":"five"})") << 409;
}

void TestChannelRoutes::refusesChanges()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const QJsonObject before = channel("one");
    QCOMPARE(f().send("PUT /channels/one", body).status, status);
    QCOMPARE(channel("one"), before);
    QCOMPARE(f().send("PUT /channels/nobody", R"({"enabled":false})").status, 404);
}

void TestChannelRoutes::previewsEvents()
{
    QList<Channel> channels = FrontFixture::channels();
    channels[0].playlistName = u"PPV 07: A vs B @ 20:00"_s;
    channels[1].playlistName = u"Arena B >> The Band"_s;
    f().m_lineup.setChannels(channels);
    const QJsonObject usual = f().json("GET /channels/events?zone=UTC");
    QCOMPARE(usual[u"found"].toInt(), 1);
    const QJsonObject event = usual[u"events"].toArray().first().toObject();
    QCOMPARE(event[u"slot"], u"PPV 07"_s);
    QCOMPARE(event[u"title"], u"A vs B"_s);
    QVERIFY(event[u"start"].toDouble() > 0);
    QCOMPARE(
        f().json("GET /channels/events?pattern=%5E(%3F%3Cslot%3EArena%20B)%20%3E%3E%20(%3F%3Ctitle%3E.*)%24")
            [u"found"]
                .toInt(),
        2);
    const WireAnswer wrong = f().ask("GET /channels/events?pattern=(");
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.body.contains("invalid_pattern"));
}

void TestChannelRoutes::tellsMatchesThatChanged()
{
    const QJsonObject nothing = f().json("GET /guide/changes");
    QVERIFY(nothing[u"at"].isNull());
    QVERIFY(nothing[u"changes"].toArray().isEmpty());
}

void TestChannelRoutes::aNumberInUseIsRefused()
{
    const WireAnswer answer = f().send("PUT /channels/one", R"({"guideNumber":"7"})");
    QCOMPARE(answer.status, 409);
    QVERIFY2(answer.body.contains("Two"), answer.body.constData());
    QCOMPARE(channel("one")[u"guideNumber"], u"5.1"_s);
}

void TestChannelRoutes::changesOnlyFromHere()
{
    const QByteArray foreign = "Origin: http://evil.example\r\n";
    QCOMPARE(f().send("PUT /channels/one", R"({"enabled":false})", foreign).status, 403);
    QCOMPARE(f().send("POST /channels/refresh", {}, foreign).status, 403);
    QCOMPARE(f().ask("DELETE /channels/gone", foreign).status, 403);
    QCOMPARE(channel("one")[u"enabled"], true);
    QCOMPARE(f().m_scansStarted, 0);
}

void TestChannelRoutes::forgetsTheMissing()
{
    f().m_missing = {{u"gone"_s, u"9"_s, u"Gone"_s, {}, f().m_clock.wall()}};
    const QJsonArray missing = f().json("GET /channels")[u"missing"].toArray();
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first()[u"name"], u"Gone"_s);
    QCOMPARE(qint64(missing.first()[u"since"].toDouble()), toEpochMs(f().m_clock.wall()));
    QCOMPARE(f().ask("DELETE /channels/one").status, 409);
    QCOMPARE(f().ask("DELETE /channels/nobody").status, 404);
    QVERIFY(f().m_forgotten.isEmpty());
    QCOMPARE(f().ask("DELETE /channels/9").status, 200);
    QCOMPARE(f().m_forgotten, QStringList{u"gone"_s});
}

void TestChannelRoutes::readsAnew()
{
    QCOMPARE(f().send("POST /channels/refresh", {}).status, 202);
    QCOMPARE(f().m_scansStarted, 1);
    QCOMPARE(f().ask("DELETE /channels").status, 405);
}

void TestChannelRoutes::tellsWhatARefreshChanged()
{
    QVERIFY(f().json("GET /channels/changes")[u"at"].isNull());
    ChannelNews news;
    news.kind = ChannelNewsKind::Renamed;
    news.channelId = u"one"_s;
    news.name = u"New"_s;
    news.former = u"Old"_s;
    f().m_changes.at = fromEpochMs(1'700'000'000'000);
    f().m_changes.news = {news};
    f().m_lineup.holdBack({u"one"_s});
    const QJsonObject told = f().json("GET /channels/changes");
    QCOMPARE(qint64(told[u"at"].toDouble()), 1'700'000'000'000);
    QCOMPARE(told[u"changes"][0][u"kind"], u"renamed"_s);
    QCOMPARE(told[u"changes"][0][u"former"], u"Old"_s);
    QCOMPARE(told[u"waiting"].toArray(), (QJsonArray{u"one"_s}));
}

void TestChannelRoutes::tellsPlaylists()
{
    PlaylistState playlist;
    playlist.id = u"p"_s;
    playlist.name = u"Home"_s;
    playlist.channels = 12;
    playlist.lastGood = f().m_clock.wall();
    playlist.problem = {ProblemCode::SourceEmpty, u"Home"_s, u"no channel in it"_s};
    f().m_playlists = {playlist};
    const QJsonObject told = f().json("GET /channels")[u"playlists"].toArray().first().toObject();
    QCOMPARE(told[u"name"], u"Home"_s);
    QCOMPARE(told[u"channels"].toInt(), 12);
    QCOMPARE(qint64(told[u"lastGood"].toDouble()), toEpochMs(f().m_clock.wall()));
    QVERIFY(told[u"lastTried"].isNull());
    QCOMPARE(told[u"problem"][u"problem"], u"source_empty"_s);
    playlist.films = 3;
    playlist.leftOut = {{ProblemCode::SourceRefused, {}, u"Bravo: this is no address of a stream"_s, 5}};
    playlist.account = AccountState{fromEpochMs(1'700'000'000'000), 2, 1};
    f().m_playlists = {playlist};
    const QJsonObject more = f().json("GET /channels")[u"playlists"].toArray().first().toObject();
    QVERIFY(told[u"account"].isNull());
    QCOMPARE(more[u"films"].toInt(), 3);
    QCOMPARE(more[u"leftOut"][0][u"line"].toInt(), 5);
    QVERIFY(more[u"leftOut"][0][u"why"].toString().startsWith(u"Bravo"_s));
    QCOMPARE(qint64(more[u"account"][u"expires"].toDouble()), 1'700'000'000'000);
    QCOMPARE(more[u"account"][u"maxConnections"].toInt(), 2);
    const WireAnswer metrics = f().ask("GET /metrics");
    QVERIFY(metrics.body.contains("plexbridge_playlist_channels{playlist=\"p\"} 12"));
}

PLEXBRIDGE_TEST(TestChannelRoutes)
#include "tst_channelroutes.moc"
