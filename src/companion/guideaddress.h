// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// How Plex names a guide: an address inside an id. All pure.

namespace guideaddress {

/// The id that makes Plex read the guide at `address`; not yet encoded for a query.
[[nodiscard]] QString lineupId(const QString &address, const QString &title);
/// The address inside such an id, however often it was encoded; empty: it is another kind of guide.
[[nodiscard]] QString addressIn(const QString &lineupId);
/// Whether the id names our guide at one of `addresses` ("192.168.1.20:3000"), or by a name of some host with
/// the same port, which only a person can have written.
[[nodiscard]] bool isOurs(const QString &lineupId, const QStringList &addresses);

} // namespace guideaddress
