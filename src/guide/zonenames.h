// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>

#include <chrono>
#include <optional>

/// What short names of time zones mean, in capitals: "CEST". They are not unique, so that there are three
/// answers. All pure, but for the system's table of zones.

/// What guides usually mean by it.
[[nodiscard]] std::optional<std::chrono::seconds> usualOffset(const QByteArray &name);

/// What a zone means by it, about that time: winter's name in summer is still winter's time.
[[nodiscard]] std::optional<std::chrono::seconds> offsetCalled(const QByteArray &name, const QTimeZone &zone,
                                                               std::chrono::sys_seconds about);

/// What any zone of the system means by it in our years.
[[nodiscard]] std::optional<std::chrono::seconds> systemOffset(const QByteArray &name);
