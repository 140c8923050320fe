// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Bytes that only a pass phrase opens: AES-256-GCM with a key that scrypt makes of it (2^15 rounds, 32 MiB),
/// by libcrypto. Pure but for the random salt. Takes about a tenth of a second: not for the main thread.
namespace secretbox {

/// None: the library failed.
[[nodiscard]] std::optional<QByteArray> sealed(const QByteArray &plain, const QString &phrase);
/// None: another pass phrase, or a single bit has changed.
[[nodiscard]] std::optional<QByteArray> opened(const QByteArray &box, const QString &phrase);

} // namespace secretbox
