// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "engine/engineworker.h"
#include "support/testmain.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/// A worker whose end can be kept waiting.
class SlowWorker : public EngineWorker {
public:
    SlowWorker(const EngineConfig &config, std::atomic<int> &living, QSemaphore &mayEnd)
        : EngineWorker(config)
        , m_living(living)
        , m_mayEnd(mayEnd)
    {
    }
    void start() override
    {
        most = std::max(most, ++m_living);
        emit ready({});
    }
    void stop() override
    {
        m_mayEnd.acquire();
        --m_living;
    }
    static inline int most = 0;

private:
    std::atomic<int> &m_living;
    QSemaphore &m_mayEnd;
};

} // namespace

/// The facade alone: how one run follows another.
class TestEngineRestart : public QObject {
    Q_OBJECT
private slots:
    void aRestartWaitsForTheOldRunWithoutBlocking();
    void aStopAfterARestartIsFinal();
    void whatNeedsARestartIsRestarted_data();
    void whatNeedsARestartIsRestarted();
    void aQuestionWithoutAnEngineIsAnswered();
};

void TestEngineRestart::aRestartWaitsForTheOldRunWithoutBlocking()
{
    std::atomic<int> living = 0;
    QSemaphore mayEnd;
    Engine engine;
    engine.setWorkers([&](const EngineConfig &config) { return new SlowWorker(config, living, mayEnd); });
    QSignalSpy readies(&engine, &Engine::ready);
    engine.start({});
    QTRY_COMPARE(readies.size(), 1);
    EngineConfig other;
    other.port = 4000;
    QVERIFY(engine.apply(other)); // would wait for ever here, if it waited
    QCoreApplication::processEvents();
    QCOMPARE(readies.size(), 1);
    other.port = 4001;
    QVERIFY(engine.apply(other));
    mayEnd.release();
    QTRY_COMPARE(readies.size(), 2);
    QCOMPARE(SlowWorker::most, 1); // never two with the same ports and database
    mayEnd.release();
    engine.stop();
    QCOMPARE(living.load(), 0);
}

void TestEngineRestart::aStopAfterARestartIsFinal()
{
    std::atomic<int> living = 0;
    QSemaphore mayEnd(10);
    Engine engine;
    engine.setWorkers([&](const EngineConfig &config) { return new SlowWorker(config, living, mayEnd); });
    QSignalSpy readies(&engine, &Engine::ready);
    engine.start({});
    QTRY_COMPARE(readies.size(), 1);
    engine.start({});
    engine.stop();
    QCoreApplication::processEvents(); // what the restart left behind begins nothing
    QCoreApplication::processEvents();
    QCOMPARE(living.load(), 0);
    QCOMPARE(readies.size(), 1);
}

void TestEngineRestart::whatNeedsARestartIsRestarted_data()
{
    QTest::addColumn<EngineConfig>("wanted");
    QTest::addColumn<bool>("restarts");
    const auto row = [](const char *name, bool restarts, auto &&change) {
        EngineConfig config;
        change(config);
        QTest::newRow(name) << config << restarts;
    };
    row("nothing", false, [](EngineConfig &) {});
    row("port", true, [](EngineConfig &config) { config.port = 4000; });
    row("targets elsewhere", true, [](EngineConfig &config) { config.allowOtherTargets = true; });
    row("name", false, [](EngineConfig &config) { config.friendlyName = u"Attic"_s; });
}

void TestEngineRestart::whatNeedsARestartIsRestarted()
{
    QFETCH(const EngineConfig, wanted);
    std::atomic<int> living = 0;
    QSemaphore mayEnd(10);
    Engine engine;
    engine.setWorkers([&](const EngineConfig &config) { return new SlowWorker(config, living, mayEnd); });
    QSignalSpy readies(&engine, &Engine::ready);
    engine.start({});
    QTRY_COMPARE(readies.size(), 1);
    QTEST(engine.apply(wanted), "restarts");
    engine.stop();
}

void TestEngineRestart::aQuestionWithoutAnEngineIsAnswered()
{
    Engine engine;
    QSignalSpy pages(&engine, &Engine::historyRead);
    engine.requestHistory({});
    QTRY_COMPARE(pages.size(), 1);
    QVERIFY(!pages.at(0).at(0).value<HistoryPage>().available);
}

PLEXBRIDGE_TEST(TestEngineRestart)
#include "tst_enginerestart.moc"
