// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/accesspolicy.h"

#include <QString>

/// Absolute addresses of ours as the client that asks can reach them: the host it asked for, where that can
/// be right, else the address its connection came to. Never "localhost" for somebody elsewhere. A
/// link-local address of IPv6 can't be opened without a zone: instead of it stands another of the interface,
/// else it has the zone that the client itself asked with, else our name in .local. All pure, but for that
/// other address.
namespace addressing {
/// "192.168.1.20", "[fd00::1]", "tv.local"
[[nodiscard]] QString hostFor(const Request &request, const AccessRules &rules);
/// "http://192.168.1.20:3000", with the port the client asked for (which may be a mapped one).
[[nodiscard]] QString ownBase(const Request &request, const AccessRules &rules);
/// The same host with another of our ports.
[[nodiscard]] QString baseAt(const Request &request, const AccessRules &rules, quint16 port);
} // namespace addressing
