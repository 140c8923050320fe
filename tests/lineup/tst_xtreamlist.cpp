// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlistconfig.h"
#include "lineup/playlistreading.h"
#include "lineup/xtreamlist.h"
#include "lineup/xtreamstanding.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// With ' for ": moc loses its way in raw strings that hold addresses.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray active = json(
    "{'user_info':{'username':'anna','password':'ge+heim','message':'','auth':1,'status':'Active', "
    "'exp_date':'1893456000','is_trial':'0','active_cons':'1','created_at':'1500000000', "
    "'max_connections':'2','allowed_output_formats':['m3u8','ts','rtmp']}, "
    "'server_info':{'url':'tv.example','port':'8080','https_port':'8443','server_protocol':'http', "
    "'rtmp_port':'8880','timezone':'Europe/Berlin','timestamp_now':1700000000,'time_now':'2023-11-14'}}");
const QByteArray categories = json("[{'category_id':'1','category_name':'News','parent_id':0}, "
                                   "{'category_id':2,'category_name':'  Sport \\u00fc ','parent_id':0}]");

XtreamAccount anna()
{
    return *toXtreamAccount(u"tv.example:8080"_s, u"anna"_s, u"ge+heim"_s);
}

PlaylistConfig sourceOfAnna()
{
    return plainPlaylists({toSource(anna())}).first();
}

ParsedPlaylist parsed(const QByteArray &streams, const QByteArray &account = active,
                      const QByteArray &groups = categories)
{
    return parsePlaylistText(joined({account, groups, streams}), sourceOfAnna());
}

/// All that leaves the parser but the addresses of the streams.
QString allTold(const ParsedPlaylist &playlist)
{
    QStringList told;
    for (const Problem &problem : playlist.problems)
        told << problem.subject << problem.detail.english();
    for (const PlaylistEntry &entry : playlist.entries)
        told << entry.name << entry.group << entry.tvgId << entry.tvgName << entry.logo.toString()
             << entry.wantedNumber;
    return told.join(u'\n');
}

} // namespace

class TestXtreamList : public QObject {
    Q_OBJECT
private slots:
    void channel()
    {
        const ParsedPlaylist list =
            parsed(json("[{'num':7,'name':'  ONE HD ','stream_type':'live','stream_id':4711, "
                        "'stream_icon':'http://tv.example:8080/images/one.png','epg_channel_id':'one.tv', "
                        "'added':'1600000000','is_adult':'0','category_id':'1','category_ids':[1], "
                        "'custom_sid':null,'tv_archive':1,'direct_source':'','tv_archive_duration':'3'}]"));
        QVERIFY2(list.problems.isEmpty(), qPrintable(allTold(list)));
        QCOMPARE(list.entries.size(), 1);
        const PlaylistEntry &entry = list.entries.first();
        QCOMPARE(entry.name, u"ONE HD"_s);
        QCOMPARE(entry.group, u"News"_s);
        QCOMPARE(entry.tvgId, u"one.tv"_s);
        QCOMPARE(entry.wantedNumber, u"7"_s);
        QCOMPARE(entry.logo, QUrl(u"http://tv.example:8080/images/one.png"_s));
        QCOMPARE(entry.source.url, QUrl(u"http://tv.example:8080/live/anna/ge%2Bheim/4711.ts"_s));
        QVERIFY(entry.source.kind == SourceKind::TransportStream);
        QCOMPARE(entry.source.connectionLimit, 2);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("streams");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *what, const QByteArray &stream, const char *name,
                            const QString &group, const char *number, const char *id) {
            QTest::newRow(what) << stream << QString::fromUtf8(name) << group << QString::fromUtf8(number)
                                << QString::fromUtf8(id);
        };
        row("numbers as text", json("[{'num':'12','name':'A','stream_id':'5','category_id':'2'}]"), "A",
            u"Sport ü"_s, "12", "5");
        row("category as number", json("[{'num':1.0,'name':'A','stream_id':5,'category_id':1}]"), "A",
            u"News"_s, "1", "5");
        row("only a list of categories", json("[{'name':'A','stream_id':5,'category_ids':['2','1']}]"), "A",
            u"Sport ü"_s, "", "5");
        row("category null, list of them",
            json("[{'name':'A','stream_id':5,'category_id':null,'category_ids':[1]}]"), "A", u"News"_s, "",
            "5");
        row("unknown category", json("[{'name':'A','stream_id':5,'category_id':'99'}]"), "A", {}, "", "5");
        row("nothing but an id", json("[{'stream_id':5}]"), "Channel 5", {}, "", "5");
        row("nulls",
            json("[{'num':null,'name':null,'stream_id':5,'stream_icon':null,'epg_channel_id':null}]"),
            "Channel 5", {}, "", "5");
        row("a name that is a number", json("[{'name':3,'stream_id':5}]"), "3", {}, "", "5");
        row("number zero", json("[{'num':0,'name':'A','stream_id':5}]"), "A", {}, "", "5");
        row("an object for a list", json("{'3':{'name':'A','stream_id':5}}"), "A", {}, "", "5");
        row("a list within an object", json("{'total':1,'streams':[{'name':'A','stream_id':5}]}"), "A", {},
            "", "5");
        row("an id that is no number", json("[{'name':'A','stream_id':'a b/c'}]"), "A", {}, "", "a%20b%2Fc");
    }
    void shapes()
    {
        QFETCH(QByteArray, streams);
        const ParsedPlaylist list = parsed(streams);
        QCOMPARE(list.entries.size(), 1);
        const PlaylistEntry &entry = list.entries.first();
        QTEST(entry.name, "name");
        QTEST(entry.group, "group");
        QTEST(entry.wantedNumber, "number");
        QFETCH(QString, id);
        QVERIFY(entry.source.url.toString(QUrl::FullyEncoded).endsWith(u'/' + id + u".ts"_s));
        QVERIFY(entry.tvgId.isEmpty() && entry.logo.isEmpty());
    }

    void orderOfAnObject()
    {
        const ParsedPlaylist list = parsed(json("{'10':{'name':'C','stream_id':3},'2':{'name':'B','stream_id'"
                                                ":2},'0':{'name':'A','stream_id':1}}"));
        QCOMPARE(list.entries.size(), 3);
        QCOMPARE(list.entries.at(0).name + list.entries.at(1).name + list.entries.at(2).name, u"ABC"_s);
    }

    void nothingUsable_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("groups");
        QTest::addColumn<QByteArray>("streams");
        QTest::addColumn<QString>("told");
        const QByteArray refused = json("{'user_info':{'auth':0}}");
        const auto row = [](const char *name, const QByteArray &account, const QByteArray &groups,
                            const QByteArray &streams, const QString &told) {
            QTest::newRow(name) << account << groups << streams << told;
        };
        row("empty list", active, categories, "[]", u"lists none"_s);
        row("refused", refused, refused, refused, u"does not accept the user name or the password"_s);
        row("refused for the list only", active, categories, refused, u"gives no list"_s);
        row("cut off in the first", active, categories, json("[{'name':'A','stream_"), u"can't be read"_s);
        row("expired and empty", json("{'user_info':{'auth':1,'status':'Expired','exp_date':1704067200}}"),
            "[]", "[]", u"has expired on 2024-01-01"_s);
        row("not JSON", active, categories, "Access denied", u"can't be read"_s);
        row("empty", active, categories, "", u"lists none"_s);
        row("null", active, categories, "null", u"lists none"_s);
    }
    void nothingUsable()
    {
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, groups);
        QFETCH(QByteArray, streams);
        QFETCH(QString, told);
        const ParsedPlaylist list = parsed(streams, account, groups);
        QVERIFY(list.entries.isEmpty());
        QVERIFY(!list.problems.isEmpty());
        QVERIFY2(list.problems.first().detail.english().contains(told), qPrintable(allTold(list)));
    }

    void webPages()
    {
        for (const QByteArray &page : {"<!DOCTYPE html><html></html>"_ba, "\n <html><body>502"_ba}) {
            QVERIFY(parsed(page).nature == PlaylistNature::WebPage);
            // In the place of the groups it costs only them.
            QCOMPARE(parsed(json("[{'name':'A','stream_id':1}]"), active, page).entries.size(), 1);
        }
        // A page in the place of the account costs only what it would have told.
        const ParsedPlaylist list = parsed(json("[{'name':'A','stream_id':1}]"), "<html>");
        QCOMPARE(list.entries.size(), 1);
        QCOMPARE(list.entries.first().source.connectionLimit, 0);
    }

    void anExpiredAccountKeepsItsChannels()
    {
        const ParsedPlaylist list = parsed(json("[{'name':'A','stream_id':1}]"),
                                           json("{'user_info':{'auth':'1','status':'Expired'}}"));
        QCOMPARE(list.entries.size(), 1);
        QCOMPARE(list.problems.size(), 1);
        QCOMPARE(list.problems.first().detail.english(), u"the account has expired"_s);
    }

    void damagedChannelsCostOnlyThemselves()
    {
        const ParsedPlaylist list = parsed(json("[{'name':'A','stream_id':1},{'name':'lost'},null,7,'x',[],{}"
                                                ",{'stream_id':{}},{'name':'B','stream_id':2}]"));
        QCOMPARE(list.entries.size(), 2);
        QCOMPARE(list.problems.size(), 7);
        QVERIFY(list.problems.first().code == ProblemCode::Malformed);
    }

    void onlyHlsIsAllowed()
    {
        const ParsedPlaylist list =
            parsed(json("[{'name':'A','stream_id':1}]"),
                   json("{'user_info':{'auth':1,'status':'Active','allowed_output_formats':['m3u8']}}"));
        QCOMPARE(list.entries.first().source.url,
                 QUrl(u"http://tv.example:8080/live/anna/ge%2Bheim/1.m3u8"_s));
        QVERIFY(list.entries.first().source.kind == SourceKind::Hls);
    }

    void withoutGroups_data()
    {
        QTest::addColumn<QByteArray>("groups");
        QTest::addColumn<QString>("group"); ///< of the one channel
        QTest::newRow("null") << "null"_ba << QString();
        QTest::newRow("false") << "false"_ba << QString();
        QTest::newRow("nothing") << ""_ba << QString();
        QTest::newRow("empty text") << "\"\""_ba << QString();
        QTest::newRow("none") << "[]"_ba << QString();
        QTest::newRow("an empty object") << "{}"_ba << QString();
        QTest::newRow("a list of nothing") << "[null]"_ba << QString();
        QTest::newRow("nameless") << json("[{'category_id':'1'}]") << QString();
        QTest::newRow("cut off") << json("[{'category_id'") << QString();
        QTest::newRow("words") << "Not Found"_ba << QString();
        QTest::newRow("page") << "<html><body>404</body></html>"_ba << QString();
        QTest::newRow("the account") << json("{'user_info':{'auth':1}}") << QString();
    }
    void withoutGroups()
    {
        QFETCH(QByteArray, groups);
        const ParsedPlaylist list =
            parsed(json("[{'name':'A','stream_id':1,'category_id':'1'}]"), active, groups);
        QCOMPARE(list.entries.size(), 1);
        QTEST(list.entries.first().group, "group");
        QVERIFY(list.lacksGroups);
        QCOMPARE(list.problems.size(), 1);
        QVERIFY(list.problems.first().detail.english().contains(u"groups"_s));
        // Those of before do as long.
        const QByteArray text =
            joined({active, groups, json("[{'name':'A','stream_id':1,'category_id':'1'}]")});
        const QByteArray former = joined({active, categories, "[]"});
        const ParsedPlaylist better = parsePlaylistText(withGroupsOf(text, former), sourceOfAnna());
        QCOMPARE(better.entries.first().group, u"News"_s);
        QVERIFY(!better.lacksGroups);
    }

    void aroundTheJson_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("mark") << "\xef\xbb\xbf"_ba
                              << ""_ba;
        QTest::newRow("warning")
            << "<br />\n<b>Warning</b>:  Undefined array key in <b>/a.php</b> on line <b>3</b><br />\n"_ba
            << ""_ba;
        QTest::newRow("warning with brackets") << "Notice: Undefined index: a[0] in {x}\n"_ba
                                               << ""_ba;
        QTest::newRow("notice behind") << ""_ba
                                       << "<br />Notice: x"_ba;
        QTest::newRow("blanks") << "\r\n\r\n"_ba
                                << "\r\n"_ba;
    }
    void aroundTheJson()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        const auto within = [&](const QByteArray &answer) {
            return before + answer + behind;
        };
        const ParsedPlaylist list = parsed(within(json("[{'name':'A','stream_id':1,'category_id':'1'}]")),
                                           within(active), within(categories));
        QVERIFY2(list.problems.isEmpty(), qPrintable(allTold(list)));
        QCOMPARE(list.entries.size(), 1);
        QCOMPARE(list.entries.first().group, u"News"_s);
        QCOMPARE(list.entries.first().source.connectionLimit, 2);
    }

    void whatIsCutOffIsReadUpToThere()
    {
        const ParsedPlaylist list =
            parsed(json("[{'name':'A','stream_id':1},{'name':'B','stream_id':2},{'na"));
        QCOMPARE(list.entries.size(), 2);
        QVERIFY(list.endsInEntry); // so that it is not taken for the whole
        QCOMPARE(list.problems.size(), 1);
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("formats");
        QTest::addColumn<QStringList>("forms");
        const QString ts = u"ts"_s, m3u8 = u"m3u8"_s;
        QTest::newRow("both") << json("['m3u8','ts','rtmp']") << QStringList{ts, m3u8};
        QTest::newRow("only ts") << json("['ts']") << QStringList{ts};
        QTest::newRow("only m3u8") << json("['m3u8','rtmp']") << QStringList{m3u8};
        QTest::newRow("capitals") << json("['TS']") << QStringList{ts};
        for (const char *unsaid : {"null", "[]", "''", "false", "['rtmp']", "{}"})
            QTest::newRow(unsaid) << json(unsaid) << QStringList{ts, m3u8};
        QTest::newRow("an object") << json("{'0':'m3u8'}") << QStringList{m3u8};
    }
    void forms()
    {
        QFETCH(QByteArray, formats);
        QFETCH(QStringList, forms);
        const ParsedPlaylist list = parsed(
            json("[{'name':'A','stream_id':1}]"),
            json("{'user_info':{'auth':1,'status':'Active','allowed_output_formats':") + formats + "}}");
        QCOMPARE(list.entries.size(), 1);
        const PlaylistEntry &entry = list.entries.first();
        QStringList found;
        int variant = 0;
        for (const StreamSource &source : QList<StreamSource>{entry.source} + entry.backups) {
            found.append(source.url.fileName().section(u'.', -1));
            QCOMPARE(source.variant, variant++);
        }
        QCOMPARE(found, forms);
    }

    void servers()
    {
        const QByteArray told =
            json("{'user_info':{'auth':1,'allowed_output_formats':['ts']},'server_info':{"
                 "'url':'edge.example','port':'80','https_port':'8443','server_protocol':'https'}}");
        PlaylistConfig config;
        config.source = toSource(*toXtreamAccount(u"tv.example:8080, b.example"_s, u"anna"_s, u"p"_s));
        const ParsedPlaylist list =
            parsePlaylistText(joined({told, categories, json("[{'name':'A','stream_id':1}]")}), config);
        QCOMPARE(list.entries.size(), 1);
        const PlaylistEntry &entry = list.entries.first();
        QCOMPARE(entry.source.url, QUrl(u"http://tv.example:8080/live/anna/p/1.ts"_s));
        QCOMPARE(entry.backups.size(), 2);
        QCOMPARE(entry.backups.at(0).url, QUrl(u"http://b.example/live/anna/p/1.ts"_s));
        QCOMPARE(entry.backups.at(1).url, QUrl(u"https://edge.example:8443/live/anna/p/1.ts"_s));
    }

    void nothingTellsTheAccount()
    {
        const ParsedPlaylist list = parsed(
            json("[{'name':'http://tv.example/live/anna/ge+heim/1.ts','stream_id':1,'category_id':'3', "
                 "'epg_channel_id':'http://tv.example/x?username=anna&password=ge+heim', "
                 "'stream_icon':'http://tv.example/logo.php?u=anna&p=ge+heim'}, "
                 "{'name':'B','stream_id':2,'stream_icon':'http://tv.example/anna/ge+heim/2.png'}, "
                 "{'name':'C','stream_id':3,'stream_icon':'file:///etc/passwd'}, "
                 "{'name':'D','stream_id':4,'stream_icon':'data:image/png;base64,AAAA'}]"),
            json("{'user_info':{'auth':1,'username':'anna','password':'ge+heim','status':'ge+heim'}}"),
            json("[{'category_id':'3','category_name':'http://tv.example/"
                 "get.php?username=anna&password=ge+heim'}]"));
        QCOMPARE(list.entries.size(), 4);
        QVERIFY2(!allTold(list).contains(u"heim"_s), qPrintable(allTold(list)));
        for (const PlaylistEntry &entry : list.entries)
            QVERIFY(entry.logo.isEmpty());
    }

    void standing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<qint64>("expires"); // s; 0: never
        QTest::addColumn<int>("most");
        const auto row = [](const char *name, const QByteArray &user, const QString &problem, qint64 expires,
                            int most) {
            QTest::newRow(name) << QByteArray("{\"user_info\":" + user + "}") << problem << expires << most;
        };
        row("active", json("{'auth':1,'status':'Active','exp_date':'1704067200','max_connections':'3'}"), {},
            1704067200, 3);
        row("never expires", json("{'auth':true,'status':'Active','exp_date':null,'max_connections':1}"), {},
            0, 1);
        row("expires in words", json("{'auth':'1','exp_date':'Unlimited','max_connections':'0'}"), {}, 0, 0);
        row("absurd numbers", json("{'auth':1,'exp_date':'99999999999999','max_connections':'100000'}"), {},
            0, MaxPlaylistConnections);
        row("negative", json("{'auth':1,'exp_date':'-1','max_connections':-5}"), {}, 0, 0);
        row("refused", json("{'auth':0}"), u"the provider does not accept the user name or the password"_s, 0,
            0);
        row("refused as text", json("{'auth':'0','status':'Active'}"),
            u"the provider does not accept the user name or the password"_s, 0, 0);
        row("expired", json("{'auth':1,'status':'Expired','exp_date':1704067200}"),
            u"the account has expired on 2024-01-01"_s, 1704067200, 0);
        row("banned", json("{'auth':1,'status':'Banned'}"), u"the provider says that the account is banned"_s,
            0, 0);
        row("no word", json("{'auth':1,'status':'<b>user&pass</b>'}"),
            u"the provider says that the account is not active"_s, 0, 0);
    }
    void standing()
    {
        QFETCH(QByteArray, answer);
        QFETCH(qint64, expires);
        const XtreamStanding standing = readXtreamStanding(answer);
        QVERIFY(standing.known);
        QTEST(problemOf(standing).detail.english(), "problem");
        QTEST(standing.maxConnections, "most");
        QCOMPARE(standing.expires.has_value(), expires > 0);
        if (standing.expires)
            QCOMPARE(toEpochMs(*standing.expires), expires * 1000);
    }
    void unreadableStanding()
    {
        for (const QByteArray &answer :
             {""_ba, "<html>"_ba, "[]"_ba, "{}"_ba, json("{'user_info':[]}"), json("{'user_info':{}}")}) {
            QVERIFY(!readXtreamStanding(answer).known);
            QVERIFY(!problemOf(readXtreamStanding(answer)));
        }
    }

    void oneText()
    {
        const XtreamAnswers answers{"{\n}", "", "[1]\n"};
        const QByteArray text = joined(answers);
        QCOMPARE(separated(text), answers);
        QVERIFY(!separated(text.chopped(1)));
        QVERIFY(!separated(text + 'x'));
        QVERIFY(!separated({}));
        QVERIFY(!separated("#EXTM3U\n"));
        QVERIFY(!separated("PlexBridge-Xtream 1 1 1\nab"));
        QVERIFY(!separated("PlexBridge-Xtream 1 -1 1 1\nab"));
        QVERIFY(!separated("PlexBridge-Xtream 1 9223372036854775807 1 1\nab"));
        QCOMPARE(parsePlaylistText("#EXTM3U\n", sourceOfAnna()).problems.size(), 1);
    }

    void otherSourcesAreM3u()
    {
        const QByteArray m3u = "#EXTM3U\n#EXTINF:-1,A\nhttp://tv.example/1.ts\n";
        QCOMPARE(parsePlaylistText(
                     m3u, plainPlaylists({u"http://tv.example/get.php?username=a&password=b"_s}).first())
                     .entries.size(),
                 1);
    }

    void manyChannels()
    {
        QByteArray groups = "[", streams = "[";
        for (int at = 0; at < 100'000; ++at) {
            const QByteArray number = QByteArray::number(at);
            streams += QByteArray(at ? "," : "") + json("{'num':") + number + json(",'name':'Channel ")
                + number + json("','stream_type':'live','stream_id':") + number
                + json(",'stream_icon':'http://img.example/x/") + number + json(".png','epg_channel_id':'c")
                + number + json(".tv','category_id':'") + QByteArray::number(at % 3000)
                + json("','direct_source':''}");
            if (at < 3000)
                groups += QByteArray(at ? "," : "") + json("{'category_id':'") + number
                    + json("','category_name':'G") + number + json("'}");
        }
        const ParsedPlaylist list = parsed(streams + "]", active, groups + "]");
        QCOMPARE(list.entries.size(), 100'000);
        QCOMPARE(list.entries.last().group, u"G999"_s);
        QVERIFY(list.problems.isEmpty());
        const std::atomic_bool cancelled{true};
        QVERIFY(parsePlaylistText(joined({active, groups + "]", streams + "]"}), sourceOfAnna(), cancelled)
                    .entries.isEmpty());
    }
};

PLEXBRIDGE_TEST(TestXtreamList)
#include "tst_xtreamlist.moc"
