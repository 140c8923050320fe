// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"
#include "store/otherprogram.h"
#include "store/storerun.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is told of consumers that are gone.
class StoreHistoryTest : public QObject {
    Q_OBJECT

    static void fill(StoreRun &run, int sessions);

private slots:
    void everythingOfASessionComesBack();
    void newestFirstInPages();
    void byTimeOfTheEnd();
    void byChannel_data();
    void byChannel();
    void limitsAreKept();
    void replayInOrder();
    void unknownReplayIsEmpty();
    void questionsSeeWhatWasToldBefore();
    void noAnswerWithoutContext();
    void everyOneOfManyQuestionsIsAnswered();
    void oldSessionsArePruned();
    void namesAreForgottenBefore();
    void namesAreForgottenAtOnce();
    void tooManySessionsArePruned();
    void boundedWhileTheyCome();
    void theOldestIsWhoCameFirst();
    void theFileShrinks();
    void aClockThatJumpsDeletesNothing_data();
    void aClockThatJumpsDeletesNothing();
    void howLongItLastedIsKept();
    void anInterruptionReplacesNoKnownEnd();
    void readingHoldsUpNoCommit();
};

void StoreHistoryTest::fill(StoreRun &run, int sessions)
{
    for (int i = 1; i <= sessions; ++i) {
        Consumer consumer = run.consumer(QString::number(i));
        consumer.channelId = u"id-%1"_s.arg(i % 2);
        consumer.channelName = u"Name %1"_s.arg(i % 2);
        consumer.guideNumber = u"5.%1"_s.arg(i % 2);
        run.store->recordEnd(
            {consumer, EndReason::ClientLeft, {}, run.clock.wall() + std::chrono::seconds(i)});
    }
}

void StoreHistoryTest::everythingOfASessionComesBack()
{
    StoreRun run;
    Store &store = run.start();
    Consumer consumer = run.consumer(u"a"_s);
    consumer.sessionId = u"'\"📺%/"_s;
    consumer.channelId = u"tvg-1"_s;
    consumer.channelName = u"Das Erste"_s;
    consumer.guideNumber = u"1"_s;
    consumer.streamUrl = u"http://provider/…"_s;
    consumer.state = ConsumerState::Error;
    consumer.bytesSent = 123'456'789'012;
    consumer.problem = {Said::ProviderSendsPage, {u"text/html"_s}};
    consumer.behind = {StreamPurpose::Person, {}, u"Anna"_s, u"TV"_s, u"Plex"_s, u"direct"_s, {}};
    consumer.updatedAt += 3s;
    consumer.lastActivity += 2s;
    const Saying told = saidOf(u"806 Tune Failed"_s, consumer.problem); // comes back as the code it was
    const EndedConsumer ended{consumer, EndReason::Refused, told, run.clock.wall() + 1h};
    store.recordEnd(ended);
    const HistoryPage page = run.history();
    QVERIFY(page.available);
    QCOMPARE(page.total, 1);
    QCOMPARE(page.sessions, QList{ended});
    QCOMPARE(run.replay(u"a"_s).session, ended);
}

void StoreHistoryTest::newestFirstInPages()
{
    StoreRun run;
    run.start();
    fill(run, 10);
    HistoryQuery query;
    query.limit = 3;
    query.offset = 2;
    const HistoryPage page = run.history(query);
    QCOMPARE(page.total, 10);
    QStringList ids;
    for (const EndedConsumer &ended : page.sessions)
        ids += ended.consumer.id;
    QCOMPARE(ids, (QStringList{u"8"_s, u"7"_s, u"6"_s}));
    query.offset = 10;
    QVERIFY(run.history(query).sessions.isEmpty());
    QCOMPARE(run.history(query).total, 10);
}

void StoreHistoryTest::byTimeOfTheEnd()
{
    StoreRun run;
    run.start();
    fill(run, 10);
    HistoryQuery query;
    query.from = run.clock.wall() + 4s;
    query.to = run.clock.wall() + 6s;
    QCOMPARE(run.history(query).total, 3);
    query.to.reset();
    QCOMPARE(run.history(query).total, 7);
}

void StoreHistoryTest::byChannel_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("total");
    QTest::newRow("any") << QString() << 9;
    QTest::newRow("number") << u"5.1"_s << 5;
    QTest::newRow("id") << u"id-0"_s << 4;
    QTest::newRow("name") << u"Name 1"_s << 5;
    QTest::newRow("nothing like it") << u"Name"_s << 0;
    QTest::newRow("SQL") << u"' OR 1=1 --"_s << 0;
}

void StoreHistoryTest::byChannel()
{
    QFETCH(QString, channel);
    QFETCH(int, total);
    StoreRun run;
    run.start();
    fill(run, 9);
    HistoryQuery query;
    query.channel = channel;
    QCOMPARE(run.history(query).total, total);
    QCOMPARE(run.history(query).sessions.size(), total);
}

void StoreHistoryTest::limitsAreKept()
{
    StoreRun run;
    run.start();
    fill(run, 1100);
    HistoryQuery query;
    query.limit = 1'000'000;
    QCOMPARE(run.history(query).sessions.size(), 1000);
    query.limit = 0;
    query.offset = -5;
    QCOMPARE(run.history(query).sessions.size(), 1);
}

void StoreHistoryTest::replayInOrder()
{
    StoreRun run;
    Store &store = run.start();
    QList<StateChange> told;
    for (int i = 0; i < 20; ++i) {
        told += {u"a"_s, ConsumerState(i % 6), ConsumerState((i + 1) % 6), u"cause_%1"_s.arg(i),
                 run.clock.wall()};
        store.recordChange(told.last());
        store.recordChange(
            {u"b"_s, ConsumerState::Idle, ConsumerState::Paused, u"other"_s, run.clock.wall()});
    }
    const HistoryReplay replay = run.replay(u"a"_s);
    QVERIFY(replay.available);
    QVERIFY(!replay.session);
    QCOMPARE(replay.changes, told);
}

void StoreHistoryTest::unknownReplayIsEmpty()
{
    StoreRun run;
    run.start();
    const HistoryReplay replay = run.replay(u"nobody"_s);
    QVERIFY(replay.available);
    QVERIFY(!replay.session && replay.changes.isEmpty());
}

void StoreHistoryTest::questionsSeeWhatWasToldBefore()
{
    StoreRun run;
    run.start();
    for (int i = 1; i <= 50; ++i) {
        fill(run, i);
        QCOMPARE(run.history().total, i);
    }
}

void StoreHistoryTest::noAnswerWithoutContext()
{
    StoreRun run;
    Store &store = run.start();
    int answers = 0;
    auto context = std::make_unique<QObject>();
    store.readHistory({}, context.get(), [&answers](const HistoryPage &) { ++answers; });
    store.readReplay(u"a"_s, context.get(), [&answers](const HistoryReplay &) { ++answers; });
    context.reset();
    // Answers come in the order of the questions: after this one the others are through.
    QVERIFY(run.history().available);
    QVERIFY(run.replay(u"a"_s).available);
    QCOMPARE(answers, 0);
}

void StoreHistoryTest::everyOneOfManyQuestionsIsAnswered()
{
    StoreRun run;
    Store &store = run.start();
    fill(run, 1);
    int answered = 0;
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        store.readHistory({}, &store, [&](const HistoryPage &page) {
            ++answered;
            refused += !page.available;
        });
    }
    QTRY_COMPARE(answered, 1000);
    QVERIFY(refused > 0 && refused < 1000);
    QVERIFY(run.history().available);
}

void StoreHistoryTest::namesAreForgottenBefore()
{
    StoreRun run;
    run.tuning.namesKept = 24h * 7;
    Store &store = run.start();
    Consumer consumer = run.consumer(u"old"_s);
    consumer.behind.viewer = u"Anna"_s;
    store.recordEnd({consumer, EndReason::Stopped, {}, run.clock.wall()});
    run.clock.turn(24h * 6 + 12h);
    consumer.id = u"new"_s;
    store.recordEnd({consumer, EndReason::Stopped, {}, run.clock.wall()});
    run.start();
    QCOMPARE(run.history().sessions.last().consumer.behind.viewer, u"Anna"_s);
    run.clock.turn(23h);
    run.start();
    QTRY_VERIFY(run.history().sessions.last().consumer.behind.isEmpty());
    QCOMPARE(run.history().sessions.first().consumer.behind.viewer, u"Anna"_s);
}

void StoreHistoryTest::namesAreForgottenAtOnce()
{
    StoreRun run;
    Store &store = run.start();
    Consumer consumer = run.consumer(u"one"_s);
    consumer.behind.viewer = u"Anna"_s;
    store.recordEnd({consumer, EndReason::Stopped, {}, run.clock.wall()});
    QCOMPARE(run.history().sessions.first().consumer.behind.viewer, u"Anna"_s);
    run.clock.turn(24h);
    store.recordEnd(
        {run.consumer(u"two"_s), EndReason::Stopped, {}, run.clock.wall()}); // it is later there, too
    store.keepNames(0h); // somebody switched it off
    QTRY_VERIFY(run.history().sessions.last().consumer.behind.isEmpty());
    QCOMPARE(run.history().sessions.size(), 2);
}

void StoreHistoryTest::oldSessionsArePruned()
{
    StoreRun run;
    Store &store = run.start();
    store.recordEnd({run.consumer(u"old"_s), EndReason::Stopped, {}, run.clock.wall()});
    store.recordChange(
        {u"old"_s, ConsumerState::Idle, ConsumerState::Streaming, u"live_touch"_s, run.clock.wall()});
    run.clock.turn(24h * 89 + 12h);
    store.recordEnd({run.consumer(u"new"_s), EndReason::Stopped, {}, run.clock.wall()});
    store.recordChange(
        {u"new"_s, ConsumerState::Idle, ConsumerState::Streaming, u"live_touch"_s, run.clock.wall()});
    run.start();
    QCOMPARE(run.history().total, 2);
    run.clock.turn(24h * 2);
    run.start();
    QCOMPARE(run.history().total, 1);
    QCOMPARE(run.history().sessions[0].consumer.id, u"new"_s);
    QCOMPARE(run.replay(u"new"_s).changes.size(), 1);
    QVERIFY(run.replay(u"old"_s).changes.isEmpty());
}

void StoreHistoryTest::tooManySessionsArePruned()
{
    StoreRun run;
    run.tuning.sessionsKept = 5;
    run.tuning.changesPerSession = 2;
    Store &store = run.start();
    fill(run, 8);
    for (int i = 0; i < 20; ++i)
        store.recordChange(
            {u"8"_s, ConsumerState::Idle, ConsumerState::Paused, QString::number(i), run.clock.wall()});
    run.start();
    QCOMPARE(run.history().total, 5);
    QCOMPARE(run.history().sessions.first().consumer.id, u"8"_s);
    const QList<StateChange> changes = run.replay(u"8"_s).changes;
    QCOMPARE(changes.size(), 10);
    QCOMPARE(changes.last().cause, u"19"_s);
}

void StoreHistoryTest::boundedWhileTheyCome()
{
    StoreRun run;
    run.tuning.sessionsKept = 50;
    run.tuning.tidiedEvery = 10;
    Store &store = run.start();
    for (int i = 0; i < 500; ++i) {
        store.recordEnd({run.consumer(QString::number(i)), EndReason::Stopped, {}, run.clock.wall()});
        store.recordChange({QString::number(i), ConsumerState::Idle, ConsumerState::Streaming,
                            u"live_touch"_s, run.clock.wall()});
        if (i % 10 == 9)
            QVERIFY(store.flush(5s));
    }
    OtherProgram other(run.path());
    QVERIFY(other.ask(u"SELECT COUNT(*) FROM history_sessions"_s).toInt() <= 60);
    QVERIFY(other.ask(u"SELECT COUNT(*) FROM history_changes"_s).toInt() <= 60);
    QCOMPARE(run.history().sessions.first().consumer.id, u"499"_s);
}

/// By how many there are, the wall clock has no say in who is the oldest.
void StoreHistoryTest::theOldestIsWhoCameFirst()
{
    StoreRun run;
    run.tuning.sessionsKept = 3;
    Store &store = run.start();
    for (int i = 1; i <= 5; ++i) {
        store.recordEnd({run.consumer(QString::number(i)),
                         EndReason::Stopped,
                         {},
                         run.clock.wall() - std::chrono::hours(i)});
    }
    run.start();
    OtherProgram other(run.path());
    QTRY_COMPARE(other.column(u"SELECT id FROM history_sessions ORDER BY id"_s),
                 (QStringList{u"3"_s, u"4"_s, u"5"_s}));
}

void StoreHistoryTest::theFileShrinks()
{
    StoreRun run;
    Store &store = run.start();
    for (int i = 0; i < 3000; ++i)
        store.recordEnd({run.consumer(QString::number(i)), EndReason::Stopped, u"x"_s.repeated(1000), {}});
    QVERIFY(store.flush(20s));
    run.store.reset();
    const qint64 before = QFileInfo(run.path()).size();
    run.tuning.sessionsKept = 10;
    run.start();
    const auto pages = [&run] {
        return OtherProgram(run.path()).ask(u"PRAGMA page_count"_s).toLongLong();
    };
    QTRY_VERIFY(pages() * 4096 < before / 2);
    run.store.reset();
    QVERIFY(QFileInfo(run.path()).size() < before / 2);
}

/// A dead battery, a wrong time server: 100 days too far.
void StoreHistoryTest::aClockThatJumpsDeletesNothing_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("while it runs") << false;
    QTest::newRow("before a start") << true;
}

void StoreHistoryTest::aClockThatJumpsDeletesNothing()
{
    QFETCH(bool, restarted);
    StoreRun run;
    run.start();
    fill(run, 3);
    QVERIFY(run.store->flush(5s));
    const auto commit = [&run] {
        run.store->save(run.consumer(u"a"_s));
        QVERIFY(run.store->flush(5s));
    };
    run.clock.setWall(run.clock.wall() + 24h * 100);
    if (restarted)
        run.start();
    commit();
    run.clock.turn(23h);
    commit();
    QCOMPARE(run.history().total, 3);
    // It has lasted: then it is true.
    run.clock.turn(2h);
    commit();
    run.clock.turn(24h);
    commit();
    QTRY_COMPARE(run.history().total, 0);
}

void StoreHistoryTest::howLongItLastedIsKept()
{
    StoreRun run;
    Store &store = run.start();
    const Consumer consumer = run.consumer(u"a"_s);
    store.recordEnd({consumer, EndReason::Stopped, {}, consumer.createdAt - 24h, 5min});
    store.recordEnd({run.consumer(u"b"_s), EndReason::Stopped, {}, consumer.createdAt - 24h});
    QCOMPARE(run.replay(u"a"_s).session->duration(), std::chrono::milliseconds(5min));
    QCOMPARE(run.replay(u"b"_s).session->duration(), 0ms);
}

/// A row that comes back with a file somebody put there is of a session whose end is known better.
void StoreHistoryTest::anInterruptionReplacesNoKnownEnd()
{
    StoreRun run;
    Store &store = run.start();
    store.recordEnd({run.consumer(u"a"_s), EndReason::Purged, {}, run.clock.wall()});
    store.recordEnd({run.consumer(u"a"_s), EndReason::Interrupted, {}, run.clock.wall()});
    QCOMPARE(run.replay(u"a"_s).session->reason, EndReason::Purged);
    store.recordEnd({run.consumer(u"a"_s), EndReason::Stopped, {}, run.clock.wall()});
    QCOMPARE(run.replay(u"a"_s).session->reason, EndReason::Stopped);
}

void StoreHistoryTest::readingHoldsUpNoCommit()
{
    StoreRun run;
    Store &store = run.start();
    fill(run, 2000);
    QVERIFY(store.flush(20s));
    int answered = 0;
    HistoryQuery query;
    query.limit = 1000;
    for (int i = 0; i < 200; ++i)
        store.readHistory(query, &store, [&answered](const HistoryPage &) { ++answered; });
    store.save(run.consumer(u"a"_s));
    QTRY_COMPARE(store.health().waiting, 0);
    QVERIFY(answered < 200);
    QTRY_COMPARE_WITH_TIMEOUT(answered, 200, 60'000);
}

PLEXBRIDGE_TEST(StoreHistoryTest)
#include "tst_storehistory.moc"
