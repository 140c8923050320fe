// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <memory>

struct evp_cipher_ctx_st;

/// Takes AES-128 in CBC mode with PKCS7 padding (RFC 8216, 4.3.2.4) off one segment as it arrives. One per
/// segment; the work is OpenSSL's.
class HlsCipher {
public:
    static constexpr qsizetype KeySize = 16;

    HlsCipher(const QByteArray &key, const QByteArray &iv); ///< 16 bytes each
    /// What can be told so far; a last block is kept back, it may be padding.
    [[nodiscard]] QByteArray take(const QByteArray &bytes);
    [[nodiscard]] QByteArray takeRest(); ///< the segment is complete

private:
    struct Free {
        void operator()(evp_cipher_ctx_st *context) const;
    };
    std::unique_ptr<evp_cipher_ctx_st, Free> m_context;
};

/// The keys that were fetched for one stream, by their addresses. Forgets them when there are too many.
class HlsKeyring {
public:
    static constexpr qsizetype Most = 16;

    [[nodiscard]] bool add(const QUrl &url, const QByteArray &key); ///< false: that is no key
    [[nodiscard]] bool has(const QUrl &url) const { return m_keys.contains(url); }
    /// For a segment with this number and, if it names one, IV. Only for a key that is there.
    [[nodiscard]] HlsCipher cipher(const QUrl &url, const QByteArray &iv, qint64 number) const;

private:
    QHash<QUrl, QByteArray> m_keys;
};

/// The IV of a segment that names none: its media sequence number, big endian.
[[nodiscard]] QByteArray hlsNumberAsIv(qint64 number);
