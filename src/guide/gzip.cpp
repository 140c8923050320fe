// SPDX-FileCopyrightText: 2026 The PlexBridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/gzip.h"

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int GzipWindow = 15 + 16; // the largest window, gzip header and trailer
constexpr qsizetype ChunkSize = 256 * 1024;
constexpr qsizetype PackedAtOnce = 64 * 1024; // between looks at whether it is still wanted

Bytef *bytesOf(const QByteArray &bytes)
{
    // zlib does not write to its input; its interface is older than const.
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData()));
}

} // namespace

struct GzipUnpacker::Stream {
    Stream() { ready = inflateInit2(&z, GzipWindow) == Z_OK; }
    ~Stream() { inflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    z_stream z{};
    QByteArray out{ChunkSize, Qt::Uninitialized};
    bool ready = false;
};

GzipUnpacker::GzipUnpacker(Take take, qint64 limit)
    : m_take(std::move(take))
    , m_left(limit)
{
}

GzipUnpacker::~GzipUnpacker() = default;

void GzipUnpacker::feed(const QByteArray &bytes)
{
    if (m_problem)
        return;
    QByteArray piece = bytes;
    if (!m_begun) {
        m_start += bytes;
        if (m_start.size() < 2)
            return;
        m_begun = true;
        piece = std::exchange(m_start, {});
        if (piece.startsWith("\x1f\x8b"))
            m_stream = std::make_unique<Stream>();
    }
    if (m_stream)
        unpack(piece);
    else
        handOn(piece);
}

void GzipUnpacker::finish()
{
    if (m_problem)
        return;
    if (!m_begun && !m_start.isEmpty())
        handOn(m_start);
    if (m_stream && !m_memberEnded)
        m_problem = {ProblemCode::Malformed, {}, u"the gzip file ends too early"_s};
}

void GzipUnpacker::unpack(const QByteArray &bytes)
{
    z_stream &z = m_stream->z;
    z.next_in = bytesOf(bytes);
    z.avail_in = uInt(bytes.size());
    QByteArray &out = m_stream->out;
    while (!m_problem && m_stream->ready) {
        if (m_memberEnded) { // another member may follow; what is none is padding
            if (z.avail_in == 0 || *z.next_in != 0x1f)
                return;
            m_memberEnded = false;
            inflateReset(&z);
        }
        z.next_out = reinterpret_cast<Bytef *>(out.data());
        z.avail_out = uInt(out.size());
        const int status = inflate(&z, Z_NO_FLUSH);
        handOn(out.first(out.size() - qsizetype(z.avail_out)));
        m_memberEnded = status == Z_STREAM_END;
        if (status == Z_BUF_ERROR || (status == Z_OK && z.avail_in == 0 && z.avail_out > 0))
            return;
        if (status != Z_OK && status != Z_STREAM_END)
            m_problem = {ProblemCode::Malformed, {}, u"the gzip file is damaged"_s};
    }
}

void GzipUnpacker::handOn(const QByteArray &bytes)
{
    if (bytes.isEmpty() || m_problem)
        return;
    m_left -= bytes.size();
    if (m_left < 0)
        m_problem = {ProblemCode::SourceTooLarge, {}, u"the guide is too large when unpacked"_s};
    else
        m_take(bytes);
}

QByteArray toGzip(const QByteArray &bytes, const std::atomic_bool &cancelled)
{
    z_stream z{};
    if (deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&z, uLong(bytes.size()))), Qt::Uninitialized);
    z.next_in = bytesOf(bytes);
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    int status = Z_OK;
    for (qsizetype left = bytes.size(); status == Z_OK && !cancelled;) {
        const qsizetype piece = std::min(left, PackedAtOnce);
        left -= piece;
        z.avail_in = uInt(piece);
        status = deflate(&z, left > 0 ? Z_NO_FLUSH : Z_FINISH);
    }
    out.resize(status == Z_STREAM_END ? out.size() - qsizetype(z.avail_out) : 0);
    deflateEnd(&z);
    return out;
}
