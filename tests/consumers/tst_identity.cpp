// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/identity.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IdentityTest : public QObject {
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void roundTripsWhatIsEncoded_data();
    void roundTripsWhatIsEncoded();
    void textIsJudgedByTheSameRule_data();
    void textIsJudgedByTheSameRule();
    void boundsTheUserAgent();
    void knowsTheSameViewer_data();
    void knowsTheSameViewer();
};

void IdentityTest::decodes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "abc123"_ba << u"abc123"_s;
    QTest::newRow("slash") << "a%2Fb%2fc"_ba << u"a/b/c"_s;
    QTest::newRow("percent") << "100%25"_ba << u"100%"_s;
    QTest::newRow("decoded once only") << "%252F"_ba << u"%2F"_s;
    QTest::newRow("plus stays") << "a+b"_ba << u"a+b"_s;
    QTest::newRow("space and quotes") << "a%20%22b%27"_ba << u"a \"b'"_s;
    QTest::newRow("emoji") << "%F0%9F%93%BA"_ba << u"📺"_s;
    QTest::newRow("raw UTF-8") << "\xc3\xa9"_ba << u"é"_s;
    QTest::newRow("right after the controls") << "%C2%A0"_ba << u"\u00a0"_s;
    QTest::newRow("byte order mark") << "%EF%BB%BFa"_ba << u"\ufeffa"_s;
    QTest::newRow("256 characters") << QByteArray(256, 'x') << QString(256, u'x');
    QTest::newRow("256 emoji") << "%F0%9F%93%BA"_ba.repeated(256) << u"📺"_s.repeated(256);
}

void IdentityTest::decodes()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expected);
    const Result<QString> result = decodeSessionId(raw);
    QVERIFY(result.ok());
    QCOMPARE(result.value(), expected);
}

void IdentityTest::refuses_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("257 characters") << QByteArray(257, 'x');
    QTest::newRow("257 emoji") << "%F0%9F%93%BA"_ba.repeated(257);
    QTest::newRow("NUL") << "a%00b"_ba;
    QTest::newRow("line feed") << "a%0Ab"_ba;
    QTest::newRow("unit separator") << "%1F"_ba;
    QTest::newRow("DEL") << "%7F"_ba;
    QTest::newRow("first C1") << "%C2%80"_ba;
    QTest::newRow("last C1") << "%C2%9F"_ba;
    QTest::newRow("lone continuation byte") << "%80"_ba;
    QTest::newRow("cut sequence") << "%F0%9F%93"_ba;
    QTest::newRow("overlong slash") << "%C0%AF"_ba;
    QTest::newRow("surrogate in UTF-8") << "%ED%A0%80"_ba;
    QTest::newRow("Latin-1") << "caf\xe9"_ba;
    QTest::newRow("escape without digits") << "100%"_ba;
    QTest::newRow("escape with one digit") << "a%4"_ba;
    QTest::newRow("escape with other letters") << "a%zzb"_ba;
}

void IdentityTest::refuses()
{
    QFETCH(QByteArray, raw);
    const Result<QString> result = decodeSessionId(raw);
    QVERIFY(!result.ok());
    QCOMPARE(result.problem().code, ProblemCode::Malformed);
    QVERIFY(!result.problem().detail.isEmpty());
}

void IdentityTest::roundTripsWhatIsEncoded_data()
{
    QTest::addColumn<QString>("sessionId");
    QTest::newRow("everything printable") << u"!\"#$%&'()*+,-./0:;<=>?@[\\]^_`{|}~"_s;
    QTest::newRow("many scripts") << u"сессия 会话 جلسة 🎬👨‍👩‍👧"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE consumers; --"_s;
    QTest::newRow("dots") << u"../../etc"_s;
}

void IdentityTest::roundTripsWhatIsEncoded()
{
    QFETCH(QString, sessionId);
    const Result<QString> result = decodeSessionId(sessionId.toUtf8().toPercentEncoding());
    QVERIFY(result.ok());
    QCOMPARE(result.value(), sessionId);
}

void IdentityTest::textIsJudgedByTheSameRule_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"abc"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("tab") << u"a\tb"_s << false;
    QTest::newRow("unpaired high surrogate") << u"a"_s + QChar(0xd83d) << false;
    QTest::newRow("unpaired low surrogate") << QChar(0xdcfa) + u"a"_s << false;
    QTest::newRow("257") << QString(257, u'x') << false;
}

void IdentityTest::textIsJudgedByTheSameRule()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isValidSessionId(text), valid);
}

void IdentityTest::boundsTheUserAgent()
{
    const ClientIdentity brief{u"192.168.1.5"_s, u"Lavf/60"_s};
    QCOMPARE(bounded(brief), brief);
    const QString kept(MaxUserAgentLength - 1, u'a');
    QCOMPARE(bounded({u"::1"_s, kept + u"bc"_s}), (ClientIdentity{u"::1"_s, kept + u"b"_s}));
    QCOMPARE(bounded({u"::1"_s, kept + u"📺"_s}), (ClientIdentity{u"::1"_s, kept}));
}

void IdentityTest::knowsTheSameViewer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("userAgent");
    QTest::addColumn<QString>("channelId");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"192.168.1.5"_s << u"Lavf/60"_s << u"one"_s << true;
    QTest::newRow("other address") << u"192.168.1.6"_s << u"Lavf/60"_s << u"one"_s << false;
    QTest::newRow("other program") << u"192.168.1.5"_s << u"VLC"_s << u"one"_s << false;
    QTest::newRow("other channel") << u"192.168.1.5"_s << u"Lavf/60"_s << u"two"_s << false;
}

void IdentityTest::knowsTheSameViewer()
{
    QFETCH(QString, address);
    QFETCH(QString, userAgent);
    QFETCH(QString, channelId);
    QFETCH(bool, same);
    Consumer restored;
    restored.channelId = u"one"_s;
    restored.client = {u"192.168.1.5"_s, u"Lavf/60"_s};
    StreamBegin begin;
    begin.channelId = channelId;
    begin.client = {address, userAgent};
    QCOMPARE(isSameViewer(restored, begin), same);
}

PLEXBRIDGE_TEST(IdentityTest)
#include "tst_identity.moc"
