// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/gate.h"
#include "http/httpparts.h"
#include "http/routetally.h"

#include <QByteArray>

/// The text of `/metrics` (Prometheus exposition format). Gathers everything anew at each call; labels are
/// from fixed sets (states, routes, reasons) or name what the house has few of (channels on the air,
/// playlists), never sessions or addresses.
[[nodiscard]] QByteArray metricsText(const HttpParts &parts, const QList<RouteTally> &routes,
                                     const QList<GateCounts> &gates, int connections);
