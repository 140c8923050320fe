// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

/// The numbered tuners, and which of them a stream may have. Pure: it is told each time which ones live
/// streams hold, and counts nothing up or down, so that none can leak.
class TunerPool {
public:
    explicit TunerPool(int count) { setCount(count); }
    void setCount(int count); ///< 1..64
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool has(int tuner) const { return tuner >= 0 && tuner < m_count; }

    /// The tuner for a stream that asks for `named` or, without that, for any; none while it must wait.
    [[nodiscard]] std::optional<int> place(const QList<int> &taken, std::optional<int> named) const;

private:
    int m_count = 1;
};
