// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "support/testmain.h"
#include "takeover/jsonbackup.h"
#include "takeover/takeover.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// With ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray backup = json(
    "{'version':'1.0.0','timestamp':'2025-09-04T02:56:40.000Z','includesPasswords':'true','data':{"
    "'channels':[{'id':'c1','name':'ONE','number':7,'enabled':1,'logo':null,'epg_id':'one.tv'},"
    "{'id':'c2','name':'TWO','number':'8','enabled':true}],"
    "'streams':[{'id':'s1','channel_id':'c1','name':'main','url':'http://a.example/1.ts','type':'http',"
    "'backup_urls':['http://b.example/1.ts'],'auth_username':'otto','auth_password':'geheim',"
    "'headers':{'User-Agent':'Box/1'},'protocol_options':{},'enabled':1},"
    "{'id':'s2','channel_id':'c2','url':'http://a.example/2.ts','backup_urls':null,'auth_username':'otto',"
    "'auth_password':'[REDACTED]','headers':'{}','enabled':1}],"
    "'epgSources':[{'id':'g','name':'G','url':'http://g.example/x.xml','refresh_interval':'4h','enabled':1}],"
    "'settings':{'plexlive.device.name':'Den','plexlive.streaming.maxConcurrentStreams':3}},"
    "'metadata':{'totalChannels':2}}");

} // namespace

/// What is taken from JSON backups of the Node.js program.
class TestJsonBackup : public QObject {
    Q_OBJECT
private:
    Result<Takeover> taken(const QByteArray &text)
    {
        QFile file(m_directory.filePath(u"backup.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("can't write");
        file.close();
        return readTakeover(file.fileName());
    }

    QTemporaryDir m_directory;

private slots:
    void asUsual()
    {
        for (const QByteArray &text : {backup, "\xef\xbb\xbf \n"_ba + backup}) {
            const auto takeover = taken(text);
            QVERIFY2(takeover, takeover ? "" : qPrintable(takeover.problem().detail.english()));
            QCOMPARE(takeover.value().channels.size(), 2);
            const TakenChannel &one = takeover.value().channels.first();
            QCOMPARE(one.number, u"7"_s);
            QCOMPARE(one.streams.size(), 2);
            QCOMPARE(one.streams.first().headers.size(), 2);
            QVERIFY(takeover.value().channels.last().streams.first().headers.isEmpty());
            QCOMPARE(takeover.value().guides, QStringList{u"http://g.example/x.xml"_s});
            QCOMPARE(takeover.value().deviceName, u"Den"_s);
            QCOMPARE(takeover.value().tuners, 3);
            QCOMPARE(takeover.value().report.items.size(), 1);
            QCOMPARE(takeover.value().report.items.first().why, Saying(Said::ComesWithoutLogin));
        }
    }

    void nestedSettings()
    {
        const auto tables = readJsonBackup(json("{'version':'1.0.0','data':{'channels':[],'streams':[],"
                                                "'settings':{'plexlive':{'device':{'tunerCount':5}}}}}"));
        QVERIFY(tables);
        QCOMPARE(tables.value().settings.value(u"plexlive.device.tunerCount"_s).toInt(), 5);
    }

    void withProgrammesAndLogs()
    {
        const auto takeover = taken(json("{'version':'1.0.0','data':{'channels':[],'streams':[],"
                                         "'epgPrograms':[{},{}],'logs':[{'message':'geheim'}]}}"));
        QVERIFY(takeover);
        QCOMPARE(takeover.value().report.sum(TakeoverItem::Kind::Programmes, TakeoverItem::Fate::Left), 2);
        QCOMPARE(takeover.value().report.sum(TakeoverItem::Kind::LogLines, TakeoverItem::Fate::Left), 1);
    }

    void unusable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("cut off") << backup.chopped(20) << u"damaged or cut off"_s;
        QTest::newRow("another") << json("{'data':{'channels':{}}}") << u"no backup of PlexBridge"_s;
        QTest::newRow("newer") << QByteArray(backup).replace("\"1.0.0\"", "\"2.0.0\"") << u"version 2.0.0"_s;
        QTest::newRow("newer, a number") << QByteArray(backup).replace("\"1.0.0\"", "2") << u"version 2"_s;
        QTest::newRow("a list") << "[1]"_ba << u"neither a database"_s;
    }
    void unusable()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const auto takeover = taken(text);
        QVERIFY(!takeover);
        QVERIFY2(takeover.problem().detail.english().contains(told),
                 qPrintable(takeover.problem().detail.english()));
        QVERIFY(!takeover.problem().detail.english().contains(u"geheim"_s));
    }

    void oddRows()
    {
        const auto takeover =
            taken(json("{'data':{'channels':[null,1,'x',[],{},{'id':'c','name':{},'number':[]},{'id':'d','"
                       "number':1e300}],"
                       "'streams':[{'channel_id':'c','url':['x']},{'channel_id':'d','url':'http://a.example/"
                       "','headers':[1],"
                       "'backup_urls':{'a':1},'enabled':'yes'}],'epgSources':{},'settings':[]}}"));
        QVERIFY(takeover);
        QCOMPARE(takeover.value().channels.size(), 1);
        QVERIFY(!takeover.value().channels.first().enabled); // "yes" is none of its words
    }
};

PLEXBRIDGE_TEST(TestJsonBackup)
#include "tst_jsonbackup.moc"
