// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health.h"
#include "core/messagestate.h"
#include "core/storestatistics.h"
#include "core/tallies.h"
#include "http/metricfamilies.h"
#include "http/routetally.h"

/// The metrics of how the program itself runs: its store, its threads, its answers, its process. All but
/// addProcess() pure.
namespace runmetrics {
void addStore(MetricFamilies &families, const StoreHealth &health, const StoreStatistics &statistics);
void addThreads(MetricFamilies &families, const QList<ThreadTally> &threads, SteadyTime now);
void addRequests(MetricFamilies &families, const QList<RouteTally> &routes);
void addMessages(MetricFamilies &families, const MessageState &messages);
void addProcess(MetricFamilies &families); ///< as all programs that Prometheus watches tell it
} // namespace runmetrics
