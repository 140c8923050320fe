// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xtreamaccount.h"
#include "settings/playlistsections.h"
#include "settings/settings.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlaylistConfig named(const QString &name, const QString &source, int connections = 0)
{
    PlaylistConfig playlist;
    playlist.name = name;
    playlist.source = source;
    playlist.connectionLimit = connections;
    return playlist;
}

SettingsFile fileOf(const QByteArray &text)
{
    return SettingsFile::parsed(text).value();
}

QList<PlaylistConfig> read(const SettingsFile &file)
{
    const auto playlists = playlistsIn(file, QDir(u"/base"_s));
    return playlists ? playlists.value() : QList<PlaylistConfig>();
}

/// What writing gives back: a playlist that got a section has a name from then on.
bool areSame(QList<PlaylistConfig> written, const QList<PlaylistConfig> &wanted)
{
    for (qsizetype i = 0; i < std::min(written.size(), wanted.size()); ++i) {
        if (wanted.at(i).name.isEmpty())
            written[i].name.clear();
    }
    return written == wanted;
}

void giveOptions(PlaylistConfig &playlist, QRandomGenerator &random)
{
    const QStringList groups{QString(), u"News"_s,      u"a, b; c"_s,    u"\"quoted\""_s,
                             u"= x"_s,  u"# no word"_s, u"[playlist]"_s, u" blanks "_s};
    const QStringList expressions{QString(), u"^UK[:|] .*\\d{1,3}$"_s, u"a,b;c#d"_s, u"\"(x|y)\""_s,
                                  u" HD "_s, u"\\[.+\\] = \\\\"_s};
    const auto anyGroups = [&] {
        QStringList list;
        for (int i = random.bounded(4); i > 1; --i)
            list.append(groups.at(random.bounded(int(groups.size()))));
        return list;
    };
    playlist.refreshInterval = std::chrono::hours(random.bounded(8));
    playlist.firstNumber = random.bounded(1, 4);
    playlist.referrer = random.bounded(2) ? u"http://page.example/"_s : QString();
    playlist.headers = random.bounded(2) ? QStringList{u"X-A: 1"_s, u"X-B: 2"_s} : QStringList();
    playlist.way.proxy = random.bounded(2) ? u"http://10.0.0.9:8080"_s : QString();
    playlist.way.interface = random.bounded(2) ? u"wg0"_s : QString();
    playlist.way.mayReachHouse = random.bounded(2) == 1;
    playlist.filter = {anyGroups(), anyGroups(), expressions.at(random.bounded(int(expressions.size()))),
                       expressions.at(random.bounded(int(expressions.size())))};
}

} // namespace

class TestPlaylistSections : public QObject {
    Q_OBJECT
private slots:
    void reads()
    {
        const QList<PlaylistConfig> playlists = read(fileOf("playlist = http://u:p@h/get.php?a=1;b=2,c\n"
                                                            "port = 1\n"
                                                            "playlist = near.m3u\n"
                                                            "[playlist/Main provider]\n"
                                                            "# mine\n"
                                                            "source = https://main.example/list\n"
                                                            "connections = 2\n"
                                                            "accept-bad-certificate = yes\n"
                                                            "user-agent = Player/1 (x; y)\n"
                                                            "referrer = http://page.example/\n"
                                                            "header = X-Token: a=b; c\n"
                                                            "header = Origin:http://page.example\n"
                                                            "proxy = socks5://u:p@10.0.0.9:1080\n"
                                                            "interface = wg0\n"
                                                            "may-reach-house = yes\n"
                                                            "future = kept\n"
                                                            "[ui]\nwidth = 1\n"
                                                            "[playlist/Sport/News [old]]\n"
                                                            "enabled = off\n"
                                                            "source = lists/old.m3u\n"));
        QCOMPARE(playlists.size(), 4);
        QCOMPARE(playlists.at(0), named({}, u"http://u:p@h/get.php?a=1;b=2,c"_s));
        QCOMPARE(playlists.at(1), named({}, u"/base/near.m3u"_s));
        PlaylistConfig main = named(u"Main provider"_s, u"https://main.example/list"_s, 2);
        main.acceptBadCertificate = true;
        main.userAgent = u"Player/1 (x; y)"_s;
        main.referrer = u"http://page.example/"_s;
        main.headers = QStringList{u"X-Token: a=b; c"_s, u"Origin:http://page.example"_s};
        main.way.proxy = u"socks5://u:p@10.0.0.9:1080"_s;
        main.way.interface = u"wg0"_s;
        main.way.mayReachHouse = true;
        QCOMPARE(playlists.at(2), main);
        PlaylistConfig old = named(u"Sport/News [old]"_s, u"/base/lists/old.m3u"_s);
        old.enabled = false;
        QCOMPARE(playlists.at(3), old);
    }

    void sectionAddsToTheLineOfItsAddress()
    {
        const auto playlists =
            read(fileOf("playlist = http://a/\nplaylist = http://b/\nplaylist = http://a/\n"
                        "[playlist/A]\nconnections = 1\nsource = http://a/\n"));
        QCOMPARE(playlists,
                 (QList<PlaylistConfig>{named(u"A"_s, u"http://a/"_s, 1), named({}, u"http://b/"_s)}));
    }

    void badValues_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char *name, const QByteArray &text, const QString &key,
                            const QString &remedy) {
            QTest::newRow(name) << QByteArray("[playlist/My TV]\n" + text)
                                << QString(key + u" of [playlist/My TV]"_s) << remedy;
        };
        const QByteArray source = "source = http://u:SECRET@h/\n";
        row("no source", "connections = 1\n", u"source"_s, u"write source ="_s);
        row("empty source", "source =\n", u"source"_s, u"write source ="_s);
        row("two sources", source + "source = http://u:SECRET@i/\n", u"source"_s, u"section of its own"_s);
        row("connections", source + "connections = many\n", u"connections"_s,
            u"from 0 to 100, not \"many\""_s);
        row("data", source + "data-limit = much\n", u"data-limit"_s, u"such as 500 GB"_s);
        row("too many", source + "connections = 101\n", u"connections"_s, u"from 0 to 100"_s);
        row("enabled", source + "enabled = maybe\n", u"enabled"_s, u"true or false, not \"maybe\""_s);
        row("certificate", source + "accept-bad-certificate = 2\n", u"accept-bad-certificate"_s,
            u"true or false"_s);
        row("user agent", source + "user-agent = " + QByteArray(501, 'x'), u"user-agent"_s, u"500"_s);
        row("header", source + "header = SECRET\n", u"header"_s, u"a name, a colon and a value"_s);
        row("proxy", source + "proxy = ftp://u:SECRET@h\n", u"proxy"_s, u"such as socks5://"_s);
        row("interface", source + "interface = a/b\n", u"interface"_s, u"such as wg0"_s);
        row("house", source + "may-reach-house = 2\n", u"may-reach-house"_s, u"true or false"_s);
        row("refresh", source + "refresh-hours = 721\n", u"refresh-hours"_s, u"from 0 to 720"_s);
        row("first number", source + "first-number = 0\n", u"first-number"_s, u"from 1 to 9000000"_s);
        row("encoding", source + "encoding = klingon\n", u"encoding"_s, u"windows-1251"_s);
        row("films", source + "films = some\n", u"films"_s, u"true or false"_s);
        row("new channels", source + "new-channels = maybe\n", u"new-channels"_s, u"on, off or ask"_s);
        row("new channels of a group", source + "new-channels-in = Sport\n", u"new-channels-in"_s,
            u"a colon"_s);
        row("server alone", "[playlist/My TV]\nserver = tv.example\n", u"server"_s, u"user = NAME"_s);
        row("server of no kind", "[playlist/My TV]\nserver = ftp://x\nuser = u\n", u"server"_s,
            u"must be an address"_s);
        row("expression", source + "names = ^UK(\n", u"names"_s, u"is no regular expression"_s);
        row("other expression", source + "without-names = [a-\n", u"without-names"_s, u"at character"_s);
        row("long expression", source + "names = " + QByteArray(1001, 'x'), u"names"_s, u"1000 characters"_s);
    }
    void badValues()
    {
        QFETCH(QByteArray, section);
        QFETCH(QString, subject);
        QFETCH(QString, remedy);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"plexbridge.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(section);
        file.close();
        Settings settings;
        const Problem problem = settings.load({{u"config"_s, {path}}}, {});
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QCOMPARE(problem.subject, subject + u" in "_s + path);
        QVERIFY2(problem.detail.english().contains(remedy), qPrintable(problem.detail.english()));
        QVERIFY(!problem.detail.english().contains("SECRET"_L1));
    }

    void readsFilters()
    {
        const QList<PlaylistConfig> playlists =
            read(fileOf("[playlist/A]\nsource = http://a/\nrefresh-hours = 0\nfirst-number = 1000\n"
                        "group = News, UK; live\ngroup = Sport\ngroup =\nwithout-group = XXX\n"
                        "names = ^(UK|US): [^;,#]+\\d{1,3}$\nwithout-names = \"HD \"\n"));
        QCOMPARE(playlists.size(), 1);
        QCOMPARE(playlists.first().refreshInterval, std::chrono::hours(0));
        QCOMPARE(playlists.first().firstNumber, 1000);
        const ChannelFilter &filter = playlists.first().filter;
        QCOMPARE(filter.groups, (QStringList{u"News, UK; live"_s, u"Sport"_s, QString()}));
        QCOMPARE(filter.withoutGroups, QStringList{u"XXX"_s});
        QCOMPARE(filter.names, u"^(UK|US): [^;,#]+\\d{1,3}$"_s);
        QCOMPARE(filter.withoutNames, u"HD "_s);
    }

    void readsAccounts()
    {
        const QByteArray text =
            "[playlist/A]\nserver = a.example:8080, b.example\nuser = anna\npassword = p&q\n"
            "connections = 2\n";
        const QList<PlaylistConfig> playlists = read(fileOf(text));
        QCOMPARE(playlists.size(), 1);
        const auto account = xtreamAccountOf(playlists.first().source);
        QVERIFY(account);
        QCOMPARE(account->server.host(), u"a.example"_s);
        QCOMPARE(account->otherServers, QList<QUrl>{QUrl(u"http://b.example"_s)});
        QCOMPARE(account->password, u"p&q"_s);
        // Saved as it was, as long as nobody changes it.
        SettingsFile file = fileOf(text);
        QVERIFY(!writePlaylists(file, playlists, QDir(u"/base"_s)));
        QCOMPARE(file.text(), text);
        QList<PlaylistConfig> changed = playlists;
        changed.first().source = u"http://c.example/list.m3u"_s;
        QVERIFY(!writePlaylists(file, changed, QDir(u"/base"_s)));
        QCOMPARE(read(file), changed);
        QVERIFY(!file.text().contains("anna"));
    }

    void readsHowItIsRead()
    {
        const QByteArray text =
            "[playlist/A]\nsource = http://a/\nencoding = windows-1251\nfilms = yes\ndata-limit = 1.5 TB\n"
            "new-channels = off\nnew-channels-in = on: News, UK\nnew-channels-in = Ask:sport\n";
        PlaylistConfig playlist = read(fileOf(text)).first();
        QCOMPARE(playlist.encoding, u"windows-1251"_s);
        QVERIFY(playlist.films);
        QCOMPARE(playlist.dataLimit, qint64(1536) << 30);
        QCOMPARE(playlist.newChannels, NewChannels::Off);
        QCOMPARE(
            playlist.newChannelsIn,
            (QMap<QString, NewChannels>{{u"news, uk"_s, NewChannels::On}, {u"sport"_s, NewChannels::Ask}}));
        SettingsFile file = fileOf({});
        QVERIFY(!writePlaylists(file, {playlist}, QDir(u"/base"_s)));
        QCOMPARE(read(file), QList<PlaylistConfig>{playlist});
    }

    void badExpressionsAreNotSaved()
    {
        QTemporaryDir dir;
        Settings settings;
        QVERIFY(!settings.load({{u"config"_s, {dir.filePath(u"x.ini"_s)}}}, {}));
        PlaylistConfig playlist = named(u"A"_s, u"http://a/"_s);
        playlist.filter.withoutNames = u"(HD"_s;
        const Problem problem =
            settings.save({{u"playlist"_s, QVariant::fromValue(QList<PlaylistConfig>{playlist})}});
        QCOMPARE(problem.code, ProblemCode::BadOption);
        QVERIFY(problem.subject.startsWith(u"without-names"_s));
        QVERIFY(settings.playlists().isEmpty());
    }

    void writesNoMoreThanNeeded_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QList<PlaylistConfig>>("playlists");
        QTest::addColumn<QByteArray>("after");
        const PlaylistConfig a = named({}, u"http://a/"_s);
        const PlaylistConfig b = named(u"B"_s, u"http://b/"_s, 3);
        const QByteArray plain = "# mine\nplaylist = http://a/\nport = 1\n";
        const QByteArray section = "[playlist/B]\n# why\nsource = http://b/\nconnections = 03\nnew = x\n";
        QTest::newRow("nothing to do")
            << QByteArray(plain + section) << QList<PlaylistConfig>{a, b} << QByteArray(plain + section);
        QTest::newRow("plain ones stay lines")
            << QByteArray("port = 1\n") << QList<PlaylistConfig>{a, named({}, u"/x y.m3u"_s)}
            << QByteArray("port = 1\nplaylist = http://a/\nplaylist = /x y.m3u\n");
        QTest::newRow("options make a section")
            << plain << QList<PlaylistConfig>{named({}, u"http://a/"_s, 1)}
            << QByteArray("# mine\nport = 1\n[playlist/a]\nsource = http://a/\nconnections = 1\n");
        QTest::newRow("default takes the key out")
            << QByteArray(plain + section) << QList<PlaylistConfig>{a, named(u"B"_s, u"http://b/"_s)}
            << QByteArray(plain + "[playlist/B]\n# why\nsource = http://b/\nnew = x\n");
        QTest::newRow("order") << QByteArray(plain + section) << QList<PlaylistConfig>{b, a}
                               << QByteArray("# mine\nport = 1\n" + section
                                             + "[playlist/a]\nsource = http://a/\n");
        QTest::newRow("renamed, new address")
            << QByteArray(plain + section) << QList<PlaylistConfig>{a, named(u"C"_s, u"http://b/"_s, 3)}
            << QByteArray(plain + QByteArray(section).replace("/B]", "/C]"));
        QTest::newRow("edited address")
            << QByteArray(plain + section) << QList<PlaylistConfig>{a, named(u"B"_s, u"http://new/"_s, 3)}
            << QByteArray(plain + QByteArray(section).replace("http://b/", "http://new/"));
        QTest::newRow("taken away") << QByteArray(plain + section) << QList<PlaylistConfig>{a} << plain;
        QTest::newRow("all taken away") << QByteArray(plain + section) << QList<PlaylistConfig>{}
                                        << QByteArray("# mine\nplaylist = \nport = 1\n");
    }
    void writesNoMoreThanNeeded()
    {
        QFETCH(QByteArray, before);
        QFETCH(QList<PlaylistConfig>, playlists);
        QFETCH(QByteArray, after);
        SettingsFile file = fileOf(before);
        QVERIFY(!writePlaylists(file, playlists, QDir(u"/base"_s)));
        QCOMPARE(file.text(), after);
        QVERIFY(areSame(read(file), playlists));
    }

    void namesCanBeExchanged()
    {
        SettingsFile file =
            fileOf("[playlist/A]\nsource = http://a/\nmine = 1\n[playlist/B]\nsource = http://b/\n");
        QVERIFY(!writePlaylists(file, {named(u"B"_s, u"http://a/"_s), named(u"A"_s, u"http://b/"_s)},
                                QDir(u"/base"_s)));
        QCOMPARE(file.text(),
                 "[playlist/B]\nsource = http://a/\nmine = 1\n[playlist/A]\nsource = http://b/\n"_ba);
    }

    void anyListSurvives()
    {
        QRandomGenerator random(7);
        const QStringList names{QString(), u"A"_s,   u"B"_s,     u"Küche"_s,
                                u"a/b"_s,  u"[x]"_s, u"A (2)"_s, u"="_s};
        SettingsFile file = fileOf("port = 1\n# top\n\nother = 2\n[ui]\nwidth = 3\n");
        for (int round = 0; round < 2000; ++round) {
            QList<PlaylistConfig> playlists;
            QSet<QString> taken;
            const int count = random.bounded(6);
            for (int i = 0; i < count; ++i) {
                PlaylistConfig playlist =
                    named(names.at(random.bounded(int(names.size()))),
                          u"http://h%1/x;y,z=\"1\""_s.arg(random.bounded(9)), random.bounded(3));
                playlist.enabled = random.bounded(3) > 0;
                playlist.acceptBadCertificate = random.bounded(4) == 0;
                if (random.bounded(4) == 0)
                    playlist.userAgent = u"\"Player\" #1; [x]"_s;
                giveOptions(playlist, random);
                const bool nameTaken = !playlist.name.isEmpty() && taken.contains(playlist.name);
                if (!nameTaken && !sourcesOf(playlists).contains(playlist.source))
                    playlists.append(playlist);
                taken.insert(playlist.name);
            }
            QVERIFY(!writePlaylists(file, playlists, QDir(u"/base"_s)));
            const auto again = SettingsFile::parsed(file.text());
            QVERIFY(again.ok());
            QVERIFY2(areSame(read(again.value()), playlists), file.text().constData());
            for (const QString &key : {u"port"_s, u"other"_s, u"ui/width"_s})
                QCOMPARE(again.value().values(key).size(), 1);
        }
    }

    void commandLineKeepsTheOptions()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"plexbridge.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[playlist/A]\nsource = http://a/\nconnections = 2\nenabled = no\n"
                   "[playlist/B]\nsource = http://b/\n");
        file.close();
        Settings settings;
        QVERIFY(
            !settings.load({{u"config"_s, {path}}, {u"playlist"_s, {u"http://c/"_s, u"http://a/"_s}}}, {}));
        QCOMPARE(settings.engineConfig().playlists,
                 (QList<PlaylistConfig>{named({}, u"http://c/"_s), named(u"A"_s, u"http://a/"_s, 2)}));
        Settings fileOnly;
        QVERIFY(!fileOnly.load({{u"config"_s, {path}}}, {}));
        QCOMPARE(fileOnly.value(u"playlist"_s).toStringList(), (QStringList{u"http://a/"_s, u"http://b/"_s}));
        QVERIFY(!fileOnly.engineConfig().playlists.first().enabled);
    }

    void savedAsListKeepsTheOptions()
    {
        QTemporaryDir dir;
        Settings settings;
        QVERIFY(!settings.load({{u"config"_s, {dir.filePath(u"x.ini"_s)}}}, {}));
        const QList<PlaylistConfig> list{named(u"A"_s, u"http://a/"_s, 2), named({}, u"http://b/"_s)};
        QVERIFY(!settings.save({{u"playlist"_s, QVariant::fromValue(list)}}));
        QVERIFY(areSame(settings.playlists(), list));
        QVERIFY(!settings.save({{u"playlist"_s, QStringList{u"http://n/"_s, u"http://a/"_s}}}));
        QVERIFY(areSame(settings.playlists(), {named({}, u"http://n/"_s), named(u"A"_s, u"http://a/"_s, 2)}));
    }
};

PLEXBRIDGE_TEST(TestPlaylistSections)
#include "tst_playlistsections.moc"
