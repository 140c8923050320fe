// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

/// Writes lines to a descriptor on a thread of its own, so that nobody waits for whoever should read them: a
/// pipe that is full, a terminal that was stopped, a disk that hangs. May be told lines from any thread;
/// holds a bounded number of bytes, drops what comes then, and says how many lines that were as soon as it
/// can.
class LogWriter {
public:
    /// `lossLine` makes the line that tells of so many dropped ones.
    LogWriter(int descriptor, std::function<QByteArray(qint64)> lossLine, qsizetype mostBytes = 512 * 1024);
    /// Gives the reader a moment for what is left. Never blocks for longer, whatever the descriptor does.
    ~LogWriter();
    LogWriter(const LogWriter &) = delete;
    LogWriter &operator=(const LogWriter &) = delete;

    void write(const QByteArray &line);
    /// Waits until all is written, or the time is over.
    void drain(std::chrono::milliseconds atMost);

private:
    struct State;
    static void run(const std::shared_ptr<State> &state);
    std::shared_ptr<State> m_state; ///< outlives us with a thread that hangs
};
