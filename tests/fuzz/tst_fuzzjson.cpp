// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzcorpus.h"
#include "fuzz/fuzztargets.h"
#include "lineup/xtreamlist.h"
#include "support/testmain.h"
#include "takeover/jsonbackup.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QTest>

/// What the fuzzer runs, with a fixed corpus, so that it keeps building and holding.
class TestFuzzJson : public QObject {
    Q_OBJECT
private slots:
    void json_data()
    {
        QTest::addColumn<QByteArray>("seed"); // with ' for "
        QTest::newRow("account") << QByteArray(
            "{'user_info':{'auth':1,'status':'Expired','exp_date':'1704067200','max_connections':'3',"
            "'allowed_output_formats':['m3u8']}}");
        QTest::newRow("groups") << QByteArray("[{'category_id':'1','category_name':'News'}]");
        QTest::newRow("streams") << QByteArray(
            "[{'num':'7','name':'ONE','stream_id':11,'stream_icon':'http://i.example/1.png',"
            "'epg_channel_id':null,'category_ids':[1]},{'stream_id':'x'}]");
        QTest::newRow("together") << QByteArray("PlexBridge-Xtream 1 2 2 17\n{}[][{'stream_id':1}]");
        QTest::newRow("backup") << QByteArray(
            "{'version':'1.0.0','data':{'channels':[{'id':'c','name':'A, \\'b\\' "
            "','number':7,'epg_id':'one.tv',"
            "'logo':'http://i.example/1.png'}],'streams':[{'channel_id':'c','url':'http://a.example/1',"
            "'backup_urls':['http://b.example/|x','rtsp://"
            "c.example'],'auth_username':'a','auth_password':'b',"
            "'headers':{'User-Agent':'B "
            "x=1&y','X':'|'},'enabled':1}],'epgSources':[{'url':'http://g.example/'}],"
            "'settings':{'plexlive':{'device':{'name':'Den'}}}}}");
    }
    void json()
    {
        QFETCH(QByteArray, seed);
        seed.replace('\'', '"');
        QVERIFY(separated(seed) || !QJsonDocument::fromJson(seed).isNull()); // else most promises go unasked
        if (QTest::currentDataTag() == QByteArray("backup")) // else its promises would never be looked at
            QVERIFY(readJsonBackup(seed).ok());
        FuzzCorpus(&fuzzJson,
                   {"null", "[]", "{}", "\"\"", "-1", "1e300", "true", "\\u0000", "\\n", "://", "\\\"", "|",
                    ",", "\xff"})
            .run(seed, 1000);
    }
};

PLEXBRIDGE_TEST(TestFuzzJson)
#include "tst_fuzzjson.moc"
