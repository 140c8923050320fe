// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumers/cleanuppolicy.h"
#include "support/testmain.h"

#include <QTest>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(CleanupCase)
Q_DECLARE_METATYPE(std::optional<EndReason>)

class CleanupPolicyTest : public QObject {
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void countsAsActive_data();
    void countsAsActive();
};

void CleanupPolicyTest::judges_data()
{
    QTest::addColumn<CleanupCase>("known");
    QTest::addColumn<std::optional<EndReason>>("expected");
    const std::optional<EndReason> stays;
    const std::optional<EndReason> stale = EndReason::Stale;
    const std::optional<EndReason> over = EndReason::Stopped;
    const std::optional<EndReason> interrupted = EndReason::Interrupted;

    QTest::newRow("just active") << CleanupCase{ConsumerState::Streaming, 0ms, {}, {}} << stays;
    QTest::newRow("almost stale") << CleanupCase{ConsumerState::Streaming, 10min - 1ms, {}, {}} << stays;
    QTest::newRow("stale") << CleanupCase{ConsumerState::Streaming, 10min, {}, {}} << stale;
    QTest::newRow("paused and stale") << CleanupCase{ConsumerState::Paused, 11min, {}, {}} << stale;
    QTest::newRow("buffering and stale") << CleanupCase{ConsumerState::Buffering, 11min, {}, {}} << stale;
    QTest::newRow("idle and stale") << CleanupCase{ConsumerState::Idle, 11min, {}, {}} << stale;
    QTest::newRow("idle") << CleanupCase{ConsumerState::Idle, 1min, {}, {}} << stays;
    QTest::newRow("stopped") << CleanupCase{ConsumerState::Stopped, 0ms, {}, {}} << over;
    QTest::newRow("just failed") << CleanupCase{ConsumerState::Error, 0ms, {}, 0ms} << stays;
    QTest::newRow("failed a while ago") << CleanupCase{ConsumerState::Error, 11min, {}, 10min - 1ms} << stays;
    QTest::newRow("failed long ago") << CleanupCase{ConsumerState::Error, 10min, {}, 10min} << over;
    QTest::newRow("stopped and stale") << CleanupCase{ConsumerState::Stopped, 20min, {}, {}} << over;
    QTest::newRow("may still be adopted") << CleanupCase{ConsumerState::Streaming, 60s, 60s, {}} << stays;
    QTest::newRow("nobody adopted it")
        << CleanupCase{ConsumerState::Streaming, 61s, 60s + 1ms, {}} << interrupted;
    QTest::newRow("stopped before adoption") << CleanupCase{ConsumerState::Stopped, 61s, 61s, {}} << over;
}

void CleanupPolicyTest::judges()
{
    QFETCH(CleanupCase, known);
    QFETCH(std::optional<EndReason>, expected);
    QVERIFY(cleanupVerdict(known) == expected);
}

void CleanupPolicyTest::countsAsActive_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<milliseconds>("idleFor");
    QTest::addColumn<bool>("expected");
    for (const auto state : {ConsumerState::Streaming, ConsumerState::Buffering, ConsumerState::Paused}) {
        QTest::addRow("%d now", int(state)) << int(state) << milliseconds(0) << true;
        QTest::addRow("%d almost 5 min", int(state)) << int(state) << milliseconds(5min - 1ms) << true;
        QTest::addRow("%d 5 min", int(state)) << int(state) << milliseconds(5min) << false;
    }
    for (const auto state : {ConsumerState::Idle, ConsumerState::Stopped, ConsumerState::Error})
        QTest::addRow("%d now", int(state)) << int(state) << milliseconds(0) << false;
}

void CleanupPolicyTest::countsAsActive()
{
    QFETCH(int, state);
    QFETCH(milliseconds, idleFor);
    QFETCH(bool, expected);
    QCOMPARE(isActive(ConsumerState(state), idleFor), expected);
}

PLEXBRIDGE_TEST(CleanupPolicyTest)
#include "tst_cleanuppolicy.moc"
