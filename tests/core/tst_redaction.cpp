// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Nothing of a provider's account may become text.
class RedactionTest : public QObject {
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void texts_data();
    void texts();
    void redactingTwiceChangesNothing_data();
    void redactingTwiceChangesNothing();
};

void RedactionTest::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("host only") << u"http://tv.example"_s << u"http://tv.example"_s;
    QTest::newRow("user part") << u"http://joe:secret@tv.example:8080/"_s << u"http://tv.example:8080"_s;
    QTest::newRow("path") << u"http://tv.example/live/joe/secret/1.ts"_s << u"http://tv.example/…"_s;
    QTest::newRow("query") << u"https://tv.example/?username=joe&password=secret"_s
                           << u"https://tv.example/…"_s;
    QTest::newRow("fragment") << u"https://tv.example/#secret"_s << u"https://tv.example"_s;
    QTest::newRow("IPv6") << u"http://[2001:db8::1]:80/joe/secret"_s << u"http://[2001:db8::1]:80/…"_s;
    QTest::newRow("rtsp") << u"rtsp://joe:secret@10.0.0.1/h264"_s << u"rtsp://10.0.0.1/…"_s;
    QTest::newRow("local file") << u"file:///home/joe/list.m3u"_s << u"list.m3u"_s;
}

void RedactionTest::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(redacted(QUrl(url)), shown);
}

void RedactionTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing to hide") << u"Connection refused (111)"_s << u"Connection refused (111)"_s;
    QTest::newRow("in the middle") << u"GET http://h/live/joe/secret/1.ts failed: 403"_s
                                   << u"GET http://h/… failed: 403"_s;
    QTest::newRow("quoted") << u"open 'http://h:80/joe/secret.ts'"_s << u"open 'http://h:80/…'"_s;
    QTest::newRow("apostrophe inside")
        << u"open 'http://h/live/o'brien/secret/1.ts' failed"_s << u"open 'http://h/…' failed"_s;
    QTest::newRow("colon after") << u"http://h/joe/secret.ts: Server returned 404"_s
                                 << u"http://h/… Server returned 404"_s;
    QTest::newRow("two") << u"http://a/secret -> https://b/secret"_s << u"http://a/… -> https://b/…"_s;
    QTest::newRow("unreadable address") << u"http://[joe:secret"_s << u"http://…"_s;
    QTest::newRow("file address") << u"read file:///home/joe/secret.m3u"_s << u"read file://…"_s;
    QTest::newRow("user part alone") << u"login joe:secret@tv.example refused"_s
                                     << u"login …@tv.example refused"_s;
    QTest::newRow("words") << u"password=secret user=joe x=1"_s << u"password=… user=… x=1"_s;
    QTest::newRow("in a query") << u"?username=joe&password=secret&type=ts"_s
                                << u"?username=…&password=…&type=ts"_s;
    QTest::newRow("longer words") << u"api_key=secret&access_token=secret"_s << u"api_key=…&access_token=…"_s;
    QTest::newRow("header") << u"Authorization: Basic c2VjcmV0"_s << u"Authorization: …"_s;
    QTest::newRow("capitals") << u"HTTP://h/secret Password=secret"_s << u"http://h/… Password=…"_s;
    QTest::newRow("as written, an at") << u"GET http://joe:s@cret@h/1.ts"_s << u"GET http://h/…"_s;
    QTest::newRow("as written, a slash") << u"GET http://joe:sec/ret@h/1.ts"_s << u"GET http://h/…"_s;
    QTest::newRow("as written, both")
        << u"GET http://joe:s@c/ret@tv.example/1.ts"_s << u"GET http://tv.example/…"_s;
    QTest::newRow("no host") << u"at 12:30@noon"_s << u"at …@noon"_s;
}

void RedactionTest::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(redactedText(text), shown);
}

void RedactionTest::redactingTwiceChangesNothing_data()
{
    texts_data();
}

void RedactionTest::redactingTwiceChangesNothing()
{
    QFETCH(QString, text);
    const QString once = redactedText(text);
    QCOMPARE(redactedText(once), once);
}

PLEXBRIDGE_TEST(RedactionTest)
#include "tst_redaction.moc"
