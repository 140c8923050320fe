// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/copycontent.h"
#include "copy/copyfacts.h"
#include "settings/playlistsections.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDir base(u"/home/anna/.config/plexbridge"_s);

SettingsFile settingsOf(const QByteArray &text)
{
    return SettingsFile::parsed(text).value();
}

} // namespace

class TestCopyContent : public QObject {
    Q_OBJECT
private slots:
    void nothingSecretIsTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("account in the query")
            << QByteArray("playlist = http://tv.example/get.php?username=anna&password=s3cret");
        QTest::newRow("account in the path")
            << QByteArray("playlist = http://tv.example/anna/s3cret/list.m3u");
        QTest::newRow("user info") << QByteArray("playlist = http://anna:s3cret@tv.example/list.m3u");
        QTest::newRow("account in words") << QByteArray(
            "[playlist/Mine]\nserver = tv.example\nuser = s3cret\npassword = s3cret\nconnections = 2");
        QTest::newRow("headers") << QByteArray(
            "[playlist/Mine]\nsource = /tv/a.m3u\nheader = Authorization: s3cret");
        QTest::newRow("proxy") << QByteArray(
            "[playlist/Mine]\nsource = /tv/a.m3u\nproxy = http://anna:s3cret@proxy.example");
        QTest::newRow("guide") << QByteArray(
            "guide = http://tv.example/xmltv.php?username=a&password=s3cret");
        QTest::newRow("guide with options")
            << QByteArray("[guide/G]\nsource = http://a:s3cret@tv.example/g.xml\nshift = 1");
        QTest::newRow("token") << QByteArray("api-token = sha256:s3cret:s3cret");
        QTest::newRow("topic of ntfy") << QByteArray("ntfy = https://ntfy.sh/s3cret");
        QTest::newRow("webhook") << QByteArray("webhook = https://hooks.example/s3cret");
        QTest::newRow("broker") << QByteArray(
            "mqtt-server = mqtt://anna:s3cret@broker.example\nmqtt-user = s3cret");
        QTest::newRow("place of a token") << QByteArray("plex-token-file = /home/s3cret/token");
        QTest::newRow("comment") << QByteArray("# playlist = http://tv.example/?password=s3cret\ntuners = 3");
        QTest::newRow("key of another version") << QByteArray("tomorrow = http://tv.example/?token=s3cret");
    }
    void nothingSecretIsTold()
    {
        QFETCH(const QByteArray, text);
        const SettingsFile open = copycontent::withoutSecrets(settingsOf(text), base).file;
        QVERIFY2(!open.text().contains("s3cret"), open.text().constData());
        QVERIFY2(playlistsIn(open, base).ok(), open.text().constData()); // the program starts with it
    }

    void secretPlaylistsWaitForTheirAddress()
    {
        const auto open = copycontent::withoutSecrets(
            settingsOf(
                "playlist = /tv/own.m3u\nplaylist = "
                "http://tv.example:8080/get.php?username=a&password=s3cret\n"
                "[playlist/Second]\nserver = tv.example:8080\nuser = b\npassword = s3cret\nconnections = 2\n"
                "first-number = 500\n"),
            base);
        const QList<PlaylistConfig> playlists = playlistsIn(open.file, base).value();
        QCOMPARE(playlists.size(), 3);
        QCOMPARE(playlists.at(0).source, u"/tv/own.m3u"_s);
        QVERIFY(playlists.at(0).enabled);
        QVERIFY(!playlists.at(1).enabled && !playlists.at(2).enabled);
        QCOMPARE(QUrl(playlists.at(1).source).host(), u"tv.example"_s);
        QCOMPARE(playlists.at(2).name, u"Second"_s);
        QCOMPARE(playlists.at(2).connectionLimit, 2);
        QCOMPARE(playlists.at(2).firstNumber, 500);
        QCOMPARE(open.left, (QStringList{playlists.at(1).name, u"Second"_s}));
    }

    void whatIsOpenStays()
    {
        const QByteArray text("tuners = 6\nfriendly-name = Attic\nplex-server = http://192.168.1.5:32400\n"
                              "guide = /tv/guide.xml\n[ui]\nconsumers.columns = AAAA\n");
        QCOMPARE(copycontent::withoutSecrets(settingsOf(text), base).file.text(), settingsOf(text).text());
    }

    void whatHoldsHereAloneStaysHere()
    {
        SettingsFile file =
            copycontent::portable(settingsOf("data-dir = /old\naddress = 10.0.0.1\ntuners = 2"));
        QCOMPARE(file.text().trimmed(), QByteArray("tuners = 2"));
        copycontent::settleIn(file, settingsOf("data-dir = /mine\nport = 3001"));
        QCOMPARE(file.values(u"data-dir"_s), QStringList{u"/mine"_s});
        QVERIFY(file.values(u"address"_s).isEmpty());
        QVERIFY(file.values(u"port"_s).isEmpty());
    }

    void filesThatAreNamed()
    {
        SettingsFile file =
            settingsOf("playlist = own.m3u\nplaylist = http://tv.example/x\nplex-token-file = /t/token\n"
                       "[playlist/A]\nsource = /tv/a.m3u\nuser-agent = /not/a/file\n");
        QCOMPARE(copycontent::filesNamedIn(file), (QStringList{u"own.m3u"_s, u"/t/token"_s, u"/tv/a.m3u"_s}));
        copycontent::renameFiles(file, [](const QString &name) {
            return name == "/t/token"_L1 ? QString() : u"/new/"_s + name.section(u'/', -1);
        });
        QCOMPARE(file.values(u"playlist"_s), (QStringList{u"/new/own.m3u"_s, u"http://tv.example/x"_s}));
        QCOMPARE(file.values(u"plex-token-file"_s), QStringList{u"/t/token"_s});
        QCOMPARE(file.values(u"playlist/A/source"_s), QStringList{u"/new/a.m3u"_s});
    }

    void backupsAreSecret()
    {
        const QByteArray lineup = "{\"backups\":{\"c\":[\"http://s3cret\"]},\"names\":{\"c\":\"One\"}}";
        QCOMPARE(copycontent::lineupWithoutSecrets(lineup), QByteArray("{\"names\":{\"c\":\"One\"}}"));
    }

    void secretsComeBackAsTheyWere()
    {
        const copycontent::Secrets secrets{
            "a = 1", "{}", {{u"x.m3u"_s, "#EXTM3U"}, {u"t"_s, QByteArray("\0\1", 2)}}};
        QCOMPARE(copycontent::secretsIn(copycontent::toBytes(secrets)), std::optional(secrets));
        QVERIFY(!copycontent::secretsIn("nonsense"));
        QVERIFY(!copycontent::secretsIn({}));
    }

    void factsComeBackAsTheyWere()
    {
        const CopyFacts facts{u"1.2.0"_s,  fromEpochMs(1'756'954'607'638),           u"10ABCDEF"_s, true,
                              {u"Mine"_s}, {partOf(u"settings.ini"_s, "tuners = 4")}};
        CopyFacts read;
        QVERIFY(!readFacts(toBytes(facts), u"1.2.0"_s, read));
        QCOMPARE(read, facts);
    }

    void factsThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<CopyFault>("fault");
        const auto with = [](const QByteArray &part) {
            return "{\"what\":\"PlexBridge copy\",\"format\":1,\"version\":\"1.0\",\"parts\":[" + part + "]}";
        };
        const QByteArray sum = "\"sha256\":\"" + QByteArray(64, 'a') + "\"";
        QTest::newRow("text") << QByteArray("hello") << CopyFault::NotACopy;
        QTest::newRow("other JSON") << QByteArray("{\"version\":\"1.0\"}") << CopyFault::NotACopy;
        QTest::newRow("newer form") << QByteArray("{\"what\":\"PlexBridge copy\",\"format\":2}")
                                    << CopyFault::TooNew;
        QTest::newRow("newer program")
            << QByteArray("{\"what\":\"PlexBridge copy\",\"format\":1,\"version\":\"1.10\"}")
            << CopyFault::TooNew;
        QTest::newRow("foreign part")
            << with("{\"name\":\"../../.bashrc\",\"size\":1," + sum + "}") << CopyFault::Damaged;
        QTest::newRow("no size") << with("{\"name\":\"events.json\"," + sum + "}") << CopyFault::Damaged;
        QTest::newRow("no sum") << with("{\"name\":\"events.json\",\"size\":1}") << CopyFault::Damaged;
        const QByteArray twice = "{\"name\":\"events.json\",\"size\":1," + sum + "}";
        QTest::newRow("twice") << with(twice + ',' + twice) << CopyFault::Damaged;
    }
    void factsThatAreRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const CopyFault, fault);
        CopyFacts facts;
        QCOMPARE(readFacts(json, u"1.9"_s, facts).fault, fault);
        QCOMPARE(facts, CopyFacts());
    }
};

PLEXBRIDGE_TEST(TestCopyContent)
#include "tst_copycontent.moc"
