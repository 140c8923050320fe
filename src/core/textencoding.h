// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Bytes from outside that are not UTF-8. All pure. Only encodings whose ASCII is ASCII are known, by any of
// their usual names: Windows, ISO 8859, KOI8, GBK, Big5, EUC, Shift JIS.

/// None: no such encoding is known here.
[[nodiscard]] bool isKnownEncoding(QByteArrayView name);

/// As UTF-8; what can't be read becomes U+FFFD. None: no such encoding is known here.
[[nodiscard]] std::optional<QByteArray> utf8Of(QByteArrayView bytes, QByteArrayView encoding);

/// Which encoding a text is most likely of that is not UTF-8: "windows-1251", "GBK" or "windows-1252".
[[nodiscard]] QByteArray likelyEncoding(QByteArrayView bytes);

/// Sequences of UTF-8 beyond ASCII in a text, and bytes that can be none.
struct Utf8Tally {
    qsizetype good = 0, bad = 0;
    [[nodiscard]] bool isUtf8() const { return bad == 0; }
    /// A few bytes are damaged; the rest is UTF-8 all the same.
    [[nodiscard]] bool isMostlyUtf8() const { return good >= 2 * bad; }
};
[[nodiscard]] Utf8Tally tallyUtf8(QByteArrayView bytes);
