// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tallies.h"
#include "engine/loopprobe.h"

#include <QList>
#include <QObject>

#include <chrono>

class QThread;

/// How late the program's threads come to what is due: a probe on each. Lives on the engine thread, owned by
/// EngineParts, ends before the threads it watches. Wakes nobody unless somebody wanted to know within the
/// last two minutes.
class LoopWatch : public QObject {
    Q_OBJECT
public:
    explicit LoopWatch(const Clock &clock, std::chrono::milliseconds interval = std::chrono::seconds(1),
                       QObject *parent = nullptr);
    ~LoopWatch() override;

    void watch(const QByteArray &name, QThread *thread);
    void noteInterest(); ///< somebody watches, or reads tallies()
    [[nodiscard]] const QList<ThreadTally> &tallies() const { return m_tallies; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    void take(qsizetype place, std::chrono::milliseconds lateness);
    void run(bool running);

    const Clock &m_clock;
    const std::chrono::milliseconds m_interval;
    QList<LoopProbe *> m_probes; ///< each lives on its thread
    QList<ThreadTally> m_tallies; ///< in the same order
    SteadyTime m_wantedAt;
    bool m_isRunning = false;
};
