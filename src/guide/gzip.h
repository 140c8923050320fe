// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cancelled.h"

#include <QByteArray>

/// The same bytes as one gzip member; empty when memory fails or once cancelled. The same input gives the
/// same output. Pure.
[[nodiscard]] QByteArray toGzip(const QByteArray &bytes, const std::atomic_bool &cancelled = NeverCancelled);
