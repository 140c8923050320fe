// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/companion.h"
#include "companion/fakeplex.h"
#include "fetch/secretfile.h"
#include "support/rawserver.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Standing = CompanionServer::Standing;

namespace {

/// The companion of a device that a small server plays, and a fake Plex.
class Bench {
public:
    Bench()
    {
        offer({u"1"_s, u"2"_s});
        Q_UNUSED(secretfile::write(where.filePath(u"token"_s), plex.token).code);
        companion = std::make_unique<Companion>(parts());
        companion->setPace({0ms, 0ms}, 20ms);
    }

    void offer(const QStringList &numbers)
    {
        QByteArray lineup;
        for (const QString &number : numbers)
            lineup += (lineup.isEmpty() ? "" : ",") + QByteArray(R"({"GuideNumber":")") + number.toLatin1()
                + R"(","GuideName":"C"})";
        device.on("/discover.json", RawServer::ok(R"({"DeviceID":"10ABCDEF","FriendlyName":"PlexBridge"})"));
        device.on("/lineup.json", RawServer::ok('[' + lineup + ']'));
        plex.tuner = numbers;
    }

    void begin()
    {
        CompanionConfig config;
        config.plexServer = plex.url().toString();
        config.plexTokenFile = where.filePath(u"token"_s);
        config.upkeep = upkeep;
        config.ghostsEndAfter = ghostsEndAfter;
        companion->apply(config);
    }

    [[nodiscard]] CompanionServer server() const { return companion->state().servers.value(0); }

    CompanionParts parts()
    {
        return {.clock = clock,
                .dataDirectory = where.path(),
                .streams = [this] { return streams; },
                .note = [this](StreamId id, const Behind &who) { behind[id] = who; },
                .end = [this](StreamId id) { ended.append(id); },
                .place =
                    [this] {
                        return CompanionParts::Place{u"10ABCDEF"_s, {device.place()}};
                    },
                .tuners =
                    [] {
                        return 2;
                    }};
    }

    static QJsonObject watching(const QString &viewer, const QString &number)
    {
        return {{u"live"_s, 1},
                {u"User"_s, QJsonObject{{u"title"_s, viewer}}},
                {u"Player"_s, QJsonObject{{u"title"_s, u"TV"_s}, {u"product"_s, u"Plex"_s}}},
                {u"Media"_s, QJsonObject{{u"channelVcn"_s, number}}}};
    }

    QTemporaryDir where;
    TurnableClock clock;
    FakePlex plex;
    RawServer device;
    QList<OpenStream> streams;
    QHash<StreamId, Behind> behind;
    QList<StreamId> ended;
    bool upkeep = false;
    std::chrono::minutes ghostsEndAfter{0};
    std::unique_ptr<Companion> companion;
};

OpenStream plexStream(StreamId id, const QString &number)
{
    return {id, {}, number, {}, u"127.0.0.1"_s, u"Lavf/60.16.100"_s, SteadyTime(1000s)};
}

} // namespace

/// The companion as the engine has it.
class TestCompanion : public QObject {
    Q_OBJECT

private slots:
    void asksNothingWithoutAServer();
    void looksThenSetsUp();
    void keepsUpAfterAChange();
    void undoesAMap();
    void namesViewersOnlyWhileTheyWatch();
    void endsGhostsByRule();
    void anAwayServerIsSaidOnce();
    void aTokenThatIsNoneIsTold();
};

void TestCompanion::asksNothingWithoutAServer()
{
    Bench bench;
    bench.companion->apply({});
    bench.streams = {plexStream(1, u"1"_s)};
    bench.companion->noteStreams();
    bench.companion->noteChange();
    bench.companion->setUp(true);
    QCoreApplication::processEvents();
    QCOMPARE(bench.plex.asked, 0);
    QVERIFY(bench.device.heads().isEmpty());
    QVERIFY(bench.companion->state().servers.isEmpty());
}

void TestCompanion::looksThenSetsUp()
{
    Bench bench;
    bench.begin();
    bench.companion->setUp(false);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server().standing, Standing::Wrong, 20'000);
    QCOMPARE(bench.companion->state().steps.first().kind, u"register"_s);
    QCOMPARE(bench.plex.writes, QStringList());
    bench.plex.readingPolls = 0;
    bench.companion->setUp(true);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server().standing, Standing::Right, 60'000);
    QCOMPARE(bench.plex.device(u"10ABCDEF"_s)->map.size(), 2);
    QVERIFY(QFile::exists(CompanionMemory::pathIn(bench.where.path())));
    QVERIFY(bench.companion->state().changes.first().canBeUndone);
}

void TestCompanion::keepsUpAfterAChange()
{
    Bench bench;
    bench.plex.readingPolls = 0;
    bench.begin();
    bench.companion->setUp(true);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server().standing, Standing::Right, 60'000);
    CompanionConfig config;
    config.plexServer = bench.plex.url().toString();
    config.plexTokenFile = bench.where.filePath(u"token"_s);
    bench.offer({u"2"_s, u"3"_s});
    bench.companion->apply(config); // with upkeep
    QTRY_VERIFY_WITH_TIMEOUT(bench.server().standing == Standing::Right, 60'000);
    const auto map = bench.plex.device(u"10ABCDEF"_s)->map;
    QVERIFY(map.contains(FakePlex::Pair{u"3"_s, u"3"_s, u"key-3"_s, true}));
    QVERIFY(map.contains(FakePlex::Pair{u"1"_s, u"1"_s, u"key-1"_s, true})); // left to Plex
}

void TestCompanion::undoesAMap()
{
    Bench bench;
    bench.plex.readingPolls = 0;
    bench.begin();
    bench.companion->setUp(true);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server().standing, Standing::Right, 60'000);
    bench.companion->undo(bench.companion->state().changes.first().id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.companion->state().changes.first().undone, 20'000);
    for (const FakePlex::Pair &pair : bench.plex.device(u"10ABCDEF"_s)->map)
        QVERIFY(!pair.on);
    bench.plex.writes.clear();
    bench.companion->setUp(true); // what was taken back is not done again
    QTRY_VERIFY_WITH_TIMEOUT(!bench.companion->state().isRunning, 20'000);
    QCOMPARE(bench.plex.writes, QStringList());
}

void TestCompanion::namesViewersOnlyWhileTheyWatch()
{
    Bench bench;
    bench.begin();
    bench.companion->noteStreams();
    QCoreApplication::processEvents();
    QCOMPARE(bench.plex.asked, 0);
    bench.plex.sessions = {Bench::watching(u"Anna"_s, u"1"_s), Bench::watching(u"Ben"_s, u"2"_s)};
    bench.streams = {plexStream(1, u"1"_s), plexStream(2, u"2"_s)};
    bench.companion->noteStreams();
    QTRY_COMPARE_WITH_TIMEOUT(bench.behind.value(1).viewer, u"Anna"_s, 20'000);
    QCOMPARE(bench.behind.value(2).viewer, u"Ben"_s);
    QCOMPARE(bench.behind.value(2).purpose, StreamPurpose::Person);
    QCOMPARE(bench.plex.writes, QStringList());
    bench.streams.clear();
    bench.companion->noteStreams();
    QVERIFY(!bench.companion->state().shortage);
}

void TestCompanion::endsGhostsByRule()
{
    Bench bench;
    bench.ghostsEndAfter = 5min;
    bench.begin();
    bench.streams = {plexStream(1, u"1"_s),
                     {2, {}, u"2"_s, {}, u"192.168.1.9"_s, u"VLC/3"_s, SteadyTime(1000s)}};
    bench.companion->noteStreams();
    QTRY_VERIFY_WITH_TIMEOUT(bench.behind.contains(1), 20'000);
    QCOMPARE(bench.behind.value(1).ghost, GhostReason::None);
    bench.clock.turn(4min);
    QTRY_COMPARE_WITH_TIMEOUT(bench.behind.value(1).ghost, GhostReason::Forgotten, 20'000);
    QVERIFY(bench.ended.isEmpty());
    bench.clock.turn(6min);
    QTRY_VERIFY_WITH_TIMEOUT(bench.ended.contains(1), 20'000);
    QVERIFY(!bench.ended.contains(2)); // which is none of Plex's
    QCOMPARE(bench.behind.value(2).ghost, GhostReason::None);
}

void TestCompanion::anAwayServerIsSaidOnce()
{
    Bench bench;
    bench.plex.faults = [](const QByteArray &, const QString &) {
        return FakePlex::Fault{500};
    };
    bench.begin();
    bench.streams = {plexStream(1, u"1"_s)};
    bench.companion->noteStreams();
    QTRY_COMPARE_WITH_TIMEOUT(bench.server().standing, Standing::Away, 20'000);
    const int asked = bench.plex.asked;
    bench.clock.turn(9s); // it is not asked again before its pause is over
    QSignalSpy changed(bench.companion.get(), &Companion::changed);
    bench.companion->noteStreams();
    QCOMPARE(bench.plex.asked, asked);
    bench.plex.faults = {};
    bench.clock.turn(1min);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server().standing, Standing::Unknown, 20'000);
}

void TestCompanion::aTokenThatIsNoneIsTold()
{
    Bench bench;
    Q_UNUSED(secretfile::write(bench.where.filePath(u"token"_s), u"another"_s).code);
    bench.begin();
    bench.companion->setUp(false);
    QTRY_COMPARE_WITH_TIMEOUT(bench.server().standing, Standing::Refused, 20'000);
    QCOMPARE(bench.server().problem.subject, u"401"_s);
    QVERIFY(QFile::remove(bench.where.filePath(u"token"_s)));
    Bench without;
    QVERIFY(QFile::remove(without.where.filePath(u"token"_s)));
    without.begin();
    QCOMPARE(without.server().standing, Standing::Refused);
    QCOMPARE(without.plex.asked, 0);
}

PLEXBRIDGE_TEST(TestCompanion)
#include "tst_companion.moc"
