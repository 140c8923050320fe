// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineup/m3uparser.h"
#include "support/filecontent.h"
#include "support/testmain.h"
#include "takeover/importedplaylist.h"
#include "takeover/nodeinstallation.h"
#include "takeover/takeover.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = TakeoverItem::Kind;
using Fate = TakeoverItem::Fate;
using Version = NodeInstallation::Version;

Q_DECLARE_METATYPE(NodeInstallation::Version)

namespace {

/// With ' for ".
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

QString allLines(const TakeoverReport &report)
{
    QStringList lines;
    for (const TakeoverItem &item : report.items)
        lines.append(lineOf(item));
    return lines.join(u'\n');
}

} // namespace

/// What is taken from databases of the Node.js program.
class TestTakeover : public QObject {
    Q_OBJECT
private:
    QString path() const { return m_directory->filePath(u"plextv.db"_s); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write");
    }
    Takeover taken() const
    {
        Result<Takeover> result = readTakeover(path());
        if (!result)
            qFatal("%s", qPrintable(result.problem().detail.english()));
        return std::move(result).value();
    }

    std::unique_ptr<QTemporaryDir> m_directory;

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void everyVersion_data()
    {
        QTest::addColumn<Version>("version");
        QTest::addColumn<bool>("running");
        QTest::newRow("first") << Version::First << false;
        QTest::newRow("first, running") << Version::First << true;
        QTest::newRow("sessions") << Version::Sessions << false;
        QTest::newRow("sessions, running") << Version::Sessions << true;
        QTest::newRow("consumers, running") << Version::Consumers << true;
    }
    void everyVersion()
    {
        QFETCH(Version, version);
        QFETCH(bool, running);
        NodeInstallation node(path(), version);
        node.fillAsUsual();
        if (!running)
            node.close();
        const QStringList files = QDir(m_directory->path()).entryList(QDir::Files);
        const QByteArray before = contentOf(path());
        const Takeover takeover = taken();
        QCOMPARE(takeover.channels.size(), 2);
        const TakenChannel &one = takeover.channels.first(); // in the order of numbers
        QCOMPARE(one.number, u"7"_s);
        QCOMPARE(one.name, u"ONE, \"HD\""_s);
        QCOMPARE(one.tvgId, u"one.tv"_s);
        QCOMPARE(one.logo, QUrl(u"http://img.example/one.png"_s));
        QVERIFY(one.enabled);
        QCOMPARE(one.streams.size(), 4);
        QCOMPARE(one.streams.at(0).url, QUrl(u"http://a.example/live/anna/geheim/1.ts"_s));
        QCOMPARE(one.streams.at(1).url, QUrl(u"http://b.example/geheim/1.ts"_s));
        QCOMPARE(one.streams.at(1).headers.size(), 3);
        QCOMPARE(one.streams.at(2).url, QUrl(u"rtsp://c.example/geheim"_s));
        QCOMPARE(one.streams.at(3).url, QUrl(u"https://d.example/one.m3u8"_s));
        QCOMPARE(
            one.streams.at(3).headers,
            (QList<QPair<QString, QString>>{
                {u"Authorization"_s, u"Basic "_s + QString::fromLatin1("otto:geheim:1"_ba.toBase64())}}));
        QVERIFY(!takeover.channels.last().enabled);
        QCOMPARE(takeover.guides, QStringList{u"http://g.example/x.xml?p=geheim"_s});
        QCOMPARE(takeover.deviceName, u"Living room"_s);
        QCOMPARE(takeover.tuners, 6);
        QVERIFY2(takeover.report.items.isEmpty(), qPrintable(allLines(takeover.report)));
        // Nothing of theirs was touched.
        QCOMPARE(contentOf(path()), before);
        QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), files);
    }

    void theReaderOfPlaylistsGivesItBack()
    {
        NodeInstallation node(path(), Version::Consumers);
        node.fillAsUsual();
        const ParsedPlaylist read = parseM3u(toPlaylist(taken().channels), u"/srv/x.m3u"_s);
        QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.value(0).detail.english()));
        QCOMPARE(read.entries.size(), 2);
        const PlaylistEntry &one = read.entries.first();
        QCOMPARE(one.name, u"ONE, \"HD\""_s);
        QCOMPARE(one.tvgId, u"one.tv"_s);
        QCOMPARE(one.wantedNumber, u"7"_s);
        QCOMPARE(one.logo, QUrl(u"http://img.example/one.png"_s));
        QCOMPARE(one.source.url, QUrl(u"http://a.example/live/anna/geheim/1.ts"_s));
        QCOMPARE(one.source.userAgent, u"Box/1"_s);
        QCOMPARE(one.source.referrer, u"http://r.example/?geheim"_s);
        QCOMPARE(one.source.headers, (QList<QPair<QByteArray, QByteArray>>{{"X-Key", "geheim & co"}}));
        QCOMPARE(one.backups.size(), 3);
        QCOMPARE(one.backups.at(0).userAgent, u"Box/1"_s);
        QVERIFY(one.backups.at(1).kind == SourceKind::Ffmpeg);
        QVERIFY(one.backups.at(2).headers.first().second.startsWith("Basic "));
    }

    void anyNameComesThrough()
    {
        const QStringList pieces{u"\""_s,   u"'"_s,
                                 u","_s,    u"="_s,
                                 u" "_s,    u"tvg-id=\"x\""_s,
                                 u"a=b"_s,  u"#"_s,
                                 u"|"_s,    u"-1"_s,
                                 u"ü"_s,    u"News"_s,
                                 u"🙂"_s, u"&"_s,
                                 u"%41"_s,  u"group-title=\""_s};
        QRandomGenerator random(4711);
        const auto text = [&] {
            QString all = u"N"_s; // one that is blank gets another
            for (int count = random.bounded(8); count > 0; --count)
                all += pieces.at(random.bounded(int(pieces.size())));
            return all.simplified();
        };
        for (int times = 0; times < 3000; ++times) {
            const TakenChannel channel{
                u"7"_s, text(), text(), {}, true, {{QUrl(u"http://a.example/1"_s), {{u"X-Key"_s, text()}}}}};
            const ParsedPlaylist read = parseM3u(toPlaylist({channel}), u"/srv/x.m3u"_s);
            QCOMPARE(read.entries.size(), 1);
            const PlaylistEntry &entry = read.entries.first();
            QCOMPARE(entry.name, QString(channel.name).replace(u"=\""_s, u"='"_s));
            QCOMPARE(entry.tvgId, QString(channel.tvgId).replace(u'"', u'\''));
            QCOMPARE(entry.wantedNumber, u"7"_s);
            QVERIFY(entry.group.isEmpty());
            QCOMPARE(QString::fromUtf8(entry.source.headers.value(0).second),
                     channel.streams.first().headers.first().second);
        }
    }

    void oddStreams()
    {
        NodeInstallation node(path(), Version::Sessions);
        const auto channel = [&node](const QString &id, int number, const QVariant &name) {
            node.insert(u"channels"_s, {{u"id"_s, id}, {u"name"_s, name}, {u"number"_s, number}});
        };
        const auto stream = [&node](const QString &id, const QVariant &of, const QString &url,
                                    QVariantMap more = {}) {
            more.insert({{u"id"_s, id},
                         {u"channel_id"_s, of},
                         {u"name"_s, u"n"_s},
                         {u"url"_s, url},
                         {u"type"_s, u"http"_s}});
            node.insert(u"streams"_s, more);
        };
        channel(u"none"_s, 1, u"Without"_s);
        channel(u"bad"_s, 2, u"Files only"_s);
        stream(u"1"_s, u"bad"_s, u"file:///etc/passwd"_s);
        stream(u"2"_s, u"bad"_s, u"pipe:1 geheim"_s);
        channel(u"off"_s, 3, u"All off"_s);
        stream(u"3"_s, u"off"_s, u"http://a.example/3"_s, {{u"enabled"_s, 0}});
        channel(u"mixed"_s, 4, u"First\noff"_s);
        stream(u"4"_s, u"mixed"_s, u"http://a.example/off"_s, {{u"enabled"_s, u"0"_s}});
        stream(u"5"_s, u"mixed"_s, u" http://a.example/on "_s,
               {{u"backup_urls"_s, json("['http://a.example/on','geheim',5,null]")},
                {u"headers"_s, u"damaged {"_s}});
        channel(u"name"_s, 5, u"  "_s);
        stream(u"6"_s, u"name"_s, u"http://a.example/6"_s,
               {{u"headers"_s, json("{'X':'a\\r\\nHost: geheim','Y':'y'}")},
                {u"protocol_options"_s, json("{'vlcOptions':['x']}")},
                {u"auth_username"_s, u"otto"_s},
                {u"auth_password"_s, u"[REDACTED]"_s}});
        channel(u"rtsp"_s, 6, u"RTSP"_s);
        stream(u"7"_s, u"rtsp"_s, u"rtsp://cam.example/1"_s,
               {{u"auth_username"_s, u"ot@to"_s}, {u"auth_password"_s, u"ge:heim"_s}});
        stream(u"8"_s, QVariant(), u"http://a.example/8"_s);
        stream(u"9"_s, u"gone"_s, u"http://a.example/9"_s);

        const Takeover takeover = taken();
        QCOMPARE(takeover.channels.size(), 4);
        QVERIFY(!takeover.channels.at(0).enabled);
        QCOMPARE(takeover.channels.at(1).name, u"First off"_s);
        QCOMPARE(takeover.channels.at(1).streams.size(), 1);
        QCOMPARE(takeover.channels.at(1).streams.first().url, QUrl(u"http://a.example/on"_s));
        QCOMPARE(takeover.channels.at(2).name, u"Channel 5"_s);
        QCOMPARE(takeover.channels.at(2).streams.first().headers,
                 (QList<QPair<QString, QString>>{{u"Y"_s, u"y"_s}}));
        QCOMPARE(takeover.channels.at(3).streams.first().url.toString(QUrl::FullyEncoded),
                 u"rtsp://ot%40to:ge:heim@cam.example/1"_s);
        const QString lines = allLines(takeover.report);
        for (const QString &line :
             {u"left: channel Without: it has no stream"_s,
              u"left: channel Files only: none of its streams can be played"_s,
              u"left: 2 streams: no channel has them"_s, u"left: 1 stream: switched off beside"_s,
              u"password is not in the backup"_s, u"one of its request headers is not allowed"_s,
              u"left: 1 stream: their protocol options"_s})
            QVERIFY2(lines.contains(line), qPrintable(lines));
        QVERIFY2(!lines.contains(u"heim"_s) && !lines.contains(u"passwd"_s), qPrintable(lines));
    }

    void sessionsBecomeHistory()
    {
        NodeInstallation node(path(), Version::Consumers);
        node.fillAsUsual();
        node.insert(u"consumers"_s,
                    {{u"id"_s, u"11111111-2222"_s},
                     {u"session_id"_s, u"sofa"_s},
                     {u"channel_id"_s, u"c1"_s},
                     {u"stream_url"_s, u"http://a.example/live/anna/geheim/1.ts"_s},
                     {u"state"_s, u"streaming"_s},
                     {u"created_at"_s, 1756954600},
                     {u"last_activity"_s, 1756954700},
                     {u"user_agent"_s, u"Plex/1"_s},
                     {u"client_ip"_s, u"192.168.1.5"_s}});
        node.insert(u"consumers"_s,
                    {{u"id"_s, u"ms"_s},
                     {u"session_id"_s, u"later version"_s},
                     {u"state"_s, u"stopped"_s},
                     {u"created_at"_s, qint64(1756954600000)},
                     {u"last_activity"_s, qint64(1756954700000)}});
        node.insert(u"consumers"_s,
                    {{u"id"_s, u"a/../b"_s}, {u"session_id"_s, u"x"_s}, {u"created_at"_s, 1756954600}});
        node.insert(u"consumers"_s, {{u"id"_s, u"timeless"_s}, {u"session_id"_s, u"y"_s}});
        node.insert(u"stream_sessions"_s,
                    {{u"id"_s, u"s-1"_s},
                     {u"stream_id"_s, u"s1"_s},
                     {u"client_ip"_s, u"192.168.1.6"_s},
                     {u"started_at"_s, u"2025-09-04 02:56:40"_s},
                     {u"ended_at"_s, u"2025-09-04T03:00:00.500Z"_s},
                     {u"bytes_transferred"_s, 123456},
                     {u"end_reason"_s, u"failed: http://a.example/live/anna/geheim/1.ts"_s}});
        node.insert(u"stream_sessions"_s,
                    {{u"id"_s, u"s-2"_s},
                     {u"stream_id"_s, u"gone"_s},
                     {u"client_ip"_s, u"192.168.1.6"_s},
                     {u"channel_name"_s, u"Old"_s},
                     {u"channel_number"_s, 99},
                     {u"started_at"_s, u"2025-09-04 02:56:40"_s}});
        const Takeover takeover = taken();
        QCOMPARE(takeover.sessions.size(), 4);
        const auto find = [&takeover](const QString &id) {
            for (const EndedConsumer &ended : takeover.sessions) {
                if (ended.consumer.id == id)
                    return ended;
            }
            return EndedConsumer();
        };
        const EndedConsumer sofa = find(u"11111111-2222"_s);
        QCOMPARE(sofa.consumer.sessionId, u"sofa"_s);
        QCOMPARE(sofa.consumer.channelName, u"ONE, \"HD\""_s);
        QCOMPARE(sofa.consumer.guideNumber, u"7"_s);
        QCOMPARE(sofa.consumer.client.address, u"192.168.1.5"_s);
        QCOMPARE(sofa.consumer.streamUrl, u"http://a.example/…"_s);
        QVERIFY(sofa.consumer.state == ConsumerState::Streaming && sofa.reason == EndReason::Interrupted);
        QCOMPARE(toEpochMs(sofa.consumer.createdAt), 1756954600000);
        QCOMPARE(toEpochMs(sofa.endedAt), 1756954700000);
        QCOMPARE(toEpochMs(find(u"ms"_s).endedAt), 1756954700000);
        QVERIFY(find(u"ms"_s).reason == EndReason::Stopped);
        const EndedConsumer past = find(u"s-1"_s);
        QCOMPARE(toEpochMs(past.consumer.createdAt), 1756954600000);
        QCOMPARE(toEpochMs(past.endedAt), 1756954800500);
        QCOMPARE(past.consumer.bytesSent, 123456);
        QCOMPARE(past.consumer.guideNumber, u"7"_s);
        QVERIFY(past.detail.english().contains(u"failed"_s) && !past.detail.english().contains(u"geheim"_s));
        QCOMPARE(find(u"s-2"_s).consumer.channelName, u"Old"_s);
        QVERIFY(find(u"s-2"_s).reason == EndReason::Interrupted);
        QCOMPARE(takeover.report.sum(Kind::Sessions, Fate::Left), 2);
    }

    void guidesAndTheRest()
    {
        NodeInstallation node(path(), Version::Consumers);
        node.fillAsUsual();
        const auto guide = [&node](const QString &id, const QString &url, int enabled) {
            node.insert(u"epg_sources"_s,
                        {{u"id"_s, id}, {u"name"_s, id}, {u"url"_s, url}, {u"enabled"_s, enabled}});
        };
        guide(u"again"_s, u"http://g.example/x.xml?p=geheim"_s, 1);
        guide(u"off"_s, u"http://off.example/geheim.xml"_s, 0);
        guide(u"file"_s, u"file:///etc/passwd"_s, 1);
        node.insert(u"settings"_s, {{u"key"_s, u"plexlive.device.id"_s}, {u"value"_s, u"PLEXTV001"_s}});
        node.insert(u"ffmpeg_profiles"_s, {{u"id"_s, u"p"_s}, {u"name"_s, u"p"_s}});
        node.insert(u"logs"_s, {{u"level"_s, u"info"_s}, {u"message"_s, u"geheim"_s}});
        node.run(u"UPDATE settings SET value = '9999' WHERE key LIKE '%maxConcurrentStreams'"_s);
        const Takeover takeover = taken();
        QCOMPARE(takeover.guides.size(), 1);
        QCOMPARE(takeover.tuners, 64);
        const QString lines = allLines(takeover.report);
        for (const QString &line :
             {u"left: guide http://off.example/…: it was switched off"_s, u"left: guide file: only http"_s,
              u"left: 1 device id: "_s, u"left: 1 ffmpeg profile: "_s, u"left: 1 log line: "_s})
            QVERIFY2(lines.contains(line), qPrintable(lines));
        QVERIFY(!lines.contains(u"geheim"_s));
    }

    void unusableFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("empty") << ""_ba << u"neither a database"_s;
        QTest::newRow("text") << "#EXTM3U\n"_ba << u"neither a database"_s;
        QTest::newRow("another JSON")
            << json("{'channels':[]}").toUtf8() << u"no backup of PlexBridge for Node.js"_s;
        QTest::newRow("head only") << "SQLite format 3\0"_ba + QByteArray(50, '\0') << u"can't be read"_s;
        QTest::newRow("noise") << "SQLite format 3\0\x10\0\1\1\0@  "_ba + QByteArray(9000, 'x')
                               << u"can't be read"_s;
    }
    void unusableFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        if (QTest::currentDataTag() == "head only"_ba || QTest::currentDataTag() == "noise"_ba)
            content.insert(15, QByteArray(1, '\0')); // a literal ends at its first zero
        write(content);
        const Result<Takeover> result = readTakeover(path());
        QVERIFY(!result);
        QCOMPARE(result.problem().subject, u"plextv.db"_s);
        QVERIFY2(result.problem().detail.english().contains(told),
                 qPrintable(result.problem().detail.english()));
    }

    void noFile()
    {
        QVERIFY(readTakeover(path()).problem().code == ProblemCode::SourceUnreachable);
        QVERIFY(readTakeover(m_directory->path()).problem().code == ProblemCode::SourceRefused);
    }

    void foreignDatabases()
    {
        {
            NodeInstallation node(path(), Version::First);
            node.run(u"DROP TABLE streams"_s);
        }
        QVERIFY(readTakeover(path()).problem().detail.english().contains(u"another program"_s));
        {
            QFile::remove(path());
            NodeInstallation node(path(), Version::First);
            node.run(u"CREATE TABLE history_sessions (id TEXT)"_s);
        }
        QVERIFY(readTakeover(path()).problem().detail.english().contains(u"of this program"_s));
        {
            QFile::remove(path());
            NodeInstallation node(path(), Version::First);
            node.run(u"ALTER TABLE streams RENAME COLUMN url TO address"_s);
        }
        QVERIFY(readTakeover(path()).problem().detail.english().contains(u"no column url"_s));
        {
            QFile::remove(path());
            NodeInstallation node(path(), Version::First);
            node.run(u"DROP TABLE channels"_s);
            node.run(
                u"CREATE VIEW channels AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
                "SELECT id, id AS name, id AS number FROM n"_s);
        }
        QVERIFY(readTakeover(path()).problem().detail.english().contains(u"another program"_s)); // and soon
    }

    void aDamagedTableCostsOnlyItself()
    {
        {
            NodeInstallation node(path(), Version::Consumers);
            node.fillAsUsual();
            for (int at = 0; at < 2000; ++at)
                node.insert(u"stream_sessions"_s,
                            {{u"id"_s, u"s-%1"_s.arg(at)},
                             {u"stream_id"_s, u"s1"_s},
                             {u"client_ip"_s, QString(200, u'1')},
                             {u"started_at"_s, u"2025-09-04 02:56:40"_s}});
            node.close();
        }
        QByteArray content = contentOf(path());
        content.replace(content.size() / 2, content.size() / 2, QByteArray(content.size() / 2, '\x7f'));
        write(content);
        const Takeover takeover = taken();
        QCOMPARE(takeover.channels.size(), 2);
        QVERIFY2(allLines(takeover.report).contains(u"stream_sessions"_s),
                 qPrintable(allLines(takeover.report)));
    }

    void muchIsBounded()
    {
        {
            NodeInstallation node(path(), Version::First);
            node.run(u"BEGIN"_s);
            for (int at = 1; at <= 1000; ++at)
                node.insert(u"channels"_s,
                            {{u"id"_s, QString::number(at)}, {u"name"_s, u"N"_s}, {u"number"_s, at}});
            node.insert(u"streams"_s,
                        {{u"id"_s, u"s"_s},
                         {u"channel_id"_s, u"1"_s},
                         {u"name"_s, u"n"_s},
                         {u"type"_s, u"http"_s},
                         {u"url"_s, u"http://a.example/"_s + QString(70'000, u'x')}});
            node.run(u"COMMIT"_s);
        }
        const Takeover takeover = taken();
        QVERIFY(takeover.channels.isEmpty());
        QCOMPARE(takeover.report.items.size(), MaxTakeoverItems);
        QVERIFY(takeover.report.further >= 700);
    }
};

PLEXBRIDGE_TEST(TestTakeover)
#include "tst_takeover.moc"
