// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/gunzip.h"

#include <algorithm>
#include <array>

#include <zlib.h>

namespace {

constexpr QByteArrayView Mark("\x1f\x8b\x08", 3);
constexpr qint64 MostUnpacked = 64LL * 1024 * 1024;

} // namespace

struct Gunzip::Stream {
    z_stream z{};
    Stream() { inflateInit2(&z, 15 + 16); }
    ~Stream() { inflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
};

Gunzip::Gunzip() = default;
Gunzip::~Gunzip() = default;
Gunzip::Gunzip(Gunzip &&) noexcept = default;
Gunzip &Gunzip::operator=(Gunzip &&) noexcept = default;

QByteArray Gunzip::take(const QByteArray &bytes)
{
    if (m_isKnown && !m_stream)
        return bytes;
    QByteArray in = bytes;
    if (!m_isKnown) {
        m_opening += bytes;
        if (Mark.startsWith(QByteArrayView(m_opening).first(std::min(m_opening.size(), Mark.size())))
            && m_opening.size() < Mark.size())
            return {};
        m_isKnown = true;
        in = std::exchange(m_opening, {});
        if (!in.startsWith(Mark))
            return in;
        m_stream = std::make_unique<Stream>();
    }
    QByteArray out;
    std::array<char, 64 * 1024> room;
    z_stream &z = m_stream->z;
    z.next_in = reinterpret_cast<Bytef *>(in.data());
    z.avail_in = uInt(in.size());
    int status = Z_OK;
    do {
        z.next_out = reinterpret_cast<Bytef *>(room.data());
        z.avail_out = uInt(room.size());
        status = inflate(&z, Z_NO_FLUSH);
        out.append(room.data(), qsizetype(room.size() - z.avail_out));
    } while (status == Z_OK && z.avail_out == 0 && m_given + out.size() < MostUnpacked);
    m_given += out.size();
    return m_given < MostUnpacked ? out : QByteArray();
}
