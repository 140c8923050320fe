// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/believedclock.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {
const WallTime now = fromEpochMs(1'756'954'607'638);
StoreMoment at(std::chrono::milliseconds wall, std::chrono::milliseconds steady)
{
    return {now + wall, SteadyTime(1h + steady)};
}
} // namespace

class BelievedClockTest : public QObject {
    Q_OBJECT
private slots:
    void atTheStart_data()
    {
        QTest::addColumn<qint64>("newestHoursAgo");
        QTest::addColumn<qint64>("believedHoursAgo");
        QTest::newRow("used a moment ago") << 0LL << 0LL;
        QTest::newRow("used yesterday") << 23LL << 0LL;
        QTest::newRow("used last week: a day later is believed") << 168LL << 144LL;
        QTest::newRow("its battery is dead: it is before the last use") << -24LL * 365 << 0LL;
    }
    void atTheStart()
    {
        QFETCH(qint64, newestHoursAgo);
        QFETCH(qint64, believedHoursAgo);
        const BelievedClock clock(at(0ms, 0ms), now - std::chrono::hours(newestHoursAgo));
        QCOMPARE(clock.time(), now - std::chrono::hours(believedHoursAgo));
    }
    void nothingKnownIsBelieved() { QCOMPARE(BelievedClock(at(0ms, 0ms), {}).time(), now); }

    void smallStepsAreBelieved()
    {
        BelievedClock clock(at(0ms, 0ms), now);
        clock.note(at(2h, 1h));
        QCOMPARE(clock.time(), now + 2h);
        clock.note(at(-1h, 2h));
        QCOMPARE(clock.time(), now - 1h);
    }

    void aJumpIsDoubtedForADay_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::newRow("forward") << 100LL;
        QTest::newRow("back") << -100LL;
    }
    void aJumpIsDoubtedForADay()
    {
        QFETCH(qint64, days);
        const std::chrono::hours jump(24 * days);
        BelievedClock clock(at(0ms, 0ms), now);
        clock.note(at(jump + 1h, 1h));
        QCOMPARE(clock.time(), now + 1h);
        clock.note(at(jump + 24h, 24h));
        QCOMPARE(clock.time(), now + 24h);
        clock.note(at(jump + 25h, 25h));
        QCOMPARE(clock.time(), now + jump + 25h);
    }

    void whoComesToHisSensesIsBelieved()
    {
        BelievedClock clock(at(0ms, 0ms), now);
        clock.note(at(2400h, 1h));
        clock.note(at(20h, 20h));
        QCOMPARE(clock.time(), now + 20h);
        clock.note(at(2400h, 21h)); // and begins to be doubted anew
        clock.note(at(2424h, 44h));
        QCOMPARE(clock.time(), now + 44h);
    }
};

PLEXBRIDGE_TEST(BelievedClockTest)
#include "tst_believedclock.moc"
