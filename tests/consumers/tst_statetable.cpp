// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/statetable.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using enum ConsumerState;
using enum ConsumerEvent;

Q_DECLARE_METATYPE(Transition)
Q_DECLARE_METATYPE(ConsumerEvent)
Q_DECLARE_METATYPE(ConsumerState)

class StateTableTest : public QObject {
    Q_OBJECT

    inline static QSet<int> s_seen;

    static void addRow(const char *tag, ConsumerState state, ConsumerEvent event, Outcome outcome,
                       ConsumerState next)
    {
        QTest::newRow(tag) << state << event << Transition{outcome, next};
    }

private slots:
    void decidesEveryPair_data();
    void decidesEveryPair();
    void rowsCoverTheWholeTable();
    void theBytesDecideWhatPlayMeans_data();
    void theBytesDecideWhatPlayMeans();
    void whatElseIsSaidDoesNotAskTheBytes();
    void flowFollowsTheStream_data();
    void flowFollowsTheStream();
    void everyEventHasItsOwnWord();
    void everyStreamEventIsAnEvent();
};

void StateTableTest::decidesEveryPair_data()
{
    QTest::addColumn<ConsumerState>("state");
    QTest::addColumn<ConsumerEvent>("event");
    QTest::addColumn<Transition>("expected");
    const Outcome taken = Outcome::Taken;
    const Outcome ignored = Outcome::Ignored;
    const Outcome fresh = Outcome::Fresh;

    addRow("idle, touch", Idle, LiveTouch, taken, Streaming);
    addRow("idle, play", Idle, LivePlay, taken, Streaming);
    addRow("idle, pause", Idle, LivePause, taken, Paused);
    addRow("idle, stop", Idle, LiveStop, taken, Stopped);
    addRow("idle, begun", Idle, StreamBegun, taken, Buffering);
    addRow("idle, first byte", Idle, FirstByte, taken, Streaming);
    addRow("idle, starved", Idle, Starved, taken, Buffering);
    addRow("idle, flowing", Idle, Flowing, taken, Streaming);
    addRow("idle, stalled", Idle, ClientStalled, taken, Paused);
    addRow("idle, resumed", Idle, ClientResumed, taken, Streaming);
    addRow("idle, ended", Idle, StreamEnded, taken, Stopped);
    addRow("idle, failed", Idle, StreamFailed, taken, Error);

    addRow("streaming, touch", Streaming, LiveTouch, taken, Streaming);
    addRow("streaming, play", Streaming, LivePlay, taken, Streaming);
    addRow("streaming, pause", Streaming, LivePause, taken, Paused);
    addRow("streaming, stop", Streaming, LiveStop, taken, Stopped);
    addRow("streaming, begun", Streaming, StreamBegun, taken, Buffering);
    addRow("streaming, first byte", Streaming, FirstByte, taken, Streaming);
    addRow("streaming, starved", Streaming, Starved, taken, Buffering);
    addRow("streaming, flowing", Streaming, Flowing, taken, Streaming);
    addRow("streaming, stalled", Streaming, ClientStalled, taken, Paused);
    addRow("streaming, resumed", Streaming, ClientResumed, taken, Streaming);
    addRow("streaming, ended", Streaming, StreamEnded, taken, Stopped);
    addRow("streaming, failed", Streaming, StreamFailed, taken, Error);

    addRow("buffering, touch", Buffering, LiveTouch, taken, Buffering);
    addRow("buffering, play", Buffering, LivePlay, taken, Streaming);
    addRow("buffering, pause", Buffering, LivePause, taken, Paused);
    addRow("buffering, stop", Buffering, LiveStop, taken, Stopped);
    addRow("buffering, begun", Buffering, StreamBegun, taken, Buffering);
    addRow("buffering, first byte", Buffering, FirstByte, taken, Streaming);
    addRow("buffering, starved", Buffering, Starved, taken, Buffering);
    addRow("buffering, flowing", Buffering, Flowing, taken, Streaming);
    addRow("buffering, stalled", Buffering, ClientStalled, taken, Paused);
    addRow("buffering, resumed", Buffering, ClientResumed, taken, Buffering);
    addRow("buffering, ended", Buffering, StreamEnded, taken, Stopped);
    addRow("buffering, failed", Buffering, StreamFailed, taken, Error);

    addRow("paused, touch", Paused, LiveTouch, taken, Paused);
    addRow("paused, play", Paused, LivePlay, taken, Streaming);
    addRow("paused, pause", Paused, LivePause, taken, Paused);
    addRow("paused, stop", Paused, LiveStop, taken, Stopped);
    addRow("paused, begun", Paused, StreamBegun, taken, Buffering);
    addRow("paused, first byte", Paused, FirstByte, taken, Streaming);
    addRow("paused, starved", Paused, Starved, taken, Buffering);
    addRow("paused, flowing", Paused, Flowing, taken, Streaming);
    addRow("paused, stalled", Paused, ClientStalled, taken, Paused);
    addRow("paused, resumed", Paused, ClientResumed, taken, Streaming);
    addRow("paused, ended", Paused, StreamEnded, taken, Stopped);
    addRow("paused, failed", Paused, StreamFailed, taken, Error);

    addRow("stopped, touch", Stopped, LiveTouch, fresh, Streaming);
    addRow("stopped, play", Stopped, LivePlay, fresh, Streaming);
    addRow("stopped, pause", Stopped, LivePause, fresh, Paused);
    addRow("stopped, stop", Stopped, LiveStop, taken, Stopped);
    addRow("stopped, begun", Stopped, StreamBegun, fresh, Buffering);
    addRow("stopped, first byte", Stopped, FirstByte, ignored, Stopped);
    addRow("stopped, starved", Stopped, Starved, ignored, Stopped);
    addRow("stopped, flowing", Stopped, Flowing, ignored, Stopped);
    addRow("stopped, stalled", Stopped, ClientStalled, ignored, Stopped);
    addRow("stopped, resumed", Stopped, ClientResumed, ignored, Stopped);
    addRow("stopped, ended", Stopped, StreamEnded, ignored, Stopped);
    addRow("stopped, failed", Stopped, StreamFailed, ignored, Stopped);

    addRow("error, touch", Error, LiveTouch, fresh, Streaming);
    addRow("error, play", Error, LivePlay, fresh, Streaming);
    addRow("error, pause", Error, LivePause, fresh, Paused);
    addRow("error, stop", Error, LiveStop, taken, Stopped);
    addRow("error, begun", Error, StreamBegun, fresh, Buffering);
    addRow("error, first byte", Error, FirstByte, ignored, Error);
    addRow("error, starved", Error, Starved, ignored, Error);
    addRow("error, flowing", Error, Flowing, ignored, Error);
    addRow("error, stalled", Error, ClientStalled, ignored, Error);
    addRow("error, resumed", Error, ClientResumed, ignored, Error);
    addRow("error, ended", Error, StreamEnded, ignored, Error);
    addRow("error, failed", Error, StreamFailed, ignored, Error);
}

void StateTableTest::decidesEveryPair()
{
    QFETCH(ConsumerState, state);
    QFETCH(ConsumerEvent, event);
    QFETCH(Transition, expected);
    QCOMPARE(nextState(state, event), expected);
    s_seen.insert(int(state) * ConsumerEventCount + int(event));
}

void StateTableTest::rowsCoverTheWholeTable()
{
    QCOMPARE(s_seen.size(), ConsumerStateCount * ConsumerEventCount);
}

void StateTableTest::theBytesDecideWhatPlayMeans_data()
{
    QTest::addColumn<ConsumerState>("state");
    QTest::addColumn<ConsumerState>("bytesSay");
    QTest::newRow("a said pause is taken back while bytes flow") << Paused << Streaming;
    QTest::newRow("a said pause is taken back while the upstream is starved") << Paused << Buffering;
    QTest::newRow("a client that takes nothing stays paused") << Paused << Paused;
    QTest::newRow("waiting for the first byte stays buffering") << Buffering << Buffering;
}

void StateTableTest::theBytesDecideWhatPlayMeans()
{
    QFETCH(ConsumerState, state);
    QFETCH(ConsumerState, bytesSay);
    QCOMPARE(nextState(state, LivePlay, bytesSay), (Transition{Outcome::Taken, bytesSay}));
}

void StateTableTest::whatElseIsSaidDoesNotAskTheBytes()
{
    for (int state = 0; state < ConsumerStateCount; ++state) {
        for (int event = 0; event < ConsumerEventCount; ++event) {
            const auto what = ConsumerEvent(event);
            if (what != LivePlay && (what < FirstByte || what > ClientResumed))
                QCOMPARE(nextState(ConsumerState(state), what, Buffering),
                         nextState(ConsumerState(state), what));
        }
    }
}

void StateTableTest::flowFollowsTheStream_data()
{
    QTest::addColumn<QList<StreamEvent>>("events");
    QTest::addColumn<ConsumerState>("expected");
    const auto first = StreamEvent::FirstByte;
    const auto starved = StreamEvent::Starved;
    const auto flowing = StreamEvent::Flowing;
    const auto stalled = StreamEvent::ClientStalled;
    const auto resumed = StreamEvent::ClientResumed;
    QTest::newRow("begun") << QList<StreamEvent>{} << Buffering;
    QTest::newRow("first byte") << QList{first} << Streaming;
    QTest::newRow("starved") << QList{first, starved} << Buffering;
    QTest::newRow("flowing again") << QList{first, starved, flowing} << Streaming;
    QTest::newRow("stalled") << QList{first, stalled} << Paused;
    QTest::newRow("taking again") << QList{first, stalled, resumed} << Streaming;
    QTest::newRow("stalled, then starved") << QList{first, stalled, starved} << Paused;
    QTest::newRow("starved, then stalled") << QList{first, starved, stalled} << Paused;
    QTest::newRow("flows for a stalled client") << QList{first, stalled, starved, flowing} << Paused;
    QTest::newRow("takes the rest while starved") << QList{first, stalled, starved, resumed} << Buffering;
    QTest::newRow("both over") << QList{first, stalled, starved, resumed, flowing} << Streaming;
}

void StateTableTest::flowFollowsTheStream()
{
    QFETCH(QList<StreamEvent>, events);
    QFETCH(ConsumerState, expected);
    StreamFlow flow;
    ConsumerState state = Buffering;
    for (const StreamEvent event : events) {
        flow.note(event);
        state = nextState(state, toConsumerEvent(event), flow.state()).next;
    }
    QCOMPARE(flow.state(), expected);
    QCOMPARE(state, expected);
}

void StateTableTest::everyEventHasItsOwnWord()
{
    QSet<QString> words;
    for (int event = 0; event < ConsumerEventCount; ++event)
        words.insert(toWord(ConsumerEvent(event)));
    QCOMPARE(words.size(), ConsumerEventCount);
    QCOMPARE(toWord(Starved), u"upstream_starved"_s);
    QCOMPARE(toWord(StreamFailed), u"stream_failed"_s);
}

void StateTableTest::everyStreamEventIsAnEvent()
{
    QCOMPARE(toConsumerEvent(StreamEvent::FirstByte), FirstByte);
    QCOMPARE(toConsumerEvent(StreamEvent::Starved), Starved);
    QCOMPARE(toConsumerEvent(StreamEvent::Flowing), Flowing);
    QCOMPARE(toConsumerEvent(StreamEvent::ClientStalled), ClientStalled);
    QCOMPARE(toConsumerEvent(StreamEvent::ClientResumed), ClientResumed);
}

PLEXBRIDGE_TEST(StateTableTest)
#include "tst_statetable.moc"
