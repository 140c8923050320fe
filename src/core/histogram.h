// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

/// Durations, counted in fixed buckets: `Bounds` are the upper bounds, ascending; what is longer than the
/// last is counted past it. Plain value of one thread, which hands copies to others; adding is a few
/// comparisons.
template <const auto &Bounds> class Histogram {
public:
    static constexpr size_t BucketCount = Bounds.size() + 1;

    void add(std::chrono::microseconds duration)
    {
        size_t bucket = 0;
        while (bucket < Bounds.size() && duration > Bounds[bucket])
            ++bucket;
        ++m_counts[bucket];
        m_sum += duration;
    }
    [[nodiscard]] static constexpr const auto &bounds() { return Bounds; }
    [[nodiscard]] const std::array<quint64, BucketCount> &counts() const { return m_counts; } ///< each alone
    [[nodiscard]] std::chrono::microseconds sum() const { return m_sum; }
    [[nodiscard]] quint64 count() const
    {
        quint64 all = 0;
        for (const quint64 one : m_counts)
            all += one;
        return all;
    }
    friend bool operator==(const Histogram &, const Histogram &) = default;

private:
    std::array<quint64, BucketCount> m_counts{};
    std::chrono::microseconds m_sum{0};
};

/// The bounds of the house, in microseconds. What is measured with which, and why so fine or coarse, stands
/// beside each.
namespace histogrambounds {
using std::chrono::microseconds;
/// From asking for video to getting it: 807 comes after 20 s.
inline constexpr std::array firstByte{
    microseconds(100'000),   microseconds(250'000),   microseconds(500'000),   microseconds(1'000'000),
    microseconds(2'000'000), microseconds(4'000'000), microseconds(8'000'000), microseconds(20'000'000)};
/// A commit: a millisecond in the page cache, seconds on a card that is worn out.
inline constexpr std::array commit{microseconds(1'000),   microseconds(5'000),   microseconds(25'000),
                                   microseconds(100'000), microseconds(500'000), microseconds(2'000'000)};
/// From a change to its place on disk: what a kill of the program may cost. Promised are 100 ms.
inline constexpr std::array save{microseconds(10'000),   microseconds(25'000),  microseconds(50'000),
                                 microseconds(100'000),  microseconds(250'000), microseconds(1'000'000),
                                 microseconds(5'000'000)};
/// One statement within it.
inline constexpr std::array statement{microseconds(50),     microseconds(250),     microseconds(1'000),
                                      microseconds(10'000), microseconds(100'000), microseconds(1'000'000)};
/// How late a thread comes to what is due: video stutters from a few hundred milliseconds on.
inline constexpr std::array loopDelay{microseconds(2'000),     microseconds(10'000),
                                      microseconds(50'000),    microseconds(250'000),
                                      microseconds(1'000'000), microseconds(5'000'000)};
/// An answer over HTTP: most need 50 microseconds, those that read the history some milliseconds.
inline constexpr std::array request{microseconds(100),      microseconds(1'000),   microseconds(10'000),
                                    microseconds(50'000),   microseconds(250'000), microseconds(1'000'000),
                                    microseconds(5'000'000)};
} // namespace histogrambounds

using FirstByteTimes = Histogram<histogrambounds::firstByte>;
using CommitTimes = Histogram<histogrambounds::commit>;
using SaveTimes = Histogram<histogrambounds::save>;
using StatementTimes = Histogram<histogrambounds::statement>;
using LoopDelays = Histogram<histogrambounds::loopDelay>;
using RequestTimes = Histogram<histogrambounds::request>;
