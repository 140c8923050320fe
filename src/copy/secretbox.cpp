// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy/secretbox.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace {

constexpr QByteArrayView boxMark("PBX1");
constexpr qsizetype saltBytes = 16, nonceBytes = 12, keyBytes = 32, tagBytes = 16;
constexpr qsizetype headBytes = 4 + saltBytes + nonceBytes;
constexpr uint64_t rounds = 1 << 15, blockFactor = 8, lanes = 1, mostMemory = 64 * 1024 * 1024;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// A key, which is wiped when nobody needs it any more.
class BoxKey {
public:
    BoxKey(const QString &phrase, const QByteArray &salt)
    {
        QByteArray text = phrase.normalized(QString::NormalizationForm_C).toUtf8();
        m_made = EVP_PBE_scrypt(text.constData(), size_t(text.size()), raw(salt), size_t(salt.size()), rounds,
                                blockFactor, lanes, mostMemory, m_bytes, sizeof m_bytes)
            == 1;
        OPENSSL_cleanse(text.data(), size_t(text.size()));
    }
    ~BoxKey() { OPENSSL_cleanse(m_bytes, sizeof m_bytes); }
    BoxKey(const BoxKey &) = delete;
    BoxKey &operator=(const BoxKey &) = delete;
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes; }

private:
    unsigned char m_bytes[keyBytes] = {};
    bool m_made = false;
};

} // namespace

std::optional<QByteArray> secretbox::sealed(const QByteArray &plain, const QString &phrase)
{
    QByteArray fresh(saltBytes + nonceBytes, Qt::Uninitialized);
    if (RAND_bytes(raw(fresh), int(fresh.size())) != 1)
        return std::nullopt;
    const QByteArray head = boxMark.toByteArray() + fresh;
    const QByteArray nonce = fresh.sliced(saltBytes);
    const BoxKey key(phrase, fresh.first(saltBytes));
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray locked(plain.size(), Qt::Uninitialized), tag(tagBytes, Qt::Uninitialized);
    int length = 0, rest = 0;
    const bool done = key.isMade() && cipher
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.bytes(), raw(nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, raw(head), int(head.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), raw(locked), &length, raw(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), raw(locked) + length, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(tagBytes), tag.data()) == 1;
    return done ? std::optional(head + locked + tag) : std::nullopt;
}

std::optional<QByteArray> secretbox::opened(const QByteArray &box, const QString &phrase)
{
    if (box.size() < headBytes + tagBytes || !box.startsWith(boxMark))
        return std::nullopt;
    const QByteArray head = box.first(headBytes);
    const QByteArray nonce = head.last(nonceBytes);
    const QByteArray locked = box.sliced(headBytes, box.size() - headBytes - tagBytes);
    QByteArray tag = box.last(tagBytes);
    const BoxKey key(phrase, head.sliced(boxMark.size(), saltBytes));
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray plain(locked.size(), Qt::Uninitialized);
    int length = 0, rest = 0;
    const bool done = key.isMade() && cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.bytes(), raw(nonce)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, raw(head), int(head.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), raw(plain), &length, raw(locked), int(locked.size())) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(tagBytes), tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), raw(plain) + length, &rest) == 1;
    return done ? std::optional(plain) : std::nullopt;
}
