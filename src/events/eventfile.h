// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QByteArray>
#include <QList>

/// Events as they are kept between runs of the program. What is damaged is left out. Pure.
namespace eventfile {
[[nodiscard]] QByteArray toBytes(const QList<Event> &events);
[[nodiscard]] QList<Event> fromBytes(const QByteArray &bytes);
} // namespace eventfile
