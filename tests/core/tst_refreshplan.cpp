// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refreshplan.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const WallTime Start(1'756'954'607'638ms);
const QString One = u"http://one.example/"_s;

} // namespace

/// When sources are fetched, by the wall clock.
class TestRefreshPlan : public QObject {
    Q_OBJECT
private slots:
    void intervals()
    {
        const RefreshPlan plan;
        QCOMPARE(plan.due(One, 6h, Start, Start + 1h), Start + 6h);
        QCOMPARE(plan.due(One, 6h, Start, Start + 60h), Start + 6h); // slept over it
        QCOMPARE(plan.due(One, 0ms, Start, Start + 60h), std::nullopt);
        QCOMPARE(plan.due(One, 6h, std::nullopt, Start), Start);
        QCOMPARE(plan.due(One, 6h, Start + 24h, Start), Start); // the clock was set back
    }
    void failuresAreAskedEverMoreRarely()
    {
        RefreshPlan plan;
        WallTime now = Start;
        QList<milliseconds> pauses;
        for (int times = 0; times < 14; ++times) {
            plan.noteFailure(One, now);
            const WallTime due = *plan.due(One, 1h, now, now);
            pauses.append(due - now);
            now = due;
        }
        QCOMPARE(pauses.first(), 30s);
        QCOMPARE(pauses.at(1), 60s);
        QCOMPARE(pauses.last(), 6h);
        QVERIFY(std::is_sorted(pauses.begin(), pauses.end()));
        QVERIFY(plan.hasFailed() && plan.hasFailed(One));
        plan.noteSuccess(One);
        QVERIFY(!plan.hasFailed());
        plan.noteFailure(One, now);
        QCOMPARE(*plan.due(One, 1h, now, now), now + 30s);
    }
    void aClockSetBackPutsNothingOff()
    {
        RefreshPlan plan;
        plan.noteFailure(One, Start);
        plan.noteFailure(One, Start);
        QCOMPARE(*plan.due(One, 6h, Start, Start - 1000h), Start - 1000h + 60s);
    }
    void stoppedAndHastened()
    {
        RefreshPlan plan;
        plan.noteFailure(One, Start);
        plan.putOff(Start + 40s);
        QCOMPARE(*plan.due(One, 6h, Start, Start + 40s), Start + 70s);
        plan.noteFailure(One, Start + 70s);
        plan.hasten(Start + 75s);
        QCOMPARE(*plan.due(One, 6h, Start, Start + 75s), Start + 75s);
        plan.noteFailure(One, Start + 75s);
        QCOMPARE(*plan.due(One, 6h, Start, Start + 75s), Start + 105s); // begins anew
        plan.keepOnly({});
        QVERIFY(!plan.hasFailed());
    }
    void stale()
    {
        QVERIFY(!isStale(std::nullopt, Start)); // that there is none yet is told at once
        QVERIFY(!isStale(Start, Start + 23h));
        QVERIFY(isStale(Start, Start + 24h));
    }
    void timersLookUp()
    {
        QCOMPARE(sleepUntil(Start + 5s, Start), 5s);
        QCOMPARE(sleepUntil(Start + 5h, Start), 10min);
        QCOMPARE(sleepUntil(Start - 5h, Start), 0s);
    }
};

PLEXBRIDGE_TEST(TestRefreshPlan)
#include "tst_refreshplan.moc"
