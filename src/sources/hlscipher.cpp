// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/hlscipher.h"

#include <QtEndian>

#include <algorithm>

#include <openssl/evp.h>

namespace {

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *roomIn(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// As it is, with a line's end behind it, or in hexadecimal digits.
QByteArray plainKey(const QByteArray &key)
{
    if (key.size() == HlsCipher::KeySize)
        return key;
    if (key.size() <= HlsCipher::KeySize + 2 && key.endsWith('\n'))
        return key.first(std::min(HlsCipher::KeySize, key.size()));
    const QByteArray text = key.trimmed();
    const QByteArray digits = text.startsWith("0x") || text.startsWith("0X") ? text.sliced(2) : text;
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.toHex() == digits.toLower() ? bytes : QByteArray();
}

} // namespace

void HlsCipher::Free::operator()(evp_cipher_ctx_st *context) const
{
    EVP_CIPHER_CTX_free(context);
}

HlsCipher::HlsCipher(const QByteArray &key, const QByteArray &iv)
    : m_context(EVP_CIPHER_CTX_new())
{
    Q_ASSERT(key.size() == KeySize && iv.size() == KeySize);
    if (m_context
        && EVP_DecryptInit_ex(m_context.get(), EVP_aes_128_cbc(), nullptr, bytesOf(key), bytesOf(iv)) != 1)
        m_context.reset();
}

QByteArray HlsCipher::take(const QByteArray &bytes)
{
    if (!m_context)
        return {};
    QByteArray plain(bytes.size() + KeySize, Qt::Uninitialized);
    int size = 0;
    if (EVP_DecryptUpdate(m_context.get(), roomIn(plain), &size, bytesOf(bytes), int(bytes.size())) != 1)
        return {};
    plain.truncate(size);
    return plain;
}

QByteArray HlsCipher::takeRest()
{
    if (!m_context)
        return {};
    QByteArray plain(KeySize, Qt::Uninitialized);
    int size = 0;
    // Wrong padding is no reason to stop: what came before was played already, as other players do.
    if (EVP_DecryptFinal_ex(m_context.get(), roomIn(plain), &size) != 1)
        return {};
    plain.truncate(size);
    return plain;
}

bool HlsKeyring::add(const QUrl &url, const QByteArray &key)
{
    const QByteArray bytes = plainKey(key);
    if (bytes.size() != HlsCipher::KeySize)
        return false;
    if (m_keys.size() >= Most)
        m_keys.clear();
    m_keys.insert(url, bytes);
    return true;
}

HlsCipher HlsKeyring::cipher(const QUrl &url, const QByteArray &iv, qint64 number) const
{
    return HlsCipher(m_keys.value(url), iv.isEmpty() ? hlsNumberAsIv(number) : iv);
}

QByteArray hlsNumberAsIv(qint64 number)
{
    QByteArray iv(HlsCipher::KeySize, '\0');
    qToBigEndian(number, iv.data() + HlsCipher::KeySize - qsizetype(sizeof number));
    return iv;
}
