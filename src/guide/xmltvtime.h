// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QTimeZone>

#include <chrono>
#include <optional>

using GuideTime = std::chrono::sys_seconds; ///< UTC

/// Since 1970, as it is stored.
constexpr qint64 secondsOf(GuideTime time)
{
    return time.time_since_epoch().count();
}

/// A time as far as it could be read.
struct XmltvTime {
    std::optional<GuideTime> time;
    bool zoneUnknown = false; ///< it names one that nobody knows: read as if it named none
};

/// Reads times as guides write them: "20080715003000 -0600", "200807150030", "2008-07-15T00:30:00Z", seconds
/// since 1970, with offsets, names of places and the usual short names of zones. Cheap to copy; pure, but for
/// the system's table of zones.
class XmltvTimes {
public:
    XmltvTimes() = default;
    /// `zone`: of times that name none, and the meaning of short names that it has; empty: UTC.
    explicit XmltvTimes(const QByteArray &zone);

    [[nodiscard]] XmltvTime read(QByteArrayView text) const;

private:
    [[nodiscard]] XmltvTime placed(GuideTime local, QByteArrayView zone) const;
    [[nodiscard]] GuideTime here(GuideTime local) const;
    [[nodiscard]] std::optional<GuideTime> named(GuideTime local, const QByteArray &zone) const;

    QTimeZone m_zone; ///< invalid: UTC
};

/// By XmltvTimes, where no zone means UTC; none: it can't be read at all.
[[nodiscard]] std::optional<GuideTime> readXmltvTime(QByteArrayView text);

/// "20080715063000 +0000"
[[nodiscard]] QByteArray toXmltvTime(GuideTime time);

/// When the wall clock of a place shows `local`, which is given as if it were UTC: of two times in an autumn
/// night the first, of one that a night in spring leaves out, as much later as that night is shorter.
[[nodiscard]] GuideTime fromWallClock(GuideTime local, const QTimeZone &zone);
