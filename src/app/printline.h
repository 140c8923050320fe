// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Writes the line to standard output at once, so that who reads along in a pipe sees it when it is true.
void printLine(const QByteArray &line);
