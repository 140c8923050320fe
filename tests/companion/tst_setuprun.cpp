// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/fakeplex.h"
#include "companion/guideaddress.h"
#include "companion/plexserver.h"
#include "companion/setuprun.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SetupStep::Kind;
using Scope = SetupRun::Scope;

namespace {

constexpr int patience = 20'000;

/// A fake server, a memory that lasts over the runs, and what came of the last one.
class Bench {
public:
    Bench() { setChannels({u"1"_s, u"2"_s, u"5.1"_s}); }

    void setChannels(const QStringList &numbers)
    {
        plex.tuner = numbers;
        wanted.channels.clear();
        for (const QString &number : numbers)
            wanted.channels.append({number, u"Channel "_s + number});
    }

    void run(Scope scope = Scope::Everything)
    {
        PlexServer server(plex.url(), plex.token, u"client"_s);
        server.setWaits({1ms, 3, 50, 1});
        SetupRun setup(server, wanted, memory, clock, scope);
        QSignalSpy finished(&setup, &SetupRun::finished);
        QList<SetupStep> first;
        QObject::connect(&setup, &SetupRun::planned, &setup, [&](const auto &steps) { first = steps; });
        setup.start();
        QVERIFY(finished.wait(patience));
        planned.clear();
        for (const SetupStep &step : first)
            planned.append(toWord(step.kind));
        done.clear();
        failed.clear();
        for (const SetupRow &row : setup.rows())
            (row.problem ? failed : done).append(toWord(row.step.kind));
        memory = setup.memory();
        isRight = setup.isRight();
        problem = setup.problem();
    }

    [[nodiscard]] bool isMapped()
    {
        const FakePlex::Device *const device = plex.device(plex.deviceId);
        if (!device || device->dvr.isEmpty())
            return false;
        QList<FakePlex::Pair> expected;
        for (const QString &number : std::as_const(plex.tuner))
            expected.append({number, number, u"key-"_s + number, true});
        QList<FakePlex::Pair> there = device->map;
        there.removeIf([this](const auto &pair) { return !plex.tuner.contains(pair.number); });
        const auto byNumber = [](const auto &one, const auto &other) {
            return one.number < other.number;
        };
        std::sort(expected.begin(), expected.end(), byNumber);
        std::sort(there.begin(), there.end(), byNumber);
        return there == expected;
    }

    FakePlex plex;
    TurnableClock clock;
    Wanted wanted{u"10ABCDEF"_s, u"PlexBridge"_s, u"192.168.1.20:3000"_s, {u"192.168.1.20:3000"_s}, {}};
    CompanionMemory memory;
    QStringList planned, done, failed;
    bool isRight = false;
    Problem problem;
};

} // namespace

/// The whole of setting Plex up, against one that answers as the facts say, and otherwise.
class TestSetupRun : public QObject {
    Q_OBJECT

private slots:
    void setsUpFromNothing_data();
    void setsUpFromNothing();
    void lookingChangesNothing();
    void tokenIsOnlyInItsHeader();
    void refusals_data();
    void refusals();
    void goesOnBehindAStepThatFails();
    void anyStateIsRightAfterTwoRuns_data();
    void anyStateIsRightAfterTwoRuns();
    void upkeepMakesNothingAnew();
    void upkeepReadsTheGuideFirst();
    void aChangedAddressIsFollowed();
    void changesAreKept();
};

void TestSetupRun::setsUpFromNothing_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<bool>("showsActivity");
    QTest::addColumn<bool>("isOldWay");
    QTest::newRow("JSON") << true << true << false;
    QTest::newRow("XML") << false << true << false;
    QTest::newRow("nothing is told of the guide's reading") << true << false << false;
    QTest::newRow("registers by PUT only") << true << true << true;
}

void TestSetupRun::setsUpFromNothing()
{
    QFETCH(bool, json);
    QFETCH(bool, showsActivity);
    QFETCH(bool, isOldWay);
    Bench bench;
    bench.plex.json = json;
    bench.plex.showsActivity = showsActivity;
    bench.plex.isOldWay = isOldWay;
    bench.plex.addForeign();
    const FakePlex::Device foreign = bench.plex.devices.first();
    const FakePlex::Dvr foreignDvr = bench.plex.dvrs.first();
    bench.run();
    QCOMPARE(bench.planned,
             (QStringList{u"register"_s, u"create_dvr"_s, u"read_guide"_s, u"scan"_s, u"map"_s}));
    QVERIFY(bench.isRight);
    QVERIFY(bench.isMapped());
    QVERIFY(bench.failed.isEmpty() || bench.failed == QStringList{u"scan"_s}); // which is no harm
    const FakePlex::Dvr *const dvr = bench.plex.dvr(bench.plex.device(u"10ABCDEF"_s)->dvr);
    QCOMPARE(dvr->settings.value(u"xmltvCustomRefreshInHours"_s), u"12"_s);
    QCOMPARE(dvr->settings.value(u"startOffsetMinutes"_s), u"0"_s); // sent along
    QCOMPARE(bench.plex.devices.first(), foreign);
    QCOMPARE(bench.plex.dvrs.first(), foreignDvr);

    bench.plex.writes.clear();
    bench.run();
    QCOMPARE(bench.plex.writes, QStringList());
    QVERIFY(bench.isRight && bench.planned.isEmpty());
}

void TestSetupRun::lookingChangesNothing()
{
    Bench bench;
    bench.run(Scope::Look);
    QCOMPARE(bench.planned.first(), u"register"_s);
    QCOMPARE(bench.plex.writes, QStringList());
    QVERIFY(!bench.isRight);
    QVERIFY(!bench.problem);
}

void TestSetupRun::tokenIsOnlyInItsHeader()
{
    Bench bench;
    bench.run();
    for (const QByteArray &head : bench.plex.heads) {
        QVERIFY(!head.left(head.indexOf('\r')).contains(bench.plex.token.toLatin1()));
        QVERIFY(head.contains("X-Plex-Client-Identifier: client\r\n"));
        if (!head.startsWith("GET"))
            QVERIFY(head.contains("Content-Length: 0\r\n") || head.startsWith("DELETE"));
    }
}

void TestSetupRun::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("subject");
    QTest::newRow("401") << 401 << u"/media/grabbers/devices"_s << u"401"_s;
    QTest::newRow("403") << 403 << u"/livetv/dvrs"_s << u"403"_s;
    QTest::newRow("500") << 500 << u"/livetv/dvrs"_s << u"500"_s;
    QTest::newRow("404: a failed list never means that it is gone")
        << 404 << u"/media/grabbers/devices"_s << u"404"_s;
}

void TestSetupRun::refusals()
{
    QFETCH(int, status);
    QFETCH(QString, path);
    QFETCH(QString, subject);
    Bench bench;
    bench.plex.faults = [&](const QByteArray &, const QString &asked) {
        return FakePlex::Fault{asked == path ? status : 0};
    };
    bench.run();
    QCOMPARE(bench.problem.subject, subject);
    QVERIFY(!bench.isRight);
    QCOMPARE(bench.plex.writes, QStringList());
}

void TestSetupRun::goesOnBehindAStepThatFails()
{
    Bench bench;
    bench.plex.faults = [](const QByteArray &, const QString &path) {
        return FakePlex::Fault{path.endsWith(u"/prefs") || path.endsWith(u"/reloadGuide") ? 500 : 0};
    };
    bench.run();
    QVERIFY(bench.failed.contains(u"set_refresh"_s) && bench.failed.contains(u"read_guide"_s));
    QVERIFY(bench.done.contains(u"map"_s));
    QVERIFY(!bench.isRight);
}

void TestSetupRun::anyStateIsRightAfterTwoRuns_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Whatever is there and however the first run goes wrong.
void TestSetupRun::anyStateIsRightAfterTwoRuns()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Bench bench;
    QStringList numbers;
    for (int number = 1; number <= int(random.bounded(1, 30)); ++number)
        numbers.append(QString::number(number) + (random.bounded(4) == 0 ? u".1"_s : QString()));
    bench.setChannels(numbers);
    bench.plex.json = random.bounded(2) == 0;
    bench.plex.showsActivity = random.bounded(2) == 0;
    bench.plex.isOldWay = random.bounded(3) == 0;
    if (random.bounded(2) == 0)
        bench.plex.addForeign();
    if (random.bounded(3) > 0) { // somebody or something was here before
        FakePlex::Device device{u"20"_s,
                                u"device://tv.plex.grabbers.hdhomerun/10ABCDEF"_s,
                                u"10ABCDEF"_s,
                                bench.wanted.uri(),
                                u"PlexBridge"_s,
                                u"alive"_s,
                                u"enabled"_s,
                                {},
                                {}};
        const QString id = guideaddress::lineupId(bench.wanted.guide(), u"PlexBridge"_s);
        if (random.bounded(3) > 0) {
            bench.plex.dvrs.append({u"21"_s, u"dvr-21"_s, {id}, {}, 900, {}});
            if (random.bounded(2) == 0)
                device.dvr = u"21"_s;
            for (const QString &number : std::as_const(numbers)) {
                const QString other = numbers.at(random.bounded(numbers.size()));
                if (random.bounded(2) == 0)
                    device.map.append({number, other, u"key-"_s + other, true});
            }
        }
        bench.plex.devices.append(device);
    }
    const QList<FakePlex::Device> before = bench.plex.devices;
    bench.plex.faults = [&random](const QByteArray &, const QString &) {
        FakePlex::Fault fault;
        switch (random.bounded(24)) {
        case 0:
            return FakePlex::Fault{500};
        case 1:
            return FakePlex::Fault{500, true};
        case 2:
            return FakePlex::Fault{404};
        case 3:
            fault.isGarbage = fault.happensAllTheSame = random.bounded(2) == 0;
            fault.isGarbage = true;
            return fault;
        case 4:
            fault.isCut = true;
            return fault;
        case 5:
            fault.isRefusal = true;
            return fault;
        case 6:
            fault.delay = 5;
            return fault;
        default:
            return fault;
        }
    };
    bench.run();
    bench.plex.faults = {};
    bench.run();
    QVERIFY(bench.isMapped());
    QVERIFY(bench.isRight);
    const auto count = std::count_if(bench.plex.devices.begin(), bench.plex.devices.end(),
                                     [](const auto &device) { return device.deviceId == u"10ABCDEF"; });
    QCOMPARE(count, 1);
    bench.plex.writes.clear();
    bench.run();
    QCOMPARE(bench.plex.writes, QStringList());
    for (const FakePlex::Device &device : before) {
        if (device.deviceId != u"10ABCDEF")
            QVERIFY(bench.plex.devices.contains(device));
    }
}

void TestSetupRun::upkeepMakesNothingAnew()
{
    Bench bench;
    bench.run(Scope::Upkeep);
    QCOMPARE(bench.plex.writes, QStringList()); // somebody may have removed us
    QVERIFY(!bench.isRight);
}

void TestSetupRun::upkeepReadsTheGuideFirst()
{
    Bench bench;
    bench.run();
    bench.setChannels({u"2"_s, u"3"_s}); // one went, one came
    bench.plex.writes.clear();
    bench.run(Scope::Upkeep);
    QVERIFY(bench.isMapped());
    const QStringList &writes = bench.plex.writes;
    const auto at = [&writes](const QString &end) {
        for (qsizetype index = 0; index < writes.size(); ++index) {
            if (writes.at(index).endsWith(end))
                return index;
        }
        return qsizetype(-1);
    };
    QVERIFY(at(u"/reloadGuide"_s) >= 0);
    QVERIFY(at(u"/reloadGuide"_s) < at(u"/channelmap"_s));
    QCOMPARE(writes.filter(u"/reloadGuide"_s).size(), 1);
}

void TestSetupRun::aChangedAddressIsFollowed()
{
    Bench bench;
    bench.run();
    bench.wanted.address = u"192.168.1.33:3000"_s;
    bench.wanted.addresses = {bench.wanted.address};
    bench.run(Scope::Upkeep);
    QVERIFY(bench.isRight);
    QCOMPARE(bench.plex.devices.size(), 1);
    QCOMPARE(bench.plex.devices.first().uri, bench.wanted.uri());
    const QStringList lineups = bench.plex.dvrs.first().lineups;
    QCOMPARE(lineups.size(), 1);
    QCOMPARE(guideaddress::addressIn(lineups.first()), bench.wanted.guide());
    QVERIFY(bench.isMapped());
}

void TestSetupRun::changesAreKept()
{
    Bench bench;
    bench.run();
    QStringList kinds;
    for (const ServerChange &change : std::as_const(bench.memory.changes))
        kinds.append(change.kind);
    QCOMPARE(kinds, (QStringList{u"register"_s, u"create_dvr"_s, u"set_refresh"_s, u"map"_s}));
    QCOMPARE(bench.memory.changes.last().after.size(), 3);
    QTemporaryDir directory;
    const QString path = CompanionMemory::pathIn(directory.path());
    QVERIFY(!bench.memory.write(path));
    const CompanionMemory read = CompanionMemory::read(path);
    QCOMPARE(read.agreed, bench.memory.agreed);
    QCOMPARE(read.changes, bench.memory.changes);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!CompanionMemory::read(directory.filePath(u"none"_s)).clientId.isEmpty());
}

PLEXBRIDGE_TEST(TestSetupRun)
#include "tst_setuprun.moc"
