// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/outbox.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr SteadyTime start{1000s};

Event moment(quint64 id)
{
    Event event;
    event.id = id;
    event.kind = EventKind::ViewerFailed;
    return event;
}

Event standing(quint64 id)
{
    Event event = moment(id);
    event.kind = EventKind::TunersFull;
    event.isLasting = true;
    return event;
}

Event over(quint64 id)
{
    Event event = standing(id);
    event.endedAt = WallTime(5s);
    return event;
}

} // namespace

/// When what is sent.
class TestOutbox : public QObject {
    Q_OBJECT

private slots:
    void sendsInOrderOneAtATime();
    void tooManyAtOnceAreThrottledThenDropped();
    void whatFailedIsTriedEverMoreSeldom();
    void theOtherSideSaysWhen();
    void whatWouldBeRefusedAgainIsDropped();
    void oldNewsIsNone();
    void theEndOfWhatWasNotToldIsNotTold();
    void theEndOfWhatWasToldIs();
    void aFailedBeginningThatIsOverIsForgotten();
    void neverMoreThanTheLimit();
};

void TestOutbox::sendsInOrderOneAtATime()
{
    Outbox box;
    QVERIFY(!box.due());
    QVERIFY(!box.take(start));
    box.add(moment(1), start);
    box.add(moment(2), start);
    QVERIFY(box.due() <= start);
    QCOMPARE(box.take(start)->id, 1u);
    QVERIFY(!box.due()); // one is under way
    QVERIFY(!box.take(start + 1h));
    box.noteSent(start);
    QCOMPARE(box.take(start)->id, 2u);
    box.noteSent(start);
    QCOMPARE(box.sent(), 2);
    QCOMPARE(box.waiting(), 0);
}

void TestOutbox::tooManyAtOnceAreThrottledThenDropped()
{
    Outbox box({.waiting = 3, .burst = 2, .every = 10s});
    for (quint64 id = 1; id <= 2; ++id) {
        box.add(moment(id), start);
        QCOMPARE(box.take(start)->id, id);
        box.noteSent(start);
    }
    for (quint64 id = 3; id <= 8; ++id)
        box.add(moment(id), start);
    QCOMPARE(box.waiting(), 3); // 6, 7 and 8: the newest
    QCOMPARE(box.dropped(), 3);
    QCOMPARE(*box.due(), start + 20s);
    QVERIFY(!box.take(start + 19s));
    QCOMPARE(box.take(start + 20s)->id, 6u);
}

void TestOutbox::whatFailedIsTriedEverMoreSeldom()
{
    Outbox box({.burst = 100, .firstPause = 5s, .longestPause = 20s});
    box.add(moment(1), start);
    box.add(moment(2), start);
    SteadyTime now = start;
    for (const auto pause : {5s, 10s, 20s, 20s}) {
        QCOMPARE(box.take(now)->id, 1u);
        box.noteFailed(true, now);
        QCOMPARE(*box.due(), now + pause);
        now += pause;
    }
    QCOMPARE(box.take(now)->id, 1u);
    box.noteSent(now);
    QVERIFY(box.due() <= now); // the pause is over with the failures
    QCOMPARE(box.failed(), 4);
}

void TestOutbox::theOtherSideSaysWhen()
{
    Outbox box;
    box.add(moment(1), start);
    QVERIFY(box.take(start));
    box.noteFailed(true, start, 90s);
    QCOMPARE(*box.due(), start + 90s);
}

void TestOutbox::whatWouldBeRefusedAgainIsDropped()
{
    Outbox box;
    box.add(moment(1), start);
    box.add(moment(2), start);
    QVERIFY(box.take(start));
    box.noteFailed(false, start);
    QCOMPARE(box.dropped(), 1);
    QCOMPARE(box.take(start)->id, 2u); // at once: nothing is wrong with the place
}

void TestOutbox::oldNewsIsNone()
{
    Outbox box({.oldest = 60min});
    box.add(moment(1), start);
    box.add(moment(2), start + 30min);
    QCOMPARE(box.take(start + 61min)->id, 2u);
    QCOMPARE(box.dropped(), 1);
}

void TestOutbox::theEndOfWhatWasNotToldIsNotTold()
{
    Outbox box;
    box.add(over(1), start);
    QVERIFY(!box.due());
    box.add(standing(2), start);
    box.add(over(2), start); // while it waits
    QVERIFY(!box.due());
}

void TestOutbox::theEndOfWhatWasToldIs()
{
    Outbox box;
    box.add(standing(1), start);
    QVERIFY(box.take(start));
    box.noteSent(start);
    box.add(over(1), start);
    QVERIFY(box.take(start)->isOver());
    box.noteSent(start);
    box.add(over(1), start);
    QVERIFY(!box.due()); // once
}

void TestOutbox::aFailedBeginningThatIsOverIsForgotten()
{
    Outbox box;
    box.add(standing(1), start);
    QVERIFY(box.take(start));
    box.add(over(1), start); // while it is under way
    box.noteFailed(true, start);
    QVERIFY(!box.due());
    QCOMPARE(box.waiting(), 0);
}

/// However events, answers and time come: in no time span more leaves than is allowed, and all are counted.
void TestOutbox::neverMoreThanTheLimit()
{
    QRandomGenerator dice(7);
    const OutboxLimits limits{.waiting = 4, .burst = 3, .every = 10s, .oldest = 300s};
    Outbox box(limits);
    SteadyTime now = start;
    QList<SteadyTime> left;
    qint64 added = 0, isUnderWay = 0;
    for (quint64 step = 1; step <= 20'000; ++step) {
        now += std::chrono::milliseconds(dice.bounded(3000));
        if (dice.bounded(3) == 0) {
            box.add(moment(step), now);
            ++added;
        }
        if (box.take(now)) {
            left.append(now);
            isUnderWay = 1;
        } else if (isUnderWay && dice.bounded(2) == 0) {
            isUnderWay = 0;
            if (dice.bounded(3) > 0)
                box.noteSent(now);
            else
                box.noteFailed(dice.bounded(2) == 0, now);
        }
        QVERIFY(box.waiting() <= limits.waiting + 1);
        QCOMPARE(added, box.sent() + box.dropped() + box.waiting() + isUnderWay);
    }
    QVERIFY(left.size() > 1000);
    for (qsizetype at = limits.burst; at < left.size(); ++at)
        QVERIFY(left[at] - left[at - limits.burst] >= limits.burst * limits.every);
}

PLEXBRIDGE_TEST(TestOutbox)
#include "tst_outbox.moc"
