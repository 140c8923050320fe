// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Gives this process a network of its own in which nothing but loopback exists, so that the ports that
/// clients have built in (65001) are free whatever else runs. To be called before the first thread begins.
/// False: the system does not allow it.
[[nodiscard]] bool enterOwnNetwork();
