// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logfields.h"
#include "core/logline.h"

#include <QByteArray>
#include <QList>

/// The journal of systemd, which keeps messages with fields: `journalctl PLEXBRIDGE_SESSION=...`. Safe on any
/// thread.
namespace journal {

/// Whether standard error leads there. `stream` is what JOURNAL_STREAM says: "device:inode".
[[nodiscard]] bool isStandardError(const QByteArray &stream);
/// "MESSAGE=...", "PRIORITY=6", "PLEXBRIDGE_CHANNEL=5.1": the fields of a message. Pure.
[[nodiscard]] QList<QByteArray> fieldsOf(const LogLine &line, const LogFields &about);
/// False: the journal did not take it.
[[nodiscard]] bool send(const QList<QByteArray> &fields);

} // namespace journal
