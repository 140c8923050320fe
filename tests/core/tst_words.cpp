// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/consumer.h"
#include "core/stream.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The words that JSON and the database know states, reasons and refusals by.
class WordsTest : public QObject {
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void reasons_data();
    void reasons();
    void unknownWordsAreNone();
    void statisticsByState();
    void refusals_data();
    void refusals();
    void emptyFilterMeansNothing();
    void utcTimes_data();
    void utcTimes();
};

void WordsTest::states_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("idle") << int(ConsumerState::Idle) << u"idle"_s;
    QTest::newRow("streaming") << int(ConsumerState::Streaming) << u"streaming"_s;
    QTest::newRow("buffering") << int(ConsumerState::Buffering) << u"buffering"_s;
    QTest::newRow("paused") << int(ConsumerState::Paused) << u"paused"_s;
    QTest::newRow("stopped") << int(ConsumerState::Stopped) << u"stopped"_s;
    QTest::newRow("error") << int(ConsumerState::Error) << u"error"_s;
}

void WordsTest::states()
{
    QFETCH(int, state);
    QFETCH(QString, word);
    QCOMPARE(toWord(ConsumerState(state)), word);
    QVERIFY(consumerStateFromWord(word) == ConsumerState(state));
}

void WordsTest::reasons_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("word");
    QTest::newRow("client left") << int(EndReason::ClientLeft) << u"client_left"_s;
    QTest::newRow("stopped") << int(EndReason::Stopped) << u"stopped"_s;
    QTest::newRow("purged") << int(EndReason::Purged) << u"purged"_s;
    QTest::newRow("stale") << int(EndReason::Stale) << u"stale"_s;
    QTest::newRow("interrupted") << int(EndReason::Interrupted) << u"interrupted"_s;
    QTest::newRow("refused") << int(EndReason::Refused) << u"refused"_s;
    QTest::newRow("upstream lost") << int(EndReason::UpstreamLost) << u"upstream_lost"_s;
    QTest::newRow("stalled") << int(EndReason::Stalled) << u"stalled"_s;
    QTest::newRow("duration") << int(EndReason::DurationReached) << u"duration_reached"_s;
    QTest::newRow("made room") << int(EndReason::MadeRoom) << u"made_room"_s;
    QTest::newRow("replaced") << int(EndReason::Replaced) << u"replaced"_s;
    QTest::newRow("shutting down") << int(EndReason::ShuttingDown) << u"shutting_down"_s;
    QTest::newRow("suspended") << int(EndReason::Suspended) << u"suspended"_s;
}

void WordsTest::reasons()
{
    QFETCH(int, reason);
    QFETCH(QString, word);
    QCOMPARE(toWord(EndReason(reason)), word);
    QVERIFY(endReasonFromWord(word) == EndReason(reason));
}

void WordsTest::unknownWordsAreNone()
{
    QVERIFY(!consumerStateFromWord(u"Streaming"_s));
    QVERIFY(!consumerStateFromWord(u""_s));
    QVERIFY(!endReasonFromWord(u"crashed"_s));
}

void WordsTest::statisticsByState()
{
    const ConsumerStatistics sums{21, 9, 2, 3, 4, 5, 6, 1};
    QCOMPARE(sums.of(ConsumerState::Idle), 1);
    QCOMPARE(sums.of(ConsumerState::Streaming), 2);
    QCOMPARE(sums.of(ConsumerState::Buffering), 3);
    QCOMPARE(sums.of(ConsumerState::Paused), 4);
    QCOMPARE(sums.of(ConsumerState::Stopped), 5);
    QCOMPARE(sums.of(ConsumerState::Error), 6);
}

void WordsTest::refusals_data()
{
    QTest::addColumn<int>("refusal");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("801") << 801 << 404 << u"801 Unknown Channel"_s;
    QTest::newRow("803") << 803 << 503 << u"803 System Busy"_s;
    QTest::newRow("804") << 804 << 503 << u"804 Tuner In Use"_s;
    QTest::newRow("805") << 805 << 503 << u"805 All Tuners In Use"_s;
    QTest::newRow("806") << 806 << 503 << u"806 Tune Failed"_s;
    QTest::newRow("807") << 807 << 503 << u"807 No Video Data"_s;
}

void WordsTest::refusals()
{
    QFETCH(int, refusal);
    QFETCH(int, status);
    QFETCH(QString, text);
    QCOMPARE(httpStatus(StreamRefusal(refusal)), status);
    QCOMPARE(toHeaderText(StreamRefusal(refusal)), text);
}

void WordsTest::emptyFilterMeansNothing()
{
    QVERIFY(ConsumerFilter{}.isEmpty());
    QVERIFY(!(ConsumerFilter{{ConsumerState::Stopped}, {}, false, false}.isEmpty()));
    QVERIFY(!(ConsumerFilter{{}, {u"a"_s}, false, false}.isEmpty()));
    QVERIFY(!(ConsumerFilter{{}, {}, true, false}.isEmpty()));
    QVERIFY(!(ConsumerFilter{{}, {}, false, true}.isEmpty()));
}

void WordsTest::utcTimes_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("1970") << 0LL << QDate(1970, 1, 1) << QTime(0, 0) << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("before") << -1LL << QDate(1969, 12, 31) << QTime(23, 59, 59, 999)
                            << u"1969-12-31T23:59:59.999Z"_s;
    // Half past two on this day there was not in Berlin, nor in other places that turn their clocks.
    QTest::newRow("clocks are turned")
        << 1774751400000LL << QDate(2026, 3, 29) << QTime(2, 30) << u"2026-03-29T02:30:00.000Z"_s;
    QTest::newRow("past 2038") << 4102444800123LL << QDate(2100, 1, 1) << QTime(0, 0, 0, 123)
                               << u"2100-01-01T00:00:00.123Z"_s;
}

void WordsTest::utcTimes()
{
    QFETCH(qint64, ms);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(QString, text);
    QCOMPARE(utcDateTime(fromEpochMs(ms)).toString(Qt::ISODateWithMs), text);
    QCOMPARE(utcDateTime(fromEpochMs(ms)).toMSecsSinceEpoch(), ms);
    QCOMPARE(utcDateTime(date, time), utcDateTime(fromEpochMs(ms)));
    QCOMPARE(utcDateTime(date, time).offsetFromUtc(), 0);
}

PLEXBRIDGE_TEST(WordsTest)
#include "tst_words.moc"
