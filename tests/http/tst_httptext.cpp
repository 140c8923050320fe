// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/consumerjson.h"
#include "http/jsonwriter.h"
#include "http/queryitems.h"
#include "http/streampath.h"
#include "requestmaker.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is read from and written into text: JSON, query items, stream paths.
class TestHttpText : public QObject {
    Q_OBJECT
private slots:
    void escapes_data();
    void escapes();
    void nests();
    void readsItems();
    void readsNumbers_data();
    void readsNumbers();
    void readsStates_data();
    void readsStates();
    void readsStreams_data();
    void readsStreams();
    void readsPlaces_data();
    void readsPlaces();
    void readsSessions_data();
    void readsSessions();
};

void TestHttpText::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"abc"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"a\"b\\c/"_s;
    QTest::newRow("controls") << u"a\n\r\t\b\f\x01\x1f\x7f"_s;
    QTest::newRow("emoji") << u"\U0001F600ä€"_s;
    QTest::newRow("line separators") << u"\u2028\u2029"_s;
}

void TestHttpText::escapes()
{
    QFETCH(QString, text);
    const QByteArray json = JsonWriter().beginObject().member("k", text).endObject().take();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document[u"k"].toString(), text);
}

void TestHttpText::nests()
{
    JsonWriter json;
    json.beginObject().key("a").beginArray().value(1).value(qint64(-9'007'199'254'740'993)).null().endArray();
    json.member("b", true).key("c").beginObject().endObject().key("d").beginArray().beginObject().endObject();
    json.endArray().member("e", QByteArrayView("x")).endObject();
    QCOMPARE(json.take(), R"({"a":[1,-9007199254740993,null],"b":true,"c":{},"d":[{}],"e":"x"})");
}

void TestHttpText::readsItems()
{
    const QueryItems items("favorite=+5.1&empty=&bare&twice=1&twice=2&text=a+b%20c%2B%C3%A4");
    QCOMPARE(items.raw("favorite").toByteArray(), "+5.1");
    QVERIFY(items.raw("missing").isNull());
    QVERIFY(!items.raw("empty").isNull());
    QVERIFY(!items.raw("bare").isNull());
    QVERIFY(items.raw("bare").isEmpty());
    QCOMPARE(items.raw("twice").toByteArray(), "1");
    QCOMPARE(items.text("text").value(), u"a b c+ä"_s);
    QVERIFY(!items.text("missing").has_value());
}

void TestHttpText::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<qint64>("number"); // -1: none
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("missing") << QByteArray("x=1") << qint64(-1) << false;
    QTest::newRow("in range") << QByteArray("n=10") << qint64(10) << false;
    QTest::newRow("too small") << QByteArray("n=0") << qint64(-1) << true;
    QTest::newRow("too large") << QByteArray("n=11") << qint64(-1) << true;
    QTest::newRow("not a number") << QByteArray("n=ten") << qint64(-1) << true;
    QTest::newRow("empty") << QByteArray("n=") << qint64(-1) << true;
    QTest::newRow("fraction") << QByteArray("n=1.5") << qint64(-1) << true;
}

void TestHttpText::readsNumbers()
{
    QFETCH(QByteArray, query);
    bool isWrong = false;
    const auto number = QueryItems(query).number("n", 1, 10, isWrong);
    QTEST(number.value_or(-1), "number");
    QTEST(isWrong, "isWrong");
}

void TestHttpText::readsStates_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count"); // -1: refused
    QTest::newRow("one") << u"stopped"_s << 1;
    QTest::newRow("two") << u"stopped,error"_s << 2;
    QTest::newRow("twice the same") << u"idle,idle"_s << 1;
    QTest::newRow("blanks") << u"idle, paused"_s << 2;
    QTest::newRow("unknown") << u"stopped,gone"_s << -1;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("commas") << u",,"_s << -1;
}

void TestHttpText::readsStates()
{
    QFETCH(QString, words);
    const auto states = consumerjson::readStates(words);
    QTEST(states ? int(states->size()) : -1, "count");
}

void TestHttpText::readsStreams_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isStream");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("tuner"); // -1: none
    QTest::addColumn<int>("seconds"); // 0: none
    const auto row = [](const char *target, bool isStream, const QString &number = {}, int tuner = -1,
                        int seconds = 0) {
        QTest::newRow(target) << QByteArray(target) << isStream << number << tuner << seconds;
    };
    row("/auto/v5.1", true, u"5.1"_s);
    row("/auto/ch5", true, u"5"_s);
    row("/auto/v5%2E1", true, u"5.1"_s);
    row("/auto/vITV2", true, u"ITV2"_s);
    row("/tuner0/v5", true, u"5"_s, 0);
    row("/tuner12/ch7", true, u"7"_s, 12);
    row("/tuner99/v5", true, QString(), 99);
    row("/auto/v5?duration=30", true, u"5"_s, -1, 30);
    row("/auto/v5?transcode=heavy&duration=30", true, u"5"_s, -1, 30);
    row("/auto/v5?duration=30?transcode=heavy", true, u"5"_s, -1, 30);
    row("/auto/v5?transcode=none?duration=30", true, u"5"_s);
    row("/auto/v5?duration=-1", true, u"5"_s);
    row("/auto/v5?duration=0", true, u"5"_s);
    row("/auto/v5?duration=99999999999", true, u"5"_s);
    row("/auto/", true, QString());
    row("/auto/x5", true, QString());
    row("/auto", false);
    row("/tuners.html", false);
    row("/tuner/v5", false);
    row("/tunerX/v5", false);
    row("/tuner0", false);
    row("/discover.json", false);
}

void TestHttpText::readsStreams()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, isStream);
    const RequestMaker maker("GET " + target + " HTTP/1.1\r\nHost: a\r\nUser-Agent: Lavf/60\r\n");
    const auto stream = readStreamRequest(maker.request());
    QCOMPARE(stream.has_value(), isStream);
    QCOMPARE(isStreamPath(maker.request().head.path), isStream);
    if (!stream)
        return;
    QTEST(stream->guideNumber, "number");
    QTEST(stream->tuner.value_or(-1), "tuner");
    QTEST(int(stream->duration.value_or(std::chrono::seconds(0)).count()), "seconds");
    QCOMPARE(stream->client, (ClientIdentity{u"127.0.0.1"_s, u"Lavf/60"_s}));
    QVERIFY(!stream->headOnly);
}

void TestHttpText::readsPlaces_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<qint64>("hertz"); // 0: none
    const auto row = [](const char *path, qint64 hertz) {
        QTest::newRow(path) << QByteArray(path) << hertz;
    };
    row("/auto/ch473000000", 473'000'000);
    row("/auto/ch473000000-1", 473'000'000);
    row("/tuner2/ch473000000-1", 473'000'000);
    row("/auto/ch14", 473'000'000);
    row("/auto/ch473000000-2", 0); // there is one program on each
    row("/auto/ch999", 0);
    row("/auto/ch0", 0);
    row("/auto/ch-1", 0);
    row("/auto/ch", 0);
    row("/auto/chX", 0);
    row("/auto/v473000000", 0);
    row("/discover.json", 0);
}

void TestHttpText::readsPlaces()
{
    QFETCH(QByteArray, path);
    QTEST(hertzOfPath(path, ChannelMap::UsBroadcast).value_or(0), "hertz");
}

void TestHttpText::readsSessions_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("session");
    const auto bad = [](const char *name, const QByteArray &query, const QByteArray &header = {}) {
        QTest::newRow(name) << query << header << u"bad"_s;
    };
    QTest::newRow("none") << QByteArray() << QByteArray() << QString();
    QTest::newRow("item") << QByteArray("?session=a%2Fb") << QByteArray() << u"a/b"_s;
    QTest::newRow("header") << QByteArray() << QByteArray("abc") << u"abc"_s;
    QTest::newRow("header first") << QByteArray("?session=x") << QByteArray("abc") << u"abc"_s;
    QTest::newRow("blank") << QByteArray("?session=a+b") << QByteArray() << u"a b"_s;
    QTest::newRow("empty item") << QByteArray("?session=") << QByteArray() << QString();
    QTest::newRow("second mark") << QByteArray("?a=1?session=%C3") << QByteArray() << QString();
    QTest::newRow("percent in a header") << QByteArray() << QByteArray("a%2Fb") << u"a%2Fb"_s;
    QTest::newRow("longest") << "?session=" + QByteArray(256, 'a') << QByteArray() << QString(256, u'a');
    bad("control character", "?session=a%0Ab");
    bad("too long", "?session=" + QByteArray(257, 'a'));
    bad("no UTF-8", "?session=%C3");
    bad("broken escape", "?session=a%2");
    bad("header too long", "?session=x", QByteArray(257, 'a'));
    bad("header no UTF-8", {}, "a\xC3");
    bad("tab in header", {}, "a\tb");
}

void TestHttpText::readsSessions()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, header);
    const QByteArray line = header.isEmpty() ? QByteArray() : "X-Plex-Session-Identifier: " + header + "\r\n";
    const RequestMaker maker("HEAD /auto/v1" + query + " HTTP/1.1\r\nHost: a\r\n" + line);
    const auto stream = readStreamRequest(maker.request());
    QVERIFY(stream.has_value());
    QVERIFY(stream->headOnly);
    QFETCH(QString, session);
    QCOMPARE(namesBadSession(maker.request()), session == u"bad");
    QCOMPARE(stream->sessionId, session == u"bad" ? QString() : session);
}

PLEXBRIDGE_TEST(TestHttpText)
#include "tst_httptext.moc"
