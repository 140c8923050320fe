// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/programmetext.h"
#include "guide/timeshift.h"
#include "guide/xmltvtime.h"
#include "guide/xmltvtimes.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

/// Times of a guide that are corrected.
class TestGuideTimes : public QObject {
    Q_OBJECT
private slots:
    void wallClocks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<QByteArray>("utc");
        const auto row = [](const char *zone, const char *local, const char *utc) {
            QTest::addRow("%s %s", zone, local) << QByteArray(zone) << QByteArray(local) << QByteArray(utc);
        };
        // Spring: an hour that is not there; autumn: one that is there twice.
        row("Europe/Berlin", "20260329013000", "20260329003000 +0000");
        row("Europe/Berlin", "20260329023000", "20260329013000 +0000");
        row("Europe/Berlin", "20260329030000", "20260329010000 +0000");
        row("Europe/Berlin", "20261025015959", "20261024235959 +0000");
        row("Europe/Berlin", "20261025023000", "20261025003000 +0000");
        row("Europe/Berlin", "20261025030000", "20261025020000 +0000");
        row("America/New_York", "20260308013000", "20260308063000 +0000");
        row("America/New_York", "20260308023000", "20260308073000 +0000");
        row("America/New_York", "20260308030000", "20260308070000 +0000");
        row("America/New_York", "20261101013000", "20261101053000 +0000");
        row("America/New_York", "20261101020000", "20261101070000 +0000");
        row("America/St_Johns", "20260308013000", "20260308050000 +0000");
        row("America/St_Johns", "20260308033000", "20260308060000 +0000");
        row("America/St_Johns", "20261101013000", "20261101040000 +0000");
        row("Australia/Lord_Howe", "20260405013000", "20260404143000 +0000");
        row("Australia/Lord_Howe", "20260405021500", "20260404154500 +0000");
        row("Australia/Lord_Howe", "20261004021500", "20261003154500 +0000");
        row("Australia/Lord_Howe", "20261004023000", "20261003153000 +0000");
        row("Asia/Kolkata", "20260329020000", "20260328203000 +0000");
    }
    void wallClocks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, local);
        QTEST(toXmltvTime(fromWallClock(at(local), QTimeZone(zone))), "utc");
        const TimeShift shift({GuideShift{0min, zone}});
        QTEST(toXmltvTime(shift(at(local))), "utc");
    }
    void shiftsAddUp()
    {
        const TimeShift shift({GuideShift{90min, {}}, GuideShift{}, GuideShift{-30min, {}}});
        QCOMPARE(shift(at("20260101120000")), at("20260101130000"));
        const GuideWindow window{at("20260101120000"), at("20260102120000")};
        QCOMPARE(shift.before(window).from, at("20260101110000"));
        QCOMPARE(shift.before(window).to, at("20260102110000"));
        QList<GuideProgramme> programmes{{at("20260101120000"), at("20260101123000"), "x"},
                                         {at("20260101123000"), {}, "y"}};
        shift.move(programmes);
        QCOMPARE(programmes.at(0).start, at("20260101130000"));
        QCOMPARE(programmes.at(0).stop, at("20260101133000"));
        QCOMPARE(programmes.at(1).start, at("20260101133000"));
        QVERIFY(!programmes.at(1).stop);
    }
    void shiftsAreTakenBack_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("east") << QByteArray("Pacific/Kiritimati");
        QTest::newRow("with summer time") << QByteArray("Europe/Berlin");
    }
    void shiftsAreTakenBack()
    {
        QFETCH(QByteArray, zone);
        const TimeShift shift({GuideShift{90min, {}}, GuideShift{0min, zone}, GuideShift{-30min, {}}});
        for (GuideTime time = at("20260601000000"); time < at("20260603000000"); time += 30min)
            QCOMPARE(shift.back(shift(time)), time);
    }
    /// What is shown while somebody turns the times of a guide is what comes of it when they are kept.
    void aScheduleAsItWouldBe()
    {
        const auto wall = [](const char *time) {
            return WallTime(at(time).time_since_epoch());
        };
        SourcedSchedule schedule;
        schedule.guideShift = {60min, {}};
        schedule.shift = GuideShift{0min, "Europe/Berlin"}; // the channel's own, after it
        schedule.programmes = {{u"News"_s, {}, {}, wall("20260701110000"), wall("20260701113000"), false}};
        const SourcedSchedule moved = withGuideShift(schedule, {-30min, {}});
        QCOMPARE(moved.guideShift.by, -30min);
        QVERIFY(moved.programmes.first().start == wall("20260701093000"));
        QVERIFY(moved.programmes.first().stop == wall("20260701100000"));
        QVERIFY(withGuideShift(moved, schedule.guideShift).programmes == schedule.programmes);
        schedule.shift.reset();
        schedule.playlistShift = 120min;
        QVERIFY(withGuideShift(schedule, {}).programmes.first().start == wall("20260701100000"));
    }
    /// Whatever the zone, nothing that belongs into the window is looked for outside of it.
    void theWindowBeforeHoldsAll()
    {
        const GuideWindow window{at("20260328000000"), at("20260330000000")};
        for (const char *zone : {"Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin"}) {
            const TimeShift shift({GuideShift{0min, zone}, GuideShift{-60min, {}}});
            const GuideWindow before = shift.before(window);
            for (GuideTime time = window.from - 48h; time < window.to + 48h; time += 30min) {
                const GuideTime moved = shift(time);
                if (moved >= window.from && moved < window.to)
                    QVERIFY2(time >= before.from && time < before.to, zone);
            }
        }
    }
};

PLEXBRIDGE_TEST(TestGuideTimes)
#include "tst_guidetimes.moc"
