// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "desktop/uimemory.h"
#include "doctor/finding.h"

#include <QMap>

/// Values for the windows to show, as an engine would give them.
namespace samples {

[[nodiscard]] Consumer consumer(int number, ConsumerState state, WallTime now);
[[nodiscard]] Snapshot snapshot(WallTime now); ///< full: two streams, one buffering, one paused, some over
[[nodiscard]] Snapshot crowd(int count, WallTime now); ///< full, with many consumers in all states
[[nodiscard]] DeviceSummary device();
[[nodiscard]] LineupSummary lineup(int channels);
[[nodiscard]] HistoryPage history(int count, int total, WallTime now);
[[nodiscard]] HistoryReplay replay(const EndedConsumer &session);
[[nodiscard]] Findings findings(); ///< of a checkup: two to be mended, some worth knowing
[[nodiscard]] TraySummary tray(WallTime now);

} // namespace samples

/// Remembers as long as the test runs.
class MapMemory final : public UiMemory {
public:
    [[nodiscard]] QVariant read(const QString &key) const override { return m_values.value(key); }
    void write(const QString &key, const QVariant &value) override { m_values.insert(key, value); }
    [[nodiscard]] bool contains(const QString &key) const { return m_values.contains(key); }

private:
    QMap<QString, QVariant> m_values;
};
