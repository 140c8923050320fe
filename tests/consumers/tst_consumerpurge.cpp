// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/consumerpurge.h"
#include "support/testmain.h"
#include "support/turnableclock.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Thousands that leave at once hold up nobody.
class TestConsumerPurge : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_registry = std::make_unique<ConsumerRegistry>(m_clock);
        m_purged.reset();
    }
    void fewGoAtOnce()
    {
        add(10);
        begin();
        QCOMPARE(m_purged, std::optional(10));
        QCOMPARE(m_registry->size(), 0);
    }
    void manyGoInTurns()
    {
        add(1000);
        begin();
        QVERIFY(!m_purged);
        QCOMPARE(m_registry->size(), 1000 - ConsumerPurge::atOnce);
        QTRY_COMPARE(m_purged, std::optional(1000));
        QCOMPARE(m_registry->size(), 0);
    }
    void whoComesMeanwhileStays()
    {
        add(1000);
        begin();
        m_registry->purge(u"s999"_s);
        m_registry->touch(u"s999"_s, {}); // begins anew
        m_registry->touch(u"new"_s, {});
        QTRY_COMPARE(m_purged, std::optional(999));
        QCOMPARE(m_registry->size(), 2);
    }
    void onlyThoseThatAreMeant()
    {
        add(300);
        m_registry->act(u"s7"_s, LiveAction::Stop, {});
        ConsumerFilter filter;
        filter.states = {ConsumerState::Stopped};
        begin(filter);
        QCOMPARE(m_purged, std::optional(1));
        begin(ConsumerFilter());
        QCOMPARE(m_purged, std::optional(0));
        QCOMPARE(m_registry->size(), 299);
    }
    void cleanUpTakesSomeAtATime()
    {
        add(30);
        m_clock.turn(11min);
        QCOMPARE(m_registry->cleanUp(20), 20);
        QVERIFY(!m_registry->find(u"s0"_s)); // the oldest first
        QCOMPARE(m_registry->cleanUp(20), 10);
        QCOMPARE(m_registry->size(), 0);
    }
    void streamsAreToldOldestFirst()
    {
        add(3);
        for (int i = 0; i < 3; ++i) {
            StreamBegin begin;
            begin.sessionId = u"v%1"_s.arg(i);
            m_registry->beginStream(StreamId(i + 1), begin);
        }
        int all = 0;
        const QList<Consumer> running = m_registry->running(2, &all);
        QCOMPARE(running.size(), 2);
        QCOMPARE(running.at(0).sessionId, u"v0"_s);
        QCOMPARE(running.at(1).sessionId, u"v1"_s);
        QCOMPARE(all, 3);
    }
    void whoComesBackLaterSeesWhatChanged()
    {
        add(3);
        const quint64 before = m_registry->revision();
        QVERIFY(m_registry->changedSince(before).isEmpty());
        m_registry->act(u"s2"_s, LiveAction::Pause, {});
        m_registry->touch(u"s0"_s, {}); // it only moved
        const QList<Consumer> changed = m_registry->changedSince(before);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0), *m_registry->find(u"s0"_s)); // the oldest first
        QCOMPARE(changed.at(1).state, ConsumerState::Paused);
        QCOMPARE(m_registry->changedSince(0), m_registry->all());
        QVERIFY(m_registry->changedSince(m_registry->revision()).isEmpty());
    }

private:
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            m_registry->touch(u"s%1"_s.arg(i), {});
    }
    void begin()
    {
        ConsumerFilter filter;
        filter.all = true;
        begin(filter);
    }
    void begin(const ConsumerFilter &filter)
    {
        ConsumerPurge::begin(*m_registry, filter, [this](int count) { m_purged = count; });
    }

    TurnableClock m_clock;
    std::unique_ptr<ConsumerRegistry> m_registry;
    std::optional<int> m_purged;
};

PLEXBRIDGE_TEST(TestConsumerPurge)
#include "tst_consumerpurge.moc"
