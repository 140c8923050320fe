// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

/// `plain` in AES-128, CBC mode, with padding, as providers of HLS encrypt segments.
[[nodiscard]] inline QByteArray encrypted(const QByteArray &plain, const QByteArray &key,
                                          const QByteArray &iv)
{
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    QByteArray out(plain.size() + 16, '\0');
    auto *const room = reinterpret_cast<unsigned char *>(out.data());
    EVP_CIPHER_CTX *const context = EVP_CIPHER_CTX_new();
    int size = 0, rest = 0;
    EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), nullptr, bytes(key), bytes(iv));
    EVP_EncryptUpdate(context, room, &size, bytes(plain), int(plain.size()));
    EVP_EncryptFinal_ex(context, room + size, &rest);
    EVP_CIPHER_CTX_free(context);
    out.truncate(size + rest);
    return out;
}
