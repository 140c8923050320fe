// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/activityseries.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr WallTime now{1'756'954'607'638ms};

ActivityPoint point(WallTime at, int streaming)
{
    ActivityPoint point;
    point.at = at;
    point.statistics.streaming = point.statistics.total = streaming;
    return point;
}

} // namespace

/// What the chart draws: the last hour, thinned without losing peaks, on round scales.
class TestActivitySeries : public QObject {
    Q_OBJECT
private slots:
    void keepsOneHourAndWhatHoldsAtItsStart();
    void fullReplacesAndDifferencesAppend();
    void goesOnWhenTheClockWasSetBack();
    void thinsWithoutLosingPeaks();
    void theLastStepIsTheLastValue();
    void nothingIsZero();
    void countScale_data();
    void countScale();
    void timeScale_data();
    void timeScale();
};

void TestActivitySeries::keepsOneHourAndWhatHoldsAtItsStart()
{
    ActivitySeries series;
    series.apply({point(now - 90min, 1), point(now - 70min, 2), point(now - 10min, 3)}, true);
    series.advance(now);
    QCOMPARE(series.at(now - 60min).streaming, 2);
    QCOMPARE(series.at(now - 80min).streaming, 0); // left the hour
    QCOMPARE(series.highest(), 3);
    QCOMPARE(series.begin(), now - 60min);
}

void TestActivitySeries::fullReplacesAndDifferencesAppend()
{
    ActivitySeries series;
    series.apply({point(now - 5min, 5)}, true);
    series.apply({point(now - 1min, 1)}, false);
    QCOMPARE(series.at(now - 2min).streaming, 5);
    QCOMPARE(series.at(now).streaming, 1);
    series.apply({point(now - 3min, 2)}, true);
    QCOMPARE(series.at(now).streaming, 2);
    QCOMPARE(series.at(now - 4min).streaming, 0);
}

void TestActivitySeries::goesOnWhenTheClockWasSetBack()
{
    ActivitySeries series;
    const WallTime noon{1'756'954'607'638ms};
    series.apply({{noon - 30min, {}}, {noon, {}}}, true);
    series.advance(noon - 10min);
    QCOMPARE(series.now(), noon - 10min); // and is not frozen until the clock has caught up
    QVERIFY(!series.isEmpty());
    series.advance(noon - 10min - 2s); // a snapshot that was under way is no such thing
    QCOMPARE(series.now(), noon - 10min);
}

void TestActivitySeries::thinsWithoutLosingPeaks()
{
    ActivitySeries series;
    QList<ActivityPoint> points;
    for (int second = 3600; second > 0; --second)
        points.append(point(now - std::chrono::seconds(second), second % 2));
    points[1800].statistics.streaming = points[1800].statistics.total = 9;
    series.apply(points, true);
    series.advance(now);
    const QList<ActivityStep> steps = series.steps(300);
    QVERIFY(steps.size() <= 301);
    QVERIFY(std::any_of(steps.cbegin(), steps.cend(),
                        [](const ActivityStep &step) { return step.statistics.streaming == 9; }));
}

void TestActivitySeries::theLastStepIsTheLastValue()
{
    ActivitySeries series;
    series.apply({point(now - 5s, 7), point(now - 1s, 0)}, true);
    series.advance(now);
    QCOMPARE(series.steps(300).constLast().statistics.streaming, 0);
}

void TestActivitySeries::nothingIsZero()
{
    ActivitySeries series;
    series.advance(now);
    QVERIFY(series.isEmpty());
    QCOMPARE(series.highest(), 0);
    QCOMPARE(series.steps(300).size(), 1);
    QCOMPARE(series.at(now).total, 0);
}

void TestActivitySeries::countScale_data()
{
    QTest::addColumn<int>("highest");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("step");
    QTest::newRow("nothing") << 0 << 1 << 1;
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("five") << 5 << 5 << 1;
    QTest::newRow("six") << 6 << 6 << 2;
    QTest::newRow("23") << 23 << 25 << 5;
    QTest::newRow("26") << 26 << 30 << 10;
    QTest::newRow("10,000") << 10000 << 10000 << 2000;
}

void TestActivitySeries::countScale()
{
    QFETCH(const int, highest);
    const auto [top, step] = ChartScale::counts(highest);
    QTEST(top, "top");
    QTEST(step, "step");
}

void TestActivitySeries::timeScale_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("minutes");
    QTest::newRow("wide") << 12 << 5;
    QTest::newRow("usual") << 6 << 10;
    QTest::newRow("narrow") << 3 << 20;
    QTest::newRow("no room") << 0 << 60;
}

void TestActivitySeries::timeScale()
{
    QFETCH(const int, most);
    QTEST(int(ChartScale::timeStep(60min, most).count()), "minutes");
}

PLEXBRIDGE_TEST(TestActivitySeries)
#include "tst_activityseries.moc"
