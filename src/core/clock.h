// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

class QDate;
class QDateTime;
class QTime;

/// A moment on the wall clock, UTC, in milliseconds since 1970: what JSON, the database and people see.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
/// A moment on a clock that never jumps: what rates and waits are reckoned with.
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

/// Where every layer reads the time, so that tests can turn it. Stateless and safe on any thread.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual WallTime wall() const = 0;
    [[nodiscard]] virtual SteadyTime steady() const = 0;
};

/// The computer's clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] WallTime wall() const override;
    [[nodiscard]] SteadyTime steady() const override;
};

[[nodiscard]] inline qint64 toEpochMs(WallTime time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline WallTime fromEpochMs(qint64 ms)
{
    return WallTime(std::chrono::milliseconds(ms));
}

/// The same as Qt's own, in UTC. What Qt offers for this changed between 6.4 and 6.9, so it is made here
/// alone.
[[nodiscard]] QDateTime utcDateTime(WallTime time);
[[nodiscard]] QDateTime utcDateTime(QDate date, QTime time);
