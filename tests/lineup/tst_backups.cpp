// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/lineupassembly.h"
#include "lineup/m3uparser.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr WallTime now{std::chrono::hours(480'000)};

PlaylistConfig listNamed(const QString &name)
{
    PlaylistConfig config;
    config.name = name;
    config.source = u"http://%1.example/list.m3u"_s.arg(name.toLower());
    return config;
}

SourcePlaylist playlist(const QString &name, const QByteArray &text)
{
    const PlaylistConfig config = listNamed(name);
    return {config, parseM3u(text, config.source), true};
}

QByteArray one(const QByteArray &host, const QByteArray &attributes = "tvg-id=\"one.uk\"",
               const QByteArray &name = "One")
{
    return "#EXTINF:-1 " + attributes + "," + name + "\nhttp://" + host + ".example/"
        + name.toPercentEncoding() + ".ts\n";
}

QStringList shown(const LineupImport &result)
{
    QStringList list;
    for (const Channel &channel : result.channels) {
        QStringList hosts{channel.source.url.host().section(u'.', 0, 0)};
        for (const StreamSource &backup : channel.backups)
            hosts.append(backup.url.host().section(u'.', 0, 0));
        list.append(u"%1 %2: %3"_s.arg(channel.guideNumber, channel.name, hosts.join(u',')));
    }
    return list;
}

} // namespace

class TestBackups : public QObject {
    Q_OBJECT
private slots:
    void sameChannelBecomesABackup();
    void ownBackupsComeBeforeOthers();
    void eachKeepsItsPlaylistsRules();
    void onePlaylistKeepsItsDoubles();
    void sameAddressIsNoBackup();
    void numbersReturnWithTheChannel();
    void switchedOffKeepsNumbers();
    void givenComeFirst();
    void givenCountAsTheirProviders();
    void badGivenOnesChangeNothing();
};

void TestBackups::sameChannelBecomesABackup()
{
    LineupMemory memory;
    const LineupImport result = assembleLineup(
        {playlist(u"A"_s, one("a") + one("a", {}, "Two HD")),
         playlist(u"B"_s, one("b", {}, "Three") + one("b", {}, "TWO") + one("b", "tvg-id=\"ONE.uk\"", "Uno")),
         playlist(u"C"_s, one("c") + one("c", {}, "One +1"))},
        false, now, memory);
    QCOMPARE(shown(result),
             (QStringList{u"1 One: a,b,c"_s, u"2 Two HD: a,b"_s, u"3 Three: b"_s, u"4 One +1: c"_s}));
}

void TestBackups::ownBackupsComeBeforeOthers()
{
    LineupMemory memory;
    const auto with = [](const QByteArray &host) {
        return "#PLEXBRIDGE-BACKUP:http://" + host + ".example/x|User-Agent=Own\n";
    };
    SourcePlaylist first =
        playlist(u"A"_s, with("a2") + with("a") + one("a") + with("a3") + one("a", {}, "Two"));
    first.config.connectionLimit = 3;
    first.config.userAgent = u"All"_s;
    const LineupImport result =
        assembleLineup({first, playlist(u"B"_s, with("b2") + with("a2") + one("b"))}, false, now, memory);
    QCOMPARE(shown(result), (QStringList{u"1 One: a,a2,a,b,b2"_s, u"2 Two: a,a3"_s}));
    const StreamSource own = result.channels.first().backups.first();
    QCOMPARE(own.connectionLimit, 3);
    QCOMPARE(own.userAgent, u"Own"_s);
    QCOMPARE(own.playlistId, result.channels.first().source.playlistId);
}

void TestBackups::eachKeepsItsPlaylistsRules()
{
    SourcePlaylist a = playlist(u"A"_s, one("a"));
    a.config.connectionLimit = 1;
    a.config.userAgent = u"Agent A"_s;
    SourcePlaylist b = playlist(u"B"_s, one("b") + one("b", "user-agent=\"Own\"", "Two"));
    b.config.connectionLimit = 2;
    b.config.acceptBadCertificate = true;
    b.config.userAgent = u"Agent B"_s;
    LineupMemory memory;
    const LineupImport result = assembleLineup({a, b}, false, now, memory);
    QCOMPARE(result.channels.size(), 2);
    const StreamSource &source = result.channels.at(0).source;
    const StreamSource &backup = result.channels.at(0).backups.at(0);
    QCOMPARE(source.connectionLimit, 1);
    QCOMPARE(source.userAgent, u"Agent A"_s);
    QVERIFY(!source.acceptBadCertificate);
    QCOMPARE(backup.connectionLimit, 2);
    QCOMPARE(backup.userAgent, u"Agent B"_s);
    QVERIFY(backup.acceptBadCertificate);
    QVERIFY(!source.playlistId.isEmpty() && !backup.playlistId.isEmpty());
    QVERIFY(source.playlistId != backup.playlistId);
    QCOMPARE(result.channels.at(1).source.userAgent, u"Own"_s); // what the list says of a stream goes before
}

void TestBackups::onePlaylistKeepsItsDoubles()
{
    LineupMemory memory;
    const QByteArray doubles = one("a") + one("a2") + one("a", "tvg-id=\"one.uk\"", "One HD");
    QCOMPARE(shown(assembleLineup({playlist(u"A"_s, doubles)}, false, now, memory)),
             (QStringList{u"1 One: a"_s, u"2 One: a2"_s, u"3 One HD: a"_s}));
    const LineupImport both = assembleLineup(
        {playlist(u"A"_s, doubles), playlist(u"B"_s, one("b", {}, "One HD"))}, false, now, memory);
    QCOMPARE(shown(both), (QStringList{u"1 One: a"_s, u"2 One: a2"_s, u"3 One HD: a,b"_s}));
}

void TestBackups::sameAddressIsNoBackup()
{
    LineupMemory memory;
    const LineupImport result = assembleLineup(
        {playlist(u"A"_s, one("x")), playlist(u"B"_s, one("x") + one("b") + one("b"))}, false, now, memory);
    QCOMPARE(shown(result), QStringList{u"1 One: x,b"_s});
}

void TestBackups::numbersReturnWithTheChannel()
{
    const SourcePlaylist a =
        playlist(u"A"_s, one("a", {}, "Zero") + one("a", "group-title=\"UK\"", "One HD"));
    const SourcePlaylist b =
        playlist(u"B"_s, one("b", {}, "Other") + one("b", "group-title=\"News\"", "One"));
    LineupMemory memory;
    const LineupImport alone = assembleLineup({b}, false, now, memory);
    QCOMPARE(shown(alone), (QStringList{u"1 Other: b"_s, u"2 One: b"_s}));
    const LineupImport both = assembleLineup({a, b}, false, now, memory);
    QCOMPARE(shown(both), (QStringList{u"3 Zero: a"_s, u"4 One HD: a,b"_s, u"1 Other: b"_s}));
    const LineupImport again = assembleLineup({b}, false, now, memory);
    QCOMPARE(shown(again), shown(alone));
    for (qsizetype at = 0; at < alone.channels.size(); ++at)
        QCOMPARE(again.channels.at(at).id, alone.channels.at(at).id);
    // The one that stays takes over the channel where both have its tvg-id: favourites and number live on.
    const SourcePlaylist c = playlist(u"C"_s, one("c", "tvg-id=\"one.uk\"", "Uno"));
    const SourcePlaylist d = playlist(u"D"_s, one("d"));
    const LineupImport before = assembleLineup({c, d}, false, now, memory);
    const LineupImport after = assembleLineup({d}, false, now, memory);
    QCOMPARE(after.channels.first().id, before.channels.first().id);
    QCOMPARE(after.channels.first().guideNumber, before.channels.first().guideNumber);
}

void TestBackups::switchedOffKeepsNumbers()
{
    const SourcePlaylist a = playlist(u"A"_s, one("a"));
    const SourcePlaylist b = playlist(u"B"_s, one("b", {}, "Two"));
    const SourcePlaylist c = playlist(u"C"_s, one("c", {}, "Three"));
    LineupMemory memory;
    QCOMPARE(shown(assembleLineup({a, b}, false, now, memory)), (QStringList{u"1 One: a"_s, u"2 Two: b"_s}));
    SourcePlaylist off = a;
    off.config.enabled = false;
    off.content = {};
    QCOMPARE(shown(assembleLineup({off, b}, false, now, memory)), QStringList{u"2 Two: b"_s});
    QCOMPARE(shown(assembleLineup({off, c}, false, now, memory)), QStringList{u"3 Three: c"_s});
    QCOMPARE(shown(assembleLineup({a, c}, false, now, memory)),
             (QStringList{u"1 One: a"_s, u"3 Three: c"_s}));
    // All are there again, so that the numbers of the one taken away are free.
    QCOMPARE(shown(assembleLineup({a, c, playlist(u"D"_s, one("d", {}, "Four"))}, false, now, memory)),
             (QStringList{u"1 One: a"_s, u"3 Three: c"_s, u"2 Four: d"_s}));
}

void TestBackups::givenComeFirst()
{
    LineupMemory memory;
    const LineupImport result =
        assembleLineup({playlist(u"A"_s, one("a")), playlist(u"B"_s, one("b"))}, false, now, memory);
    const QString id = result.channels.first().id;
    const QStringList given{u"http://u:SECRET@mine.example/1|User-Agent=X&X-Key=1"_s,
                            u"srt://mine.example:9000"_s};
    Lineup lineup;
    lineup.setChannels(result.channels);
    QSignalSpy changed(&lineup, &Lineup::changed);
    QSignalSpy marks(&lineup, &Lineup::marksChanged);
    QVERIFY(!lineup.setBackups(id, given));
    QVERIFY(!lineup.setBackups(id, given)); // nothing changes, nothing is told
    QCOMPARE(changed.size(), 1);
    QCOMPARE(marks.size(), 1);
    const auto check = [&](const Lineup &of) {
        const QList<StreamSource> backups = of.byId(id)->backups;
        QCOMPARE(backups.size(), 3);
        QCOMPARE(backups.at(0).url, QUrl(u"http://u:SECRET@mine.example/1"_s));
        QCOMPARE(backups.at(0).userAgent, u"X"_s);
        QCOMPARE(backups.at(0).headers.size(), 1);
        QCOMPARE(backups.at(0).playlistId, QString());
        QCOMPARE(backups.at(1).kind, SourceKind::Ffmpeg);
        QCOMPARE(backups.at(2), result.channels.first().backups.first());
        QCOMPARE(of.givenBackups(id), given);
        QCOMPARE(of.foundBackups(id), result.channels.first().backups);
    };
    check(lineup);
    lineup.setChannels({});
    lineup.setChannels(result.channels);
    check(lineup);
    // Over a restart, in a file for its owner alone.
    QTemporaryDir dir;
    const QString file = dir.filePath(u"lineup.json"_s);
    memory.marks = lineup.marks();
    QVERIFY(!saveLineupMemory(file, memory));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Result<LineupMemory> loaded = loadLineupMemory(file);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value(), memory);
    Lineup later;
    later.setMarks(loaded.value().marks);
    later.setChannels(result.channels);
    check(later);
    QVERIFY(!later.setBackups(id, {}));
    QCOMPARE(later.byId(id)->backups, result.channels.first().backups);
    QVERIFY(later.marks().backups.isEmpty());
}

void TestBackups::givenCountAsTheirProviders()
{
    SourcePlaylist a = playlist(u"A"_s, one("a"));
    a.config.connectionLimit = 1;
    a.config.acceptBadCertificate = true;
    LineupMemory memory;
    const LineupImport result = assembleLineup({a}, false, now, memory);
    Lineup lineup;
    lineup.setChannels(result.channels);
    const QString id = result.channels.first().id;
    QVERIFY(!lineup.setBackups(id, {u"https://a.example/other"_s, u"https://b.example/other"_s}));
    const Channel channel = *lineup.byId(id);
    QCOMPARE(channel.backups.at(0).playlistId, channel.source.playlistId);
    QCOMPARE(channel.backups.at(0).connectionLimit, 1);
    QVERIFY(channel.backups.at(0).acceptBadCertificate);
    QCOMPARE(channel.backups.at(1).playlistId, QString());
    QCOMPARE(channel.backups.at(1).connectionLimit, 0);
    QVERIFY(!channel.backups.at(1).acceptBadCertificate);
}

void TestBackups::badGivenOnesChangeNothing()
{
    LineupMemory memory;
    Lineup lineup;
    lineup.setChannels(assembleLineup({playlist(u"A"_s, one("a"))}, false, now, memory).channels);
    const QString id = lineup.channels().first().id;
    QSignalSpy marks(&lineup, &Lineup::marksChanged);
    for (const QString &bad : {u"file:///etc/passwd"_s, u"/etc/passwd"_s, u"pipe:1"_s, QString(),
                               u"http://"_s, u"http://a.example/SECRET|Host=x"_s}) {
        const Problem problem = lineup.setBackups(id, {u"http://fine.example/"_s, bad});
        QVERIFY2(problem, qPrintable(bad));
        QCOMPARE(problem.subject, u"2"_s);
        QVERIFY(!problem.detail.isEmpty() && !problem.detail.english().contains("SECRET"_L1));
    }
    QVERIFY(lineup.setBackups(u"nobody"_s, {}));
    QVERIFY(lineup.setBackups(id, QStringList(21, u"http://a.example/"_s)));
    QCOMPARE(marks.size(), 0);
    QVERIFY(lineup.byId(id)->backups.isEmpty());
}

PLEXBRIDGE_TEST(TestBackups)
#include "tst_backups.moc"
