// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereplies.h"
#include "support/relayharness.h"
#include "support/testmain.h"
#include "support/tsmaker.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A provider that allows one connection never sees two.
class RelayLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void keepsALimitOfOneWhileZapping();
    void asksAgainWhileTheLastOneIsCounted_data();
    void asksAgainWhileTheLastOneIsCounted();
    void givesUpWhatLingersWhereTheProviderIsFull();
    void isRefusedOnceWhereNothingWasOpen();
    void takesTheOtherFormAndRemembersIt();
    void keepsALimitOfOneWhileReopening();
};

void RelayLimitsTest::keepsALimitOfOneWhileZapping()
{
    RelayHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        harness.provider.setReply(u'/' + number, playing());
        Channel &channel = harness.add(number, u'/' + number);
        channel.source.playlistId = u"list"_s;
        channel.source.connectionLimit = 1;
    }
    std::unique_ptr<VideoClient> watching;
    for (int zap = 0; zap < 50; ++zap) {
        auto next = harness.open(QString::number(zap % 3 + 1)); // before the old one is left
        watching = std::move(next);
        QTRY_COMPARE(watching->status(), 200);
        QTRY_VERIFY(!watching->body().isEmpty());
    }
    QCOMPARE(harness.provider.opened(), 50);
    QCOMPARE(harness.provider.mostStreaming(), 1);
}

void RelayLimitsTest::asksAgainWhileTheLastOneIsCounted_data()
{
    QTest::addColumn<FakeReply>("refusal");
    QTest::addColumn<QString>("words");
    for (const int status : {403, 429, 458, 503, 509})
        QTest::addRow("%d", status) << refusing(status) << u"still counts the last one"_s;
    FakeReply page = refusing(200);
    page.contentType = "text/html";
    page.body = "<html>Max connections reached</html>";
    QTest::newRow("a page") << page << u"sends a web page"_s;
    QTest::newRow("nothing") << refusing(200) << u"sent no video"_s;
}

void RelayLimitsTest::asksAgainWhileTheLastOneIsCounted()
{
    QFETCH(const FakeReply, refusal);
    QFETCH(const QString, words);
    RelayHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u'/' + number, playing());
        Channel &channel = harness.add(number, u'/' + number);
        channel.source.playlistId = u"list"_s;
        channel.source.connectionLimit = 1;
    }
    harness.provider.setReply(u"/2"_s, refusal);
    auto watching = harness.open(u"1"_s);
    QTRY_VERIFY(!watching->body().isEmpty());
    watching = harness.open(u"2"_s);
    QTRY_COMPARE(harness.provider.opened(u"/2"_s), 1);
    QTRY_VERIFY(harness.relay.upstreams().constFirst().problem.english().contains(words));
    harness.provider.setReply(u"/2"_s, playing());
    QTRY_COMPARE(watching->status(), 200);
    QCOMPARE(harness.provider.opened(u"/2"_s), 2);
}

/// The provider allows one connection, and nobody told us.
void RelayLimitsTest::givesUpWhatLingersWhereTheProviderIsFull()
{
    RelayLimits limits = RelayHarness::quick();
    limits.linger = 60s;
    RelayHarness harness(limits);
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u'/' + number, playing());
        harness.add(number, u'/' + number).source.playlistId = u"list"_s;
    }
    harness.provider.setReply(u"/2"_s, refusing(509));
    auto watching = harness.open(u"1"_s);
    QTRY_VERIFY(!watching->body().isEmpty());
    watching = harness.open(u"2"_s);
    QTRY_COMPARE(harness.provider.streaming(u"/1"_s), 0);
    harness.provider.setReply(u"/2"_s, playing());
    QTRY_COMPARE(watching->status(), 200);
}

void RelayLimitsTest::isRefusedOnceWhereNothingWasOpen()
{
    RelayHarness harness;
    harness.provider.setReply(u"/1"_s, refusing(458));
    harness.add(u"1"_s, u"/1"_s).source.playlistId = u"list"_s;
    QSignalSpy ended(&harness.relay, &Relay::streamEnded);
    const auto client = harness.open(u"1"_s);
    QTRY_VERIFY(client->isClosed());
    QCOMPARE(harness.provider.opened(), 1);
    QVERIFY(ended[0][2].value<Saying>().english().contains(u"no further connection of this account (458)"_s));
}

void RelayLimitsTest::takesTheOtherFormAndRemembersIt()
{
    RelayHarness harness;
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u"/live/u/p/%1.ts"_s.arg(number), playing());
        Channel &channel = harness.add(number, u"/live/u/p/%1.m3u8"_s.arg(number));
        channel.source.kind = SourceKind::Hls;
    }
    const auto one = harness.open(u"1"_s), two = harness.open(u"2"_s);
    QTRY_COMPARE(one->status(), 200);
    QTRY_COMPARE(two->status(), 200);
    one->leave();
    QTRY_COMPARE(harness.busyTuners(), 1);
    harness.add(u"3"_s, u"/live/u/p/3.m3u8"_s).source.kind = SourceKind::Hls;
    harness.provider.setReply(u"/live/u/p/3.ts"_s, playing());
    const auto three = harness.open(u"3"_s);
    QTRY_COMPARE(three->status(), 200);
    QCOMPARE(harness.provider.opened(u"/live/u/p/1.m3u8"_s), 1);
    QCOMPARE(harness.provider.opened(u"/live/u/p/3.m3u8"_s), 0);
}

void RelayLimitsTest::keepsALimitOfOneWhileReopening()
{
    RelayLimits limits = RelayHarness::quick();
    limits.reopenFor = 20s;
    RelayHarness harness(limits);
    for (const QString &number : {u"1"_s, u"2"_s}) {
        harness.provider.setReply(u'/' + number, playing());
        Channel &channel = harness.add(number, u'/' + number);
        channel.source.playlistId = u"list"_s;
        channel.source.connectionLimit = 1;
    }
    const auto one = harness.open(u"1"_s);
    QTRY_VERIFY(!one->body().isEmpty());
    for (int i = 0; i < 3; ++i) {
        // The place stays with who has it, though there is no connection for a moment.
        const int opened = harness.provider.opened(u"/1"_s);
        harness.provider.reset(u"/1"_s);
        const auto two = harness.open(u"2"_s);
        QTRY_VERIFY(two->isClosed());
        QCOMPARE(two->field("X-HDHomeRun-Error"), "805 All Tuners In Use");
        QTRY_COMPARE(harness.provider.opened(u"/1"_s), opened + 1);
    }
    QCOMPARE(harness.provider.mostStreaming(), 1);
    QCOMPARE(harness.provider.opened(u"/2"_s), 0);
}

PLEXBRIDGE_TEST(RelayLimitsTest)
#include "tst_relaylimits.moc"
