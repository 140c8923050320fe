// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

/// The one place where a provider's URL becomes text. Providers put user names and passwords into the user
/// part, the path (`/live/USER/PASS/1.ts`) and the query, so all of these are left out: what remains is
/// scheme, host and port.
[[nodiscard]] QString redacted(const QUrl &url);

/// `text` (a library's or a child program's message) with every URL in it redacted the same way, and with
/// `user:password@` and `password=...` forms removed.
[[nodiscard]] QString redactedText(const QString &text);
