// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion/companion.h"
#include "companion/fakejellyfin.h"
#include "companion/jellyfinserver.h"
#include "fetch/secretfile.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Standing = CompanionServer::Standing;

namespace {

constexpr int patience = 30'000;

/// Asks and waits.
template <typename T> Result<T> asked(const std::function<void(const MediaServer::Then<T> &)> &ask)
{
    std::optional<Result<T>> answer;
    ask([&answer](const Result<T> &came) { answer.emplace(came); });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    }();
    return answer.value_or(Result<T>(Problem{ProblemCode::NoVideo, {}, u"no answer"_s}));
}

Result<QList<ServerSession>> sessionsOf(JellyfinServer &server)
{
    return asked<QList<ServerSession>>([&](const auto &then) { server.readSessions(then); });
}

Result<MediaServer::Done> readGuide(JellyfinServer &server)
{
    return asked<MediaServer::Done>([&](const auto &then) {
        server.perform({SetupStep::Kind::ReadGuide, {}, {}, {}}, {}, then);
    });
}

OpenStream streamOf(StreamId id, const QString &number)
{
    return {id,
            {},
            number,
            u"Channel "_s + number,
            u"127.0.0.1"_s,
            u"Jellyfin-Server/10.11"_s,
            SteadyTime(1000s)};
}

/// The companion with a fake Jellyfin.
struct Bench {
    Bench()
    {
        Q_UNUSED(secretfile::write(where.filePath(u"key"_s), jellyfin.key).code);
        companion = std::make_unique<Companion>(
            CompanionParts{.clock = clock,
                           .dataDirectory = where.path(),
                           .streams = [this] { return streams; },
                           .note = [this](StreamId id, const Behind &who) { behind[id] = who; },
                           .end = [](StreamId) {},
                           .place =
                               [] {
                                   return CompanionParts::Place{u"10ABCDEF"_s, {}};
                               },
                           .tuners =
                               [] {
                                   return 2;
                               }});
        companion->setPace({0ms, 0ms}, 20ms);
    }
    void begin()
    {
        CompanionConfig config;
        config.jellyfinServer = jellyfin.url().toString();
        config.jellyfinKeyFile = where.filePath(u"key"_s);
        companion->apply(config);
    }
    [[nodiscard]] CompanionServer server() const { return companion->state().servers.value(0); }

    QTemporaryDir where;
    TurnableClock clock;
    FakeJellyfin jellyfin;
    QList<OpenStream> streams;
    QHash<StreamId, Behind> behind;
    std::unique_ptr<Companion> companion;
};

} // namespace

/// A Jellyfin or Emby server, with faults.
class TestJellyfin : public QObject {
    Q_OBJECT

private slots:
    void allFormsSayTheSame_data();
    void allFormsSayTheSame();
    void onlyLiveTelevisionCounts();
    void recordings();
    void theGuideIsReadByItsTask();
    void faultsAreProblems_data();
    void faultsAreProblems();
    void theKeyIsOnlyInItsHeader();
    void namesAndGhosts();
    void theGuideIsReadAfterAChange();
    void whateverItAnswersNamesAreRight();
};

void TestJellyfin::allFormsSayTheSame_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("isEmby");
    QTest::newRow("Jellyfin") << int(FakeJellyfin::Form::Pascal) << false;
    QTest::newRow("camel case") << int(FakeJellyfin::Form::Camel) << false;
    QTest::newRow("XML") << int(FakeJellyfin::Form::Xml) << false;
    QTest::newRow("Emby") << int(FakeJellyfin::Form::Pascal) << true;
}

void TestJellyfin::allFormsSayTheSame()
{
    QFETCH(int, form);
    QFETCH(bool, isEmby);
    FakeJellyfin fake;
    fake.form = FakeJellyfin::Form(form);
    fake.isEmby = isEmby;
    fake.sessions = {FakeJellyfin::watching(u"Anna"_s, u"7"_s, u"News"_s)};
    JellyfinServer server(fake.url(), fake.key);
    const auto sessions = sessionsOf(server);
    QVERIFY(sessions);
    QCOMPARE(sessions.value().size(), 1);
    const ServerSession &session = sessions.value().first();
    QCOMPARE(session.viewer, u"Anna"_s);
    QCOMPARE(session.channelNumber, u"7"_s);
    QCOMPARE(session.channelName, u"News"_s);
    QCOMPARE(session.player, u"Firefox"_s);
    QCOMPARE(session.product, u"Jellyfin Web"_s);
    QVERIFY(!session.isTranscoded && !session.isPaused);
}

void TestJellyfin::onlyLiveTelevisionCounts()
{
    FakeJellyfin fake;
    QJsonObject idle = FakeJellyfin::watching(u"Idle"_s, {});
    idle.remove(u"NowPlayingItem"_s);
    QJsonObject film = FakeJellyfin::watching(u"Film"_s, {});
    film.insert(u"NowPlayingItem"_s, QJsonObject{{u"Type"_s, u"Movie"_s}});
    QJsonObject paused = FakeJellyfin::watching(u"Ben"_s, u"8"_s);
    paused.insert(u"PlayState"_s, QJsonObject{{u"PlayMethod"_s, u"Transcode"_s}, {u"IsPaused"_s, true}});
    QJsonObject null = FakeJellyfin::watching(u"Null"_s, {});
    null.insert(u"NowPlayingItem"_s, QJsonValue());
    fake.sessions = {idle, film, paused, null};
    JellyfinServer server(fake.url(), fake.key);
    const auto sessions = sessionsOf(server);
    QVERIFY(sessions);
    QCOMPARE(sessions.value().size(), 1);
    QVERIFY(sessions.value().first().isTranscoded && sessions.value().first().isPaused);
}

void TestJellyfin::recordings()
{
    FakeJellyfin fake;
    fake.timers = {FakeJellyfin::timer(u"Now"_s, u"News"_s, -600, 600, u"InProgress"_s),
                   FakeJellyfin::timer(u"Next"_s, u"Sport"_s, 300, 900, u"New"_s),
                   FakeJellyfin::timer(u"Past"_s, u"Sport"_s, -900, -600, u"InProgress"_s),
                   FakeJellyfin::timer(u"Cancelled"_s, u"Sport"_s, 300, 900, u"Cancelled"_s)};
    JellyfinServer server(fake.url(), fake.key);
    const auto read = asked<QList<ServerRecording>>([&](const auto &then) { server.readRecordings(then); });
    QVERIFY(read);
    QCOMPARE(read.value().size(), 2);
    QVERIFY(read.value().at(0).isRunning && !read.value().at(1).isRunning);
    QCOMPARE(read.value().at(0).channelName, u"News"_s);
    const auto length = read.value().at(1).ends - read.value().at(1).begins;
    QCOMPARE(std::chrono::round<std::chrono::seconds>(length), 600s + 60s + 120s); // margins outside
}

void TestJellyfin::theGuideIsReadByItsTask()
{
    FakeJellyfin fake;
    JellyfinServer server(fake.url(), fake.key);
    QVERIFY(readGuide(server));
    QCOMPARE(fake.guideReadings, 1);
    fake.isReading = true;
    QVERIFY(readGuide(server)); // it runs already
    QCOMPARE(fake.guideReadings, 1);
    fake.hasGuideTask = false;
    QVERIFY(!readGuide(server));
    QCOMPARE(fake.guideReadings, 1);
}

void TestJellyfin::faultsAreProblems_data()
{
    using Fault = FakeJellyfin::Fault;
    QTest::addColumn<FakeJellyfin::Fault>("fault");
    QTest::addColumn<QString>("status");
    QTest::newRow("401") << Fault{.status = 401} << u"401"_s;
    QTest::newRow("403") << Fault{.status = 403} << u"403"_s;
    QTest::newRow("404") << Fault{.status = 404} << u"404"_s;
    QTest::newRow("500") << Fault{.status = 500} << u"500"_s;
    QTest::newRow("503 while it begins") << Fault{.status = 503} << u"503"_s;
    QTest::newRow("garbage") << Fault{.isGarbage = true} << QString();
    QTest::newRow("a proxy's page") << Fault{.isPage = true} << QString();
    QTest::newRow("cut") << Fault{.isCut = true} << QString();
}

void TestJellyfin::faultsAreProblems()
{
    QFETCH(FakeJellyfin::Fault, fault);
    QFETCH(QString, status);
    FakeJellyfin fake;
    fake.sessions = {FakeJellyfin::watching(u"Anna"_s, u"7"_s)};
    fake.faults = [&](const QByteArray &, const QString &) {
        return fault;
    };
    JellyfinServer server(fake.url(), fake.key);
    const auto sessions = sessionsOf(server);
    QVERIFY(!sessions);
    QCOMPARE(sessions.problem().subject, status);
    QVERIFY(!readGuide(server));
    QCOMPARE(fake.guideReadings, 0);
    fault = {.delay = 300}; // late is none
    QVERIFY(sessionsOf(server));
    // The task was found, but then it goes wrong.
    fake.faults = [](const QByteArray &method, const QString &) {
        return FakeJellyfin::Fault{.status = method == "POST" ? 404 : 0};
    };
    QVERIFY(!readGuide(server));
}

void TestJellyfin::theKeyIsOnlyInItsHeader()
{
    FakeJellyfin fake;
    JellyfinServer server(fake.url(), fake.key);
    QVERIFY(sessionsOf(server));
    QVERIFY(readGuide(server));
    for (const QByteArray &head : std::as_const(fake.heads)) {
        QVERIFY(head.contains(fake.key.toLatin1()));
        QVERIFY(!head.left(head.indexOf("\r\n")).contains(fake.key.toLatin1()));
    }
}

void TestJellyfin::namesAndGhosts()
{
    Bench bench;
    bench.jellyfin.sessions = {FakeJellyfin::watching(u"Anna"_s, u"1"_s)};
    bench.jellyfin.timers = {FakeJellyfin::timer(u"Film"_s, u"Channel 2"_s, -60, 600, u"InProgress"_s)};
    bench.streams = {streamOf(1, u"1"_s), streamOf(2, u"2"_s), streamOf(3, u"3"_s)};
    bench.begin();
    QTRY_COMPARE_WITH_TIMEOUT(bench.behind.value(1).viewer, u"Anna"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.behind.value(2).purpose, StreamPurpose::Recording, patience);
    QCOMPARE(bench.behind.value(3).ghost, GhostReason::None);
    bench.clock.turn(4min);
    QTRY_COMPARE_WITH_TIMEOUT(bench.behind.value(3).ghost, GhostReason::Forgotten, patience);
    QCOMPARE(bench.behind.value(1).ghost, GhostReason::None);
    QCOMPARE(bench.behind.value(2).ghost, GhostReason::None);
}

void TestJellyfin::theGuideIsReadAfterAChange()
{
    Bench bench;
    bench.begin();
    QTRY_COMPARE_WITH_TIMEOUT(bench.jellyfin.guideReadings, 1, patience);
    bench.companion->noteChange();
    QTRY_COMPARE_WITH_TIMEOUT(bench.jellyfin.guideReadings, 2, patience);
}

/// Whatever faults come, no stream bears the name of another's viewer, and once they are over all names are
/// right.
void TestJellyfin::whateverItAnswersNamesAreRight()
{
    QRandomGenerator dice(11);
    Bench bench;
    const auto some = [&dice](int percent) {
        return dice.bounded(100) < percent;
    };
    int faultsPercent = 40;
    bench.jellyfin.faults = [&](const QByteArray &, const QString &) {
        FakeJellyfin::Fault fault;
        if (!some(faultsPercent))
            return fault;
        static constexpr int statuses[]{401, 403, 404, 500, 503};
        switch (dice.bounded(4)) {
        case 0:
            fault.status = statuses[dice.bounded(5)];
            break;
        case 1:
            fault.isGarbage = true;
            break;
        case 2:
            fault.isCut = true;
            break;
        default:
            fault.isPage = true;
        }
        return fault;
    };
    bench.begin();
    for (int round = 0; round < 25; ++round) {
        bench.jellyfin.form = FakeJellyfin::Form(dice.bounded(3));
        bench.jellyfin.sessions = {};
        bench.streams.clear();
        bench.behind.clear();
        QHash<StreamId, QString> right;
        for (int number = 1; number <= 6; ++number) {
            const bool isWatched = some(60);
            const StreamId id = StreamId(round * 10 + number);
            if (some(80))
                bench.streams.append(streamOf(id, QString::number(number)));
            else
                continue;
            if (!isWatched)
                continue;
            const QString name = u"Viewer %1.%2"_s.arg(round).arg(number);
            right.insert(id, name);
            bench.jellyfin.sessions.append(
                some(70) ? FakeJellyfin::watching(name, QString::number(number))
                         : FakeJellyfin::watching(name, {}, u"Channel %1"_s.arg(number)));
        }
        bench.companion->noteStreams();
        const auto isRight = [&] {
            for (auto it = bench.behind.cbegin(); it != bench.behind.cend(); ++it) {
                const QString name = it->viewer;
                if (!name.isEmpty() && name.startsWith(u"Viewer %1."_s.arg(round))
                    && name != right.value(it.key()))
                    qFatal("%s is at stream %llu", qPrintable(name), it.key());
            }
            return std::all_of(right.keyBegin(), right.keyEnd(),
                               [&](StreamId id) { return bench.behind.value(id).viewer == right.value(id); });
        };
        faultsPercent = 40;
        QCoreApplication::processEvents(); // some rounds ask while there are faults
        (void)isRight();
        faultsPercent = 0;
        // An away server is asked again; what was on its way when the clock turned may have failed after
        // that.
        const auto comesRight = [&] {
            if (isRight())
                return true;
            bench.clock.turn(20min);
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(comesRight(), patience);
    }
}

PLEXBRIDGE_TEST(TestJellyfin)
#include "tst_jellyfin.moc"
