// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restorerule.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class RestoreRuleTest : public QObject {
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void whyItEndedIsKept();
    void comesBackWithoutTuner();
};

void RestoreRuleTest::decides_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<milliseconds>("idleFor");
    QTest::addColumn<qint64>("bytesSent");
    QTest::addColumn<QString>("reason"); // empty: comes back
    for (const auto state : {ConsumerState::Streaming, ConsumerState::Buffering, ConsumerState::Paused}) {
        const QByteArray word = toWord(state).toLatin1();
        QTest::addRow("%s, now", word.constData()) << int(state) << milliseconds(0) << 0LL << QString();
        QTest::addRow("%s, an hour ago", word.constData())
            << int(state) << milliseconds(1h) << 0LL << QString();
        QTest::addRow("%s, longer ago", word.constData())
            << int(state) << milliseconds(1h + 1ms) << 0LL << u"interrupted"_s;
        QTest::addRow("%s, clock set back", word.constData())
            << int(state) << milliseconds(-3h) << 0LL << QString();
    }
    QTest::newRow("idle") << int(ConsumerState::Idle) << milliseconds(0) << 0LL << u"interrupted"_s;
    QTest::newRow("stopped") << int(ConsumerState::Stopped) << milliseconds(0) << 5LL << u"stopped"_s;
    QTest::newRow("failed before video")
        << int(ConsumerState::Error) << milliseconds(0) << 0LL << u"refused"_s;
    QTest::newRow("failed later") << int(ConsumerState::Error) << milliseconds(0) << 5LL
                                  << u"upstream_lost"_s;
}

void RestoreRuleTest::decides()
{
    QFETCH(int, state);
    QFETCH(milliseconds, idleFor);
    QFETCH(qint64, bytesSent);
    QFETCH(QString, reason);
    const WallTime now = fromEpochMs(1'756'954'607'638);
    Consumer row;
    row.state = ConsumerState(state);
    row.lastActivity = now - idleFor;
    row.bytesSent = bytesSent;
    row.problem = u"why"_s;
    const std::optional<EndedConsumer> ended = endedInLastRun(row, now);
    QCOMPARE(ended.has_value(), !reason.isEmpty());
    if (ended) {
        QCOMPARE(toWord(ended->reason), reason);
        QCOMPARE(ended->endedAt, row.lastActivity);
        QCOMPARE(ended->detail.english(), u"why"_s);
        QCOMPARE(ended->consumer, row);
    }
}

void RestoreRuleTest::whyItEndedIsKept()
{
    Consumer row;
    row.state = ConsumerState::Stopped;
    row.endReason = EndReason::ClientLeft;
    QCOMPARE(endedInLastRun(row, WallTime{1h})->reason, EndReason::ClientLeft);
    row.state = ConsumerState::Error;
    row.endReason = EndReason::Stalled;
    QCOMPARE(endedInLastRun(row, WallTime{1h})->reason, EndReason::Stalled);
}

void RestoreRuleTest::comesBackWithoutTuner()
{
    Consumer row;
    row.id = u"a"_s;
    row.tuner = 2;
    row.bitrate = 5000;
    row.bytesSent = 100;
    row.hasStream = true;
    const Consumer back = asRestored(row);
    QVERIFY(back.restored);
    QVERIFY(!back.tuner);
    QCOMPARE(back.bitrate, 0);
    QCOMPARE(back.bytesSent, 100);
    QVERIFY(back.hasStream);
}

PLEXBRIDGE_TEST(RestoreRuleTest)
#include "tst_restorerule.moc"
