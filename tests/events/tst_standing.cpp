// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/standing.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Consumer viewer(const QString &id, ConsumerState state, int tuner = 0)
{
    Consumer made;
    made.id = id;
    made.sessionId = u"session "_s + id;
    made.channelId = u"one"_s;
    made.channelName = u"One"_s;
    made.state = state;
    made.tuner = tuner;
    made.hasStream = true;
    made.client = {u"192.168.1.5"_s, u"Lavf/60"_s};
    return made;
}

TunerStatus tuner(int number, bool inUse)
{
    TunerStatus made;
    made.number = number;
    if (inUse)
        made.stream = number + 1;
    return made;
}

} // namespace

/// Which conditions hold in a situation.
class StandingTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_now = {};
        turn(0ms);
    }
    void nothingIsTold();
    void whoWaitsLongIsStuck();
    void waitingForATunerIsNotStuck();
    void backupTookOver();
    void tunersFull();
    void providersLimit();
    void staleSources_data();
    void staleSources();
    void neverGoodIsToldAfterAWhile();
    void switchedOffIsNotTold();
    void accountExpires_data();
    void accountExpires();
    void monthsDataRunOut_data();
    void monthsDataRunOut();
    void database();
    void damagedDatabase();
    void twin();

private:
    void turn(std::chrono::milliseconds by)
    {
        m_clock.turn(by);
        m_now.wall = m_clock.wall();
        m_now.steady = m_clock.steady();
    }
    [[nodiscard]] PlaylistState playlist(ProblemCode code, std::optional<WallTime> lastGood) const
    {
        PlaylistState made;
        made.id = u"list"_s;
        made.name = u"My list"_s;
        made.problem = {code, u"http://provider/…"_s, u"timed out"_s};
        made.lastGood = lastGood;
        return made;
    }
    TurnableClock m_clock;
    Situation m_now;
};

void StandingTest::nothingIsTold()
{
    Standing standing;
    m_now.viewers = {viewer(u"a"_s, ConsumerState::Streaming), viewer(u"b"_s, ConsumerState::Paused)};
    m_now.tuners = {tuner(0, true), tuner(1, true)};
    QVERIFY(standing.conditions(m_now).isEmpty());
    turn(24h);
    QVERIFY(standing.conditions(m_now).isEmpty());
    QVERIFY(!standing.isWaiting());
}

void StandingTest::whoWaitsLongIsStuck()
{
    Standing standing;
    m_now.viewers = {viewer(u"a"_s, ConsumerState::Buffering)};
    UpstreamStatus upstream;
    upstream.channelId = u"one"_s;
    upstream.problem = u"the provider sends nothing"_s;
    m_now.upstreams = {upstream};
    QVERIFY(standing.conditions(m_now).isEmpty());
    QVERIFY(standing.isWaiting());
    turn(9999ms);
    QVERIFY(standing.conditions(m_now).isEmpty());
    turn(1ms);
    const QList<Event> told = standing.conditions(m_now);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, EventKind::ViewerStuck);
    QCOMPARE(told.first().sessionId, u"session a"_s);
    QCOMPARE(told.first().problem.detail.english(), u"the provider sends nothing"_s);
    m_now.viewers = {viewer(u"a"_s, ConsumerState::Streaming)};
    QVERIFY(standing.conditions(m_now).isEmpty());
    m_now.viewers = {viewer(u"a"_s, ConsumerState::Buffering)}; // it begins anew
    QVERIFY(standing.conditions(m_now).isEmpty());
}

void StandingTest::waitingForATunerIsNotStuck()
{
    Standing standing;
    m_now.viewers = {viewer(u"a"_s, ConsumerState::Buffering)};
    m_now.viewers.first().tuner.reset();
    QVERIFY(standing.conditions(m_now).isEmpty());
    turn(1h);
    QVERIFY(standing.conditions(m_now).isEmpty());
}

void StandingTest::backupTookOver()
{
    Standing standing;
    UpstreamStatus upstream;
    upstream.channelId = u"one"_s;
    upstream.channelName = u"One"_s;
    upstream.viewers = 1;
    upstream.timeToFirstByte = 100ms;
    upstream.lastReopenReason = u"the provider fell silent"_s;
    m_now.upstreams = {upstream};
    QVERIFY(standing.conditions(m_now).isEmpty());
    m_now.upstreams.first().source = 2;
    const QList<Event> told = standing.conditions(m_now);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, EventKind::BackupTookOver);
    QCOMPARE(told.first().source, 2);
    QCOMPARE(told.first().problem.detail.english(), u"the provider fell silent"_s);
    m_now.upstreams.first().timeToFirstByte.reset(); // it gives nothing either
    QVERIFY(standing.conditions(m_now).isEmpty());
}

void StandingTest::tunersFull()
{
    Standing standing;
    m_now.tuners = {tuner(0, true), tuner(1, true)};
    m_now.viewers = {viewer(u"a"_s, ConsumerState::Streaming, 0),
                     viewer(u"b"_s, ConsumerState::Streaming, 1)};
    QVERIFY(standing.conditions(m_now).isEmpty()); // full, but nobody wanted one
    standing.noteTurnedAway({m_clock.steady(), {u"192.168.1.9"_s, u"Kodi"_s}, u"5"_s, true});
    QList<Event> told = standing.conditions(m_now);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, EventKind::TunersFull);
    QCOMPARE(told.first().client.address, u"192.168.1.9"_s);
    QCOMPARE(told.first().holders.size(), 2);
    QCOMPARE(told.first().holders.first().sessionId, u"session a"_s);
    turn(59s);
    QCOMPARE(standing.conditions(m_now).size(), 1);
    turn(1s);
    QVERIFY(standing.conditions(m_now).isEmpty());
    QVERIFY(!standing.isWaiting());
    standing.noteTurnedAway({m_clock.steady(), {}, {}, true});
    QCOMPARE(standing.conditions(m_now).size(), 1);
    m_now.tuners.first().stream.reset(); // one is free: it is over
    QVERIFY(standing.conditions(m_now).isEmpty());
}

void StandingTest::providersLimit()
{
    Standing standing;
    m_now.tuners = {tuner(0, true), tuner(1, false)};
    standing.noteTurnedAway({m_clock.steady(), {}, {}, false});
    const QList<Event> told = standing.conditions(m_now);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().isProvidersLimit);
}

void StandingTest::staleSources_data()
{
    QTest::addColumn<bool>("fails");
    QTest::addColumn<std::chrono::hours>("ago");
    QTest::addColumn<bool>("told");
    QTest::newRow("fine") << false << 1h << false;
    QTest::newRow("fine, long ago") << false << 100h << false;
    QTest::newRow("fails a while") << true << 23h << false;
    QTest::newRow("fails for long") << true << 24h << true;
}

void StandingTest::staleSources()
{
    QFETCH(const bool, fails);
    QFETCH(const std::chrono::hours, ago);
    QFETCH(const bool, told);
    Standing standing;
    m_now.playlists = {
        playlist(fails ? ProblemCode::SourceUnreachable : ProblemCode::None, m_clock.wall() - ago)};
    GuideSourceState guide;
    guide.name = u"guide.xml"_s;
    guide.problem = m_now.playlists.first().problem;
    guide.lastGood = m_clock.wall() - ago;
    m_now.guides = {guide};
    const QList<Event> events = standing.conditions(m_now);
    QCOMPARE(events.size(), told ? 2 : 0);
    if (!told)
        return;
    QCOMPARE(events.at(0).kind, EventKind::PlaylistStale);
    QCOMPARE(events.at(0).problem.subject, u"My list"_s);
    QCOMPARE(events.at(1).kind, EventKind::GuideStale);
}

void StandingTest::neverGoodIsToldAfterAWhile()
{
    Standing standing;
    m_now.playlists = {playlist(ProblemCode::SourceUnreachable, std::nullopt)};
    QVERIFY(standing.conditions(m_now).isEmpty());
    turn(30min);
    QCOMPARE(standing.conditions(m_now).size(), 1);
}

void StandingTest::switchedOffIsNotTold()
{
    Standing standing;
    m_now.playlists = {playlist(ProblemCode::SourceUnreachable, m_clock.wall() - 100h)};
    m_now.playlists.first().account = AccountState{m_clock.wall() + 24h, 0, 0};
    m_now.playlists.first().enabled = false;
    QVERIFY(standing.conditions(m_now).isEmpty());
}

void StandingTest::accountExpires_data()
{
    QTest::addColumn<std::chrono::hours>("left");
    QTest::addColumn<int>("days");
    QTest::newRow("a year") << std::chrono::hours(8760) << 365;
    QTest::newRow("eight days") << std::chrono::hours(192) << 8;
    QTest::newRow("seven days and a bit") << std::chrono::hours(169) << 7;
    QTest::newRow("just under seven") << std::chrono::hours(167) << 6;
    QTest::newRow("today") << std::chrono::hours(3) << 0;
    QTest::newRow("ended") << std::chrono::hours(-3) << -1;
}

void StandingTest::accountExpires()
{
    QFETCH(const std::chrono::hours, left);
    QFETCH(const int, days);
    Standing standing;
    m_now.playlists = {playlist(ProblemCode::None, m_clock.wall())};
    m_now.playlists.first().account = AccountState{m_clock.wall() + left, 0, 0};
    const QList<Event> told = standing.conditions(m_now);
    QCOMPARE(told.size(), left <= 168h ? 1 : 0);
    if (told.isEmpty())
        return;
    QCOMPARE(told.first().kind, EventKind::AccountExpires);
    QCOMPARE(told.first().days, days);
    QCOMPARE(told.first().problem.subject, u"My list"_s);
}

void StandingTest::monthsDataRunOut_data()
{
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<int>("percent");
    QTest::newRow("no limit") << (qint64(1) << 40) << qint64(0) << 0;
    QTest::newRow("79") << qint64(7999) << qint64(10'000) << 0;
    QTest::newRow("80") << qint64(8000) << qint64(10'000) << 80;
    QTest::newRow("99") << qint64(9999) << qint64(10'000) << 80;
    QTest::newRow("used up") << qint64(10'000) << qint64(10'000) << 100;
    QTest::newRow("far beyond") << qint64(70'000) << qint64(10'000) << 100;
}

void StandingTest::monthsDataRunOut()
{
    QFETCH(const qint64, received);
    QFETCH(const qint64, limit);
    QFETCH(const int, percent);
    Standing standing;
    m_now.dataUse = {{u"account"_s, u"My list"_s, received, limit}};
    const QList<Event> told = standing.conditions(m_now);
    QCOMPARE(told.size(), percent > 0 ? 1 : 0);
    if (told.isEmpty())
        return;
    QCOMPARE(told.first().kind, EventKind::DataLimit);
    QCOMPARE(told.first().about, u"account"_s);
    QCOMPARE(told.first().problem.subject, u"My list"_s);
    QCOMPARE(told.first().percent, percent);
    QVERIFY(told.first().isLasting);
}

void StandingTest::database()
{
    Standing standing;
    m_now.store = {false, 5, {ProblemCode::DatabaseFull, {}, u"disk full"_s}};
    QVERIFY(standing.conditions(m_now).isEmpty()); // a moment is no trouble
    turn(3s);
    const QList<Event> told = standing.conditions(m_now);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, EventKind::DatabaseTrouble);
    QCOMPARE(told.first().problem.code, ProblemCode::DatabaseFull);
    m_now.store = {};
    QVERIFY(standing.conditions(m_now).isEmpty());
}

void StandingTest::damagedDatabase()
{
    Standing standing;
    m_now.store = {true, 0, {ProblemCode::DatabaseCorrupt, {}, u"plexbridge.db.corrupt"_s}};
    QCOMPARE(standing.conditions(m_now).size(), 1);
}

void StandingTest::twin()
{
    Standing standing;
    m_now.discovery.problem = {ProblemCode::PortInUse, u"65001"_s, {}};
    QVERIFY(standing.conditions(m_now).isEmpty());
    m_now.discovery.problem = {ProblemCode::DeviceIdTaken, u"192.168.1.8"_s, u"10ABCDEF"_s};
    const QList<Event> told = standing.conditions(m_now);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, EventKind::DeviceTwin);
}

PLEXBRIDGE_TEST(StandingTest)
#include "tst_standing.moc"
