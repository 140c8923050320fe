// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devicesummary.h"

#include <QByteArray>

/// The one line of JSON on standard output that says that the program listens (contract, section 1).
[[nodiscard]] QByteArray readyLine(const ReadyNotice &notice);
/// Writes it and flushes.
void printReadyLine(const ReadyNotice &notice);
