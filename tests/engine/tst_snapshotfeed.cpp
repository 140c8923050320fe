// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/consumerregistry.h"
#include "engine/snapshotfeed.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the windows are told of the registry's consumers.
class TestSnapshotFeed : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFirstOneHoldsAll();
    void laterOnesHoldWhatChangedAsItIsThen();
    void whatLeftIsToldOnce();
    void theTrayIsToldWhoWatches();

private:
    void begin(StreamId stream, const QString &session);
    [[nodiscard]] Snapshot next(); ///< acknowledges the one before

    TurnableClock m_clock;
    std::optional<ConsumerRegistry> m_registry;
    std::optional<SnapshotFeed> m_feed;
    QList<Snapshot> m_told;
    QList<TraySummary> m_tray;
};

void TestSnapshotFeed::init()
{
    m_feed.reset();
    m_told.clear();
    m_tray.clear();
    m_registry.emplace(m_clock);
    m_feed.emplace(
        m_clock, *m_registry, [](Snapshot &) {}, [](TraySummary &) {});
    connect(&*m_feed, &SnapshotFeed::snapshotTaken, this, [this](const Snapshot &s) { m_told += s; });
    connect(&*m_feed, &SnapshotFeed::trayChanged, this, [this](const TraySummary &s) { m_tray += s; });
}

void TestSnapshotFeed::begin(StreamId stream, const QString &session)
{
    StreamBegin begin;
    begin.sessionId = session;
    m_registry->beginStream(stream, begin);
}

Snapshot TestSnapshotFeed::next()
{
    m_told.clear();
    m_feed->acknowledge();
    return QTest::qWaitFor([this] { return !m_told.isEmpty(); }) ? m_told.constFirst() : Snapshot();
}

void TestSnapshotFeed::theFirstOneHoldsAll()
{
    begin(1, u"one"_s);
    begin(2, u"two"_s);
    m_feed->setWatched(true);
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_told.constFirst().full);
    QCOMPARE(m_told.constFirst().upserts, m_registry->all());
}

void TestSnapshotFeed::laterOnesHoldWhatChangedAsItIsThen()
{
    begin(1, u"one"_s);
    begin(2, u"two"_s);
    m_feed->setWatched(true);
    m_registry->noteProgress({2, 1000, 5});
    m_registry->noteProgress({2, 2000, 6});
    const Snapshot progress = next();
    QVERIFY(!progress.full);
    QCOMPARE(progress.upserts, QList{*m_registry->findStream(2)});
    QCOMPARE(progress.upserts.constFirst().bytesSent, 2000);
    m_registry->noteStream(1, StreamEvent::FirstByte);
    begin(3, u"three"_s);
    const Snapshot news = next();
    QCOMPARE(news.upserts, (QList{*m_registry->findStream(1), *m_registry->findStream(3)}));
    QCOMPARE(news.upserts.constFirst().state, ConsumerState::Streaming);
    QCOMPARE(news.statistics.total, 3);
}

void TestSnapshotFeed::whatLeftIsToldOnce()
{
    begin(1, u"one"_s);
    begin(2, u"two"_s);
    m_feed->setWatched(true);
    const QString id = m_registry->findStream(1)->id;
    m_registry->noteProgress({1, 1000, 5});
    m_registry->purge(u"one"_s);
    begin(3, u"shortly"_s);
    m_registry->purge(u"shortly"_s);
    const Snapshot gone = next();
    QCOMPARE(gone.removed, QStringList{id});
    QVERIFY(gone.upserts.isEmpty());
    m_registry->noteProgress({2, 1000, 5});
    const Snapshot after = next();
    QVERIFY(after.removed.isEmpty());
    QCOMPARE(after.upserts.size(), 1);
}

void TestSnapshotFeed::theTrayIsToldWhoWatches()
{
    for (int i = 1; i <= 25; ++i)
        begin(StreamId(i), u"v%1"_s.arg(i));
    m_registry->touch(u"without a stream"_s, {});
    QVERIFY(QTest::qWaitFor([this] { return !m_tray.isEmpty(); }));
    QCOMPARE(m_tray.constLast().streams, 25);
    QCOMPARE(m_tray.constLast().running.size(), 20);
    QCOMPARE(m_tray.constLast().running.constFirst().sessionId, u"v1"_s);
    QCOMPARE(m_tray.constLast().statistics.total, 26);
    QVERIFY(m_told.isEmpty()); // nobody looks
}

PLEXBRIDGE_TEST(TestSnapshotFeed)
#include "tst_snapshotfeed.moc"
