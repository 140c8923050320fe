// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

using GuideTime = std::chrono::sys_seconds; ///< UTC

/// Reads "20080715003000 -0600", "200807150030", "20080715 CET", "20080715003000 Europe/Berlin" and the like;
/// no zone means UTC. Pure.
[[nodiscard]] std::optional<GuideTime> readXmltvTime(QByteArrayView text);

/// "20080715063000 +0000"
[[nodiscard]] QByteArray toXmltvTime(GuideTime time);
