// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QUrl>

/// Whether an address holds what looks like an account: user info, or a query with a password, token, key ...
[[nodiscard]] bool carriesSecret(const QUrl &address);

/// The same for an address somewhere inside a text. A query or a longer path counts there, too: providers
/// write accounts into both (`/live/USER/PASS/1.ts`).
[[nodiscard]] bool carriesSecret(const QString &text);

/// Whether the address of a picture may go into an answer. On a host that streams come from, a query is the
/// account often enough whatever its items are called.
[[nodiscard]] bool mayShow(const QUrl &address, const QSet<QString> &streamHosts);
[[nodiscard]] bool mayShow(const QString &address, const QSet<QString> &streamHosts);
