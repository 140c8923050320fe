// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/watchedregistry.h"
#include "support/testmain.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const ClientIdentity tvByLavf{u"192.168.1.5"_s, u"Lavf/60.3"_s};
const ClientIdentity phoneByLavf{u"192.168.1.6"_s, u"Lavf/60.3"_s};

StreamBegin wishFor(const QString &sessionId, const QString &channelId = u"one"_s,
                    const ClientIdentity &client = tvByLavf)
{
    return {sessionId, channelId, u"Channel "_s + channelId, u"5.1"_s, u"http://provider/…"_s, client};
}

Consumer streamRow(WallTime now)
{
    Consumer consumer;
    consumer.id = u"kept-id"_s;
    consumer.sessionId = u"kept-session"_s;
    consumer.channelId = u"one"_s;
    consumer.state = ConsumerState::Streaming;
    consumer.createdAt = consumer.updatedAt = consumer.lastActivity = now - 10min;
    consumer.client = tvByLavf;
    consumer.bytesSent = 5000;
    consumer.hasStream = true;
    consumer.restored = true;
    return consumer;
}
} // namespace

/// What the streams of the relay do to consumers.
class ConsumerStreamsTest : public QObject {
    Q_OBJECT

private slots:
    void beginMakesABufferingConsumer();
    void badSessionIdIsReplaced();
    void liveConsumerIsTakenOver();
    void stateFollowsTheBytes();
    void saidPauseLastsUntilTheStreamChanges();
    void playDoesNotMakeAStalledStreamFlow();
    void liveStopClosesTheStream();
    void stoppedWhileBufferingHasNoProblem();
    void lateWordsOfAClosedStreamAreIgnored();
    void progressIsActivity();
    void progressIsStoredNowAndThen();
    void endReasons_data();
    void endReasons();
    void detailsAreRedacted();
    void shutdownMarksNothing();
    void sameChannelAgainReplacesTheStreamOnly();
    void anotherChannelBeginsAFreshConsumer();
    void purgeClosesTheStream();
    void purgeKeepsWhyItFailed();
    void whoComesBackAtOnceGoesOn();
    void waitsAreCounted();
    void theCheckupIsNoViewer();
    void staleStreamIsClosed();
    void sameClientAdopts();
    void sameClientAdoptsAfterATouch();
    void sessionIdAdopts();
    void restoredLate();
    void othersDoNotAdopt_data();
    void othersDoNotAdopt();
    void adoptionEndsAfterItsWindow();
    void touchedOneIsNotInterrupted();
};

void ConsumerStreamsTest::beginMakesABufferingConsumer()
{
    WatchedRegistry w;
    const Consumer made = w.registry.beginStream(7, wishFor({}));
    QVERIFY(!QUuid::fromString(made.sessionId).isNull());
    QVERIFY(made.sessionId != made.id);
    QCOMPARE(made.state, ConsumerState::Buffering);
    QCOMPARE(made.channelId, u"one"_s);
    QCOMPARE(made.channelName, u"Channel one"_s);
    QCOMPARE(made.guideNumber, u"5.1"_s);
    QCOMPARE(made.streamUrl, u"http://provider/…"_s);
    QCOMPARE(made.client, tvByLavf);
    QVERIFY(made.hasStream);
    QVERIFY(!made.tuner);
    QCOMPARE(w.changed, QList{made});
    QCOMPARE(w.causes(), QStringList{u"stream_begun"_s});
    QCOMPARE(*w.registry.findStream(7), made);
    w.registry.assignTuner(7, 2);
    QCOMPARE(w.registry.findStream(7)->tuner, 2);
    QCOMPARE(w.changed.size(), 2);
    Behind anna;
    anna.viewer = u"Anna"_s;
    w.registry.noteBehind(7, anna);
    w.registry.noteBehind(7, anna); // no news
    w.registry.noteBehind(8, anna); // nobody's
    QCOMPARE(w.changed.size(), 3);
    QCOMPARE(w.changed.last().behind.viewer, u"Anna"_s);
    QVERIFY(!w.registry.findStream(8));
}

void ConsumerStreamsTest::badSessionIdIsReplaced()
{
    WatchedRegistry w;
    QVERIFY(!QUuid::fromString(w.registry.beginStream(1, wishFor(u"a\nb"_s)).sessionId).isNull());
    QVERIFY(!QUuid::fromString(w.registry.beginStream(2, wishFor(QString(257, u'x'))).sessionId).isNull());
    QCOMPARE(w.registry.beginStream(3, wishFor(u"a/b"_s)).sessionId, u"a/b"_s);
}

void ConsumerStreamsTest::liveConsumerIsTakenOver()
{
    WatchedRegistry w;
    const QString id = w.registry.touch(u"s"_s, phoneByLavf).id;
    w.clock.turn(1s);
    const Consumer taken = w.registry.beginStream(1, wishFor(u"s"_s));
    QCOMPARE(taken.id, id);
    QCOMPARE(taken.state, ConsumerState::Buffering);
    QCOMPARE(taken.client, tvByLavf);
    QCOMPARE(taken.channelId, u"one"_s);
    QCOMPARE(taken.updatedAt, w.clock.wall());
    QVERIFY(w.ended.isEmpty());
}

void ConsumerStreamsTest::stateFollowsTheBytes()
{
    WatchedRegistry w;
    const auto state = [&w] {
        return w.registry.findStream(1)->state;
    };
    w.registry.beginStream(1, wishFor({}));
    w.registry.noteStream(1, StreamEvent::FirstByte);
    QCOMPARE(state(), ConsumerState::Streaming);
    w.registry.noteStream(1, StreamEvent::Starved);
    QCOMPARE(state(), ConsumerState::Buffering);
    QVERIFY(!w.registry.findStream(1)->problem.isEmpty());
    w.registry.noteStream(1, StreamEvent::Flowing);
    QCOMPARE(state(), ConsumerState::Streaming);
    QVERIFY(w.registry.findStream(1)->problem.isEmpty());
    w.registry.noteStream(1, StreamEvent::ClientStalled);
    QCOMPARE(state(), ConsumerState::Paused);
    w.registry.noteStream(1, StreamEvent::ClientResumed);
    QCOMPARE(state(), ConsumerState::Streaming);
    QCOMPARE(w.causes(),
             (QStringList{u"stream_begun"_s, u"first_byte"_s, u"upstream_starved"_s, u"upstream_flowing"_s,
                          u"client_stalled"_s, u"client_resumed"_s}));
    QCOMPARE(w.changed.last().state, ConsumerState::Streaming);
}

void ConsumerStreamsTest::saidPauseLastsUntilTheStreamChanges()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.registry.noteStream(1, StreamEvent::FirstByte);
    w.registry.act(u"s"_s, LiveAction::Pause, tvByLavf);
    w.registry.noteProgress({1, 1000, 8000});
    QCOMPARE(w.registry.touch(u"s"_s, tvByLavf).state, ConsumerState::Paused);
    QCOMPARE(w.registry.act(u"s"_s, LiveAction::Play, tvByLavf)->state, ConsumerState::Streaming);
    w.registry.act(u"s"_s, LiveAction::Pause, tvByLavf);
    w.registry.noteStream(1, StreamEvent::Starved);
    QCOMPARE(w.registry.find(u"s"_s)->state, ConsumerState::Buffering);
}

void ConsumerStreamsTest::playDoesNotMakeAStalledStreamFlow()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    QCOMPARE(w.registry.act(u"s"_s, LiveAction::Play, tvByLavf)->state, ConsumerState::Buffering);
    w.registry.noteStream(1, StreamEvent::FirstByte);
    w.registry.noteStream(1, StreamEvent::ClientStalled);
    QCOMPARE(w.registry.act(u"s"_s, LiveAction::Play, tvByLavf)->state, ConsumerState::Paused);
}

void ConsumerStreamsTest::liveStopClosesTheStream()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.registry.assignTuner(1, 0);
    const std::optional<Consumer> stopped = w.registry.act(u"s"_s, LiveAction::Stop, phoneByLavf);
    QCOMPARE(stopped->state, ConsumerState::Stopped);
    QVERIFY(!stopped->hasStream);
    QVERIFY(!stopped->tuner);
    QCOMPARE(w.closed, (QList{std::pair(StreamId(1), EndReason::Stopped)}));
    QVERIFY(!w.registry.findStream(1));
    w.registry.cleanUp();
    QCOMPARE(w.ended[0].reason, EndReason::Stopped);
}

void ConsumerStreamsTest::stoppedWhileBufferingHasNoProblem()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.registry.noteStream(1, StreamEvent::FirstByte);
    w.registry.noteStream(1, StreamEvent::Starved);
    QVERIFY(!w.registry.find(u"s"_s)->problem.isEmpty());
    QCOMPARE(w.registry.stop({u"s"_s}), 1);
    QVERIFY(w.changed.last().problem.isEmpty());
    w.registry.beginStream(2, wishFor(u"f"_s));
    w.registry.endStream(2, EndReason::UpstreamLost, u"gone"_s);
    w.registry.act(u"f"_s, LiveAction::Stop, tvByLavf);
    QCOMPARE(w.registry.find(u"f"_s)->problem, Saying(u"gone"_s));
    w.registry.cleanUp();
    QCOMPARE(w.ended[0].reason, EndReason::Stopped);
    QVERIFY(w.ended[0].consumer.problem.isEmpty());
}

void ConsumerStreamsTest::lateWordsOfAClosedStreamAreIgnored()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.registry.stop({u"s"_s});
    const auto told = w.changed.size();
    w.registry.noteStream(1, StreamEvent::Flowing);
    w.registry.noteProgress({1, 1000, 10});
    w.registry.assignTuner(1, 3);
    w.registry.endStream(1, EndReason::ClientLeft);
    QCOMPARE(w.registry.find(u"s"_s)->state, ConsumerState::Stopped);
    QCOMPARE(w.changed.size(), told);
    QVERIFY(w.progressed.isEmpty());
}

void ConsumerStreamsTest::progressIsActivity()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor({}));
    const WallTime begun = w.clock.wall();
    w.clock.turn(2s);
    w.registry.noteProgress({1, 0, 0});
    QCOMPARE(w.registry.findStream(1)->lastActivity, begun);
    QVERIFY(w.progressed.isEmpty());
    w.registry.noteProgress({1, 500, 4000});
    QCOMPARE(w.registry.findStream(1)->lastActivity, w.clock.wall());
    QCOMPARE(w.registry.findStream(1)->bytesSent, 500);
    QCOMPARE(w.registry.findStream(1)->bitrate, 4000);
    QCOMPARE(w.progressed.size(), 1);
    w.clock.turn(2s);
    w.registry.noteProgress({1, 500, 0});
    QCOMPARE(w.clock.wall() - w.registry.findStream(1)->lastActivity, 2s);
}

void ConsumerStreamsTest::progressIsStoredNowAndThen()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor({}));
    for (int second = 1; second <= 60; ++second) {
        w.clock.turn(1s);
        w.registry.noteProgress({1, second * 1000, 8000});
    }
    QCOMPARE(w.changed.size(), 1 + 6);
    QCOMPARE(w.progressed.size(), 54);
}

void ConsumerStreamsTest::endReasons_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("state");
    const int stopped = int(ConsumerState::Stopped);
    const int error = int(ConsumerState::Error);
    QTest::newRow("client left") << int(EndReason::ClientLeft) << stopped;
    QTest::newRow("duration") << int(EndReason::DurationReached) << stopped;
    QTest::newRow("stopped") << int(EndReason::Stopped) << stopped;
    QTest::newRow("refused") << int(EndReason::Refused) << error;
    QTest::newRow("upstream lost") << int(EndReason::UpstreamLost) << error;
    QTest::newRow("stalled") << int(EndReason::Stalled) << error;
}

void ConsumerStreamsTest::endReasons()
{
    QFETCH(int, reason);
    QFETCH(int, state);
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.registry.assignTuner(1, 3);
    w.registry.noteProgress({1, 700, 9000});
    w.clock.turn(1s);
    w.registry.endStream(1, EndReason(reason), u"why"_s);
    const Consumer over = *w.registry.find(u"s"_s);
    QCOMPARE(over.state, ConsumerState(state));
    QCOMPARE(over.problem.english(), state == int(ConsumerState::Error) ? u"why"_s : QString());
    QVERIFY(!over.hasStream && !over.tuner);
    QCOMPARE(over.bitrate, 0);
    QCOMPARE(over.bytesSent, 700);
    QCOMPARE(over.updatedAt, w.clock.wall());
    QCOMPARE(w.changes.last().cause, toWord(EndReason(reason)));
    QVERIFY(w.closed.isEmpty());
    w.clock.turn(10min); // failed ones stay in sight until then
    w.registry.cleanUp();
    QCOMPARE(w.ended[0].reason, EndReason(reason));
    QCOMPARE(w.ended[0].detail.english(), u"why"_s);
}

void ConsumerStreamsTest::detailsAreRedacted()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.registry.endStream(1, EndReason::UpstreamLost, u"http://host/live/joe/secret/1.ts: closed"_s);
    QVERIFY(w.registry.find(u"s"_s)->problem.english().contains(u"host"_s));
    QVERIFY(!w.registry.find(u"s"_s)->problem.english().contains(u"secret"_s));
    w.clock.turn(10min);
    w.registry.cleanUp();
    QVERIFY(!w.ended[0].detail.english().contains(u"secret"_s));
}

void ConsumerStreamsTest::shutdownMarksNothing()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.registry.noteStream(1, StreamEvent::FirstByte);
    w.registry.noteProgress({1, 900, 10});
    w.changed.clear();
    w.registry.endStream(1, EndReason::ShuttingDown);
    QCOMPARE(w.registry.find(u"s"_s)->state, ConsumerState::Streaming);
    QVERIFY(w.registry.find(u"s"_s)->hasStream);
    QVERIFY(w.changed.isEmpty());
    w.registry.storeAll();
    QCOMPARE(w.changed.size(), 1);
    QCOMPARE(w.changed[0].bytesSent, 900);
    QCOMPARE(w.changed[0].state, ConsumerState::Streaming);
}

void ConsumerStreamsTest::sameChannelAgainReplacesTheStreamOnly()
{
    WatchedRegistry w;
    const QString id = w.registry.beginStream(1, wishFor(u"s"_s)).id;
    w.registry.noteProgress({1, 1000, 8});
    const Consumer again = w.registry.beginStream(2, wishFor(u"s"_s));
    QCOMPARE(again.id, id);
    QCOMPARE(w.closed, (QList{std::pair(StreamId(1), EndReason::Replaced)}));
    QCOMPARE(w.registry.find(u"s"_s)->state, ConsumerState::Buffering);
    QVERIFY(!w.registry.findStream(1));
    w.registry.noteProgress({2, 50, 8});
    QCOMPARE(w.registry.find(u"s"_s)->bytesSent, 1050);
    QVERIFY(w.ended.isEmpty());
}

void ConsumerStreamsTest::anotherChannelBeginsAFreshConsumer()
{
    WatchedRegistry w;
    const QString id = w.registry.beginStream(1, wishFor(u"s"_s)).id;
    w.registry.noteProgress({1, 1000, 8});
    const Consumer zapped = w.registry.beginStream(2, wishFor(u"s"_s, u"two"_s));
    QVERIFY(zapped.id != id);
    QCOMPARE(zapped.channelId, u"two"_s);
    QCOMPARE(zapped.bytesSent, 0);
    QCOMPARE(w.closed, (QList{std::pair(StreamId(1), EndReason::Replaced)}));
    QCOMPARE(w.ended.size(), 1);
    QCOMPARE(w.ended[0].reason, EndReason::Replaced);
    QCOMPARE(w.ended[0].consumer.channelId, u"one"_s);
    QCOMPARE(w.ended[0].consumer.bytesSent, 1000);
    QCOMPARE(w.registry.findStream(2)->state, ConsumerState::Buffering);
}

void ConsumerStreamsTest::purgeKeepsWhyItFailed()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.registry.endStream(1, EndReason::UpstreamLost, u"reset"_s);
    QCOMPARE(w.registry.find(u"s"_s)->endReason, EndReason::UpstreamLost);
    QVERIFY(w.registry.purge(u"s"_s));
    QCOMPARE(w.ended[0].reason, EndReason::UpstreamLost);
    QCOMPARE(w.ended[0].detail.english(), u"reset"_s);
}

void ConsumerStreamsTest::whoComesBackAtOnceGoesOn()
{
    WatchedRegistry w;
    const StreamBegin begin = wishFor({});
    const QString id = w.registry.beginStream(1, begin).id;
    w.registry.endStream(1, EndReason::ClientLeft);
    w.clock.turn(2s);
    const Consumer again = w.registry.beginStream(2, begin);
    QCOMPARE(again.id, id); // Kodi opens three times per tune
    QVERIFY(!again.endReason);
    QCOMPARE(again.state, ConsumerState::Buffering);
    QVERIFY(w.ended.isEmpty());
    w.registry.endStream(2, EndReason::ClientLeft);
    StreamBegin other = begin;
    other.channelId = u"another"_s;
    QVERIFY(w.registry.beginStream(3, other).id != id);
    w.registry.endStream(3, EndReason::ClientLeft);
    w.clock.turn(2001ms);
    QVERIFY(w.registry.beginStream(4, begin).id != id);
}

void ConsumerStreamsTest::waitsAreCounted()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    QCOMPARE(w.registry.findStream(1)->bufferings, 0); // tuning in is no wait
    w.registry.noteStream(1, StreamEvent::FirstByte);
    for (int i = 0; i < 3; ++i) {
        w.registry.noteStream(1, StreamEvent::Starved);
        w.registry.noteStream(1, StreamEvent::Flowing);
    }
    QCOMPARE(w.registry.findStream(1)->bufferings, 3);
}

void ConsumerStreamsTest::theCheckupIsNoViewer()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(QLatin1StringView(CheckupSession) + u"1"_s));
    QCOMPARE(w.registry.statistics(), ConsumerStatistics());
    w.registry.beginStream(2, wishFor(u"s"_s));
    QCOMPARE(w.registry.statistics().total, 1);
}

void ConsumerStreamsTest::purgeClosesTheStream()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    QVERIFY(w.registry.purge(u"s"_s));
    QCOMPARE(w.closed, (QList{std::pair(StreamId(1), EndReason::Purged)}));
    QCOMPARE(w.ended.size(), 1);
    QCOMPARE(w.ended[0].reason, EndReason::Purged);
    QVERIFY(w.registry.all().isEmpty());
}

void ConsumerStreamsTest::staleStreamIsClosed()
{
    WatchedRegistry w;
    w.registry.beginStream(1, wishFor(u"s"_s));
    w.clock.turn(10min);
    QCOMPARE(w.registry.cleanUp(), 1);
    QCOMPARE(w.closed, (QList{std::pair(StreamId(1), EndReason::Stale)}));
    QCOMPARE(w.ended[0].reason, EndReason::Stale);
}

void ConsumerStreamsTest::sameClientAdopts()
{
    WatchedRegistry w;
    w.registry.restore({streamRow(w.clock.wall())});
    w.clock.turn(60s);
    QCOMPARE(w.registry.cleanUp(), 0);
    const Consumer adopted = w.registry.beginStream(1, wishFor({}));
    QCOMPARE(adopted.id, u"kept-id"_s);
    QCOMPARE(adopted.sessionId, u"kept-session"_s);
    QVERIFY(!adopted.restored);
    QCOMPARE(adopted.state, ConsumerState::Buffering);
    QCOMPARE(adopted.bytesSent, 5000);
    w.registry.noteProgress({1, 10, 8});
    QCOMPARE(w.registry.findStream(1)->bytesSent, 5010);
    QVERIFY(w.registry.beginStream(2, wishFor({})).id != u"kept-id"_s);
    w.clock.turn(2min);
    QCOMPARE(w.registry.cleanUp(), 0);
}

void ConsumerStreamsTest::sameClientAdoptsAfterATouch()
{
    WatchedRegistry w;
    w.registry.restore({streamRow(w.clock.wall())});
    const Consumer touched = w.registry.touch(u"kept-session"_s, phoneByLavf);
    QVERIFY(!touched.restored);
    QVERIFY(!touched.hasStream);
    QCOMPARE(touched.client, tvByLavf);
    QCOMPARE(w.registry.beginStream(1, wishFor({})).id, u"kept-id"_s);
}

void ConsumerStreamsTest::sessionIdAdopts()
{
    WatchedRegistry w;
    w.registry.restore({streamRow(w.clock.wall())});
    const Consumer adopted = w.registry.beginStream(1, wishFor(u"kept-session"_s, u"two"_s, phoneByLavf));
    QCOMPARE(adopted.id, u"kept-id"_s);
    QCOMPARE(adopted.client, phoneByLavf);
    QVERIFY(!adopted.restored);
}

void ConsumerStreamsTest::restoredLate()
{
    WatchedRegistry w;
    w.registry.restore({});
    w.registry.beginStream(1, wishFor(u"anew"_s, u"two"_s));
    Consumer same = streamRow(w.clock.wall());
    same.id = u"other-id"_s;
    same.sessionId = u"anew"_s;
    same.problem = u"why"_s;
    w.clock.turn(40s);
    const QString kept = w.registry.find(u"anew"_s)->id;
    w.registry.restore({streamRow(w.clock.wall()), same});
    QCOMPARE(w.registry.find(u"anew"_s)->id, kept);
    QCOMPARE(w.ended.size(), 1);
    QCOMPARE(w.ended[0].consumer.id, u"other-id"_s);
    QCOMPARE(w.ended[0].reason, EndReason::Interrupted);
    QCOMPARE(w.ended[0].detail.english(), u"why"_s);
    QCOMPARE(w.ended[0].endedAt, same.lastActivity);
    w.registry.restore({streamRow(w.clock.wall())}); // the very same
    QCOMPARE(w.ended.size(), 1);
    QCOMPARE(w.registry.beginStream(2, wishFor({})).id, u"kept-id"_s);
}

void ConsumerStreamsTest::othersDoNotAdopt_data()
{
    QTest::addColumn<QString>("sessionId");
    QTest::addColumn<QString>("channelId");
    QTest::addColumn<QString>("address");
    QTest::newRow("other address") << QString() << u"one"_s << u"192.168.1.6"_s;
    QTest::newRow("other channel") << QString() << u"two"_s << u"192.168.1.5"_s;
    QTest::newRow("a session of its own") << u"mine"_s << u"one"_s << u"192.168.1.5"_s;
}

void ConsumerStreamsTest::othersDoNotAdopt()
{
    QFETCH(QString, sessionId);
    QFETCH(QString, channelId);
    QFETCH(QString, address);
    WatchedRegistry w;
    w.registry.restore({streamRow(w.clock.wall())});
    const ClientIdentity client{address, tvByLavf.userAgent};
    QVERIFY(w.registry.beginStream(1, wishFor(sessionId, channelId, client)).id != u"kept-id"_s);
    QVERIFY(w.registry.find(u"kept-session"_s)->restored);
}

void ConsumerStreamsTest::adoptionEndsAfterItsWindow()
{
    WatchedRegistry w;
    w.registry.restore({streamRow(w.clock.wall())});
    w.clock.turn(60s + 1ms);
    QVERIFY(w.registry.beginStream(1, wishFor({})).id != u"kept-id"_s);
    QCOMPARE(w.registry.cleanUp(), 1);
    QCOMPARE(w.ended[0].consumer.id, u"kept-id"_s);
    QCOMPARE(w.ended[0].reason, EndReason::Interrupted);
    QVERIFY(w.closed.isEmpty());
}

void ConsumerStreamsTest::touchedOneIsNotInterrupted()
{
    WatchedRegistry w;
    w.registry.restore({streamRow(w.clock.wall())});
    w.registry.touch(u"kept-session"_s, tvByLavf);
    w.clock.turn(90s);
    QCOMPARE(w.registry.cleanUp(), 0);
    QVERIFY(w.registry.find(u"kept-session"_s));
}

PLEXBRIDGE_TEST(ConsumerStreamsTest)
#include "tst_consumerstreams.moc"
