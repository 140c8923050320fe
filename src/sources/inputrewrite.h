// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

// Playlists as ffmpeg gets them from us: each address in them leads to FfmpegInput, which has the secrets.
// Only http and https are rewritten; what is anything else stays as it is. All pure.

/// `root` is where the addresses begin ("http://127.0.0.1:4711/TOKEN/"). What stands behind the last slash
/// stays readable, since ffmpeg judges by it and DASH has templates there.
[[nodiscard]] QByteArray inputAddress(const QByteArray &root, const QUrl &target);
/// Back again, from the path behind the root. Invalid: none of these.
[[nodiscard]] QUrl inputTarget(const QByteArray &path);

/// HLS: every address, be it relative to `base` or not.
[[nodiscard]] QByteArray rewrittenHls(const QByteArray &text, const QUrl &base, const QByteArray &root);
/// DASH: those that are not relative to the folder of `base`; the others find their way by themselves.
[[nodiscard]] QByteArray rewrittenDash(const QByteArray &text, const QUrl &base, const QByteArray &root);
