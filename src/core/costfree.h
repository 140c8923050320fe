// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether what a source names is fetched without leaving the house, so that no meter counts it: a file, an
/// address of this computer or of a private range, a name of the house, a tuner of the house. Pure.
[[nodiscard]] bool isCostFree(const QString &source);
